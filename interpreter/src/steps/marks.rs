//! What a run has marked so far.

use std::cell::{Cell, RefCell};

use super::table::{Algorithm, index_of};

/// Two words an algorithm: the longest has more than 64 steps.
const COUNT: usize = Algorithm::ALL.len() * 2;

/// Marks that a traced run has room for at first: those of a usual program.
const TRACE: usize = 1 << 14;

/// One step of one algorithm.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Mark {
    /// The algorithm.
    pub algorithm: Algorithm,
    /// The step's position in the algorithm's row.
    pub index: u8,
}

impl Mark {
    /// The mark of a label.
    ///
    /// # Panics
    /// At compile time, where the table has no such step.
    pub const fn of(algorithm: Algorithm, label: &str) -> Mark {
        Mark { algorithm, index: index_of(algorithm, label) }
    }

    /// Which word holds the mark's bit.
    const fn word(self) -> usize {
        self.algorithm as usize * 2 + self.index as usize / 64
    }

    /// The mark's bit in its word.
    const fn bit(self) -> u64 {
        1 << (self.index % 64)
    }

    /// The step's label.
    pub fn label(self) -> &'static str {
        self.algorithm.row().steps[self.index as usize].label
    }
}

/// A mark as it was made: for a decision, with its outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Taken {
    /// The step.
    pub mark: Mark,
    /// The outcome, where the step is a decision.
    pub outcome: Option<bool>,
    /// Whether the harness's code ran, or a built-in that it called: what is done to look, not what is looked at.
    /// Code of the program that the harness sets off (a trap) is the program's.
    pub by_harness: bool,
    /// Whether the step throws an error of its own.
    pub throws: bool,
    /// How many calls lead from the script to the code that took it.
    pub depth: u16,
}

impl Taken {
    /// A mark of the script's own code.
    pub const fn of(mark: Mark, outcome: Option<bool>) -> Taken {
        Taken { mark, outcome, by_harness: false, throws: false, depth: 0 }
    }
}

/// Whose code runs, and how deep.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Caller {
    by_harness: bool,
    depth: u16,
}

/// The steps and outcomes that a run has reached, and, when it is traced, in which order.
pub struct Marks {
    steps: [Cell<u64>; COUNT],
    outcomes: [[Cell<u64>; 2]; COUNT],
    tracing: Cell<bool>,
    caller: Cell<Caller>,
    trace: RefCell<Vec<Taken>>,
}

impl Default for Marks {
    fn default() -> Marks {
        Marks {
            steps: [const { Cell::new(0) }; COUNT],
            outcomes: [const { [const { Cell::new(0) }; 2] }; COUNT],
            tracing: Cell::new(false),
            caller: Cell::default(),
            trace: RefCell::default(),
        }
    }
}

impl Marks {
    /// Marks a step.
    #[inline(always)]
    pub fn step(&self, mark: Mark) {
        let word = &self.steps[mark.word()];
        word.set(word.get() | mark.bit());
        if self.tracing.get() {
            self.note(mark, None);
        }
    }

    /// Marks a decision and gives its outcome back.
    #[inline(always)]
    pub fn decide(&self, mark: Mark, outcome: bool) -> bool {
        let word = &self.outcomes[mark.word()][outcome as usize];
        word.set(word.get() | mark.bit());
        if self.tracing.get() {
            self.note(mark, Some(outcome));
        }
        outcome
    }

    #[cold]
    fn note(&self, mark: Mark, outcome: Option<bool>) {
        let Caller { by_harness, depth } = self.caller.get();
        self.trace.borrow_mut().push(Taken { by_harness, depth, ..Taken::of(mark, outcome) });
    }

    /// Says that the step taken last throws an error.
    #[cold]
    pub(crate) fn throws(&self) {
        if let Some(last) = self.trace.borrow_mut().last_mut() {
            last.throws = true;
        }
    }

    /// Forgets everything; `tracing` says whether the next run keeps the order of its marks.
    pub fn reset(&self, tracing: bool) {
        self.steps.iter().chain(self.outcomes.iter().flatten()).for_each(|word| word.set(0));
        self.trace.borrow_mut().clear();
        if tracing {
            self.trace.borrow_mut().reserve(TRACE);
        }
        self.tracing.set(tracing);
        self.caller.set(Caller::default());
    }

    /// Says whether the code that runs from now on is the harness's, or a built-in that it called.
    #[inline]
    pub fn set_by_harness(&self, by_harness: bool) {
        self.caller.set(Caller { by_harness, ..self.caller.get() });
    }

    /// Begins a call: gives who makes it, for [`Marks::leave`].
    #[inline]
    pub(crate) fn enter(&self) -> Caller {
        let caller = self.caller.get();
        self.caller.set(Caller { depth: caller.depth.wrapping_add(1), ..caller });
        caller
    }

    /// Ends a call. Code that was suspended may have gone on at another depth meanwhile.
    #[inline]
    pub(crate) fn leave(&self, caller: Caller) {
        self.caller.set(Caller { depth: self.caller.get().depth.wrapping_sub(1), ..caller });
    }

    /// Says that code goes on that was suspended so many calls deep: gives who resumes it, for [`Marks::come_back`].
    pub(crate) fn go_on(&self, by_harness: bool, depth: u32) -> Caller {
        let caller = self.caller.get();
        self.caller.set(Caller { by_harness, depth: caller.depth.wrapping_add(depth as u16) });
        caller
    }

    /// Says that the code has been suspended, or has ended.
    pub(crate) fn come_back(&self, caller: Caller) {
        self.caller.set(caller);
    }

    /// Whether the order of marks is kept.
    pub fn is_tracing(&self) -> bool {
        self.tracing.get()
    }

    /// How many marks the trace holds.
    pub fn trace_length(&self) -> usize {
        self.trace.borrow().len()
    }

    /// Takes the trace out.
    pub fn take_trace(&self) -> Vec<Taken> {
        self.trace.take()
    }

    /// The steps and outcomes reached so far, without their order.
    pub(crate) fn reached_so_far(&self) -> Marks {
        Marks { steps: self.steps.clone(), outcomes: self.outcomes.clone(), ..Marks::default() }
    }

    /// Goes back to the steps and outcomes that were reached once.
    pub(crate) fn go_back_to(&self, before: &Marks) {
        self.steps.iter().zip(&before.steps).for_each(|(word, before)| word.set(before.get()));
        let words = self.outcomes.iter().flatten().zip(before.outcomes.iter().flatten());
        words.for_each(|(word, before)| word.set(before.get()));
        self.trace.borrow_mut().clear();
    }

    /// Whether a step was reached (for a decision: with either outcome).
    pub fn reached(&self, mark: Mark) -> bool {
        let at = mark.word();
        (self.steps[at].get() | self.outcomes[at][0].get() | self.outcomes[at][1].get()) & mark.bit() != 0
    }

    /// Whether a decision went this way.
    pub fn went(&self, mark: Mark, outcome: bool) -> bool {
        self.outcomes[mark.word()][outcome as usize].get() & mark.bit() != 0
    }
}
