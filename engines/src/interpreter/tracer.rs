//! The build of the interpreter that tells the order of its steps, and takes faults.

use std::sync::Arc;

use dunder_interpreter_traced::agent::Interpreter as Realm;
use dunder_interpreter_traced::steps::{Coverage, Goal};
use dunder_syntax::Program;

use super::builds::traced::{Build, Maker, Plains, traced};
use super::{Traced, Windows, nothing, parse};
use crate::{End, Limits, Observation, Prelude};

/// An interpreter that can be asked how it came to what it observed.
pub struct Tracer {
    inner: Build,
    limits: Limits,
    plain: Plains,
}

impl Tracer {
    /// Makes a realm and evaluates the harness in it.
    ///
    /// The thread needs half as much stack again as the limits allow.
    pub fn new(limits: Limits) -> Tracer {
        Tracer::made(limits, Realm::native)
    }

    /// One in which the harness itself prints.
    pub fn scripted(limits: Limits) -> Tracer {
        Tracer::made(limits, Realm::new)
    }

    fn made(limits: Limits, make: Maker) -> Tracer {
        Tracer { inner: Build::new(limits, make), limits, plain: Plains::default() }
    }

    /// Observes a program, and the steps that led to each event.
    pub fn observe(&mut self, source: &str) -> Traced {
        self.inner.realm.forget();
        match parse(source, self.limits) {
            Ok(program) => self.observe_program(program, source),
            Err(end) => untraced(end),
        }
    }

    /// Observes a program whose text is `source`, and the steps that led to each event.
    pub fn observe_program(&mut self, program: Arc<Program>, source: &str) -> Traced {
        match self.inner.run(program, source, true) {
            Ok(run) => traced(run, source),
            Err(end) => untraced(end),
        }
    }

    /// Observes a program whose text is `source`, with an outcome of a decision that is taken for the other. Only
    /// [outcomes that can be negated](Goal::can_be_negated) make a difference.
    pub fn observe_with(&mut self, fault: Option<Goal>, program: Arc<Program>, source: &str) -> Observation {
        self.inner.realm.plant(fault);
        let observation = self.inner.observe(program, source);
        self.inner.realm.plant(None);
        observation
    }

    /// What the last program has reached outside plain realms, and the harness, which looks.
    pub fn coverage(&self) -> Coverage {
        self.inner.realm.marks().coverage()
    }

    /// Observes a program whose text is `source` in a plain realm in which some scripts were evaluated, and what it reaches;
    /// with an outcome of a decision that is taken for the other in the program, and not in those scripts' own evaluation.
    pub fn observe_plain(
        &mut self,
        fault: Option<Goal>,
        before: &[Arc<Prelude>],
        program: Arc<Program>,
        source: &str,
    ) -> (Observation, Coverage) {
        let result = self.plain.within(before, self.limits, |realm| {
            realm.plant(fault);
            let run = realm.run(program, source, false);
            realm.plant(None);
            (traced(run, source).observation, realm.marks().coverage())
        });
        result.unwrap_or_else(|end| (nothing(end), Coverage::default()))
    }
}

/// A run in which nothing happened.
fn untraced(end: End) -> Traced {
    Traced { observation: nothing(end), windows: Windows::new(Vec::new(), []), places: Vec::new() }
}
