//! Offices inside titles, and seats that are named by who sits there.

use super::find;
use simak::report::EntityType;

#[test]
fn an_office_begins_where_the_head_s_title_ends() {
    let found = find(&[
        "Pameran kopi dibuka",
        "Kepala Badan Pengelola Kopi Rakyat Wahyu Hidayat membuka pameran di Temanggung.",
        "Hadir pula Ketua Komisi Rasa Nusantara Rina Susanti.",
    ]);
    assert_eq!(found.of("Badan Pengelola Kopi Rakyat").kind, EntityType::Organization);
    assert_eq!(found.of("Wahyu Hidayat").kind, EntityType::Person);
    assert_eq!(found.of("Wahyu Hidayat").role.as_deref(), Some("Kepala Badan Pengelola Kopi Rakyat"));
    assert_eq!(found.of("Komisi Rasa Nusantara").kind, EntityType::Organization);
}

#[test]
fn a_director_general_s_field_belongs_to_the_title() {
    let found = find(&[
        "Pelabuhan dibuka lagi",
        "Direktur Jenderal Perhubungan Laut, Rahmat Wiryawan, dan Dirjen Perhubungan Udara Suprapto Hadi datang ke Semarang.",
    ]);
    assert!(!found.has("Perhubungan Laut") && !found.has("Perhubungan Udara"));
    assert_eq!(found.of("Rahmat Wiryawan").role.as_deref(), Some("Direktur Jenderal Perhubungan Laut"));
    assert_eq!(found.of("Suprapto Hadi").role.as_deref(), Some("Dirjen Perhubungan Udara"));
}

#[test]
fn two_fields_of_one_office_are_one_name() {
    let found =
        find(&["Festival layang-layang", "Acara itu digelar Dinas Pariwisata dan Kebudayaan pada Minggu pagi."]);
    assert_eq!(found.of("Dinas Pariwisata dan Kebudayaan").kind, EntityType::Organization);
}

#[test]
fn a_palace_is_a_place_whoever_sits_there() {
    let found =
        find(&["Rapat ditunda", "Para menteri berkumpul di Istana Wakil Presiden, Kamis sore. Rapat lalu ditunda."]);
    assert_eq!(found.of("Istana Wakil Presiden").kind, EntityType::Place);
}

#[test]
fn a_unit_and_its_body_are_one_name() {
    let found = find(&[
        "Pencuri mangga ditangkap",
        "Dua pencuri ditangkap Satreskrim Polres Pemalang. Perkara itu ditangani Unit Resmob Polda Jawa Tengah, kata saksi.",
    ]);
    assert!(found.has("Satreskrim Polres Pemalang"), "{:?}", found.all());
    assert!(found.has("Unit Resmob Polda Jawa Tengah"), "{:?}", found.all());
}

#[test]
fn a_company_s_last_word_tells_it_from_the_person_behind_it() {
    let found = find(&["Rupiah menguat", "Analis Kembang Sekar Futures Lukman Wijanarko menilai rupiah akan menguat."]);
    assert!(found.has("Lukman Wijanarko"), "{:?}", found.all());
    assert!(!found.all().iter().any(|(text, kind)| text.contains("Kembang") && *kind == EntityType::Person));
}

#[test]
fn a_first_name_that_is_a_title_too_stays_behind_an_office() {
    let found = find(&["Bantuan datang", "Hal itu dikatakan Ketua PMI Purbalingga Imam Wahyudi dan para relawan."]);
    assert_eq!(found.of("Imam Wahyudi").role.as_deref(), Some("Ketua PMI Purbalingga"));
}

#[test]
fn what_belongs_to_an_office_or_a_degree_is_no_part_of_a_name() {
    let found = find(&[
        "Rapat koordinasi digelar",
        "Rapat dihadiri Ketua Bawaslu RI Rahmawan Adi dan dokter Wisnu Wardana SpPD.",
        "Kepala Diskar PB Bandung Ferdi Wirasaba menutup rapat.",
    ]);
    for person in ["Rahmawan Adi", "Wisnu Wardana", "Ferdi Wirasaba"] {
        assert!(found.has(person), "{person}: {:?}", found.all());
    }
}

#[test]
fn a_body_that_nobody_knows_parts_from_who_speaks_for_it() {
    let found = find(&[
        "Aksi digelar",
        "Sekjen FUWK Muhammad Wirahadi memimpin aksi. Manajer Merek PT Wiralodra Boga Rahma Dewanti tidak hadir.",
        "Bupati Gowa Drs. Rahmat Kusnadi menerima mereka.",
    ]);
    assert_eq!(found.of("Muhammad Wirahadi").kind, EntityType::Person);
    assert_eq!(found.of("Rahmat Kusnadi").kind, EntityType::Person);
    assert!(found.has("FUWK"), "{:?}", found.all());
}

