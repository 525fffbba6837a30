//! Which step decides a difference.

use std::sync::LazyLock;

use dunder_engines::End;
use dunder_interpreter::steps::{Algorithm, Mark, Taken};

use crate::difference::{Difference, Kind, Side};
use crate::frames::Frames;
use crate::masks::{Mask, Masks, are_reordered};
use crate::plumbing::{Weight, cases, is_servant, weight_of};
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
            Kind::Realm => self.runs_in_realm().or_else(|| self.throws()).or_else(|| self.called_last()),
            Kind::NoThrow | Kind::Error | Kind::Accepted => self.throws().or_else(|| self.called_last()),
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
        by_kind.or_else(|| self.begun_last()).map(|step| self.turned_down(step).unwrap_or(step))
    }

    /// Where a property of `super` was set last, of a step that only leads there or calls its setter.
    fn of_super(&self, step: Taken) -> Option<Taken> {
        let leads = step.mark.algorithm == Algorithm::FunctionEnvironment_GetSuperBase;
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

    /// Where a list of keys would decide: the last one of them that was turned down when its turn came.
    fn turned_down(&self, step: Taken) -> Option<Taken> {
        let is_list = matches!(step.mark.algorithm, Algorithm::OrdinaryOwnPropertyKeys);
        let at = self.window.iter().rposition(|taken| *taken == step).filter(|_| is_list && !step.by_harness)?;
        self.window[at..].iter().rfind(|taken| !taken.by_harness && turns_down(taken)).copied()
    }

    /// The id of a clause that leaves open what differs, by some masks.
    pub(crate) fn open<'m>(&self, masks: &'m Masks) -> Option<&'m str> {
        let mut frames = self.before.clone();
        let mask = self.window.iter().find_map(|taken| {
            frames.advance(*taken);
            let is_of_typed_array = taken.mark.algorithm == Algorithm::TypedArray_OwnPropertyKeys;
            let of = |frame: Taken| match is_of_typed_array {
                true => masks.of_typed_arrays_within(frame.mark.algorithm),
                false => masks.of_traps_within(frame.mark.algorithm),
            };
            (is_of_typed_array || is_trap(taken)).then(|| frames.outwards().find_map(of)).flatten()
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
        let due = self.due.map(|steps| (caller(&self.before.then(steps)), self.thrower_of(steps)));
        let (calls, throws) = due.unwrap_or_default();
        let late = self.caller();
        // Of two conversions, that of the language waits for no function of the library.
        let waits = |early: &Asker| {
            let is_argument = |late: Asker| late.converts && !is_of_library(&late.step) && is_of_library(&early.step);
            early.converts && !late.is_some_and(is_argument)
        };
        let converts = [calls, throws].into_iter().flatten().find(waits);
        let early = calls.or(throws).map(|asker| asker.step);
        let called = late.map(|late| match calls {
            // Of two steps of one algorithm, the one that is taken too early.
            Some(early) if early.step.mark.algorithm == late.step.mark.algorithm => early.step,
            _ => late.step,
        });
        converts.map(|asker| asker.step).or_else(|| self.inherited()).or(called).or(early)
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
            .or_else(|| self.calls_nothing())
            .or_else(|| self.throws())
            .or_else(|| self.called_last().filter(|_| ends))
            .or_else(|| self.goes_on())
            .or_else(|| self.called_last())
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
            if !is_trap(taken) && (is_handed_over || !frames.outwards().any(|frame| is_trap(&frame))) {
                outside.push(*taken);
            }
        }
        let decides = |taken: &&Taken| {
            is_master(taken) && !taken.by_harness && weight_of(taken.mark) == Weight::Telling && outside.contains(taken)
        };
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
        // What threw since, and was caught, is what came last.
        let at = |step: &Taken| self.window.iter().rposition(|taken| taken == step);
        let threw = self.window.iter().rposition(|taken| taken.throws && !taken.by_harness);
        match at(&last) < threw {
            true => self.throws().or(Some(last)),
            false => Some(last),
        }
    }
}

