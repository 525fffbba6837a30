//! String exotic objects (ECMA-262, 10.4.3).

use super::ordinary::{
    is_compatible_property_descriptor, make_basic_object, ordinary_define_own_property, ordinary_get_own_property,
};
use crate::abrupt::{Completion, Must};
use crate::agent::Agent;
use crate::descriptor::PropertyDescriptor;
use crate::heap::names;
use crate::heap::object::Slots;
use crate::operations::objects::define_property_or_throw;
use crate::operations::type_conversion::{canonical_numeric_index_string, index_key};
use crate::value::{ObjectId, PropertyKey, StringId};
use crate::{none, some, step, when};

/// [[StringData]]
fn string_data(agent: &Agent, s: ObjectId) -> StringId {
    match agent[s].slots {
        Slots::String(data) => data,
        _ => names::EMPTY,
    }
}

/// [[GetOwnProperty]] (`#sec-string-exotic-objects-getownproperty-p`)
pub fn get_own_property(agent: &mut Agent, s: ObjectId, p: PropertyKey) -> Option<PropertyDescriptor> {
    step!(agent, String_GetOwnProperty, "1");
    let desc = ordinary_get_own_property(agent, s, p);
    if let Some(desc) = some!(agent, String_GetOwnProperty, "2", desc) {
        return Some(desc);
    }
    step!(agent, String_GetOwnProperty, "3");
    string_get_own_property(agent, s, p)
}

/// [[DefineOwnProperty]] (`#sec-string-exotic-objects-defineownproperty-p-desc`)
///
/// # Errors
/// Only a halt.
pub fn define_own_property(
    agent: &mut Agent,
    s: ObjectId,
    p: PropertyKey,
    desc: PropertyDescriptor,
) -> Completion<bool> {
    step!(agent, String_DefineOwnProperty, "1");
    let string_desc = string_get_own_property(agent, s, p);
    if let Some(string_desc) = some!(agent, String_DefineOwnProperty, "2", string_desc) {
        step!(agent, String_DefineOwnProperty, "2.a");
        let extensible = agent[s].extensible;
        step!(agent, String_DefineOwnProperty, "2.b");
        return Ok(is_compatible_property_descriptor(agent, extensible, desc, Some(string_desc)));
    }
    step!(agent, String_DefineOwnProperty, "3");
    ordinary_define_own_property(agent, s, p, desc).must()
}

/// [[OwnPropertyKeys]] (`#sec-string-exotic-objects-ownpropertykeys`)
///
/// # Errors
/// Only a halt.
pub fn own_property_keys(agent: &mut Agent, o: ObjectId) -> Completion<Vec<PropertyKey>> {
    step!(agent, String_OwnPropertyKeys, "1");
    let mut keys = Vec::new();
    step!(agent, String_OwnPropertyKeys, "2");
    let str = string_data(agent, o);
    step!(agent, String_OwnPropertyKeys, "3");
    step!(agent, String_OwnPropertyKeys, "4");
    let len = agent.heap.strings.get(str).units().len();
    agent.burn(len as u64)?;
    for i in 0..len {
        step!(agent, String_OwnPropertyKeys, "5");
        step!(agent, String_OwnPropertyKeys, "5.a");
        keys.push(index_key(agent, i as f64));
    }
    let array_index = |key: &PropertyKey| match key {
        PropertyKey::String(id) => agent.heap.strings.array_index(*id),
        PropertyKey::Symbol(_) => None,
    };
    let own: Vec<_> = agent[o].properties.keys().collect();
    let beyond = |key: &PropertyKey| array_index(key).filter(|index| *index as usize >= len);
    let mut indices: Vec<_> = own.iter().filter_map(|key| beyond(key).map(|index| (index, *key))).collect();
    indices.sort_unstable_by_key(|(index, _)| *index);
    for (_, key) in indices {
        step!(agent, String_OwnPropertyKeys, "6");
        step!(agent, String_OwnPropertyKeys, "6.a");
        keys.push(key);
    }
    for key in own.iter().filter(|key| matches!(key, PropertyKey::String(_)) && array_index(key).is_none()) {
        step!(agent, String_OwnPropertyKeys, "7");
        step!(agent, String_OwnPropertyKeys, "7.a");
        keys.push(*key);
    }
    for key in own.iter().filter(|key| matches!(key, PropertyKey::Symbol(_))) {
        step!(agent, String_OwnPropertyKeys, "8");
        step!(agent, String_OwnPropertyKeys, "8.a");
        keys.push(*key);
    }
    step!(agent, String_OwnPropertyKeys, "9");
    Ok(keys)
}

/// StringCreate (`#sec-stringcreate`)
///
/// # Errors
/// Only a halt.
pub fn string_create(agent: &mut Agent, value: StringId, prototype: ObjectId) -> Completion<ObjectId> {
    step!(agent, StringCreate, "1");
    let s = make_basic_object(agent, Slots::String(value));
    step!(agent, StringCreate, "2");
    agent[s].prototype = Some(prototype);
    step!(agent, StringCreate, "3");
    step!(agent, StringCreate, "4");
    step!(agent, StringCreate, "5");
    step!(agent, StringCreate, "6");
    step!(agent, StringCreate, "7");
    let length = agent.heap.strings.get(value).units().len() as f64;
    step!(agent, StringCreate, "8");
    let desc = PropertyDescriptor::data(length.into(), false, false, false);
    define_property_or_throw(agent, s, names::LENGTH.into(), desc).must()?;
    step!(agent, StringCreate, "9");
    Ok(s)
}

/// StringGetOwnProperty (`#sec-stringgetownproperty`)
pub fn string_get_own_property(agent: &mut Agent, s: ObjectId, p: PropertyKey) -> Option<PropertyDescriptor> {
    let string = match p {
        PropertyKey::String(id) => Some(id),
        PropertyKey::Symbol(_) => None,
    };
    let string = none!(agent, StringGetOwnProperty, "1", string)?;
    step!(agent, StringGetOwnProperty, "2");
    let index = canonical_numeric_index_string(agent, string);
    let integral = index.filter(|index| index.is_finite() && index.fract() == 0.0);
    let index = none!(agent, StringGetOwnProperty, "3", integral)?;
    if when!(agent, StringGetOwnProperty, "4", index.is_sign_negative()) {
        return None;
    }
    step!(agent, StringGetOwnProperty, "5");
    let str = agent.heap.strings.get(string_data(agent, s)).units();
    step!(agent, StringGetOwnProperty, "6");
    step!(agent, StringGetOwnProperty, "7");
    let len = str.len() as f64;
    if when!(agent, StringGetOwnProperty, "8", index >= len) {
        return None;
    }
    step!(agent, StringGetOwnProperty, "9");
    let result_str: Vec<u16> = str.get(index as usize).copied().into_iter().collect();
    let result_str = agent.heap.strings.intern_units(&result_str);
    step!(agent, StringGetOwnProperty, "10");
    Some(PropertyDescriptor::data(result_str.into(), false, true, false))
}
