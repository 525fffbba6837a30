//! What is recorded of a run: its marks; whose code runs; and, where the crate is built for it, the order of the marks. A
//! fault is planted here too, since a mark is where it strikes.

use std::cell::{Cell, RefCell};

use super::{Goal, Mark, Marks, Taken};
use crate::agent::Agent;

/// Whether the crate is built so that a run can keep the order of its marks, and have a fault.
const TRACED: bool = cfg!(feature = "traced");

/// Marks that a traced run has room for at first: those of a usual program.
const ROOM: usize = 1 << 14;

/// Decisions that a run with a fault may make: what makes more goes round in a loop that uses no fuel.
const DECISIONS: u32 = 1 << 24;

/// Bytes of native stack that a run with a fault may use beyond its limit: what uses more is a recursion that has no limit.
const BEYOND: usize = 1 << 20;

/// Whose code runs, and how deep.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Caller {
    by_harness: bool,
    depth: u16,
}

/// What is recorded of a run.
#[derive(Default)]
pub(crate) struct Record {
    /// The marks of code that runs on other native stacks: of what was suspended since, or has ended.
    elsewhere: Option<Box<Marks>>,
    caller: Caller,
    /// Whether more is to be done at each mark than to set it: the run is traced, or has a fault.
    is_watched: bool,
    /// Whether the run is traced.
    is_traced: bool,
    /// The marks in their order.
    trace: RefCell<Vec<Taken>>,
    /// The slot of the outcome that is taken for the other.
    fault: Option<usize>,
    /// How many decisions the run has made, if it has a fault.
    decisions: Cell<u32>,
}

impl Record {
    /// How many marks the trace holds.
    pub(crate) fn length(&self) -> usize {
        self.trace.borrow().len()
    }

    /// Says that the step taken last throws an error.
    #[cold]
    pub(crate) fn throws(&self) {
        if let Some(last) = self.trace.borrow_mut().last_mut() {
            last.throws = true;
        }
    }

    #[inline]
    fn note(&self, mark: Mark, outcome: Option<bool>) {
        if self.is_traced {
            let Caller { by_harness, depth } = self.caller;
            self.trace.borrow_mut().push(Taken { mark, outcome, by_harness, throws: false, depth });
        }
    }
}

impl Agent<'_> {
    /// Marks a step, for [`step!`](crate::step).
    #[inline(always)]
    pub(crate) fn mark_step(&self, mark: Mark, slot: usize) {
        if TRACED && self.record.is_watched {
            self.record.note(mark, None);
        }
        self.marks.set(slot);
    }

    /// Marks a decision and gives its outcome, for [`when!`](crate::when): the other one, where that is the planted fault.
    #[inline(always)]
    pub(crate) fn mark_decision(&self, mark: Mark, [no, yes]: [usize; 2], outcome: bool) -> bool {
        if TRACED && self.record.is_watched {
            return self.decide_watched(mark, [no, yes], outcome);
        }
        // In two branches, so that in each of them the outcome is known, and its mark is set together with those behind.
        if outcome {
            self.marks.set(yes);
        } else {
            self.marks.set(no);
        }
        outcome
    }

    /// A decision of a run that is watched.
    ///
    /// # Panics
    /// Where a fault has broken what keeps the interpreter's own loops and recursions within bounds.
    #[inline(never)]
    fn decide_watched(&self, mark: Mark, slots: [usize; 2], outcome: bool) -> bool {
        let mut outcome = outcome;
        if let Some(fault) = self.record.fault {
            outcome ^= fault == slots[usize::from(outcome)];
            let decisions = self.record.decisions.get() + 1;
            assert!(decisions < DECISIONS, "a loop does not end");
            self.record.decisions.set(decisions);
            assert!(self.is_within_stack(BEYOND), "a recursion does not end");
        }
        self.marks.set(slots[usize::from(outcome)]);
        self.record.note(mark, Some(outcome));
        outcome
    }

    /// Forgets what was recorded. `tracing` says whether the next run keeps the order of its marks.
    pub(crate) fn record_anew(&mut self, tracing: bool) {
        self.marks.clear();
        let Record { elsewhere, caller, is_watched, is_traced, trace, fault, decisions } = &mut self.record;
        *elsewhere = None;
        *caller = Caller::default();
        decisions.set(0);
        *is_traced = tracing;
        *is_watched = tracing || fault.is_some();
        trace.get_mut().clear();
        if tracing {
            trace.get_mut().reserve(ROOM);
        }
    }

    /// Ends what was recorded: gives the order of the marks. There is nothing to be watched any more.
    pub(crate) fn end_record(&mut self) -> Vec<Taken> {
        if let Some(elsewhere) = &self.record.elsewhere {
            self.marks.add(elsewhere);
        }
        (self.record.is_watched, self.record.is_traced) = (false, false);
        self.record.trace.take()
    }

    /// Leaves its marks to the stack below: the code on this one is suspended, or has ended.
    pub(crate) fn leave_marks(&mut self) {
        let elsewhere = self.record.elsewhere.take().unwrap_or_default();
        elsewhere.add(&self.marks);
        self.record.elsewhere = Some(elsewhere);
        self.marks.clear();
    }

    /// Plants a fault in the next runs: an outcome of a decision is taken for the other.
    pub(crate) fn plant(&mut self, fault: Option<Goal>) {
        self.record.fault = fault.map(|fault| fault.mark.slot(fault.outcome.unwrap_or_default()));
    }

    /// Says whether the code that runs from now on is the harness's, or a built-in that it called.
    #[inline]
    pub(crate) fn set_by_harness(&mut self, by_harness: bool) {
        self.record.caller.by_harness = by_harness;
    }

    /// Begins a call: gives who makes it, for [`Agent::leave`].
    #[inline]
    pub(crate) fn enter(&mut self) -> Caller {
        let caller = self.record.caller;
        self.record.caller.depth = caller.depth.wrapping_add(1);
        caller
    }

    /// Ends a call. Code that was suspended may have gone on at another depth meanwhile.
    #[inline]
    pub(crate) fn leave(&mut self, caller: Caller) {
        let depth = self.record.caller.depth.wrapping_sub(1);
        self.record.caller = Caller { depth, ..caller };
    }

    /// Says that code goes on that was suspended so many calls deep: gives who resumes it, for [`Agent::come_back`].
    pub(crate) fn go_on(&mut self, by_harness: bool, depth: u32) -> Caller {
        let caller = self.record.caller;
        self.record.caller = Caller { by_harness, depth: caller.depth.wrapping_add(depth as u16) };
        caller
    }

    /// Says that the code has been suspended, or has ended.
    pub(crate) fn come_back(&mut self, caller: Caller) {
        self.record.caller = caller;
    }
}
