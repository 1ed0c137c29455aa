use super::find;

#[test]
fn titles_stay_outside_the_name_and_tell_the_role() {
    let found = find(&[
        "Jembatan gantung dibuka",
        "Jembatan itu dibuka oleh Gubernur Nusa Tenggara Timur Laurensius Hadjon, Selasa pagi.",
    ]);
    let person = found.of("Laurensius Hadjon");
    assert_eq!(person.role.as_deref(), Some("Gubernur Nusa Tenggara Timur"));
}

#[test]
fn an_apposition_before_or_after_tells_it_too() {
    let found = find(&[
        "Panen melimpah",
        "Juru bicara Kementerian Pertanian, Ratna Kusumawati, mengatakan stok aman.",
        "Bagus Hermanto, ketua kelompok tani setempat, membenarkan hal itu.",
    ]);
    assert_eq!(found.of("Ratna Kusumawati").role.as_deref(), Some("Juru bicara Kementerian Pertanian"));
    assert_eq!(found.of("Bagus Hermanto").role.as_deref(), Some("ketua kelompok tani setempat"));
}

#[test]
fn a_form_of_address_is_no_role() {
    let found =
        find(&["Sumur kering", "Menurut Pak Sumarno Hadi, sumurnya kering sejak Juli. \"Sulit,\" ujar Sumarno."]);
    assert_eq!(found.of("Sumarno Hadi").role, None);
}

#[test]
fn the_next_person_of_a_list_is_no_role() {
    let found = find(&[
        "Haul di Tegal",
        "Haul itu dihadiri Kiai Sarwani Muhtadi, Kiai Burhan Nawawi, dan Ustaz Lutfi Hakam di Tegal.",
    ]);
    for entity in &found.entities {
        assert!(entity.role.as_deref().is_none_or(|role| !role.contains("Kiai")), "{entity:?}");
    }
}

#[test]
fn a_rank_after_the_office_is_no_part_of_the_role() {
    let found = find(&[
        "Apel pagi di lapangan",
        "Apel itu dipimpin Kapolres Pemalang AKBP Surono Hadiwijaya sejak pagi tadi.",
        "Panglima TNI Jenderal TNI Kusnadi Hermawan ikut hadir bersama para tamu.",
    ]);
    assert_eq!(found.of("Surono Hadiwijaya").role.as_deref(), Some("Kapolres Pemalang"));
    assert_eq!(found.of("Kusnadi Hermawan").role.as_deref(), Some("Panglima TNI"));
}

#[test]
fn a_relative_s_word_is_no_role_of_the_one_whose_relative_it_is() {
    let found = find(&[
        "Tamu di paddock",
        "Acara itu dihadiri istri pebalap Rendra Atmawijaya di Mandalika.",
        "Suami Laras Wulandari ikut datang bersama anak pengusaha Gunawan Setiadarma.",
    ]);
    assert_eq!(found.of("Rendra Atmawijaya").role.as_deref(), Some("pebalap"));
    assert_eq!(found.of("Laras Wulandari").role, None);
    assert_eq!(found.of("Gunawan Setiadarma").role.as_deref(), Some("pengusaha"));
}

#[test]
fn who_speaks_for_somebody_is_told_with_the_name() {
    let found = find(&[
        "Sidang ditunda",
        "Kuasa hukum Rendra Atmawijaya, Sukma Dewantari, meminta sidang ditunda sampai Senin.",
    ]);
    assert_eq!(found.of("Rendra Atmawijaya").role, None);
    assert_eq!(found.of("Sukma Dewantari").role.as_deref(), Some("Kuasa hukum Rendra Atmawijaya"));
}

#[test]
fn an_office_that_somebody_is_given_is_not_the_next_one_s() {
    let found = find(&[
        "Tiga penjabat dilantik",
        "Andi Wiratama sebagai penjabat gubernur Banten, Laras Kusumawati menjadi penjabat gubernur Bali, dan Rendra \
         Atmawijaya belum ditempatkan.",
        "Menurut saksi, pelaku dan Gunawan Setiadarma pernah bertengkar.",
    ]);
    assert_eq!(found.of("Andi Wiratama").role.as_deref(), Some("penjabat gubernur Banten"));
    assert_eq!(found.of("Laras Kusumawati").role.as_deref(), Some("penjabat gubernur Bali"));
    assert_eq!(found.of("Rendra Atmawijaya").role, None);
    assert_eq!(found.of("Gunawan Setiadarma").role, None);
}

