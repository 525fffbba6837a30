//! Immutable prototype exotic objects (ECMA-262, 10.4.7).

use super::internal_methods as internal;
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::operations::testing::same_value;
use crate::value::ObjectId;
use crate::{step, when};

/// [[SetPrototypeOf]] (`#sec-immutable-prototype-exotic-objects-setprototypeof-v`)
///
/// # Errors
/// Whatever the object's [[GetPrototypeOf]] throws.
pub fn set_prototype_of(agent: &mut Agent, o: ObjectId, v: Option<ObjectId>) -> Completion<bool> {
    step!(agent, ImmutablePrototype_SetPrototypeOf, "1");
    set_immutable_prototype(agent, o, v)
}

/// SetImmutablePrototype (`#sec-set-immutable-prototype`)
///
/// # Errors
/// Whatever the object's [[GetPrototypeOf]] throws.
pub fn set_immutable_prototype(agent: &mut Agent, o: ObjectId, v: Option<ObjectId>) -> Completion<bool> {
    step!(agent, SetImmutablePrototype, "1");
    let current = internal::get_prototype_of(agent, o)?;
    if when!(agent, SetImmutablePrototype, "2", same_value(agent, v.into(), current.into())) {
        return Ok(true);
    }
    step!(agent, SetImmutablePrototype, "3");
    Ok(false)
}
