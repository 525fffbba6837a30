//! TypedArray exotic objects (ECMA-262, 10.4.5).

mod elements;
mod witness;

pub use elements::{
    is_array_buffer_view_out_of_bounds, is_valid_integer_index, typed_array_create, typed_array_get_element,
    typed_array_set_element,
};
pub use witness::{
    TypedArrayWithBufferWitness, is_typed_array_fixed_length, is_typed_array_out_of_bounds,
    make_typed_array_with_buffer_witness_record, typed_array_byte_length, typed_array_length,
};

use super::ordinary::{
    ordinary_define_own_property, ordinary_delete, ordinary_get, ordinary_get_own_property, ordinary_has_property,
    ordinary_prevent_extensions, ordinary_set,
};
use crate::abrupt::{Completion, Must};
use crate::agent::Agent;
use crate::descriptor::{PropertyDescriptor, is_accessor_descriptor};
use crate::operations::testing::same_value;
use crate::operations::type_conversion::{canonical_numeric_index_string, index_key};
use crate::value::{ObjectId, PropertyKey, StringId, Value};
use crate::{some, step, when};

/// The String that a property key is.
fn string(p: PropertyKey) -> Option<StringId> {
    match p {
        PropertyKey::String(p) => Some(p),
        PropertyKey::Symbol(_) => None,
    }
}

/// [[PreventExtensions]] (`#sec-typedarray-preventextensions`)
pub fn prevent_extensions(agent: &mut Agent, o: ObjectId) -> bool {
    step!(agent, TypedArray_PreventExtensions, "1");
    if when!(agent, TypedArray_PreventExtensions, "2", !is_typed_array_fixed_length(agent, o)) {
        return false;
    }
    step!(agent, TypedArray_PreventExtensions, "3");
    ordinary_prevent_extensions(agent, o)
}

/// [[GetOwnProperty]] (`#sec-typedarray-getownproperty`)
pub fn get_own_property(agent: &mut Agent, o: ObjectId, p: PropertyKey) -> Option<PropertyDescriptor> {
    if let Some(p) = some!(agent, TypedArray_GetOwnProperty, "1", string(p)) {
        step!(agent, TypedArray_GetOwnProperty, "1.a");
        let numeric_index = canonical_numeric_index_string(agent, p);
        if let Some(numeric_index) = some!(agent, TypedArray_GetOwnProperty, "1.b", numeric_index) {
            step!(agent, TypedArray_GetOwnProperty, "1.b.i");
            let value = typed_array_get_element(agent, o, numeric_index);
            if when!(agent, TypedArray_GetOwnProperty, "1.b.ii", value.is_undefined()) {
                return None;
            }
            step!(agent, TypedArray_GetOwnProperty, "1.b.iii");
            return Some(PropertyDescriptor::data(value, true, true, true));
        }
    }
    step!(agent, TypedArray_GetOwnProperty, "2");
    ordinary_get_own_property(agent, o, p)
}

/// [[HasProperty]] (`#sec-typedarray-hasproperty`)
///
/// # Errors
/// Whatever a parent throws.
pub fn has_property(agent: &mut Agent, o: ObjectId, p: PropertyKey) -> Completion<bool> {
    if let Some(p) = some!(agent, TypedArray_HasProperty, "1", string(p)) {
        step!(agent, TypedArray_HasProperty, "1.a");
        let numeric_index = canonical_numeric_index_string(agent, p);
        if let Some(numeric_index) = some!(agent, TypedArray_HasProperty, "1.b", numeric_index) {
            return Ok(is_valid_integer_index(agent, o, numeric_index));
        }
    }
    step!(agent, TypedArray_HasProperty, "2");
    ordinary_has_property(agent, o, p)
}

/// [[DefineOwnProperty]] (`#sec-typedarray-defineownproperty`)
///
/// # Errors
/// What the coercion of the value throws.
pub fn define_own_property(
    agent: &mut Agent,
    o: ObjectId,
    p: PropertyKey,
    desc: PropertyDescriptor,
) -> Completion<bool> {
    if let Some(p) = some!(agent, TypedArray_DefineOwnProperty, "1", string(p)) {
        step!(agent, TypedArray_DefineOwnProperty, "1.a");
        let numeric_index = canonical_numeric_index_string(agent, p);
        if let Some(numeric_index) = some!(agent, TypedArray_DefineOwnProperty, "1.b", numeric_index) {
            let valid = is_valid_integer_index(agent, o, numeric_index);
            if when!(agent, TypedArray_DefineOwnProperty, "1.b.i", !valid) {
                return Ok(false);
            }
            if when!(agent, TypedArray_DefineOwnProperty, "1.b.ii", desc.configurable == Some(false)) {
                return Ok(false);
            }
            if when!(agent, TypedArray_DefineOwnProperty, "1.b.iii", desc.enumerable == Some(false)) {
                return Ok(false);
            }
            if when!(agent, TypedArray_DefineOwnProperty, "1.b.iv", is_accessor_descriptor(agent, &desc)) {
                return Ok(false);
            }
            if when!(agent, TypedArray_DefineOwnProperty, "1.b.v", desc.writable == Some(false)) {
                return Ok(false);
            }
            if let Some(value) = some!(agent, TypedArray_DefineOwnProperty, "1.b.vi", desc.value) {
                typed_array_set_element(agent, o, numeric_index, value)?;
            }
            step!(agent, TypedArray_DefineOwnProperty, "1.b.vii");
            return Ok(true);
        }
    }
    step!(agent, TypedArray_DefineOwnProperty, "2");
    ordinary_define_own_property(agent, o, p, desc).must()
}

