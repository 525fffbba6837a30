//! A test of which it is asked whether it shows a mistake of the interpreter.

use std::sync::Arc;

use dunder_engines::{Prelude, Tracer};
use dunder_interpreter::steps::{Coverage, Goal};
use dunder_syntax::{Program, parse_script};

use super::conform::judge;
use super::{Host, Suite, Test, Verdict};
use crate::FileError;
use crate::corpus::Mode;

/// A test in one mode, parsed, and the harness files that are evaluated before it.
#[derive(Clone, Debug)]
pub struct Trial {
    test: Test,
    source: String,
    program: Arc<Program>,
    preludes: Vec<Arc<Prelude>>,
}

impl Trial {
    /// Reads a test. None where nothing of it can be run: it is not to be parsed, or needs what the interpreter's host lacks.
    ///
    /// # Errors
    /// Where it cannot be read or is not a test.
    pub fn read(suite: &Suite, path: &str, mode: Mode) -> Result<Option<Trial>, FileError> {
        let test = suite.test(path)?;
        if Host::of("interpreter").lacks(&test).is_some() {
            return Ok(None);
        }
        let source = test.source(mode);
        let Ok(program) = parse_script(&source) else { return Ok(None) };
        let preludes = test.includes().into_iter().map(|name| suite.prelude(name)).collect::<Result<Vec<_>, _>>()?;
        Ok(Some(Trial { test, source, program: Arc::new(program), preludes }))
    }

    /// Runs it, with a fault or without, and tells what it reaches.
    pub fn run(&self, tracer: &mut Tracer, fault: Option<Goal>) -> (Verdict, Coverage) {
        let (observation, reached) = tracer.observe_plain(fault, &self.preludes, self.program.clone(), &self.source);
        (judge(&self.test, &observation), reached)
    }
}
