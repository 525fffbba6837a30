//! The three answers that judgement knows.

use std::fmt;

use dunder_engines::Halt;
use serde::{Deserialize, Serialize};

use crate::Divergence;

/// What two observations of one program say about an engine. Three answers, never two.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict<D = Divergence> {
    /// The observations are the same.
    Agree,
    /// They are not.
    Diverge(D),
    /// One of them says nothing about the program.
    Inconclusive(Reason),
}

impl<D> Verdict<D> {
    /// The same answer, with something else for the difference.
    pub fn map<E>(self, of: impl FnOnce(D) -> E) -> Verdict<E> {
        self.and_then(|difference| Verdict::Diverge(of(difference)))
    }

    /// The same answer, but for a difference: what a closer look at it says.
    pub fn and_then<E>(self, look: impl FnOnce(D) -> Verdict<E>) -> Verdict<E> {
        match self {
            Verdict::Agree => Verdict::Agree,
            Verdict::Diverge(difference) => look(difference),
            Verdict::Inconclusive(reason) => Verdict::Inconclusive(reason),
        }
    }
}

/// Why nothing was decided.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// The interpreter met a limit or something that it does not implement.
    Interpreter(Halt),
    /// The interpreter failed: a bug of Dunder.
    Failure(String),
    /// The engine met a limit or something that it does not implement.
    Engine(Halt),
    /// The engine could not be run.
    Unavailable(String),
    /// The difference did not show again in a fresh engine.
    Unstable,
    /// The specification leaves open what differs: the id of the clause that does.
    Open(String),
}

impl Reason {
    /// The reason in words, without the place in the program: what many programs have in common.
    pub fn in_general(&self) -> String {
        let words = self.to_string();
        let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        let is_place =
            |place: &str| place.split_once(':').is_some_and(|(line, column)| is_number(line) && is_number(column));
        match words.rsplit_once(" at ") {
            Some((what, place)) if is_place(place) => what.to_owned(),
            _ => words,
        }
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Reason::Interpreter(halt) => write!(f, "interpreter: {halt}"),
            Reason::Failure(what) => write!(f, "interpreter {what}"),
            Reason::Engine(halt) => write!(f, "engine: {halt}"),
            Reason::Unavailable(what) => write!(f, "engine could not be run: {what}"),
            Reason::Unstable => f.write_str("the difference did not show again in a fresh engine"),
            Reason::Open(clause) => write!(f, "the specification leaves it open: {clause}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn programs_have_reasons_in_common_wherever_they_have_them() {
        let unsupported = |what: &str| Reason::Interpreter(Halt::Unsupported(what.into())).in_general();
        assert_eq!(unsupported("a module at 10:3"), "interpreter: unsupported: a module");
        assert_eq!(unsupported("a look at 10:"), "interpreter: unsupported: a look at 10:");
    }
}