/// [[Get]] (`#sec-typedarray-get`)
///
/// # Errors
/// Whatever a getter or a parent throws.
pub fn get(agent: &mut Agent, o: ObjectId, p: PropertyKey, receiver: Value) -> Completion {
    if let Some(p) = some!(agent, TypedArray_Get, "1", string(p)) {
        step!(agent, TypedArray_Get, "1.a");
        let numeric_index = canonical_numeric_index_string(agent, p);
        if let Some(numeric_index) = some!(agent, TypedArray_Get, "1.b", numeric_index) {
            step!(agent, TypedArray_Get, "1.b.i");
            return Ok(typed_array_get_element(agent, o, numeric_index));
        }
    }
    step!(agent, TypedArray_Get, "2");
    ordinary_get(agent, o, p, receiver)
}

/// [[Set]] (`#sec-typedarray-set`)
///
/// # Errors
/// Whatever a setter, a parent, the receiver or the coercion of the value throws.
pub fn set(agent: &mut Agent, o: ObjectId, p: PropertyKey, v: Value, receiver: Value) -> Completion<bool> {
    if let Some(p) = some!(agent, TypedArray_Set, "1", string(p)) {
        step!(agent, TypedArray_Set, "1.a");
        let numeric_index = canonical_numeric_index_string(agent, p);
        if let Some(numeric_index) = some!(agent, TypedArray_Set, "1.b", numeric_index) {
            if when!(agent, TypedArray_Set, "1.b.i", same_value(agent, o.into(), receiver)) {
                step!(agent, TypedArray_Set, "1.b.i.1");
                typed_array_set_element(agent, o, numeric_index, v)?;
                step!(agent, TypedArray_Set, "1.b.i.2");
                return Ok(true);
            }
            if when!(agent, TypedArray_Set, "1.b.ii", !is_valid_integer_index(agent, o, numeric_index)) {
                return Ok(true);
            }
        }
    }
    step!(agent, TypedArray_Set, "2");
    ordinary_set(agent, o, p, v, receiver)
}

/// [[Delete]] (`#sec-typedarray-delete`)
///
/// # Errors
/// Only a halt.
pub fn delete(agent: &mut Agent, o: ObjectId, p: PropertyKey) -> Completion<bool> {
    if let Some(p) = some!(agent, TypedArray_Delete, "1", string(p)) {
        step!(agent, TypedArray_Delete, "1.a");
        let numeric_index = canonical_numeric_index_string(agent, p);
        if let Some(numeric_index) = some!(agent, TypedArray_Delete, "1.b", numeric_index) {
            return Ok(when!(agent, TypedArray_Delete, "1.b.i", !is_valid_integer_index(agent, o, numeric_index)));
        }
    }
    step!(agent, TypedArray_Delete, "2");
    ordinary_delete(agent, o, p).must()
}

/// [[OwnPropertyKeys]] (`#sec-typedarray-ownpropertykeys`)
///
/// # Errors
/// Only a halt.
pub fn own_property_keys(agent: &mut Agent, o: ObjectId) -> Completion<Vec<PropertyKey>> {
    step!(agent, TypedArray_OwnPropertyKeys, "1");
    let ta_record = make_typed_array_with_buffer_witness_record(agent, o);
    step!(agent, TypedArray_OwnPropertyKeys, "2");
    let mut keys = Vec::new();
    if when!(agent, TypedArray_OwnPropertyKeys, "3", !is_typed_array_out_of_bounds(agent, ta_record)) {
        step!(agent, TypedArray_OwnPropertyKeys, "3.a");
        let length = typed_array_length(agent, ta_record);
        for i in 0..length {
            agent.tick()?;
            agent.guard()?;
            step!(agent, TypedArray_OwnPropertyKeys, "3.b");
            step!(agent, TypedArray_OwnPropertyKeys, "3.b.i");
            keys.push(index_key(agent, i as f64));
        }
    }
    let own: Vec<_> = agent[o].properties.keys().collect();
    // No property whose name is an integer index is ever stored.
    for p in own.iter().filter(|p| matches!(p, PropertyKey::String(_))) {
        step!(agent, TypedArray_OwnPropertyKeys, "4");
        step!(agent, TypedArray_OwnPropertyKeys, "4.a");
        keys.push(*p);
    }
    for p in own.iter().filter(|p| matches!(p, PropertyKey::Symbol(_))) {
        step!(agent, TypedArray_OwnPropertyKeys, "5");
        step!(agent, TypedArray_OwnPropertyKeys, "5.a");
        keys.push(*p);
    }
    step!(agent, TypedArray_OwnPropertyKeys, "6");
    Ok(keys)
}
