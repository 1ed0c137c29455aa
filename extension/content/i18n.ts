// Everything the card says, in both languages. Names of categories and kinds are in ../labels.ts.

import type { EntityType } from "../generated/report.ts";
import type { Language } from "../settings.ts";

export interface Strings {
  card: string;
  summary: string;
  minutes: (minutes: number) => string;
  page: (current: number, total: number | null) => string;
  nextPage: string;
  wholeArticle: string;
  outline: string;
  quotes: string;
  statements: string;
  sources: string;
  timeline: string;
  figures: string;
  boilerplate: string;
  noSummary: string;
  unknownSpeaker: string;
  hidden: (what: string, count: number) => string;
  hiddenCount: (count: number) => string;
  highlights: string;
  highlightKind: (kind: string) => string;
  allMentions: string;
  more: (count: number) => string;
  fewer: string;
  mentions: (count: number) => string;
  mentionOf: (current: number, total: number) => string;
  previous: string;
  next: string;
  alsoCalled: string;
  search: string;
  /** The edition of Wikipedia that is searched. */
  edition: string;
  types: Record<EntityType, string>;
  copy: string;
  copyShort: string;
  copied: string;
  copyFailed: string;
  fold: string;
  unfold: string;
  close: string;
  closed: string;
  shownAgain: (what: string) => string;
  undo: string;
  back: string;
  unreachable: string;
}

const id: Strings = {
  card: "Simak: ringkasan artikel",
  summary: "Ringkasan",
  minutes: (minutes) => `${minutes} menit baca`,
  page: (current, total) => (total === null ? `Halaman ${current}` : `Halaman ${current} dari ${total}`),
  nextPage: "Halaman berikutnya",
  wholeArticle: "Semua halaman",
  outline: "Daftar isi",
  quotes: "Kutipan",
  statements: "Pernyataan",
  sources: "Sumber",
  timeline: "Linimasa",
  figures: "Angka",
  boilerplate: "Gangguan",
  noSummary: "Artikel ini terlalu pendek untuk diringkas.",
  unknownSpeaker: "Tanpa nama",
  hidden: (what, count) => `Disembunyikan: ${what}${count > 1 ? ` (${count})` : ""} – tampilkan`,
  hiddenCount: (count) => `${count} disembunyikan`,
  highlights: "Sorotan",
  highlightKind: (kind) => `Sorot ${kind.toLowerCase()}`,
  allMentions: "Semua sebutan",
  more: (count) => `+${count} lagi`,
  fewer: "Lebih sedikit",
  mentions: (count) => `${count} sebutan`,
  mentionOf: (current, total) => `${current} dari ${total}`,
  previous: "Sebutan sebelumnya",
  next: "Sebutan berikutnya",
  alsoCalled: "Juga disebut",
  search: "Cari di Wikipedia",
  edition: "id",
  types: { person: "Orang", organization: "Lembaga", place: "Tempat", media: "Media" },
  copy: "Salin sebagai Markdown",
  copyShort: "Salin",
  copied: "Tersalin",
  copyFailed: "Gagal",
  fold: "Ciutkan kartu",
  unfold: "Buka ringkasan",
  close: "Tutup kartu",
  closed: "Kartu ditutup. Buka lagi lewat ikon Simak.",
  shownAgain: (what) => `Ditampilkan: ${what}`,
  undo: "Urungkan",
  back: "Kembali ke bacaan",
  unreachable: "Halaman ini sedang tidak menampilkan bagian itu.",
};

const en: Strings = {
  card: "Simak: article summary",
  summary: "Summary",
  minutes: (minutes) => `${minutes} min read`,
  page: (current, total) => (total === null ? `Page ${current}` : `Page ${current} of ${total}`),
  nextPage: "Next page",
  wholeArticle: "All pages",
  outline: "Contents",
  quotes: "Quotes",
  statements: "Statements",
  sources: "Sources",
  timeline: "Timeline",
  figures: "Figures",
  boilerplate: "Clutter",
  noSummary: "This article is too short to sum up.",
  unknownSpeaker: "Unnamed",
  hidden: (what, count) => `Hidden: ${what}${count > 1 ? ` (${count})` : ""} – show`,
  hiddenCount: (count) => `${count} hidden`,
  highlights: "Highlights",
  highlightKind: (kind) => `Highlight ${kind.toLowerCase()}`,
  allMentions: "All mentions",
  more: (count) => `+${count} more`,
  fewer: "Fewer",
  mentions: (count) => (count === 1 ? "1 mention" : `${count} mentions`),
  mentionOf: (current, total) => `${current} of ${total}`,
  previous: "Previous mention",
  next: "Next mention",
  alsoCalled: "Also called",
  search: "Search Wikipedia",
  edition: "en",
  types: { person: "Person", organization: "Organization", place: "Place", media: "Media" },
  copy: "Copy as Markdown",
  copyShort: "Copy",
  copied: "Copied",
  copyFailed: "Failed",
  fold: "Fold the card",
  unfold: "Open summary",
  close: "Close the card",
  closed: "Card closed. Open it again with Simak’s icon.",
  shownAgain: (what) => `Shown: ${what}`,
  undo: "Undo",
  back: "Back to where I was",
  unreachable: "The page does not show this part at the moment.",
};

export const STRINGS: Readonly<Record<Language, Strings>> = { id, en };
