//! Object Environment Records (ECMA-262, 9.1.1.2), of `with` statements and inside global records.
//!
//! Each method takes the fields that it reads, because a global record has no object record of its own.

use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::descriptor::PropertyDescriptor;
use crate::heap::names;
use crate::objects::internal_methods as internal;
use crate::operations::objects::{define_property_or_throw, get, has_property, set};
use crate::operations::type_conversion::to_boolean;
use crate::realm::ErrorKind;
use crate::value::{ObjectId, StringId, Value};
use crate::{step, when};

/// HasBinding (`#sec-object-environment-records-hasbinding-n`)
pub(super) fn has_binding(
    agent: &mut Agent,
    binding_object: ObjectId,
    is_with_environment: bool,
    n: StringId,
) -> Completion<bool> {
    step!(agent, ObjectEnvironment_HasBinding, "1");
    step!(agent, ObjectEnvironment_HasBinding, "2");
    let found_binding = has_property(agent, binding_object, n.into())?;
    if when!(agent, ObjectEnvironment_HasBinding, "3", !found_binding) {
        return Ok(false);
    }
    if when!(agent, ObjectEnvironment_HasBinding, "4", !is_with_environment) {
        return Ok(true);
    }
    step!(agent, ObjectEnvironment_HasBinding, "5");
    let unscopables = get(agent, binding_object, names::symbol::UNSCOPABLES.into())?;
    if let Some(unscopables) = crate::some!(agent, ObjectEnvironment_HasBinding, "6", unscopables.as_object()) {
        step!(agent, ObjectEnvironment_HasBinding, "6.a");
        let blocked = get(agent, unscopables, n.into())?;
        let blocked = to_boolean(agent, blocked);
        if when!(agent, ObjectEnvironment_HasBinding, "6.b", blocked) {
            return Ok(false);
        }
    }
    step!(agent, ObjectEnvironment_HasBinding, "7");
    Ok(true)
}

/// CreateMutableBinding (`#sec-object-environment-records-createmutablebinding-n-d`)
pub(super) fn create_mutable_binding(
    agent: &mut Agent,
    binding_object: ObjectId,
    n: StringId,
    d: bool,
) -> Completion<()> {
    step!(agent, ObjectEnvironment_CreateMutableBinding, "1");
    step!(agent, ObjectEnvironment_CreateMutableBinding, "2");
    let desc = PropertyDescriptor::data(Value::Undefined, true, true, d);
    define_property_or_throw(agent, binding_object, n.into(), desc)?;
    step!(agent, ObjectEnvironment_CreateMutableBinding, "3");
    Ok(())
}

/// InitializeBinding (`#sec-object-environment-records-initializebinding-n-v`)
pub(super) fn initialize_binding(agent: &mut Agent, binding_object: ObjectId, n: StringId, v: Value) -> Completion<()> {
    step!(agent, ObjectEnvironment_InitializeBinding, "1");
    set_mutable_binding(agent, binding_object, n, v, false)?;
    step!(agent, ObjectEnvironment_InitializeBinding, "2");
    Ok(())
}

/// SetMutableBinding (`#sec-object-environment-records-setmutablebinding-n-v-s`)
pub(super) fn set_mutable_binding(
    agent: &mut Agent,
    binding_object: ObjectId,
    n: StringId,
    v: Value,
    s: bool,
) -> Completion<()> {
    step!(agent, ObjectEnvironment_SetMutableBinding, "1");
    step!(agent, ObjectEnvironment_SetMutableBinding, "2");
    let still_exists = has_property(agent, binding_object, n.into())?;
    if when!(agent, ObjectEnvironment_SetMutableBinding, "3", !still_exists && s) {
        return Err(agent.throw(ErrorKind::ReferenceError, "the binding object no longer has the property"));
    }
    step!(agent, ObjectEnvironment_SetMutableBinding, "4");
    set(agent, binding_object, n.into(), v, s)?;
    step!(agent, ObjectEnvironment_SetMutableBinding, "5");
    Ok(())
}

/// GetBindingValue (`#sec-object-environment-records-getbindingvalue-n-s`)
pub(super) fn get_binding_value(agent: &mut Agent, binding_object: ObjectId, n: StringId, s: bool) -> Completion {
    step!(agent, ObjectEnvironment_GetBindingValue, "1");
    step!(agent, ObjectEnvironment_GetBindingValue, "2");
    let value = has_property(agent, binding_object, n.into())?;
    if when!(agent, ObjectEnvironment_GetBindingValue, "3", !value) {
        if when!(agent, ObjectEnvironment_GetBindingValue, "3.a", !s) {
            return Ok(Value::Undefined);
        }
        return Err(agent.throw(ErrorKind::ReferenceError, "the binding object no longer has the property"));
    }
    step!(agent, ObjectEnvironment_GetBindingValue, "4");
    get(agent, binding_object, n.into())
}

/// DeleteBinding (`#sec-object-environment-records-deletebinding-n`)
pub(super) fn delete_binding(agent: &mut Agent, binding_object: ObjectId, n: StringId) -> Completion<bool> {
    step!(agent, ObjectEnvironment_DeleteBinding, "1");
    step!(agent, ObjectEnvironment_DeleteBinding, "2");
    internal::delete(agent, binding_object, n.into())
}

/// HasThisBinding (`#sec-object-environment-records-hasthisbinding`)
pub(super) fn has_this_binding(agent: &Agent) -> bool {
    step!(agent, ObjectEnvironment_HasThisBinding, "1");
    false
}

/// HasSuperBinding (`#sec-object-environment-records-hassuperbinding`)
pub(super) fn has_super_binding(agent: &Agent) -> bool {
    step!(agent, ObjectEnvironment_HasSuperBinding, "1");
    false
}

/// WithBaseObject (`#sec-object-environment-records-withbaseobject`)
pub(super) fn with_base_object(agent: &Agent, binding_object: ObjectId, is_with_environment: bool) -> Option<ObjectId> {
    if when!(agent, ObjectEnvironment_WithBaseObject, "1", is_with_environment) {
        return Some(binding_object);
    }
    step!(agent, ObjectEnvironment_WithBaseObject, "2");
    None
}
