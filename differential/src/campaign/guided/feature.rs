//! Features: what a program can do that is worth keeping it for.

use std::collections::BTreeSet;

use dunder_interpreter::steps::{Algorithm, Goal, Mark, SLOTS, Taken};

use crate::by_algorithm::ByAlgorithm;
use crate::signature::is_of_program;

/// A step, an outcome of a decision, or an algorithm by the way that leads to it: the syntax or the built-in function that
/// runs it (as feature-sensitive coverage has it: Park, Youn, Lee, Ryu, "Feature-sensitive coverage for conformance testing
/// of programming language implementations", PLDI 2023). A number, so that it is cheap to hand on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Feature(u32);

/// Set in the features that are ways.
const WAY: u32 = 1 << 31;

impl Feature {
    fn goal(mark: Mark, outcome: Option<bool>) -> Feature {
        let outcome = outcome.map_or(0, |outcome| 1 + u32::from(outcome));
        Feature((mark.algorithm as u32) << 16 | u32::from(mark.index) << 2 | outcome)
    }

    fn way(by: Algorithm, to: Algorithm) -> Feature {
        Feature(WAY | (by as u32) << 12 | to as u32)
    }

    /// The number, as it is handed on.
    pub(super) fn number(self) -> u32 {
        self.0
    }

    /// The feature of a number that [`Feature::number`] gave.
    pub(super) fn of_number(number: u32) -> Feature {
        Feature(number)
    }

    /// The outcome that is missing where this one is all that a decision is known for.
    pub(super) fn other_outcome(self) -> Option<Feature> {
        (!self.is_way() && self.0 & 3 != 0).then_some(Feature(self.0 ^ 3))
    }

    /// Whether it is a way to an algorithm.
    pub(super) fn is_way(self) -> bool {
        self.0 & WAY != 0
    }

    /// Whether programs can be asked to reach it.
    pub(super) fn is_reachable(self) -> bool {
        if self.is_way() {
            return true;
        }
        let algorithm = Algorithm::ALL[(self.0 >> 16) as usize];
        let outcome = match self.0 & 3 {
            0 => None,
            number => Some(number == 2),
        };
        let mark = Mark { algorithm, index: (self.0 >> 2) as u8 };
        Goal { mark, outcome }.unreachable().is_none()
    }
}

/// The features of a run.
pub(super) fn features(steps: &[Taken]) -> BTreeSet<Feature> {
    let mut features = BTreeSet::new();
    let mut by = None;
    // A run takes the same steps over and over: by whom each was taken last.
    let mut last = vec![None; SLOTS];
    for taken in steps {
        let algorithm = taken.mark.algorithm;
        if begins(algorithm) {
            by = Some(algorithm);
        }
        let last = &mut last[taken.mark.slot(taken.outcome.unwrap_or_default())];
        if last.replace(by) == Some(by) {
            continue;
        }
        features.insert(Feature::goal(taken.mark, None));
        features.insert(Feature::goal(taken.mark, taken.outcome));
        if let Some(by) = by.filter(|_| is_of_program(taken)) {
            features.insert(Feature::way(by, algorithm));
        }
    }
    features
}

/// Whether an algorithm is what a program asks for: the evaluation of syntax, or a built-in function.
fn begins(algorithm: Algorithm) -> bool {
    static BEGINS: ByAlgorithm<bool> = ByAlgorithm::new(is_asked_for);
    *BEGINS.get(algorithm)
}

fn is_asked_for(algorithm: Algorithm) -> bool {
    let chapter = algorithm.row().number.split('.').next().unwrap_or_default();
    chapter == "B" || chapter.parse().is_ok_and(|chapter: u8| matches!(chapter, 13..=15 | 19..))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_outcome_has_another_one() {
        let mark = Mark::of(Algorithm::OrdinaryHasProperty, "2");
        let [yes, no] = [true, false].map(|outcome| Feature::goal(mark, Some(outcome)));
        assert_eq!((yes.other_outcome(), no.other_outcome()), (Some(no), Some(yes)));
        assert_eq!(Feature::goal(mark, None).other_outcome(), None);
        assert_eq!(Feature::way(Algorithm::Reflect_has, mark.algorithm).other_outcome(), None);
        assert!(yes.is_reachable() && Feature::of_number(yes.number()) == yes);
    }

    #[test]
    fn the_way_to_an_algorithm_is_what_the_program_asked_for() {
        let taken = |algorithm, label| Taken::of(Mark::of(algorithm, label), None);
        let steps = [
            taken(Algorithm::Reflect_has, "1"),
            taken(Algorithm::OrdinaryHasProperty, "1"),
            taken(Algorithm::Reflect_deleteProperty, "1"),
            taken(Algorithm::OrdinaryHasProperty, "1"),
        ];
        let features = features(&steps);
        for by in [Algorithm::Reflect_has, Algorithm::Reflect_deleteProperty] {
            assert!(features.contains(&Feature::way(by, Algorithm::OrdinaryHasProperty)), "{by:?}");
        }
    }
}
