//! Who speaks, by the words at the verb: a name, a title, a pronoun.

mod before;

pub(super) use before::before_verb;

use super::account;
use super::lexicon;
use super::scene::{Scene, Words};
use crate::text::case::lowered;

/// Most words between an inverse verb and the name of the speaker.
const TITLE_REACH: usize = 30;

/// What is known of a speaker.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Speaker {
    /// This entity.
    Entity(usize),
    /// Whoever the text was following, by a pronoun or "-nya".
    Anaphor,
    /// Whoever the text was following; there is no verb.
    Unsaid,
    /// Somebody called by a title or trade, in the words from the first to before the last; with nothing else to go by,
    /// whoever the text was following.
    Titled(usize, usize),
    /// "Mereka": a house, or several people, who are nobody in particular.
    They,
    /// A house called by its kind, in this word: "agensi", "klub itu".
    House(usize),
    /// Somebody called by a title with names in it, who may as well be somebody not known.
    Office(usize, usize),
    /// Somebody named or described who is none of the entities.
    Unknown,
}

/// The speaker after an inverse verb: `kata Kepala Dinas, Budi Santoso, kepada …`.
pub(super) fn after_verb(scene: &Scene, block: usize, verb: usize) -> Speaker {
    let words = Words::new(scene.passage(block));
    let mut at = verb + 1;
    while matches!(words.text(at), "lagi" | "pula" | "singkat" | "kemudian" | "lantas" | "dari" | "oleh" | "tahu") {
        at += 1;
    }
    if lexicon::is_pronoun(words.text(at)) {
        return Speaker::Anaphor;
    }
    if let Some(house) = house(scene, block, words, at) {
        return Speaker::House(house);
    }
    if let Some(speaker) = account::holder(scene, block, words, at) {
        return speaker;
    }
    if is_head_of_state(words, at) && scene.name_at(block, words.start(at + 2)).is_none() {
        return Speaker::Titled(at, at + 2);
    }
    let start = at;
    let limit = (at + TITLE_REACH).min(words.count());
    let (mut best, mut organization) = (None, None);
    let (mut unknown, mut described, mut pointed) = (false, false, false);
    let mut relation = false;
    while at < limit {
        let word = words.text(at);
        if let Some(name) = scene.name_at(block, words.start(at)) {
            let next = words.at(name.end).max(at + 1);
            if scene.is_person(name.entity) {
                best = Some(name.entity);
                // "pengacara Budi, Ani": the one named next is meant.
                let person = |at: usize| {
                    scene.name_at(block, words.start(at)).is_some_and(|other| scene.is_person(other.entity))
                };
                let apposition = next + usize::from(words.text(next) == ",");
                let nicknamed = matches!(words.before(at, 1), "disapa" | "dipanggil" | "Pak" | "Bu")
                    || words.before(at, 2) == "disapa";
                if nicknamed && matches!(words.text(next), "itu" | "ini" | "tersebut") {
                    return titled_or_anaphor(words, start);
                }
                // "Ketua IDI Solo Dr. Budi": what looks like a name may be a place and a title.
                let titled = words.text(next) == "." && person(next + 1);
                if titled && goes_on(scene, block, words, next + 1) {
                    at = next + 1;
                } else if relation && person(apposition) {
                    at = apposition;
                // "menantu Budi alias Pak Ani itu"
                } else if relation && words.text(next) == "alias" && person(next + 1) {
                    at = next + 1;
                    continue;
                } else if relation && matches!(words.text(next), "itu" | "ini" | "tersebut") {
                    return Speaker::Anaphor;
                } else {
                    break;
                }
            } else {
                // A capital may speak for its government, but not the one that somebody comes from.
                let speaks =
                    (at == start || scene.is_organization(name.entity)) && !account::is_platform(words, start, at);
                organization = organization.or(speaks.then_some(name.entity));
                at = next;
            }
            (relation, pointed) = (false, false);
            continue;
        }
        if word == "yang"
            && matches!(
                words.text(at + 1),
                "juga" | "akrab" | "karib" | "biasa" | "bernama" | "kerap" | "merupakan" | "sekaligus"
            )
        {
            at += 1;
            continue;
        }
        // "Duta Besar di Roma, Budi": the place belongs to the title.
        if matches!(word, "di" | "pada" | "untuk") && names_office(scene, block, words, at + 1) {
            at += 1;
            continue;
        }
        // "petinggi klub yang membuka rapat itu, Budi": the name stands behind what is told of somebody.
        if word == "yang"
            && let Some(name) = named_behind(scene, block, words, at)
        {
            at = name;
            continue;
        }
        let comma = word == "," && continues_name(scene, block, words, at + 1);
        // "drg. Budi": a stop that ends no sentence.
        let stop = word == "." && !goes_on(scene, block, words, at + 1);
        if lexicon::ends_speaker(word)
            || stop
            || matches!(word, "!" | "?" | "\"" | "“" | ";" | ":")
            || word == "," && !comma
        {
            pointed |= word == "yang" && points_back(words, at);
            break;
        }
        pointed = matches!(word, "itu" | "tersebut" | "ini");
        described |= pointed || word == "sang";
        unknown |= word.starts_with(char::is_uppercase) && organization.is_none() && !lexicon::is_title(word);
        relation |= lexicon::is_relation(&lowered(word));
        at += 1;
    }
    // "aktor lulusan Sekolah Seni Solo ini": whatever it is called, a description that points back names nobody new.
    let common = words.text(start).starts_with(char::is_lowercase) && !lexicon::is_thing(words.text(start));
    let titled = lexicon::is_title(words.text(start)) && scene.name_at(block, words.start(start)).is_none();
    match (best, organization) {
        (Some(entity), _) => Speaker::Entity(entity),
        (None, None) if lexicon::is_thing(words.text(start)) => Speaker::Unknown,
        (None, _) if pointed && common => Speaker::Titled(start, start + 1),
        (None, _) if described && !unknown => {
            let first = start + usize::from(words.text(start) == "sang");
            Speaker::Titled(first, first + 1)
        }
        (None, _) if titled && !unknown => Speaker::Titled(start, start + 1),
        (None, None) if titled && !lexicon::is_trade(words.text(start)) => Speaker::Office(start, at),
        (None, None) if titled => Speaker::Titled(start, start + 1),
        (None, Some(entity)) => Speaker::Entity(entity),
        (None, None) if at == start => Speaker::Anaphor,
        (None, None) => Speaker::Unknown,
    }
}

