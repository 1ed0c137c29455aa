//! When a text was written that names no year: by who holds which office in it.

use super::super::words::listed;
use super::super::{Passage, Text};

/// Year of this edition: a text without a year is taken to be no newer. To be raised with each year's release.
pub(super) const NEWEST: i32 = 2026;

/// An office, who held it, and in which years; the office is empty for things that are news only in those years.
/// Source: general knowledge of who took which oath in which year, as of 2026; a year that is wrong costs a vote among others.
const TERMS: &[(&str, &str, i32, i32)] = &[
    ("presiden", "Susilo Bambang Yudhoyono", 2004, 2014),
    ("presiden", "Joko Widodo", 2014, 2024),
    ("presiden", "Jokowi", 2014, 2024),
    ("presiden", "Prabowo", 2024, NEWEST),
    ("wapres", "Jusuf Kalla", 2014, 2019),
    ("wapres", "JK", 2014, 2019),
    ("wapres", "Ma'ruf Amin", 2019, 2024),
    ("wapres", "Gibran", 2024, NEWEST),
    ("kapolri", "Tito Karnavian", 2016, 2019),
    ("kapolri", "Idham Azis", 2019, 2021),
    ("kapolri", "Listyo Sigit", 2021, NEWEST),
    ("panglima", "Gatot Nurmantyo", 2015, 2017),
    ("panglima", "Hadi Tjahjanto", 2017, 2021),
    ("panglima", "Andika Perkasa", 2021, 2022),
    ("panglima", "Yudo Margono", 2022, 2023),
    ("panglima", "Agus Subiyanto", 2023, NEWEST),
    ("kpk", "Agus Rahardjo", 2015, 2019),
    ("kpk", "Febri Diansyah", 2016, 2019),
    ("kpk", "Firli Bahuri", 2019, 2023),
    ("kpk", "Ali Fikri", 2020, 2024),
    ("kpk", "Nawawi Pomolango", 2019, 2024),
    ("kpk", "Setyo Budiyanto", 2024, NEWEST),
    ("kpk", "Tessa Mahardhika", 2024, 2025),
    ("kpk", "Budi Prasetyo", 2025, NEWEST),
    ("bnpb", "Sutopo Purwo Nugroho", 2010, 2019),
    ("bnpb", "Willem Rampangilei", 2015, 2019),
    ("bnpb", "Doni Monardo", 2019, 2021),
    ("bnpb", "Raditya Jati", 2020, 2021),
    ("bnpb", "Abdul Muhari", 2021, NEWEST),
    ("bnpb", "Suharyanto", 2021, NEWEST),
    ("bmkg", "Dwikorita Karnawati", 2017, 2025),
    ("bps", "Suhariyanto", 2016, 2021),
    ("bps", "Margo Yuwono", 2021, 2023),
    ("bps", "Amalia Adininggar", 2023, NEWEST),
    ("menkeu", "Sri Mulyani", 2016, 2025),
    ("menkeu", "Purbaya", 2025, NEWEST),
    ("menlu", "Retno Marsudi", 2014, 2024),
    ("menlu", "Sugiono", 2024, NEWEST),
    ("mendagri", "Tjahjo Kumolo", 2014, 2019),
    ("mendagri", "Tito Karnavian", 2019, NEWEST),
    ("menkes", "Nila", 2014, 2019),
    ("menkes", "Terawan", 2019, 2020),
    ("menkes", "Budi Gunadi Sadikin", 2020, NEWEST),
    ("menhub", "Budi Karya Sumadi", 2016, 2024),
    ("menhub", "Dudy Purwagandhi", 2024, NEWEST),
    ("menpora", "Imam Nahrawi", 2014, 2019),
    ("menpora", "Zainudin Amali", 2019, 2023),
    ("menpora", "Dito Ariotedjo", 2023, 2025),
    ("menpora", "Erick Thohir", 2025, NEWEST),
    ("mendikbud", "Muhadjir", 2016, 2019),
    ("mendikbud", "Nadiem Makarim", 2019, 2024),
    ("menag", "Lukman Hakim Saifuddin", 2014, 2019),
    ("menag", "Fachrul Razi", 2019, 2020),
    ("menag", "Yaqut", 2020, 2024),
    ("menag", "Nasaruddin Umar", 2024, NEWEST),
    ("mensos", "Khofifah", 2014, 2018),
    ("mensos", "Risma", 2020, 2024),
    ("mensos", "Saifullah Yusuf", 2024, NEWEST),
    ("bumn", "Rini Soemarno", 2014, 2019),
    ("bumn", "Erick Thohir", 2019, 2025),
    ("gubernur", "Ahok", 2014, 2017),
    ("gubernur", "Djarot", 2017, 2017),
    ("gubernur", "Anies", 2017, 2022),
    ("gubernur", "Heru Budi", 2022, 2024),
    ("gubernur", "Pramono", 2025, NEWEST),
    ("gubernur", "Ridwan Kamil", 2018, 2023),
    ("gubernur", "Dedi Mulyadi", 2025, NEWEST),
    ("gubernur", "Ganjar Pranowo", 2013, 2023),
    ("gubernur", "Ahmad Luthfi", 2025, NEWEST),
    ("gubernur", "Khofifah", 2019, NEWEST),
    ("presiden", "Barack Obama", 2009, 2017),
    ("presiden", "Donald Trump", 2017, 2021),
    ("presiden", "Donald Trump", 2025, NEWEST),
    ("presiden", "Joe Biden", 2021, 2025),
    ("presiden", "Rodrigo Duterte", 2016, 2022),
    ("presiden", "Emmanuel Macron", 2017, NEWEST),
    ("presiden", "Volodymyr Zelensky", 2019, NEWEST),
    ("presiden", "Moon Jae-in", 2017, 2022),
    ("presiden", "Yoon Suk Yeol", 2022, 2025),
    ("menteri", "Keir Starmer", 2024, NEWEST),
    ("menteri", "Anwar Ibrahim", 2022, NEWEST),
    ("kanselir", "Olaf Scholz", 2021, 2025),
    ("", "Kabinet Kerja", 2014, 2019),
    ("", "Kabinet Indonesia Maju", 2019, 2024),
    ("", "Kabinet Merah Putih", 2024, NEWEST),
    ("", "Liga 1", 2017, 2025),
    ("", "Super League", 2025, NEWEST),
    ("", "PSBB", 2020, 2021),
    ("", "PPKM", 2021, 2022),
    ("", "Covid-19", 2020, 2023),
    ("", "COVID-19", 2020, 2023),
    ("", "virus corona", 2020, 2022),
    ("", "Kemendikbudristek", 2021, 2024),
    ("", "Komdigi", 2024, NEWEST),
    ("", "Kominfo", 2014, 2024),
    ("", "IKN", 2019, NEWEST),
    ("", "Danantara", 2025, NEWEST),
    ("", "Whoosh", 2023, NEWEST),
    ("", "ChatGPT", 2022, NEWEST),
];
/// What an office is also called.
const ALSO: &[(&str, &str)] = &[
    ("presiden", "wapres"),
    ("keuangan", "menkeu"),
    ("luar", "menlu"),
    ("dalam", "mendagri"),
    ("kesehatan", "menkes"),
    ("perhubungan", "menhub"),
    ("olahraga", "menpora"),
    ("pendidikan", "mendikbud"),
    ("mendikbudristek", "mendikbud"),
    ("kebudayaan", "mendikbud"),
    ("agama", "menag"),
    ("sosial", "mensos"),
    ("tni", "panglima"),
    ("pm", "menteri"),
];
/// Most words between an office and its holder: "Kapolri Jenderal Pol Budi".
const BETWEEN: usize = 4;

