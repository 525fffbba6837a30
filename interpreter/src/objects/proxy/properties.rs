//! A proxy's own properties (ECMA-262, 10.5.5 and 10.5.6).

use super::{target_and_handler, validate_non_revoked_proxy};
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::descriptor::{
    PropertyDescriptor, complete_property_descriptor, from_property_descriptor, is_data_descriptor,
    to_property_descriptor,
};
use crate::heap::names;
use crate::objects::internal_methods as internal;
use crate::objects::ordinary::is_compatible_property_descriptor;
use crate::operations::objects::{call, get_method};
use crate::operations::testing::is_extensible;
use crate::operations::type_conversion::to_boolean;
use crate::value::{ObjectId, PropertyKey};
use crate::{none, step, when};

/// [[GetOwnProperty]] (`#sec-proxy-object-internal-methods-and-internal-slots-getownproperty-p`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn get_own_property(agent: &mut Agent, o: ObjectId, p: PropertyKey) -> Completion<Option<PropertyDescriptor>> {
    step!(agent, Proxy_GetOwnProperty, "1");
    validate_non_revoked_proxy(agent, o)?;
    step!(agent, Proxy_GetOwnProperty, "2");
    step!(agent, Proxy_GetOwnProperty, "3");
    let (target, handler) = target_and_handler(agent, o)?;
    step!(agent, Proxy_GetOwnProperty, "4");
    step!(agent, Proxy_GetOwnProperty, "5");
    let trap = get_method(agent, handler.into(), names::GET_OWN_PROPERTY_DESCRIPTOR.into())?;
    let Some(trap) = none!(agent, Proxy_GetOwnProperty, "6", trap) else {
        step!(agent, Proxy_GetOwnProperty, "6.a");
        return internal::get_own_property(agent, target, p);
    };
    step!(agent, Proxy_GetOwnProperty, "7");
    let trap_result_obj = call(agent, trap.into(), handler.into(), &[target.into(), p.into()])?;
    let neither = !trap_result_obj.is_object() && !trap_result_obj.is_undefined();
    if when!(agent, Proxy_GetOwnProperty, "8", neither) {
        return Err(agent.type_error("the trap getOwnPropertyDescriptor gave neither an object nor undefined"));
    }
    step!(agent, Proxy_GetOwnProperty, "9");
    let target_desc = internal::get_own_property(agent, target, p)?;
    if when!(agent, Proxy_GetOwnProperty, "10", trap_result_obj.is_undefined()) {
        let Some(target_desc) = none!(agent, Proxy_GetOwnProperty, "10.a", target_desc) else {
            return Ok(None);
        };
        if when!(agent, Proxy_GetOwnProperty, "10.b", target_desc.configurable == Some(false)) {
            return Err(agent.type_error("the trap getOwnPropertyDescriptor hid a non-configurable property"));
        }
        step!(agent, Proxy_GetOwnProperty, "10.c");
        let extensible_target = is_extensible(agent, target)?;
        if when!(agent, Proxy_GetOwnProperty, "10.d", !extensible_target) {
            return Err(agent.type_error("the trap getOwnPropertyDescriptor hid a property of an inextensible target"));
        }
        step!(agent, Proxy_GetOwnProperty, "10.e");
        return Ok(None);
    }
    step!(agent, Proxy_GetOwnProperty, "11");
    let extensible_target = is_extensible(agent, target)?;
    step!(agent, Proxy_GetOwnProperty, "12");
    let mut result_desc = to_property_descriptor(agent, trap_result_obj)?;
    step!(agent, Proxy_GetOwnProperty, "13");
    complete_property_descriptor(agent, &mut result_desc);
    step!(agent, Proxy_GetOwnProperty, "14");
    let valid = is_compatible_property_descriptor(agent, extensible_target, result_desc, target_desc);
    if when!(agent, Proxy_GetOwnProperty, "15", !valid) {
        return Err(agent.type_error("the trap getOwnPropertyDescriptor gave what the target's property cannot be"));
    }
    if when!(agent, Proxy_GetOwnProperty, "16", result_desc.configurable == Some(false)) {
        let configurable = target_desc.is_none_or(|desc| desc.configurable == Some(true));
        if when!(agent, Proxy_GetOwnProperty, "16.a", configurable) {
            step!(agent, Proxy_GetOwnProperty, "16.a.i");
            return Err(agent.type_error("the trap getOwnPropertyDescriptor called a property non-configurable"));
        }
        if when!(agent, Proxy_GetOwnProperty, "16.b", result_desc.writable == Some(false)) {
            step!(agent, Proxy_GetOwnProperty, "16.b.i");
            let writable = target_desc.is_some_and(|desc| desc.writable == Some(true));
            if when!(agent, Proxy_GetOwnProperty, "16.b.ii", writable) {
                return Err(agent.type_error("the trap getOwnPropertyDescriptor called a writable property read-only"));
            }
        }
    }
    step!(agent, Proxy_GetOwnProperty, "17");
    Ok(Some(result_desc))
}

