//! What a number is of: a currency, a share, a counted or measured thing.

use super::number::{skip_spaces, word};
use crate::text::calendar;
use crate::text::words::{WordSet, listed};

/// The unit of an earthquake's strength.
pub(super) const MAGNITUDE: &str = "magnitudo";
/// Signs and codes before an amount, and the ISO 4217 code they stand for; a longer one before one that it begins with.
pub(super) const SIGNS: [(&str, &str); 19] = [
    ("Rp", "IDR"),
    ("IDR", "IDR"),
    ("US$", "USD"),
    ("USD", "USD"),
    ("SGD", "SGD"),
    ("SG$", "SGD"),
    ("HK$", "HKD"),
    ("AU$", "AUD"),
    ("S$", "SGD"),
    ("A$", "AUD"),
    ("EUR", "EUR"),
    ("GBP", "GBP"),
    ("JPY", "JPY"),
    ("MYR", "MYR"),
    ("RM", "MYR"),
    ("$", "USD"),
    ("€", "EUR"),
    ("£", "GBP"),
    ("¥", "JPY"),
];
/// Names of currencies after an amount; the country after "dolar" is read apart.
const CURRENCIES: [(&str, &str); 17] = [
    ("rupiah", "IDR"),
    ("dolar", "USD"),
    ("dollar", "USD"),
    ("euro", "EUR"),
    ("poundsterling", "GBP"),
    ("pound", "GBP"),
    ("pounds", "GBP"),
    ("paun", "GBP"),
    ("yen", "JPY"),
    ("yuan", "CNY"),
    ("won", "KRW"),
    ("ringgit", "MYR"),
    ("riyal", "SAR"),
    ("real", "SAR"),
    ("baht", "THB"),
    ("rupee", "INR"),
    ("rubel", "RUB"),
];
/// What is counted or measured.
static UNITS: WordSet = WordSet::new(
    "orang warga jiwa korban kasus unit ton kg kilogram gram km kilometer meter mdpl hektare hektar ha liter barel pasien \
     personel penumpang peserta rumah desa kecamatan kabupaten kota provinsi negara gol poin kursi suara pemilih mahasiswa \
     siswa guru pekerja karyawan buruh pengungsi tersangka saksi terdakwa kendaraan mobil motor kapal pesawat bangunan \
     sekolah perusahaan pengguna pelanggan pengunjung wisatawan penonton ekor butir dosis lembar saham medali emas set \
     kilo kuintal megawatt watt volt cm sentimeter meter titik kepala kk anggota prajurit polisi jemaah jamaah kios toko \
     spesies pohon bibit batang paket kali nyawa tentara warganet pengikut pelamar calon akun responden anak bayi balita \
     perempuan wanita pria pelajar santri narapidana napi relawan petugas dokter perawat pegawai petani nelayan pedagang \
     pengemudi turis wni wna tki jenazah keluarga gerai cabang kamar mil knot knots derajat sen",
);
/// Units of more than one word or of signs, with the name they go by; a longer one before one that it begins with.
const LONG: [(&str, &str); 24] = [
    ("%", "%"),
    ("persen poin", "poin persen"),
    ("poin persen", "poin persen"),
    ("persen", "%"),
    ("°C", "°C"),
    ("° C", "°C"),
    ("derajat Celsius", "°C"),
    ("derajat Celcius", "°C"),
    ("derajat celsius", "°C"),
    ("derajat celcius", "°C"),
    ("km/jam", "km/jam"),
    ("kilometer per jam", "km/jam"),
    ("km per jam", "km/jam"),
    ("basis poin", "bps"),
    ("bps", "bps"),
    ("kali lipat", "kali"),
    ("kepala keluarga", "kepala keluarga"),
    ("sepeda motor", "sepeda motor"),
    ("mil laut", "mil laut"),
    ("nautical mile", "mil laut"),
    ("Nautical Mile", "mil laut"),
    ("rumah sakit", "rumah sakit"),
    ("rumah makan", "rumah makan"),
    ("rumah tangga", "rumah tangga"),
];
/// Words after a number that it does not count.
static UNCOUNTED: WordSet = WordSet::new(
    "dan atau serta maupun namun tetapi tapi karena sebab agar jika kalau yang bahwa untuk dengan tanpa oleh dari pada kepada \
     hingga sampai saat ketika sebelum setelah sesudah usai sejak selama secara seperti sebagai antara per via lewat soal tentang \
     terhadap bagi demi guna atas bawah dalam luar itu ini tersebut lalu silam kemarin lagi juga sudah telah akan masih tidak \
     bukan lainnya lebih bisa dapat harus ada adalah yakni yaitu pun saja hanya baru mulai ikut turut kembali jadi sementara \
     sedangkan tahun tahunan bulan hari pekan minggu jam menit detik pagi siang sore malam dini wib wita wit waktu setempat musim \
     nasional kemudian mendatang depan resmi sekaligus sebanyak sebesar sekitar sehingga sendiri besar dunia angka nanti sepanjang \
     buat mampu siap beberapa sejumlah tampil lawan melawan posisi klasemen ribuan jutaan wajib setiap tiap per kala bakal padahal \
     masuk turun seusai tatkala asal sangat seharga akhir",
);
/// Words before a number that is a name's or a rank, or tells a time.
static NUMBERED: WordSet = WordSet::new(
    "nomor no pasal ayat usia umur berusia berumur pukul jam menit kelas tanggal tgl halaman kode rt rw ruang lantai kilometer km \
     blok seri edisi bab butir tahap jilid gang jalan zona sektor grup versi urut peringkat posisi ranking rute jalur tahun pp uu \
     perpres permen sekolah model tipe ukuran bulan juz surah abad -",
);
/// Words with a capital that may open a sentence before a count.
const OPENING: &str = "Sebanyak Ada Sekitar Total Lebih Hampir Sedikitnya Setidaknya Terdapat Tercatat Kurang Sejumlah Dari Selain Sisanya";
/// What follows the strength of an earthquake.
const STRENGTH: [&str; 4] = ["skala richter", "skala Richter", "Skala Richter", "SR"];

