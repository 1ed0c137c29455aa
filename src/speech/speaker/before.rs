//! Who speaks, by the words before a verb: `Juru bicara Kemlu, Budi Santoso (52), mengatakan`.

use super::{CLAUSE, Speaker, is_head_of_state, titled_or_anaphor};
use crate::speech::lexicon;
use crate::speech::scene::{Named, Scene, Words};
use crate::text::case::lowered;
use crate::text::words::listed;

/// Words after which a verb has no subject of its own.
const ELIDED: [&str; 14] = [
    "dan", "yang", "lalu", "sambil", "seraya", "untuk", "dengan", ",", "sembari", "saat", "serta", "tetapi", "namun",
    "ketika",
];

/// Most words, titles among them, before the name of a sentence's subject.
const SUBJECT: usize = 6;

/// How many names before a verb are looked at.
const NEAREST: usize = 12;

/// The speaker before a verb: `Juru bicara Kemlu, Budi Santoso (52), mengatakan`.
pub(in crate::speech) fn before_verb(scene: &Scene, block: usize, verb: usize) -> Speaker {
    let words = Words::new(scene.passage(block));
    let start = scene.sentence(block, words.start(verb)).map_or(0, |sentence| sentence.span.start);
    let first = words.at(start);
    let mut at = verb;
    let by_saying = matches!(words.before(verb, 1), "dengan" | "sambil" | "seraya" | "sembari");
    while at > first
        && !by_saying
        && lexicon::is_adverb(words.text(at - 1))
        && scene.name_at(block, words.start(at - 1)).is_none()
    {
        at -= 1;
    }
    let Some(last) = at.checked_sub(1).filter(|&last| last >= first) else { return Speaker::Unknown };
    let word = words.text(last);
    if lexicon::is_pronoun(word) {
        return if last == first { subject_before(scene, block, words, start) } else { Speaker::Anaphor };
    }
    if last > first && is_head_of_state(words, last - 1) {
        return Speaker::Titled(last - 1, last + 1);
    }
    if word.eq_ignore_ascii_case("mereka") {
        return Speaker::They;
    }
    let names = scene.names(block, start, words.start(verb));
    let names = &names[names.len().saturating_sub(NEAREST)..];
    let person = names.iter().rev().find(|name| scene.is_person(name.entity));
    let near = |end: usize| words.at(end) > last;
    if let Some(name) = names.iter().rev().find(|name| near(name.end)) {
        let person = scene.is_person(name.entity);
        // "Budi dari Kemlu mengatakan": a person before an organization that the verb stands at.
        let owner = names.iter().rev().find(|other| scene.is_person(other.entity) && other.end < name.start);
        let linked = owner.is_some_and(|owner| {
            let between = words.at(owner.end)..words.at(name.start);
            between.len() <= 10 && matches!(words.text(between.start), "dari" | "," | "(" | "selaku" | "sebagai")
        });
        // "Mantan pemain Persiba itu menyebut": the club only describes somebody.
        let after = words.at(name.end);
        if !person && words.at(name.start) > first && ends_with_pointer(words, after, verb) {
            return titled_or_anaphor(words, first);
        }
        // "Budi dari Institut Laut, Inggris mengatakan": a place behind a comma tells where somebody is from.
        let place = !person && !scene.is_organization(name.entity) && words.before(words.at(name.start), 1) == ",";
        let from =
            names.first().filter(|other| place && scene.is_person(other.entity) && words.at(other.start) == first);
        if let Some(somebody) = from {
            return Speaker::Entity(somebody.entity);
        }
        let entity = if person || !linked { name.entity } else { owner.map_or(name.entity, |owner| owner.entity) };
        return Speaker::Entity(entity);
    }
    // "Agensi Ombak Lima, Laut Hiburan, mengumumkan": an apposition in commas.
    let enclosed = |name: &&Named| words.at(name.end) == last && words.before(words.at(name.start), 1) == ",";
    if let Some(name) = names.last().filter(enclosed).filter(|name| word == "," && scene.is_organization(name.entity)) {
        return Speaker::Entity(name.entity);
    }
    // An apposition in commas or brackets between the name and the verb.
    if matches!(word, "," | ")")
        && let Some(name) = person
    {
        let next = words.text(words.at(name.end));
        if matches!(next, "," | "(" | "dari" | "selaku" | "sebagai") {
            // "Budi, ayah Ani, mengatakan": all up to the verb tells of the one who begins the sentence.
            let titles = |at: usize| {
                words.text(at).starts_with(char::is_uppercase) && !lexicon::is_relation(&lowered(words.text(at)))
            };
            let told = |name: &&Named| {
                let comma = words.at(name.end);
                (first..words.at(name.start)).all(titles)
                    && words.text(comma) == ","
                    && comma < last
                    && words.text(comma + 1).starts_with(char::is_lowercase)
            };
            let opener = names.first().filter(|name| scene.is_person(name.entity)).filter(told);
            return Speaker::Entity(opener.unwrap_or(name).entity);
        }
    }
    let speaks = |name: &&Named| scene.is_person(name.entity) || scene.is_organization(name.entity);
    let mut subjects = names.iter().filter(speaks);
    if let Some(name) = subjects.find(|name| is_told_of(words, words.at(name.end), last, first)).filter(|_| !by_saying)
    {
        return Speaker::Entity(name.entity);
    }
    // "Agensi lalu meminta maaf", "klub itu mengaku"
    let noun = if matches!(word, "itu" | "ini" | "tersebut") { last.saturating_sub(1) } else { last };
    if noun >= first && lexicon::is_house(words.text(noun)) {
        return Speaker::House(noun);
    }
    if ends_with_pointer(words, at, verb) {
        return Speaker::Anaphor;
    }
    // "Budi tersenyum dan mengatakan", "Budi membantah dengan berkata": the subject is the first one named in the sentence, or
    // was named before it.
    if ELIDED.contains(&word) {
        let subject = names.iter().find(|name| scene.is_person(name.entity));
        let subject = subject.filter(|name| words.at(name.start) - first <= SUBJECT);
        let relative = matches!(word, "yang" | "," | "untuk");
        return subject.filter(|_| !relative).map_or(Speaker::Anaphor, |name| Speaker::Entity(name.entity));
    }
    if let Some(entity) = described(scene, words, first, last, names) {
        return Speaker::Entity(entity);
    }
    if lexicon::is_title(word) { Speaker::Titled(last, last + 1) } else { Speaker::Unknown }
}

