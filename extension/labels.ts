// The names that readers see for categories, highlight kinds and commands, shared by the page's card, the popup and the options.

import type { Category } from "./generated/report.ts";
import type { CommandName } from "./messages.ts";
import type { HighlightKind, Language } from "./settings.ts";

type Names<K extends string> = Readonly<Record<Language, Readonly<Record<K, string>>>>;

export const CATEGORY_NAMES: Names<Category> = {
  id: {
    read_also: "Baca Juga",
    related: "Berita terkait",
    ad: "Iklan",
    share: "Tombol bagikan",
    author_box: "Profil penulis",
    disclaimer: "Penafian",
    topics: "Topik",
    editor_credit: "Nama editor",
    prompt: "Ajakan klik",
    promo: "Promosi",
    navigation: "Navigasi",
    comments: "Komentar",
    paging: "Nomor halaman",
    newsletter: "Buletin",
  },
  en: {
    read_also: "Read also",
    related: "Related stories",
    ad: "Ads",
    share: "Share buttons",
    author_box: "About the author",
    disclaimer: "Disclaimer",
    topics: "Topics",
    editor_credit: "Editor credit",
    prompt: "Click prompts",
    promo: "Promotion",
    navigation: "Navigation",
    comments: "Comments",
    paging: "Page numbers",
    newsletter: "Newsletter",
  },
};

export const HIGHLIGHT_NAMES: Names<HighlightKind> = {
  id: { person: "Orang", organization: "Lembaga", place: "Tempat", media: "Media", quote: "Kutipan" },
  en: { person: "People", organization: "Organizations", place: "Places", media: "Media", quote: "Quotes" },
};

export const COMMAND_NAMES: Names<CommandName> = {
  id: {
    "toggle-panel": "Kartu ringkasan",
    "toggle-highlights": "Sorotan",
    "toggle-boilerplate": "Sembunyikan gangguan",
  },
  en: { "toggle-panel": "Summary card", "toggle-highlights": "Highlights", "toggle-boilerplate": "Hide clutter" },
};
