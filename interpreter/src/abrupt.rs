//! Abrupt completions: a throw, which JavaScript can catch, a return out of an expression, and a halt, which it never sees.

use dunder_syntax::Span;

use crate::value::Value;

/// A Completion Record that is normal, a throw or a return (or a halt): `?` in Rust is `?` in the specification.
pub type Completion<T = Value> = Result<T, Abrupt>;

/// Why an operation did not complete.
#[derive(Clone, Debug)]
pub enum Abrupt {
    /// A throw completion.
    Throw(Value),
    /// A return completion out of an expression: what resumes a generator can make a `yield` one. The statement around makes
    /// [`Flow::Return`](crate::evaluation::Flow) of it.
    Return(Value),
    /// The run is over and decides nothing: no `catch` and no `finally` runs.
    Halt(Box<Halt>),
}

/// What ended a run early.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Halt {
    /// The run used up its fuel.
    Fuel,
    /// Calls or internal methods nested too deeply.
    Depth,
    /// Too many objects, or bytes of strings and buffers.
    Memory,
    /// Too much output.
    Output,
    /// Something that the interpreter does not implement, and where.
    Unsupported(String, Span),
}

impl From<Halt> for Abrupt {
    #[cold]
    fn from(halt: Halt) -> Abrupt {
        Abrupt::Halt(Box::new(halt))
    }
}

/// `Completion(…)` in the specification, for what the algorithm itself looks at: the value of a normal completion (else its
/// default) and an abrupt completion. A halt still passes.
///
/// # Errors
/// Only a halt.
pub fn completion<T: Default>(result: Completion<T>) -> Completion<(T, Option<Abrupt>)> {
    match result {
        Ok(value) => Ok((value, None)),
        Err(halt @ Abrupt::Halt(_)) => Err(halt),
        Err(abrupt) => Ok((T::default(), Some(abrupt))),
    }
}

/// `!` in the specification.
pub trait Must<T> {
    /// The value of a completion that the specification says is never a throw; a halt still passes.
    ///
    /// # Errors
    /// Only a halt.
    ///
    /// # Panics
    /// Where the completion is a throw all the same: a bug of the interpreter.
    fn must(self) -> Completion<T>;
}

impl<T> Must<T> for Completion<T> {
    #[track_caller]
    fn must(self) -> Completion<T> {
        assert!(!matches!(self, Err(Abrupt::Throw(_))), "a completion that is never abrupt was a throw");
        self
    }
}
