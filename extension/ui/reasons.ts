// The engine's reasons in the reader's language. The engine writes them in a few words of English; one that is not listed here
// is shown as it is, which is better than hiding it.

import type { Language } from "../settings.ts";

const INDONESIAN: readonly (readonly [RegExp, string])[] = [
  // Why a block is hidden.
  [/^says (“.*”)$/, "memuat $1"],
  [/^in the list that (“.*”) opens$/, "dalam daftar $1"],
  [/^counts the pages$/, "menghitung halaman"],
  [/^in a box of other articles$/, "dalam kotak artikel lain"],
  [/^in the box of a label$/, "dalam kotak berlabel"],
  [/^in a box named as an advertisement$/, "dalam kotak iklan"],
  [/^in a form or a box named newsletter$/, "dalam kotak buletin"],
  [/^in a box named (.+)$/, "dalam kotak “$1”"],
  [/^in one box with a label of the author$/, "dalam kotak penulis"],
  [/^in a navigation box$/, "dalam kotak navigasi"],
  [/^in a dialog$/, "dalam dialog"],
  [/^in a footer$/, "di kaki halaman"],
  [/^in a side bar$/, "di bilah samping"],
  [/^before the article$/, "sebelum artikel"],
  [/^after the article$/, "sesudah artikel"],
  [/^a name in capitals ends the text$/, "nama berhuruf besar di akhir teks"],
  // Why a page has no card.
  [/^too little (?:running )?text.*$/, "teksnya terlalu sedikit"],
  [/^no headline.*$/, "tidak ada judul"],
  [/^not an HTML page$/, "bukan halaman web"],
  [/^search$/, "halaman pencarian"],
  [/^a home page$/, "halaman depan"],
  [/^a topic's index$/, "indeks topik"],
  [/^an index$/, "halaman indeks"],
  [/^a video page$/, "halaman video"],
  [/^a gallery$/, "galeri foto"],
  [/^a login page$/, "halaman masuk"],
  [/^a shop$/, "halaman toko"],
  [/^a forum$/, "forum"],
  [/^a profile$/, "halaman profil"],
  [/^an error page$/, "halaman galat"],
];

/** A reason for the reader. */
export function reasonText(reason: string, language: Language): string {
  if (language === "en") return reason;
  const known = INDONESIAN.find(([pattern]) => pattern.test(reason));
  return known ? reason.replace(...known) : reason;
}
