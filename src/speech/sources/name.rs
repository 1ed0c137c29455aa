//! The name of a source after its cue.

use crate::entity::gazetteer;
use crate::report::EntityType;
use crate::speech::scene::{Named, Scene, Words};
use crate::text::calendar::{self, Form};
use crate::text::words::{WordSet, listed};

/// Words between a cue and a name that only say what kind of thing is cited.
static FILLERS: WordSet = WordSet::new(
    "dari oleh melalui lewat di dalam pada laman situs web website resmi media massa lokal asing \
    internasional nasional kantor berita harian koran majalah portal kanal tayangan siaran artikel jurnal ilmiah \
    laporan data hasil catatan survei riset penelitian studi keterangan tertulis informasi rilis pers jajak pendapat \
    publikasi pengumuman halaman stasiun televisi radio outlet sebuah tim milik asal yang dirilis dikeluarkan diterbitkan \
    dokumen buletin terbaru terkini tahunan sementara the berupa program acara platform ensiklopedia kamus buku hiburan \
    olahraga ternama terkemuka setempat berbagai sumber beberapa ke kepada wawancara dengan bersama redaksi sejumlah \
    kontributor wartawan tabloid statistik indeks prakiraan analisis kajian akhir awal resminya epidemiologi bulanan mingguan harian online daring \
    perusahaan lembaga video podcast berbahasa terjemahan pantauan situsnya edisi salah satu live aplikasi warta dilakukan \
    dipublikasikan disusun dihimpun",
);
/// Words after which a name is an account's, not a source's.
static ACCOUNTS: WordSet =
    WordSet::new("akun unggahan postingan cuitan status story stories instagram twitter facebook tiktok");
/// First words of an institution's name.
static HOUSES: WordSet = WordSet::new(
    "kementerian badan dinas bank universitas institut lembaga komisi polda polres polsek mabes kantor otoritas \
    mahkamah kejaksaan dewan pusat direktorat ikatan asosiasi perhimpunan pemerintah pemprov pemkot pemkab organisasi \
    federasi komite balai biro yayasan satgas gugus rumah politeknik sekolah koalisi aliansi bursa departemen biro center",
);
/// Words of the names of learned journals.
const JOURNALS: &str = "journal jurnal lancet jama bmj plos annals";
/// Ends of an address that make a word an outlet's name.
const DOMAINS: [&str; 9] = [".com", ".id", ".net", ".org", ".co", ".tv", ".news", ".int", ".uk"];

/// Most words of a name.
const LONGEST: usize = 20;

/// What a cue asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Want {
    /// Any name that is not a person's or place's.
    Any,
    /// Any name that is not a person's, after a word that says it is an outlet: "laman Bandung Kini".
    Called,
    /// An outlet or institution.
    House,
    /// An outlet or institution by its own words, whatever the entities say: people give information too.
    Known,
    /// An outlet.
    Outlet,
    /// A learned journal: other things are published by anybody.
    Journal,
}

/// Where a name stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Name {
    /// First byte.
    pub(super) start: usize,
    /// One past the last byte.
    pub(super) end: usize,
    /// Index of the word after it.
    pub(super) next: usize,
}

/// Moves past the words that say what is cited; nothing when an account follows.
pub(super) fn skip_fillers(words: Words, from: usize) -> Option<usize> {
    const MOST: usize = 9;
    let mut at = from;
    while at < from + MOST {
        if words.text(at) == "surat" && words.text(at + 1) == "kabar" {
            at += 2;
        } else if FILLERS.has(words.text(at)) && !is_capital(words.text(at)) {
            at += 1;
        } else {
            break;
        }
    }
    (!ACCOUNTS.has(words.text(at))).then_some(at)
}

/// Moves past the words that say whose account on which platform is cited.
pub(super) fn skip_account(words: Words, from: usize) -> usize {
    const MOST: usize = 6;
    let filler = |at: usize| FILLERS.has(words.text(at)) && !is_capital(words.text(at)) || ACCOUNTS.has(words.text(at));
    (from..from + MOST).find(|&at| !filler(at)).unwrap_or(from)
}

/// Whether the words between a cue and a name say that it is an outlet's.
pub(super) fn is_called(words: Words, from: usize, start: usize) -> bool {
    (from..start).any(|at| {
        listed(
            "situs laman website web koran harian majalah tabloid berita kabar portal kanal jurnal televisi",
            words.text(at),
        )
    })
}

