//! Object's functions about own properties and their descriptors.

use crate::abrupt::{Completion, Must};
use crate::agent::Agent;
use crate::descriptor::{from_property_descriptor, to_property_descriptor};
use crate::heap::object::Slots;
use crate::objects::internal_methods as internal;
use crate::objects::ordinary::ordinary_object_create;
use crate::operations::objects::{
    create_array_from_list, create_data_property_or_throw, define_property_or_throw, get, has_own_property,
};
use crate::operations::testing::same_value;
use crate::operations::type_conversion::{to_object, to_property_key};
use crate::realm::{Args, Intrinsic};
use crate::value::{ObjectId, PropertyKey, Value};
use crate::{none, step, when};

/// Object.defineProperties (`#sec-object.defineproperties`)
pub(super) fn define_properties(agent: &mut Agent, _: Value, arguments: Args<'_>, _: Option<ObjectId>) -> Completion {
    let Some(o) = none!(agent, Object_defineProperties, "1", arguments.get(0).as_object()) else {
        return Err(agent.type_error("Object.defineProperties needs an object"));
    };
    step!(agent, Object_defineProperties, "2");
    object_define_properties(agent, o, arguments.get(1))
}

/// ObjectDefineProperties (`#sec-objectdefineproperties`)
pub(super) fn object_define_properties(agent: &mut Agent, o: ObjectId, properties: Value) -> Completion {
    step!(agent, ObjectDefineProperties, "1");
    let props = to_object(agent, properties)?;
    step!(agent, ObjectDefineProperties, "2");
    let keys = internal::own_property_keys(agent, props)?;
    step!(agent, ObjectDefineProperties, "3");
    let mut descriptors = Vec::new();
    for next_key in keys {
        agent.tick()?;
        step!(agent, ObjectDefineProperties, "4");
        step!(agent, ObjectDefineProperties, "4.a");
        let prop_desc = internal::get_own_property(agent, props, next_key)?;
        let enumerable = prop_desc.is_some_and(|desc| desc.enumerable == Some(true));
        if when!(agent, ObjectDefineProperties, "4.b", enumerable) {
            step!(agent, ObjectDefineProperties, "4.b.i");
            let desc_obj = get(agent, props, next_key)?;
            step!(agent, ObjectDefineProperties, "4.b.ii");
            let desc = to_property_descriptor(agent, desc_obj)?;
            step!(agent, ObjectDefineProperties, "4.b.iii");
            descriptors.push((next_key, desc));
        }
    }
    for (key, descriptor) in descriptors {
        agent.tick()?;
        step!(agent, ObjectDefineProperties, "5");
        step!(agent, ObjectDefineProperties, "5.a");
        define_property_or_throw(agent, o, key, descriptor)?;
    }
    step!(agent, ObjectDefineProperties, "6");
    Ok(o.into())
}

/// Object.defineProperty (`#sec-object.defineproperty`)
pub(super) fn define_property(agent: &mut Agent, _: Value, arguments: Args<'_>, _: Option<ObjectId>) -> Completion {
    let Some(o) = none!(agent, Object_defineProperty, "1", arguments.get(0).as_object()) else {
        return Err(agent.type_error("Object.defineProperty needs an object"));
    };
    step!(agent, Object_defineProperty, "2");
    let key = to_property_key(agent, arguments.get(1))?;
    step!(agent, Object_defineProperty, "3");
    let desc = to_property_descriptor(agent, arguments.get(2))?;
    step!(agent, Object_defineProperty, "4");
    define_property_or_throw(agent, o, key, desc)?;
    step!(agent, Object_defineProperty, "5");
    Ok(o.into())
}

/// Object.getOwnPropertyDescriptor (`#sec-object.getownpropertydescriptor`)
pub(super) fn get_own_property_descriptor(
    agent: &mut Agent,
    _: Value,
    arguments: Args<'_>,
    _: Option<ObjectId>,
) -> Completion {
    step!(agent, Object_getOwnPropertyDescriptor, "1");
    let obj = to_object(agent, arguments.get(0))?;
    step!(agent, Object_getOwnPropertyDescriptor, "2");
    let key = to_property_key(agent, arguments.get(1))?;
    step!(agent, Object_getOwnPropertyDescriptor, "3");
    let desc = internal::get_own_property(agent, obj, key)?;
    step!(agent, Object_getOwnPropertyDescriptor, "4");
    from_property_descriptor(agent, desc)
}

