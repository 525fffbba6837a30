//! Scripts that run in a plain realm, without the harness: what a test of test262 needs of an engine.

use std::sync::{Arc, OnceLock};

use dunder_syntax::{ParseError, Program, parse_script};

/// A script that many programs want to find evaluated: read and parsed once, shared between threads.
#[derive(Debug)]
pub struct Prelude {
    name: String,
    text: String,
    program: OnceLock<Result<Arc<Program>, ParseError>>,
}

impl Prelude {
    /// A script with a name for messages, which two different ones must not share.
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Prelude {
        Prelude { name: name.into(), text: text.into(), program: OnceLock::new() }
    }

    /// Its name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its source text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Its tree, parsed when it is first asked for.
    ///
    /// # Errors
    /// Why it is not a script that the parser knows.
    pub fn program(&self) -> Result<Arc<Program>, &ParseError> {
        self.program.get_or_init(|| parse_script(&self.text).map(Arc::new)).as_ref().map(Arc::clone)
    }
}

impl crate::Limits {
    /// What bounds a test of a conformance suite: some loop over every code point. The thread needs twice the stack.
    pub fn conformance() -> crate::Limits {
        crate::Limits {
            fuel: 50_000_000,
            polls: 100_000,
            depth: 1_000,
            objects: 1_000_000,
            memory: 176 << 20,
            stack: 24 << 20,
            process_memory: 1 << 30,
            output: 1 << 20,
            source: 4 << 20,
            wall: 60_000,
            ..crate::Limits::default()
        }
    }
}
