// The sentences of the page that greets whoever has installed Simak.

import { both } from "../languages.ts";

export const WORDS = both({
  title: ["Selamat datang di Simak", "Welcome to Simak"],
  lead: [
    "Inti berita, siapa saja di dalamnya, dan bacaan tanpa gangguan, langsung di halaman yang Anda buka.",
    "What the news says, who is in it, and reading without clutter, right on the page that you opened.",
  ],
  language: ["Read this in English", "Baca dalam bahasa Indonesia"],

  does: ["Yang dilakukan Simak", "What Simak does"],
  summary: ["Ringkasan", "Summary"],
  summaryText: [
    "Tiga atau empat kalimat terpenting, dikutip utuh dari artikelnya. Klik sebuah poin untuk melompat ke kalimatnya.",
    "The three or four sentences that matter most, word for word from the article. Click a point to jump to its sentence.",
  ],
  names: ["Sorotan nama", "Names marked"],
  namesText: [
    "Orang, lembaga, tempat, dan media ditandai. Tunjuk sebuah nama untuk melihat siapa dia dan apa katanya.",
    "People, organizations, places and media are marked. Point at a name to see who it is and what they said.",
  ],
  clutter: ["Tanpa gangguan", "No clutter"],
  clutterText: [
    "“Baca Juga”, iklan, dan tombol bagikan disembunyikan. Semuanya kembali dengan sekali klik.",
    "“Read also” boxes, ads and share buttons are hidden. All of it comes back with one click.",
  ],

  stub: [(what: string) => `Disembunyikan: ${what} – tampilkan`, (what: string) => `Hidden: ${what} – show`],

  where: ["Di mana Simak bekerja", "Where Simak works"],
  whereBuiltIn: [
    "Langsung bekerja di sini begitu Anda membuka artikel:",
    "At once, as soon as you open an article on:",
  ],
  whereElse: [
    "Di situs berita Indonesia lainnya, klik ikon Simak saat artikelnya terbuka. Pilih “Selalu aktif di situs ini” supaya lain kali tidak perlu diklik.",
    "On any other Indonesian news site, click Simak’s icon while an article is open. Choose “Always on this site” to save the click next time.",
  ],
  missing: [
    "Peramban Anda belum mengizinkan Simak membaca situs-situs ini. Tanpa izin itu, Simak baru bekerja setelah ikonnya diklik.",
    "Your browser does not let Simak read these sites yet. Without that, Simak works only after a click on its icon.",
  ],
  allow: ["Izinkan", "Allow"],

  open: ["Cara membukanya", "How to open it"],
  pin: [
    "Klik ikon Simak di bilah alat. Belum terlihat? Klik potongan puzel di sana, lalu sematkan Simak.",
    "Click Simak’s icon in the tool bar. Not there yet? Click the puzzle piece there, then pin Simak.",
  ],
  pinned: ["Klik ikon Simak di bilah alat.", "Click Simak’s icon in the tool bar."],
  menu: ["Buka menu peramban, lalu pilih Simak.", "Open the browser’s menu, then choose Simak."],
  off: [
    "Tidak mau di suatu situs? Klik ikon Simak di situs itu, lalu matikan “Aktif di …”.",
    "Not on some site? Click Simak’s icon there, then switch off “Active on …”.",
  ],
  keys: ["Atau dengan papan ketik:", "Or by keyboard:"],

  privacy: ["Tetap di perangkat Anda", "It stays on your device"],
  privacyText: [
    "Simak membaca halaman di dalam peramban Anda sendiri. Tidak ada server, akun, atau pelacak; tidak ada yang dikirim ke mana pun. Yang disimpan hanya pengaturan Anda, di perangkat ini.",
    "Simak reads pages inside your own browser. There is no server, no account, no tracking; nothing is sent anywhere. Only your settings are kept, on this device.",
  ],

  try: ["Coba di IDN Times", "Try it on IDN Times"],
  settings: ["Buka pengaturan", "Open the settings"],
});
