// The names that readers see for categories, highlight kinds and commands, shared by the page's card, the popup and the options.

import type { Category } from "./generated/report.ts";
import { both } from "./languages.ts";
import type { CommandName } from "./messages.ts";
import type { HighlightKind } from "./settings.ts";

type Names<K extends string> = Readonly<Record<K, [id: string, en: string]>>;

export const CATEGORY_NAMES = both<Names<Category>>({
  read_also: ["Baca Juga", "Read also"],
  related: ["Berita terkait", "Related stories"],
  ad: ["Iklan", "Ads"],
  share: ["Tombol bagikan", "Share buttons"],
  author_box: ["Profil penulis", "About the author"],
  disclaimer: ["Penafian", "Disclaimer"],
  topics: ["Topik", "Topics"],
  editor_credit: ["Nama editor", "Editor credit"],
  prompt: ["Ajakan klik", "Click prompts"],
  promo: ["Promosi", "Promotion"],
  navigation: ["Navigasi", "Navigation"],
  comments: ["Komentar", "Comments"],
  paging: ["Nomor halaman", "Page numbers"],
  newsletter: ["Buletin", "Newsletter"],
});

export const HIGHLIGHT_NAMES = both<Names<HighlightKind>>({
  person: ["Orang", "People"],
  organization: ["Lembaga", "Organizations"],
  place: ["Tempat", "Places"],
  media: ["Media", "Media"],
  quote: ["Kutipan", "Quotes"],
});

// The card names none of these: its bundle leaves them out.
export const COMMAND_NAMES = /* @__PURE__ */ both<Names<CommandName>>({
  "toggle-panel": ["Kartu ringkasan", "Summary card"],
  "toggle-highlights": ["Sorotan", "Highlights"],
  "toggle-boilerplate": ["Sembunyikan gangguan", "Hide clutter"],
});
