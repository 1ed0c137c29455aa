// The engine's reasons in the reader's language. The engine writes them in a few words of English; one that is not listed here
// is shown as it is, which is better than hiding it.

import type { Analysis } from "../generated/report.ts";
import type { Language } from "../settings.ts";

interface Table {
  /** Reasons that are always written the same. */
  plain: Readonly<Record<string, string>>;
  /** Reasons that name something. */
  naming: readonly (readonly [RegExp, string])[];
}

/** Why a block is hidden. */
const OF_BLOCKS: Table = {
  plain: {
    "says “page of pages”": "menghitung halaman",
    "the beginning of the next page": "awal halaman berikutnya",
    "numbers of pages": "nomor halaman",
    "in a box of other articles": "dalam kotak artikel lain",
    "in one box with a label of the author": "dalam kotak penulis",
    "in a navigation box": "dalam kotak navigasi",
    "in a dialog": "dalam dialog",
    "in a footer": "di kaki halaman",
    "in a side bar": "di bilah samping",
    "before the article": "sebelum artikel",
    "after the article": "sesudah artikel",
    "a name in capitals ends the text": "nama berhuruf besar di akhir teks",
    "writers' names end the text": "nama penulis di akhir teks",
    "initials in brackets": "inisial dalam kurung",
    "a name beside its role": "nama dengan tugasnya",
    "beside the writer's name": "di samping nama penulis",
    "the writer's name and what stands under it": "nama penulis dan keterangannya",
    "under a label of the author": "di bawah label penulis",
    "behind a label of comments": "di bawah label komentar",
    "a linked headline": "judul bertautan",
    "a linked headline alone": "judul bertautan",
    "one of several linked headlines": "deretan judul bertautan",
    "a link alone": "hanya tautan",
    "links to topics": "tautan topik",
    "beside the headline": "di samping judul",
    "goes on with the credit before it": "sambungan kredit sebelumnya",
    "says who the writer is": "menyebut siapa penulisnya",
  },
  naming: [
    [/^says “(.*?)[\s:–-]*”$/, "bertuliskan “$1”"],
    [/^in the list that (“.*”) opens$/, "dalam daftar di bawah $1"],
    [/^in a (?:form or a )?box named .*$/, "situsnya sendiri menamainya begitu"],
  ],
};

/** Why a page has no card, or one of a part only. */
const OF_PAGES: Table = {
  plain: {
    "the page is larger than Simak reads: what comes late in it was left out":
      "halaman ini lebih besar daripada yang dibaca Simak: bagian akhirnya terlewat",
    "not an HTML page": "bukan halaman web",
    search: "halaman pencarian",
    "a home page": "halaman depan",
    "a page about the site": "halaman tentang situs",
    "a topic's index": "indeks topik",
    "an index": "halaman indeks",
    "a video page": "halaman video",
    "a podcast": "siniar",
    "a vacancy": "lowongan kerja",
    "a gallery": "galeri foto",
    "a login page": "halaman masuk",
    "a shop": "halaman toko",
    "a forum": "forum",
    "a profile": "halaman profil",
    "an error page": "halaman galat",
  },
  naming: [
    [/^too little (?:running )?text.*$/, "teksnya terlalu sedikit"],
    [/^no headline.*$/, "tidak ada judul"],
  ],
};

/** An analysis that gives its reasons for hiding blocks in the reader's language. */
export function explained(analysis: Analysis, language: Language): Analysis {
  const { report } = analysis;
  const blocks = report.blocks.map((block) =>
    block.reason === null ? block : { ...block, reason: blockReason(block.reason, language) },
  );
  return { ...analysis, report: { ...report, blocks } };
}

/** Why a block is hidden, for the reader. */
export function blockReason(reason: string, language: Language): string {
  return language === "en" ? reason : translated(reason, OF_BLOCKS);
}

/** Why a page has no card, for the reader. */
export function pageReason(reason: string, language: Language): string {
  const kind = reason.replace(/^looks like ([^,]*),.*$/, "$1");
  return language === "en" ? kind : translated(kind, OF_PAGES);
}

function translated(reason: string, { plain, naming }: Table): string {
  const pattern = naming.find(([form]) => form.test(reason));
  return plain[reason] ?? (pattern ? reason.replace(...pattern) : reason);
}
