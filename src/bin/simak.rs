//! The `simak` command.

fn main() -> std::process::ExitCode {
    simak::command::run()
}
