//! The walker, the places and the reader in a real browser, on fixtures of many shapes: `wasm-pack test --headless --chrome` or `--firefox`.
//!
//! The script beside it, `tests/browser/reader.ts`, is built into `dist/test/` before (`scripts/browser-tests.mjs`).

#![cfg(target_arch = "wasm32")]
#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop where it stands")]

use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use simak::analyze::analyze;
use simak::page::{PageSnapshot, html};
use simak::report::{Analysis, Place};
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen(module = "/dist/test/reader.js")]
extern "C" {
    type Shown;
    type Reader;

    #[wasm_bindgen(catch)]
    async fn show(html: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method)]
    fn snapshot(this: &Shown) -> JsValue;
    #[wasm_bindgen(method, js_name = textAt)]
    fn text_at(this: &Shown, analysis: &JsValue, place: &JsValue) -> Option<String>;
    #[wasm_bindgen(method)]
    fn rewrite(this: &Shown, before: &str, after: &str);
    #[wasm_bindgen(method)]
    fn markup(this: &Shown) -> String;
    #[wasm_bindgen(method)]
    fn traces(this: &Shown) -> u32;
    #[wasm_bindgen(method, catch)]
    async fn read(this: &Shown, analyze: &Closure<dyn Fn(JsValue) -> JsValue>) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method)]
    fn close(this: &Shown);
    #[wasm_bindgen(method)]
    fn stop(this: &Reader);
}

/// A fixture's name and its page.
macro_rules! pages {
    ($($name:literal)*) => {
        [$(($name, include_str!(concat!("fixtures/", $name, "/page.html")))),*]
    };
}

/// Every fixture (`tests/fixtures.rs` asks for it); the walker and the parser must see the same in each.
const PAGES: &[(&str, &str)] = &pages![
    "antaranews/garam-2026"
    "bbc/wakatobi-2026"
    "beritasatu/sepeda-2026"
    "bisnis/kelapa-2026"
    "cnbcindonesia/kopi-2026"
    "cnnindonesia/olahraga-teks-lepas"
    "detik/berita-2026"
    "grid/kelinci-2026"
    "idntimes/article-2026-transportasi"
    "idntimes/community-2026-menanam"
    "idntimes/desktop-2021-waduk"
    "idntimes/mobile-2019-wawancara"
    "jawapos/pasar-2026"
    "kapanlagi/album-2016"
    "katadata/surya-2026"
    "kompas/bakau-2026"
    "kumparan/layang-2026"
    "liputan6/gerabah-2026"
    "mediaindonesia/perpustakaan-2026"
    "merdeka/padi-2026"
    "okezone/penyu-2026"
    "popbela/amp-2020-perawatan"
    "popbela/listicle-2023-kafe"
    "popmama/resep-2025"
    "rejected/archive"
    "rejected/error"
    "rejected/forum"
    "rejected/gallery"
    "rejected/home"
    "rejected/login"
    "rejected/search"
    "rejected/tag-index"
    "rejected/video"
    "republika/pupuk-2026"
    "shapes/akar-bayangan"
    "shapes/dek-di-sela"
    "shapes/galeri-keterangan"
    "shapes/judul-gaya"
    "shapes/kolom-surat"
    "shapes/putusan-daftar"
    "shapes/siaran-langsung"
    "shapes/wordpress-daerah"
    "sindonews/ekonomi-br"
    "suara/museum-2026"
    "tempo/paragraf-berulang"
    "tirto/trem-2026"
    "tribunnews/uji-coba-2026"
    "viva/danau-2026"
    "voaindonesia/tempe-2026"
    "wartaekonomi/lelang-2026"
];

/// Text that breaks careless counting: an emoji of several code points, combining marks, soft hyphens, no-break and zero-width
/// spaces, a name across inline elements and hard-wrapped lines.
const HOSTILE: &str = "<!doctype html><html lang=id><title>Uji Teks Aneh</title><body><article><h1>Uji Teks Aneh di Kota Kecil</h1>
<p>Wali Kota   \u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467} menyapa warga\u{a0}di <em>Banjar</em><b>masin</b>,
   lalu e\u{301}lan ke\u{ad}ce\u{ad}pat\u{ad}an \u{200b}angin dicatat oleh <a href=#>Siti <i>Nuranisa
   Putri</i></a> pada pagi yang cerah itu.</p>
<p>&lt;script&gt;alert(1)&lt;/script&gt; hanyalah tulisan, kata petugas yang menjaga balai kota sejak pagi buta.</p>
<p>Paragraf ketiga menjelaskan bahwa semua tanda itu tetap berada di tempatnya masing-masing sampai akhir.</p>
<p>Warga mengatakan mereka tidak pernah melihat angin secepat itu sejak pasar lama dipindahkan ke tepi sungai pada tahun 2019.</p>
<p>Petugas akan memasang alat pengukur baru di menara air, lalu mencatat hasilnya setiap hari sampai musim hujan selesai.</p></article></body></html>";

