//! Arguments exotic objects (ECMA-262, 10.4.4).

use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::descriptor::PropertyDescriptor;
use crate::value::{EnvironmentId, ObjectId, PropertyKey, StringId, Value};

/// [[GetOwnProperty]] (`#sec-arguments-exotic-objects-getownproperty-p`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn get_own_property(agent: &mut Agent, args: ObjectId, p: PropertyKey) -> Completion<Option<PropertyDescriptor>> {
    todo!()
}

/// [[DefineOwnProperty]] (`#sec-arguments-exotic-objects-defineownproperty-p-desc`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn define_own_property(
    agent: &mut Agent,
    args: ObjectId,
    p: PropertyKey,
    desc: PropertyDescriptor,
) -> Completion<bool> {
    todo!()
}

/// [[Get]] (`#sec-arguments-exotic-objects-get-p-receiver`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn get(agent: &mut Agent, args: ObjectId, p: PropertyKey, receiver: Value) -> Completion {
    todo!()
}

/// [[Set]] (`#sec-arguments-exotic-objects-set-p-v-receiver`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn set(agent: &mut Agent, args: ObjectId, p: PropertyKey, v: Value, receiver: Value) -> Completion<bool> {
    todo!()
}

/// [[Delete]] (`#sec-arguments-exotic-objects-delete-p`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn delete(agent: &mut Agent, args: ObjectId, p: PropertyKey) -> Completion<bool> {
    todo!()
}

/// CreateUnmappedArgumentsObject (`#sec-createunmappedargumentsobject`)
///
/// # Errors
/// Only a halt.
pub fn create_unmapped_arguments_object(agent: &mut Agent, arguments_list: &[Value]) -> Completion<ObjectId> {
    todo!()
}

/// CreateMappedArgumentsObject (`#sec-createmappedargumentsobject`); `parameter_names` are the BoundNames of the formals, in order
///
/// # Errors
/// Only a halt.
pub fn create_mapped_arguments_object(
    agent: &mut Agent,
    func: ObjectId,
    parameter_names: &[StringId],
    arguments_list: &[Value],
    env: EnvironmentId,
) -> Completion<ObjectId> {
    todo!()
}