/// "Pelatih Australia Tony Budi tak puas. Dia bilang": who begins a sentence is whom the next one means, if it names nobody else.
fn subject_before(scene: &Scene, block: usize, words: Words, start: usize) -> Speaker {
    let sentence = start.checked_sub(1).and_then(|before| scene.sentence(block, before));
    let person = |name: &&Named| scene.is_person(name.entity);
    let subject = sentence.and_then(|sentence| {
        let mut people = scene.names(block, sentence.span.start, start).iter().filter(person);
        let only = people.next().filter(|first| people.all(|other| other.entity == first.entity))?;
        let opens = words.at(only.start) <= sentence.tokens.start + SUBJECT;
        let spoken = sentence.tokens.clone().any(|at| matches!(words.text(at), "\"" | "“" | "”"));
        (opens && !spoken).then_some(only.entity)
    });
    subject.map_or(Speaker::Anaphor, Speaker::Entity)
}

/// "Budi melalui akunnya mengatakan", "Budi, dalam rapat di Solo menyebut": words between a subject and its verb tell where or
/// how; from one past the name to the last word before the verb.
fn is_told_of(words: Words, next: usize, last: usize, first: usize) -> bool {
    const MOST: usize = 15;
    let how = next + usize::from(words.text(next) == ",");
    let common = |at: usize| !lexicon::is_active(words.text(at)) && !matches!(words.text(at), "yang" | "bahwa" | "dan");
    listed("melalui lewat dalam saat ketika usai seusai kepada pada", words.text(how))
        && how <= last
        && last < how + MOST
        && next <= first + SUBJECT + CLAUSE
        && !words.text(first).eq_ignore_ascii_case("menurut")
        && (how..=last).all(common)
}

/// "Budi, pengacara korban mengaku": a name that begins the sentence, and common words that tell who it is.
fn described(scene: &Scene, words: Words, first: usize, last: usize, names: &[Named]) -> Option<usize> {
    const MOST: usize = 8;
    let name = names.first().filter(|name| scene.is_person(name.entity) && words.at(name.start) == first)?;
    let comma = words.at(name.end);
    let common = |at: usize| {
        let word = words.text(at);
        word.starts_with(char::is_lowercase) && word != "yang" && !lexicon::is_active(word)
    };
    let told = last < comma + MOST && (comma + 1..=last).all(common);
    (words.text(comma) == "," && told).then_some(name.entity)
}

/// "Pria berusia 40 tahun itu juga mengatakan": the adverbs before the verb hold a pointing word.
fn ends_with_pointer(words: Words, from: usize, verb: usize) -> bool {
    (from..verb).any(|at| matches!(words.text(at), "itu" | "ini" | "tersebut"))
}
