//! Ordinary object internal methods (ECMA-262, 10.1): the model that every other kind deviates from.

use super::internal_methods as internal;
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::descriptor::{PropertyDescriptor, is_accessor_descriptor, is_data_descriptor, is_generic_descriptor};
use crate::heap::names;
use crate::heap::object::{Exotic, Object, Slots};
use crate::operations::objects::{call, create_data_property, get, get_function_realm};
use crate::operations::testing::same_value;
use crate::realm::Intrinsic;
use crate::value::{ObjectId, PropertyKey, Value};
use crate::{none, some, step, when};

/// [[GetPrototypeOf]] (`#sec-ordinary-object-internal-methods-and-internal-slots-getprototypeof`)
pub fn get_prototype_of(agent: &Agent, o: ObjectId) -> Option<ObjectId> {
    step!(agent, Ordinary_GetPrototypeOf, "1");
    ordinary_get_prototype_of(agent, o)
}

/// OrdinaryGetPrototypeOf (`#sec-ordinarygetprototypeof`)
pub fn ordinary_get_prototype_of(agent: &Agent, o: ObjectId) -> Option<ObjectId> {
    step!(agent, OrdinaryGetPrototypeOf, "1");
    agent[o].prototype
}

/// [[SetPrototypeOf]] (`#sec-ordinary-object-internal-methods-and-internal-slots-setprototypeof-v`)
pub fn set_prototype_of(agent: &mut Agent, o: ObjectId, v: Option<ObjectId>) -> bool {
    step!(agent, Ordinary_SetPrototypeOf, "1");
    ordinary_set_prototype_of(agent, o, v)
}

/// OrdinarySetPrototypeOf (`#sec-ordinarysetprototypeof`)
pub fn ordinary_set_prototype_of(agent: &mut Agent, o: ObjectId, v: Option<ObjectId>) -> bool {
    step!(agent, OrdinarySetPrototypeOf, "1");
    let current = agent[o].prototype;
    if when!(agent, OrdinarySetPrototypeOf, "2", v == current) {
        return true;
    }
    step!(agent, OrdinarySetPrototypeOf, "3");
    let extensible = agent[o].extensible;
    if when!(agent, OrdinarySetPrototypeOf, "4", !extensible) {
        return false;
    }
    step!(agent, OrdinarySetPrototypeOf, "5");
    let mut p = v;
    step!(agent, OrdinarySetPrototypeOf, "6");
    let mut done = false;
    while !done {
        step!(agent, OrdinarySetPrototypeOf, "7");
        let Some(object) = none!(agent, OrdinarySetPrototypeOf, "7.a", p) else {
            step!(agent, OrdinarySetPrototypeOf, "7.a.i");
            done = true;
            continue;
        };
        if when!(agent, OrdinarySetPrototypeOf, "7.b", object == o) {
            step!(agent, OrdinarySetPrototypeOf, "7.b.i");
            return false;
        }
        step!(agent, OrdinarySetPrototypeOf, "7.c");
        if when!(agent, OrdinarySetPrototypeOf, "7.c.i", agent[object].exotic() == Exotic::Proxy) {
            done = true;
        } else {
            step!(agent, OrdinarySetPrototypeOf, "7.c.ii");
            p = agent[object].prototype;
        }
    }
    step!(agent, OrdinarySetPrototypeOf, "8");
    agent[o].prototype = v;
    step!(agent, OrdinarySetPrototypeOf, "9");
    true
}

/// [[IsExtensible]] (`#sec-ordinary-object-internal-methods-and-internal-slots-isextensible`)
pub fn is_extensible(agent: &Agent, o: ObjectId) -> bool {
    step!(agent, Ordinary_IsExtensible, "1");
    ordinary_is_extensible(agent, o)
}

/// OrdinaryIsExtensible (`#sec-ordinaryisextensible`)
pub fn ordinary_is_extensible(agent: &Agent, o: ObjectId) -> bool {
    step!(agent, OrdinaryIsExtensible, "1");
    agent[o].extensible
}

