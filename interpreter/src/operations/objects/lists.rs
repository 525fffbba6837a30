//! Lists out of objects, and objects out of lists (ECMA-262, 7.3.17 to 7.3.19).

use super::{create_data_property_or_throw, get};
use crate::abrupt::{Completion, Must};
use crate::agent::Agent;
use crate::heap::names;
use crate::objects::array::array_create;
use crate::operations::type_conversion::{index_key, to_length};
use crate::value::{ObjectId, PropertyKey, Value};
use crate::{none, step, when};

/// What elements CreateListFromArrayLike takes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum ElementTypes {
    /// ~all~
    All,
    /// ~property-key~
    PropertyKey,
}

/// CreateArrayFromList (`#sec-createarrayfromlist`)
///
/// # Errors
/// Only a halt.
pub fn create_array_from_list(agent: &mut Agent, elements: &[Value]) -> Completion<ObjectId> {
    let array = array_create(agent, 0.0, None).must()?;
    for (n, e) in elements.iter().enumerate() {
        agent.tick()?;
        let key = index_key(agent, n as f64);
        create_data_property_or_throw(agent, array, key, *e).must()?;
    }
    Ok(array)
}

/// LengthOfArrayLike (`#sec-lengthofarraylike`); an integer from 0 to 2⁵³ − 1
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn length_of_array_like(agent: &mut Agent, obj: ObjectId) -> Completion<f64> {
    step!(agent, LengthOfArrayLike, "1");
    let length = get(agent, obj, names::LENGTH.into())?;
    to_length(agent, length)
}

/// CreateListFromArrayLike (`#sec-createlistfromarraylike`) with elements of any type
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn create_list_from_array_like(agent: &mut Agent, obj: Value) -> Completion<Vec<Value>> {
    list_from_array_like(agent, obj, None)
}

/// CreateListFromArrayLike (`#sec-createlistfromarraylike`) with ~property-key~ elements
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn create_key_list_from_array_like(agent: &mut Agent, obj: Value) -> Completion<Vec<PropertyKey>> {
    let list = list_from_array_like(agent, obj, Some(ElementTypes::PropertyKey))?;
    Ok(list.into_iter().filter_map(property_key).collect())
}

fn list_from_array_like(
    agent: &mut Agent,
    obj: Value,
    valid_element_types: Option<ElementTypes>,
) -> Completion<Vec<Value>> {
    let valid = none!(agent, CreateListFromArrayLike, "1", valid_element_types).unwrap_or(ElementTypes::All);
    let Some(obj) = none!(agent, CreateListFromArrayLike, "2", obj.as_object()) else {
        return Err(agent.type_error("the list is not an object"));
    };
    step!(agent, CreateListFromArrayLike, "3");
    let len = length_of_array_like(agent, obj)?;
    step!(agent, CreateListFromArrayLike, "4");
    let mut list = Vec::new();
    step!(agent, CreateListFromArrayLike, "5");
    let mut index = 0.0;
    while index < len {
        agent.tick()?;
        step!(agent, CreateListFromArrayLike, "6");
        step!(agent, CreateListFromArrayLike, "6.a");
        let index_name = index_key(agent, index);
        step!(agent, CreateListFromArrayLike, "6.b");
        let next = get(agent, obj, index_name)?;
        let not_a_key = valid == ElementTypes::PropertyKey && property_key(next).is_none();
        if when!(agent, CreateListFromArrayLike, "6.c", not_a_key) {
            return Err(agent.type_error("an element of the list is not a property key"));
        }
        step!(agent, CreateListFromArrayLike, "6.d");
        list.push(next);
        step!(agent, CreateListFromArrayLike, "6.e");
        index += 1.0;
    }
    step!(agent, CreateListFromArrayLike, "7");
    Ok(list)
}

/// The value, where it is a property key.
fn property_key(value: Value) -> Option<PropertyKey> {
    match value {
        Value::String(key) => Some(key.into()),
        Value::Symbol(key) => Some(key.into()),
        _ => None,
    }
}
