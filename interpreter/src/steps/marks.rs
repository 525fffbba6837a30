//! What a run has marked so far.

use std::cell::Cell;

use super::{Algorithm, Coverage, Goal, Mark, Marked, SLOTS};

/// The steps and outcomes that a run has reached: by the program, and by the harness, which looks.
///
/// A byte each, so that to mark is one store. (A bit would have to be read first, and the compiler, which counts that, inlines
/// less.)
#[derive(Clone)]
pub struct Marks {
    slots: [Cell<bool>; SLOTS],
}

impl Default for Marks {
    fn default() -> Marks {
        Marks { slots: [const { Cell::new(false) }; SLOTS] }
    }
}

impl Marks {
    /// Sets the mark of a slot.
    #[inline(always)]
    pub(crate) fn set(&self, slot: usize) {
        if !cfg!(feature = "no-marks") {
            self.slots[slot].set(true);
        }
    }

    /// Adds what others have marked.
    pub(crate) fn add(&self, others: &Marks) {
        self.slots.iter().zip(&others.slots).for_each(|(slot, other)| slot.set(slot.get() | other.get()));
    }

    /// Forgets all of them.
    pub(crate) fn clear(&mut self) {
        self.slots.iter_mut().for_each(|slot| *slot.get_mut() = false);
    }

    /// Whether a step was reached (for a decision: with either outcome).
    pub fn reached(&self, mark: Mark) -> bool {
        self.went(mark, false) || self.went(mark, true)
    }

    /// Whether a decision went this way.
    pub fn went(&self, mark: Mark, outcome: bool) -> bool {
        mark.row().marked != Marked::No && self.slots[mark.slot(outcome)].get()
    }

    /// All of them.
    pub fn coverage(&self) -> Coverage {
        let mut coverage = Coverage::default();
        for goal in Algorithm::ALL.into_iter().flat_map(Goal::of) {
            if goal.outcome.map_or_else(|| self.reached(goal.mark), |outcome| self.went(goal.mark, outcome)) {
                coverage.add(goal.mark, goal.outcome);
            }
        }
        coverage
    }
}
