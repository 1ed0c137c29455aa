//! The name of a source after its cue.

use super::between::is_filler;
use crate::entity::{Entity, gazetteer};
use crate::report::EntityType;
use crate::speech::lexicon::is_title;
use crate::speech::scene::{Named, Scene, Words};
use crate::text::calendar::{self, Form};
use crate::text::words::{WordSet, listed};

/// Documents, written with capitals before their house: "Maklumat Badan Laut".
const DOCUMENTS: &str = "Maklumat Fatwa Laporan Siaran Pers Rilis Keterangan Edaran Data Survei Riset";
/// First words of laws, scriptures and meetings: what is cited from them is no report.
const TEXTS: &str =
    "Pajak Surat Surah QS Pasal UU Undang-Undang Peraturan Perpres Putusan Sidang Rapat Pemilu Pilkada Alquran Injil";
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

/// Fewest bytes of an outlet's name without its article.
const LONG: usize = 8;
/// Most words of a name.
const LONGEST: usize = 20;

/// Words by which somebody is addressed.
const ADDRESSED: &str = "Pak Bu Bapak Ibu Mas Mbak Bang Kak Tuhan Allah Majelis Tim Yang";

/// What a cue asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Want {
    /// Any name that is not a person's or place's.
    Any,
    /// The same, where a single word of which the text says nothing more is no person, whatever it was taken for.
    From,
    /// Any name that is not a person's told of elsewhere, after a word that says it is an outlet: "laman Bandung Kini".
    Called,
    /// One to whom a quotation was said: an outlet, or what is named only there and neither a person, place nor office.
    Told,
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

/// The name that starts at a word, if it is what the cue asks for.
pub(super) fn read(scene: &Scene, block: usize, words: Words, from: usize, want: Want) -> Option<Name> {
    if glued(words, from).is_some() {
        return None;
    }
    let mut start = from;
    let kind = |named: Named| scene.entities.get(named.entity).map(|entity| entity.kind);
    let named_at = |at: usize| scene.name_at(block, words.start(at));
    if matches!(want, Want::Outlet | Want::House | Want::Told) && is_office(words, start) {
        return None;
    }
    // "media Inggris The Sun", "media asal Inggris, The Sun": the country is not part of the name.
    if let Some(place) = named_at(start).filter(|&named| kind(named) == Some(EntityType::Place)) {
        let next = words.at(place.end);
        let next = next + usize::from(words.text(next) == "," && is_name_word(words.text(next + 1)));
        if is_name_word(words.text(next)) && is_of_media(words, start) {
            start = next;
        }
    }
    // "Maklumat Badan Laut": the document is not part of its house's name; the "Laporan Harta Kekayaan" of officials has none.
    let is_document = |at: usize| listed(DOCUMENTS, words.text(at)) && is_capital(words.text(at));
    let is_list = |at: usize| is_survey(words, at) || words.text(at + 1) == "Harta";
    while is_document(start) && is_name_word(words.text(start + 1)) && !is_list(start) {
        start += 1;
    }
    if listed(TEXTS, words.text(start)) && words.text(start + 1) != "Kabar" {
        return None;
    }
    let mut next = start + usize::from(words.text(start) == "the" && is_name_word(words.text(start + 1)));
    while next < words.count().min(start + LONGEST) {
        let word = words.text(next);
        if let Some(named) = named_at(next) {
            next = words.at(named.end).max(next + 1);
        } else if next > start && is_domain(words, next) {
            next += 2;
        } else if next > start && is_edition(words, next) {
            next += 1;
            break;
        } else if is_name_word(word)
            || (next == start && (is_address(word) || is_written_small(words, next, want)))
            || joins(words, next, start)
        {
            next += 1;
        } else {
            break;
        }
    }
    if next == start {
        return None;
    }
    // "harian Qatar The Peninsula", whatever the entities say
    if is_of_media(words, start) {
        start = (start + 1..next.min(start + 3)).find(|&at| words.text(at) == "The").unwrap_or(start);
    }
    let (first, last) = (words.start(start), words.end(next - 1));
    let named = scene.names(block, first, last);
    let has = |wanted: EntityType| named.iter().any(|&named| kind(named) == Some(wanted));
    let journal = words.before(start, 1) == "jurnal" || (start..next).any(|at| listed(JOURNALS, words.text(at)));
    let outlet = has(EntityType::Media)
        || journal
        || (start..next).any(|at| is_address(words.text(at)))
        || is_known_outlet(words, start, next);
    let head = (HOUSES.has(words.text(start)) || is_survey(words, start)) && next > start + 1;
    let known = outlet || head || is_acronym(words, start, next);
    let house = known || has(EntityType::Organization);
    let alone = |wanted: EntityType| named.len() == 1 && has(wanted) && named[0].start == first && named[0].end == last;
    // Nothing else is said of anybody named in it.
    let lone = || {
        let once = |entity: &Entity| entity.mentions.len() == 1 && entity.role.is_none();
        named.iter().all(|named| scene.entities.get(named.entity).is_some_and(once))
    };
    // "dikutip dari Ombakmole, …": a place of which no list knows is none.
    let heard = || {
        let name: Vec<&str> = (start..next).map(|at| words.text(at)).collect();
        let ends = is_end(words, next) || words.text(next) == "itu";
        !ends || !lone() || gazetteer::matches(&name).next().is_some()
    };
    let right = match want {
        Want::Outlet => outlet,
        Want::Journal => journal,
        // The initials of suspects are no house.
        Want::Known => outlet || head || known && has(EntityType::Organization),
        Want::House => house && !has(EntityType::Person),
        Want::From if next == start + 1 && has(EntityType::Person) => outlet || lone(),
        Want::Any | Want::From => outlet || !(has(EntityType::Person) || alone(EntityType::Place) && heard()),
        Want::Called if has(EntityType::Person) => outlet || lone(),
        // "media Inggris" are none in particular.
        Want::Called => outlet || !(alone(EntityType::Place) && listed("media asal", words.before(start, 1))),
        Want::Told => {
            let office = head || is_title(words.text(start)) || listed(ADDRESSED, words.text(start));
            let state = is_acronym(words, start, next) && !words.text(start).ends_with("TV");
            let body = has(EntityType::Person) || has(EntityType::Place) || office || state || !lone();
            outlet || !body && is_end(words, next)
        }
    };
    right.then_some(Name { start: first, end: last, next })
}

