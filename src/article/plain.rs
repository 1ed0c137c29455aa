//! Plain text, one paragraph a line: everything is read from the words alone.

use super::boilerplate::phrases;
use super::segments::words;
use super::{Article, Metadata, Verdict, captions, dateline, headings, inline, sections};
use crate::report::{Anchor, Block, Category, Kind};

/// Fewest words of a line that counts as running text.
const PROSE_WORDS: usize = 12;
/// Fewest words of running text that make an article.
const ARTICLE_WORDS: usize = 40;
/// Fewest words of a headline that two captions have in front.
const GLUED_WORDS: usize = 4;
/// Longest headline, in words.
const TITLE_WORDS: usize = 25;
/// Longest biography in an author box, in words.
const BIO_WORDS: usize = 40;
/// Longest personal name, in words.
const NAME_WORDS: usize = 5;

/// One line and what is known of it.
struct Line<'t> {
    text: &'t str,
    words: usize,
    prose: bool,
    kind: Kind,
    category: Option<Category>,
    reason: Option<String>,
}

impl Line<'_> {
    fn hide(&mut self, category: Category, reason: impl Into<String>) {
        self.kind = Kind::Other;
        self.category = Some(category);
        self.reason = Some(reason.into());
    }

    fn is_open(&self) -> bool {
        self.category.is_none() && self.kind == Kind::Paragraph
    }
}

/// Reads a plain text: one block for every line that is not empty, its text verbatim.
pub(crate) fn read(text: &str) -> Article {
    let mut lines: Vec<Line> = text.lines().filter(|line| !line.trim().is_empty()).map(line).collect();
    let headline = glued_headline(&lines);
    hide_phrases(&mut lines);
    mark_captions(&mut lines, headline.as_deref());
    let title = mark_head(&mut lines, headline.as_deref());
    mark_numbered(&mut lines);
    mark_headings(&mut lines);
    hide_tail(&mut lines);

    let dek = lines.iter().find(|line| line.kind == Kind::Dek).map(|line| line.text.trim().to_owned());
    let first = lines.iter().find(|line| line.prose && line.is_open());
    let metadata = Metadata {
        title: title.or(headline),
        dek,
        byline: byline(&lines).into_iter().collect(),
        dateline: first.and_then(|line| dateline::of(line.text)).map(str::to_owned),
        ..Metadata::default()
    };
    let prose: usize = lines.iter().filter(|line| line.prose && line.is_open()).map(|line| line.words).sum();
    let mut blocks: Vec<Block> = lines.into_iter().map(block).collect();
    let outline = sections::outline(&mut blocks);
    let inline = inline::find(&blocks);
    let anchors = vec![Anchor::default(); blocks.len()];
    Article { verdict: verdict(prose), metadata, blocks, anchors, inline, outline, ..Article::default() }
}

fn verdict(prose: usize) -> Verdict {
    let is_article = prose >= ARTICLE_WORDS;
    let reason = format!("plain text with {prose} words of running text");
    Verdict { is_article, confidence: if is_article { 0.9 } else { 0.7 }, reason }
}

fn line(text: &str) -> Line<'_> {
    let words = words(text);
    let sentence = text.trim_end().ends_with(['.', '!', '?', '"', '”', '…']) || text.contains(". ");
    let prose =
        words >= PROSE_WORDS && sentence && headings::number(text).is_none_or(|_| words > headings::HEADING_WORDS);
    Line { text, words, prose, kind: Kind::Paragraph, category: None, reason: None }
}

fn block(line: Line) -> Block {
    let Line { text, kind, category, reason, .. } = line;
    Block { id: 0, kind, text: text.to_owned(), number: None, section: None, category, reason }
}

/// The headline that a converter wrote before every caption: what two lines that are no sentences start with alike, up to
/// where a word ends in at least one of them.
fn glued_headline(lines: &[Line]) -> Option<String> {
    let short: Vec<&str> = lines
        .iter()
        .filter(|line| line.words <= captions::CAPTION_WORDS && captions::has_credit(line.text))
        .map(|l| l.text)
        .collect();
    let first = lines.first().map(|line| line.text.trim());
    let pairs = short.windows(2).map(|pair| common_start(pair[0], pair[1]));
    let with_first = first.into_iter().flat_map(|title| {
        short.iter().filter(move |line| line.len() > title.len() && line.starts_with(title)).map(move |_| title)
    });
    let enough = |text: &&str| words(text) >= GLUED_WORDS;
    with_first.chain(pairs).map(str::trim_end).filter(enough).map(str::to_owned).next()
}

/// The longest common start that ends with a word.
fn common_start<'t>(a: &'t str, b: &str) -> &'t str {
    let mut end = 0;
    for ((at, left), right) in a.char_indices().zip(b.chars()) {
        if left != right {
            break;
        }
        end = at + left.len_utf8();
    }
    let cuts = |rest: &str| rest.chars().next().is_none_or(|char| !char.is_lowercase());
    let mut common = &a[..end];
    while !(common.is_empty() || cuts(&a[common.len()..]) || cuts(&b[common.len()..])) {
        common = common.rsplit_once(' ').map_or("", |(before, _)| before);
    }
    common
}

