// The sentences of the popup, the options and the action's title.

import type { PageState } from "../messages.ts";
import type { Density, Language } from "../settings.ts";

interface Words {
  on: string;
  here: (site: string) => string;
  always: string;
  alwaysHint: string;
  clutter: string;
  clutterAll: string;
  names: string;
  settings: string;
  summary: (points: number, minutes: number) => string;
  reading: string;
  off: string;
  offEverywhere: string;
  noArticle: string;
  where: string;
  failed: string;
  failedHint: string;
  untitled: string;
  unreachable: string;
  unreachableHint: string;
  private: string;
  none: string;
  found: (entities: number, blocks: number) => string;
  title: string;
  general: string;
  onHint: string;
  language: string;
  languages: Record<Language, string>;
  density: string;
  densities: Record<Density, string>;
  highlightsHint: string;
  sitesOff: string;
  sitesOffHint: string;
  noSitesOff: string;
  sitesOn: string;
  sitesOnHint: string;
  noSitesOn: string;
  remove: (site: string) => string;
  keys: string;
  keysHint: string;
  noKey: string;
  about: string;
}

export const WORDS: Readonly<Record<Language, Words>> = {
  id: {
    on: "Simak aktif",
    here: (site) => `Aktif di ${site}`,
    always: "Selalu aktif di situs ini",
    alwaysHint: "Jika tidak, Simak baru membaca setelah Anda mengeklik ikonnya.",
    clutter: "Gangguan",
    clutterAll: "Yang disembunyikan di sekitar artikel. Semuanya bisa dimunculkan lagi dengan sekali klik.",
    names: "Sorotan",
    settings: "Pengaturan",
    summary: (points, minutes) => `${points > 0 ? `${points} poin ringkasan · ` : ""}${minutes} menit baca`,
    reading: "Sedang membaca halaman ini…",
    off: "Dimatikan di situs ini",
    offEverywhere: "Dimatikan di semua situs",
    noArticle: "Tidak ada artikel di halaman ini",
    where:
      "Di IDN Times dan situs sejaringannya, Simak langsung bekerja begitu Anda membuka artikel. Di situs berita lain, klik ikon Simak.",
    failed: "Halaman ini tidak terbaca",
    failedHint: "Muat ulang halaman untuk mencoba lagi.",
    untitled: "Artikel tanpa judul",
    unreachable: "Simak tidak bisa bekerja di halaman ini",
    unreachableHint:
      "Peramban tidak mengizinkan ekstensi di sini. Buka sebuah artikel berita, lalu klik ikon Simak lagi.",
    private: "Jendela pribadi: pilihan di sini hanya berlaku untuk halaman ini dan tidak disimpan.",
    none: "Tidak ada yang perlu disembunyikan.",
    found: (entities, blocks) => `${entities} nama, ${blocks} gangguan`,
    title: "Pengaturan Simak",
    general: "Umum",
    onHint: "Jika dimatikan, Simak tidak bekerja di situs mana pun.",
    language: "Bahasa",
    languages: { id: "Bahasa Indonesia", en: "English" },
    density: "Kerapatan sorotan",
    densities: { first: "Sebutan pertama di tiap bagian", all: "Semua sebutan" },
    highlightsHint: "Yang diberi warna di dalam artikel.",
    sitesOff: "Situs yang dimatikan",
    sitesOffHint: "Simak tidak bekerja di situs-situs ini.",
    noSitesOff: "Belum ada. Untuk mematikan sebuah situs, buka situsnya lalu klik ikon Simak.",
    sitesOn: "Selalu aktif",
    sitesOnHint: "Situs di luar jaringan IDN yang Anda izinkan.",
    noSitesOn: "Belum ada. Di situs mana pun, klik ikon Simak lalu pilih “Selalu aktif di situs ini”.",
    remove: (site) => `Hapus ${site}`,
    keys: "Pintasan papan ketik",
    keysHint: "Bisa diubah di pengaturan ekstensi peramban.",
    noKey: "belum diatur",
    about: "Semua diolah di perangkat Anda. Tidak ada yang dikirim ke mana pun.",
  },
  en: {
    on: "Simak is on",
    here: (site) => `Active on ${site}`,
    always: "Always on this site",
    alwaysHint: "If not, Simak reads only when you click its icon.",
    clutter: "Clutter",
    clutterAll: "What is hidden around the article. Whatever is hidden comes back with one click.",
    names: "Highlights",
    settings: "Settings",
    summary: (points, minutes) => `${points > 0 ? `${points} summary points · ` : ""}${minutes} min read`,
    reading: "Reading this page…",
    off: "Switched off on this site",
    offEverywhere: "Switched off on all sites",
    noArticle: "No article on this page",
    where:
      "On IDN Times and its sister sites Simak works by itself as soon as you open an article. On other news sites, click Simak’s icon.",
    failed: "This page could not be read",
    failedHint: "Load the page again to try once more.",
    untitled: "Untitled article",
    unreachable: "Simak cannot work on this page",
    unreachableHint: "The browser allows no extension here. Open a news article, then click Simak’s icon again.",
    private: "Private window: choices made here hold for this page only and are not stored.",
    none: "Nothing here needs hiding.",
    found: (entities, blocks) => `${entities} names, ${blocks} pieces of clutter`,
    title: "Simak settings",
    general: "General",
    onHint: "Switched off, Simak works on no site.",
    language: "Language",
    languages: { id: "Bahasa Indonesia", en: "English" },
    density: "Density of highlights",
    densities: { first: "First mention in each section", all: "Every mention" },
    highlightsHint: "What gets a colour inside the article.",
    sitesOff: "Sites switched off",
    sitesOffHint: "Simak does not touch these sites.",
    noSitesOff: "None yet. Switch a site off with Simak’s button in the tool bar.",
    sitesOn: "Always on",
    sitesOnHint: "Other sites that you allowed, beside the IDN network.",
    noSitesOn: "None yet. On any site, click Simak’s icon, then “Always on this site”.",
    remove: (site) => `Remove ${site}`,
    keys: "Keyboard shortcuts",
    keysHint: "Change them in the browser’s extension settings.",
    noKey: "not set",
    about: "All of it is worked out on your device. Nothing is sent anywhere.",
  },
};

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
      return `${words.summary(state.points, state.reading_minutes ?? 1)} · ${found}`;
    }
  }
}
