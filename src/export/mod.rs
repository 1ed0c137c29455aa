//! The report for other programs and other readers: Markdown to keep, plain text to print. JSON is the report itself.

mod digest;
mod markdown;
mod plain;
mod written;

pub use markdown::markdown;
pub use plain::text;
