//! Looking up, reading, writing and deleting properties of ordinary objects (ECMA-262, 10.1.7 to 10.1.10).

use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::descriptor::{PropertyDescriptor, is_accessor_descriptor, is_data_descriptor};
use crate::objects::internal_methods as internal;
use crate::operations::objects::{call, create_data_property};
use crate::value::{ObjectId, PropertyKey, Value};
use crate::{none, some, step, when};

/// [[HasProperty]] (`#sec-ordinary-object-internal-methods-and-internal-slots-hasproperty-p`)
///
/// # Errors
/// Whatever a parent throws.
pub fn has_property(agent: &mut Agent, o: ObjectId, p: PropertyKey) -> Completion<bool> {
    step!(agent, Ordinary_HasProperty, "1");
    ordinary_has_property(agent, o, p)
}

/// OrdinaryHasProperty (`#sec-ordinaryhasproperty`)
///
/// # Errors
/// Whatever a parent throws.
pub fn ordinary_has_property(agent: &mut Agent, o: ObjectId, p: PropertyKey) -> Completion<bool> {
    step!(agent, OrdinaryHasProperty, "1");
    let has_own = internal::get_own_property(agent, o, p)?;
    if when!(agent, OrdinaryHasProperty, "2", has_own.is_some()) {
        return Ok(true);
    }
    step!(agent, OrdinaryHasProperty, "3");
    let parent = internal::get_prototype_of(agent, o)?;
    if let Some(parent) = some!(agent, OrdinaryHasProperty, "4", parent) {
        step!(agent, OrdinaryHasProperty, "4.a");
        return internal::has_property(agent, parent, p);
    }
    step!(agent, OrdinaryHasProperty, "5");
    Ok(false)
}

/// [[Get]] (`#sec-ordinary-object-internal-methods-and-internal-slots-get-p-receiver`)
///
/// # Errors
/// Whatever a getter or a parent throws.
pub fn get_method(agent: &mut Agent, o: ObjectId, p: PropertyKey, receiver: Value) -> Completion {
    step!(agent, Ordinary_Get, "1");
    ordinary_get(agent, o, p, receiver)
}

/// OrdinaryGet (`#sec-ordinaryget`)
///
/// # Errors
/// Whatever a getter or a parent throws.
pub fn ordinary_get(agent: &mut Agent, o: ObjectId, p: PropertyKey, receiver: Value) -> Completion {
    step!(agent, OrdinaryGet, "1");
    let desc = internal::get_own_property(agent, o, p)?;
    let Some(desc) = none!(agent, OrdinaryGet, "2", desc) else {
        step!(agent, OrdinaryGet, "2.a");
        let parent = internal::get_prototype_of(agent, o)?;
        let Some(parent) = none!(agent, OrdinaryGet, "2.b", parent) else {
            return Ok(Value::Undefined);
        };
        step!(agent, OrdinaryGet, "2.c");
        return internal::get(agent, parent, p, receiver);
    };
    if when!(agent, OrdinaryGet, "3", is_data_descriptor(agent, &desc)) {
        return Ok(desc.value.unwrap_or_default());
    }
    step!(agent, OrdinaryGet, "4");
    step!(agent, OrdinaryGet, "5");
    let getter = desc.get.flatten();
    let Some(getter) = none!(agent, OrdinaryGet, "6", getter) else {
        return Ok(Value::Undefined);
    };
    step!(agent, OrdinaryGet, "7");
    call(agent, getter.into(), receiver, &[])
}

/// [[Set]] (`#sec-ordinary-object-internal-methods-and-internal-slots-set-p-v-receiver`)
///
/// # Errors
/// Whatever a setter, a parent or the receiver throws.
pub fn set_method(agent: &mut Agent, o: ObjectId, p: PropertyKey, v: Value, receiver: Value) -> Completion<bool> {
    step!(agent, Ordinary_Set, "1");
    ordinary_set(agent, o, p, v, receiver)
}

/// OrdinarySet (`#sec-ordinaryset`)
///
/// # Errors
/// Whatever a setter, a parent or the receiver throws.
pub fn ordinary_set(agent: &mut Agent, o: ObjectId, p: PropertyKey, v: Value, receiver: Value) -> Completion<bool> {
    step!(agent, OrdinarySet, "1");
    let own_desc = internal::get_own_property(agent, o, p)?;
    step!(agent, OrdinarySet, "2");
    ordinary_set_with_own_descriptor(agent, o, p, v, receiver, own_desc)
}

