//! What a difference between two observations is, and the kinds there are.

use std::fmt;

use dunder_engines::{End, Event};
use serde::{Deserialize, Serialize};

/// What sort of difference it is, seen from the specification: the interpreter expects, the engine does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// The same event with another text
    Value,
    /// A throw where none is expected
    Throw,
    /// No throw where one is expected
    NoThrow,
    /// A throw of another error
    Error,
    /// A throw of an error of another realm
    Realm,
    /// An event is missing
    Missing,
    /// An event too many
    Extra,
    /// The same events in another order
    Order,
    /// An early error where none is expected
    Rejected,
    /// No early error where one is expected
    Accepted,
    /// The engine died
    Crash,
    /// The engine did not come to an end
    Timeout,
    /// The engine took more memory than it is given
    Memory,
}

/// Every kind: its name in signatures and the sentence that a report has for it.
pub const KINDS: &[(Kind, &str, &str)] = &[
    (Kind::Value, "value", "the value differs"),
    (Kind::Throw, "throw", "it throws where the specification does not"),
    (Kind::NoThrow, "no-throw", "it does not throw where the specification does"),
    (Kind::Error, "error", "it throws another error"),
    (Kind::Realm, "realm", "it throws an error of another realm"),
    (Kind::Missing, "missing", "an event is missing"),
    (Kind::Extra, "extra", "there is an event too many"),
    (Kind::Order, "order", "the events are in another order"),
    (Kind::Rejected, "rejected", "it rejects a script that has no early error"),
    (Kind::Accepted, "accepted", "it accepts a script that has an early error"),
    (Kind::Crash, "crash", "it crashes"),
    (Kind::Timeout, "timeout", "it does not come to an end"),
    (Kind::Memory, "memory", "it takes more memory than it is given"),
];

impl Kind {
    /// The kind's name in signatures.
    pub fn name(self) -> &'static str {
        KINDS[self as usize].1
    }

    /// Whether it is the engine's death, which tells nothing of what the program does in it.
    pub fn is_death(self) -> bool {
        matches!(self, Kind::Crash | Kind::Timeout | Kind::Memory)
    }

    /// What an engine does that shows this kind, as the end of a sentence.
    pub fn sentence(self) -> &'static str {
        KINDS[self as usize].2
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// What stands at the place of a difference: an event, or the end where there is none left.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    /// An event.
    Event(Event),
    /// The end of the run.
    End(End),
}

impl fmt::Display for Side {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Side::Event(event) => event.fmt(f),
            Side::End(end) => write!(f, "({end})"),
        }
    }
}

/// The first place at which an engine's observation is not the interpreter's.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Difference {
    /// What sort of difference it is.
    pub kind: Kind,
    /// How many events are the same before it: the index of the first differing event, or the number of events where the end differs.
    pub index: usize,
    /// What the interpreter observed there.
    pub expected: Side,
    /// What the engine observed there.
    pub actual: Side,
}

#[cfg(test)]
mod tests {
    use super::KINDS;

    #[test]
    fn the_table_is_in_the_order_of_the_kinds() {
        for (at, (kind, name, _)) in KINDS.iter().enumerate() {
            assert_eq!(*kind as usize, at);
            assert_eq!(serde_json::to_value(kind).unwrap(), *name, "the name in signatures is the name in files");
        }
    }
}