/// [[PreventExtensions]] (`#sec-ordinary-object-internal-methods-and-internal-slots-preventextensions`)
pub fn prevent_extensions(agent: &mut Agent, o: ObjectId) -> bool {
    step!(agent, Ordinary_PreventExtensions, "1");
    ordinary_prevent_extensions(agent, o)
}

/// OrdinaryPreventExtensions (`#sec-ordinarypreventextensions`)
pub fn ordinary_prevent_extensions(agent: &mut Agent, o: ObjectId) -> bool {
    step!(agent, OrdinaryPreventExtensions, "1");
    agent[o].extensible = false;
    step!(agent, OrdinaryPreventExtensions, "2");
    true
}

/// [[GetOwnProperty]] (`#sec-ordinary-object-internal-methods-and-internal-slots-getownproperty-p`)
pub fn get_own_property(agent: &Agent, o: ObjectId, p: PropertyKey) -> Option<PropertyDescriptor> {
    step!(agent, Ordinary_GetOwnProperty, "1");
    ordinary_get_own_property(agent, o, p)
}

/// OrdinaryGetOwnProperty (`#sec-ordinarygetownproperty`)
pub fn ordinary_get_own_property(agent: &Agent, o: ObjectId, p: PropertyKey) -> Option<PropertyDescriptor> {
    let Some(x) = none!(agent, OrdinaryGetOwnProperty, "1", agent[o].properties.get(p)) else {
        return None;
    };
    step!(agent, OrdinaryGetOwnProperty, "2");
    let mut d = PropertyDescriptor::default();
    step!(agent, OrdinaryGetOwnProperty, "3");
    let x = PropertyDescriptor::from(*x);
    if when!(agent, OrdinaryGetOwnProperty, "4", x.value.is_some()) {
        step!(agent, OrdinaryGetOwnProperty, "4.a");
        d.value = x.value;
        step!(agent, OrdinaryGetOwnProperty, "4.b");
        d.writable = x.writable;
    } else {
        step!(agent, OrdinaryGetOwnProperty, "5");
        step!(agent, OrdinaryGetOwnProperty, "5.a");
        step!(agent, OrdinaryGetOwnProperty, "5.b");
        d.get = x.get;
        step!(agent, OrdinaryGetOwnProperty, "5.c");
        d.set = x.set;
    }
    step!(agent, OrdinaryGetOwnProperty, "6");
    d.enumerable = x.enumerable;
    step!(agent, OrdinaryGetOwnProperty, "7");
    d.configurable = x.configurable;
    step!(agent, OrdinaryGetOwnProperty, "8");
    Some(d)
}

/// [[DefineOwnProperty]] (`#sec-ordinary-object-internal-methods-and-internal-slots-defineownproperty-p-desc`)
///
/// # Errors
/// None of its own; see [`ordinary_define_own_property`].
pub fn define_own_property(
    agent: &mut Agent,
    o: ObjectId,
    p: PropertyKey,
    desc: PropertyDescriptor,
) -> Completion<bool> {
    step!(agent, Ordinary_DefineOwnProperty, "1");
    ordinary_define_own_property(agent, o, p, desc)
}

/// OrdinaryDefineOwnProperty (`#sec-ordinarydefineownproperty`)
///
/// # Errors
/// Whatever the object's own [[GetOwnProperty]] and [[IsExtensible]] throw.
pub fn ordinary_define_own_property(
    agent: &mut Agent,
    o: ObjectId,
    p: PropertyKey,
    desc: PropertyDescriptor,
) -> Completion<bool> {
    step!(agent, OrdinaryDefineOwnProperty, "1");
    let current = internal::get_own_property(agent, o, p)?;
    step!(agent, OrdinaryDefineOwnProperty, "2");
    let extensible = internal::is_extensible(agent, o)?;
    step!(agent, OrdinaryDefineOwnProperty, "3");
    Ok(validate_and_apply_property_descriptor(agent, Some((o, p)), extensible, desc, current))
}