fn hide_phrases(lines: &mut [Line]) {
    for line in lines.iter_mut().filter(|line| !line.prose || line.words <= 2 * PROSE_WORDS) {
        if let Some((category, phrase)) = phrases::category(line.text, line.words) {
            line.hide(category, format!("says “{phrase}”"));
        } else if inline::is_sign_off(line.text) {
            line.hide(Category::EditorCredit, "initials in brackets");
        }
    }
}

fn mark_captions(lines: &mut [Line], headline: Option<&str>) {
    for (place, line) in lines.iter_mut().enumerate() {
        let glued = headline.is_some_and(|title| line.text.len() > title.len() && line.text.starts_with(title));
        let credited = captions::has_credit(line.text) || captions::is_bare_credit(line.text, line.words);
        if line.is_open() && line.words <= captions::CAPTION_WORDS && (glued || credited) && (place > 0 || credited) {
            line.kind = Kind::Caption;
            line.reason = Some(if glued { "headline glued before it" } else { "ends with a credit" }.to_owned());
        }
    }
}

/// Marks headline and dek above the first running text; returns the headline.
fn mark_head(lines: &mut [Line], headline: Option<&str>) -> Option<String> {
    let body = lines.iter().position(|line| line.prose || line.kind == Kind::Caption && line.category.is_none())?;
    let mut title = None;
    let heads = lines[..body].iter_mut().filter(|line| line.is_open());
    for (place, line) in heads.enumerate() {
        let text = line.text.trim();
        let short = line.words <= TITLE_WORDS && !text.ends_with(['.', ':', ';']);
        if place == 0
            && short
            && headings::number(text).is_none()
            && headline.map_or(is_title_case(text), |known| known == text)
        {
            line.kind = Kind::Title;
            title = Some(text.to_owned());
        } else if short && place <= 1 && headings::number(text).is_none() && (title.is_some() || headline.is_some()) {
            line.kind = Kind::Dek;
            break;
        } else {
            break;
        }
    }
    title
}

/// Most words of a headline in Indonesian newspapers start with a capital, those of a dek do not.
fn is_title_case(text: &str) -> bool {
    let long: Vec<&str> = text.split_whitespace().filter(|word| word.chars().count() > 3).collect();
    let upper = long.iter().filter(|word| word.starts_with(|char: char| !char.is_lowercase())).count();
    long.len() >= 2 && upper * 10 >= long.len() * 7
}

/// Numbered lines are headings when running text follows them, items of a list when their neighbours follow.
fn mark_numbered(lines: &mut [Line]) {
    let numbered = |line: &Line| line.is_open() && !line.prose && headings::number(line.text).is_some();
    let places: Vec<usize> = (0..lines.len()).filter(|&place| numbered(&lines[place])).collect();
    for &place in &places {
        let next = lines[place + 1..].iter().find(|line| line.category.is_none() && line.kind != Kind::Caption);
        let titles =
            next.is_some_and(|line| line.prose || !numbered(line)) && lines[place].words <= headings::HEADING_WORDS;
        let ends = lines[place].text.trim_end().ends_with([';', '.', ',']);
        lines[place].kind = if titles && !ends { Kind::Heading } else { Kind::ListItem };
    }
    // The last item of a list is followed by running text, too: its neighbours before it tell.
    for pair in places.windows(2) {
        let beside = lines[pair[0] + 1..pair[1]].iter().all(|line| line.category.is_some());
        if beside && lines[pair[0]].kind == Kind::ListItem {
            lines[pair[1]].kind = Kind::ListItem;
        }
    }
}

/// Lines without a number that title the running text after them, alone between running text.
fn mark_headings(lines: &mut [Line]) {
    for place in 1..lines.len() {
        let Some(next) = lines[place + 1..].iter().find(|line| line.category.is_none() && line.kind != Kind::Caption)
        else {
            return;
        };
        let before = lines[..place].iter().rev().find(|line| line.category.is_none() && line.kind != Kind::Caption);
        let between = next.prose && before.is_some_and(|line| line.prose);
        let line = &mut lines[place];
        let upper = line.text.trim_start().starts_with(|char: char| !char.is_lowercase());
        if line.is_open()
            && !line.prose
            && between
            && upper
            && line.words < PROSE_WORDS
            && headings::can_title(line.text, line.words)
        {
            line.kind = Kind::Heading;
            line.reason = Some("short line that titles what follows".to_owned());
        }
    }
}

/// After the last running text: the author's box, names of editors, lists of other articles.
fn hide_tail(lines: &mut [Line]) {
    let Some(end) = lines.iter().rposition(|line| line.prose && line.category.is_none()) else { return };
    let mut list = None;
    for line in &mut lines[end + 1..] {
        let text = line.text.trim();
        let name = text.trim_start_matches(['•', '·', '-', '*', '●']).trim();
        if let Some(category) = line.category {
            list = matches!(category, Category::Related | Category::Topics | Category::AuthorBox).then_some(category);
        } else if !matches!(line.kind, Kind::Paragraph | Kind::Heading) {
            list = None;
        } else if name != text && is_name(name) {
            line.hide(Category::EditorCredit, "a name as an item of a list after the text");
            list = None;
        } else if list == Some(Category::AuthorBox) && line.words <= BIO_WORDS {
            line.hide(Category::AuthorBox, "follows the author's name");
            list = None;
        } else if let Some(category) = list.filter(|_| !text.ends_with('.')) {
            line.hide(category, "stands in the list that its label opens");
        }
    }
}

