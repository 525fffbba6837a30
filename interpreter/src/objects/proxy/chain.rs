//! A proxy's prototype and extensibility (ECMA-262, 10.5.1 to 10.5.4).

use super::{target_and_handler, validate_non_revoked_proxy};
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::heap::names;
use crate::objects::internal_methods as internal;
use crate::operations::objects::{call, get_method};
use crate::operations::testing::{is_extensible as is_extensible_object, same_value};
use crate::operations::type_conversion::to_boolean;
use crate::value::{ObjectId, Value};
use crate::{none, step, when};

/// [[GetPrototypeOf]] (`#sec-proxy-object-internal-methods-and-internal-slots-getprototypeof`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn get_prototype_of(agent: &mut Agent, o: ObjectId) -> Completion<Option<ObjectId>> {
    step!(agent, Proxy_GetPrototypeOf, "1");
    validate_non_revoked_proxy(agent, o)?;
    step!(agent, Proxy_GetPrototypeOf, "2");
    step!(agent, Proxy_GetPrototypeOf, "3");
    let (target, handler) = target_and_handler(agent, o)?;
    step!(agent, Proxy_GetPrototypeOf, "4");
    step!(agent, Proxy_GetPrototypeOf, "5");
    let trap = get_method(agent, handler.into(), names::GET_PROTOTYPE_OF.into())?;
    let Some(trap) = none!(agent, Proxy_GetPrototypeOf, "6", trap) else {
        step!(agent, Proxy_GetPrototypeOf, "6.a");
        return internal::get_prototype_of(agent, target);
    };
    step!(agent, Proxy_GetPrototypeOf, "7");
    let handler_proto = call(agent, trap.into(), handler.into(), &[target.into()])?;
    let neither = !handler_proto.is_object() && !matches!(handler_proto, Value::Null);
    if when!(agent, Proxy_GetPrototypeOf, "8", neither) {
        return Err(agent.type_error("the trap getPrototypeOf gave neither an object nor null"));
    }
    step!(agent, Proxy_GetPrototypeOf, "9");
    let extensible_target = is_extensible_object(agent, target)?;
    if when!(agent, Proxy_GetPrototypeOf, "10", extensible_target) {
        return Ok(handler_proto.as_object());
    }
    step!(agent, Proxy_GetPrototypeOf, "11");
    let target_proto = internal::get_prototype_of(agent, target)?;
    if when!(agent, Proxy_GetPrototypeOf, "12", !same_value(agent, handler_proto, target_proto.into())) {
        return Err(agent.type_error("the trap getPrototypeOf gave another prototype than the inextensible target has"));
    }
    step!(agent, Proxy_GetPrototypeOf, "13");
    Ok(handler_proto.as_object())
}

/// [[SetPrototypeOf]] (`#sec-proxy-object-internal-methods-and-internal-slots-setprototypeof-v`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn set_prototype_of(agent: &mut Agent, o: ObjectId, v: Option<ObjectId>) -> Completion<bool> {
    step!(agent, Proxy_SetPrototypeOf, "1");
    validate_non_revoked_proxy(agent, o)?;
    step!(agent, Proxy_SetPrototypeOf, "2");
    step!(agent, Proxy_SetPrototypeOf, "3");
    let (target, handler) = target_and_handler(agent, o)?;
    step!(agent, Proxy_SetPrototypeOf, "4");
    step!(agent, Proxy_SetPrototypeOf, "5");
    let trap = get_method(agent, handler.into(), names::SET_PROTOTYPE_OF.into())?;
    let Some(trap) = none!(agent, Proxy_SetPrototypeOf, "6", trap) else {
        step!(agent, Proxy_SetPrototypeOf, "6.a");
        return internal::set_prototype_of(agent, target, v);
    };
    step!(agent, Proxy_SetPrototypeOf, "7");
    let result = call(agent, trap.into(), handler.into(), &[target.into(), v.into()])?;
    let boolean_trap_result = to_boolean(agent, result);
    if when!(agent, Proxy_SetPrototypeOf, "8", !boolean_trap_result) {
        return Ok(false);
    }
    step!(agent, Proxy_SetPrototypeOf, "9");
    let extensible_target = is_extensible_object(agent, target)?;
    if when!(agent, Proxy_SetPrototypeOf, "10", extensible_target) {
        return Ok(true);
    }
    step!(agent, Proxy_SetPrototypeOf, "11");
    let target_proto = internal::get_prototype_of(agent, target)?;
    if when!(agent, Proxy_SetPrototypeOf, "12", !same_value(agent, v.into(), target_proto.into())) {
        return Err(
            agent.type_error("the trap setPrototypeOf tells of a change that the inextensible target cannot take")
        );
    }
    step!(agent, Proxy_SetPrototypeOf, "13");
    Ok(true)
}

