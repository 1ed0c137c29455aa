// An article and an analysis of it made by plain rules, so that these tests stand apart from the engine: every element with
// `data-kind` is a block; `data-names` names entities as `type:name`, `data-point` marks a paragraph as a summary sentence.

import type {
  Analysis,
  Anchor,
  Block,
  Category,
  Entity,
  EntityType,
  Kind,
  Report,
} from "../../extension/generated/report.ts";
import type { Walk } from "../../extension/content/walk.ts";

export const ARTICLE = `
<style>body { margin: 0; font: 16px/1.5 sans-serif; background: #fff } main { width: 640px; padding: 20px }</style>
<main>
  <h1 data-kind="title">Warga Kampung Cendana Bangun Jembatan Bambu</h1>
  <p data-kind="paragraph" data-point><b>Rantau, Warta Uji -</b> Warga Kampung Cendana membangun jembatan bambu
    sepanjang 40 meter dalam sebelas hari. Menurut <em>Sari</em> Melati, sungai itu dulu hanya bisa dilewati rakit.</p>
  <div class="shell"><div data-kind="paragraph" data-category="read_also"><a href="/lain">Baca Juga: Rakit Terakhir di Cendana</a></div></div>
  <p data-kind="paragraph">“Anak saya tidak terlambat lagi,” kata Sari Melati. Pemerintah desa akan mengganti tali setiap tahun.</p>
  <figure><img alt="" width="60" height="40"><p data-kind="paragraph" data-category="ad">IKLAN</p></figure>
  <h2 data-kind="heading">1. Biaya dari arisan</h2>
  <p data-kind="paragraph" data-point>Biaya enam juta rupiah dikumpulkan dari arisan ibu-ibu Kampung Cendana.</p>
  <ul class="related"><li data-kind="list_item" data-category="related"><a href="/1"><img alt="" width="20" height="20">Arisan Buku</a></li>
    <li data-kind="list_item" data-category="related"><a href="/2">Arisan Benih</a></li></ul>
</main>`;

const NAMES: readonly [EntityType, string][] = [
  ["person", "Sari Melati"],
  ["place", "Kampung Cendana"],
  ["media", "Warta Uji"],
];

/** Reads the marked elements of a walk. */
export function analysisOf(walk: Walk): Analysis {
  const blocks: Block[] = [];
  const anchors: Anchor[] = [];
  walk.elements.forEach((element, index) => {
    const { kind, category } = (element as HTMLElement).dataset;
    if (kind === undefined) return;
    const pieces: number[] = [];
    let text = "";
    walk.texts.forEach((node, run) => {
      if (!element.contains(node)) return;
      // White space is folded as the engine folds it: what stands between two pieces is written otherwise in the page.
      for (const word of node.data.matchAll(/\S+/g)) {
        const glued = word.index === 0 && text !== "" && !/\s$/.test(walk.texts[run - 1]?.data ?? " ");
        if (text !== "" && !glued) text += " ";
        pieces.push(run, word.index, text.length, word[0].length);
        text += word[0];
      }
    });
    const id = blocks.length;
    const reason = category === undefined ? null : `marked as ${category}`;
    blocks.push({
      id,
      kind: kind as Kind,
      text,
      number: null,
      section: null,
      category: (category ?? null) as Category | null,
      reason,
    });
    // Lines of one box have no element of their own.
    anchors.push({ element: "line" in (element as HTMLElement).dataset ? null : index, pieces });
  });
  return { report: reportOf(blocks, walk), anchors };
}

function reportOf(blocks: Block[], walk: Walk): Report {
  const content = blocks.filter(({ category }) => category === null);
  const named = NAMES.filter(([, name]) => content.some(({ text }) => text.includes(name)));
  const entities = named.map(([type, name], id): Entity => {
    const mentions = content.flatMap(({ id: block, text }) =>
      Array.from(text.matchAll(new RegExp(name, "g")), ({ index }) => ({
        block,
        start: index,
        end: index + name.length,
        text: name,
      })),
    );
    return { id, type, name, aliases: [], epithets: [], role: null, mentions };
  });
  const sentence = ({ id, text }: Block) => {
    const end = text.indexOf(". ") + 1 || text.length;
    return { text: text.slice(0, end), block: id, start: 0, end, trim: 0 };
  };
  const points = walk.elements
    .filter((e) => (e as HTMLElement).dataset.point !== undefined)
    .map((e) => e.textContent.trim().slice(0, 12));
  const quoted = content.find(({ text }) => text.includes("“"));
  const [start, end] = quoted ? [quoted.text.indexOf("“") + 1, quoted.text.indexOf("”")] : [0, 0];
  return {
    ...{
      is_article: content.length > 2,
      confidence: 1,
      reason: "test",
      url: null,
      site: null,
      title: content[0]?.text ?? null,
      dek: null,
    },
    ...{
      byline: [],
      published: null,
      modified: null,
      authors: [],
      dateline: null,
      language: "id",
      channel: null,
      topics: [],
    },
    ...{ canonical: null, provenance: [], paging: null, blocks, inline: [], outline: [] },
    summary: content.filter(({ text }) => points.some((p) => p.startsWith(text.slice(0, 6)))).map(sentence),
    entities,
    quotes: quoted
      ? [{ block: quoted.id, start, end, text: quoted.text.slice(start, end), speaker: 0, cue: "kata" }]
      : [],
    ...{ statements: [], sources: [], dates: [], figures: [], timeline: [], notes: [], version: "test" },
    stats: { words: 80, reading_minutes: 1, hidden_words: 9 },
  };
}
