//! Which algorithms are under way at a step: what a list of steps says about who called whom.

use dunder_interpreter::steps::{Algorithm, Taken};

/// The algorithms that are under way, outermost first: of each the step that it is at.
///
/// Steps are marked as an algorithm comes to them, and not when it ends. So where nothing calls a second algorithm but what
/// has called a first, the first may stand there still, as if it had called the second.
#[derive(Clone, Debug, Default)]
pub(crate) struct Frames(Vec<Taken>);

/// Who begins a call or a construction for the program's own code, as the code says.
const EXPLICIT: &[Algorithm] = &[
    Algorithm::EvaluateCall,
    Algorithm::Function_prototype_call,
    Algorithm::Function_prototype_apply,
    Algorithm::Reflect_apply,
    Algorithm::BoundFunction_Call,
];

/// Whether a step calls what the program has asked for.
fn calls_explicitly(taken: &Taken) -> bool {
    // A proxy without the trap hands the call on.
    let hands_on = taken.mark.algorithm == Algorithm::Proxy_Call && taken.mark.label() == "6.a";
    hands_on || EXPLICIT.contains(&taken.mark.algorithm)
}

/// Last steps, and what they call at their own depth: where anything else follows there, they are over.
const LAST: &[(Algorithm, &str, Option<Algorithm>)] = &[
    (Algorithm::Call, "3", None),
    (Algorithm::GetValue, "1", None),
    (Algorithm::PutValue, "4.c", Some(Algorithm::ObjectEnvironment_SetMutableBinding)),
    (Algorithm::ObjectEnvironment_SetMutableBinding, "4", Some(Algorithm::Set)),
    (Algorithm::ObjectEnvironment_SetMutableBinding, "5", None),
    (Algorithm::Set, "3", None),
    (Algorithm::Construct, "3", None),
    (Algorithm::EvaluateCall, "7", Some(Algorithm::Call)),
    (Algorithm::EvaluateNew, "6", Some(Algorithm::Construct)),
];

fn is_over(frame: &Taken, next: &Taken) -> bool {
    let is_last = |(algorithm, label, callee): &&(Algorithm, &str, Option<Algorithm>)| {
        *algorithm == frame.mark.algorithm && *label == frame.mark.label() && *callee != Some(next.mark.algorithm)
    };
    // What returns without a call that may throw makes none that matters.
    let returns = frame.mark.algorithm.row().steps[frame.mark.index as usize].kind == "return";
    returns || LAST.iter().any(|last| is_last(&last))
}

impl Frames {
    /// The frames behind some steps.
    pub(crate) fn behind<'a>(steps: impl IntoIterator<Item = &'a Taken>) -> Frames {
        let mut frames = Frames::default();
        steps.into_iter().for_each(|taken| frames.advance(*taken));
        frames
    }

    /// Takes a step.
    pub(crate) fn advance(&mut self, taken: Taken) {
        let under_way = self.0.iter().rposition(|frame| frame.depth <= taken.depth).map_or(0, |at| at + 1);
        self.0.truncate(under_way);
        let goes_on = |frame: &Taken| {
            (frame.mark.algorithm, frame.depth) == (taken.mark.algorithm, taken.depth) && taken.mark.index > 0
        };
        match self.0.iter().rposition(goes_on) {
            Some(at) => self.0.truncate(at),
            None => {
                while self.0.last().is_some_and(|frame| frame.depth == taken.depth && is_over(frame, &taken)) {
                    self.0.pop();
                }
            }
        }
        self.0.push(taken);
    }

    /// The frames, innermost first.
    pub(crate) fn outwards(&self) -> impl Iterator<Item = Taken> {
        self.0.iter().rev().copied()
    }

    /// The frames around the innermost call that the program does not ask for (of a trap, a getter, a method that converts),
    /// the caller first; nothing where there is no such call.
    pub(crate) fn around_implicit_call(&self) -> Option<Frames> {
        let at = self.implicit_call()?;
        Some(Frames(self.0[..=at].to_vec()))
    }

    /// Whether code runs that the program does not ask for.
    pub(crate) fn are_in_implicit_call(&self) -> bool {
        self.implicit_call().is_some()
    }

    /// Where the caller stands.
    fn implicit_call(&self) -> Option<usize> {
        let begins_implicitly = |pair: &[Taken]| {
            pair[1].mark.algorithm == Algorithm::Call && !calls_explicitly(&pair[0]) && pair[0].depth == pair[1].depth
        };
        self.0.windows(2).rposition(begins_implicitly)
    }
}

#[cfg(test)]
mod tests {
    use dunder_interpreter::steps::Mark;

    use super::*;

    fn step(algorithm: Algorithm, label: &str, depth: u16) -> Taken {
        Taken { depth, ..Taken::of(Mark::of(algorithm, label), None) }
    }

    fn names(frames: &Frames) -> Vec<String> {
        frames.0.iter().map(|taken| format!("{:?} {}", taken.mark.algorithm, taken.mark.label())).collect()
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
        assert_eq!(names(&Frames::behind(&steps[..4])), ["Object_freeze 2", "SetIntegrityLevel 1", "OrdinaryGet 1"]);
        assert_eq!(names(&Frames::behind(&steps)), ["Object_freeze 2", "SetIntegrityLevel 2"]);
    }

    #[test]
    fn a_call_that_is_over_calls_nothing() {
        let steps = [
            step(Algorithm::EvaluateCall, "7", 0),
            step(Algorithm::Call, "3", 0),
            step(Algorithm::Function_Call, "1", 1),
            step(Algorithm::ToPrimitive, "1", 0),
        ];
        assert_eq!(names(&Frames::behind(&steps[..3])), ["EvaluateCall 7", "Call 3", "Function_Call 1"]);
        assert_eq!(names(&Frames::behind(&steps)), ["ToPrimitive 1"]);
    }

    #[test]
    fn a_call_that_the_program_does_not_ask_for_is_told_from_one_that_it_does() {
        let asked = [step(Algorithm::EvaluateCall, "7", 0), step(Algorithm::Call, "3", 0)];
        assert!(!Frames::behind(&asked).are_in_implicit_call());
        let trap = [
            step(Algorithm::TestIntegrityLevel, "1", 0),
            step(Algorithm::Proxy_IsExtensible, "7", 0),
            step(Algorithm::Call, "3", 0),
            step(Algorithm::EvaluateCall, "7", 1),
            step(Algorithm::Call, "3", 1),
        ];
        let around = Frames::behind(&trap).around_implicit_call().unwrap();
        assert_eq!(names(&around), ["TestIntegrityLevel 1", "Proxy_IsExtensible 7"]);
    }
}
