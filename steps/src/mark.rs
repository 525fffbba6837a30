//! Marks: the steps of algorithms, and what a run that is traced tells of each that it takes.

use crate::table::{Algorithm, Marked, StepRow, TABLE};

/// One step of one algorithm.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Mark {
    /// The algorithm.
    pub algorithm: Algorithm,
    /// The step's position in the algorithm's row.
    pub index: u8,
}

impl Mark {
    /// The mark of a label.
    ///
    /// # Panics
    /// At compile time, where the table has no such step.
    pub const fn of(algorithm: Algorithm, label: &str) -> Mark {
        let steps = TABLE[algorithm as usize].steps;
        let mut at = 0;
        while at < steps.len() {
            if same(steps[at].label.as_bytes(), label.as_bytes()) {
                return Mark { algorithm, index: at as u8 };
            }
            at += 1;
        }
        panic!("the algorithm has no step of this label")
    }

    /// The step's row in the table.
    pub const fn row(self) -> &'static StepRow {
        &TABLE[self.algorithm as usize].steps[self.index as usize]
    }

    /// The step's label.
    pub fn label(self) -> &'static str {
        self.row().label
    }

    /// Where an outcome of the decision is noted among the [`SLOTS`](crate::SLOTS) of a run, or the step, where it is none.
    pub const fn slot(self, outcome: bool) -> usize {
        let row = self.row();
        match row.marked {
            Marked::Decision(_) => row.slots[outcome as usize] as usize,
            Marked::Step | Marked::No => row.slots[0] as usize,
        }
    }
}

const fn same(a: &[u8], b: &[u8]) -> bool {
    if a.len() != b.len() {
        return false;
    }
    let mut at = 0;
    while at < a.len() {
        if a[at] != b[at] {
            return false;
        }
        at += 1;
    }
    true
}

/// A mark as it was made: for a decision, with its outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Taken {
    /// The step.
    pub mark: Mark,
    /// The outcome, where the step is a decision.
    pub outcome: Option<bool>,
    /// Whether the harness's code ran, or a built-in that it called: what is done to look, not what is looked at.
    /// Code of the program that the harness sets off (a trap) is the program's.
    pub by_harness: bool,
    /// Whether the step throws an error of its own.
    pub throws: bool,
    /// How many calls lead from the script to the code that took it.
    pub depth: u16,
}

impl Taken {
    /// A mark of the script's own code.
    pub const fn of(mark: Mark, outcome: Option<bool>) -> Taken {
        Taken { mark, outcome, by_harness: false, throws: false, depth: 0 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Goal, SLOTS};

    #[test]
    fn every_goal_has_a_slot_of_its_own() {
        let mut taken = vec![None; SLOTS];
        for goal in Algorithm::ALL.into_iter().flat_map(Goal::of) {
            let slot = match (goal.outcome, goal.mark.row().marked) {
                (None, Marked::Decision(_)) => continue,
                (outcome, _) => goal.mark.slot(outcome.unwrap_or_default()),
            };
            assert_eq!(taken[slot], None, "{goal}");
            taken[slot] = Some(goal);
        }
        assert!(taken.iter().all(Option::is_some), "no slot is left over");
    }
}