#[test]
fn a_rank_of_two_words_is_no_part_of_the_role() {
    let found = find(&[
        "Jalan ditutup",
        "Direktur Lalu Lintas Polda Banten Komisaris Besar Surono Hadiwijaya menutup jalan itu sejak pagi.",
    ]);
    assert_eq!(found.of("Surono Hadiwijaya").role.as_deref(), Some("Direktur Lalu Lintas Polda Banten"));
}

#[test]
fn a_role_does_not_reach_over_an_enumeration() {
    let found = find(&[
        "Seminar kopi",
        "Laras Kusumawati, guru besar IPB, dan Dr. Gunawan Setiadarma hadir dalam seminar itu.",
    ]);
    assert_eq!(found.of("Gunawan Setiadarma").role, None);
}

#[test]
fn a_listed_office_is_nobody_s_who_only_has_the_same_everyday_name() {
    let gardener = find(&[
        "Bunga di taman kota",
        "Lelaki yang menyiram bunga setiap pagi itu bernama Budi Santoso. \"Saya senang,\" kata Budi.",
    ]);
    assert_eq!(gardener.of("Budi Santoso").role, None);
}

#[test]
fn who_holds_an_office_for_a_time_is_said_to() {
    let found =
        find(&["Pasar baru dibuka", "Penjabat (Pj) Gubernur Nusa Tenggara Timur Laurensius Hadjon membuka pasar itu."]);
    assert_eq!(found.of("Laurensius Hadjon").role.as_deref(), Some("Penjabat (Pj) Gubernur Nusa Tenggara Timur"));
}

#[test]
fn whom_an_actor_plays_is_no_role_of_his() {
    let found =
        find(&["Drama baru tayang", "Rendra Atmawijaya sebagai dokter Sukma Dewanti tampil memikat dalam drama itu."]);
    assert_eq!(found.of("Rendra Atmawijaya").role, None);
    assert_eq!(found.of("Sukma Dewanti").role.as_deref(), Some("dokter"));
}

#[test]
fn what_is_for_or_from_somebody_is_no_role_of_his() {
    let found = find(&[
        "Sidang dana desa",
        "Bupati Sukamaju hadir sebagai saksi untuk Laurensius Hadjon di pengadilan.",
        "Menteri Pertanian menerima surat gubernur dari Ratna Kusumawati.",
    ]);
    assert_eq!(found.of("Laurensius Hadjon").role, None);
    assert_eq!(found.of("Ratna Kusumawati").role, None);
}

#[test]
fn the_field_of_a_trade_may_stand_in_small_words() {
    let found = find(&[
        "Harga kopi naik",
        "Harga itu wajar, kata pengamat pasar pangan Laurensius Hadjon kepada wartawan.",
        "Peneliti ekonomi desa lainnya, yakni Ratna Kusumawati, setuju. Artis peran Laras Widyastuti ikut berbelanja.",
        "Menurut pengamat itu, harga naik karena Surono Hadiwijaya memborong kopi.",
    ]);
    assert_eq!(found.of("Laurensius Hadjon").role.as_deref(), Some("pengamat pasar pangan"));
    assert_eq!(found.of("Ratna Kusumawati").role.as_deref(), Some("Peneliti ekonomi desa"));
    assert_eq!(found.of("Laras Widyastuti").role.as_deref(), Some("Artis peran"));
    assert_eq!(found.of("Surono Hadiwijaya").role, None);
}

#[test]
fn what_somebody_is_for_a_day_or_in_a_figure_of_speech_is_no_role() {
    let found = find(&[
        "Laga desa berakhir",
        "Rendra Atmawijaya menjadi aktor utama kemenangan itu. Gunawan Setiadarma menjadi juara setelah menang dua gim.",
    ]);
    assert_eq!(found.of("Rendra Atmawijaya").role, None);
    assert_eq!(found.of("Gunawan Setiadarma").role, None);
}

