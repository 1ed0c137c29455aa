//! How the time of parsing and the whole analysis grows with pages that nobody writes but somebody may send: `cargo bench --bench scale`.
//! A page of four times the length may take four times as long; a row that takes far more ends the run as a failure.

#![allow(clippy::disallowed_methods, reason = "no part of the extension")]

use simak::analyze;
use simak::page::html;
use std::fmt::Write as _;
use std::hint::black_box;
use std::io::{self, Write};
use std::process::ExitCode;
use std::time::{Duration, Instant};

/// Bytes of the shorter page, about, and how many times as long the longer one is.
const BYTES: usize = 100_000;
const LONGER: usize = 4;
/// From here on a page's time has grown faster than its length.
const FASTER: f64 = 3.0;
/// Below this time, in seconds, growth is the clock's grain.
const SHORT: f64 = 0.3;

/// What is repeated in one paragraph; `#` is a word that stands nowhere else.
const IN_ONE_PARAGRAPH: [&str; 27] = [
    "a",
    "A.",
    ". ",
    "a-",
    "Budi-",
    "1",
    "1/",
    "(1/2) ",
    "\"kami siap ",
    "“kata ‘ya’ ",
    "Budi Santoso pergi ke Jakarta. ",
    "Menteri Menteri ",
    "Kota Kabupaten Provinsi ",
    "# # ",
    "Komisi # (K#) rapat. ",
    "A B C D ",
    "PT ",
    "PT Dan Dan (PDD) ",
    "by/",
    "3 Juni 2024 10:00 utc/",
    "Budi (Ani), ",
    "Pada Senin (3/7/2024) pukul 10.00 WIB kemarin. ",
    "Nilainya Rp2,5 triliun atau 3 persen. ",
    "Dikutip dari Reuters via Antara, hal itu benar. ",
    "“Kami siap,” kata # #. ",
    "“Kami siap,” tulis akun Twitter @#. Menteri # # pergi. ",
    "<a href=/x>kata</a> ",
];

/// What is repeated as elements of the page.
const ELEMENTS: [&str; 14] = [
    "<div>",
    "<p><b>teks",
    "<table><tr><td>teks",
    "<p>a</p>",
    "<p>Menteri # # mengatakan hal itu kepada # # di Jakarta.</p>",
    "<p>“Kami siap #,” kata # #. “Itu benar,” ujarnya.</p>",
    "<p>“Kami siap, semuanya sudah datang.</p>",
    "<h2>1. Butir #</h2><p>Kalimat tentang # yang berisi banyak kata.</p>",
    "<p>Baca juga: <a href=/x>Warga lain panen padi juga di sini</a></p>",
    "<figure><img src=x><figcaption>Foto warga panen (Antara/Budi)</figcaption></figure>",
    "<li>butir ini berisi beberapa kata</li>",
    "kalimat ini punya isi yang panjang sekali.<br><br>",
    "<tr><td>a 1<td>b 2<td>c 3",
    "<article><h2>Judul Lain</h2><p>Warga desa lain juga memanen padi di sawah yang luas.</p></article>",
];

/// What is repeated as attributes of one element.
const IN_ONE_TAG: [&str; 2] = ["#=x ", "class=# "];

/// What is repeated in a plain text, behind as many spaces.
const IN_A_TEXT: [&str; 4] = ["Dr. ", "a. ", "\"Ya. ", "\nBaca juga: Panen"];

/// What is read.
enum Input {
    Page(String),
    Text(String),
}

/// A text of so many bytes whose second half holds a piece over and over.
fn text(piece: &str, bytes: usize) -> String {
    format!("Judul\n{}{}", " ".repeat(bytes / 2), piece.repeat(bytes / 2 / piece.len()))
}

/// A page of so many bytes, about, that holds a piece over and over.
fn page(piece: &str, bytes: usize) -> String {
    let mut page =
        String::from("<html lang=id><title>Warga Panen Raya</title><article><h1>Warga Panen Raya di Sukamaju</h1>");
    for line in 1..8 {
        let _ = write!(
            page,
            "<p>Kalimat nomor {line} berbicara tentang panen raya yang dihadiri banyak warga desa dan petani.</p>"
        );
    }
    page.push_str(match piece {
        _ if ELEMENTS.contains(&piece) => "",
        _ if IN_ONE_TAG.contains(&piece) => "<b ",
        _ => "<p>",
    });
    let mut seed = 7_u32;
    for part in std::iter::repeat_n(piece.split('#'), bytes / piece.len()) {
        for (place, text) in part.enumerate() {
            if place > 0 {
                page.extend(word(&mut seed));
            }
            page.push_str(text);
        }
    }
    page
}

/// A word of seven letters with a capital, another one at each call.
fn word(seed: &mut u32) -> impl Iterator<Item = char> {
    let letters = std::array::from_fn::<char, 7, _>(|place| {
        *seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let letter = char::from(b"aeiounrstlkmdpbg"[(*seed >> 28) as usize]);
        if place == 0 { letter.to_ascii_uppercase() } else { letter }
    });
    letters.into_iter()
}

fn time(piece: &str, bytes: usize) -> Duration {
    let input =
        if IN_A_TEXT.contains(&piece) { Input::Text(text(piece, bytes)) } else { Input::Page(page(piece, bytes)) };
    let begin = Instant::now();
    black_box(match input {
        Input::Page(page) => analyze::analyze(&html::parse(page, "")),
        Input::Text(text) => analyze::analyze_text(&text, ""),
    });
    begin.elapsed()
}

fn main() -> io::Result<ExitCode> {
    let mut out = io::stdout().lock();
    let mut faster = 0;
    writeln!(
        out,
        "seconds for {BYTES} bytes and for {LONGER} times as many, and how much faster than the page it grew"
    )?;
    for piece in IN_ONE_PARAGRAPH.into_iter().chain(ELEMENTS).chain(IN_ONE_TAG).chain(IN_A_TEXT) {
        let (one, four) = (time(piece, BYTES).as_secs_f64(), time(piece, BYTES * LONGER).as_secs_f64());
        let growth = four / one / LONGER as f64;
        let is_faster = four > SHORT && growth > FASTER;
        faster += usize::from(is_faster);
        let mark = if is_faster { "  TOO FAST" } else { "" };
        writeln!(out, "{one:7.2} {four:7.2} {growth:6.1}  {piece}{mark}")?;
    }
    writeln!(out, "{faster} of them grew too fast")?;
    Ok(if faster == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
