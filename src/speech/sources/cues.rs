//! Words that cite.

use crate::text::words::WordSet;

/// Verbs that cite whatever name follows: "dikutip dari Kompas.com".
pub(super) static CITING: WordSet = WordSet::new(
    "dikutip dilansir dinukil disadur dicuplik disitat diwartakan mengutip melansir menukil menyadur \
    menyitir dihimpun menghimpun dirangkum merangkum disitir disarikan diterjemahkan diolah kutip lansir nukil sadur rangkum",
);
/// Of these, what cites only with "dari": "seperti yang kami kutip dari Antara".
pub(super) const STEMS: &str = "kutip lansir nukil sadur rangkum diolah";
/// Of these, what only outlets do.
pub(super) const ONLY_OUTLETS: &str = "dilansir melansir dinukil menukil";
/// Verbs that cite only where an outlet or institution follows: people are reported to the police too.
pub(super) static REPORTED: WordSet = WordSet::new(
    "dilaporkan diberitakan dimuat ditulis diungkap diungkapkan dikabarkan disebut disampaikan dijelaskan dituliskan diulas diterbitkan dipublikasikan diklaim terbit dikeluarkan",
);
/// Of these, what is also done by institutions and people who speak.
pub(super) const SPOKEN: &str = "disebut disampaikan dijelaskan ditulis diungkap diungkapkan dikabarkan diklaim";
/// Of these, what only outlets do, where they are named with "oleh".
pub(super) const ONLY_BY_OUTLETS: &str = "diberitakan dikabarkan diulas";
/// Of these, what journals do with studies.
pub(super) const PUBLISHING: &str = "diterbitkan dipublikasikan terbit";
/// What they do it with, and how many words before it that may be named.
pub(super) const STUDIES: &str = "studi penelitian riset makalah temuan studinya penelitiannya";
pub(super) const STUDIED: usize = 6;
/// Before a report, data or an institution: "menurut data BPS".
pub(super) static ACCORDING: WordSet =
    WordSet::new("menurut berdasarkan berdasar merujuk mengacu sesuai bersumber dalam");
/// What is cited behind "dalam".
pub(super) const WITHIN: &str =
    "laporan rilis publikasi laman situs catatan data survei polling jajak riset studi penelitian";
/// Verbs before that "dalam" by which something is kept there.
pub(super) const JOINED: &str = "tergabung terdaftar bergabung tersedia";
/// What an institution publishes.
pub(super) static PUBLISHED: WordSet = WordSet::new(
    "laporan data hasil catatan survei riset penelitian studi rilis jajak polling publikasi pengumuman situs laman \
    pantauan pemantauan audit analisis perhitungan pengujian indeks dokumen kajian statistik prakiraan prediksi ramalan perkiraan \
    siaran keterangan informasi temuan pemberitaan warta ulasan rekomendasi proyeksi hitung",
);
/// After these an outlet is told something: "kata Budi kepada detikcom".
pub(super) static TOLD: WordSet = WordSet::new(
    "kepada dihubungi ditemui dikonfirmasi diwawancarai diwawancara menghubungi diterima ditanya konfirmasi \
    wawancara berbincang berbicara dikontak dijumpai disambangi dilihat dipantau disurvei perbincangan",
);
/// What an outlet itself does: "Reuters melaporkan".
pub(super) static OUTLET_VERBS: WordSet = WordSet::new(
    "melaporkan memberitakan mewartakan melansir mengabarkan menulis menuliskan menyiarkan mencatat menyebut menyebutkan",
);
/// What a report does besides speaking: "survei Lembaga Laut menunjukkan".
pub(super) const SHOWS: &str = "menunjukkan menemukan memperlihatkan mengindikasikan";
/// Prepositions between a cue and a name.
pub(super) static LINKS: WordSet = WordSet::new("dari oleh melalui lewat di dalam pada ke dengan bersama kepada");