#[test]
fn an_officer_s_post_is_a_place_and_the_rank_behind_it_is_no_role() {
    let found = find(&[
        "Pencuri tertangkap",
        "Kapolsek Kertamulya, AKP Irman Siswoyo mengatakan, pelaku ditangkap pada Senin malam.",
        "Kapolsek Sukawening Kompol Darmo Suhendar membenarkan hal itu.",
    ]);
    assert_eq!(found.of("Kertamulya").kind, EntityType::Place);
    assert_eq!(found.of("Irman Siswoyo").role.as_deref(), Some("Kapolsek Kertamulya"));
    assert_eq!(found.of("Sukawening").kind, EntityType::Place);
    assert_eq!(found.of("Darmo Suhendar").role.as_deref(), Some("Kapolsek Sukawening"));
}

#[test]
fn who_holds_an_office_is_named_behind_it() {
    let found = find(&[
        "Pasar murah digelar",
        "Kepala Diskumdag Aries Wirahadi membuka pasar murah itu pada Senin pagi.",
        "Kabag Humas Setda Sarolangun Salman dan Penjabat Bupati Sarolangun Henrizal ikut hadir.",
        "Kasubdit Pasar Rakyat, Syukri Bahari, mengatakan harga beras turun.",
    ]);
    assert_eq!(found.of("Aries Wirahadi").role.as_deref(), Some("Kepala Diskumdag"));
    assert_eq!(found.of("Diskumdag").kind, EntityType::Organization);
    assert_eq!(found.of("Salman").role.as_deref(), Some("Kabag Humas Setda Sarolangun"));
    assert_eq!(found.of("Henrizal").role.as_deref(), Some("Penjabat Bupati Sarolangun"));
    assert_eq!(found.of("Syukri Bahari").role.as_deref(), Some("Kasubdit Pasar Rakyat"));
}

#[test]
fn a_body_abroad_is_no_place() {
    let found = find(&[
        "Sidang dua terdakwa",
        "Dua anggota PPLN Kuala Lumpur hadir di sidang itu, lalu PPLN Kuala Lumpur memberi keterangan.",
    ]);
    assert_eq!(found.of("PPLN Kuala Lumpur").kind, EntityType::Organization);
}

#[test]
fn who_holds_an_office_is_told_apart_from_it() {
    let found = find(&[
        "Ekspor ikan naik",
        "Ekspor itu naik, kata Direktur Jenderal Perikanan Budidaya Laurensius Hadjon kepada wartawan.",
        "Ketua Umum PMI, Priparim Basarah Yanuardi, setuju dengannya.",
    ]);
    assert_eq!(found.of("Laurensius Hadjon").kind, EntityType::Person, "{:?}", found.all());
    assert_eq!(found.of("Priparim Basarah Yanuardi").kind, EntityType::Person, "{:?}", found.all());
}

#[test]
fn a_board_and_a_government_are_named_with_what_they_are_of() {
    let found = find(&[
        "Vaksin dibagikan",
        "Ketua Pengurus Pusat IDAI, Gunawan Setiadarma, hadir. IDAI membagikan vaksin itu.",
        "Acara digelar di lingkungan Pemerintah Kabupaten Sidoarjo, lalu di SMPN 2 Sidoarjo.",
    ]);
    found.same("Pengurus Pusat IDAI", "IDAI");
    for body in ["Pemerintah Kabupaten Sidoarjo", "SMPN 2 Sidoarjo"] {
        assert_eq!(found.of(body).kind, EntityType::Organization, "{:?}", found.all());
    }
}

#[test]
fn a_company_is_no_part_of_who_works_there() {
    let found =
        find(&["Saham naik", "Saham itu naik, kata Vice President Sinar Sekuritas Muhammad Wirahadi kepada wartawan."]);
    assert_eq!(found.of("Muhammad Wirahadi").kind, EntityType::Person, "{:?}", found.all());
}

#[test]
fn the_field_of_an_office_is_no_street() {
    let found = find(&[
        "Pejabat baru dilantik",
        "Direktur Jembatan Hendi Rahardiman hadir di Medan.",
        "Direktur Pembangunan Jalan Achmad Gani Wirahadi menyusul.",
    ]);
    for name in ["Hendi Rahardiman", "Achmad Gani Wirahadi"] {
        assert_eq!(found.of(name).kind, EntityType::Person, "{:?}", found.all());
    }
}

