use super::parse;
use crate::page::{ATTRIBUTE_WIDTH, ELEMENT_HIDDEN, ELEMENT_WIDTH, PageSnapshot, RUN_SPACE_BEFORE, RUN_WIDTH};

/// `tag[parent]`, with `!` when hidden, of every element.
fn elements(page: &PageSnapshot) -> Vec<String> {
    page.elements
        .chunks_exact(ELEMENT_WIDTH)
        .map(|e| {
            let mark = if e[3] & ELEMENT_HIDDEN != 0 { "!" } else { "" };
            format!("{}{mark}[{}]", page.strings[e[1] as usize], e[0])
        })
        .collect()
}

/// The text of every run with its parent element; `_` before it where white space stands.
fn runs(page: &PageSnapshot) -> Vec<(u32, String)> {
    let units: Vec<u16> = page.text.encode_utf16().collect();
    let mut at = 0;
    page.runs
        .chunks_exact(RUN_WIDTH)
        .map(|r| {
            let end = at + r[1] as usize;
            let text = String::from_utf16(&units[at..end]).expect("runs end between characters");
            at = end;
            let mark = if r[2] & RUN_SPACE_BEFORE != 0 { "_" } else { "" };
            (r[0], format!("{mark}{text}"))
        })
        .collect()
}

fn texts(html: &str) -> Vec<String> {
    runs(&parse(html, "")).into_iter().map(|(_, text)| text).collect()
}

#[test]
fn elements_and_runs_stand_in_document_order() {
    let page = parse("<body><p>Satu <b>dua</b></p>\n<p> tiga</p>", "https://contoh.id/a");
    assert_eq!(page.url, "https://contoh.id/a");
    assert_eq!(elements(&page), ["body[0]", "p[0]", "b[1]", "p[0]"]);
    assert_eq!(runs(&page), [(1, "Satu ".into()), (2, "dua".into()), (3, "_ tiga".into())]);
    let before: Vec<u32> = page.elements.chunks_exact(ELEMENT_WIDTH).map(|e| e[2]).collect();
    assert_eq!(before, [0, 0, 1, 2]);
    assert!(!page.truncated);
}

#[test]
fn no_break_spaces_alone_are_white_space_and_zero_width_is_not() {
    assert_eq!(texts("<p>a<b>&nbsp;</b>c<i>&#x200b;</i>"), ["a", "_c", "\u{200b}"]);
}

#[test]
fn skipped_elements_leave_nothing() {
    let html = "<p>a<script>x</script><style>y</style><noscript>z</noscript><template>t</template><svg><text>s</text></svg>\
                <select><option>o</select><textarea>u</textarea>b";
    let page = parse(html, "");
    assert_eq!(elements(&page), ["body[0]", "p[0]"]);
    assert_eq!(texts(html), ["a", "b"]);
}

#[test]
fn raw_text_ends_with_its_element_and_not_before() {
    assert_eq!(texts("<p>a<script>'<p>'<!-- <script>x</script>y --></SCRIPT >b<style></p></style/>c"), ["a", "b", "c"]);
    assert_eq!(
        texts("<p>a<noscript><script></noscript>b</script><iframe><!--</iframe>c<svg><style><p>d"),
        ["a", "b", "c", "d"]
    );
    assert_eq!(texts("<p>a<xmp><b></xmp>b<script>tanpa akhir</p>"), ["a", "<b>", "b"]);
    assert_eq!(
        parse("<script type=application/ld+json><!--{}--></script><script>x</script>", "").json_ld,
        ["<!--{}-->"]
    );
}

#[test]
fn frames_and_players_stand_without_their_fallback() {
    let page = parse("<iframe src=/x>Peramban lama</iframe><video>Tidak didukung</video>", "");
    assert_eq!(elements(&page), ["body[0]", "iframe[0]", "video[0]"]);
    assert!(page.text.is_empty());
}

#[test]
fn an_open_shadow_root_is_read_before_its_host_and_a_closed_one_is_not() {
    let html = "<cp-isi><template shadowrootmode=open><p>dalam</p></template><i>luar</i></cp-isi>\
                <div><template shadowrootmode=closed><p>rahasia</p></template></div>";
    let page = parse(html, "");
    assert_eq!(elements(&page), ["body[0]", "cp-isi[0]", "p[1]", "i[1]", "div[0]"]);
    assert_eq!(texts(html), ["dalam", "luar"]);
}

