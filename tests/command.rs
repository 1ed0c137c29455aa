//! The contracts of the `simak` command, on the real binary.

#![allow(clippy::disallowed_methods, reason = "no part of the extension")]

use serde_json::Value;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

const PAGE: &str = "<!doctype html><html lang=id><title>Warga Suka Maju Panen Raya</title><article><h1>Warga Suka Maju Panen Raya</h1>\
    <p>Warga Desa Suka Maju memanen padi di sawah seluas 20 hektare pada Senin (4/3/2024).</p>\
    <p>\"Hasilnya lebih baik daripada tahun lalu, dan semua keluarga mendapat bagian yang sama,\" kata Kepala Desa Wira Santosa.</p>\
    <p>Air irigasi tidak pernah berhenti mengalir sejak awal musim hujan, sehingga pupuk dan bibit tidak terbuang percuma.</p>\
    <p>Para petani berharap harga gabah tetap baik sampai akhir bulan karena biaya sekolah anak-anak harus segera dibayar.</p>\
    </article>";

fn simak(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_simak"));
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

fn run(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = simak(arguments).spawn().expect("the command starts");
    let mut stdin = child.stdin.take().expect("stdin is piped");
    let input = input.to_vec();
    let writer = std::thread::spawn(move || {
        // The command may end without reading its input (wrong usage).
        let _ = stdin.write_all(&input);
    });
    let output = child.wait_with_output().expect("the command ends");
    writer.join().expect("the input is written");
    output
}

fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).expect("standard output is one JSON value")
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// A fresh folder of this test's own.
fn folder(name: &str) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("command-{name}"));
    let _ = fs::remove_dir_all(&path);
    fs::create_dir_all(&path).expect("the folder is made");
    path
}

#[test]
fn a_page_on_standard_input_gives_one_report() {
    let output = run(&["analyze", "--url", "https://contoh.id/panen", "-"], PAGE.as_bytes());
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let report = json(&output);
    assert_eq!(report["url"], "https://contoh.id/panen");
    for list in ["byline", "blocks", "outline", "summary", "entities", "quotes", "sources", "dates"] {
        assert!(report[list].is_array(), "{list}");
    }
    assert!(report["is_article"].is_boolean() && report["stats"]["reading_minutes"].is_number());
}

#[test]
fn a_report_can_be_markdown_or_text() {
    let markdown = run(&["analyze", "--format", "markdown", "-"], PAGE.as_bytes());
    assert!(String::from_utf8_lossy(&markdown.stdout).starts_with("# Warga Suka Maju Panen Raya\n"));
    let text = run(&["analyze", "--format", "text", "-"], PAGE.as_bytes());
    assert!(String::from_utf8_lossy(&text.stdout).starts_with("Warga Suka Maju Panen Raya\n"));
}

#[test]
fn bytes_that_are_no_text_still_give_a_report() {
    let output = run(&["analyze", "-"], &[0xff, 0xfe, 0x00, 0xd8, 0x3c, b'<', 0x80]);
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(json(&output)["is_article"], false);
}

#[test]
fn a_batch_takes_pages_folders_and_texts_and_leaves_gold_alone() {
    let (from, to) = (folder("batch-in"), folder("batch-in").join("laporan/baru"));
    fs::create_dir_all(from.join("dua")).expect("made");
    for (name, text) in [("satu.html", PAGE), ("dua/page.html", PAGE), ("dua/gold.json", "{}"), ("gold.jsonl", "{}")] {
        fs::write(from.join(name), text).expect("written");
    }
    fs::write(from.join("tiga.txt"), "Judul berita\n\nKalimat pertama.\n").expect("written");
    let arguments = ["analyze", "--batch", from.to_str().expect("UTF-8"), "--out", to.to_str().expect("UTF-8")];
    let output = run(&arguments, b"");
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let mut written: Vec<_> = fs::read_dir(&to).expect("made").map(|e| e.expect("read").file_name()).collect();
    written.sort();
    assert_eq!(written, ["dua.json", "satu.json", "tiga.json"]);
    for name in written {
        let text = fs::read_to_string(to.join(name)).expect("read");
        assert!(serde_json::from_str::<Value>(&text).expect("JSON")["version"].is_string());
    }
}

#[cfg(unix)]
#[test]
fn an_unreadable_page_fails_the_batch_but_not_the_others() {
    let from = folder("batch-broken");
    fs::write(from.join("baik.html"), PAGE).expect("written");
    std::os::unix::fs::symlink("tidak-ada.html", from.join("rusak.html")).expect("linked");
    let to = from.join("out");
    let output = run(&["analyze", "--batch", from.to_str().expect("UTF-8"), "--out", to.to_str().expect("UTF-8")], b"");
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("rusak.html"));
    assert!(to.join("baik.json").is_file() && !to.join("rusak.json").exists());
}

#[cfg(unix)]
#[test]
fn a_page_whose_name_is_no_utf8_is_read_too() {
    use std::os::unix::ffi::OsStrExt;
    let from = folder("batch-bytes");
    fs::write(from.join(std::ffi::OsStr::from_bytes(b"warga-\xe9.html")), PAGE).expect("written");
    let to = from.join("out");
    let output = run(&["analyze", "--batch", from.to_str().expect("UTF-8"), "--out", to.to_str().expect("UTF-8")], b"");
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert!(to.join("warga-\u{fffd}.json").is_file());
}