/// Whether the word before says that an outlet follows, or where it is from: "media Inggris The Sun".
fn is_of_media(words: Words, at: usize) -> bool {
    listed("media asal dari koran harian situs laman outlet portal kabar televisi", words.before(at, 1))
}

/// The capitals of an address that ends a name: "Kabar.ID".
fn is_domain(words: Words, at: usize) -> bool {
    let joined = words.start(at) == words.end(at - 1) && words.start(at + 1) == words.end(at);
    joined && words.text(at) == "." && matches!(words.text(at + 1), "ID" | "COM" | "CO" | "NET" | "TV")
}

/// Whether an office or its holder begins here: "Direktur Laut Kini", "Juru Bicara Kemlu".
fn is_office(words: Words, at: usize) -> bool {
    let word = words.text(at);
    (is_title(word) || listed("Juru Jubir Komisioner GM Manajer", word)) && !is_known_outlet(words, at, at + 1)
}

/// "Survei Geologi Inggris": a survey that is a house.
pub(super) fn is_survey(words: Words, at: usize) -> bool {
    words.text(at) == "Survei" && words.text(at + 1) == "Geologi"
}

/// Whether the words around a name of one to whom something was said end here.
pub(super) fn is_end(words: Words, at: usize) -> bool {
    let word = words.text(at);
    word.is_empty()
        || is_time(word)
        || listed(", . ( pada saat di usai lewat melalui seperti dalam via awal akhir bulan pekan tahun hari", word)
}

