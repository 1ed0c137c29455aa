//! Words that tell places.

use crate::text::words::WordSet;

/// Designators that belong to a place's name when capitalised.
pub(in crate::entity) static PLACE_HEADS: WordSet = WordSet::new(
    "gor provinsi propinsi kabupaten kab kota kotamadya kecamatan kec kelurahan desa dusun kampung nagari \
     gampong distrik negara pulau kepulauan gunung bukit sungai kali danau waduk bendungan selat laut teluk \
     tanjung pantai samudra samudera hutan taman jalan jl jln terusan tol gang jembatan simpang stasiun \
     terminal bandara bandar pelabuhan dermaga stadion gelora gedung graha menara wisma hotel mal mall plaza \
     pasar masjid gereja pura vihara klenteng candi istana monumen museum rutan lapas kompleks perumahan \
     apartemen lapangan gua air dataran lembah",
);

/// Designators after which a place's name may be cut off without becoming another ("Pulau Lombok", "Lombok").
pub(in crate::entity) const DROPPED_HEADS: [&str; 16] = [
    "provinsi",
    "propinsi",
    "kabupaten",
    "kab",
    "kota",
    "kotamadya",
    "pulau",
    "kepulauan",
    "negara",
    "kecamatan",
    "kelurahan",
    "desa",
    "gunung",
    "distrik",
    "stadion",
    "kampung",
];

/// Seats that are named by who sits there ("Istana Wakil Presiden").
pub(in crate::entity) const SEATS: [&str; 4] = ["istana", "kediaman", "pendopo", "kantor"];

/// Houses, which have a street.
pub(in crate::entity) const HOUSES: [&str; 12] = [
    "gedung",
    "markas",
    "mako",
    "kantor",
    "hotel",
    "masjid",
    "gereja",
    "apartemen",
    "museum",
    "balai",
    "graha",
    "wisma",
];

/// Houses that the name of the body in them follows.
pub(in crate::entity) const BUILDINGS: [&str; 5] = ["markas", "mako", "gedung", "aula", "asrama"];

/// What is called after people: a person's name behind it is that of a place.
pub(in crate::entity) const NAMESAKES: [&str; 12] = [
    "jalan",
    "jl",
    "jln",
    "gang",
    "bandara",
    "stadion",
    "masjid",
    "jembatan",
    "terminal",
    "pelabuhan",
    "simpang",
    "gor",
];

/// Words that turn a place's name into that of a part of it.
pub(in crate::entity) const DIRECTIONS: [&str; 16] = [
    "utara", "selatan", "timur", "barat", "tengah", "pusat", "raya", "daya", "laut", "tenggara", "besar", "kota",
    "hulu", "hilir", "baru", "city",
];

/// Prepositions before places.
pub(in crate::entity) const PLACE_PREPOSITIONS: [&str; 11] =
    ["di", "ke", "dari", "asal", "kawasan", "wilayah", "dekat", "menuju", "sekitar", "daerah", "warga"];
