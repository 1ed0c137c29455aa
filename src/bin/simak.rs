//! The `simak` command.

fn main() {}
