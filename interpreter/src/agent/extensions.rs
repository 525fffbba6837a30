//! What a host may add to the edition of ECMA-262 that the interpreter is written from.
//!
//! Programs that are compared with other engines see none of it; plain realms have all of it, so that the tests of
//! test262 that are marked with these features can be run.

use dunder_syntax::Span;

use super::Agent;
use crate::abrupt::{Completion, Halt};

/// Which additions there are.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Extensions {
    /// An own property `caller` of sloppy functions, which is always undefined (test262: `caller`). The edition allows it
    /// (`#sec-forbidden-extensions`); without it, %ThrowTypeError% is inherited.
    pub function_caller: bool,
    /// A result of the interpreter's own choice where the edition says that it is implementation-defined, or where editions
    /// differ (private elements of objects that are not extensible: a TypeError, as in the proposal
    /// `nonextensible-applies-to-private`; calls as targets: a ReferenceError when they are assigned to). Engines differ there, so that a comparison with them learns nothing and a run halts; a test of test262 asks no more than that the
    /// result is one of those that the edition allows.
    pub choices: bool,
}

impl Extensions {
    /// All of them.
    pub(crate) const ALL: Extensions = Extensions { function_caller: true, choices: true };
}

impl Agent<'_> {
    /// Goes on where the host lets the interpreter choose a result that the edition leaves to implementations.
    ///
    /// # Errors
    /// A halt, where it does not: `what` is not known.
    pub(crate) fn choose(&self, what: &str) -> Completion<()> {
        if self.extensions.choices {
            return Ok(());
        }
        Err(Halt::Unsupported(what.to_owned(), Span::NONE).into())
    }
}
