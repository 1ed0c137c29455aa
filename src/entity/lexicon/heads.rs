//! Class words that begin names, and what they make of them.

use crate::text::words::WordSet;

/// Words that begin an organization's name when capitalised with more words after them.
pub(in crate::entity) static ORGANIZATION_HEADS: WordSet = WordSet::new(
    "kementerian kementrian dinas badan lembaga komisi partai bank universitas institut sekolah akademi \
     politeknik pt cv yayasan perkumpulan perhimpunan persatuan ikatan asosiasi federasi konfederasi serikat \
     organisasi komite dewan majelis mahkamah pengadilan kejaksaan polda polres polresta polrestabes polsek \
     mabes kodam kodim korem koramil satpol satgas direktorat ditjen ditreskrimum ditreskrimsus ditlantas \
     satreskrim bareskrim otoritas otorita perusahaan perum perumda pdam bumd koperasi klub timnas persatuan \
     grup smp sma smk smpn sman smkn sdn sd mts madrasah pondok ponpes fakultas pusat balai biro forum aliansi \
     gerakan front gabungan himpunan pemprov pemkot pemkab pemerintah dprd kpud bpbd kantor kejari pn kejati \
     satuan unit setda sudin bpr bprs",
);

/// What begins names that are no entities: events, laws, days, programmes.
pub(in crate::entity) static OTHER_HEADS: WordSet = WordSet::new(
    "indeks serie bundesliga laliga ligue chief siklon airtag airpods liga piala undang-undang uu uud ruu perppu perda \
     pergub perpres hari ramadan ramadhan idul lebaran natal imlek nyepi waisak isra maulid covid-19 covid \
     corona virus operasi pilpres pemilu pilkada pilgub pilkades ktt festival konferensi kongres olimpiade \
     kejuaraan turnamen grammy oscar pasal tahun bulan tanggal juz surah surat alquran al-qur'an islam kristen \
     hindu buddha katolik pancasila program proyek perang putaran babak musim final iphone ipad macbook galaxy \
     redmi playstation xbox ryzen snapdragon geforce avanza xenia innova fortuner xpander",
);

/// What a title's field follows ("Menteri Perumahan dan Kawasan Permukiman").
pub(in crate::entity) const FIELD_TITLES: [&str; 6] = ["menteri", "wamen", "koordinator", "bidang", "dirjen", "deputi"];

/// What hospitals' names begin with, besides "Rumah Sakit".
pub(in crate::entity) const HOSPITAL_HEADS: [&str; 14] =
    ["rs", "rsu", "rsud", "rsup", "rsupn", "rsi", "rsia", "rsj", "rsal", "rsau", "rspad", "rskd", "rsgm", "puskesmas"];

/// What says of what kind a hospital is, before its name.
pub(in crate::entity) const HOSPITAL_CLASSES: [&str; 6] = ["umum", "daerah", "pusat", "khusus", "jiwa", "swasta"];

/// Titles that stay within the names of what is called after somebody ("RSUD dr. Moewardi").
pub(in crate::entity) const NAMED_TITLES: [&str; 9] = ["dr", "drs", "prof", "ir", "h", "hj", "kh", "tgkh", "st"];

/// Bodies that are named by where they are.
pub(in crate::entity) const PLACED_BODIES: [&str; 27] = [
    "sar",
    "dinkes",
    "dinsos",
    "disdik",
    "dishub",
    "disnaker",
    "dlh",
    "damkar",
    "setda",
    "ppln",
    "polda",
    "polres",
    "polresta",
    "polrestabes",
    "polsek",
    "kodim",
    "korem",
    "kodam",
    "koramil",
    "kejari",
    "kejati",
    "pn",
    "pemprov",
    "pemkot",
    "pemkab",
    "satpol",
    "bpbd",
];

/// Schools, which are organizations wherever something happens in them.
pub(in crate::entity) const SCHOOL_HEADS: [&str; 16] = [
    "sekolah",
    "universitas",
    "institut",
    "akademi",
    "politeknik",
    "sma",
    "smp",
    "smk",
    "sd",
    "sdn",
    "smpn",
    "sman",
    "smkn",
    "mts",
    "madrasah",
    "fakultas",
];

/// Units that the name of the body they belong to follows ("Satreskrim Polrestabes Surabaya", "Unit Resmob Polda Jatim").
pub(in crate::entity) const UNIT_HEADS: [&str; 35] = [
    "baleg",
    "banggar",
    "fakultas",
    "majelis",
    "satreskrim",
    "satresnarkoba",
    "satreskoba",
    "satlantas",
    "satintelkam",
    "satsamapta",
    "ditreskrimum",
    "ditreskrimsus",
    "ditresnarkoba",
    "ditlantas",
    "ditpolairud",
    "ditressiber",
    "subdit",
    "unit",
    "resmob",
    "jatanras",
    "direktorat",
    "bidpropam",
    "bidhumas",
    "propam",
    "sabhara",
    "samapta",
    "satgas",
    "satuan",
    "humas",
    "fraksi",
    "dpp",
    "dpd",
    "dpw",
    "dpc",
    "dpn",
];

/// Boards of parties.
pub(in crate::entity) const BOARDS: [&str; 6] = ["dpp", "dpd", "dpw", "dpc", "dpn", "fraksi"];

/// Heads that also stand by themselves, for the one of the place that is told about.
pub(in crate::entity) const STANDING_HEADS: [&str; 5] = ["kejaksaan", "dprd", "bpbd", "kpud", "pdam"];
