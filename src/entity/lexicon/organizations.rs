//! Words that tell organizations from people, places and products.

use crate::text::words::WordSet;

/// Words of reports on matches.
pub(in crate::entity) const MATCH_WORDS: [&str; 24] = [
    "gol",
    "laga",
    "klub",
    "pelatih",
    "klasemen",
    "skuad",
    "skuat",
    "bek",
    "gelandang",
    "penyerang",
    "striker",
    "kiper",
    "liga",
    "pertandingan",
    "stadion",
    "winger",
    "manajer",
    "suporter",
    "musim",
    "menjamu",
    "transfer",
    "poin",
    "menit",
    "pemain",
];

/// Words that names of companies and bodies end with, and names of people do not hold.
pub(in crate::entity) static ORGANIZATION_TAILS: WordSet = WordSet::new(
    "films productions sekuritas futures financial finance capital group grup holding holdings entertainment \
     pictures studios records institute foundation university corporation corp inc ltd company airlines airways \
     motors energy mining partners ventures center centre council club fc united insurance bank technologies \
     research consulting agency association federation racing management rovers wanderers hotspur",
);

/// What companies, bands and clubs are called before their names ("perusahaan rintisan Sinar").
pub(in crate::entity) const ORGANIZATION_CUES: [&str; 18] = [
    "jurnal",
    "perusahaan",
    "firma",
    "maskapai",
    "emiten",
    "startup",
    "klub",
    "band",
    "grup",
    "group",
    "agensi",
    "label",
    "produsen",
    "pabrikan",
    "lembaga",
    "marketplace",
    "ormas",
    "yayasan",
];

/// What names of buildings and grounds end with.
pub(in crate::entity) const PLACE_TAILS: [&str; 20] = [
    "stadium",
    "arena",
    "hall",
    "park",
    "square",
    "mall",
    "plaza",
    "tower",
    "hotel",
    "airport",
    "street",
    "resort",
    "building",
    "museum",
    "circuit",
    "bridge",
    "beach",
    "island",
    "exhibition",
    "gymnasium",
];

/// What names of companies end with, and people's hardly do ("PT Sinar Adi Mandiri").
pub(in crate::entity) const COMPANY_TAILS: [&str; 14] = [
    "mandiri",
    "abadi",
    "sejahtera",
    "makmur",
    "persada",
    "sentosa",
    "nusantara",
    "indonesia",
    "internasional",
    "international",
    "investama",
    "investindo",
    "teknologi",
    "tbk",
];

/// What a company's name goes on with that is still the company and none of its products ("Yamaha Indonesia").
pub(in crate::entity) const BRANCHES: [&str; 14] = [
    "indonesia",
    "motor",
    "electronics",
    "asia",
    "pacific",
    "tbk",
    "international",
    "global",
    "lenovo",
    "factory",
    "china",
    "jepang",
    "as",
    "korea",
];

/// What the name of an outlet follows that is also an ordinary word ("kantor berita Antara", "melansir Bisnis").
pub(in crate::entity) const OUTLET_CUES: [&str; 23] = [
    "kepada",
    "berita",
    "media",
    "harian",
    "koran",
    "majalah",
    "tabloid",
    "televisi",
    "portal",
    "laman",
    "situs",
    "pemberitaan",
    "wartawan",
    "jurnalis",
    "kontributor",
    "redaksi",
    "dikutip",
    "mengutip",
    "melansir",
    "dilansir",
    "lansir",
    "kutip",
    "mewartakan",
];
