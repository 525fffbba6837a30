//! Own properties of ordinary objects and their definition (ECMA-262, 10.1.5 and 10.1.6).

use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::descriptor::{PropertyDescriptor, is_accessor_descriptor, is_data_descriptor, is_generic_descriptor};
use crate::heap::properties::{Property, PropertyKind};
use crate::objects::internal_methods as internal;
use crate::operations::testing::{is_extensible as is_extensible_object, same_value};
use crate::value::{ObjectId, PropertyKey, Value};
use crate::{none, some, step, when};

/// [[GetOwnProperty]] (`#sec-ordinary-object-internal-methods-and-internal-slots-getownproperty-p`)
pub fn get_own_property(agent: &Agent, o: ObjectId, p: PropertyKey) -> Option<PropertyDescriptor> {
    step!(agent, Ordinary_GetOwnProperty, "1");
    ordinary_get_own_property(agent, o, p)
}

/// OrdinaryGetOwnProperty (`#sec-ordinarygetownproperty`)
pub fn ordinary_get_own_property(agent: &Agent, o: ObjectId, p: PropertyKey) -> Option<PropertyDescriptor> {
    let x = none!(agent, OrdinaryGetOwnProperty, "1", agent[o].properties.get(p))?;
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
    let extensible = is_extensible_object(agent, o)?;
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
        let kind = if when!(agent, ValidateAndApplyPropertyDescriptor, "2.c", is_accessor_descriptor(agent, &desc)) {
            step!(agent, ValidateAndApplyPropertyDescriptor, "2.c.i");
            PropertyKind::Accessor { get: desc.get.flatten(), set: desc.set.flatten() }
        } else {
            step!(agent, ValidateAndApplyPropertyDescriptor, "2.d");
            step!(agent, ValidateAndApplyPropertyDescriptor, "2.d.i");
            PropertyKind::Data { value: desc.value.unwrap_or_default(), writable: desc.writable.unwrap_or_default() }
        };
        let enumerable = desc.enumerable.unwrap_or_default();
        let configurable = desc.configurable.unwrap_or_default();
        agent[o].properties.insert(p, Property { kind, enumerable, configurable });
        agent.heap.count_property();
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
            let differs = desc.get.is_some_and(|get| !same_function(agent, get, current.get));
            if when!(agent, ValidateAndApplyPropertyDescriptor, "5.d.i", differs) {
                return false;
            }
            let differs = desc.set.is_some_and(|set| !same_function(agent, set, current.set));
            if when!(agent, ValidateAndApplyPropertyDescriptor, "5.d.ii", differs) {
                return false;
            }
        } else if when!(agent, ValidateAndApplyPropertyDescriptor, "5.e", current.writable == Some(false)) {
            if when!(agent, ValidateAndApplyPropertyDescriptor, "5.e.i", desc.writable == Some(true)) {
                return false;
            }
            step!(agent, ValidateAndApplyPropertyDescriptor, "5.e.ii");
            if let Some(value) = some!(agent, ValidateAndApplyPropertyDescriptor, "5.e.iii", desc.value) {
                return same_value(agent, value, current.value.unwrap_or_default());
            }
        }
    }
    if let Some((o, p)) = some!(agent, ValidateAndApplyPropertyDescriptor, "6", target) {
        // What is not in Desc stays as it is stored, which an arguments object may tell otherwise.
        let stored = agent[o].properties.get(p).map_or(current.value, |stored| PropertyDescriptor::from(*stored).value);
        let property = apply(agent, desc, PropertyDescriptor { value: stored, ..current });
        agent[o].properties.insert(p, property.to_property());
    }
    step!(agent, ValidateAndApplyPropertyDescriptor, "7");
    true
}

/// SameValue of a [[Get]] or [[Set]] field and that of the current property.
fn same_function(agent: &Agent, field: Option<ObjectId>, current: Option<Option<ObjectId>>) -> bool {
    let value = |function: Option<ObjectId>| function.map_or(Value::Undefined, Value::Object);
    same_value(agent, value(field), value(current.flatten()))
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
