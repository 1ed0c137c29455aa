//! Dates and times in Indonesian news, to ISO 8601.

use super::{Span, Text};

/// A date or time; `iso` as in [`crate::report::Date`].
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs, reason = "as in the report")]
pub struct Date {
    pub span: Span,
    pub iso: Option<String>,
    pub relative: bool,
}

/// Finds the dates of a text. `published` (ISO 8601) completes those without a year and relative days.
#[must_use]
pub fn find(text: &Text, published: Option<&str>) -> Vec<Date> {
    let _ = (text, published);
    Vec::new()
}
