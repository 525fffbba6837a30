//! Where text goes: results to standard output, the rest to standard error; colours only where a terminal shows them.

use std::io::{ErrorKind, Result, Write};

use crate::failure::Failure;

/// Prints a result and a line end. A reader that went away ends the command quietly; any other failure ends it with a
/// message, since what a command did not say is as good as not done.
pub(crate) fn print(text: &str) {
    let Err(error) = write(&mut anstream::stdout().lock(), text) else { return };
    if error.kind() == ErrorKind::BrokenPipe {
        std::process::exit(0);
    }
    let failure = Failure::usage(format!("standard output: cannot write: {error}"))
        .with_remedy("make room there, or send it somewhere else");
    complain(&failure.to_string());
    std::process::exit(failure.exit as i32);
}

/// Prints what is not a result: progress, warnings, errors.
pub(crate) fn complain(text: &str) {
    // Where that fails, nothing is left to say it with.
    let _ = write(&mut anstream::stderr().lock(), text);
}

fn write(stream: &mut impl Write, text: &str) -> Result<()> {
    let line_end = if text.ends_with('\n') { "" } else { "\n" };
    write!(stream, "{text}{line_end}")?;
    stream.flush()
}