/// Two to five words that all start with a capital.
fn is_name(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let named = |word: &&str| word.chars().next().is_some_and(char::is_uppercase);
    (1..=NAME_WORDS).contains(&words.len()) && words.iter().all(named) && !text.ends_with(['.', '?', '!', ':'])
}

/// The name that an author box repeats: "Nama Photo Verified Writer Nama".
fn byline(lines: &[Line]) -> Option<String> {
    let line = lines.iter().find(|line| line.category == Some(Category::AuthorBox) && line.text.contains("Writer"))?;
    let name = line.text.rsplit("Writer").next().map(str::trim).filter(|name| !name.is_empty());
    let before = line.text.split(" Verified").next().map(|text| text.trim_end_matches(" Photo").trim());
    name.or(before).filter(|name| is_name(name)).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::report::{Category, Kind};

    const ARTICLE: &str = "\
Warga Desa Mekar Panen Cabai di Tengah Kemarau

Harga di pasar naik dua kali lipat

Garut, Kabar Contoh - Warga Desa Mekar memanen cabai lebih awal karena kemarau panjang yang datang sejak Juni lalu.

1. Air dialirkan bergantian

Warga Desa Mekar Panen Cabai di Tengah KemarauPetani membawa cabai ke pasar. (twitter.com/desamekar)

Kepala desa mengatakan air dialirkan bergantian setiap malam agar semua petak mendapat bagian yang sama.

Baca Juga: Harga Beras Turun Tipis di Pasar Induk

2. Pasar kekurangan pasokan

Warga Desa Mekar Panen Cabai di Tengah Kemarauilustrasi pasar (unsplash.com/contoh)

Para pedagang menyebut pasokan berkurang sepertiga dibandingkan bulan yang sama pada tahun sebelumnya.

Rina Contoh Photo Verified Writer Rina Contoh

Suka menulis dan bersepeda

Kabar Contoh Community adalah wadah menulis. Semua karya tulis adalah sepenuhnya tanggung jawab dari penulis.

Topik:

  • Budi Teladan

Berita Terkini Lainnya";

    #[test]
    fn every_part_is_recognised_by_its_words() {
        let article = read(ARTICLE);
        assert!(article.verdict.is_article);
        assert_eq!(article.metadata.title.as_deref(), Some("Warga Desa Mekar Panen Cabai di Tengah Kemarau"));
        assert_eq!(article.metadata.dek.as_deref(), Some("Harga di pasar naik dua kali lipat"));
        assert_eq!(article.metadata.dateline.as_deref(), Some("Garut, Kabar Contoh"));
        assert_eq!(article.metadata.byline, ["Rina Contoh"]);
        let rows: Vec<_> = article.blocks.iter().map(|block| (block.kind, block.category)).collect();
        let shown = |kind| (kind, None);
        let hidden = |category| (Kind::Other, Some(category));
        let expected = [
            shown(Kind::Title),
            shown(Kind::Dek),
            shown(Kind::Paragraph),
            shown(Kind::Heading),
            shown(Kind::Caption),
            shown(Kind::Paragraph),
            hidden(Category::ReadAlso),
            shown(Kind::Heading),
            shown(Kind::Caption),
            shown(Kind::Paragraph),
            hidden(Category::AuthorBox),
            hidden(Category::AuthorBox),
            hidden(Category::Disclaimer),
            hidden(Category::Topics),
            hidden(Category::EditorCredit),
            hidden(Category::Related),
        ];
        assert_eq!(rows, expected);
        assert_eq!(article.outline.len(), 2);
        assert_eq!(article.outline[1].title, "Pasar kekurangan pasokan");
    }

    #[test]
    fn numbered_lines_beside_each_other_are_a_list() {
        let article = read(
            "Pengadilan membacakan putusan perkara sengketa tanah itu di depan puluhan warga yang hadir sejak pagi.\n\
             1. Mengabulkan permohonan sebagian;\n2. Menolak selebihnya;\n3. Membebankan biaya perkara\n\
             Warga menyambut putusan itu dengan doa bersama di halaman gedung pengadilan sampai sore hari.",
        );
        let kinds: Vec<_> = article.blocks.iter().map(|block| block.kind).collect();
        assert_eq!(kinds, [Kind::Paragraph, Kind::ListItem, Kind::ListItem, Kind::ListItem, Kind::Paragraph]);
        assert_eq!(article.blocks[2].number, Some(2));
    }

    #[test]
    fn text_is_kept_verbatim() {
        let article = read("  Satu\u{a0}baris. \n\nDua");
        assert_eq!(article.blocks[0].text, "  Satu\u{a0}baris. ");
    }
}
