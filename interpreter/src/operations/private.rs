//! Private elements and class fields (ECMA-262, 7.3.26 to 7.3.33, 6.2.5.9 and 9.2.1).

use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::environments::PrivateElement;
use crate::heap::object::ClassFieldDefinition;
use crate::value::{ObjectId, PrivateEnvironmentId, PrivateNameId, StringId, Value};

/// PrivateElementFind (`#sec-privateelementfind`)
pub fn private_element_find(agent: &Agent, o: ObjectId, p: PrivateNameId) -> Option<PrivateElement> {
    todo!()
}

/// PrivateFieldAdd (`#sec-privatefieldadd`)
///
/// # Errors
/// A TypeError where the object has an element of that name.
pub fn private_field_add(agent: &mut Agent, o: ObjectId, p: PrivateNameId, value: Value) -> Completion<()> {
    todo!()
}

/// PrivateMethodOrAccessorAdd (`#sec-privatemethodoraccessoradd`); the method comes with its [[Key]]
///
/// # Errors
/// A TypeError where the object has an element of that name.
pub fn private_method_or_accessor_add(
    agent: &mut Agent,
    o: ObjectId,
    method: (PrivateNameId, PrivateElement),
) -> Completion<()> {
    todo!()
}

/// PrivateGet (`#sec-privateget`)
///
/// # Errors
/// A TypeError where there is no such element or it has no getter, or whatever the getter throws.
pub fn private_get(agent: &mut Agent, o: ObjectId, p: PrivateNameId) -> Completion {
    todo!()
}

/// PrivateSet (`#sec-privateset`)
///
/// # Errors
/// A TypeError where there is no such element, it is a method or has no setter, or whatever the setter throws.
pub fn private_set(agent: &mut Agent, o: ObjectId, p: PrivateNameId, value: Value) -> Completion<()> {
    todo!()
}

/// DefineField (`#sec-definefield`)
///
/// # Errors
/// Whatever the initializer throws, or a TypeError.
pub fn define_field(agent: &mut Agent, receiver: ObjectId, field_record: ClassFieldDefinition) -> Completion<()> {
    todo!()
}

/// InitializeInstanceElements (`#sec-initializeinstanceelements`)
///
/// # Errors
/// Whatever an initializer throws, or a TypeError.
pub fn initialize_instance_elements(agent: &mut Agent, o: ObjectId, constructor: ObjectId) -> Completion<()> {
    todo!()
}

/// ResolvePrivateIdentifier (`#sec-resolve-private-identifier`)
///
/// # Panics
/// Where no environment holds the name: the parser sees to that.
pub fn resolve_private_identifier(
    agent: &Agent,
    private_env: PrivateEnvironmentId,
    identifier: StringId,
) -> PrivateNameId {
    todo!()
}