/// IsCompatiblePropertyDescriptor (`#sec-iscompatiblepropertydescriptor`)
pub fn is_compatible_property_descriptor(
    agent: &mut Agent,
    extensible: bool,
    desc: PropertyDescriptor,
    current: Option<PropertyDescriptor>,
) -> bool {
    step!(agent, IsCompatiblePropertyDescriptor, "1");
    validate_and_apply_property_descriptor(agent, None, extensible, desc, current)
}

/// ValidateAndApplyPropertyDescriptor (`#sec-validateandapplypropertydescriptor`); `o` is undefined where there is no `target`
pub fn validate_and_apply_property_descriptor(
    agent: &mut Agent,
    target: Option<(ObjectId, PropertyKey)>,
    extensible: bool,
    desc: PropertyDescriptor,
    current: Option<PropertyDescriptor>,
) -> bool {
    step!(agent, ValidateAndApplyPropertyDescriptor, "1");
    let Some(current) = none!(agent, ValidateAndApplyPropertyDescriptor, "2", current) else {
        if when!(agent, ValidateAndApplyPropertyDescriptor, "2.a", !extensible) {
            return false;
        }
        let Some((o, p)) = none!(agent, ValidateAndApplyPropertyDescriptor, "2.b", target) else {
            return true;
        };
        if when!(agent, ValidateAndApplyPropertyDescriptor, "2.c", is_accessor_descriptor(agent, &desc)) {
            step!(agent, ValidateAndApplyPropertyDescriptor, "2.c.i");
        } else {
            step!(agent, ValidateAndApplyPropertyDescriptor, "2.d");
            step!(agent, ValidateAndApplyPropertyDescriptor, "2.d.i");
        }
        agent[o].properties.insert(p, desc.to_property());
        step!(agent, ValidateAndApplyPropertyDescriptor, "2.e");
        return true;
    };
    step!(agent, ValidateAndApplyPropertyDescriptor, "3");
    if when!(agent, ValidateAndApplyPropertyDescriptor, "4", desc.is_empty()) {
        return true;
    }
    if when!(agent, ValidateAndApplyPropertyDescriptor, "5", current.configurable == Some(false)) {
        if when!(agent, ValidateAndApplyPropertyDescriptor, "5.a", desc.configurable == Some(true)) {
            return false;
        }
        let differs = desc.enumerable.is_some() && desc.enumerable != current.enumerable;
        if when!(agent, ValidateAndApplyPropertyDescriptor, "5.b", differs) {
            return false;
        }
        let transition = !is_generic_descriptor(agent, &desc)
            && is_accessor_descriptor(agent, &desc) != is_accessor_descriptor(agent, &current);
        if when!(agent, ValidateAndApplyPropertyDescriptor, "5.c", transition) {
            return false;
        }
        if when!(agent, ValidateAndApplyPropertyDescriptor, "5.d", is_accessor_descriptor(agent, &current)) {
            let differs = desc.get.is_some() && desc.get != current.get;
            if when!(agent, ValidateAndApplyPropertyDescriptor, "5.d.i", differs) {
                return false;
            }
            let differs = desc.set.is_some() && desc.set != current.set;
            if when!(agent, ValidateAndApplyPropertyDescriptor, "5.d.ii", differs) {
                return false;
            }
        } else if when!(agent, ValidateAndApplyPropertyDescriptor, "5.e", current.writable == Some(false)) {
            if when!(agent, ValidateAndApplyPropertyDescriptor, "5.e.i", desc.writable == Some(true)) {
                return false;
            }
            step!(agent, ValidateAndApplyPropertyDescriptor, "5.e.ii");
            if let Some(value) = desc.value {
                let same = same_value(agent, value, current.value.unwrap_or_default());
                return when!(agent, ValidateAndApplyPropertyDescriptor, "5.e.iii", same);
            }
        }
    }
    if let Some((o, p)) = some!(agent, ValidateAndApplyPropertyDescriptor, "6", target) {
        let property = apply(agent, desc, current);
        agent[o].properties.insert(p, property.to_property());
    }
    step!(agent, ValidateAndApplyPropertyDescriptor, "7");
    true
}

