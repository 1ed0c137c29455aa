// Everything the card says, in both languages. Names of categories and kinds are in ../labels.ts.

import { both } from "../languages.ts";
import type { Language } from "../settings.ts";

/** In Indonesian, then in English. */
export const STRINGS = both({
  card: ["Simak: ringkasan artikel", "Simak: article summary"],
  summary: ["Ringkasan", "Summary"],
  minutes: [(minutes: number) => `${minutes} menit baca`, (minutes: number) => `${minutes} min read`],
  page: [
    (current: number, total: number | null) => `Halaman ${current}${total ? ` dari ${total}` : ""}`,
    (current: number, total: number | null) => `Page ${current}${total ? ` of ${total}` : ""}`,
  ],
  nextPage: ["Halaman berikutnya", "Next page"],
  wholeArticle: ["Semua halaman", "All pages"],
  outline: ["Daftar isi", "Contents"],
  quotes: ["Kutipan", "Quotes"],
  statements: ["Pernyataan", "Statements"],
  sources: ["Sumber", "Sources"],
  timeline: ["Linimasa", "Timeline"],
  months: ["Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des", "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"],
  figures: ["Angka", "Figures"],
  boilerplate: ["Gangguan", "Clutter"],
  noSummary: ["Artikel ini terlalu pendek untuk diringkas.", "This article is too short to sum up."],
  unknownSpeaker: ["Tanpa nama", "Unnamed"],
  hidden: [(what: string) => `Disembunyikan: ${what} – tampilkan`, (what: string) => `Hidden: ${what} – show`],
  hiddenBy: ["Disembunyikan Simak", "Hidden by Simak"],
  show: ["Tampilkan", "Show"],
  hide: ["Sembunyikan", "Hide"],
  each: ["satu per satu", "one by one"],
  hiddenCount: [(count: number) => `${count} disembunyikan`, (count: number) => `${count} hidden`],
  highlights: ["Sorotan", "Highlights"],
  highlightKind: [(kind: string) => `Sorot ${kind.toLowerCase()}`, (kind: string) => `Highlight ${kind.toLowerCase()}`],
  allMentions: ["Semua sebutan", "All mentions"],
  more: [(count: number) => `+${count} lagi`, (count: number) => `+${count} more`],
  fewer: ["Lebih sedikit", "Fewer"],
  mentions: [(count: number) => `${count} sebutan`, (count: number) => `${count} mention${count === 1 ? "" : "s"}`],
  mentionOf: [
    (current: number, total: number) => `${current} dari ${total}`,
    (current: number, total: number) => `${current} of ${total}`,
  ],
  previous: ["Sebutan sebelumnya", "Previous mention"],
  next: ["Sebutan berikutnya", "Next mention"],
  alsoCalled: ["Juga disebut", "Also called"],
  hint: [
    "Tunjuk atau ketuk nama bergaris bawah untuk tahu siapa dia.",
    "Point at or tap an underlined name to see who it is.",
  ],
  understood: ["Mengerti", "Got it"],
  search: ["Cari di Wikipedia", "Search Wikipedia"],
  types: [
    { person: "Orang", organization: "Lembaga", place: "Tempat", media: "Media" },
    { person: "Person", organization: "Organization", place: "Place", media: "Media" },
  ],
  copy: ["Salin sebagai Markdown", "Copy as Markdown"],
  copyShort: ["Salin", "Copy"],
  copied: ["Disalin sebagai Markdown", "Copied as Markdown"],
  copyFailed: ["Halaman ini tidak mengizinkan penyalinan.", "This page does not allow copying."],
  fold: ["Ciutkan kartu", "Fold the card"],
  unfold: ["Buka ringkasan", "Open summary"],
  close: ["Tutup kartu", "Close the card"],
  closed: [
    "Kartu ditutup. Ikon Simak membukanya lagi, atau mematikan Simak di situs ini.",
    "Card closed. Simak’s icon opens it again, or switches Simak off on this site.",
  ],
  shownAgain: [(what: string) => `Ditampilkan: ${what}`, (what: string) => `Shown: ${what}`],
  undo: ["Urungkan", "Undo"],
  back: ["Kembali ke bacaan", "Back to where I was"],
  unreachable: ["Halaman ini sedang tidak menampilkan bagian itu.", "The page does not show this part at the moment."],
});

export type Strings = (typeof STRINGS)[Language];
