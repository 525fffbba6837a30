//! ECMAScript function objects (ECMA-262, 10.2).

use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::heap::object::ClassElementName;
use crate::value::{ObjectId, StringId, Value};

/// [[Call]] (`#sec-ecmascript-function-objects-call-thisargument-argumentslist`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn call(agent: &mut Agent, f: ObjectId, this_argument: Value, arguments_list: &[Value]) -> Completion {
    todo!()
}

/// [[Construct]] (`#sec-ecmascript-function-objects-construct-argumentslist-newtarget`)
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

/// SetFunctionName (`#sec-setfunctionname`)
///
/// # Errors
/// Only a halt.
pub fn set_function_name(
    agent: &mut Agent,
    f: ObjectId,
    name: ClassElementName,
    prefix: Option<StringId>,
) -> Completion<()> {
    todo!()
}

/// SetFunctionLength (`#sec-setfunctionlength`)
///
/// # Errors
/// Only a halt.
pub fn set_function_length(agent: &mut Agent, f: ObjectId, length: f64) -> Completion<()> {
    todo!()
}
