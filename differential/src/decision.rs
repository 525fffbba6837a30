//! Which step decides a difference.

mod asker;
mod own;
mod step;

use dunder_engines::End;
use dunder_interpreter::steps::{Algorithm, Taken};

use crate::difference::{Difference, Kind, Side};
use crate::frames::Frames;
use crate::masks::{Mask, Masks, are_reordered};
use crate::plumbing::{Weight, cases, is_servant, weight_of};
use crate::reduce::flavour;
use crate::signature::{is_trap, telling};
use asker::{Asker, caller, inherited, thrower};
use own::Own;
pub(crate) use step::kind_of;
use step::{
    ENVIRONMENTS, RUNS, case_of, chapter, gives, hands_on, hands_over, is_behind_trap, is_master, is_no_function,
    is_of_library, is_refusal, kind, refuses_to_set, turns_down,
};

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
            Kind::Realm => self.runs_in_realm().or_else(|| self.throws()).or_else(|| self.called_last()),
            Kind::Error => self.refused_before().or_else(|| self.throws()).or_else(|| self.called_last()),
            Kind::NoThrow | Kind::Accepted => self.throws().or_else(|| self.called_last()),
            Kind::Value if flavour(self.difference).0 == THROWN => self.throws(),
            Kind::Value => self.again().or_else(|| self.called()).or_else(|| self.refused()),
            Kind::Throw => {
                let decides = self.called().or_else(|| self.could_throw()).or_else(|| self.goes_on());
                decides.map(|step| self.of_super(step).unwrap_or(step))
            }
            Kind::Rejected => None,
            // No step of the program is to blame for it.
            Kind::Crash | Kind::Timeout | Kind::Memory => return None,
        };
        let step = by_kind.or_else(|| self.begun_last())?;
        Some(self.turned_down(step).or_else(|| self.answered(step)).unwrap_or(step))
    }

    /// What answered the question that a decision asks of a key, where that is a case for itself.
    fn answered(&self, step: Taken) -> Option<Taken> {
        let at = self.window.iter().rposition(|taken| *taken == step)?;
        let answer = self.window[..at].last().copied()?;
        let is_answer = answer.mark.algorithm == Algorithm::IsValidIntegerIndex && answer.outcome == Some(true);
        (is_answer && step.mark.algorithm != answer.mark.algorithm && step.outcome.is_some()).then_some(answer)
    }

    /// Where a property of `super` was set last, of a step that only leads there or calls its setter.
    fn of_super(&self, step: Taken) -> Option<Taken> {
        let leads =
            matches!(step.mark.algorithm, Algorithm::FunctionEnvironment_GetSuperBase | Algorithm::IsValidIntegerIndex);
        let calls = step.mark.algorithm == Algorithm::OrdinarySetWithOwnDescriptor && step.mark.label() == "5";
        let at = |algorithm| self.window.iter().rposition(|taken| taken.mark.algorithm == algorithm);
        let from = at(Algorithm::MakeSuperPropertyReference).filter(|_| leads || calls)?;
        let sets = |taken: &&Taken| taken.mark.algorithm == Algorithm::PutValue && taken.mark.label() == "3.d";
        self.window[from..].iter().rfind(sets).copied()
    }

    /// The last refusal of what the program asks for, which a value at most tells of.
    fn refused(&self) -> Option<Taken> {
        self.window.iter().rfind(|taken| !taken.by_harness && is_refusal(taken)).copied()
    }

    /// The last refusal to set a property before something throws: where that goes on, another error may come of it.
    fn refused_before(&self) -> Option<Taken> {
        let at = self.window.iter().rposition(|taken| taken.throws)?;
        let refuses = |taken: &&Taken| !taken.by_harness && refuses_to_set(taken) && taken.outcome == Some(true);
        self.window[..at].iter().rfind(refuses).copied()
    }

    /// Where a list of keys would decide: the last one of them that was turned down when its turn came.
    fn turned_down(&self, step: Taken) -> Option<Taken> {
        let is_list = matches!(step.mark.algorithm, Algorithm::OrdinaryOwnPropertyKeys);
        let at = self.window.iter().rposition(|taken| *taken == step).filter(|_| is_list && !step.by_harness)?;
        let own = |taken: &&Taken| !taken.by_harness;
        let turn = self.window[at..].iter().filter(own).rfind(|taken| turns_down(taken)).copied();
        turn.or_else(|| {
            // Who goes on with them makes more of them than a list.
            let frames = self.before.then(&self.window[..=at]);
            let asks =
                |frame: &Taken| is_master(frame) && frame.mark.algorithm != step.mark.algorithm && !is_trap(frame);
            let asker = frames.outwards().find(asks).filter(|asker| cases(asker.mark.algorithm).is_some())?;
            let goes_on = |taken: &&Taken| taken.mark.algorithm == asker.mark.algorithm && taken.depth == asker.depth;
            let steps: Vec<Taken> = self.window[at..].iter().filter(own).filter(goes_on).copied().collect();
            last_begun(&steps)
        })
    }

    /// The id of a clause that leaves open what differs, by some masks.
    pub(crate) fn open<'m>(&self, masks: &'m Masks) -> Option<&'m str> {
        let is_of_typed_array = |taken: &Taken| taken.mark.algorithm == Algorithm::TypedArray_OwnPropertyKeys;
        let matters = |taken: &Taken| is_of_typed_array(taken) || is_trap(taken);
        let last = self.window.iter().rposition(matters);
        let mut frames = self.before.clone();
        let mask = self.window[..last.map_or(0, |at| at + 1)].iter().find_map(|taken| {
            frames.advance(*taken);
            let of = |frame: Taken| match is_of_typed_array(taken) {
                true => masks.of_typed_arrays_within(frame.mark.algorithm),
                false => masks.of_traps_within(frame.mark.algorithm),
            };
            matters(taken).then(|| frames.outwards().find_map(of)).flatten()
        });
        let mask = mask.or_else(|| self.order_open(masks));
        mask.map(|mask| mask.clause.as_str())
    }

    /// The mask of the order that a dump shows of the keys that a proxy gives: nobody can tell whose they are.
    fn order_open<'m>(&self, masks: &'m Masks) -> Option<&'m Mask> {
        let (Side::Event(expected), Side::Event(actual)) = (&self.difference.expected, &self.difference.actual) else {
            return None;
        };
        if !are_reordered(&expected.text, &actual.text) {
            return None;
        }
        let looks = self.window.iter().filter(|taken| taken.by_harness && is_trap(taken));
        looks.filter_map(|taken| masks.of_order_through(taken.mark.algorithm)).next()
    }

    /// Who makes the call, which the program does not ask for, that leads to the event.
    fn called(&self) -> Option<Taken> {
        self.caller().map(|asker| asker.step)
    }

    fn caller(&self) -> Option<Asker> {
        caller(&self.before.then(self.window))
    }

    /// The step at which the chain is followed to where the property is set, where the engine does not follow it.
    fn inherited(&self) -> Option<Taken> {
        let frames = self.before.then(self.window);
        inherited(frames.around_implicit_call()?)
    }

    /// An event is expected before something that the engine has sooner: where that something is a conversion, what
    /// converts is to wait; else what leads to the event is to come first.
    fn too_late(&self) -> Option<Taken> {
        if let Some(check) = self.passed() {
            return Some(check);
        }
        let due = self.due.map(|steps| (caller(&self.before.then(steps)), self.thrower_of(steps)));
        let (calls, throws) = due.unwrap_or_default();
        let late = self.caller();
        if let Some(turn) = late.and_then(|late| self.turn_before(late.step)) {
            return Some(turn);
        }
        // Of two conversions, that of the language waits for no function of the library.
        let waits = |early: &Asker| {
            let is_argument = |late: Asker| late.converts && !is_of_library(&late.step) && is_of_library(&early.step);
            early.converts && !late.is_some_and(is_argument)
        };
        let converts = [calls, throws].into_iter().flatten().find(waits);
        let early = calls.or(throws).map(|asker| asker.step);
        let called = late.map(|late| match calls {
            // Of two steps of one algorithm, the one that is taken too early, where it is not a case for itself.
            Some(early) if early.step.mark.algorithm == late.step.mark.algorithm => {
                match cases(late.step.mark.algorithm) {
                    Some(_) if case_of(&early.step) != case_of(&late.step) => late.step,
                    _ => early.step,
                }
            }
            _ => late.step,
        });
        converts.map(|asker| asker.step).or_else(|| self.inherited()).or(called).or(early)
    }

    /// Where the engine throws, and a loop has an event in one of its turns and not in the next: what it decided in between.
    fn turn_before(&self, late: Taken) -> Option<Taken> {
        cases(late.mark.algorithm).filter(|_| matches!(self.difference.actual, Side::End(End::Threw(_))))?;
        let is_turn = |frame: Taken| frame.mark == late.mark && frame.depth == late.depth;
        self.before.outwards().find(|frame| is_turn(*frame))?;
        let at = self.window.iter().rposition(|taken| *taken == late)?;
        let own = |taken: &&Taken| taken.mark.algorithm == late.mark.algorithm && taken.depth == late.depth;
        self.window[..at].iter().filter(own).rfind(|taken| taken.outcome.is_some()).copied()
    }

    /// Who made the call that led to the engine's event, the first time.
    fn again(&self) -> Option<Taken> {
        let frames = Frames::default().then(self.first?);
        let first = caller(&frames)?.step;
        // A target is asked again where its proxy is.
        let around = frames.outwards().skip_while(|frame| *frame != first).skip(1);
        let asker = Asker::of(around, |frame| is_servant(frame.mark.algorithm) || is_trap(frame));
        let asker = asker.filter(|asker| is_trap(&first) && !first.by_harness && !asker.step.by_harness);
        let first = asker.map_or(first, |asker| asker.step);
        // What is over repeats nothing.
        let is_under_way = |frame: Taken| frame.mark.algorithm == first.mark.algorithm;
        let end = match (&self.difference.expected, self.difference.kind) {
            (Side::End(End::Threw(_)), _) => self.window.iter().rposition(|taken| taken.throws).map_or(0, |at| at + 1),
            (_, Kind::Value) => self.window.len(),
            _ => 0,
        };
        let goes_on = weight_of(first.mark) != Weight::Telling && chapter(&first) != ENVIRONMENTS
            || self.before.then(&self.window[..end]).outwards().any(is_under_way);
        goes_on.then_some(first)
    }

    /// The engine has an event that is not expected: where it was there already, what led to it the first time is not to
    /// lead to it again; else something is to throw before; else what calls the trap decides whether there is one to call.
    fn too_much(&self) -> Option<Taken> {
        let ends = matches!(&self.difference.expected, Side::End(End::Threw(_)));
        self.again()
            .or_else(|| self.calls_nothing())
            .or_else(|| self.finds_no_method())
            .or_else(|| self.throws())
            .or_else(|| self.called_last().filter(|_| ends))
            .or_else(|| self.goes_on())
            .or_else(|| self.called_last())
    }

    /// Where an object is looked up as a method that is none, and not as a proxy's trap: an engine goes on with it, whoever looks
    /// it up.
    fn finds_no_method(&self) -> Option<Taken> {
        let at = self.window.iter().rposition(|taken| taken.throws)?;
        let frames = self.before.then(&self.window[..=at]);
        let is_of_trap = frames.outwards().nth(1).is_some_and(|frame| is_trap(&frame));
        let is_object = self.window[..at].last().is_some_and(is_no_function);
        Some(self.window[at]).filter(|step| step.mark.algorithm == Algorithm::GetMethod && is_object && !is_of_trap)
    }

    /// The call of what is no function, where it throws for what the table has no steps for: that goes on as if it did not.
    fn calls_nothing(&self) -> Option<Taken> {
        let at = self.window.iter().rposition(|taken| taken.throws)?;
        let call = self.window[at];
        let asks = |asker: Taken| asker == call || weight_of(asker.mark) == Weight::Plumbing;
        let is_mute = self.throws().is_some_and(|asker| asks(asker) && cases(asker.mark.algorithm).is_none());
        (call.mark.algorithm == Algorithm::Call && is_mute).then_some(call)
    }

    /// The call of the function of the library that throws, where the program does not call it and it has no steps of its own.
    fn runs_in_realm(&self) -> Option<Taken> {
        let at = self.window.iter().rposition(|taken| taken.throws)?;
        let frames = self.before.then(&self.window[..=at]);
        let runs = |frame: &Taken| (frame.mark.algorithm, frame.mark.label()) == RUNS;
        let inside: Vec<Taken> = frames.outwards().take_while(|frame| !runs(frame)).collect();
        let is_alone = !inside.iter().any(is_of_library) && frames.are_in_implicit_call_of_library();
        frames.outwards().nth(inside.len()).filter(|_| is_alone)
    }

    /// What decides how it goes on, which neither a proxy's internal method does nor what that calls: the algorithm that was
    /// begun last without them, or the function of the library, where that was called since and has no steps.
    fn goes_on(&self) -> Option<Taken> {
        let own = Own::of(self.before, self.window);
        let tells = |taken: &&Taken| is_master(taken) && !taken.by_harness && weight_of(taken.mark) == Weight::Telling;
        let mut frames = self.before.clone();
        let mut outside = Vec::new();
        for taken in self.window {
            frames.advance(*taken);
            // What a target does is the proxy's affair, and not that of who asked the proxy, where somebody did.
            let is_asked =
                |frame: &Taken| is_master(frame) && !is_trap(frame) && weight_of(frame.mark) == Weight::Telling;
            let mut around = frames.outwards().skip_while(|frame| !is_trap(frame));
            let is_handed_over =
                around.next().is_some_and(|frame| hands_over(&frame)) && !around.any(|frame| is_asked(&frame));
            if tells(&taken) && !is_trap(taken) && (is_handed_over || !frames.outwards().any(|frame| is_trap(&frame))) {
                outside.push(*taken);
            }
        }
        let decides = |taken: &&Taken| tells(taken) && outside.contains(taken);
        own.library_or(last_begun(&own.steps.iter().filter(decides).copied().collect::<Vec<Taken>>()))
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
        if !hands_on(&thrower) {
            return Some(thrower);
        }
        let last = *telling(&self.window[..at]).last()?;
        let from = self.window.iter().rposition(|taken| *taken == last)?;
        let is_in_chain = self.difference.kind == Kind::NoThrow && refuses_to_set(&last);
        let through_chain = inherited(self.before.then(&self.window[..=from]).outwards());
        let refusal = self.window[from..at].iter().rfind(|taken| is_refusal(taken)).copied();
        through_chain.filter(|_| is_in_chain).or(refusal).or(Some(last))
    }

    /// Who asked for the last throw of some steps that begin with the window.
    fn thrower_of(&self, steps: &[Taken]) -> Option<Asker> {
        let at = steps.iter().rposition(|taken| taken.throws)?;
        thrower(&self.before.then(&steps[..=at]))
    }

    /// The last decision not to throw, since the algorithm that was begun last.
    fn could_throw(&self) -> Option<Taken> {
        let steps = telling(&Own::of(self.before, self.window).steps);
        let last = self.begun_last()?;
        let from = steps.iter().position(|taken| taken.mark.algorithm == last.mark.algorithm)?;
        let passes = |taken: &Taken| {
            taken.outcome == Some(false) && kind(taken).contains("throw") && is_master(taken) && !hands_on(taken)
        };
        let passed = from + steps[from..].iter().rposition(passes)?;
        // Where something is made of what a trap gave, it was allowed.
        let is_used = |taken: &Taken| is_master(taken) && !is_trap(taken) && taken.outcome.is_some();
        let is_over = gives(&steps[passed]) && steps[passed..].iter().any(is_used);
        (!is_over).then_some(steps[passed])
    }

    /// The last decision of the algorithm that was begun last, of those that serve no other: what called it only hands its
    /// result on. What a trap's code does is not what the trap's caller does; a look at a proxy is what its traps do.
    fn begun_last(&self) -> Option<Taken> {
        let program = Own::of(self.before, self.window);
        let (all, own) = (telling(self.window), telling(&program.steps));
        let looks: Vec<Taken> = all.iter().filter(|taken| taken.by_harness && is_trap(taken)).copied().collect();
        if looks.is_empty() && program.library.is_some() {
            let of_program: Vec<Taken> =
                own.iter().filter(|taken| is_master(taken) && !taken.by_harness).copied().collect();
            let is_telling = of_program.first().is_some_and(|taken| weight_of(taken.mark) == Weight::Telling);
            let last = last_begun(&of_program).filter(|_| is_telling);
            let library = program.library_or(last);
            if library != last {
                return library;
            }
        }
        let masters = |steps: &[Taken]| steps.iter().filter(|taken| is_master(taken)).copied().collect();
        let choices: [Vec<Taken>; 5] = [looks, masters(&own), masters(&all), own, all];
        let last = last_begun(&choices.into_iter().find(|steps| !steps.is_empty())?)?;
        let last = self.asker_of_proxy(last).unwrap_or(last);
        // What threw since, and was caught, is what came last.
        let at = |step: &Taken| self.window.iter().rposition(|taken| taken == step);
        let threw = self.window.iter().rposition(|taken| taken.throws && !taken.by_harness);
        match at(&last) < threw {
            true => self.throws().or(Some(last)),
            false => Some(last),
        }
    }
}