/// Object.getOwnPropertyDescriptors (`#sec-object.getownpropertydescriptors`)
pub(super) fn get_own_property_descriptors(
    agent: &mut Agent,
    _: Value,
    arguments: Args<'_>,
    _: Option<ObjectId>,
) -> Completion {
    step!(agent, Object_getOwnPropertyDescriptors, "1");
    let obj = to_object(agent, arguments.get(0))?;
    step!(agent, Object_getOwnPropertyDescriptors, "2");
    let own_keys = internal::own_property_keys(agent, obj)?;
    step!(agent, Object_getOwnPropertyDescriptors, "3");
    let prototype = agent.intrinsic(Intrinsic::ObjectPrototype);
    let descriptors = ordinary_object_create(agent, Some(prototype), Slots::Ordinary);
    for key in own_keys {
        agent.tick()?;
        step!(agent, Object_getOwnPropertyDescriptors, "4");
        step!(agent, Object_getOwnPropertyDescriptors, "4.a");
        let desc = internal::get_own_property(agent, obj, key)?;
        step!(agent, Object_getOwnPropertyDescriptors, "4.b");
        let descriptor = from_property_descriptor(agent, desc)?;
        if when!(agent, Object_getOwnPropertyDescriptors, "4.c", !descriptor.is_undefined()) {
            create_data_property_or_throw(agent, descriptors, key, descriptor).must()?;
        }
    }
    step!(agent, Object_getOwnPropertyDescriptors, "5");
    Ok(descriptors.into())
}

/// Object.getOwnPropertyNames (`#sec-object.getownpropertynames`)
pub(super) fn get_own_property_names(
    agent: &mut Agent,
    _: Value,
    arguments: Args<'_>,
    _: Option<ObjectId>,
) -> Completion {
    step!(agent, Object_getOwnPropertyNames, "1");
    let keys = get_own_property_keys(agent, arguments.get(0), KeyType::String)?;
    Ok(create_array_from_list(agent, &keys)?.into())
}

/// Object.getOwnPropertySymbols (`#sec-object.getownpropertysymbols`)
pub(super) fn get_own_property_symbols(
    agent: &mut Agent,
    _: Value,
    arguments: Args<'_>,
    _: Option<ObjectId>,
) -> Completion {
    step!(agent, Object_getOwnPropertySymbols, "1");
    let keys = get_own_property_keys(agent, arguments.get(0), KeyType::Symbol)?;
    Ok(create_array_from_list(agent, &keys)?.into())
}

/// Which keys GetOwnPropertyKeys lists.
#[derive(Clone, Copy, PartialEq, Eq)]
enum KeyType {
    /// ~string~
    String,
    /// ~symbol~
    Symbol,
}

/// GetOwnPropertyKeys (`#sec-getownpropertykeys`)
fn get_own_property_keys(agent: &mut Agent, o: Value, key_type: KeyType) -> Completion<Vec<Value>> {
    step!(agent, GetOwnPropertyKeys, "1");
    let obj = to_object(agent, o)?;
    step!(agent, GetOwnPropertyKeys, "2");
    let keys = internal::own_property_keys(agent, obj)?;
    step!(agent, GetOwnPropertyKeys, "3");
    let mut name_list = Vec::new();
    for next_key in keys {
        agent.tick()?;
        step!(agent, GetOwnPropertyKeys, "4");
        let listed = match next_key {
            PropertyKey::Symbol(_) => key_type == KeyType::Symbol,
            PropertyKey::String(_) => key_type == KeyType::String,
        };
        if when!(agent, GetOwnPropertyKeys, "4.a", listed) {
            step!(agent, GetOwnPropertyKeys, "4.a.i");
            name_list.push(next_key.into());
        }
    }
    step!(agent, GetOwnPropertyKeys, "5");
    Ok(name_list)
}

/// Object.hasOwn (`#sec-object.hasown`)
pub(super) fn has_own(agent: &mut Agent, _: Value, arguments: Args<'_>, _: Option<ObjectId>) -> Completion {
    step!(agent, Object_hasOwn, "1");
    let obj = to_object(agent, arguments.get(0))?;
    step!(agent, Object_hasOwn, "2");
    let key = to_property_key(agent, arguments.get(1))?;
    step!(agent, Object_hasOwn, "3");
    Ok(has_own_property(agent, obj, key)?.into())
}

/// Object.is (`#sec-object.is`)
pub(super) fn is(agent: &mut Agent, _: Value, arguments: Args<'_>, _: Option<ObjectId>) -> Completion {
    step!(agent, Object_is, "1");
    Ok(same_value(agent, arguments.get(0), arguments.get(1)).into())
}
