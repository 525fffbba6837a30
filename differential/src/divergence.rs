//! Divergences: a difference with the steps of the specification that led to it.

use std::collections::BTreeSet;

use dunder_engines::{End, Observation};
use dunder_interpreter::steps::{Algorithm, Taken};

use crate::clause::Clause;
use crate::decision::Evidence;
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
    /// The step that decides; nothing where the interpreter took none.
    pub decides: Option<Taken>,
    /// The bucket that it belongs to.
    pub signature: Signature,
    /// The telling algorithms that the program ran from its beginning to the differing event.
    pub reach: BTreeSet<Algorithm>,
    /// Those of them that it ran of its own accord, and not because the harness looked at something.
    pub own: BTreeSet<Algorithm>,
    /// What differs behind it in the same program: of its own accord, or as a consequence.
    pub behind: Vec<Divergence>,
}

impl Divergence {
    /// The first of some differences that a program shows, with those behind it; the windows are one for each expected
    /// event, and one for the end.
    ///
    /// # Panics
    /// Where there is no difference.
    pub fn new(
        engine: &str,
        source: &str,
        differences: Vec<Difference>,
        expected: Observation,
        actual: Observation,
        windows: Vec<Vec<Taken>>,
    ) -> Divergence {
        let ends: Vec<usize> = windows
            .iter()
            .scan(0, |end, window| {
                *end += window.len();
                Some(*end)
            })
            .collect();
        let steps = windows.concat();
        let up_to = |event: usize| &steps[..ends.get(event).copied().unwrap_or(steps.len())];
        let of = |difference: Difference| {
            let taken = up_to(difference.index);
            let (before, window) =
                taken.split_at(ends[..difference.index.min(ends.len())].last().copied().unwrap_or(0));
            let evidence = Evidence {
                difference: &difference,
                before,
                window,
                due: due_at(&difference, &expected).map(up_to),
                first: first_at(&difference, &expected).map(up_to),
            };
            let decides = evidence.decides();
            Divergence {
                engine: engine.to_owned(),
                signature: match &actual.end {
                    End::Crashed(words) => Signature::of_death(engine, difference.kind, words),
                    _ if difference.kind.is_death() => Signature::of_death(engine, difference.kind, ""),
                    _ => Signature::of(engine, difference.kind, decides, taken, source),
                },
                decides,
                reach: asked_for(taken, is_of_program),
                own: asked_for(taken, |taken| !taken.by_harness),
                window: window.to_vec(),
                difference,
                expected: expected.clone(),
                actual: actual.clone(),
                behind: Vec::new(),
            }
        };
        let mut all = differences.into_iter().map(of);
        let first = all.next().expect("something differs");
        Divergence { behind: all.collect(), ..first }
    }

    /// The bucket that the divergence belongs to.
    pub fn signature(&self) -> Signature {
        self.signature.clone()
    }

    /// The clause of the step that decides; nothing where the interpreter took none.
    pub fn clause(&self) -> Option<Clause> {
        self.decides.map(Clause::at)
    }

    /// The telling algorithms that the program ran since the event before.
    pub fn narrow(&self) -> BTreeSet<Algorithm> {
        asked_for(&self.window, is_of_program)
    }
}

/// Where the interpreter has the event, or the end, with which the engine comes too early.
fn due_at(difference: &Difference, expected: &Observation) -> Option<usize> {
    if !matches!(difference.kind, Kind::Order | Kind::Missing) {
        return None;
    }
    let at = difference.index + 1;
    match &difference.actual {
        Side::Event(early) => Some(at + expected.events.get(at..)?.iter().position(|event| event == early)?),
        Side::End(end) => (*end == expected.end).then_some(expected.events.len()),
    }
}

/// Where the interpreter had the event before that the engine has too much, or in another's place.
fn first_at(difference: &Difference, expected: &Observation) -> Option<usize> {
    let Side::Event(again) = &difference.actual else { return None };
    let before = &expected.events[..difference.index.min(expected.events.len())];
    before.iter().rposition(|event| event == again).filter(|_| matches!(difference.kind, Kind::Extra | Kind::Value))
}

fn asked_for<'a>(window: impl IntoIterator<Item = &'a Taken>, belongs: impl Fn(&Taken) -> bool) -> BTreeSet<Algorithm> {
    let mut asked_for = [false; Algorithm::ALL.len()];
    for taken in window.into_iter().filter(|taken| belongs(taken)) {
        asked_for[taken.mark.algorithm as usize] |= weight_of(taken.mark) == Weight::Telling;
    }
    Algorithm::ALL.into_iter().filter(|algorithm| asked_for[*algorithm as usize]).collect()
}
