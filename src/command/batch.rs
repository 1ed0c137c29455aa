//! A folder of pages to a folder of reports.

use super::Failure;
use super::analyze::{Format, Input, read, report};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// Reads every page of `from` and writes its report to `to`. What cannot be read is told and counted, the rest is still done.
pub(super) fn run(from: &Path, to: &Path, format: Format) -> Result<(), Failure> {
    let (pages, left_out) = pages(from)?;
    if pages.is_empty() && left_out == 0 {
        return Err(Failure::Told(format!(
            "{} holds no NAME.html, NAME/page.html or NAME.txt; give --batch a folder of pages",
            from.display()
        )));
    }
    fs::create_dir_all(to).map_err(|error| {
        Failure::Told(format!("{} could not be made: {error}; give --out a folder you may write to", to.display()))
    })?;

    let pages: Vec<(String, PathBuf)> = pages.into_iter().collect();
    let next = AtomicUsize::new(0);
    let failures = AtomicUsize::new(0);
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(1, usize::from).min(pages.len()) {
            scope.spawn(|| {
                while let Some((name, path)) = pages.get(next.fetch_add(1, Ordering::Relaxed)) {
                    if let Err(message) = page(path, &to.join(format!("{name}.{}", format.extension())), format) {
                        failures.fetch_add(1, Ordering::Relaxed);
                        eprintln!("simak: {message}");
                    }
                }
            });
        }
    });
    let failed = left_out + failures.into_inner();
    if failed == 0 {
        return Ok(());
    }
    Err(Failure::Told(format!("{failed} of {} inputs failed, the others are done", pages.len() + left_out)))
}

/// The folder's pages by name, and how many were told to be left out because their name was taken.
fn pages(from: &Path) -> Result<(BTreeMap<String, PathBuf>, usize), Failure> {
    let unreadable =
        |error| Failure::Told(format!("{} could not be read: {error}; give --batch a folder", from.display()));
    let mut paths = Vec::new();
    for entry in fs::read_dir(from).map_err(unreadable)? {
        paths.push(entry.map_err(unreadable)?.path());
    }
    paths.sort();
    let mut pages: BTreeMap<String, PathBuf> = BTreeMap::new();
    let mut left_out = 0;
    for path in paths {
        let Some((name, path)) = named(path) else { continue };
        if let Some(first) = pages.get(&name) {
            eprintln!("simak: {} has the name of {}; rename one of them", path.display(), first.display());
            left_out += 1;
            continue;
        }
        pages.insert(name, path);
    }
    Ok((pages, left_out))
}

/// The name of a page and where it is; nothing for what is no page. Bytes of a name that are no UTF-8 become replacement characters.
fn named(path: PathBuf) -> Option<(String, PathBuf)> {
    if path.is_dir() {
        let page = path.join("page.html");
        let name = path.file_name()?.to_string_lossy().into_owned();
        return if page.is_file() { Some((name, page)) } else { None };
    }
    let extension = path.extension()?.to_str()?.to_ascii_lowercase();
    let name = path.file_stem()?.to_string_lossy().into_owned();
    if matches!(extension.as_str(), "html" | "htm" | "txt") { Some((name, path)) } else { None }
}

fn page(path: &Path, to: &Path, format: Format) -> Result<(), String> {
    let told = |failure| match failure {
        Failure::Told(message) => message,
        Failure::Output(error) => error.to_string(),
    };
    let bytes = read(path).map_err(told)?;
    let text = format.write(&report(&bytes, Input::of(path), "")).map_err(told)?;
    fs::write(to, text).map_err(|error| {
        format!("{} could not be written: {error}; give --out a folder you may write to", to.display())
    })
}
