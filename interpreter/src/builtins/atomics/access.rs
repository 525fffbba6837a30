//! Which element an atomic operation is on (ECMA-262, 25.4.3.1 to 25.4.3.4).

use super::super::typed_array::validate_typed_array;
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::heap::element_type::{ContentType, ElementType};
use crate::objects::typed_array::{
    TypedArrayWithBufferWitness, is_typed_array_out_of_bounds, make_typed_array_with_buffer_witness_record,
    typed_array_length,
};
use crate::operations::type_conversion::{Numeric, to_big_int, to_index, to_integer_or_infinity};
use crate::value::{ObjectId, Value};

/// An element of a typed array.
#[derive(Clone, Copy, Debug)]
pub(super) struct AtomicAccess {
    /// The typed array
    pub(super) typed_array: ObjectId,
    /// byteIndexInBuffer
    pub(super) byte_index_in_buffer: usize,
}

/// ValidateIntegerTypedArray (`#sec-validateintegertypedarray`)
///
/// # Errors
/// A TypeError.
pub(super) fn validate_integer_typed_array(
    agent: &mut Agent,
    typed_array: Value,
    waitable: bool,
) -> Completion<TypedArrayWithBufferWitness> {
    let ta_record = validate_typed_array(agent, typed_array)?;
    let element_type = agent.heap.typed_array(ta_record.object).element_type;
    let suitable = if waitable {
        matches!(element_type, ElementType::Int32 | ElementType::BigInt64)
    } else {
        element_type.is_unclamped_integer() || element_type.is_big_int()
    };
    if !suitable {
        return Err(agent.type_error("the typed array has elements of an unsuitable type"));
    }
    Ok(ta_record)
}

/// ValidateAtomicAccess (`#sec-validateatomicaccess`)
///
/// # Errors
/// A RangeError, and what the coercion of the index throws.
pub(super) fn validate_atomic_access(
    agent: &mut Agent,
    ta_record: TypedArrayWithBufferWitness,
    request_index: Value,
) -> Completion<AtomicAccess> {
    let length = typed_array_length(agent, ta_record);
    let access_index = to_index(agent, request_index)?;
    if access_index >= length as f64 {
        return Err(agent.range_error("the typed array has no such element"));
    }
    let typed_array = ta_record.object;
    let slots = agent.heap.typed_array(typed_array);
    let byte_index_in_buffer = access_index as usize * slots.element_type.size() + slots.byte_offset;
    Ok(AtomicAccess { typed_array, byte_index_in_buffer })
}

/// ValidateAtomicAccessOnIntegerTypedArray (`#sec-validateatomicaccessonintegertypedarray`)
///
/// # Errors
/// A TypeError or a RangeError, and what the coercion of the index throws.
pub(super) fn validate_atomic_access_on_integer_typed_array(
    agent: &mut Agent,
    typed_array: Value,
    request_index: Value,
) -> Completion<AtomicAccess> {
    let ta_record = validate_integer_typed_array(agent, typed_array, false)?;
    validate_atomic_access(agent, ta_record, request_index)
}

/// RevalidateAtomicAccess (`#sec-revalidateatomicaccess`)
///
/// # Errors
/// A TypeError or a RangeError, where coercions have taken the element away.
pub(super) fn revalidate_atomic_access(agent: &mut Agent, access: AtomicAccess) -> Completion<()> {
    let ta_record = make_typed_array_with_buffer_witness_record(agent, access.typed_array);
    if is_typed_array_out_of_bounds(agent, ta_record) {
        return Err(agent.type_error("the typed array is out of bounds"));
    }
    // The specification looks for the first byte of the element only, and asserts later that all of them are there.
    let element_size = agent.heap.typed_array(access.typed_array).element_type.size();
    if access.byte_index_in_buffer + element_size > ta_record.cached_buffer_byte_length.unwrap_or(0) {
        return Err(agent.range_error("the element is no longer there"));
    }
    Ok(())
}

/// The operand that a value is: a BigInt, or an integral Number or an infinity. Also as a value.
///
/// # Errors
/// What the coercion throws.
pub(super) fn to_operand(agent: &mut Agent, access: AtomicAccess, value: Value) -> Completion<(Numeric, Value)> {
    match agent.heap.typed_array(access.typed_array).content_type {
        ContentType::BigInt => {
            let v = to_big_int(agent, value)?;
            Ok((Numeric::BigInt(v), Value::BigInt(v)))
        }
        ContentType::Number => {
            let v = to_integer_or_infinity(agent, value)?;
            Ok((Numeric::Number(v), v.into()))
        }
    }
}
