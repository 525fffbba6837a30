//! Which step decides a difference.

use dunder_engines::End;
use dunder_interpreter::steps::{Algorithm, Taken};

use crate::difference::{Difference, Kind, Side};
use crate::frames::Frames;
use crate::plumbing::{Weight, is_servant, weight_of};
use crate::reduce::flavour;
use crate::signature::{is_trap, telling};

/// What led to a difference: the steps of the interpreter, in order.
#[derive(Clone, Copy)]
pub(crate) struct Evidence<'a> {
    /// How the observations differ.
    pub difference: &'a Difference,
    /// What is under way before the window.
    pub before: &'a Frames,
    /// The steps since the event before.
    pub window: &'a [Taken],
    /// Where the engine comes too early with an event or with its end: the window, and everything up to it in the
    /// interpreter's order.
    pub due: Option<&'a [Taken]>,
    /// Where the engine comes with an event that was there already: everything from the beginning to its first time.
    pub first: Option<&'a [Taken]>,
}

impl Evidence<'_> {
    /// The step that decides; nothing where there are no steps.
    pub(crate) fn decides(&self) -> Option<Taken> {
        let by_kind = match self.difference.kind {
            Kind::Missing | Kind::Order => self.too_late(),
            Kind::Extra => self.too_much(),
            Kind::NoThrow | Kind::Error | Kind::Realm | Kind::Accepted => self.throws(),
            Kind::Value if flavour(self.difference).0 == THROWN => self.throws(),
            Kind::Value => self.again().or_else(|| self.called()),
            Kind::Throw => self.called().or_else(|| self.could_throw()).or_else(|| self.goes_on()),
            Kind::Rejected => None,
            // No step of the program is to blame for it.
            Kind::Crash | Kind::Timeout | Kind::Memory => return None,
        };
        by_kind.or_else(|| self.begun_last())
    }

    /// Who makes the call, which the program does not ask for, that leads to the event.
    fn called(&self) -> Option<Taken> {
        caller(&self.before.then(self.window)).map(|asker| asker.step)
    }

    /// An event is expected before something that the engine has sooner: where that something is a conversion, what
    /// converts is to wait; else what leads to the event is to come first.
    fn too_late(&self) -> Option<Taken> {
        let due = self.due.map(|steps| (caller(&self.before.then(steps)), self.thrower_of(steps)));
        let (calls, throws) = due.unwrap_or_default();
        let converts = [calls, throws].into_iter().flatten().find(|asker| asker.converts);
        let early = calls.or(throws).map(|asker| asker.step);
        let called = self.called().map(|late| match early {
            // Of two steps of one algorithm, the one that is taken too early.
            Some(early) if early.mark.algorithm == late.mark.algorithm => early,
            _ => late,
        });
        converts.map(|asker| asker.step).or(called).or(early)
    }

    /// Who made the call that led to the engine's event, the first time.
    fn again(&self) -> Option<Taken> {
        self.first.and_then(|steps| caller(&Frames::default().then(steps))).map(|asker| asker.step)
    }

    /// The engine has an event that is not expected: where it was there already, what led to it the first time is not to
    /// lead to it again; else something is to throw before; else what calls the trap decides whether there is one to call.
    fn too_much(&self) -> Option<Taken> {
        let ends = matches!(&self.difference.expected, Side::End(End::Threw(_)));
        self.again()
            .or_else(|| self.throws())
            .or_else(|| self.called_last().filter(|_| ends))
            .or_else(|| self.goes_on())
    }

    /// What decides how it goes on, which neither a proxy's internal method does nor what that calls: the algorithm that was
    /// begun last without them, or the function of the library, where that was called since and has no steps.
    fn goes_on(&self) -> Option<Taken> {
        let own = own_steps(self.before, self.window);
        let mut frames = self.before.clone();
        let mut outside = Vec::new();
        for taken in self.window {
            frames.advance(*taken);
            if !frames.outwards().any(|frame| is_trap(&frame)) {
                outside.push(*taken);
            }
        }
        let decides = |taken: &&Taken| {
            is_master(taken) && !taken.by_harness && weight_of(taken.mark) == Weight::Telling && outside.contains(taken)
        };
        let deciding: Vec<Taken> = own.iter().filter(decides).copied().collect();
        let last = last_begun(&deciding);
        let begun = last.and_then(|last| own.iter().position(|taken| taken.mark.algorithm == last.mark.algorithm));
        let library = own.windows(2).rposition(|pair| calls_library(&pair[0], &pair[1]));
        if library > begun { library.map(|at| own[at]) } else { last }
    }

    /// Who made the last call in the window that the program does not ask for.
    fn called_last(&self) -> Option<Taken> {
        let mut frames = self.before.clone();
        let mut last = None;
        for taken in self.window {
            frames.advance(*taken);
            last = caller(&frames).or(last);
        }
        last.map(|asker| asker.step)
    }

    /// What throws in the window, if anything does.
    fn throws(&self) -> Option<Taken> {
        let at = self.window.iter().rposition(|taken| taken.throws)?;
        let thrower = thrower(&self.before.then(&self.window[..=at]))?.step;
        if hands_on(&thrower) { telling(&self.window[..at]).last().copied() } else { Some(thrower) }
    }

    /// Who asked for the last throw of some steps that begin with the window.
    fn thrower_of(&self, steps: &[Taken]) -> Option<Asker> {
        let at = steps.iter().rposition(|taken| taken.throws)?;
        thrower(&self.before.then(&steps[..=at]))
    }

    /// The last decision not to throw, since the algorithm that was begun last.
    fn could_throw(&self) -> Option<Taken> {
        let steps = telling(&own_steps(self.before, self.window));
        let last = self.begun_last()?;
        let from = steps.iter().position(|taken| taken.mark.algorithm == last.mark.algorithm)?;
        let passes = |taken: &&Taken| taken.outcome == Some(false) && kind(taken).contains("throw") && !hands_on(taken);
        steps[from..].iter().rfind(passes).copied()
    }

    /// The last decision of the algorithm that was begun last, of those that serve no other: what called it only hands its
    /// result on. What a trap's code does is not what the trap's caller does; a look at a proxy is what its traps do.
    fn begun_last(&self) -> Option<Taken> {
        let (all, own) = (telling(self.window), telling(&own_steps(self.before, self.window)));
        let looks = all.iter().filter(|taken| taken.by_harness && is_trap(taken)).copied().collect();
        let masters = |steps: &[Taken]| steps.iter().filter(|taken| is_master(taken)).copied().collect();
        let choices: [Vec<Taken>; 5] = [looks, masters(&own), masters(&all), own, all];
        let last = last_begun(&choices.into_iter().find(|steps| !steps.is_empty())?)?;
        // What threw since, and was caught, is what came last.
        let at = |step: &Taken| self.window.iter().rposition(|taken| taken == step);
        let threw = self.window.iter().rposition(|taken| taken.throws && !taken.by_harness);
        match at(&last) < threw {
            true => self.throws().or(Some(last)),
            false => Some(last),
        }
    }
}

