//! Who asks: for a call that the program does not ask for, or for what throws.

use dunder_interpreter::steps::{Algorithm, Taken};

use super::step::{OPERATIONS, calls_setter, chapter, hands_on, hands_over, is_behind_trap, is_internal, kind};
use crate::frames::Frames;
use crate::plumbing::{Weight, cases, is_servant, weight_of};
use crate::signature::is_trap;

/// The step that hands a property that is to be set on to what an object inherits from, of the internal methods that are
/// under way: of frames from the inside out.
pub(super) fn inherited(frames: impl Iterator<Item = Taken>) -> Option<Taken> {
    let hands_on = |frame: &Taken| {
        frame.mark.algorithm == Algorithm::OrdinarySetWithOwnDescriptor && frame.mark.label() == "1.b.i"
    };
    frames.take_while(|frame| is_internal(frame) || frame.mark.algorithm == Algorithm::Call).find(hands_on)
}

/// Who asked for something, and whether that was a conversion.
#[derive(Clone, Copy)]
pub(super) struct Asker {
    pub(super) step: Taken,
    pub(super) converts: bool,
}

impl Asker {
    /// The first that does not serve another, of frames from the inside out; where all of them serve what has no steps, the
    /// outermost operation among them.
    pub(super) fn of(frames: impl Iterator<Item = Taken>, serves: impl Fn(&Taken) -> bool) -> Option<Asker> {
        let (mut converts, mut servant) = (false, None);
        for step in frames {
            if !serves(&step) {
                return Some(Asker { step, converts });
            }
            converts |= step.mark.algorithm == Algorithm::ToPrimitive;
            servant = Some(step).filter(|step| chapter(step) == OPERATIONS).or(servant);
        }
        servant.map(|step| Asker { step, converts })
    }
}

/// Who the innermost call is made for that the program does not ask for.
pub(super) fn caller(frames: &Frames) -> Option<Asker> {
    let asker = caller_at(frames)?;
    // Where code asks that nobody asked for, be it a trap's or the library's, and the step says no more than that, whoever
    // called that.
    let is_mute = weight_of(asker.step.mark) == Weight::Plumbing && cases(asker.step.mark.algorithm).is_none();
    let around = frames.up_to(&asker.step).filter(|around| is_mute || around.are_in_implicit_call_of_library());
    around.and_then(|frames| caller(&frames)).or(Some(asker))
}

/// Who makes the innermost call that the program does not ask for.
pub(super) fn caller_at(frames: &Frames) -> Option<Asker> {
    let around: Vec<Taken> = frames.around_implicit_call()?.collect();
    // A look at a proxy asks for its traps; those of a proxy behind it are asked for by the one before.
    let look = around.iter().copied().rfind(|frame| frame.by_harness && is_trap(frame) && !hands_over(frame));
    let trap = around.iter().copied().find(is_trap);
    let asks_target = |frame: &Taken| trap.is_some_and(|trap| trap != *frame) && is_behind_trap(frame);
    let serves = |frame: &Taken| match frame.by_harness {
        true => is_servant(frame.mark.algorithm) || is_trap(frame) && look.is_some_and(|look| look != *frame),
        false => is_servant(frame.mark.algorithm) || calls_setter(frame) || is_trap(frame) && !asks_target(frame),
    };
    Asker::of(around.iter().copied(), serves)
}

/// Who asked for what throws: who begins a conversion or a check does, but not who hands false on.
pub(super) fn thrower(frames: &Frames) -> Option<Asker> {
    let of_itself = thrower_here(frames);
    match frames.are_in_implicit_call_of_library() {
        // An element is converted when it is set, by whatever function.
        true if of_itself.is_some_and(|asker| asker.step.mark.algorithm == Algorithm::TypedArraySetElement) => {
            of_itself
        }
        true => caller(frames),
        // What a conversion calls throws for it.
        false => caller(frames).filter(|asker| asker.converts && frames.are_in_implicit_call()).or(of_itself),
    }
}

/// Who asked for what throws, whoever calls that.
pub(super) fn thrower_here(frames: &Frames) -> Option<Asker> {
    let itself = frames.outwards().next().filter(|step| kind(step).contains("throw"));
    let is_serving = |frame: &Taken| is_servant(frame.mark.algorithm) || is_trap(frame) && Some(*frame) != itself;
    let asker = Asker::of(frames.outwards(), |frame| is_serving(frame) && !hands_on(frame));
    // A check that nobody else asked for decides itself.
    let is_alone =
        asker.is_some_and(|asker| chapter(&asker.step) == OPERATIONS && is_servant(asker.step.mark.algorithm));
    // What a loop looks for long after it began is no affair of its head, and a name that was looked up before asks nothing.
    let asks_no_more = |asker: Asker| {
        matches!(asker.step.mark.algorithm, Algorithm::ForInOfHeadEvaluation | Algorithm::ResolveBinding)
    };
    let is_of_nobody =
        itself.is_some_and(|step| step.mark.algorithm == Algorithm::GetMethod) && asker.is_some_and(asks_no_more);
    match itself.filter(|step| (is_alone || is_of_nobody) && !hands_on(step)) {
        Some(step) => asker.map(|asker| Asker { step, ..asker }),
        None => asker,
    }
}