/// OrdinarySetWithOwnDescriptor (`#sec-ordinarysetwithowndescriptor`)
///
/// # Errors
/// Whatever a setter, a parent or the receiver throws.
pub fn ordinary_set_with_own_descriptor(
    agent: &mut Agent,
    o: ObjectId,
    p: PropertyKey,
    v: Value,
    receiver: Value,
    own_desc: Option<PropertyDescriptor>,
) -> Completion<bool> {
    let own_desc = match none!(agent, OrdinarySetWithOwnDescriptor, "1", own_desc) {
        Some(own_desc) => own_desc,
        None => {
            step!(agent, OrdinarySetWithOwnDescriptor, "1.a");
            let parent = internal::get_prototype_of(agent, o)?;
            if let Some(parent) = some!(agent, OrdinarySetWithOwnDescriptor, "1.b", parent) {
                step!(agent, OrdinarySetWithOwnDescriptor, "1.b.i");
                return internal::set(agent, parent, p, v, receiver);
            }
            step!(agent, OrdinarySetWithOwnDescriptor, "1.c");
            step!(agent, OrdinarySetWithOwnDescriptor, "1.c.i");
            PropertyDescriptor::data(Value::Undefined, true, true, true)
        }
    };
    if when!(agent, OrdinarySetWithOwnDescriptor, "2", is_data_descriptor(agent, &own_desc)) {
        if when!(agent, OrdinarySetWithOwnDescriptor, "2.a", own_desc.writable == Some(false)) {
            return Ok(false);
        }
        let Some(receiver) = none!(agent, OrdinarySetWithOwnDescriptor, "2.b", receiver.as_object()) else {
            return Ok(false);
        };
        step!(agent, OrdinarySetWithOwnDescriptor, "2.c");
        let existing_descriptor = internal::get_own_property(agent, receiver, p)?;
        if let Some(existing_descriptor) = some!(agent, OrdinarySetWithOwnDescriptor, "2.d", existing_descriptor) {
            let accessor = is_accessor_descriptor(agent, &existing_descriptor);
            if when!(agent, OrdinarySetWithOwnDescriptor, "2.d.i", accessor) {
                return Ok(false);
            }
            let read_only = existing_descriptor.writable == Some(false);
            if when!(agent, OrdinarySetWithOwnDescriptor, "2.d.ii", read_only) {
                return Ok(false);
            }
            step!(agent, OrdinarySetWithOwnDescriptor, "2.d.iii");
            let value_desc = PropertyDescriptor { value: Some(v), ..PropertyDescriptor::default() };
            step!(agent, OrdinarySetWithOwnDescriptor, "2.d.iv");
            return internal::define_own_property(agent, receiver, p, value_desc);
        }
        step!(agent, OrdinarySetWithOwnDescriptor, "2.e");
        step!(agent, OrdinarySetWithOwnDescriptor, "2.e.i");
        step!(agent, OrdinarySetWithOwnDescriptor, "2.e.ii");
        return create_data_property(agent, receiver, p, v);
    }
    step!(agent, OrdinarySetWithOwnDescriptor, "3");
    step!(agent, OrdinarySetWithOwnDescriptor, "4");
    let setter = own_desc.set.flatten();
    let Some(setter) = none!(agent, OrdinarySetWithOwnDescriptor, "5", setter) else {
        return Ok(false);
    };
    step!(agent, OrdinarySetWithOwnDescriptor, "6");
    call(agent, setter.into(), receiver, &[v])?;
    step!(agent, OrdinarySetWithOwnDescriptor, "7");
    Ok(true)
}

/// [[Delete]] (`#sec-ordinary-object-internal-methods-and-internal-slots-delete-p`)
///
/// # Errors
/// Whatever the object's own [[GetOwnProperty]] throws.
pub fn delete(agent: &mut Agent, o: ObjectId, p: PropertyKey) -> Completion<bool> {
    step!(agent, Ordinary_Delete, "1");
    ordinary_delete(agent, o, p)
}

/// OrdinaryDelete (`#sec-ordinarydelete`)
///
/// # Errors
/// Whatever the object's own [[GetOwnProperty]] throws.
pub fn ordinary_delete(agent: &mut Agent, o: ObjectId, p: PropertyKey) -> Completion<bool> {
    step!(agent, OrdinaryDelete, "1");
    let desc = internal::get_own_property(agent, o, p)?;
    let Some(desc) = none!(agent, OrdinaryDelete, "2", desc) else {
        return Ok(true);
    };
    if when!(agent, OrdinaryDelete, "3", desc.configurable == Some(true)) {
        step!(agent, OrdinaryDelete, "3.a");
        agent[o].properties.remove(p);
        agent.heap.uncount_property();
        step!(agent, OrdinaryDelete, "3.b");
        return Ok(true);
    }
    step!(agent, OrdinaryDelete, "4");
    Ok(false)
}
