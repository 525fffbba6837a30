//! Looking up, reading, writing and deleting a property of a proxy (ECMA-262, 10.5.7 to 10.5.10).

use super::{target_and_handler, validate_non_revoked_proxy};
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::descriptor::{is_accessor_descriptor, is_data_descriptor};
use crate::heap::names;
use crate::objects::internal_methods as internal;
use crate::operations::objects::{call, get_method};
use crate::operations::testing::{is_extensible, same_value};
use crate::operations::type_conversion::to_boolean;
use crate::value::{ObjectId, PropertyKey, Value};
use crate::{none, some, step, when};

/// [[HasProperty]] (`#sec-proxy-object-internal-methods-and-internal-slots-hasproperty-p`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn has_property(agent: &mut Agent, o: ObjectId, p: PropertyKey) -> Completion<bool> {
    step!(agent, Proxy_HasProperty, "1");
    validate_non_revoked_proxy(agent, o)?;
    step!(agent, Proxy_HasProperty, "2");
    step!(agent, Proxy_HasProperty, "3");
    let (target, handler) = target_and_handler(agent, o)?;
    step!(agent, Proxy_HasProperty, "4");
    step!(agent, Proxy_HasProperty, "5");
    let trap = get_method(agent, handler.into(), names::HAS.into())?;
    let Some(trap) = none!(agent, Proxy_HasProperty, "6", trap) else {
        step!(agent, Proxy_HasProperty, "6.a");
        return internal::has_property(agent, target, p);
    };
    step!(agent, Proxy_HasProperty, "7");
    let result = call(agent, trap.into(), handler.into(), &[target.into(), p.into()])?;
    let boolean_trap_result = to_boolean(agent, result);
    if when!(agent, Proxy_HasProperty, "8", !boolean_trap_result) {
        step!(agent, Proxy_HasProperty, "8.a");
        let target_desc = internal::get_own_property(agent, target, p)?;
        if let Some(target_desc) = some!(agent, Proxy_HasProperty, "8.b", target_desc) {
            if when!(agent, Proxy_HasProperty, "8.b.i", target_desc.configurable == Some(false)) {
                return Err(agent.type_error("the trap has hid a non-configurable property"));
            }
            step!(agent, Proxy_HasProperty, "8.b.ii");
            let extensible_target = is_extensible(agent, target)?;
            if when!(agent, Proxy_HasProperty, "8.b.iii", !extensible_target) {
                return Err(agent.type_error("the trap has hid a property of an inextensible target"));
            }
        }
    }
    step!(agent, Proxy_HasProperty, "9");
    Ok(boolean_trap_result)
}

/// [[Get]] (`#sec-proxy-object-internal-methods-and-internal-slots-get-p-receiver`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn get(agent: &mut Agent, o: ObjectId, p: PropertyKey, receiver: Value) -> Completion {
    step!(agent, Proxy_Get, "1");
    validate_non_revoked_proxy(agent, o)?;
    step!(agent, Proxy_Get, "2");
    step!(agent, Proxy_Get, "3");
    let (target, handler) = target_and_handler(agent, o)?;
    step!(agent, Proxy_Get, "4");
    step!(agent, Proxy_Get, "5");
    let trap = get_method(agent, handler.into(), names::GET.into())?;
    let Some(trap) = none!(agent, Proxy_Get, "6", trap) else {
        step!(agent, Proxy_Get, "6.a");
        return internal::get(agent, target, p, receiver);
    };
    step!(agent, Proxy_Get, "7");
    let trap_result = call(agent, trap.into(), handler.into(), &[target.into(), p.into(), receiver])?;
    step!(agent, Proxy_Get, "8");
    let target_desc = internal::get_own_property(agent, target, p)?;
    let fixed = target_desc.filter(|desc| desc.configurable == Some(false));
    if let Some(target_desc) = some!(agent, Proxy_Get, "9", fixed) {
        let read_only = is_data_descriptor(agent, &target_desc) && target_desc.writable == Some(false);
        if when!(agent, Proxy_Get, "9.a", read_only) {
            let value = target_desc.value.unwrap_or_default();
            if when!(agent, Proxy_Get, "9.a.i", !same_value(agent, trap_result, value)) {
                return Err(agent.type_error("the trap get gave another value than the fixed property has"));
            }
        }
        let no_getter = is_accessor_descriptor(agent, &target_desc) && target_desc.get.flatten().is_none();
        if when!(agent, Proxy_Get, "9.b", no_getter) && when!(agent, Proxy_Get, "9.b.i", !trap_result.is_undefined()) {
            return Err(agent.type_error("the trap get gave a value for a fixed property without a getter"));
        }
    }
    step!(agent, Proxy_Get, "10");
    Ok(trap_result)
}