/// Steps at which something is refused without a throw, and with which outcome where they are decisions.
const REFUSALS: &[(Algorithm, &str, Option<bool>)] = &[
    (Algorithm::Array_DefineOwnProperty, "2.h", Some(true)),
    (Algorithm::Array_DefineOwnProperty, "2.j", Some(true)),
    (Algorithm::IsValidIntegerIndex, "2", Some(true)),
    (Algorithm::SetImmutablePrototype, "3", None),
];

fn is_refusal(taken: &Taken) -> bool {
    REFUSALS.contains(&(taken.mark.algorithm, taken.mark.label(), taken.outcome))
}

/// Decisions about each key of a list.
const TURNS: &[(Algorithm, &str)] =
    &[(Algorithm::CopyDataProperties, "4.c.ii"), (Algorithm::Object_assign, "3.a.iii.2")];

/// Whether a key is turned down when its turn comes.
fn turns_down(taken: &Taken) -> bool {
    taken.outcome == Some(false) && TURNS.contains(&(taken.mark.algorithm, taken.mark.label()))
}

/// Whether a property is found that may not be set: it is read-only, or has no setter.
fn refuses_to_set(taken: &Taken) -> bool {
    taken.mark.algorithm == Algorithm::OrdinarySetWithOwnDescriptor && matches!(taken.mark.label(), "2.a" | "5")
}

/// The step that hands a property that is to be set on to what an object inherits from, of the internal methods that are
/// under way: of frames from the inside out.
fn inherited(frames: impl Iterator<Item = Taken>) -> Option<Taken> {
    let hands_on = |frame: &Taken| {
        frame.mark.algorithm == Algorithm::OrdinarySetWithOwnDescriptor && frame.mark.label() == "1.b.i"
    };
    frames.take_while(|frame| is_internal(frame) || frame.mark.algorithm == Algorithm::Call).find(hands_on)
}

/// Where a function of the library runs.
const RUNS: (Algorithm, &str) = (Algorithm::BuiltinCallOrConstruct, "10");

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
    kind_of(taken.mark)
}

/// What sort of step it is, as the table has it.
pub(crate) fn kind_of(mark: Mark) -> &'static str {
    mark.row().kind
}

/// Whether a step calls a function of the library that the table has no steps for, given those behind it: what follows belongs
/// to something else.
fn calls_library<'a>(taken: &Taken, behind: impl Iterator<Item = &'a Taken>) -> bool {
    let is_call = (taken.mark.algorithm, taken.mark.label()) == RUNS;
    let mut inside = behind.take_while(|next| next.depth >= taken.depth && !returns(next, taken.depth));
    is_call && !taken.by_harness && !inside.any(|next| next.depth == taken.depth && is_of_library(next))
}

/// How deep the outermost function of the library was called that the table has no steps for, of what is under way.
fn library_under_way(frames: &Frames) -> Option<u16> {
    let own = frames.before_implicit_call();
    let calls = |(at, taken): &(usize, &Taken)| calls_library(taken, own[at + 1..].iter());
    own.iter().enumerate().find(calls).map(|(_, taken)| taken.depth)
}

/// Whether a function of the library that was called so deep returns.
fn returns(taken: &Taken, depth: u16) -> bool {
    (taken.mark.algorithm, taken.depth) == (Algorithm::BuiltinCallOrConstruct, depth) && taken.mark.label() == "11"
}

/// Whether an algorithm is one of the library's: of the chapters 19 to 28, or a class's default constructor.
fn is_of_library(taken: &Taken) -> bool {
    taken.mark.algorithm == Algorithm::ClassDefinitionEvaluation || (19..=28).contains(&chapter(taken))
}

/// Whether an algorithm is an object's internal method, or part of one.
fn is_internal(taken: &Taken) -> bool {
    chapter(taken) == 10
}

