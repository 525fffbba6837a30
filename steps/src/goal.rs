//! What programs can be asked to reach: the marked steps, and both outcomes of each decision.

use std::fmt;

use crate::mark::Mark;
use crate::table::{Algorithm, Asks, EQUIVALENT, Marked, UNREACHABLE};

/// A step, or one outcome of a decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Goal {
    /// The step.
    pub mark: Mark,
    /// The outcome; none for the step as such.
    pub outcome: Option<bool>,
}

impl Goal {
    /// The goal of a label.
    ///
    /// # Panics
    /// At compile time, where the table has no such step.
    pub const fn of_label(algorithm: Algorithm, label: &str, outcome: Option<bool>) -> Goal {
        Goal { mark: Mark::of(algorithm, label), outcome }
    }

    /// Every goal of an algorithm, in the order of its steps: each marked step, then, of a decision, both outcomes.
    pub fn of(algorithm: Algorithm) -> impl Iterator<Item = Goal> {
        algorithm.row().steps.iter().zip(0u8..).flat_map(move |(step, index)| {
            let mark = Mark { algorithm, index };
            let outcomes: &[Option<bool>] = match step.marked {
                Marked::No => &[],
                Marked::Step => &[None],
                Marked::Decision(_) => &[None, Some(true), Some(false)],
            };
            outcomes.iter().map(move |outcome| Goal { mark, outcome: *outcome })
        })
    }

    /// Whether a fault can take this outcome of a decision for the other. It cannot where something is not there that would
    /// have to be.
    pub fn can_be_negated(self) -> bool {
        match (self.mark.row().marked, self.outcome) {
            (Marked::Decision(asks), Some(outcome)) => match asks {
                Asks::Anything => true,
                Asks::ForAbsence => !outcome,
                Asks::ForPresence => outcome,
            },
            _ => false,
        }
    }

    /// Why no program can reach it, where none can.
    pub fn unreachable(self) -> Option<&'static str> {
        self.reason(UNREACHABLE)
    }

    /// Why no program can show that an outcome was taken for the other, where none can.
    pub fn equivalent(self) -> Option<&'static str> {
        self.reason(EQUIVALENT)
    }

    /// The reason that a list has for it, or for the step as a whole.
    fn reason(self, list: &[(Goal, &'static str)]) -> Option<&'static str> {
        let is_of = |goal: &Goal| goal.mark == self.mark && (goal.outcome.is_none() || goal.outcome == self.outcome);
        list.iter().find(|(goal, _)| is_of(goal)).map(|(_, reason)| *reason)
    }
}

impl fmt::Display for Goal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} {}", self.mark.algorithm, self.mark.label())?;
        match self.outcome {
            Some(outcome) => write!(f, " {outcome}"),
            None => Ok(()),
        }
    }
}