#[test]
fn hidden_is_read_from_the_elements_own_markup() {
    let html = "<p hidden>a<p aria-hidden=true>b<p style='color:red; DISPLAY : none'>c<p aria-hidden=false>d<p style='visibility: hidden'>e";
    assert_eq!(elements(&parse(html, "")), ["body[0]", "p![0]", "p![0]", "p![0]", "p[0]", "p![0]"]);
}

#[test]
fn kept_attributes_are_interned_and_cut_between_characters() {
    let long = format!("a{}", "😀".repeat(200));
    let page = parse(format!("<div class='x y' onclick=z id=''><a class='x y' href='{long}'>"), "");
    let named: Vec<(u32, &str, usize)> = page
        .attributes
        .chunks_exact(ATTRIBUTE_WIDTH)
        .map(|a| (a[0], page.strings[a[1] as usize].as_str(), page.strings[a[2] as usize].encode_utf16().count()))
        .collect();
    assert_eq!(named, [(1, "class", 3), (2, "class", 3), (2, "href", 299)]);
    assert_eq!(page.attributes[2], page.attributes[5]);
    assert_eq!(page.strings[0], "");
}

#[test]
fn head_matter_comes_from_the_whole_document() {
    let html = "<html lang=id><title> Judul\n berita </title><meta property='OG:Title' content='Judul'><meta charset=utf-8>\
        <link rel='shortcut icon' href=/i><link rel=Canonical href=/a><script type='application/LD+json'>{\"a\":1}</script>\
        <body><div><meta itemprop=datePublished content=2024-01-02><script type='application/ld+json'>[]</script></div>\
        <template><meta name=x content=y></template>";
    let page = parse(html, "");
    assert_eq!((page.title.as_str(), page.language.as_str()), ("Judul berita", "id"));
    let meta: Vec<(&str, &str)> = page.meta.iter().map(|m| (m.name.as_str(), m.content.as_str())).collect();
    assert_eq!(meta, [("og:title", "Judul"), ("datepublished", "2024-01-02")]);
    assert_eq!(page.links.len(), 1);
    assert_eq!((page.links[0].rel.as_str(), page.links[0].href.as_str()), ("canonical", "/a"));
    assert_eq!(page.json_ld, ["{\"a\":1}", "[]"]);
}

#[test]
fn misnested_markup_keeps_its_text_in_order() {
    assert_eq!(texts("<p><b>a<p>b</b>c<table>d<tr><td>e</table>f"), ["a", "b", "cd", "e", "f"]);
}

#[test]
fn hostile_nesting_ends_in_good_time_and_keeps_the_text() {
    let deep = format!("{}inti{}<p>akhir", "<div>".repeat(100_000), "</div>".repeat(100_000));
    assert_eq!(texts(&deep), ["inti", "akhir"]);
    let formatting: String = (0..50_000).map(|i| format!("<p><b id={i}>x</p>")).collect();
    assert!(parse(&formatting, "").truncated);
    let open: String = (0..50_000).map(|i| format!("<font size={i}>")).collect();
    assert_eq!(texts(&format!("{open}isi")), ["isi"]);
}

#[test]
fn budgets_truncate() {
    let page = parse("<i></i>".repeat(crate::page::MAX_ELEMENTS + 5), "");
    assert!(page.truncated);
    assert_eq!(page.elements.len() / ELEMENT_WIDTH, crate::page::MAX_ELEMENTS);
    let page = parse(format!("<p>{}</p><p>sisa", "kata ".repeat(400_001)), "");
    assert!(page.truncated && page.runs.is_empty());
}

#[test]
fn odd_input_gives_a_page() {
    for html in ["", "hanya teks", "\0\0", "<", "<frameset><frame>", "</body></html>", "<html><head>", "<!doctype"] {
        let page = parse(html, "");
        assert_eq!(page.strings.first().map(String::as_str), Some(""));
    }
}