/// The chapter of the abstract operations.
const OPERATIONS: u8 = 7;

fn chapter(taken: &Taken) -> u8 {
    let first = taken.mark.algorithm.row().number.split('.').next();
    first.and_then(|first| first.parse().ok()).unwrap_or_default()
}

/// Whether a step is of a proxy's internal method from whose result something is made.
fn gives(taken: &Taken) -> bool {
    is_trap(taken)
        && !matches!(
            taken.mark.algorithm,
            Algorithm::Proxy_DefineOwnProperty
                | Algorithm::Proxy_Set
                | Algorithm::Proxy_Delete
                | Algorithm::Proxy_PreventExtensions
                | Algorithm::Proxy_SetPrototypeOf
        )
}

/// Whether a proxy has no such trap, and its target is asked.
fn hands_over(taken: &Taken) -> bool {
    is_trap(taken) && is_handing_over(taken.mark.label(), kind(taken))
}

fn is_handing_over(label: &str, kind: &str) -> bool {
    kind == "abrupt+return" && label.strip_suffix(".a").is_some_and(|top| !top.contains('.'))
}

/// Whether a proxy's trap has been found.
fn is_behind_trap(taken: &Taken) -> bool {
    let steps = taken.mark.algorithm.row().steps;
    let handing_over = steps.iter().position(|step| is_handing_over(step.label, step.kind));
    is_trap(taken) && handing_over < Some(taken.mark.index as usize)
}

/// Whether a function of the library sets a property by the operation, and does not hand on what it was asked for.
fn is_set_by_library(frames: &Frames) -> bool {
    let mut around = frames.outwards().skip_while(|frame| frame.mark.algorithm != Algorithm::Set).skip(1);
    around.next().is_some_and(|asker| is_of_library(&asker))
}

/// Whether an algorithm is a constructor of the library.
fn is_constructor(algorithm: Algorithm) -> bool {
    static CONSTRUCTORS: LazyLock<Vec<bool>> = LazyLock::new(|| {
        Algorithm::ALL.iter().map(|algorithm| format!("{algorithm:?}").ends_with("_constructor")).collect()
    });
    CONSTRUCTORS[algorithm as usize]
}

/// What of a window the program does itself: not in code that is called without being asked for, nor by functions of the library
/// that the table has no steps for, nor what constructors do to what they make, but what traps do that all those set off.
struct Own {
    steps: Vec<Taken>,
    /// Where among the steps the last such function was called.
    library: Option<usize>,
}

impl Own {
    fn of(before: &Frames, window: &[Taken]) -> Own {
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
            let is_made = || {
                let is_constructed = frames.outwards().any(|frame| is_constructor(frame.mark.algorithm));
                is_internal(taken) && (is_constructed || is_set_by_library(&frames))
            };
            if is_trap(taken) || !is_within && !is_made() {
                own.steps.push(*taken);
            }
        }
        own
    }

    /// The function of the library, where that was called since a step's algorithm was begun; else the step.
    fn library_or(&self, step: Option<Taken>) -> Option<Taken> {
        let begun = step.and_then(|step| self.steps.iter().position(|own| own.mark.algorithm == step.mark.algorithm));
        if self.library > begun { self.library.map(|at| self.steps[at]) } else { step }
    }
}

/// Who asked for something, and whether that was a conversion.
#[derive(Clone, Copy)]
struct Asker {
    step: Taken,
    converts: bool,
}

