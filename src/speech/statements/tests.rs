use crate::speech::testing::statements;

const PEOPLE: [&str; 2] = ["Budi Santoso|Budi", "org:Kementerian Laut"];

#[test]
fn the_plain_form() {
    assert_eq!(
        statements(&["Juru bicara itu, Budi Santoso (52), juga mengatakan bahwa kapal sudah tiba di Ambon."], &PEOPLE),
        ["kapal sudah tiba di Ambon | Budi Santoso | mengatakan"]
    );
    assert_eq!(
        statements(&["Budi menilai harga ikan terlalu mahal."], &PEOPLE),
        ["harga ikan terlalu mahal | Budi Santoso | menilai"]
    );
}

#[test]
fn according_to_somebody() {
    assert_eq!(
        statements(&["Menurut Budi, harga ikan terlalu mahal."], &PEOPLE),
        ["harga ikan terlalu mahal | Budi Santoso | Menurut"]
    );
    assert_eq!(statements(&["Menurut saya, harga ikan terlalu mahal."], &PEOPLE), Vec::<String>::new());
}

#[test]
fn the_verb_behind_the_statement() {
    assert_eq!(
        statements(&["Harga ikan akan turun pekan depan, tutur Budi."], &PEOPLE),
        ["Harga ikan akan turun pekan depan | Budi Santoso | tutur"]
    );
}

#[test]
fn a_pronoun_and_an_institution() {
    assert_eq!(
        statements(&["Budi tiba.", "Ia mengaku belum sempat makan siang."], &PEOPLE),
        ["belum sempat makan siang | Budi Santoso | mengaku"]
    );
    assert_eq!(
        statements(&["Kementerian Laut memastikan stok garam masih aman."], &PEOPLE),
        ["stok garam masih aman | Kementerian Laut | memastikan"]
    );
}

#[test]
fn words_between_marks_are_not_reported_twice() {
    assert_eq!(statements(&["\"Saya lapar,\" ujar Budi."], &PEOPLE), Vec::<String>::new());
}

#[test]
fn purposes_denials_and_deeds_report_nothing() {
    for line in [
        "Budi membeli kapal baru untuk menjawab kebutuhan nelayan di Ambon.",
        "Budi enggan membeberkan kapan kapal baru itu akan tiba.",
        "Budi menutup mulut dan hidungnya dengan kain basah.",
        "Budi mengumumkannya dalam rapat desa kemarin sore.",
    ] {
        assert_eq!(statements(&[line], &PEOPLE), Vec::<String>::new(), "{line}");
    }
}

#[test]
fn the_longer_part_around_the_speaker_and_the_part_behind_the_one_told() {
    assert_eq!(
        statements(&["Untuk anak, kata Budi, kapal kecil lebih aman daripada rakit."], &PEOPLE),
        ["kapal kecil lebih aman daripada rakit | Budi Santoso | kata"]
    );
    assert_eq!(
        statements(&["Budi mengatakan kepada para nelayan bahwa kapal baru sudah tiba."], &PEOPLE),
        ["kapal baru sudah tiba | Budi Santoso | mengatakan"]
    );
}
