//! Array exotic objects (ECMA-262, 10.4.2).

use super::internal_methods as internal;
use super::ordinary::{make_basic_object, ordinary_define_own_property, ordinary_get_own_property};
use crate::abrupt::{Completion, Must};
use crate::agent::Agent;
use crate::descriptor::PropertyDescriptor;
use crate::heap::names;
use crate::heap::object::Slots;
use crate::operations::objects::{construct, get, get_function_realm};
use crate::operations::testing::{is_array, is_constructor, same_value, same_value_zero};
use crate::operations::type_conversion::{to_number, to_uint32};
use crate::realm::Intrinsic;
use crate::value::{ObjectId, PropertyKey, Value};
use crate::{none, some, step, when};

/// The array index that a property key is.
fn array_index(agent: &Agent, p: PropertyKey) -> Option<u32> {
    match p {
        PropertyKey::String(id) => agent.heap.strings.array_index(id),
        PropertyKey::Symbol(_) => None,
    }
}

/// [[DefineOwnProperty]] (`#sec-array-exotic-objects-defineownproperty-p-desc`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a RangeError.
pub fn define_own_property(
    agent: &mut Agent,
    a: ObjectId,
    p: PropertyKey,
    desc: PropertyDescriptor,
) -> Completion<bool> {
    if when!(agent, Array_DefineOwnProperty, "1", p == names::LENGTH.into()) {
        step!(agent, Array_DefineOwnProperty, "1.a");
        return array_set_length(agent, a, desc);
    } else if let Some(index) = some!(agent, Array_DefineOwnProperty, "2", array_index(agent, p)) {
        step!(agent, Array_DefineOwnProperty, "2.a");
        let mut length_desc = ordinary_get_own_property(agent, a, names::LENGTH.into()).unwrap_or_default();
        step!(agent, Array_DefineOwnProperty, "2.b");
        step!(agent, Array_DefineOwnProperty, "2.c");
        step!(agent, Array_DefineOwnProperty, "2.d");
        step!(agent, Array_DefineOwnProperty, "2.e");
        let length = number(length_desc.value);
        step!(agent, Array_DefineOwnProperty, "2.f");
        step!(agent, Array_DefineOwnProperty, "2.g");
        let index = f64::from(index);
        let beyond = index >= length && length_desc.writable == Some(false);
        if when!(agent, Array_DefineOwnProperty, "2.h", beyond) {
            return Ok(false);
        }
        step!(agent, Array_DefineOwnProperty, "2.i");
        let succeeded = ordinary_define_own_property(agent, a, p, desc).must()?;
        if when!(agent, Array_DefineOwnProperty, "2.j", !succeeded) {
            return Ok(false);
        }
        if when!(agent, Array_DefineOwnProperty, "2.k", index >= length) {
            step!(agent, Array_DefineOwnProperty, "2.k.i");
            length_desc.value = Some((index + 1.0).into());
            step!(agent, Array_DefineOwnProperty, "2.k.ii");
            ordinary_define_own_property(agent, a, names::LENGTH.into(), length_desc).must()?;
            step!(agent, Array_DefineOwnProperty, "2.k.iii");
        }
        step!(agent, Array_DefineOwnProperty, "2.l");
        return Ok(true);
    }
    step!(agent, Array_DefineOwnProperty, "3");
    ordinary_define_own_property(agent, a, p, desc)
}

/// ArrayCreate (`#sec-arraycreate`)
///
/// # Errors
/// A RangeError for a length over 2³² − 1.
pub fn array_create(agent: &mut Agent, length: f64, proto: Option<ObjectId>) -> Completion<ObjectId> {
    if when!(agent, ArrayCreate, "1", length > f64::from(u32::MAX)) {
        return Err(agent.range_error("the length is not one that an array has"));
    }
    let proto = match none!(agent, ArrayCreate, "2", proto) {
        Some(proto) => proto,
        None => agent.intrinsic(Intrinsic::ArrayPrototype),
    };
    step!(agent, ArrayCreate, "3");
    let a = make_basic_object(agent, Slots::Array);
    step!(agent, ArrayCreate, "4");
    agent[a].prototype = Some(proto);
    step!(agent, ArrayCreate, "5");
    step!(agent, ArrayCreate, "6");
    let desc = PropertyDescriptor::data(length.into(), true, false, false);
    ordinary_define_own_property(agent, a, names::LENGTH.into(), desc).must()?;
    step!(agent, ArrayCreate, "7");
    Ok(a)
}

/// ArraySpeciesCreate (`#sec-arrayspeciescreate`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn array_species_create(agent: &mut Agent, original_array: ObjectId, length: f64) -> Completion<ObjectId> {
    step!(agent, ArraySpeciesCreate, "1");
    let is_array = is_array(agent, original_array.into())?;
    if when!(agent, ArraySpeciesCreate, "2", !is_array) {
        return array_create(agent, length, None);
    }
    step!(agent, ArraySpeciesCreate, "3");
    let mut c = get(agent, original_array, names::CONSTRUCTOR.into())?;
    if let Some(constructor) = some!(agent, ArraySpeciesCreate, "4", constructor(agent, c)) {
        step!(agent, ArraySpeciesCreate, "4.a");
        let this_realm = agent.current_realm();
        step!(agent, ArraySpeciesCreate, "4.b");
        let realm_c = get_function_realm(agent, constructor)?;
        if when!(agent, ArraySpeciesCreate, "4.c", this_realm != realm_c) {
            let array = agent.intrinsic_of(realm_c, Intrinsic::Array);
            if when!(agent, ArraySpeciesCreate, "4.c.i", same_value(agent, c, array.into())) {
                c = Value::Undefined;
            }
        }
    }
    if let Some(object) = some!(agent, ArraySpeciesCreate, "5", c.as_object()) {
        step!(agent, ArraySpeciesCreate, "5.a");
        c = get(agent, object, names::symbol::SPECIES.into())?;
        if when!(agent, ArraySpeciesCreate, "5.b", matches!(c, Value::Null)) {
            c = Value::Undefined;
        }
    }
    if when!(agent, ArraySpeciesCreate, "6", c.is_undefined()) {
        return array_create(agent, length, None);
    }
    let Some(c) = none!(agent, ArraySpeciesCreate, "7", constructor(agent, c)) else {
        return Err(agent.type_error("the species is not a constructor"));
    };
    step!(agent, ArraySpeciesCreate, "8");
    construct(agent, c, &[length.into()], None)
}

