//! The interpreter with a planted fault: an engine that is wrong in one place, which is known.

use std::cell::RefCell;
use std::rc::Rc;

use dunder_interpreter_traced::steps::Goal;

use super::{Tracer, nothing, parse};
use crate::{Engine, Limits, Observation};

/// The interpreter with one outcome of one decision that is taken for the other.
///
/// Whatever a program does to its realm is undone before the next, so that copies, which share it, are as fresh as a new one.
#[derive(Clone)]
pub struct Planted {
    tracer: Rc<RefCell<Tracer>>,
    limits: Limits,
    fault: Goal,
    version: Rc<str>,
}

impl Planted {
    /// Plants a fault; only [outcomes that can be negated](Goal::can_be_negated) make a difference.
    ///
    /// The thread needs half as much stack again as the limits allow.
    pub fn new(limits: Limits, fault: Goal) -> Planted {
        let version = format!("Dunder's interpreter {} without {fault}", env!("CARGO_PKG_VERSION")).into();
        Planted { tracer: Rc::new(RefCell::new(Tracer::new(limits))), limits, fault, version }
    }

    /// The same interpreter with another fault.
    pub fn with(&self, fault: Goal) -> Planted {
        Planted { fault, ..self.clone() }
    }
}

impl Engine for Planted {
    fn name(&self) -> &str {
        "planted"
    }

    fn version(&self) -> &str {
        &self.version
    }

    fn observe(&mut self, source: &str) -> Observation {
        match parse(source, self.limits) {
            Ok(program) => self.tracer.borrow_mut().observe_with(Some(self.fault), program, source),
            Err(end) => nothing(end),
        }
    }
}
