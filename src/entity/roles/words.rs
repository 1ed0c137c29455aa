//! Words that roles are told by: forms of address, ranks, relatives, trades with a field.

/// Forms of address and degrees, which tell nothing by themselves; lower case.
pub(super) const ADDRESSES: [&str; 50] = [
    "pak",
    "bapak",
    "bu",
    "ibu",
    "mas",
    "mbak",
    "bang",
    "kang",
    "teh",
    "cak",
    "gus",
    "ning",
    "kh",
    "kiai",
    "kyai",
    "ustaz",
    "ustadz",
    "ustazah",
    "habib",
    "buya",
    "haji",
    "hajah",
    "h",
    "hj",
    "dr",
    "drg",
    "drh",
    "prof",
    "profesor",
    "ir",
    "drs",
    "dra",
    "mgr",
    "mr",
    "mrs",
    "tuan",
    "nyonya",
    "nona",
    "sdr",
    "saudara",
    "bung",
    "opa",
    "oma",
    "eyang",
    "mbah",
    "almarhum",
    "mendiang",
    "almarhumah",
    "alm",
    "raden",
];

/// What anybody is, or is for a day; lower case.
pub(super) const ANYBODY: [&str; 12] = [
    "pria",
    "wanita",
    "lelaki",
    "perempuan",
    "seorang",
    "karakter",
    "tokoh",
    "juara",
    "rival",
    "andalan",
    "lawan",
    "main",
];

/// Police and military ranks, which the office before them outranks; lower case.
pub(super) const RANKS: [&str; 41] = [
    "pol",
    "jenderal",
    "jendral",
    "komjen",
    "irjen",
    "brigjen",
    "kombes",
    "akbp",
    "kompol",
    "akp",
    "iptu",
    "ipda",
    "aiptu",
    "aipda",
    "bripka",
    "brigadir",
    "briptu",
    "bripda",
    "letjen",
    "mayjen",
    "kolonel",
    "letkol",
    "mayor",
    "kapten",
    "lettu",
    "letda",
    "laksamana",
    "laksdya",
    "laksda",
    "laksma",
    "marsekal",
    "marsdya",
    "marsda",
    "marsma",
    "inspektur",
    "komisaris",
    "letnan",
    "sersan",
    "pratu",
    "uztad",
    "bharada",
];

/// Relatives: whose name follows one without a comma is another ("istri pebalap Rendra Atmaja", "pemeran Sukma"); lower case.
pub(super) const RELATIVES: [&str; 32] = [
    "istri",
    "suami",
    "anak",
    "putra",
    "putri",
    "ayah",
    "ibunda",
    "ayahanda",
    "ibu",
    "kakak",
    "adik",
    "cucu",
    "kakek",
    "nenek",
    "keponakan",
    "menantu",
    "mertua",
    "sepupu",
    "paman",
    "bibi",
    "tante",
    "kekasih",
    "pacar",
    "tunangan",
    "kerabat",
    "keluarga",
    "sahabat",
    "rekan",
    "sopir",
    "ajudan",
    "asisten",
    "pemeran",
];
/// Who speaks or acts for somebody, when another name follows after a comma ("kuasa hukum Rendra Atmaja, Sukma Dewi"); lower case.
pub(super) const AGENTS: [&str; 7] = ["pengacara", "hukum", "manajer", "bicara", "jubir", "advokat", "khusus"];

/// Trades and offices whose field follows in small words ("pengamat pasar modal", "peneliti zoologi"); lower case.
pub(super) const FIELDED: &str =
    "pengamat pakar peneliti ahli analis dosen dokter guru aktivis praktisi akademisi komisioner";
/// What is said of any trade in small words between it and the name; lower case.
pub(super) const QUALITIES: &str = "muda senior junior andalan asal asing anyar baru sayap tengah depan belakang kanan \
     kiri serang bertahan utama veteran kawakan ternama kenamaan legendaris terkenal populer cantik tampan peran laga \
     sinetron dangdut pop rock jazz naturalisasi keturunan kelahiran periode lainnya lain";
/// What goes on in small words and is no field; lower case.
pub(super) const NO_FIELD: &str = "yang ini itu tersebut dan atau serta dengan dari di ke pada untuk oleh bahwa kepada \
     soal usai saat ketika agar akan telah sudah juga turut ikut kini lalu jika karena tak tidak belum bukan minta \
     dalam jurnal sebagai seperti antara bagi puji kritik tolak desak ajak tangkap periksa panggil gandeng temui";
/// Beginnings of verbs, which are no field.
pub(super) const VERBS: [&str; 6] = ["men", "mem", "meng", "meny", "ber", "ter"];