/// [[IsExtensible]] (`#sec-proxy-object-internal-methods-and-internal-slots-isextensible`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn is_extensible(agent: &mut Agent, o: ObjectId) -> Completion<bool> {
    step!(agent, Proxy_IsExtensible, "1");
    validate_non_revoked_proxy(agent, o)?;
    step!(agent, Proxy_IsExtensible, "2");
    step!(agent, Proxy_IsExtensible, "3");
    let (target, handler) = target_and_handler(agent, o)?;
    step!(agent, Proxy_IsExtensible, "4");
    step!(agent, Proxy_IsExtensible, "5");
    let trap = get_method(agent, handler.into(), names::IS_EXTENSIBLE.into())?;
    let Some(trap) = none!(agent, Proxy_IsExtensible, "6", trap) else {
        step!(agent, Proxy_IsExtensible, "6.a");
        return is_extensible_object(agent, target);
    };
    step!(agent, Proxy_IsExtensible, "7");
    let result = call(agent, trap.into(), handler.into(), &[target.into()])?;
    let boolean_trap_result = to_boolean(agent, result);
    step!(agent, Proxy_IsExtensible, "8");
    let target_result = is_extensible_object(agent, target)?;
    if when!(agent, Proxy_IsExtensible, "9", boolean_trap_result != target_result) {
        return Err(agent.type_error("the trap isExtensible told otherwise than the target"));
    }
    step!(agent, Proxy_IsExtensible, "10");
    Ok(boolean_trap_result)
}

/// [[PreventExtensions]] (`#sec-proxy-object-internal-methods-and-internal-slots-preventextensions`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn prevent_extensions(agent: &mut Agent, o: ObjectId) -> Completion<bool> {
    step!(agent, Proxy_PreventExtensions, "1");
    validate_non_revoked_proxy(agent, o)?;
    step!(agent, Proxy_PreventExtensions, "2");
    step!(agent, Proxy_PreventExtensions, "3");
    let (target, handler) = target_and_handler(agent, o)?;
    step!(agent, Proxy_PreventExtensions, "4");
    step!(agent, Proxy_PreventExtensions, "5");
    let trap = get_method(agent, handler.into(), names::PREVENT_EXTENSIONS.into())?;
    let Some(trap) = none!(agent, Proxy_PreventExtensions, "6", trap) else {
        step!(agent, Proxy_PreventExtensions, "6.a");
        return internal::prevent_extensions(agent, target);
    };
    step!(agent, Proxy_PreventExtensions, "7");
    let result = call(agent, trap.into(), handler.into(), &[target.into()])?;
    let boolean_trap_result = to_boolean(agent, result);
    if when!(agent, Proxy_PreventExtensions, "8", boolean_trap_result) {
        step!(agent, Proxy_PreventExtensions, "8.a");
        let extensible_target = is_extensible_object(agent, target)?;
        if when!(agent, Proxy_PreventExtensions, "8.b", extensible_target) {
            return Err(agent.type_error("the trap preventExtensions gave true for an extensible target"));
        }
    }
    step!(agent, Proxy_PreventExtensions, "9");
    Ok(boolean_trap_result)
}
