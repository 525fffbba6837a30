//! Which algorithms are under way at a step: what a list of steps says about who called whom.

use dunder_interpreter::steps::{Algorithm, Mark, Taken};

use crate::by_algorithm::ByAlgorithm;

/// The algorithms that are under way, outermost first: of each the step that it is at.
///
/// Steps are marked as an algorithm comes to them, and not when it ends. So where nothing calls a second algorithm but what
/// has called a first, the first may stand there still, as if it had called the second.
#[derive(Clone, Debug)]
pub(crate) struct Frames {
    stack: Vec<Frame>,
    /// Of each algorithm the place behind its innermost frame, or 0.
    innermost: Vec<u32>,
}

/// An algorithm under way.
#[derive(Clone, Copy, Debug)]
struct Frame {
    taken: Taken,
    /// The place behind the next frame of the same algorithm outwards, or 0.
    outer: u32,
}

impl Default for Frames {
    fn default() -> Frames {
        Frames { stack: Vec::new(), innermost: vec![0; Algorithm::ALL.len()] }
    }
}

/// Who begins a call or a construction for the program's own code, as the code says.
const EXPLICIT: &[Algorithm] = &[
    Algorithm::EvaluateCall,
    Algorithm::Function_prototype_call,
    Algorithm::Function_prototype_apply,
    Algorithm::Reflect_apply,
    Algorithm::BoundFunction_Call,
];

/// How many steps of one depth are looked back for what is under way.
const REACH: usize = 1_000;

/// Whether a step calls what the program has asked for.
fn calls_explicitly(taken: &Taken) -> bool {
    // A proxy without the trap hands the call on.
    let hands_on = taken.mark.algorithm == Algorithm::Proxy_Call && taken.mark.label() == "6.a";
    hands_on || EXPLICIT.contains(&taken.mark.algorithm)
}

/// Last steps, and what they call at their own depth: where anything else follows there, they are over.
const LAST: &[(Algorithm, &str, &[Algorithm])] = &[
    (Algorithm::Call, "3", &[]),
    (Algorithm::GetValue, "1", &[]),
    (
        Algorithm::GetValue,
        "3.d",
        &[Algorithm::Ordinary_Get, Algorithm::Arguments_Get, Algorithm::TypedArray_Get, Algorithm::Proxy_Get],
    ),
    (Algorithm::GetValue, "4.c", &[Algorithm::ObjectEnvironment_GetBindingValue]),
    (Algorithm::PutValue, "4.c", &[Algorithm::ObjectEnvironment_SetMutableBinding]),
    (Algorithm::ObjectEnvironment_SetMutableBinding, "4", &[Algorithm::Set]),
    (Algorithm::ObjectEnvironment_SetMutableBinding, "5", &[]),
    (Algorithm::Set, "3", &[]),
    (Algorithm::Construct, "3", &[]),
    (Algorithm::EvaluateCall, "7", &[Algorithm::Call]),
    (Algorithm::EvaluateNew, "6", &[Algorithm::Construct]),
];

/// Whether a step is over when another one follows at its depth: one that throws always is.
fn is_over(frame: &Taken, next: &Taken) -> bool {
    if frame.throws {
        return true;
    }
    match ending(frame.mark).over {
        Over::Never => false,
        Over::Always => true,
        Over::WhereTrue => frame.outcome == Some(true),
        Over::But(at) => !LAST[at as usize].2.contains(&next.mark.algorithm),
    }
}

/// How a step ends, as the table of steps has it.
#[derive(Clone, Copy)]
struct Ending {
    over: Over,
    /// Whether it returns what a call gave that may throw.
    hands_back: bool,
}

/// When a step is over.
#[derive(Clone, Copy)]
enum Over {
    /// It is not known to be.
    Never,
    /// With whatever follows.
    Always,
    /// With whatever follows, where what it asks is true.
    WhereTrue,
    /// With whatever follows but what it calls, as a row of [`LAST`] says.
    But(u8),
}

/// The ending of a step.
fn ending(mark: Mark) -> Ending {
    static ENDINGS: ByAlgorithm<Vec<Ending>> = ByAlgorithm::new(|algorithm| {
        let steps = 0..algorithm.row().steps.len();
        steps.map(|index| find_ending(Mark { algorithm, index: index as u8 })).collect()
    });
    ENDINGS.get(mark.algorithm)[mark.index as usize]
}

/// The ending of a step, by the table of steps and that of the [`LAST`] ones.
fn find_ending(mark: Mark) -> Ending {
    let is_last = |(algorithm, label, _): &(Algorithm, &str, _)| (*algorithm, *label) == (mark.algorithm, mark.label());
    let kind = mark.row().kind;
    let over = match LAST.iter().position(is_last) {
        // What returns without a call that may throw makes none that matters.
        _ if kind == "return" => Over::Always,
        None if kind == "cond+return" => Over::WhereTrue,
        Some(at) if LAST[at].2.is_empty() => Over::Always,
        Some(at) => Over::But(at as u8),
        None => Over::Never,
    };
    Ending { over, hands_back: kind == "abrupt+return" }
}