#[cfg(target_os = "linux")]
#[test]
fn an_endless_input_is_read_as_far_as_a_page_may_go() {
    let output = run(&["analyze", "--input", "text", "/dev/zero"], b"");
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert!(!json(&output)["notes"].as_array().expect("a list").is_empty());
}

#[test]
fn two_pages_of_one_name_are_told() {
    let from = folder("batch-twice");
    fs::write(from.join("sama.html"), PAGE).expect("written");
    fs::write(from.join("sama.txt"), "Teks.").expect("written");
    let to = from.join("out");
    let output = run(&["analyze", "--batch", from.to_str().expect("UTF-8"), "--out", to.to_str().expect("UTF-8")], b"");
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("sama.txt"));
    assert!(to.join("sama.json").is_file());
}

#[test]
fn json_lines_are_answered_while_the_input_is_still_open() {
    let mut child = simak(&["analyze", "--jsonl"]).spawn().expect("the command starts");
    let mut stdin = child.stdin.take().expect("stdin is piped");
    let mut lines = BufReader::new(child.stdout.take().expect("stdout is piped")).lines();
    let request = serde_json::json!({"id": {"nomor": 7}, "html": PAGE});
    for is_good in [true, false, true] {
        let line = if is_good { request.to_string() } else { "{rusak".to_owned() };
        writeln!(stdin, "{line}").expect("the command reads");
        let answer: Value = serde_json::from_str(&lines.next().expect("an answer").expect("UTF-8")).expect("JSON");
        assert_eq!((answer["report"].is_object(), answer["error"].is_string()), (is_good, !is_good));
        assert_eq!(answer["id"], if is_good { request["id"].clone() } else { Value::Null });
    }
    drop(stdin);
    assert!(lines.next().is_none());
    assert_eq!(child.wait().expect("the command ends").code(), Some(0));
}

#[test]
fn a_reader_that_goes_away_ends_the_run_quietly() {
    let mut child = simak(&["analyze", "--jsonl"]).spawn().expect("the command starts");
    drop(child.stdout.take());
    let mut stdin = child.stdin.take().expect("stdin is piped");
    while writeln!(stdin, "{{\"id\":1,\"text\":\"Satu kalimat.\"}}").is_ok() {}
    drop(stdin);
    let output = child.wait_with_output().expect("the command ends");
    assert_eq!((output.status.code(), stderr(&output)), (Some(0), String::new()));
}

#[test]
fn wrong_usage_is_two_and_unreadable_input_is_one() {
    let usage: [&[&str]; 6] = [
        &[],
        &["analyze"],
        &["analyze", "--batch", "x"],
        &["analyze", "--format", "pdf", "-"],
        &["analyze", "a", "--jsonl"],
        &["lihat"],
    ];
    for arguments in usage {
        let output = run(arguments, b"");
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(output.stdout.is_empty() && stderr(&output).contains("--help"), "{arguments:?}");
    }
    let from = folder("usage");
    for (path, hint) in [(from.join("tidak-ada.html"), "check the path"), (from.clone(), "--batch")] {
        let output = run(&["analyze", path.to_str().expect("UTF-8")], b"");
        assert_eq!(output.status.code(), Some(1));
        assert!(stderr(&output).contains(hint), "{}", stderr(&output));
    }
}

#[test]
fn tag_answers_token_by_token_and_keeps_the_sentences_apart() {
    let output = run(&["tag"], "Presiden\tO\nPrabowo\tx\nSubianto\n\ndi\nJakarta\n".as_bytes());
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let lines: Vec<Vec<&str>> = text.trim_end().lines().map(|line| line.split('\t').collect()).collect();
    let tokens: Vec<&str> = lines.iter().map(|columns| columns[0]).collect();
    assert_eq!(tokens, ["Presiden", "Prabowo", "Subianto", "", "di", "Jakarta"]);
    let bio = |tag: &str| tag == "O" || ["B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC"].contains(&tag);
    assert!(lines.iter().all(|columns| columns[0].is_empty() || columns.len() == 2 && bio(columns[1])), "{text}");
    let broken = run(&["tag"], &[0xff, b'\n']);
    assert_eq!(broken.status.code(), Some(1));
    assert!(stderr(&broken).contains("UTF-8"));
}

#[test]
fn summarize_answers_line_by_line() {
    let input =
        "{\"id\":\"a\",\"paragraphs\":[[\"Warga desa memanen padi di sawah pada Senin pagi.\"]],\"x\":1}\nrusak\n";
    let output = run(&["summarize"], input.as_bytes());
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let answers: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert_eq!((answers.len(), &answers[0]["id"]), (2, &Value::from("a")));
    assert!(answers[0]["summary"].is_array() && answers[1]["error"].is_string());
}

#[test]
fn help_names_every_way_in() {
    let output = run(&["analyze", "--help"], b"");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    for word in ["--input", "--url", "--format", "--batch", "--out", "--jsonl", "Examples"] {
        assert!(text.contains(word), "{word}");
    }
}
