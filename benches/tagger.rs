//! How long tagging a 700-word article takes, warm: `cargo bench --bench tagger`. The budget is 3 ms in the browser's wasm.

#![allow(clippy::disallowed_methods, reason = "no part of the extension")]

use simak::entity::tagger;
use simak::text::{sentences, tokens};
use std::hint::black_box;
use std::io::{self, Write};
use std::time::{Duration, Instant};

/// Words of the article.
const WORDS: usize = 700;
/// How often it is tagged.
const ROUNDS: u32 = 200;

/// An invented report; it is repeated until it has [`WORDS`] words.
const TEXT: &str = "Wali Kota Semarang Ratna Wibisono membuka Festival Lawang Tua di Kelurahan Purwodinatan, Sabtu (14/6/2025). \
Menurut dia, acara yang digelar bersama Ikatan Perajin Batik Nusantara (IPBN) itu diikuti 214 pelaku usaha dari Jawa Tengah, \
Daerah Istimewa Yogyakarta dan Bali. \"Kami ingin warga bangga pada kampungnya sendiri,\" ujar Ratna kepada wartawan. \
Kepala Dinas Pariwisata Kota Semarang, Bagus Prasetyo, menambahkan bahwa pengunjung dari Singapura dan Malaysia juga datang. \
Ia memperkirakan nilai transaksi mencapai Rp2,7 miliar, naik 18 persen dibandingkan tahun lalu. Sementara itu, PT Kereta Wisata \
Samudra menyiapkan dua perjalanan tambahan dari Stasiun Tawang menuju Ambarawa. Dosen Universitas Lentera Bangsa, Maria \
Hutabarat, mengingatkan agar bangunan lama di sepanjang Jalan Letjen Suprapto dirawat dengan sungguh-sungguh. Dilansir Kabar \
Pantura, sejumlah rumah di dekat Kali Semarang masih terendam setiap musim hujan. Bagus berjanji membicarakannya dengan Kementerian \
Pekerjaan Umum pekan depan. ";

fn main() -> io::Result<()> {
    let words = TEXT.split_whitespace().count();
    let text = TEXT.repeat(WORDS.div_ceil(words));
    let cut: Vec<Vec<&str>> = sentences::split(&text)
        .into_iter()
        .map(|range| {
            let sentence = &text[range];
            tokens::tokenize(sentence).iter().map(|token| &sentence[token.start..token.end]).collect()
        })
        .collect();
    let mut times: Vec<Duration> = (0..ROUNDS)
        .map(|_| {
            let begin = Instant::now();
            for sentence in &cut {
                black_box(tagger::tag_with_scores(black_box(sentence)));
            }
            begin.elapsed()
        })
        .collect();
    times.sort_unstable();
    let tokens: usize = cut.iter().map(Vec::len).sum();
    let (median, late) = (times[times.len() / 2], times[times.len() * 95 / 100]);
    writeln!(io::stdout(), "{tokens} tokens: median {median:.2?}, 95th percentile {late:.2?}")
}
