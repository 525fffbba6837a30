//! Proxy exotic objects (ECMA-262, 10.5).

use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::descriptor::PropertyDescriptor;
use crate::value::{ObjectId, PropertyKey, Value};

/// [[GetPrototypeOf]] (`#sec-proxy-object-internal-methods-and-internal-slots-getprototypeof`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn get_prototype_of(agent: &mut Agent, o: ObjectId) -> Completion<Option<ObjectId>> {
    todo!()
}

/// [[SetPrototypeOf]] (`#sec-proxy-object-internal-methods-and-internal-slots-setprototypeof-v`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn set_prototype_of(agent: &mut Agent, o: ObjectId, v: Option<ObjectId>) -> Completion<bool> {
    todo!()
}

/// [[IsExtensible]] (`#sec-proxy-object-internal-methods-and-internal-slots-isextensible`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn is_extensible(agent: &mut Agent, o: ObjectId) -> Completion<bool> {
    todo!()
}

/// [[PreventExtensions]] (`#sec-proxy-object-internal-methods-and-internal-slots-preventextensions`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn prevent_extensions(agent: &mut Agent, o: ObjectId) -> Completion<bool> {
    todo!()
}

/// [[GetOwnProperty]] (`#sec-proxy-object-internal-methods-and-internal-slots-getownproperty-p`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn get_own_property(agent: &mut Agent, o: ObjectId, p: PropertyKey) -> Completion<Option<PropertyDescriptor>> {
    todo!()
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
    todo!()
}

/// [[HasProperty]] (`#sec-proxy-object-internal-methods-and-internal-slots-hasproperty-p`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn has_property(agent: &mut Agent, o: ObjectId, p: PropertyKey) -> Completion<bool> {
    todo!()
}

/// [[Get]] (`#sec-proxy-object-internal-methods-and-internal-slots-get-p-receiver`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn get(agent: &mut Agent, o: ObjectId, p: PropertyKey, receiver: Value) -> Completion {
    todo!()
}

/// [[Set]] (`#sec-proxy-object-internal-methods-and-internal-slots-set-p-v-receiver`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn set(agent: &mut Agent, o: ObjectId, p: PropertyKey, v: Value, receiver: Value) -> Completion<bool> {
    todo!()
}

/// [[Delete]] (`#sec-proxy-object-internal-methods-and-internal-slots-delete-p`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn delete(agent: &mut Agent, o: ObjectId, p: PropertyKey) -> Completion<bool> {
    todo!()
}

/// [[OwnPropertyKeys]] (`#sec-proxy-object-internal-methods-and-internal-slots-ownpropertykeys`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn own_property_keys(agent: &mut Agent, o: ObjectId) -> Completion<Vec<PropertyKey>> {
    todo!()
}

/// [[Call]] (`#sec-proxy-object-internal-methods-and-internal-slots-call-thisargument-argumentslist`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn call(agent: &mut Agent, o: ObjectId, this_argument: Value, arguments_list: &[Value]) -> Completion {
    todo!()
}

/// [[Construct]] (`#sec-proxy-object-internal-methods-and-internal-slots-construct-argumentslist-newtarget`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn construct(
    agent: &mut Agent,
    o: ObjectId,
    arguments_list: &[Value],
    new_target: ObjectId,
) -> Completion<ObjectId> {
    todo!()
}

/// ValidateNonRevokedProxy (`#sec-validatenonrevokedproxy`)
///
/// # Errors
/// A TypeError for a revoked proxy.
pub fn validate_non_revoked_proxy(agent: &mut Agent, proxy: ObjectId) -> Completion<()> {
    todo!()
}

/// ProxyCreate (`#sec-proxycreate`)
///
/// # Errors
/// A TypeError where one of them is no object.
pub fn proxy_create(agent: &mut Agent, target: Value, handler: Value) -> Completion<ObjectId> {
    todo!()
}
