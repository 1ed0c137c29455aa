//! Words with capitals that name nobody and no place, and what names of events and works stand beside.

use crate::text::calendar::{self, Form};
use crate::text::words::WordSet;

/// Words of the Islamic calendar.
const HIJRI: [&str; 11] = [
    "muharam",
    "muharram",
    "safar",
    "rajab",
    "syakban",
    "syawal",
    "zulkaidah",
    "zulhijah",
    "dzulhijjah",
    "hijriah",
    "masehi",
];

/// Whether a word is of a calendar: a month's, a weekday's, an era's name.
pub(in crate::entity) fn is_calendar(word: &str) -> bool {
    let month = calendar::month(word).is_some_and(|(_, form)| form != Form::English);
    month || calendar::weekday(word).is_some() || super::has(&HIJRI, word)
}

/// Acronyms that name no organization or place: acts, papers, illnesses, offices, devices, zones of time.
pub(in crate::entity) static COMMON_ACRONYMS: WordSet = WordSet::new(
    "dohc sohc jpo pk dom jpu ucl rpm ott ppkm psbb wfh wfo umkm asn pns apbn apbd paud sim stnk bpkb ktp nik \
     kk ham dna pcr hiv aids tbc ispa odgj phk kdrt tkp bbm lpg thr ump umr ppn pph blt mbg ihsg skck cctv gps \
     ai usd idr wni wna wib wita wit kuhp kuhap hut var mvp ceo cfo coo sdm sms tps dpt utbk snbp snbt kip pkh \
     bpnt lhkpn tppu tppo spdp klb pmk sop fgd ost suv mpv ev lcd led spbu pltu plts mrt lrt krl pdb gdp icu \
     igd ugd ldl hdl adhd ptsd pcos imt pjj mpls ppdb spmb kkn pkl bumn bumd rt rw tbk kg api gpu cpu usb ram \
     seo opd pppk p3k cpns tki tkw nphd het bap sk apk url pdf ktt tv ac nft cio cto cmo evp svp vp gm hrd ipo \
     rups rupslb roe roa npl ldr kpr kta ojol tkdn kur lng cng plta pltb pltp esg b40 b50 dpo curanmor curas \
     curat kbgo psk tkd dau dak dbh rpjmn rpjmd rkpd perda pergub perbup perwali inpres keppres perpres kepmen \
     permen pp ruu dbd ispu ckg usg ekg gerd ipk kbm llm ssd hdd oled amoled nfc wbp spkt dndf pce cpi tpa tpst \
     kjp jkn bphtb shm hgb hgu amdal mou nda qris atm pin otp ktm kuhper spt npwp nib oss apbdes bumdes skb \
     skd rdg rupst iup satker twk tiu snpmb kkm tka anbk obh pkpu phpu pilkades psu bup kup pok dipa silpa pad sppd lpj spj lhp",
);

/// Hours of prayer, signs of the zodiac and the like: capitalised, no names of anybody.
pub(in crate::entity) static COMMON_NAMES: WordSet = WordSet::new(
    "pelaksana kepresidenan subuh zuhur dzuhur asar ashar magrib maghrib isya dhuha tahajud tarawih aries taurus gemini virgo libra \
     scorpio sagitarius sagittarius capricorn aquarius pisces allah tuhan iktikaf lailatul rasulullah internet \
     wifi wi-fi android bitcoin rohingya batak betawi minang bugis dayak tionghoa melayu muslim bluetooth ios \
     semesta idulfitri iduladha yahudi nasrani kristiani k-pop kpop k-drama",
);

/// Events and laws whose name goes on with a place or a body ("Piala AFF", "Liga Inggris").
pub(in crate::entity) const EVENTS: [&str; 17] = [
    "piagam",
    "derby",
    "derbi",
    "piala",
    "liga",
    "olimpiade",
    "festival",
    "kejuaraan",
    "turnamen",
    "hari",
    "uu",
    "perpres",
    "games",
    "cup",
    "euro",
    "kualifikasi",
    "grand",
];

/// What follows a place's name in that of a tournament or prize ("Malaysia Terbuka").
pub(in crate::entity) const EVENT_ENDS: [&str; 24] = [
    "league",
    "liga",
    "sale",
    "show",
    "fair",
    "conference",
    "week",
    "fest",
    "championship",
    "championships",
    "open",
    "terbuka",
    "masters",
    "cup",
    "games",
    "series",
    "gp",
    "prix",
    "awards",
    "award",
    "festival",
    "challenge",
    "marathon",
    "expo",
];

/// What a work's name follows.
pub(in crate::entity) const WORKS: [&str; 31] = [
    "sinopsis", "drama", "drakor", "film", "serial", "series", "sinetron", "lagu", "single", "album", "novel", "buku",
    "gim", "game", "judul", "berjudul", "bertajuk", "komik", "webtoon", "anime", "manga", "sitkom", "sekuel",
    "trailer", "episode", "variety", "acara", "mobil", "motor", "ponsel", "aplikasi",
];

/// Numbers that look like initials.
pub(in crate::entity) const ROMAN: [&str; 12] =
    ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

/// Class words that stand for many of a kind even when they are written with capitals.
const GENERIC: [&[&str]; 30] = [
    &["satuan", "kerja"],
    &["dewan", "pengawas"],
    &["dewan", "komisaris"],
    &["dewan", "direksi"],
    &["majelis", "hakim"],
    &["organisasi", "perangkat", "daerah"],
    &["sekolah", "dasar"],
    &["sekolah", "menengah", "pertama"],
    &["sekolah", "menengah", "atas"],
    &["sekolah", "menengah", "kejuruan"],
    &["sekolah", "rakyat"],
    &["taman", "kanak-kanak"],
    &["perguruan", "tinggi"],
    &["perguruan", "tinggi", "negeri"],
    &["pondok", "pesantren"],
    &["rumah", "tahanan"],
    &["rumah", "tahanan", "negara"],
    &["rumah", "sakit"],
    &["rumah", "sakit", "umum", "daerah"],
    &["lembaga", "pemasyarakatan"],
    &["pengadilan", "negeri"],
    &["pengadilan", "tinggi"],
    &["pengadilan", "agama"],
    &["badan", "usaha", "milik", "negara"],
    &["badan", "usaha", "milik", "daerah"],
    &["bank", "sentral"],
    &["pemerintah", "pusat"],
    &["pemerintah", "daerah"],
    &["tempat", "kejadian", "perkara"],
    &["tempat", "pemungutan", "suara"],
];

/// Whether these words name a kind and no one of it.
pub(in crate::entity) fn is_generic(words: &[&str]) -> bool {
    let same = |generic: &&&[&str]| {
        generic.len() == words.len() && generic.iter().zip(words).all(|(a, b)| b.eq_ignore_ascii_case(a))
    };
    GENERIC.iter().any(|generic| same(&generic))
}

/// After these a name stands for a language, a people or a currency.
pub(in crate::entity) const UNMEANT: [&str; 13] = [
    "indeks",
    "bahasa",
    "berbahasa",
    "suku",
    "etnis",
    "dolar",
    "beretnis",
    "bersuku",
    "genus",
    "famili",
    "ordo",
    "spesies",
    "filum",
];

/// After these a direction is meant, and not the countries of the West.
pub(in crate::entity) const COMPASS: [&str; 9] =
    ["arah", "sebelah", "bagian", "sisi", "angin", "pintu", "ujung", "wilayah", "kawasan"];
