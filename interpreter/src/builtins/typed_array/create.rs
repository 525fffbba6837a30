//! Abstract operations for TypedArray objects (ECMA-262, 23.2.4).

use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::heap::object::Slots;
use crate::objects::typed_array::{
    TypedArrayWithBufferWitness, is_typed_array_out_of_bounds, make_typed_array_with_buffer_witness_record,
    typed_array_length,
};
use crate::operations::objects::{construct, species_constructor};
use crate::value::{ObjectId, Value};

/// The typed array that a value is.
pub(super) fn as_typed_array(agent: &Agent, value: Value) -> Option<ObjectId> {
    value.as_object().filter(|object| matches!(agent[*object].slots, Slots::TypedArray(_)))
}

/// RequireInternalSlot (`#sec-requireinternalslot`) of [[TypedArrayName]]: the typed array
///
/// # Errors
/// A TypeError.
pub(super) fn require_typed_array(agent: &mut Agent, o: Value) -> Completion<ObjectId> {
    match as_typed_array(agent, o) {
        Some(o) => Ok(o),
        None => Err(agent.type_error("this is no typed array")),
    }
}

/// TypedArraySpeciesCreate (`#typedarray-species-create`)
///
/// # Errors
/// A TypeError, and whatever the constructor throws.
pub(super) fn typed_array_species_create(
    agent: &mut Agent,
    exemplar: ObjectId,
    argument_list: &[Value],
) -> Completion<ObjectId> {
    let slots = agent.heap.typed_array(exemplar);
    let constructor = species_constructor(agent, exemplar, slots.element_type.constructor())?;
    let result = typed_array_create_from_constructor(agent, constructor, argument_list)?;
    if agent.heap.typed_array(result).content_type != slots.content_type {
        return Err(agent.type_error("one typed array has BigInts, the other has Numbers"));
    }
    Ok(result)
}

/// TypedArrayCreateFromConstructor (`#sec-typedarraycreatefromconstructor`)
///
/// # Errors
/// A TypeError, and whatever the constructor throws.
pub(super) fn typed_array_create_from_constructor(
    agent: &mut Agent,
    constructor: ObjectId,
    argument_list: &[Value],
) -> Completion<ObjectId> {
    let new_typed_array = construct(agent, constructor, argument_list, None)?;
    let ta_record = validate_typed_array(agent, new_typed_array.into())?;
    if let [Value::Number(wanted)] = argument_list
        && (typed_array_length(agent, ta_record) as f64) < *wanted
    {
        return Err(agent.type_error("the constructor gave too short a typed array"));
    }
    Ok(new_typed_array)
}

/// TypedArrayCreateSameType (`#sec-typedarray-create-same-type`)
///
/// # Errors
/// A RangeError, where there is no memory for it.
pub(super) fn typed_array_create_same_type(
    agent: &mut Agent,
    exemplar: ObjectId,
    argument_list: &[Value],
) -> Completion<ObjectId> {
    let constructor = agent.intrinsic(agent.heap.typed_array(exemplar).element_type.constructor());
    typed_array_create_from_constructor(agent, constructor, argument_list)
}

/// ValidateTypedArray (`#sec-validatetypedarray`)
///
/// # Errors
/// A TypeError for what is no typed array, or one that is out of bounds.
pub(in crate::builtins) fn validate_typed_array(
    agent: &mut Agent,
    o: Value,
) -> Completion<TypedArrayWithBufferWitness> {
    let o = require_typed_array(agent, o)?;
    witness_in_bounds(agent, o)
}

/// The witness of a typed array that is not out of bounds.
///
/// # Errors
/// A TypeError where it is.
pub(super) fn witness_in_bounds(agent: &mut Agent, o: ObjectId) -> Completion<TypedArrayWithBufferWitness> {
    let ta_record = make_typed_array_with_buffer_witness_record(agent, o);
    if is_typed_array_out_of_bounds(agent, ta_record) {
        return Err(agent.type_error("the typed array is out of bounds"));
    }
    Ok(ta_record)
}

/// The steps that nearly every method begins with: the typed array that the this value is, and its length.
///
/// # Errors
/// A TypeError.
pub(super) fn validated(agent: &mut Agent, this: Value) -> Completion<(ObjectId, f64)> {
    let ta_record = validate_typed_array(agent, this)?;
    Ok((ta_record.object, typed_array_length(agent, ta_record) as f64))
}

/// The length of a typed array, looked up again after something may have changed it.
///
/// # Errors
/// A TypeError, where it is out of bounds now.
pub(super) fn length_now(agent: &mut Agent, o: ObjectId) -> Completion<f64> {
    let ta_record = witness_in_bounds(agent, o)?;
    Ok(typed_array_length(agent, ta_record) as f64)
}