impl Evidence<'_> {
    /// Who asks a proxy that only hands the question over to its target, and decides nothing of it.
    fn asker_of_proxy(&self, step: Taken) -> Option<Taken> {
        let is_next = |taken: &Taken| taken.mark.algorithm == step.mark.algorithm && hands_over(taken);
        let is_of_proxy = |taken: &Taken| taken.mark.algorithm == step.mark.algorithm;
        let at = self.window.iter().rposition(is_of_proxy).filter(|at| is_next(&self.window[*at]))?;
        let frames = self.before.then(&self.window[..=at]);
        let asks = |frame: &Taken| !is_servant(frame.mark.algorithm) && !is_trap(frame);
        let asker = frames.outwards().find(asks)?;
        (!asker.by_harness && weight_of(asker.mark) == Weight::Telling).then_some(asker)
    }

    /// The last check that is passed where an engine throws instead, so that an event is missing: since the code was called that
    /// shows it, or of the trap in which the event before was shown.
    fn passed(&self) -> Option<Taken> {
        let passes = |taken: &&Taken| {
            taken.outcome == Some(false) && kind(taken).contains("throw") && is_trap(taken) && is_behind_trap(taken)
        };
        let frames = self.before.then(self.window);
        let call = frames.around_implicit_call().and_then(|mut around| around.next());
        let from = call.and_then(|call| self.window.iter().rposition(|taken| *taken == call));
        if let Some(from) = from
            && let Some(check) =
                self.window[from..].iter().rfind(|taken| taken.depth > self.window[from].depth && passes(taken))
        {
            return Some(*check);
        }
        // Whose target is asked when its trap is over, which ends early where that throws.
        let proxy = self.caller().map(|asker| asker.step).filter(is_trap);
        let inside =
            proxy.and_then(|proxy| self.window.iter().rfind(|taken| taken.depth > proxy.depth && passes(taken)));
        if let Some(check) = inside {
            return Some(*check);
        }
        if !matches!(self.difference.actual, Side::End(End::Threw(_))) {
            return None;
        }
        let trap = self.before.outwards().find(is_trap).filter(|trap| !gives(trap))?.mark.algorithm;
        let of_trap = self
            .window
            .iter()
            .take_while(|taken| !is_trap(taken) || taken.mark.algorithm == trap && taken.mark.index > 0);
        of_trap.filter(passes).last().copied()
    }
}

/// What stands in a description in the place of what throws.
const THROWN: &str = "!";

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
    let last = of_algorithm().next()?;
    let decision = of_algorithm().find(|taken| taken.outcome.is_some()).unwrap_or(last);
    // Of what follows on a decision, where that is a case for itself.
    Some(if cases(algorithm) > Some(1) && case_of(last) == case_of(decision) { *last } else { *decision })
}

#[cfg(test)]
mod tests;
