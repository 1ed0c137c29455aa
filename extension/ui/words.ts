// The sentences of the popup, the options and the action's title.

import { SEPARATOR, both } from "../languages.ts";
import type { PageState } from "../messages.ts";

export const WORDS = both({
  on: ["Simak aktif", "Simak is on"],
  here: [(site: string) => `Aktif di ${site}`, (site: string) => `Active on ${site}`],
  always: ["Selalu aktif di situs ini", "Always on this site"],
  alwaysHint: [
    "Jika tidak, Simak baru membaca setelah Anda mengeklik ikonnya.",
    "If not, Simak reads only when you click its icon.",
  ],
  clutter: ["Gangguan", "Clutter"],
  clutterAll: [
    "Yang disembunyikan di sekitar artikel. Semuanya bisa dimunculkan lagi dengan sekali klik.",
    "What is hidden around the article. Whatever is hidden comes back with one click.",
  ],
  names: ["Sorotan", "Highlights"],
  settings: ["Pengaturan", "Settings"],
  summary: [
    (points: number, minutes: number) =>
      `${points > 0 ? `${points} poin ringkasan${SEPARATOR}` : ""}${minutes} menit baca`,
    (points: number, minutes: number) =>
      `${points > 0 ? `${points} summary point${points === 1 ? "" : "s"}${SEPARATOR}` : ""}${minutes} min read`,
  ],
  reading: ["Sedang membaca halaman ini…", "Reading this page…"],
  off: ["Dimatikan di situs ini", "Switched off on this site"],
  offEverywhere: ["Dimatikan di semua situs", "Switched off on all sites"],
  noArticle: ["Tidak ada artikel di halaman ini", "No article on this page"],
  where: [
    "Di IDN Times dan situs sejaringannya, Simak langsung bekerja begitu Anda membuka artikel. Di situs berita lain, klik ikon Simak.",
    "On IDN Times and its sister sites Simak works by itself as soon as you open an article. On other news sites, click Simak’s icon.",
  ],
  failed: ["Halaman ini tidak terbaca", "This page could not be read"],
  failedHint: ["Muat ulang halaman untuk mencoba lagi.", "Load the page again to try once more."],
  details: [(error: string) => `Rincian teknis: ${error}`, (error: string) => `Technical details: ${error}`],
  untitled: ["Artikel tanpa judul", "Untitled article"],
  unreachable: ["Simak tidak bisa bekerja di halaman ini", "Simak cannot work on this page"],
  unreachableHint: [
    "Peramban tidak mengizinkan ekstensi di sini. Buka sebuah artikel berita, lalu klik ikon Simak lagi.",
    "The browser allows no extension here. Open a news article, then click Simak’s icon again.",
  ],
  private: [
    "Jendela pribadi: pilihan di sini hanya berlaku untuk halaman ini dan tidak disimpan.",
    "Private window: choices made here hold for this page only and are not stored.",
  ],
  privateSettings: [
    "Jendela pribadi: di sini pengaturan hanya bisa dilihat. Ubahlah di jendela biasa, sebab dari jendela pribadi tidak ada yang disimpan.",
    "Private window: settings can only be looked at here. Change them in a normal window, since nothing is stored from a private one.",
  ],
  none: ["Tidak ada yang perlu disembunyikan.", "Nothing here needs hiding."],
  found: [
    (entities: number, blocks: number) => `${entities} nama, ${blocks} gangguan`,
    (entities: number, blocks: number) => `${entities} names, ${blocks} pieces of clutter`,
  ],
  title: ["Pengaturan Simak", "Simak settings"],
  general: ["Umum", "General"],
  onHint: ["Jika dimatikan, Simak tidak bekerja di situs mana pun.", "Switched off, Simak works on no site."],
  language: ["Bahasa", "Language"],
  languages: [
    { id: "Bahasa Indonesia", en: "English" },
    { id: "Bahasa Indonesia", en: "English" },
  ],
  density: ["Kerapatan sorotan", "Density of highlights"],
  densities: [
    { first: "Sebutan pertama di tiap bagian", all: "Semua sebutan" },
    { first: "First mention in each section", all: "Every mention" },
  ],
  highlightsHint: ["Yang diberi warna di dalam artikel.", "What gets a colour inside the article."],
  sitesOff: ["Situs yang dimatikan", "Sites switched off"],
  sitesOffHint: ["Simak tidak bekerja di situs-situs ini.", "Simak does not touch these sites."],
  noSitesOff: [
    "Belum ada. Untuk mematikan sebuah situs, buka situsnya lalu klik ikon Simak.",
    "None yet. Switch a site off with Simak’s button in the tool bar.",
  ],
  sitesOn: ["Selalu aktif", "Always on"],
  sitesOnHint: [
    "Situs di luar jaringan IDN yang Anda izinkan.",
    "Other sites that you allowed, beside the IDN network.",
  ],
  noSitesOn: [
    "Belum ada. Di situs mana pun, klik ikon Simak lalu pilih “Selalu aktif di situs ini”.",
    "None yet. On any site, click Simak’s icon, then “Always on this site”.",
  ],
  remove: [(site: string) => `Hapus ${site}`, (site: string) => `Remove ${site}`],
  keys: ["Pintasan papan ketik", "Keyboard shortcuts"],
  keysHint: ["Bisa diubah di pengaturan ekstensi peramban.", "Change them in the browser’s extension settings."],
  noKey: ["belum diatur", "not set"],
  backup: ["Cadangan", "Backup"],
  backupHint: [
    "Simpan pengaturan ke berkas, misalnya untuk peramban lain.",
    "Keep the settings in a file, for another browser say.",
  ],
  export: ["Simpan ke berkas", "Save to a file"],
  import: ["Ambil dari berkas…", "Take from a file…"],
  reset: ["Kembalikan ke awal", "Back to the defaults"],
  imported: ["Pengaturan dari berkas itu sudah dipakai.", "The file’s settings are in use."],
  isDefault: ["Semua pengaturan kembali seperti semula.", "All settings are as they were at first."],
  notOurs: ["Berkas itu bukan pengaturan Simak.", "That file holds no settings of Simak’s."],
  undo: ["Urungkan", "Undo"],
  about: [
    "Semua diolah di perangkat Anda. Tidak ada yang dikirim ke mana pun.",
    "All of it is worked out on your device. Nothing is sent anywhere.",
  ],
});

/** What is on a page, in one sentence. */
export function summarize(state: PageState): string {
  const words = WORDS[state.settings.language];
  switch (state.phase) {
    case "reading":
      return words.reading;
    case "off":
      return state.settings.on ? words.off : words.offEverywhere;
    case "no_article":
      return words.noArticle;
    case "failed":
      return words.failed;
    case "shown": {
      const count = (rows: readonly { count: number }[]) => rows.reduce((sum, row) => sum + row.count, 0);
      const found = words.found(count(state.entities), count(state.boilerplate));
      return `${words.summary(state.points, state.reading_minutes ?? 1)}${SEPARATOR}${found}`;
    }
  }
}
