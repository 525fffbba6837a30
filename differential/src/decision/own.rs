//! What of a window the program does itself.

use dunder_interpreter::steps::{Algorithm, Taken};

use super::step::{RUNS, is_constructor, is_internal, is_of_library};
use crate::frames::Frames;
use crate::signature::is_trap;

/// Whether a step calls a function of the library that the table has no steps for, given those behind it: what follows belongs
/// to something else.
pub(super) fn calls_library<'a>(taken: &Taken, behind: impl Iterator<Item = &'a Taken>) -> bool {
    let is_call = (taken.mark.algorithm, taken.mark.label()) == RUNS;
    let mut inside = behind.take_while(|next| next.depth >= taken.depth && !returns(next, taken.depth));
    is_call && !taken.by_harness && !inside.any(|next| next.depth == taken.depth && is_of_library(next))
}

/// How deep the outermost function of the library was called that the table has no steps for, of what is under way.
pub(super) fn library_under_way(frames: &Frames) -> Option<u16> {
    let own = frames.before_implicit_call();
    let calls = |(at, taken): &(usize, &Taken)| calls_library(taken, own[at + 1..].iter());
    own.iter().enumerate().find(calls).map(|(_, taken)| taken.depth)
}

/// Whether a function of the library that was called so deep returns.
pub(super) fn returns(taken: &Taken, depth: u16) -> bool {
    (taken.mark.algorithm, taken.depth) == (Algorithm::BuiltinCallOrConstruct, depth) && taken.mark.label() == "11"
}

/// Whether a function of the library sets a property by the operation, and does not hand on what it was asked for.
pub(super) fn is_set_by_library(frames: &Frames) -> bool {
    let mut around = frames.outwards().skip_while(|frame| frame.mark.algorithm != Algorithm::Set).skip(1);
    around.next().is_some_and(|asker| is_of_library(&asker))
}

/// What of a window the program does itself: not in code that is called without being asked for, nor by functions of the library
/// that the table has no steps for, nor what constructors do to what they make, but what traps do that all those set off.
pub(super) struct Own {
    pub(super) steps: Vec<Taken>,
    /// Where among the steps the last such function was called.
    pub(super) library: Option<usize>,
}

impl Own {
    pub(super) fn of(before: &Frames, window: &[Taken]) -> Own {
        let mut frames = before.clone();
        let mut own = Own { steps: Vec::new(), library: None };
        // How deep the function of the library was called that runs.
        let mut library = library_under_way(before);
        for (at, taken) in window.iter().enumerate() {
            frames.advance(*taken);
            if library.is_some_and(|depth| taken.depth < depth || returns(taken, depth)) {
                library = None;
            }
            if frames.are_in_implicit_call() {
                continue;
            }
            let is_within = library.is_some();
            if !is_within && calls_library(taken, window[at + 1..].iter()) {
                library = Some(taken.depth);
                own.library = Some(own.steps.len());
            }
            // What a constructor does to what it makes is its own affair, and so is what else the library sets.
            let is_constructed = || frames.outwards().any(|frame| is_constructor(frame.mark.algorithm));
            let is_made = || is_internal(taken) && (is_constructed() || is_set_by_library(&frames));
            if is_trap(taken) || !is_within && !is_made() {
                own.steps.push(*taken);
            }
        }
        own
    }

    /// The function of the library, where that was called since a step's algorithm was begun; else the step.
    pub(super) fn library_or(&self, step: Option<Taken>) -> Option<Taken> {
        let begun = step.and_then(|step| self.steps.iter().position(|own| own.mark.algorithm == step.mark.algorithm));
        if self.library > begun { self.library.map(|at| self.steps[at]) } else { step }
    }
}