/// The property that step 6 of [`validate_and_apply_property_descriptor`] leaves: `desc` over `current`.
fn apply(agent: &Agent, desc: PropertyDescriptor, current: PropertyDescriptor) -> PropertyDescriptor {
    let mut property =
        PropertyDescriptor { enumerable: current.enumerable, configurable: current.configurable, ..desc };
    if when!(
        agent,
        ValidateAndApplyPropertyDescriptor,
        "6.a",
        is_data_descriptor(agent, &current) && is_accessor_descriptor(agent, &desc)
    ) {
        let kept = desc.configurable.is_some();
        if when!(agent, ValidateAndApplyPropertyDescriptor, "6.a.i", kept) {
            property.configurable = desc.configurable;
        }
        let kept = desc.enumerable.is_some();
        if when!(agent, ValidateAndApplyPropertyDescriptor, "6.a.ii", kept) {
            property.enumerable = desc.enumerable;
        }
        step!(agent, ValidateAndApplyPropertyDescriptor, "6.a.iii");
        property.get = Some(desc.get.flatten());
        return property;
    }
    if when!(
        agent,
        ValidateAndApplyPropertyDescriptor,
        "6.b",
        is_accessor_descriptor(agent, &current) && is_data_descriptor(agent, &desc)
    ) {
        let kept = desc.configurable.is_some();
        if when!(agent, ValidateAndApplyPropertyDescriptor, "6.b.i", kept) {
            property.configurable = desc.configurable;
        }
        let kept = desc.enumerable.is_some();
        if when!(agent, ValidateAndApplyPropertyDescriptor, "6.b.ii", kept) {
            property.enumerable = desc.enumerable;
        }
        step!(agent, ValidateAndApplyPropertyDescriptor, "6.b.iii");
        property.value = Some(desc.value.unwrap_or_default());
        return property;
    }
    step!(agent, ValidateAndApplyPropertyDescriptor, "6.c");
    step!(agent, ValidateAndApplyPropertyDescriptor, "6.c.i");
    PropertyDescriptor {
        value: desc.value.or(current.value),
        writable: desc.writable.or(current.writable),
        get: desc.get.or(current.get),
        set: desc.set.or(current.set),
        enumerable: desc.enumerable.or(current.enumerable),
        configurable: desc.configurable.or(current.configurable),
    }
}

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
        step!(agent, OrdinaryDelete, "3.b");
        return Ok(true);
    }
    step!(agent, OrdinaryDelete, "4");
    Ok(false)
}

/// [[OwnPropertyKeys]] (`#sec-ordinary-object-internal-methods-and-internal-slots-ownpropertykeys`)
pub fn own_property_keys(agent: &Agent, o: ObjectId) -> Vec<PropertyKey> {
    step!(agent, Ordinary_OwnPropertyKeys, "1");
    ordinary_own_property_keys(agent, o)
}

/// OrdinaryOwnPropertyKeys (`#sec-ordinaryownpropertykeys`)
pub fn ordinary_own_property_keys(agent: &Agent, o: ObjectId) -> Vec<PropertyKey> {
    step!(agent, OrdinaryOwnPropertyKeys, "1");
    let properties = &agent[o].properties;
    let mut keys = Vec::with_capacity(properties.len());
    let index_of = |key| match key {
        PropertyKey::String(key) => agent.heap.strings.array_index(key),
        PropertyKey::Symbol(_) => None,
    };
    step!(agent, OrdinaryOwnPropertyKeys, "2");
    let mut indices: Vec<_> = properties.keys().filter_map(|key| index_of(key).map(|index| (index, key))).collect();
    indices.sort_unstable_by_key(|(index, _)| *index);
    for (_, key) in indices {
        step!(agent, OrdinaryOwnPropertyKeys, "2.a");
        keys.push(key);
    }
    step!(agent, OrdinaryOwnPropertyKeys, "3");
    for key in properties.keys().filter(|key| matches!(key, PropertyKey::String(_)) && index_of(*key).is_none()) {
        step!(agent, OrdinaryOwnPropertyKeys, "3.a");
        keys.push(key);
    }
    step!(agent, OrdinaryOwnPropertyKeys, "4");
    for key in properties.keys().filter(|key| matches!(key, PropertyKey::Symbol(_))) {
        step!(agent, OrdinaryOwnPropertyKeys, "4.a");
        keys.push(key);
    }
    step!(agent, OrdinaryOwnPropertyKeys, "5");
    keys
}

