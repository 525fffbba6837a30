//! Divergences: a difference with the steps of the specification that led to it.

use std::collections::BTreeSet;

use dunder_engines::Observation;
use dunder_interpreter::steps::{Algorithm, Taken};

use crate::clause::Clause;
use crate::difference::{Difference, Kind, Side};
use crate::plumbing::{Weight, weight_of};
use crate::signature::{Signature, is_of_program};

/// The first differing event, both sides, and the steps that the interpreter took since the event before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Divergence {
    /// The engine's short name.
    pub engine: String,
    /// Where the observations differ first, and how.
    pub difference: Difference,
    /// What the interpreter observed.
    pub expected: Observation,
    /// What the engine observed.
    pub actual: Observation,
    /// The steps that the interpreter took between the event before and the differing one, in order.
    pub window: Vec<Taken>,
    /// Where the engine comes too early with an event: the steps before the event in the interpreter's order. Else empty.
    pub due: Vec<Taken>,
    /// The telling algorithms that the program ran from its beginning to the differing event.
    pub reach: BTreeSet<Algorithm>,
    /// What differs behind it in the same program: of its own accord, or as a consequence.
    pub behind: Vec<Divergence>,
}

impl Divergence {
    /// The first of some differences, with those behind it; the windows are one for each expected event, and one for the
    /// end.
    ///
    /// # Panics
    /// Where there is no difference.
    pub fn new(
        engine: &str,
        differences: Vec<Difference>,
        expected: Observation,
        actual: Observation,
        windows: Vec<Vec<Taken>>,
    ) -> Divergence {
        let of = |difference: Difference| {
            let reach = asked_for(windows.iter().take(difference.index + 1).flatten());
            let due = due_at(&difference, &expected).and_then(|index| windows.get(index)).cloned().unwrap_or_default();
            let window = windows.get(difference.index).cloned().unwrap_or_default();
            let (expected, actual) = (expected.clone(), actual.clone());
            Divergence {
                engine: engine.to_owned(),
                difference,
                expected,
                actual,
                window,
                due,
                reach,
                behind: Vec::new(),
            }
        };
        let mut all = differences.into_iter().map(of);
        let first = all.next().expect("something differs");
        Divergence { behind: all.collect(), ..first }
    }

    /// The bucket that the divergence belongs to.
    pub fn signature(&self) -> Signature {
        Signature::of(&self.engine, &self.difference, &self.window)
    }

    /// The step that decides; nothing where the interpreter took none.
    pub fn clause(&self) -> Option<Clause> {
        Clause::of(&self.difference, &self.window, &self.due)
    }

    /// The telling algorithms that the program ran since the event before.
    pub fn narrow(&self) -> BTreeSet<Algorithm> {
        asked_for(&self.window)
    }
}

/// Where the interpreter has the event with which the engine comes too early.
fn due_at(difference: &Difference, expected: &Observation) -> Option<usize> {
    let Side::Event(early) = &difference.actual else { return None };
    let at = difference.index + 1;
    let later = expected.events.get(at..)?.iter().position(|event| event == early)?;
    (difference.kind == Kind::Order).then_some(at + later)
}

fn asked_for<'a>(window: impl IntoIterator<Item = &'a Taken>) -> BTreeSet<Algorithm> {
    let mut asked_for = [false; Algorithm::ALL.len()];
    for taken in window.into_iter().filter(|taken| is_of_program(taken)) {
        asked_for[taken.mark.algorithm as usize] |= weight_of(taken.mark) == Weight::Telling;
    }
    Algorithm::ALL.into_iter().filter(|algorithm| asked_for[*algorithm as usize]).collect()
}
