//! The words between a cue and the name of a source: "dikutip dari [laman resmi] WHO".

use super::name::{is_capital, is_name_word};
use crate::speech::scene::Words;
use crate::text::words::{WordSet, listed};

/// Words between a cue and a name that only say what kind of thing is cited.
static FILLERS: WordSet = WordSet::new(
    "dari oleh melalui lewat di dalam pada laman situs web website resmi media massa lokal asing \
    internasional nasional kantor berita harian koran majalah portal kanal tayangan siaran artikel jurnal ilmiah \
    laporan data hasil catatan survei riset penelitian studi keterangan tertulis informasi rilis pers jajak pendapat \
    publikasi pengumuman halaman stasiun televisi radio outlet sebuah tim milik asal yang dirilis dikeluarkan diterbitkan \
    audit dokumen buletin terbaru terkini terakhir teranyar baru internal triwulanan tahunan sementara channel saluran firma layanan berupa program acara platform ensiklopedia kamus buku hiburan \
    olahraga ternama terkemuka setempat berbagai sumber beberapa ke kepada wawancara dengan bersama redaksi sejumlah \
    kontributor wartawan tabloid statistik indeks prakiraan analisis kajian akhir awal resminya epidemiologi khusus kabar bulanan mingguan harian online daring \
    perusahaan lembaga video podcast berbahasa terjemahan pantauan situsnya edisi salah satu live aplikasi warta dilakukan \
    dipublikasikan disusun dihimpun cepat",
);
/// Kinds of houses that a few common words may tell more of before the name: "perusahaan riset pasar Laut Kini".
pub(super) const KINDS: &str = "perusahaan lembaga firma layanan situs media kelompok organisasi jurnal majalah";
/// Words that end what is told of a house.
const ENDS_KIND: &str = "yang itu ini tersebut dan atau di pada ke dengan untuk oleh sudah akan tidak karena juga para setempat lokal \
    nasional seusai usai saat bahwa";
/// Words after which a name is an account's, not a source's.
static ACCOUNTS: WordSet =
    WordSet::new("akun unggahan postingan cuitan status story stories instagram twitter facebook tiktok");

/// A word that only says what kind of thing is cited.
pub(super) fn is_filler(word: &str) -> bool {
    FILLERS.has(word) && !is_capital(word)
}

/// Moves past the words that say what is cited; nothing when an account follows.
pub(super) fn skip_fillers(words: Words, from: usize) -> Option<usize> {
    const MOST: usize = 9;
    let mut at = from;
    while at < from + MOST {
        if listed("surat Kantor", words.text(at)) && listed("kabar Berita", words.text(at + 1)) {
            at += 2;
        } else if let Some(name) = described(words, at) {
            at = name;
        } else if is_filler(words.text(at)) || is_channel(words, at) {
            at += 1;
        } else {
            break;
        }
    }
    (!ACCOUNTS.has(words.text(at))).then_some(at)
}

/// The name behind a kind of house and a few words that tell more of it.
fn described(words: Words, at: usize) -> Option<usize> {
    const MOST: usize = 4;
    let common = |word: &str| {
        // "medis" is no verb.
        let verb = word.len() > 5 && (word.starts_with("me") || word.starts_with("di"));
        word.bytes().all(|c| c.is_ascii_lowercase()) && !word.is_empty() && !verb && !listed(ENDS_KIND, word)
    };
    let name = (at + 1..at + MOST).find(|&at| !common(words.text(at)))?;
    (listed(KINDS, words.text(at)) && name > at + 1 && is_name_word(words.text(name))).then_some(name)
}

/// "kanal YouTube Laut Kini": the platform before the name.
fn is_channel(words: Words, at: usize) -> bool {
    words.text(at).eq_ignore_ascii_case("youtube")
        && listed("kanal channel saluran", words.before(at, 1))
        && is_name_word(words.text(at + 1))
}

/// Moves past the words that say whose account on which platform is cited.
pub(super) fn skip_account(words: Words, from: usize) -> usize {
    const MOST: usize = 6;
    let filler = |at: usize| is_filler(words.text(at)) || ACCOUNTS.has(words.text(at));
    (from..from + MOST).find(|&at| !filler(at)).unwrap_or(from)
}

/// Whether the words between a cue and a name say that it is an outlet's.
pub(super) fn is_called(words: Words, from: usize, start: usize) -> bool {
    (from..start).any(|at| {
        listed(
            "situs laman halaman website web koran harian majalah tabloid berita kabar portal kanal jurnal televisi",
            words.text(at),
        )
    })
}
