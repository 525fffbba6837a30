//! Divergences: a difference with the steps of the specification that led to it.

use std::collections::BTreeSet;
use std::sync::Arc;

use dunder_engines::{End, Observation, Windows};
use dunder_interpreter::steps::{Algorithm, Taken};
use dunder_syntax::Program;

use crate::clause::Clause;
use crate::decision::Evidence;
use crate::difference::{Difference, Kind, Side};
use crate::frames::Frames;
use crate::masks::Masks;
use crate::plumbing::{Weight, weight_of};
use crate::signature::{Signature, is_of_program};

/// The first differing event, both sides, and the steps that the interpreter took up to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Divergence {
    /// The engine's short name.
    pub engine: String,
    /// Where the observations differ first, and how.
    pub difference: Difference,
    /// What the interpreter observed.
    pub expected: Arc<Observation>,
    /// What the engine observed.
    pub actual: Arc<Observation>,
    /// The step that decides; nothing where the interpreter took none.
    pub decides: Option<Taken>,
    /// The bucket that it belongs to.
    pub signature: Signature,
    /// The id of the clause that leaves open what differs; nothing where the specification says what is right.
    pub open: Option<String>,
    /// What differs behind it in the same program: of its own accord, or as a consequence.
    pub behind: Vec<Divergence>,
    windows: Arc<Windows>,
}

impl Divergence {
    /// The first of some differences that a program (its tree, where it can be parsed) shows, with those behind it; the windows are those of the expected run, the
    /// masks say what is open.
    ///
    /// # Panics
    /// Where there is no difference.
    pub fn new(
        masks: &Masks,
        engine: &str,
        program: Option<&Program>,
        differences: Vec<Difference>,
        expected: Observation,
        actual: Observation,
        windows: Windows,
    ) -> Divergence {
        let (expected, actual, windows) = (Arc::new(expected), Arc::new(actual), Arc::new(windows));
        // Differences come in the order of their events: what is under way before one is found from what was before another.
        let (mut frames, mut known) = (Frames::default(), 0);
        let of = |difference: Difference| {
            let event = difference.index;
            let (before, taken) = (windows.before(event), windows.up_to(event));
            frames = frames.then(&before[known..]);
            known = before.len();
            let evidence = Evidence {
                difference: &difference,
                before: &frames,
                window: &taken[known..],
                due: due_at(&difference, &expected).map(|event| &windows.up_to(event)[known..]),
                first: first_at(&difference, &expected).map(|event| windows.up_to(event)),
            };
            let decides = evidence.decides();
            Divergence {
                engine: engine.to_owned(),
                signature: match &actual.end {
                    End::Crashed(words) => Signature::of_death(engine, difference.kind, words),
                    _ if difference.kind.is_death() => Signature::of_death(engine, difference.kind, ""),
                    _ => Signature::of(engine, difference.kind, decides, taken, program),
                },
                decides,
                open: evidence.open(masks).map(str::to_owned),
                difference,
                expected: expected.clone(),
                actual: actual.clone(),
                behind: Vec::new(),
                windows: windows.clone(),
            }
        };
        let mut all = differences.into_iter().map(of);
        let first = all.next().expect("something differs");
        Divergence { behind: all.filter(|behind| behind.open.is_none()).collect(), ..first }
    }

    /// The bucket that the divergence belongs to.
    pub fn signature(&self) -> Signature {
        self.signature.clone()
    }

    /// The clause of the step that decides; nothing where the interpreter took none.
    pub fn clause(&self) -> Option<Clause> {
        self.decides.map(Clause::at)
    }

    /// The steps that the interpreter took between the event before and the differing one, in order.
    pub fn window(&self) -> &[Taken] {
        &self.windows[self.difference.index]
    }

    /// The telling algorithms that the program ran from its beginning to the differing event.
    pub fn reach(&self) -> BTreeSet<Algorithm> {
        asked_for(self.windows.up_to(self.difference.index), is_of_program)
    }

    /// Those of them that it ran of its own accord, and not because the harness looked at something.
    pub fn own(&self) -> BTreeSet<Algorithm> {
        asked_for(self.windows.up_to(self.difference.index), |taken| !taken.by_harness)
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
