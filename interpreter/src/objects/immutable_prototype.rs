//! Immutable prototype exotic objects (ECMA-262, 10.4.7).

use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::value::ObjectId;

/// [[SetPrototypeOf]] (`#sec-immutable-prototype-exotic-objects-setprototypeof-v`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn set_prototype_of(agent: &mut Agent, o: ObjectId, v: Option<ObjectId>) -> Completion<bool> {
    todo!()
}
