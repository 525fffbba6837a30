//! Where text goes: results to standard output, the rest to standard error; colours only where a terminal shows them.

use std::io::{ErrorKind, Write};

/// Prints a result and a line end. A reader that went away ends the command quietly.
pub(crate) fn print(text: &str) {
    write(&mut anstream::stdout().lock(), text);
}

/// Prints what is not a result: progress, warnings, errors.
pub(crate) fn complain(text: &str) {
    write(&mut anstream::stderr().lock(), text);
}

fn write(stream: &mut impl Write, text: &str) {
    let line_end = if text.ends_with('\n') { "" } else { "\n" };
    match write!(stream, "{text}{line_end}").and_then(|()| stream.flush()) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => std::process::exit(0),
        // Nothing is left to say it with.
        _ => {}
    }
}