/// [[Set]] (`#sec-proxy-object-internal-methods-and-internal-slots-set-p-v-receiver`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn set(agent: &mut Agent, o: ObjectId, p: PropertyKey, v: Value, receiver: Value) -> Completion<bool> {
    step!(agent, Proxy_Set, "1");
    validate_non_revoked_proxy(agent, o)?;
    step!(agent, Proxy_Set, "2");
    step!(agent, Proxy_Set, "3");
    let (target, handler) = target_and_handler(agent, o)?;
    step!(agent, Proxy_Set, "4");
    step!(agent, Proxy_Set, "5");
    let trap = get_method(agent, handler.into(), names::SET.into())?;
    let Some(trap) = none!(agent, Proxy_Set, "6", trap) else {
        step!(agent, Proxy_Set, "6.a");
        return internal::set(agent, target, p, v, receiver);
    };
    step!(agent, Proxy_Set, "7");
    let result = call(agent, trap.into(), handler.into(), &[target.into(), p.into(), v, receiver])?;
    let boolean_trap_result = to_boolean(agent, result);
    if when!(agent, Proxy_Set, "8", !boolean_trap_result) {
        return Ok(false);
    }
    step!(agent, Proxy_Set, "9");
    let target_desc = internal::get_own_property(agent, target, p)?;
    let fixed = target_desc.filter(|desc| desc.configurable == Some(false));
    if let Some(target_desc) = some!(agent, Proxy_Set, "10", fixed) {
        let read_only = is_data_descriptor(agent, &target_desc) && target_desc.writable == Some(false);
        if when!(agent, Proxy_Set, "10.a", read_only) {
            let value = target_desc.value.unwrap_or_default();
            if when!(agent, Proxy_Set, "10.a.i", !same_value(agent, v, value)) {
                return Err(agent.type_error("the trap set tells of a change of a fixed property"));
            }
        }
        if when!(agent, Proxy_Set, "10.b", is_accessor_descriptor(agent, &target_desc))
            && when!(agent, Proxy_Set, "10.b.i", target_desc.set.flatten().is_none())
        {
            return Err(agent.type_error("the trap set tells of a change of a fixed property without a setter"));
        }
    }
    step!(agent, Proxy_Set, "11");
    Ok(true)
}

/// [[Delete]] (`#sec-proxy-object-internal-methods-and-internal-slots-delete-p`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn delete(agent: &mut Agent, o: ObjectId, p: PropertyKey) -> Completion<bool> {
    step!(agent, Proxy_Delete, "1");
    validate_non_revoked_proxy(agent, o)?;
    step!(agent, Proxy_Delete, "2");
    step!(agent, Proxy_Delete, "3");
    let (target, handler) = target_and_handler(agent, o)?;
    step!(agent, Proxy_Delete, "4");
    step!(agent, Proxy_Delete, "5");
    let trap = get_method(agent, handler.into(), names::DELETE_PROPERTY.into())?;
    let Some(trap) = none!(agent, Proxy_Delete, "6", trap) else {
        step!(agent, Proxy_Delete, "6.a");
        return internal::delete(agent, target, p);
    };
    step!(agent, Proxy_Delete, "7");
    let result = call(agent, trap.into(), handler.into(), &[target.into(), p.into()])?;
    let boolean_trap_result = to_boolean(agent, result);
    if when!(agent, Proxy_Delete, "8", !boolean_trap_result) {
        return Ok(false);
    }
    step!(agent, Proxy_Delete, "9");
    let target_desc = internal::get_own_property(agent, target, p)?;
    let Some(target_desc) = none!(agent, Proxy_Delete, "10", target_desc) else {
        return Ok(true);
    };
    if when!(agent, Proxy_Delete, "11", target_desc.configurable == Some(false)) {
        return Err(agent.type_error("the trap deleteProperty tells that a non-configurable property is gone"));
    }
    step!(agent, Proxy_Delete, "12");
    let extensible_target = is_extensible(agent, target)?;
    if when!(agent, Proxy_Delete, "13", !extensible_target) {
        return Err(agent.type_error("the trap deleteProperty tells that a property of an inextensible target is gone"));
    }
    step!(agent, Proxy_Delete, "14");
    Ok(true)
}