/// What a number is of: per cent, a currency, a counted or measured thing; and the byte after it.
pub(super) fn unit(text: &str, at: usize) -> Option<(String, usize)> {
    let start = skip_spaces(text, at);
    let rest = &text[start..];
    let ends = |name: &str| !rest[name.len()..].starts_with(|c: char| c.is_alphanumeric());
    let long = LONG.iter().find(|(name, _)| rest.starts_with(name) && (*name == "%" || ends(name)));
    if let Some((name, unit)) = long {
        return Some(((*unit).to_owned(), start + name.len()));
    }
    if let Some(name) = STRENGTH.iter().find(|name| rest.starts_with(**name) && ends(name)) {
        return Some((MAGNITUDE.to_owned(), start + name.len()));
    }
    let name = word(text, start);
    let end = start + name.len();
    let lower = name.to_ascii_lowercase();
    if let Some((_, code)) = CURRENCIES.iter().find(|(currency, _)| *currency == lower) {
        let next = skip_spaces(text, end);
        let country = word(text, next);
        let foreign = match country {
            "AS" | "Amerika" => Some("USD"),
            "Singapura" => Some("SGD"),
            "Australia" => Some("AUD"),
            "Hong" => Some("HKD"),
            _ => None,
        };
        let (code, end) = foreign.filter(|_| *code == "USD").map_or((*code, end), |code| (code, next + country.len()));
        return Some((code.to_owned(), end));
    }
    // "meter persegi", "kilometer kubik"
    let next = skip_spaces(text, end);
    let shape = word(text, next);
    if lower.ends_with("meter") && matches!(shape, "persegi" | "kubik") {
        return Some((format!("{lower} {shape}"), next + shape.len()));
    }
    UNITS.has(&lower).then_some((lower, end))
}

/// Anything that a larger number counts: "2.591 warganet", "70.000 jurnal"; and the byte after it. `before` is the word before
/// the number.
pub(super) fn counted(text: &str, number: &str, at: usize, before: &str) -> Option<(String, usize)> {
    const FEWEST: usize = 2;
    const SHORTEST: usize = 4;
    let year = number.len() == 4 && (number.starts_with("19") || number.starts_with("20"));
    let named = before.starts_with(char::is_uppercase) && !listed(OPENING, before);
    // "Industri 4.0"
    let version = number.split_once('.').is_some_and(|(_, rest)| rest.len() < FEWEST);
    if number.len() < FEWEST || version || number.starts_with('0') || year || named || NUMBERED.has(before) {
        return None;
    }
    let start = skip_spaces(text, at);
    let name = word(text, start);
    let plain = start > at && name.len() >= SHORTEST && name.bytes().all(|c| c.is_ascii_lowercase() || c == b'-');
    // Verbs, as far as their prefix tells.
    let verb = ["me", "di", "ber", "ter"].iter().any(|prefix| name.starts_with(prefix));
    let stem = name.strip_suffix("nya").filter(|stem| stem.len() >= SHORTEST).unwrap_or(name);
    let counts = plain && !verb && !UNCOUNTED.has(name) && calendar::month(name).is_none();
    counts.then(|| (stem.to_owned(), start + stem.len()))
}
