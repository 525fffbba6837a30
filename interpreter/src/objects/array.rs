//! Array exotic objects (ECMA-262, 10.4.2).

use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::descriptor::PropertyDescriptor;
use crate::value::{ObjectId, PropertyKey, Value};

/// [[DefineOwnProperty]] (`#sec-array-exotic-objects-defineownproperty-p-desc`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn define_own_property(
    agent: &mut Agent,
    a: ObjectId,
    p: PropertyKey,
    desc: PropertyDescriptor,
) -> Completion<bool> {
    todo!()
}

/// ArrayCreate (`#sec-arraycreate`)
///
/// # Errors
/// A RangeError for a length over 2³² − 1.
pub fn array_create(agent: &mut Agent, length: f64, proto: Option<ObjectId>) -> Completion<ObjectId> {
    todo!()
}

/// ArraySpeciesCreate (`#sec-arrayspeciescreate`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn array_species_create(agent: &mut Agent, original_array: ObjectId, length: f64) -> Completion<ObjectId> {
    todo!()
}