#[test]
fn a_pair_of_players_is_no_somebody_s_son() {
    let found = find(&["Gelar pertama", "Ganda putra Indonesia Rendra Atmawijaya tampil bersama Laurensius Hadjon."]);
    assert_eq!(found.of("Rendra Atmawijaya").role.as_deref(), Some("Ganda putra Indonesia"));
}

#[test]
fn each_of_two_defendants_has_a_role_of_his_own() {
    let found = find(&[
        "Sidang ditunda",
        "Hakim memeriksa terdakwa II Aprianto dan terdakwa III Laurensius Hadjon pada Senin.",
    ]);
    assert_eq!(found.of("Laurensius Hadjon").role.as_deref(), Some("terdakwa III"));
}

#[test]
fn of_two_candidates_each_has_one_office() {
    let found = find(&[
        "Koalisi bertemu",
        "Partai pengusung calon presiden dan wakil presiden, Bambang Kusuma-Hidayat Wiratama, bertemu di Jakarta.",
    ]);
    assert_eq!(found.of("Bambang Kusuma").role.as_deref(), Some("calon presiden"));
}

#[test]
fn a_role_ends_where_somebody_speaks() {
    let found =
        find(&["Sidang selesai", "Laurensius Hadjon, kuasa hukum terdakwa mengaku menghormati putusan hakim itu."]);
    assert_eq!(found.of("Laurensius Hadjon").role.as_deref(), Some("kuasa hukum terdakwa"));
}

#[test]
fn a_form_of_address_begins_no_role() {
    let found = find(&[
        "Drama baru tayang",
        "Dalam drama Dr. Sukma 2, Rendra Atmawijaya tampil memikat. Ketua PMI Gowa, Dr. Laurensius Hadjon, ikut menonton.",
        "Keputusan itu mengangkat Gunawan Setiadarma sebagai Menteri Haji dan Umrah.",
    ]);
    assert_eq!(found.of("Rendra Atmawijaya").role, None);
    assert_eq!(found.of("Laurensius Hadjon").role.as_deref(), Some("Ketua PMI Gowa"));
    assert_eq!(found.of("Gunawan Setiadarma").role.as_deref(), Some("Menteri Haji dan Umrah"));
}

#[test]
fn scholars_and_doctors_have_a_field_and_degrees_are_nobody() {
    let found = find(&[
        "Tidur siang bagi balita",
        "Psikolog keluarga dari Universitas Airlangga, Nareswari Wilutama, menyarankan jam tidur yang tetap. Menurut \
         astrolog Susana Millerawati, bulan menentukan.",
        "Dokter spesialis anak dari RSUD Mekar Sari, dr. Ratna Melanita, Sp.A, sependapat. Jam tidur menurut \
         Bagas Prakosa, S.H., M.Si., juga diatur di sekolah.",
    ]);
    let role = |name| found.of(name).role.as_deref();
    assert_eq!(role("Nareswari Wilutama"), Some("Psikolog keluarga dari Universitas Airlangga"));
    assert_eq!(role("Ratna Melanita"), Some("Dokter spesialis anak dari RSUD Mekar Sari"));
    assert_eq!(role("Susana Millerawati"), Some("astrolog"));
    let people = [
        "Nareswari Wilutama",
        "Susana Millerawati",
        "Ratna Melanita",
        "Bagas Prakosa",
        "Universitas Airlangga",
        "RSUD Mekar Sari",
    ];
    assert_eq!(found.entities.len(), people.len(), "{:?}", found.all());
}

#[test]
fn no_role_comes_from_the_sentence_before() {
    let found = find(&[
        "Bursa calon rektor",
        "Semua menunggu Rektor UI baru. Arisanto Wirahadi pernah menjadi dekan, kata panitia.",
    ]);
    assert_eq!(found.of("Arisanto Wirahadi").role, None);
}