/// [[DefineOwnProperty]] (`#sec-proxy-object-internal-methods-and-internal-slots-defineownproperty-p-desc`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn define_own_property(
    agent: &mut Agent,
    o: ObjectId,
    p: PropertyKey,
    desc: PropertyDescriptor,
) -> Completion<bool> {
    step!(agent, Proxy_DefineOwnProperty, "1");
    validate_non_revoked_proxy(agent, o)?;
    step!(agent, Proxy_DefineOwnProperty, "2");
    step!(agent, Proxy_DefineOwnProperty, "3");
    let (target, handler) = target_and_handler(agent, o)?;
    step!(agent, Proxy_DefineOwnProperty, "4");
    step!(agent, Proxy_DefineOwnProperty, "5");
    let trap = get_method(agent, handler.into(), names::DEFINE_PROPERTY.into())?;
    let Some(trap) = none!(agent, Proxy_DefineOwnProperty, "6", trap) else {
        step!(agent, Proxy_DefineOwnProperty, "6.a");
        return internal::define_own_property(agent, target, p, desc);
    };
    step!(agent, Proxy_DefineOwnProperty, "7");
    let desc_obj = from_property_descriptor(agent, Some(desc))?;
    step!(agent, Proxy_DefineOwnProperty, "8");
    let result = call(agent, trap.into(), handler.into(), &[target.into(), p.into(), desc_obj])?;
    let boolean_trap_result = to_boolean(agent, result);
    if when!(agent, Proxy_DefineOwnProperty, "9", !boolean_trap_result) {
        return Ok(false);
    }
    step!(agent, Proxy_DefineOwnProperty, "10");
    let target_desc = internal::get_own_property(agent, target, p)?;
    step!(agent, Proxy_DefineOwnProperty, "11");
    let extensible_target = is_extensible(agent, target)?;
    let setting_config_false = if when!(agent, Proxy_DefineOwnProperty, "12", desc.configurable == Some(false)) {
        step!(agent, Proxy_DefineOwnProperty, "12.a");
        true
    } else {
        step!(agent, Proxy_DefineOwnProperty, "13");
        step!(agent, Proxy_DefineOwnProperty, "13.a");
        false
    };
    if let Some(target_desc) = none!(agent, Proxy_DefineOwnProperty, "14", target_desc) {
        step!(agent, Proxy_DefineOwnProperty, "15");
        let compatible = is_compatible_property_descriptor(agent, extensible_target, desc, Some(target_desc));
        if when!(agent, Proxy_DefineOwnProperty, "15.a", !compatible) {
            return Err(agent.type_error("the trap defineProperty tells of a change that the target cannot take"));
        }
        let hides = setting_config_false && target_desc.configurable == Some(true);
        if when!(agent, Proxy_DefineOwnProperty, "15.b", hides) {
            return Err(agent.type_error("the trap defineProperty called a configurable property non-configurable"));
        }
        let fixed_but_writable = is_data_descriptor(agent, &target_desc)
            && target_desc.configurable == Some(false)
            && target_desc.writable == Some(true);
        if when!(agent, Proxy_DefineOwnProperty, "15.c", fixed_but_writable)
            && when!(agent, Proxy_DefineOwnProperty, "15.c.i", desc.writable == Some(false))
        {
            return Err(agent.type_error("the trap defineProperty called a writable property read-only"));
        }
    } else {
        if when!(agent, Proxy_DefineOwnProperty, "14.a", !extensible_target) {
            return Err(agent.type_error("the trap defineProperty tells of a new property on an inextensible target"));
        }
        if when!(agent, Proxy_DefineOwnProperty, "14.b", setting_config_false) {
            return Err(
                agent.type_error("the trap defineProperty tells of a non-configurable property that is not there")
            );
        }
    }
    step!(agent, Proxy_DefineOwnProperty, "16");
    Ok(true)
}
