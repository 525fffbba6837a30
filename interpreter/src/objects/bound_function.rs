//! Bound function exotic objects (ECMA-262, 10.4.1).

use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::value::{ObjectId, Value};

/// [[Call]] (`#sec-bound-function-exotic-objects-call-thisargument-argumentslist`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn call(agent: &mut Agent, f: ObjectId, this_argument: Value, arguments_list: &[Value]) -> Completion {
    todo!()
}

/// [[Construct]] (`#sec-bound-function-exotic-objects-construct-argumentslist-newtarget`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn construct(
    agent: &mut Agent,
    f: ObjectId,
    arguments_list: &[Value],
    new_target: ObjectId,
) -> Completion<ObjectId> {
    todo!()
}

/// BoundFunctionCreate (`#sec-boundfunctioncreate`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn bound_function_create(
    agent: &mut Agent,
    target_function: ObjectId,
    bound_this: Value,
    bound_args: &[Value],
) -> Completion<ObjectId> {
    todo!()
}
