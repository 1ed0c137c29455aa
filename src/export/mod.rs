//! The report for other programs and other readers.

use crate::report::Report;

/// The report as Markdown; page text in it cannot become markup.
#[must_use]
pub fn markdown(report: &Report) -> String {
    let _ = report;
    String::new()
}