/// Whether a word belongs to the sentence of the one before it.
fn goes_on(scene: &Scene, block: usize, words: Words, at: usize) -> bool {
    let before = words.start(at.saturating_sub(1));
    scene.sentence(block, before).is_some_and(|sentence| sentence.tokens.contains(&at))
}

/// Most words of what is told of somebody behind "yang".
const CLAUSE: usize = 15;

/// The person behind the comma that ends what "yang" begins.
fn named_behind(scene: &Scene, block: usize, words: Words, yang: usize) -> Option<usize> {
    let comma = (yang..yang + CLAUSE).find(|&at| matches!(words.text(at), "," | "." | "\"" | "“"))?;
    let name = scene.name_at(block, words.start(comma + 1)).filter(|name| scene.is_person(name.entity))?;
    let next = words.text(words.at(name.end));
    (words.text(comma) == "," && (lexicon::ends_speaker(next) || matches!(next, "." | "," | "" | "(")))
        .then_some(comma + 1)
}

/// "figur yang melegenda di klub itu": the clause ends with a pointing word.
fn points_back(words: Words, yang: usize) -> bool {
    let end = (yang..yang + CLAUSE).find(|&at| matches!(words.text(at), "," | "." | ""));
    end.is_some_and(|end| matches!(words.before(end, 1), "itu" | "ini" | "tersebut"))
}

/// "Kepala Negara", "Ibu Negara": a title of two words that no name follows.
fn is_head_of_state(words: Words, at: usize) -> bool {
    ["kepala", "ibu"].iter().any(|word| words.text(at).eq_ignore_ascii_case(word))
        && words.text(at + 1).eq_ignore_ascii_case("negara")
}

/// "agensi", "pihak klub", "agensi Budi": a house that no name of its own follows.
fn house(scene: &Scene, block: usize, words: Words, at: usize) -> Option<usize> {
    const ASIDE: usize = 3;
    let house = at + usize::from(matches!(words.text(at), "pihak" | "perwakilan"));
    let own = |at: usize| {
        scene
            .name_at(block, words.start(at))
            .is_some_and(|name| scene.is_organization(name.entity) || words.text(house) != "agensi")
    };
    (lexicon::is_house(words.text(house)) && !(house + 1..=house + ASIDE).any(own)).then_some(house)
}

/// "Bupati yang akrab disapa Pak Yes itu": somebody named before, by title if one begins the words.
fn titled_or_anaphor(words: Words, start: usize) -> Speaker {
    if lexicon::is_title(words.text(start)) { Speaker::Titled(start, start + 1) } else { Speaker::Anaphor }
}

/// Whether capitals lead from here to a comma and a person's name.
fn names_office(scene: &Scene, block: usize, words: Words, at: usize) -> bool {
    const LONGEST: usize = 6;
    let within = |word: &str| word.starts_with(char::is_uppercase) || matches!(word, "of" | "the" | "dan");
    let Some(comma) = (at..at + LONGEST).find(|&at| !within(words.text(at))) else {
        return false;
    };
    let person = scene.name_at(block, words.start(comma + 1)).is_some_and(|name| scene.is_person(name.entity));
    comma > at && words.text(comma) == "," && person
}

/// Most words of an office between a comma and the name.
const OFFICE: usize = 14;

/// Whether what follows a comma still tells who the speaker is: a name, or more of a title before a name.
fn continues_name(scene: &Scene, block: usize, words: Words, at: usize) -> bool {
    let person = |at: usize| scene.name_at(block, words.start(at)).is_some_and(|name| scene.is_person(name.entity));
    if person(at) {
        return true;
    }
    // "punggawa Ombak Band, sang vokalis Budi"
    let opens = words.text(at).starts_with(char::is_uppercase) || matches!(words.text(at), "sang" | "yakni" | "yaitu");
    opens && (at..at + OFFICE).take_while(|&at| !lexicon::ends_speaker(words.text(at))).any(person)
}