impl Frames {
    /// The frames behind some more steps.
    pub(crate) fn then(&self, steps: &[Taken]) -> Frames {
        let mut frames = self.clone();
        // A step touches no frame that is less deep, and a later one ends all that are deeper: most steps are behind such a
        // one, and need not be taken.
        let (mut least, mut count) = (u16::MAX, 0);
        let mut standing = Vec::with_capacity(REACH);
        for taken in steps.iter().rev() {
            if taken.depth < least {
                (least, count) = (taken.depth, 0);
            }
            if taken.depth == least {
                count += 1;
                if count <= REACH {
                    standing.push(*taken);
                } else if least == 0 {
                    break;
                }
            }
        }
        standing.iter().rev().for_each(|taken| frames.advance(*taken));
        frames
    }

    /// Takes a step.
    pub(crate) fn advance(&mut self, taken: Taken) {
        while self.stack.last().is_some_and(|frame| frame.taken.depth > taken.depth) {
            self.pop();
        }
        match self.going_on(&taken) {
            Some(at) => {
                while self.stack.len() > at {
                    self.pop();
                }
            }
            _ => {
                let is_over = |frame: &Frame| frame.taken.depth == taken.depth && is_over(&frame.taken, &taken);
                while self.stack.last().is_some_and(is_over) {
                    self.pop();
                }
            }
        }
        let innermost = &mut self.innermost[taken.mark.algorithm as usize];
        self.stack.push(Frame { taken, outer: *innermost });
        *innermost = self.stack.len() as u32;
    }

    /// Where the algorithm stands that a step goes on with: the innermost one of its kind that has not returned.
    fn going_on(&self, taken: &Taken) -> Option<usize> {
        let is_here = |at: &usize| taken.mark.index > 0 && self.stack[*at].taken.depth == taken.depth;
        let innermost = self.innermost(taken.mark.algorithm).filter(is_here)?;
        let mut at = innermost;
        while ending(self.stack[at].taken.mark).hands_back {
            match (self.stack[at].outer as usize).checked_sub(1).filter(is_here) {
                Some(outer) => at = outer,
                None => return Some(innermost),
            }
        }
        Some(at)
    }

    fn pop(&mut self) {
        if let Some(Frame { taken, outer }) = self.stack.pop() {
            self.innermost[taken.mark.algorithm as usize] = outer;
        }
    }

    /// Where the innermost frame of an algorithm is.
    fn innermost(&self, algorithm: Algorithm) -> Option<usize> {
        (self.innermost[algorithm as usize] as usize).checked_sub(1)
    }

    /// The frames, innermost first.
    pub(crate) fn outwards(&self) -> impl Iterator<Item = Taken> {
        self.stack.iter().rev().map(|frame| frame.taken)
    }

    /// The frames around the innermost call that the program does not ask for (of a trap, a getter, a method that converts),
    /// the caller first; nothing where there is no such call.
    pub(crate) fn around_implicit_call(&self) -> Option<impl Iterator<Item = Taken>> {
        let inside = self.stack.len() - 1 - self.implicit_call()?;
        Some(self.outwards().skip(inside))
    }

    /// The frames up to one of them; nothing where that is the innermost.
    pub(crate) fn up_to(&self, frame: &Taken) -> Option<Frames> {
        let inner = self.stack.len().checked_sub(1)?;
        let at = self.stack.iter().rposition(|other| other.taken == *frame).filter(|at| *at < inner)?;
        let mut frames = self.clone();
        while frames.stack.len() > at + 1 {
            frames.pop();
        }
        Some(frames)
    }

    /// The frames, outermost first, up to the caller of the first call that the program does not ask for.
    pub(crate) fn before_implicit_call(&self) -> Vec<Taken> {
        let caller = self.stack.windows(2).position(begins_implicitly);
        self.stack.iter().take(caller.map_or(usize::MAX, |at| at + 1)).map(|frame| frame.taken).collect()
    }

    /// Whether the innermost call that the program does not ask for is one of a function of the library.
    pub(crate) fn are_in_implicit_call_of_library(&self) -> bool {
        let callee = self.implicit_call().and_then(|at| self.stack.get(at + 2));
        callee.is_some_and(|callee| callee.taken.mark.algorithm == Algorithm::BuiltinFunction_Call)
    }

    /// Whether code runs that the program does not ask for.
    pub(crate) fn are_in_implicit_call(&self) -> bool {
        self.implicit_call().is_some()
    }