#[test]
fn a_rank_with_its_short_form_ends_no_role() {
    let found = find(&[
        "Federasi menunggu kabar",
        "Ketua Umum PSSI, Letnan Jenderal (Letjen) Rahmat Wirahadi menegaskan hal itu pada Selasa.",
    ]);
    assert_eq!(found.of("Rahmat Wirahadi").role.as_deref(), Some("Ketua Umum PSSI"));
}

#[test]
fn a_verb_does_not_make_somebody_a_minister() {
    let found = find(&[
        "Penghargaan untuk tukang kebun",
        "Budi Santoso, tukang kebun di Gowa, mendapat penghargaan. Budi Santoso mendaftar lagi.",
    ]);
    assert_eq!(found.of("Budi Santoso").role, None);
}

#[test]
fn what_stands_behind_an_age_or_a_nickname_is_a_role() {
    let found = find(&[
        "Gagal panen di lereng",
        "Sutarman (45), petani asal Gowa, mengaku rugi besar tahun ini.",
        "Oktafian Wirahadi (Ofan), pemain Persebaya, ikut membantu. Ramlan Sukmaji, pemain itu sudah pulang, katanya.",
    ]);
    let role = |name| found.of(name).role.as_deref();
    assert_eq!(role("Sutarman"), Some("petani asal Gowa"));
    assert_eq!(role("Oktafian Wirahadi"), Some("pemain Persebaya"));
    assert_eq!(role("Ramlan Sukmaji"), None);
}

#[test]
fn an_office_goes_on_behind_brackets_of_two_words() {
    let found = find(&[
        "Target satu gelar",
        "Target itu disebut Kepala Bidang Pembinaan dan Prestasi (Kabid Binpres) PP PBSI Susi Wirasanti, Senin.",
    ]);
    let role = found.of("Susi Wirasanti").role.as_deref();
    assert_eq!(role, Some("Kepala Bidang Pembinaan dan Prestasi (Kabid Binpres) PP PBSI"));
}

#[test]
fn what_stands_behind_an_age_or_is_one_of_many_is_a_role() {
    let found = find(&[
        "Bus terperosok",
        "Bus itu dikemudikan Suryana Koswara (41), warga Kecamatan Kadipaten. Truk di depannya milik Dadang Hermansah \
         (52 tahun), pedagang beras.",
        "\"Kaca pecah semua,\" tutur Imas Masruroh, salah seorang penumpang.",
        "Pelatih timnas Indonesia, Patrik Kluiverde, ada di bus itu bersama dokter hewan asal Bandung, drh. Felis Halimah.",
    ]);
    let role = |name| found.of(name).role.as_deref();
    assert_eq!(role("Suryana Koswara"), Some("warga Kecamatan Kadipaten"));
    assert_eq!(role("Dadang Hermansah"), Some("pedagang beras"));
    assert_eq!(role("Imas Masruroh"), Some("salah seorang penumpang"));
    assert_eq!(role("Patrik Kluiverde"), Some("Pelatih timnas Indonesia"));
    assert_eq!(role("Felis Halimah"), Some("dokter hewan asal Bandung"));
}

#[test]
fn a_role_goes_on_behind_degrees() {
    let found = find(&[
        "Sarapan",
        "\"Sarapan itu penting,\" kata dr. Ayu Lestari, Sp.GK, dokter gizi klinik di Gowa. Rendra Wirahadi, S.H., pengacara \
         keluarga korban, setuju.",
    ]);
    assert_eq!(found.of("Ayu Lestari").role.as_deref(), Some("dokter gizi klinik di Gowa"));
    assert_eq!(found.of("Rendra Wirahadi").role.as_deref(), Some("pengacara keluarga korban"));
}

#[test]
fn a_role_behind_the_name_ends_where_something_happens_to_its_bearer() {
    let found = find(&[
        "Layanan satelit diminta berhenti",
        "Hal itu disampaikan Rendra Atmawijaya, CEO SpaceX dimintai tanggapan di Jakarta.",
        "Permintaan datang dari Senator Filipina bernama Laras Kusumawati dalam suratnya.",
    ]);
    assert_eq!(found.of("Rendra Atmawijaya").role.as_deref(), Some("CEO SpaceX"));
    assert_eq!(found.of("Laras Kusumawati").role.as_deref(), Some("Senator Filipina"));
}
