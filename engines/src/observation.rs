//! What a run of a program showed: lines in order, and how it ended.

use serde::{Deserialize, Serialize};

/// What a program printed, in order, and how it ended.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Observation {
    /// The lines, in order.
    pub events: Vec<Event>,
    /// How it ended.
    pub end: End,
}

/// One line: where the program says it comes from, and the canonical text. Both are ASCII.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Event {
    /// The site that the program gave, or nothing.
    pub site: String,
    /// The canonical text.
    pub text: String,
}

/// How a run ended.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum End {
    /// The script ran to its end.
    Completed,
    /// The script threw; the exception in canonical form.
    Threw(String),
    /// The script has an early error; nothing ran. The error's kind: `SyntaxError`.
    Rejected(String),
    /// The run met a limit or something that the engine does not have, and decides nothing.
    Halted(Halt),
    /// The engine died: the signal, exit code or assertion, as far as it is known.
    Crashed(String),
    /// The engine did not come to an end, and its process was ended.
    TimedOut,
    /// The engine died for want of memory, or its process was ended since it took too much; what told it.
    Exhausted(String),
}

/// Why a run decides nothing.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Halt {
    /// Too many steps.
    Fuel,
    /// Too many nested calls, or the engine's stack overflowed.
    Depth,
    /// Too many objects or bytes.
    Memory,
    /// Too much output.
    Output,
    /// Too much time.
    Time,
    /// Source text over the limit, or nested deeper than the parser can follow.
    Source,
    /// Something that the engine does not implement, and where.
    Unsupported(String),
}

impl std::fmt::Display for Event {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.site.as_str() {
            "" => f.write_str(&self.text),
            site => write!(f, "{site}: {}", self.text),
        }
    }
}

impl std::fmt::Display for End {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            End::Completed => f.write_str("completed"),
            End::Threw(what) => write!(f, "threw {what}"),
            End::Rejected(what) => write!(f, "rejected with an early {what}"),
            End::Halted(why) => write!(f, "halted: {why}"),
            End::Crashed(what) => write!(f, "crashed: {what}"),
            End::TimedOut => f.write_str("did not come to an end"),
            End::Exhausted(what) => write!(f, "ran out of memory: {what}"),
        }
    }
}

impl std::fmt::Display for Halt {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Halt::Fuel => f.write_str("out of fuel"),
            Halt::Depth => f.write_str("calls nested too deeply"),
            Halt::Memory => f.write_str("out of memory"),
            Halt::Output => f.write_str("too much output"),
            Halt::Time => f.write_str("out of time"),
            Halt::Source => f.write_str("source text too long or nested too deeply"),
            Halt::Unsupported(what) => write!(f, "unsupported: {what}"),
        }
    }
}