/// The name that starts at a word, if it is what the cue asks for.
pub(super) fn read(scene: &Scene, block: usize, words: Words, from: usize, want: Want) -> Option<Name> {
    if glued(words, from).is_some() {
        return None;
    }
    let mut start = from;
    let kind = |named: Named| scene.entities.get(named.entity).map(|entity| entity.kind);
    let named_at = |at: usize| scene.name_at(block, words.start(at));
    // "media Inggris The Sun": the country is not part of the name.
    if let Some(place) = named_at(start).filter(|&named| kind(named) == Some(EntityType::Place)) {
        let next = words.at(place.end);
        if is_capital(words.text(next))
            && start > 0
            && listed("media asal koran harian situs laman outlet portal kabar televisi", words.before(start, 1))
        {
            start = next;
        }
    }
    let mut next = start;
    while next < words.count().min(start + LONGEST) {
        let word = words.text(next);
        if let Some(named) = named_at(next) {
            next = words.at(named.end).max(next + 1);
        } else if next > start && is_edition(words, next) {
            next += 1;
            break;
        } else if is_name_word(word) || (next == start && is_address(word)) || joins(words, next, start) {
            next += 1;
        } else {
            break;
        }
    }
    if next == start {
        return None;
    }
    let (first, last) = (words.start(start), words.end(next - 1));
    let named = scene.names(block, first, last);
    let has = |wanted: EntityType| named.iter().any(|&named| kind(named) == Some(wanted));
    let journal = (start..next).any(|at| listed(JOURNALS, words.text(at)));
    let outlet = has(EntityType::Media)
        || journal
        || (start..next).any(|at| is_address(words.text(at)))
        || is_known_outlet(words, start, next);
    let head = HOUSES.has(words.text(start)) && next > start + 1;
    let known = outlet || head || is_acronym(words, start, next);
    let house = known || has(EntityType::Organization);
    let alone = |wanted: EntityType| named.len() == 1 && has(wanted) && named[0].start == first && named[0].end == last;
    let right = match want {
        Want::Outlet => outlet,
        Want::Journal => journal,
        Want::Known => known,
        Want::House => house && !has(EntityType::Person),
        Want::Any => outlet || !(has(EntityType::Person) || alone(EntityType::Place)),
        Want::Called => outlet || !has(EntityType::Person),
    };
    right.then_some(Name { start: first, end: last, next })
}

/// Adds the names listed after the last one: "Reuters, AFP, dan BBC", "Kompas.com/Antara". Returns the index of the word after.
pub(super) fn more(scene: &Scene, block: usize, words: Words, names: &mut Vec<Name>, want: Want) -> usize {
    let mut next = names.last().map_or(0, |name| name.next);
    while listed(", dan serta & / |", words.text(next)) {
        let start = next + if words.text(next) == "," && listed("dan serta", words.text(next + 1)) { 2 } else { 1 };
        let Some(another) = read(scene, block, words, start, want) else { break };
        next = another.next;
        names.push(another);
    }
    next
}

/// A name run together with the word before it, as when a link's text lost its space: "dikutip daridetikNews".
pub(super) fn glued(words: Words, at: usize) -> Option<(usize, Name)> {
    const CUES: [&str; 9] =
        ["dari", "dihubungi", "dikutip", "dilansir", "kepada", "oleh", "ditemui", "dikonfirmasi", "melansir"];
    let word = words.text(at);
    let cue = CUES.iter().find(|cue| word.len() > cue.len() + 3 && word.starts_with(**cue))?;
    let rest = &word[cue.len()..];
    if !(is_outlet_of_detik(rest) || (is_capital(rest) && is_address(rest))) {
        return None;
    }
    let start = words.start(at) + cue.len();
    Some((start, Name { start, end: words.end(at), next: at + 1 }))
}

/// A number that ends a name: "Liga 1,"; a date goes on.
fn is_edition(words: Words, at: usize) -> bool {
    let word = words.text(at);
    word.len() <= 2 && word.bytes().all(|c| c.is_ascii_digit()) && matches!(words.text(at + 1), "" | "," | "." | ")")
}

/// A capital at the start, or inside as in "talkSPORT".
fn is_capital(word: &str) -> bool {
    word.starts_with(char::is_uppercase) || word.chars().skip(1).any(char::is_uppercase)
}

/// A weekday or month: "dikutip Senin (12/3)".
fn is_time(word: &str) -> bool {
    calendar::weekday(word).is_some() || calendar::month(word).is_some_and(|(_, form)| form == Form::Whole)
}

/// A word of a date: a weekday or month, figures, a mark between them.
pub(super) fn is_dated(word: &str) -> bool {
    is_time(word) || listed("( ) / waktu setempat", word) || word.starts_with(|c: char| c.is_ascii_digit())
}

/// "kompas.com", "detikNews".
fn is_address(word: &str) -> bool {
    let lower = word.to_ascii_lowercase();
    DOMAINS.iter().any(|domain| lower.len() > domain.len() && lower.ends_with(domain)) || is_outlet_of_detik(word)
}

/// The house writes its names in lower case: detikcom, detikNews, detikOto.
fn is_outlet_of_detik(word: &str) -> bool {
    word.len() > 6 && word.starts_with("detik") && !word.starts_with("detik-")
}

/// Whether the lists know an outlet of this name, or one whose address it begins: "Tempo" is Tempo.co.
fn is_known_outlet(words: Words, start: usize, next: usize) -> bool {
    let known = |name: &[&str]| {
        let hit = gazetteer::longest(name).filter(|hit| hit.words == name.len());
        hit.is_some_and(|hit| hit.forms().any(|form| form.kind == gazetteer::Kind::Media && form.fits(name)))
    };
    let name: Vec<&str> = (start..next).map(|at| words.text(at)).collect();
    let address = |end: &&str| known(&[format!("{}{end}", words.text(start)).as_str()]);
    known(&name) || (name.len() == 1 && DOMAINS.iter().any(address))
}

fn is_acronym(words: Words, start: usize, next: usize) -> bool {
    let word = words.text(start);
    next == start + 1 && word.len() >= 2 && word.bytes().all(|c| c.is_ascii_uppercase() || c == b'-')
}

fn is_name_word(word: &str) -> bool {
    is_capital(word) && !is_time(word)
}

/// Small words inside names: "Voice of America", "AT & T", "Kementerian Kelautan dan Perikanan".
fn joins(words: Words, at: usize, start: usize) -> bool {
    let word = words.text(at);
    let small =
        listed("of the de du and for & ’s", word) || (matches!(word, "dan" | "bagi") && HOUSES.has(words.text(start)));
    at > start && small && is_name_word(words.text(at + 1))
}