    /// Where the caller stands.
    fn implicit_call(&self) -> Option<usize> {
        self.stack.windows(2).rposition(begins_implicitly)
    }
}

/// Whether a call follows on a step that the program does not ask for.
fn begins_implicitly(pair: &[Frame]) -> bool {
    let [caller, call] = [&pair[0].taken, &pair[1].taken];
    call.mark.algorithm == Algorithm::Call && !calls_explicitly(caller) && caller.depth == call.depth
}

#[cfg(test)]
mod tests {
    use super::*;

    fn step(algorithm: Algorithm, label: &str, depth: u16) -> Taken {
        Taken { depth, ..Taken::of(Mark::of(algorithm, label), None) }
    }

    fn behind(steps: &[Taken]) -> Frames {
        Frames::default().then(steps)
    }

    fn told(frames: impl Iterator<Item = Taken>) -> Vec<String> {
        let mut names: Vec<String> =
            frames.map(|taken| format!("{:?} {}", taken.mark.algorithm, taken.mark.label())).collect();
        names.reverse();
        names
    }

    fn names(frames: &Frames) -> Vec<String> {
        told(frames.outwards())
    }

    #[test]
    fn algorithms_stand_as_long_as_they_are_under_way() {
        let steps = [
            step(Algorithm::Object_freeze, "1", 1),
            step(Algorithm::Object_freeze, "2", 1),
            step(Algorithm::SetIntegrityLevel, "1", 1),
            step(Algorithm::OrdinaryGet, "1", 2),
            step(Algorithm::SetIntegrityLevel, "2", 1),
        ];
        assert_eq!(names(&behind(&steps[..4])), ["Object_freeze 2", "SetIntegrityLevel 1", "OrdinaryGet 1"]);
        assert_eq!(names(&behind(&steps)), ["Object_freeze 2", "SetIntegrityLevel 2"]);
    }

    #[test]
    fn what_has_returned_goes_on_with_nothing() {
        let hands_over = step(Algorithm::Proxy_OwnPropertyKeys, "6.a", 1);
        let outer = [step(Algorithm::Proxy_OwnPropertyKeys, "11", 1), step(Algorithm::Proxy_OwnPropertyKeys, "1", 1)];
        let steps = [outer[0], outer[1], hands_over, step(Algorithm::Proxy_OwnPropertyKeys, "16.a", 1)];
        assert_eq!(names(&behind(&steps)), ["Proxy_OwnPropertyKeys 16.a"], "of the outer proxy");
        let missing = Taken { outcome: Some(true), ..step(Algorithm::OrdinaryGetOwnProperty, "1", 1) };
        assert_eq!(names(&behind(&[missing, step(Algorithm::ToPrimitive, "1", 1)])), ["ToPrimitive 1"]);
    }

    #[test]
    fn what_is_over_makes_no_difference() {
        let (calls, inner) = (step(Algorithm::EvaluateCall, "7", 0), step(Algorithm::OrdinaryGet, "1", 2));
        let steps = [calls, step(Algorithm::Call, "3", 0), inner, step(Algorithm::OrdinaryGet, "2", 2), calls];
        for end in 0..=steps.len() {
            let mut one_by_one = Frames::default();
            steps[..end].iter().for_each(|taken| one_by_one.advance(*taken));
            assert_eq!(names(&behind(&steps[..end])), names(&one_by_one));
        }
    }

    #[test]
    fn a_call_that_is_over_calls_nothing() {
        let steps = [
            step(Algorithm::EvaluateCall, "7", 0),
            step(Algorithm::Call, "3", 0),
            step(Algorithm::Function_Call, "1", 1),
            step(Algorithm::ToPrimitive, "1", 0),
        ];
        assert_eq!(names(&behind(&steps[..3])), ["EvaluateCall 7", "Call 3", "Function_Call 1"]);
        assert_eq!(names(&behind(&steps)), ["ToPrimitive 1"]);
    }

    #[test]
    fn a_call_that_the_program_does_not_ask_for_is_told_from_one_that_it_does() {
        let asked = [step(Algorithm::EvaluateCall, "7", 0), step(Algorithm::Call, "3", 0)];
        assert!(!behind(&asked).are_in_implicit_call());
        let trap = [
            step(Algorithm::TestIntegrityLevel, "1", 0),
            step(Algorithm::Proxy_IsExtensible, "7", 0),
            step(Algorithm::Call, "3", 0),
            step(Algorithm::EvaluateCall, "7", 1),
            step(Algorithm::Call, "3", 1),
        ];
        let frames = behind(&trap);
        let around = frames.around_implicit_call().unwrap();
        assert_eq!(told(around), ["TestIntegrityLevel 1", "Proxy_IsExtensible 7"]);
    }
}