/// What stands in a description in the place of what throws.
const THROWN: &str = "!";

/// Steps that throw because another algorithm gave false.
const HAND_ON: &[(Algorithm, &str)] = &[
    (Algorithm::Set, "2"),
    (Algorithm::PutValue, "3.e"),
    (Algorithm::DefinePropertyOrThrow, "2"),
    (Algorithm::CreateDataPropertyOrThrow, "2"),
    (Algorithm::DeletePropertyOrThrow, "2"),
    (Algorithm::Object_freeze, "3"),
    (Algorithm::Object_seal, "3"),
    (Algorithm::Object_preventExtensions, "3"),
    (Algorithm::Object_setPrototypeOf, "5"),
];

fn hands_on(taken: &Taken) -> bool {
    HAND_ON.contains(&(taken.mark.algorithm, top(taken.mark.label())))
}

fn top(label: &str) -> &str {
    label.split_once(':').map_or(label, |(_, label)| label)
}

fn kind(taken: &Taken) -> &'static str {
    taken.mark.algorithm.row().steps[taken.mark.index as usize].kind
}

/// Whether a step calls a function of the library that the table has no steps for: what follows belongs to something else.
fn calls_library(taken: &Taken, next: &Taken) -> bool {
    let is_call = taken.mark.algorithm == Algorithm::BuiltinCallOrConstruct && taken.mark.label() == "10";
    let has_steps = next.depth == taken.depth && next.mark.index == 0 && is_master(next);
    is_call && !taken.by_harness && !has_steps
}

/// The steps of a window that were not taken in code that was called without being asked for.
fn own_steps(before: &Frames, window: &[Taken]) -> Vec<Taken> {
    let mut frames = before.clone();
    let mut own = Vec::new();
    for taken in window {
        frames.advance(*taken);
        if !frames.are_in_implicit_call() {
            own.push(*taken);
        }
    }
    own
}

/// Who asked for something, and whether that was a conversion.
#[derive(Clone, Copy)]
struct Asker {
    step: Taken,
    converts: bool,
}

impl Asker {
    /// The first that does not serve another, of frames from the inside out.
    fn of(frames: impl Iterator<Item = Taken>, serves: impl Fn(&Taken) -> bool) -> Option<Asker> {
        let mut converts = false;
        for step in frames {
            if !serves(&step) {
                return Some(Asker { step, converts });
            }
            converts |= step.mark.algorithm == Algorithm::ToPrimitive;
        }
        None
    }
}

/// Who the innermost call is made for that the program does not ask for.
fn caller(frames: &Frames) -> Option<Asker> {
    let around = frames.around_implicit_call()?;
    // A look at a proxy asks for its traps.
    Asker::of(around, |frame| !frame.by_harness && (is_servant(frame.mark.algorithm) || is_trap(frame)))
}

