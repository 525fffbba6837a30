//! The build of the interpreter that tells the order of its steps, and takes faults.

use std::sync::Arc;

use dunder_interpreter_traced::agent::Interpreter as Realm;
use dunder_interpreter_traced::steps::Goal;
use dunder_syntax::Program;

use super::builds::traced::{Build, traced};
use super::{Traced, Windows, nothing, parse};
use crate::{End, Limits, Observation};

/// An interpreter that can be asked how it came to what it observed.
pub struct Tracer {
    inner: Build,
    limits: Limits,
}

impl Tracer {
    /// Makes a realm and evaluates the harness in it.
    ///
    /// The thread needs half as much stack again as the limits allow.
    pub fn new(limits: Limits) -> Tracer {
        Tracer { inner: Build::new(limits, Realm::native), limits }
    }

    /// One in which the harness itself prints.
    pub fn scripted(limits: Limits) -> Tracer {
        Tracer { inner: Build::new(limits, Realm::new), limits }
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
}

/// A run in which nothing happened.
fn untraced(end: End) -> Traced {
    Traced { observation: nothing(end), windows: Windows::new(Vec::new(), []), places: Vec::new() }
}