impl Asker {
    /// The first that does not serve another, of frames from the inside out; where all of them serve what has no steps, the
    /// outermost operation among them.
    fn of(frames: impl Iterator<Item = Taken>, serves: impl Fn(&Taken) -> bool) -> Option<Asker> {
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
fn caller(frames: &Frames) -> Option<Asker> {
    let asker = caller_at(frames)?;
    // Where code asks that nobody asked for, be it a trap's or the library's, and the step says no more than that, whoever
    // called that.
    let is_mute = weight_of(asker.step.mark) == Weight::Plumbing && cases(asker.step.mark.algorithm).is_none();
    let around = frames.up_to(&asker.step).filter(|around| is_mute || around.are_in_implicit_call_of_library());
    around.and_then(|frames| caller(&frames)).or(Some(asker))
}

/// Who makes the innermost call that the program does not ask for.
fn caller_at(frames: &Frames) -> Option<Asker> {
    let around: Vec<Taken> = frames.around_implicit_call()?.collect();
    // A look at a proxy asks for its traps; those of a proxy behind it are asked for by the one before.
    let look = around.iter().copied().rfind(|frame| frame.by_harness && is_trap(frame) && !hands_over(frame));
    let trap = around.iter().copied().find(is_trap);
    let asks_target = |frame: &Taken| trap.is_some_and(|trap| trap != *frame) && is_behind_trap(frame);
    let serves = |frame: &Taken| match frame.by_harness {
        true => is_trap(frame) && look.is_some_and(|look| look != *frame),
        false => is_servant(frame.mark.algorithm) || calls_setter(frame) || is_trap(frame) && !asks_target(frame),
    };
    Asker::of(around.iter().copied(), serves)
}

/// Whether a property is set by its setter, or the prototype's, which is what setting it comes to.
fn calls_setter(taken: &Taken) -> bool {
    taken.mark.algorithm == Algorithm::OrdinarySetWithOwnDescriptor && matches!(taken.mark.label(), "1.b.i" | "6")
}

/// Who asked for what throws: who begins a conversion or a check does, but not who hands false on.
fn thrower(frames: &Frames) -> Option<Asker> {
    let of_itself = thrower_here(frames);
    match frames.are_in_implicit_call_of_library() {
        // An element is converted when it is set, by whatever function.
        true if of_itself.is_some_and(|asker| asker.step.mark.algorithm == Algorithm::TypedArraySetElement) => {
            of_itself
        }
        true => caller(frames),
        false => of_itself,
    }
}

/// Who asked for what throws, whoever calls that.
fn thrower_here(frames: &Frames) -> Option<Asker> {
    let itself = frames.outwards().next().filter(|step| kind(step).contains("throw"));
    let is_serving = |frame: &Taken| is_servant(frame.mark.algorithm) || is_trap(frame) && Some(*frame) != itself;
    let asker = Asker::of(frames.outwards(), |frame| is_serving(frame) && !hands_on(frame));
    // A check that nobody else asked for decides itself.
    let is_alone =
        asker.is_some_and(|asker| chapter(&asker.step) == OPERATIONS && is_servant(asker.step.mark.algorithm));
    match itself.filter(|step| is_alone && !hands_on(step)) {
        Some(step) => asker.map(|asker| Asker { step, ..asker }),
        None => asker,
    }
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
    let last = of_algorithm().next()?;
    let decision = of_algorithm().find(|taken| taken.outcome.is_some()).unwrap_or(last);
    // Of what follows on a decision, where that is a case for itself.
    let case = |taken: &Taken| taken.mark.label().split('.').next();
    Some(if cases(algorithm) > Some(1) && case(last) == case(decision) { *last } else { *decision })
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
    fn what_a_conversion_calls_of_the_library_throws_for_whoever_converts() {
        let source = "Reflect.defineProperty(new Uint8Array(1), 0, {value: new Proxy(new Uint8Array(), {})});";
        assert_eq!(decides(source, &[], End::Completed), "TypedArraySetElement step 2");
    }

    #[test]
    fn what_an_element_is_converted_to_throws_for_it_whatever_function_sets_it() {
        let source = "new Proxy(new BigInt64Array(1), {defineProperty: Reflect.defineProperty})[0] = () => {};";
        assert_eq!(decides(source, &[], End::Completed), "TypedArraySetElement step 1");
    }

    #[test]
    fn a_function_without_steps_decides_what_it_is_the_last_to_do() {
        let decides = |source: &str, lines: &[&str]| decides(source, lines, End::Completed);
        let library = "BuiltinCallOrConstruct step 10";
        assert_eq!(decides("show(1, [].concat(Object.freeze([])).length);", &["1: 1"]), library);
        assert_eq!(decides("JSON.stringify({});", &["set: "]), library);
        assert_eq!(
            decides("[1].concat([]); Reflect.setPrototypeOf({}, null);", &["set: "]),
            "OrdinarySetPrototypeOf step 7.a"
        );
    }

    #[test]
    fn a_target_that_is_asked_behind_a_trap_is_asked_by_the_proxy() {
        let inner = "new Proxy(Object.freeze({a: 1}), {getOwnPropertyDescriptor(a, b) { show('asked'); return Reflect.getOwnPropertyDescriptor(a, b); }})";
        let source = format!("Reflect.ownKeys(new Proxy({inner}, {{ownKeys: () => []}}));");
        assert_eq!(decides(&source, &[], threw()), "Proxy_OwnPropertyKeys step 16.a");
    }

    #[test]
    fn a_refusal_decides_what_a_value_tells_of_it() {
        let decides = |source: &str| decides(source, &["1: 0"], End::Completed);
        let refused = "let a = Object.seal([]); Reflect.defineProperty(a, 0, {}); dump(1, a);";
        assert_eq!(decides(refused), "Array_DefineOwnProperty step 2.j");
        let copied = "dump(1, {...{get a() { delete this.b; }, b: 0}});";
        assert_eq!(decides(copied), "CopyDataProperties step 4.c.ii", "and not the list of keys, nor the look at it");
        let immutable =
            "let f = () => {}; show(1, Reflect.setPrototypeOf(Object.prototype, f), Reflect.setPrototypeOf(f, null));";
        assert_eq!(decides(immutable), "SetImmutablePrototype step 3");
    }

    #[test]
    fn where_the_chain_is_not_followed_to_a_setter_the_step_that_follows_it_decides() {
        let inherits =
            |property: &str| format!("Object.defineProperty(Object.prototype, 0, {{{property}}}); [].push(0);");
        let follows = "OrdinarySetWithOwnDescriptor step 1.b.i";
        assert_eq!(decides(&inherits("set: () => show(1)"), &[], End::Completed), follows);
        assert_eq!(decides(&inherits("value: 0"), &[], End::Completed), follows);
    }

    #[test]
    fn what_next_throws_is_the_call_s_and_the_realm_s() {
        let failed = "[...{[Symbol.iterator]: () => ({return: () => show('return')})}];";
        assert_eq!(decides(failed, &["return: "], threw()), "Call step 2");
        let other = "let a = new Uint8Array(), b = $262.createRealm().global.Array.prototype.values.call(a); a.buffer.transfer(); for (let c of b);";
        assert_eq!(decides(other, &[], threw()), "BuiltinCallOrConstruct step 10");
    }

    #[test]
    fn what_is_set_of_super_decides_where_that_throws() {
        let source = "'use strict'; ({__proto__: new Proxy({}, {set: () => true}), a() { super.b = 0; }}).a.call();";
        assert_eq!(decides(source, &[], threw()), "PutValue step 3.d");
    }

    #[test]
    fn a_conversion_of_the_language_waits_for_no_function_of_the_library() {
        let source = "({[{toString: () => show('key')}]: Object.hasOwn({}, {toString: () => show('value')})});";
        assert_eq!(decides(source, &["value: ", "key: "], End::Completed), "ObjectLiteral_Evaluation step 3");
    }

    #[test]
    fn the_last_check_that_is_passed_decides_where_an_engine_throws() {
        let source = "Reflect.defineProperty(new Proxy({}, {defineProperty(a, b, c) { return Reflect.defineProperty(a, b, c); }}), 'k', {writable: true});";
        assert_eq!(decides(source, &[], threw()), "Proxy_DefineOwnProperty step 15.c.i");
    }
}
