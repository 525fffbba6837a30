//! What the library does not have: functions that are there, and halt when they are called.

use crate::abrupt::{Completion, Halt};
use crate::agent::Agent;
use crate::objects::builtin_function::capture;
use crate::realm::Args;
use crate::value::{ObjectId, Value};
use dunder_syntax::Span;

/// The behaviour of a built-in function that is not implemented.
pub(super) fn call(agent: &mut Agent, _: Value, _: Args<'_>, _: Option<ObjectId>) -> Completion {
    let Value::String(name) = capture(agent, 0) else { unreachable!("the table gives it its name") };
    let name = String::from_utf16_lossy(agent.heap.strings.get(name).units());
    Err(Halt::Unsupported(name, Span::NONE).into())
}
