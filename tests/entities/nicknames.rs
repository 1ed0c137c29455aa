use super::find;
use simak::report::EntityType;

#[test]
fn a_nickname_that_is_announced_is_the_person_just_named() {
    let found = find(&[
        "Penjual soto raih penghargaan",
        "Penghargaan itu diterima Darmawan Sutejo yang akrab disapa Cak Wan. \"Terima kasih,\" ujar Cak Wan.",
    ]);
    found.same("Darmawan Sutejo", "Cak Wan");
    assert_eq!(found.of("Cak Wan").name, "Darmawan Sutejo");
    assert_eq!(found.of("Cak Wan").kind, EntityType::Person);
}

#[test]
fn alias_joins_too() {
    let found =
        find(&["Buron tertangkap", "Polisi menangkap Rahmat Siregar alias Ucok di rumahnya. Ucok tidak melawan."]);
    found.same("Rahmat Siregar", "Ucok");
}

#[test]
fn a_nickname_in_a_line_of_its_own_is_whom_the_text_was_about() {
    let found = find(&[
        "Bupati bantah jual lahan",
        "Bupati Mekarsari Darmawan Sutejo membantah rencana penjualan lahan pasar. Kabar itu mencuat dalam sidang perkara Hendra \
         Gunawan kemarin.",
        "\"Tidak ada rencana itu,\" kata pria yang akrab disapa Cak Wan kepada wartawan.",
    ]);
    found.same("Darmawan Sutejo", "Cak Wan");
}

#[test]
fn a_nickname_may_be_explained_behind_it() {
    let found = find(&[
        "Wali kota memuji warga",
        "Wali Kota Bandung Rahmawan Kusnadi memuji warga. \"Saya senang,\" ujar Awang, sapaan akrabnya, pada Senin.",
        "Wawan, sapaan akrab Setiawan Nugroho, menjadi yang tercepat pada lomba itu.",
    ]);
    found.same("Rahmawan Kusnadi", "Awang");
    found.same("Setiawan Nugroho", "Wawan");
}