/// OrdinaryObjectCreate (`#sec-ordinaryobjectcreate`)
///
/// Here the internal slots come with their values instead of a list of names.
pub fn ordinary_object_create(agent: &mut Agent, proto: Option<ObjectId>, slots: Slots) -> ObjectId {
    step!(agent, OrdinaryObjectCreate, "1");
    when!(agent, OrdinaryObjectCreate, "2", !matches!(slots, Slots::Ordinary));
    step!(agent, OrdinaryObjectCreate, "3");
    let o = make_basic_object(agent, slots);
    step!(agent, OrdinaryObjectCreate, "4");
    agent[o].prototype = proto;
    step!(agent, OrdinaryObjectCreate, "5");
    o
}

/// MakeBasicObject (`#sec-makebasicobject`)
pub fn make_basic_object(agent: &mut Agent, slots: Slots) -> ObjectId {
    step!(agent, MakeBasicObject, "1");
    step!(agent, MakeBasicObject, "2");
    step!(agent, MakeBasicObject, "3");
    step!(agent, MakeBasicObject, "4");
    step!(agent, MakeBasicObject, "5");
    step!(agent, MakeBasicObject, "6");
    step!(agent, MakeBasicObject, "7");
    let obj = Object::new(None, slots);
    when!(agent, MakeBasicObject, "8", obj.exotic() != Exotic::Proxy);
    step!(agent, MakeBasicObject, "9");
    agent.heap.add_object(obj)
}

/// OrdinaryCreateFromConstructor (`#sec-ordinarycreatefromconstructor`)
///
/// # Errors
/// Whatever reading `prototype` of the constructor throws.
pub fn ordinary_create_from_constructor(
    agent: &mut Agent,
    constructor: ObjectId,
    intrinsic_default_proto: Intrinsic,
    slots: Slots,
) -> Completion<ObjectId> {
    step!(agent, OrdinaryCreateFromConstructor, "1");
    step!(agent, OrdinaryCreateFromConstructor, "2");
    let proto = get_prototype_from_constructor(agent, constructor, intrinsic_default_proto)?;
    if !when!(agent, OrdinaryCreateFromConstructor, "3", !matches!(slots, Slots::Ordinary)) {
        step!(agent, OrdinaryCreateFromConstructor, "4");
    }
    step!(agent, OrdinaryCreateFromConstructor, "5");
    Ok(ordinary_object_create(agent, Some(proto), slots))
}

/// GetPrototypeFromConstructor (`#sec-getprototypefromconstructor`)
///
/// # Errors
/// Whatever reading `prototype` throws, and a TypeError for a revoked proxy.
pub fn get_prototype_from_constructor(
    agent: &mut Agent,
    constructor: ObjectId,
    intrinsic_default_proto: Intrinsic,
) -> Completion<ObjectId> {
    step!(agent, GetPrototypeFromConstructor, "1");
    step!(agent, GetPrototypeFromConstructor, "2");
    let proto = get(agent, constructor, names::PROTOTYPE.into())?;
    let Some(proto) = none!(agent, GetPrototypeFromConstructor, "3", proto.as_object()) else {
        step!(agent, GetPrototypeFromConstructor, "3.a");
        let realm = get_function_realm(agent, constructor)?;
        step!(agent, GetPrototypeFromConstructor, "3.b");
        step!(agent, GetPrototypeFromConstructor, "4");
        return Ok(agent.intrinsic_of(realm, intrinsic_default_proto));
    };
    step!(agent, GetPrototypeFromConstructor, "4");
    Ok(proto)
}
