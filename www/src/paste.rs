//! What the visitor pastes, as a page for the frame.

/// Longest text taken, in bytes; the engine's own budgets lie far below.
pub const MAX_PASTE: usize = 4_000_000;

/// Whether a pasted text is HTML: it has a tag that pages have.
#[must_use]
pub fn is_html(pasted: &str) -> bool {
    const TAGS: [&str; 7] = ["<html", "<body", "<article", "<div", "<p>", "<p ", "<h1"];
    let lower = pasted.to_ascii_lowercase();
    TAGS.iter().any(|tag| lower.contains(tag))
}

/// Stands before everything that is pasted, so that it comes first in the frame's head: none of the paste's scripts, event attributes
/// or `javascript:` links can run. (A second doctype is ignored.)
const GUARD: &str = "<!doctype html><meta http-equiv=\"Content-Security-Policy\" content=\"script-src 'none'\">";

/// A page for the frame: HTML all but as it is, text as a headline and paragraphs; no script in it runs.
#[must_use]
pub fn page(pasted: &str) -> String {
    let page = if is_html(pasted) { without_orders(pasted) } else { page_of_text(pasted) };
    format!("{GUARD}{page}")
}

/// HTML whose `<meta http-equiv>` says nothing to the browser: news pages tell it to load them anew, which would empty the frame.
fn without_orders(html: &str) -> String {
    const ORDER: &str = "http-equiv";
    let lower = html.to_ascii_lowercase();
    let mut page = String::with_capacity(html.len());
    let mut from = 0;
    for (at, _) in lower.match_indices(ORDER) {
        page.push_str(&html[from..at]);
        page.push_str("data-equiv");
        from = at + ORDER.len();
    }
    page.push_str(&html[from..]);
    page
}

/// The first line becomes the headline, every further line that is not empty a paragraph; nothing in it can become markup.
fn page_of_text(text: &str) -> String {
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let title = lines.next().map(escaped).unwrap_or_default();
    let mut page = String::from("<!doctype html><html lang=\"id\"><head><meta charset=\"utf-8\">");
    page.push_str("<link rel=\"stylesheet\" href=\"samples/site.css\"><title>");
    page.push_str(&title);
    page.push_str("</title></head><body><main><article><h1>");
    page.push_str(&title);
    page.push_str("</h1>");
    for line in lines {
        page.push_str("<p>");
        page.push_str(&escaped(line));
        page.push_str("</p>\n");
    }
    page.push_str("</article></main></body></html>");
    page
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_becomes_a_headline_and_paragraphs() {
        let page = page("Panen Raya di Lereng Merapi\n\nPetani tersenyum.\n  Harga naik. ");
        assert!(page.contains("<h1>Panen Raya di Lereng Merapi</h1><p>Petani tersenyum.</p>\n<p>Harga naik.</p>"));
    }

    #[test]
    fn text_cannot_become_markup() {
        let page = page("Judul\n5 < 6 & \"kutipan\" <script>alert(1)</script>");
        assert!(page.contains("5 &lt; 6 &amp; &quot;kutipan&quot; &lt;script&gt;"));
    }

    #[test]
    fn the_guard_comes_before_anything_pasted() {
        assert!(page("<script>alert(1)</script><p>x</p>").starts_with(GUARD));
    }

    #[test]
    fn the_browser_takes_no_orders() {
        let page = page("<meta HTTP-Equiv=refresh content='0;url=//example.org'><p>Harga é naik");
        assert!(page.ends_with("<meta data-equiv=refresh content='0;url=//example.org'><p>Harga é naik"));
    }

    #[test]
    fn html_is_told_from_text() {
        assert!(is_html("<!DOCTYPE html><HTML><body>x"));
        assert!(!is_html("Harga < 5.000, kata <dia>"));
    }
}