/// Adds the names listed after the last one: "Reuters, AFP, dan BBC", "Kompas.com/Antara", "Reuters via BBC"; behind a comma
/// alone a house may begin the next clause. Returns the index of the word after.
pub(super) fn more(scene: &Scene, block: usize, words: Words, names: &mut Vec<Name>, want: Want) -> usize {
    let mut next = names.last().map_or(0, |name| name.next);
    while listed(", dan serta & / | via", words.text(next)) {
        let start = next + if words.text(next) == "," && listed("dan serta", words.text(next + 1)) { 2 } else { 1 };
        let want = match words.text(next) {
            "via" => Want::Any,
            "," if want == Want::House && start == next + 1 => Want::Outlet,
            _ => want,
        };
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
    if !(is_written_so(rest) || (is_capital(rest) && is_address(rest))) {
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
pub(super) fn is_capital(word: &str) -> bool {
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
    DOMAINS.iter().any(|domain| lower.len() > domain.len() && lower.ends_with(domain)) || is_written_so(word)
}

/// Outlets that write their own names in lower case: detikcom, detikNews, kumparan.
fn is_written_so(word: &str) -> bool {
    word.len() > 6 && word.starts_with("detik") && !word.starts_with("detik-") || matches!(word, "kumparan" | "okezone")
}

/// Whether the lists know an outlet of this name, one whose address it begins ("Tempo" is Tempo.co), or one that only lacks its
/// article ("Telegraph"); a short word may be anybody's.
fn is_known_outlet(words: Words, start: usize, next: usize) -> bool {
    let name: Vec<&str> = (start..next).map(|at| words.text(at)).collect();
    let article = || words.end(next - 1) - words.start(start) >= LONG && knows(&[&["The"], name.as_slice()].concat());
    match name.as_slice() {
        &[word] => is_known_outlet_of(word) || article(),
        _ => knows(&name) || article(),
    }
}

/// Whether the lists know an outlet by this word or by an address that it begins.
fn is_known_outlet_of(word: &str) -> bool {
    knows(&[word]) || DOMAINS.iter().any(|end| knows(&[&format!("{word}{end}")]))
}

/// Whether the lists know an outlet of exactly this name.
fn knows(name: &[&str]) -> bool {
    let hit = gazetteer::longest(name).filter(|hit| hit.words == name.len());
    hit.is_some_and(|hit| hit.forms().any(|form| form.kind == gazetteer::Kind::Media && form.fits(name)))
}

fn is_acronym(words: Words, start: usize, next: usize) -> bool {
    let word = words.text(start);
    next == start + 1 && word.len() >= 2 && word.bytes().all(|c| c.is_ascii_uppercase() || c == b'-')
}

pub(super) fn is_name_word(word: &str) -> bool {
    is_capital(word) && !is_time(word)
}

/// An outlet in lower case: one that the lists know, or any before a weekday ("dilansir lautkini, Selasa (1/2)").
fn is_written_small(words: Words, at: usize, want: Want) -> bool {
    const SHORTEST: usize = 4;
    const COMMON: &str = "hari pada malam pagi siang sore kemarin surat pidato rekaman antara";
    let (word, after) = (words.text(at), words.text(at + 1));
    let plain = word.len() >= SHORTEST && word.bytes().all(|c| c.is_ascii_lowercase()) && !word.ends_with("nya");
    if !matches!(want, Want::From | Want::Called) || !plain || listed(COMMON, word) || is_filler(word) {
        return false;
    }
    let day = words.text(at + 1 + usize::from(after == ","));
    calendar::weekday(day).is_some()
        || (listed(", . (", after) && is_known_outlet_of(&format!("{}{}", word[..1].to_ascii_uppercase(), &word[1..])))
}

/// Small words inside names: "Voice of America", "AT & T", "Kementerian Kelautan dan Perikanan".
fn joins(words: Words, at: usize, start: usize) -> bool {
    let word = words.text(at);
    // "Badan Meteorologi, Klimatologi, dan Geofisika (BMKG)"
    if word == "," && HOUSES.has(words.text(start)) && at > start {
        const LONGEST: usize = 6;
        let inside = |at: usize| is_name_word(words.text(at)) || listed(", dan", words.text(at));
        let end = (at + 1..at + LONGEST).find(|&at| !inside(at));
        return end.is_some_and(|end| words.text(end) == "(" && (at..end).any(|at| words.text(at) == "dan"));
    }
    // "Bank Laut dan LPPL" are two.
    let within = matches!(word, "dan" | "bagi") && HOUSES.has(words.text(start)) && !is_acronym(words, at + 1, at + 2);
    // "E! News"
    let small = listed("of the de du and for & ’s !", word) || within;
    at > start && small && is_name_word(words.text(at + 1))
}
