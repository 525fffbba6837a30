//! Built-in function objects (ECMA-262, 10.3).

use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::heap::object::ClassElementName;
use crate::realm::BuiltinFunction;
use crate::value::{ObjectId, RealmId, StringId, Value};

/// [[Call]] (`#sec-built-in-function-objects-call-thisargument-argumentslist`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn call(agent: &mut Agent, f: ObjectId, this_argument: Value, arguments_list: &[Value]) -> Completion {
    todo!()
}

/// [[Construct]] (`#sec-built-in-function-objects-construct-argumentslist-newtarget`)
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

/// CreateBuiltinFunction (`#sec-createbuiltinfunction`); not a constructor unless the caller sets it so; `captures` are slots of this one function
pub fn create_builtin_function(
    agent: &mut Agent,
    behaviour: BuiltinFunction,
    length: u32,
    name: ClassElementName,
    realm: RealmId,
    prototype: Option<ObjectId>,
    prefix: Option<StringId>,
    captures: Vec<Value>,
) -> ObjectId {
    todo!()
}
