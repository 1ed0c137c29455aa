//! Texts written for these tests.

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