/// How many of the terms of a text hold in each of some years.
pub(super) fn votes(text: &Text, years: &[i32]) -> Vec<usize> {
    let mut seen: Vec<(&str, &str)> = Vec::new();
    for passage in text.passages.iter().filter(|passage| passage.is_content()) {
        for at in 0..passage.tokens.len() {
            seen.extend(held(passage, at).filter(|term| !seen.contains(term)).collect::<Vec<_>>());
        }
    }
    let holds = |year: i32| {
        seen.iter().filter(move |(office, name)| {
            TERMS.iter().any(|term| (term.0, term.1) == (*office, *name) && (term.2..=term.3).contains(&year))
        })
    };
    years.iter().map(|&year| holds(year).count()).collect()
}

/// The terms whose holder is named at a word, in office.
fn held<'a>(passage: &'a Passage, at: usize) -> impl Iterator<Item = (&'static str, &'static str)> + 'a {
    let first = passage.word(&passage.tokens[at]);
    let named = move |name: &str| {
        let mut words = name.split(' ');
        words.next() == Some(first)
            && words
                .enumerate()
                .all(|(more, word)| passage.tokens.get(at + 1 + more).is_some_and(|token| passage.word(token) == word))
    };
    TERMS
        .iter()
        .filter(move |term| named(term.1) && (term.0.is_empty() || in_office(passage, at, term.0)))
        .map(|term| (term.0, term.1))
}

/// Whether an office stands right before a name, and no "mantan" before it.
fn in_office(passage: &Passage, at: usize, office: &str) -> bool {
    let before = passage.tokens.get(at.saturating_sub(BETWEEN)..at).unwrap_or_default();
    let is = |word: &str| {
        word.eq_ignore_ascii_case(office)
            || ALSO.iter().any(|also| also.1 == office && word.eq_ignore_ascii_case(also.0))
    };
    let former = |word: &str| listed("mantan eks bekas calon", word);
    let words = || before.iter().map(|token| passage.word(token));
    words().any(is) && !words().any(former)
}