/// Who asked for what throws: who begins a conversion or a check does, but not who hands false on.
fn thrower(frames: &Frames) -> Option<Asker> {
    let itself = frames.outwards().next()?;
    let is_serving = |frame: &Taken| is_servant(frame.mark.algorithm) || is_trap(frame) && *frame != itself;
    Asker::of(frames.outwards(), |frame| is_serving(frame) && !hands_on(frame))
}

fn is_master(taken: &Taken) -> bool {
    !is_servant(taken.mark.algorithm)
}

/// The last decision of the algorithm that was begun last, or else its last step.
fn last_begun(steps: &[Taken]) -> Option<Taken> {
    let mut begun: Vec<Algorithm> = Vec::new();
    for taken in steps {
        if !begun.contains(&taken.mark.algorithm) {
            begun.push(taken.mark.algorithm);
        }
    }
    let algorithm = *begun.last()?;
    let of_algorithm = || steps.iter().rev().filter(|taken| taken.mark.algorithm == algorithm);
    of_algorithm().find(|taken| taken.outcome.is_some()).or_else(|| of_algorithm().next()).copied()
}

#[cfg(test)]
mod tests {
    use dunder_engines::{Event, Limits, Observation};

    use crate::{Contender, Judge, Verdict};

    /// An engine that answers every program with the same events.
    struct Odd(Observation);

    impl dunder_engines::Engine for Odd {
        fn name(&self) -> &str {
            "odd"
        }

        fn version(&self) -> &str {
            "Odd 1"
        }

        fn observe(&mut self, _: &str) -> Observation {
            self.0.clone()
        }
    }

    /// The step that decides where an engine has these lines (`site: text`), and then ends.
    fn decides(source: &str, lines: &[&str], end: End) -> String {
        let event = |line: &&str| {
            let (site, text) = line.split_once(": ").expect("a line has a site");
            Event { site: site.into(), text: text.into() }
        };
        let observation = Observation { events: lines.iter().map(event).collect(), end };
        let mut contender = Contender::new(move || Ok(Box::new(Odd(observation.clone())))).unwrap();
        match Judge::new(Limits::default()).judge(source, &mut contender) {
            Verdict::Diverge(divergence) => divergence.clause().expect("a step decides").to_string(),
            other => panic!("{source}: {other:?}"),
        }
    }

    use super::*;

    fn threw() -> End {
        End::Threw("TypeError".into())
    }

    #[test]
    fn what_is_begun_last_decides_a_value() {
        let source = "show(1, Reflect.setPrototypeOf({}, null));";
        assert_eq!(decides(source, &["1: false"], End::Completed), "OrdinarySetPrototypeOf step 7.a");
    }

    #[test]
    fn what_calls_the_trap_decides_which_comes_first() {
        let handler = "{isExtensible() { show('a'); return false; }, ownKeys() { show('b'); return []; }}";
        let source = format!("Object.isFrozen(new Proxy(Object.preventExtensions({{}}), {handler}));");
        assert_eq!(
            decides(&source, &["b: "], End::Completed),
            "TestIntegrityLevel step 4",
            "the one that comes too early"
        );
        assert_eq!(decides(&source, &["a: ", "a: "], End::Completed), "TestIntegrityLevel step 1");
    }

    #[test]
    fn what_converts_in_its_time_decides_where_an_engine_converts_too_early() {
        let source = "({})[{toString() { show('key'); return ''; }}] = show('value');";
        let swapped = ["key: ", "value: "];
        assert_eq!(decides(source, &swapped, End::Completed), "PutValue step 3.c.i");
        assert_eq!(decides("({})[{__proto__: null}] = show('value');", &[], threw()), "PutValue step 3.c.i");
    }

    #[test]
    fn what_throws_decides_where_an_engine_does_not() {
        let source = "new Proxy(Object.freeze({a: 1}), {get() { return 2; }}).a;";
        assert_eq!(decides(source, &[], End::Completed), "Proxy_Get step 9.a.i");
        let handed_on = "'use strict'; new Proxy({}, {defineProperty() {}}).a = 0;";
        assert_eq!(decides(handed_on, &[], End::Completed), "Proxy_DefineOwnProperty step 9");
        assert_eq!(decides("null[{toString: show}] = 0;", &["key: "], threw()), "PutValue step 3.a");
    }

    #[test]
    fn the_last_check_that_is_passed_decides_where_an_engine_throws() {
        let source = "Reflect.defineProperty(new Proxy({}, {defineProperty(a, b, c) { return Reflect.defineProperty(a, b, c); }}), 'k', {writable: true});";
        assert_eq!(decides(source, &[], threw()), "Proxy_DefineOwnProperty step 15.c.i");
    }
}