#[test]
fn who_is_named_behind_the_place_of_an_office_is_no_part_of_the_body() {
    let found = find(&[
        "Ketua pengadilan dipanggil",
        "Ketua Pengadilan Negeri Bengkulu Kaswantoro mengaku tidak tahu. Wali Kota Batu Nurochmawan hadir.",
    ]);
    for name in ["Kaswantoro", "Nurochmawan"] {
        assert_eq!(found.of(name).kind, EntityType::Person, "{:?}", found.all());
    }
    assert_eq!(found.of("Pengadilan Negeri Bengkulu").kind, EntityType::Organization);
}

#[test]
fn who_holds_an_office_may_be_named_behind_a_comma() {
    let found = find(&[
        "Pencuri mangga ditangkap",
        "Pencuri itu ditangkap Kanit Reskrim Polsek Medan Labuhan, AKP Joko Sudirja, di Medan pada Selasa.",
    ]);
    assert_eq!(found.of("Joko Sudirja").kind, EntityType::Person);
    assert!(!found.all().iter().any(|(name, _)| *name == "Labuhan"), "{:?}", found.all());
}

#[test]
fn a_body_that_the_article_knows_is_found_between_an_office_and_its_holder() {
    let found = find(&[
        "Layanan baru diluncurkan",
        "Kementerian Koordinator Bidang Perairan (Kemenko PRN) meluncurkan layanan baru pada Kamis.",
        "Hal itu disampaikan Staf Ahli Bidang Pembangunan Daerah Kemenko PRN Arif Wirahadi di Jakarta.",
    ]);
    assert_eq!(found.of("Kemenko PRN").mentions.len(), 3, "{:?}", found.all());
}

#[test]
fn a_city_office_is_found_by_its_short_name_between_an_office_and_its_holder() {
    let found = find(&[
        "Imunisasi digelar",
        "Kepala Seksi Surveilans dan Imunisasi Dinkes DKI Jakarta Laras Kusumawati hadir bersama Polri dan Kejaksaan.",
        "RUPST perusahaan itu ditunda karena izin usaha pertambangan (IUP) belum terbit.",
    ]);
    assert_eq!(found.of("Dinkes DKI Jakarta").kind, EntityType::Organization);
    assert_eq!(found.of("Kejaksaan").kind, EntityType::Organization);
    assert!(!found.has("RUPST") && !found.has("IUP"), "{:?}", found.all());
}

#[test]
fn an_office_s_place_and_its_holder_are_two_names() {
    let found = find(&[
        "Jembatan baru diresmikan",
        "Duta Besar Jepang Aoki Satonaga tiba di Muscat dan disambut Menteri Luar Negeri Oman Badr al-Wirahadi.",
        "Bupati Sragen Wiro Pamungkas tidak hadir. Mantan Kapolda Metro Jaya mewakilinya.",
    ]);
    for (place, person) in [("Jepang", "Aoki Satonaga"), ("Oman", "Badr al-Wirahadi"), ("Sragen", "Wiro Pamungkas")] {
        assert_eq!(found.of(place).kind, EntityType::Place, "{:?}", found.all());
        assert_eq!(found.of(person).kind, EntityType::Person, "{:?}", found.all());
    }
    assert!(!found.has("Jaya"), "{:?}", found.all());
}

#[test]
fn a_place_behind_an_office_s_place_holds_no_office() {
    let found = find(&[
        "Pencuri ditangkap",
        "\"Dia ditangkap di rumahnya,\" kata Kapolres Metro Jakarta Barat Kombes Wiryo Susatyo, Rabu.",
        "Kapolres Metro Bekasi Kota Kombes Tono Mulyadi tidak hadir.",
    ]);
    assert!(!found.has("Metro"), "{:?}", found.all());
    let people = ["Wiryo Susatyo", "Tono Mulyadi"].map(|name| (name, EntityType::Person));
    let found: Vec<_> = found.all().into_iter().filter(|(_, kind)| *kind == EntityType::Person).collect();
    assert_eq!(found, people);
}

#[test]
fn the_field_between_an_office_and_its_company_is_nobody() {
    let found =
        find(&["Aplikasi diuji", "Direktur Sales Telkomsel Wiryo Susatyo menuturkan, aplikasi itu diuji di Solo."]);
    assert!(!found.has("Sales"), "{:?}", found.all());
    assert_eq!(found.of("Wiryo Susatyo").role.as_deref(), Some("Direktur Sales Telkomsel"));
}