fn plain(analysis: &impl Serialize) -> JsValue {
    let serializer = Serializer::new().serialize_maps_as_objects(true).serialize_missing_as_null(true);
    analysis.serialize(&serializer).expect("a report is plain data")
}

async fn shown(html: &str) -> Shown {
    show(html).await.expect("the frame shows the page").unchecked_into()
}

fn taken(page: &Shown) -> PageSnapshot {
    serde_wasm_bindgen::from_value(page.snapshot()).expect("the walker writes a snapshot")
}

/// White space as a browser draws it, without what is not drawn.
fn folded(text: &str) -> String {
    let drawn = text.replace(['\u{ad}', '\u{200b}', '\u{feff}'], "");
    drawn.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Every block's text, looked up in the page by its anchor.
fn assert_anchored(name: &str, page: &Shown, analysis: &Analysis) {
    let value = plain(analysis);
    for block in analysis.report.blocks.iter().filter(|block| !block.text.is_empty()) {
        let end = block.text.encode_utf16().count();
        let place = Place { block: block.id, start: 0, end: u32::try_from(end).expect("blocks are small") };
        let found = page.text_at(&value, &plain(&place));
        assert_eq!(found.as_deref().map(folded), Some(folded(&block.text)), "{name}, block {}", block.id);
    }
    for mention in analysis.report.entities.iter().flat_map(|entity| &entity.mentions) {
        let place = Place { block: mention.block, start: mention.start, end: mention.end };
        let found = page.text_at(&value, &plain(&place));
        assert_eq!(found.as_deref().map(folded), Some(folded(&mention.text)), "{name}");
    }
}

#[wasm_bindgen_test]
async fn a_live_page_and_a_parsed_page_give_the_same_snapshot_and_report() {
    for &(name, source) in PAGES {
        let page = shown(source).await;
        let mut live = taken(&page);
        let mut parsed = html::parse(source.as_bytes(), "");
        // A frame's own address is not the page's.
        live.url.clear();
        parsed.url.clear();
        live.focus = None;
        assert_eq!(live, parsed, "{name}");
        assert_eq!(analyze(&live), analyze(&parsed), "{name}");
        page.close();
    }
}

#[wasm_bindgen_test]
async fn every_block_and_mention_is_found_again_in_the_page() {
    for (name, source) in PAGES.iter().copied().chain([("hostile", HOSTILE)]) {
        let page = shown(source).await;
        let analysis = analyze(&taken(&page));
        assert_anchored(name, &page, &analysis);
        page.close();
    }
}

#[wasm_bindgen_test]
async fn hostile_text_is_read_as_text() {
    let page = shown(HOSTILE).await;
    let analysis = analyze(&taken(&page));
    assert!(analysis.report.is_article, "{}", analysis.report.reason);
    let has = |wanted: &str| analysis.report.blocks.iter().any(|block| block.text.contains(wanted));
    assert!(has("di Banjarmasin, lalu"));
    assert!(has("kecepatan angin"));
    assert!(has("Siti Nuranisa Putri pada"));
    assert!(has("<script>alert(1)</script> hanyalah"));
    page.close();
}

#[wasm_bindgen_test]
async fn a_place_whose_text_changed_is_not_found() {
    let page = shown(HOSTILE).await;
    let analysis = analyze(&taken(&page));
    let block =
        analysis.report.blocks.iter().find(|block| block.text.starts_with("Paragraf ketiga")).expect("it is there");
    let place = plain(&Place { block: block.id, start: 0, end: 8 });
    let value = plain(&analysis);
    assert_eq!(page.text_at(&value, &place).as_deref(), Some("Paragraf"));
    page.rewrite("Paragraf ketiga", "Alinea ketiga");
    assert_eq!(page.text_at(&value, &place), None);
    page.close();
}

#[wasm_bindgen_test]
async fn reading_leaves_no_trace_once_it_is_stopped() {
    for (name, source) in PAGES.iter().copied().filter(|(name, _)| !name.starts_with("rejected/")) {
        let page = shown(source).await;
        let before = (page.markup(), page.traces());
        let engine = Closure::<dyn Fn(JsValue) -> JsValue>::new(|snapshot: JsValue| {
            let snapshot: PageSnapshot =
                serde_wasm_bindgen::from_value(snapshot).expect("the walker writes a snapshot");
            plain(&analyze(&snapshot))
        });
        let reader: Reader = page.read(&engine).await.expect("the reader reads").unchecked_into();
        assert!(page.traces() > before.1, "{name}: nothing was drawn");
        reader.stop();
        assert_eq!((page.markup(), page.traces()), before, "{name}");
        page.close();
    }
}
