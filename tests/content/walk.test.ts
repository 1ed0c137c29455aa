import rust from "../../src/page.rs";
import * as limits from "../../extension/content/limits.ts";
import { walk } from "../../extension/content/walk.ts";
import { equal, ok, test } from "./harness.ts";

/** The snapshot's elements as `tag(parent)@first run`, hidden ones with `!`. */
function outline({ strings, elements }: { strings: string[]; elements: number[] }): string {
  const rows: string[] = [];
  for (let at = 0; at < elements.length; at += 4) {
    const [parent = 0, tag = 0, run = 0, flags = 0] = elements.slice(at, at + 4);
    rows.push(`${strings[tag] ?? ""}(${parent})@${run}${flags & limits.ELEMENT_HIDDEN ? "!" : ""}`);
  }
  return rows.join(" ");
}

test("the walker's limits are those of src/page.rs", () => {
  for (const [name, value] of Object.entries(limits)) {
    if (typeof value === "function") continue;
    const [, written = ""] = new RegExp(`pub const ${name}: [^=]*= ([^;]*);`).exec(rust) ?? [];
    const expected: unknown = JSON.parse(written.replace(/_(?=\d)/g, "").replace(/,\s*\]/, "]"));
    equal(value, expected, name);
  }
});

test("elements, runs and white space", ({ document, write }) => {
  write("<p>satu <b>dua</b> <i>tiga</i></p>\n<script>0</script><div hidden>empat</div>");
  const { snapshot, texts } = walk(document);
  equal(outline(snapshot), "body(0)@0 p(0)@0 b(1)@1 i(1)@2 div(0)@3!");
  equal(snapshot.runs, [1, 5, 0, 2, 3, 0, 3, 4, 1, 4, 5, 1]);
  equal(snapshot.text, "satu duatigaempat");
  equal(
    texts.map(({ data }) => data),
    ["satu ", "dua", "tiga", "empat"],
  );
});

test("hidden by its own markup only", ({ document, write }) => {
  write(
    '<p style="DISPLAY : none">a</p><p style="visibility:hidden">b</p><p aria-hidden="true">c</p><p aria-hidden="false">d</p><style>u{display:none}</style><u>e</u>',
  );
  equal(outline(walk(document).snapshot), "body(0)@0 p(0)@0! p(0)@1! p(0)@2! p(0)@3 u(0)@4");
});

test("kept attributes are interned, empty and other ones left out, long ones cut before a half pair", ({
  document,
  write,
}) => {
  write(`<a class="x" href="" data-secret="y" id="${"i".repeat(299)}😀">t</a><a class="x">u</a>`);
  const { strings, attributes } = walk(document).snapshot;
  const named = attributes.map((number, at) => (at % 3 === 0 ? number : strings[number]));
  equal(named, [1, "class", "x", 1, "id", "i".repeat(299), 2, "class", "x"]);
  equal(strings[0], "");
});

test("shadow roots come before the host's own children, closed ones through the reader given", ({
  document,
  write,
  get,
}) => {
  write("<x-card><b>dalam</b></x-card><div id=open><i>luar</i></div>");
  const closed = get("x-card").attachShadow({ mode: "closed" });
  closed.append(document.createElement("p"));
  closed.firstElementChild?.append("tertutup");
  get("#open").attachShadow({ mode: "open" }).append("terbuka");
  equal(walk(document).snapshot.text, "dalamterbukaluar");
  equal(
    walk(document, (e) => (e.localName === "x-card" ? closed : e.shadowRoot)).snapshot.text,
    "tertutupdalamterbukaluar",
  );
});

test("what only shows without support for its element is not read", ({ document, write }) => {
  write("<video>tak didukung</video><textarea>isi</textarea><svg><text>gambar</text></svg><p>teks</p>");
  equal(walk(document).snapshot.text, "teks");
});

test("budgets stop the walk and say so", ({ document, write, get }) => {
  write("<main></main>");
  const main = get("main");
  for (let made = 0; made < limits.MAX_ELEMENTS + 10; made++) main.append(document.createElement("i"));
  const wide = walk(document);
  ok(wide.snapshot.truncated, "truncated");
  equal(wide.elements.length, limits.MAX_ELEMENTS);
  main.replaceChildren("a".repeat(limits.MAX_TEXT), document.createElement("b"), "rest");
  const long = walk(document);
  ok(long.snapshot.truncated, "truncated by text");
  equal(long.texts.length, 1);
});

test("a page may nest as deep as it likes", ({ document }) => {
  // Not rendered: the browsers' own layout is not made for this.
  document.body.hidden = true;
  let at: Element = document.body;
  for (let depth = 0; depth < 20_000; depth++) {
    const next = document.createElement("div");
    at.append(next);
    at = next;
  }
  at.append("dasar");
  const { snapshot } = walk(document);
  equal(snapshot.text, "dasar");
  equal(snapshot.elements.length, 4 * 20_001);
});

test("the head's metadata", ({ document }) => {
  const head = document
    .createRange()
    .createContextualFragment(
      '<meta property="OG:Title " content="Judul"><meta content="tanpa nama"><meta name="x"><link rel="alternate amphtml" href="/amp">' +
        '<script type="Application/LD+json">{"a":1}</script><script type="application/ld+json"></script>',
    );
  document.head.append(head);
  const { meta, links, json_ld } = walk(document).snapshot;
  equal(meta.at(-1), { name: "og:title", content: "Judul" });
  equal(links, [{ rel: "amphtml", href: "/amp" }]);
  equal(json_ld, ['{"a":1}']);
});