/// The constructor, where IsConstructor of the value is true.
fn constructor(agent: &Agent, value: Value) -> Option<ObjectId> {
    if is_constructor(agent, value) { value.as_object() } else { None }
}

/// ArraySetLength (`#sec-arraysetlength`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a RangeError.
pub fn array_set_length(agent: &mut Agent, a: ObjectId, desc: PropertyDescriptor) -> Completion<bool> {
    let length = names::LENGTH.into();
    let Some(value) = none!(agent, ArraySetLength, "1", desc.value) else {
        step!(agent, ArraySetLength, "1.a");
        return ordinary_define_own_property(agent, a, length, desc).must();
    };
    step!(agent, ArraySetLength, "2");
    let mut new_len_desc = desc;
    step!(agent, ArraySetLength, "3");
    let new_len = f64::from(to_uint32(agent, value)?);
    step!(agent, ArraySetLength, "4");
    let number_len = to_number(agent, value)?;
    if when!(agent, ArraySetLength, "5", !same_value_zero(agent, new_len.into(), number_len.into())) {
        return Err(agent.range_error("the length is not one that an array has"));
    }
    step!(agent, ArraySetLength, "6");
    new_len_desc.value = Some(new_len.into());
    step!(agent, ArraySetLength, "7");
    let old_len_desc = ordinary_get_own_property(agent, a, length).unwrap_or_default();
    step!(agent, ArraySetLength, "8");
    step!(agent, ArraySetLength, "9");
    step!(agent, ArraySetLength, "10");
    step!(agent, ArraySetLength, "11");
    let old_len = number(old_len_desc.value);
    if when!(agent, ArraySetLength, "12", new_len >= old_len) {
        step!(agent, ArraySetLength, "12.a");
        return ordinary_define_own_property(agent, a, length, new_len_desc).must();
    }
    if when!(agent, ArraySetLength, "13", old_len_desc.writable == Some(false)) {
        return Ok(false);
    }
    let new_writable = if when!(agent, ArraySetLength, "14", new_len_desc.writable != Some(false)) {
        step!(agent, ArraySetLength, "14.a");
        true
    } else {
        step!(agent, ArraySetLength, "15");
        step!(agent, ArraySetLength, "15.a");
        step!(agent, ArraySetLength, "15.b");
        step!(agent, ArraySetLength, "15.c");
        new_len_desc.writable = Some(true);
        false
    };
    step!(agent, ArraySetLength, "16");
    let succeeded = ordinary_define_own_property(agent, a, length, new_len_desc).must()?;
    if when!(agent, ArraySetLength, "17", !succeeded) {
        return Ok(false);
    }
    for (index, p) in indices_from_the_last(agent, a, new_len) {
        agent.tick()?;
        step!(agent, ArraySetLength, "18");
        step!(agent, ArraySetLength, "18.a");
        let delete_succeeded = internal::delete(agent, a, p).must()?;
        if when!(agent, ArraySetLength, "18.b", !delete_succeeded) {
            step!(agent, ArraySetLength, "18.b.i");
            new_len_desc.value = Some((f64::from(index) + 1.0).into());
            if when!(agent, ArraySetLength, "18.b.ii", !new_writable) {
                new_len_desc.writable = Some(false);
            }
            step!(agent, ArraySetLength, "18.b.iii");
            ordinary_define_own_property(agent, a, length, new_len_desc).must()?;
            step!(agent, ArraySetLength, "18.b.iv");
            return Ok(false);
        }
    }
    if when!(agent, ArraySetLength, "19", !new_writable) {
        step!(agent, ArraySetLength, "19.a");
        let read_only = PropertyDescriptor { writable: Some(false), ..PropertyDescriptor::default() };
        ordinary_define_own_property(agent, a, length, read_only).must()?;
        step!(agent, ArraySetLength, "19.b");
    }
    step!(agent, ArraySetLength, "20");
    Ok(true)
}

/// The array's own keys that are array indices from `least` on, in descending order.
fn indices_from_the_last(agent: &Agent, a: ObjectId, least: f64) -> Vec<(u32, PropertyKey)> {
    let keys = agent[a].properties.keys().filter_map(|p| array_index(agent, p).map(|index| (index, p)));
    let mut indices: Vec<_> = keys.filter(|(index, _)| f64::from(*index) >= least).collect();
    indices.sort_unstable_by_key(|(index, _)| std::cmp::Reverse(*index));
    indices
}

/// The Number that an array's `length` is.
fn number(value: Option<Value>) -> f64 {
    match value {
        Some(Value::Number(number)) => number,
        _ => 0.0,
    }
}
