//! %TypedArray%.prototype.set (ECMA-262, 23.2.3.26).

use super::super::NewTarget;
use super::super::array::element;
use super::super::array_buffer::{clone_array_buffer, copy_data_block_bytes};
use super::create::{as_typed_array, require_typed_array, witness_in_bounds};
use super::initialize::convert_elements;
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::objects::typed_array::{typed_array_byte_length, typed_array_length, typed_array_set_element};
use crate::operations::objects::length_of_array_like;
use crate::operations::type_conversion::{to_integer_or_infinity, to_object};
use crate::realm::Args;
use crate::value::{ObjectId, Value};

/// %TypedArray%.prototype.set (`#sec-%typedarray%.prototype.set`)
pub(super) fn set(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let source = arguments.get(0);
    let target = require_typed_array(agent, this)?;
    let target_offset = to_integer_or_infinity(agent, arguments.get(1))?;
    if target_offset < 0.0 {
        return Err(agent.range_error("the offset is negative"));
    }
    match as_typed_array(agent, source) {
        Some(source) => set_typed_array_from_typed_array(agent, target, target_offset, source)?,
        None => set_typed_array_from_array_like(agent, target, target_offset, source)?,
    }
    Ok(Value::Undefined)
}

/// A RangeError where the source does not fit behind the offset, which may be +∞.
fn check_room(agent: &mut Agent, src_length: f64, target_offset: f64, target_length: f64) -> Completion<()> {
    if src_length + target_offset > target_length {
        return Err(agent.range_error("the source does not fit"));
    }
    Ok(())
}

/// SetTypedArrayFromTypedArray (`#sec-settypedarrayfromtypedarray`)
///
/// # Errors
/// A TypeError or a RangeError.
fn set_typed_array_from_typed_array(
    agent: &mut Agent,
    target: ObjectId,
    target_offset: f64,
    source: ObjectId,
) -> Completion<()> {
    let target_record = witness_in_bounds(agent, target)?;
    let target_length = typed_array_length(agent, target_record) as f64;
    let src_record = witness_in_bounds(agent, source)?;
    let src_length = typed_array_length(agent, src_record);
    let (target, source) = (agent.heap.typed_array(target), agent.heap.typed_array(source));
    let (target_type, src_type) = (target.element_type, source.element_type);
    check_room(agent, src_length as f64, target_offset, target_length)?;
    if target.content_type != source.content_type {
        return Err(agent.type_error("one typed array has BigInts, the other has Numbers"));
    }
    let (src_buffer, src_byte_index) = if source.buffer() == target.buffer() {
        let src_byte_length = typed_array_byte_length(agent, src_record);
        (clone_array_buffer(agent, source.buffer(), source.byte_offset, src_byte_length)?, 0)
    } else {
        (source.buffer(), source.byte_offset)
    };
    let target_byte_index = target_offset as usize * target_type.size() + target.byte_offset;
    if src_type == target_type {
        let count = src_length * target_type.size();
        copy_data_block_bytes(agent, target.buffer(), target_byte_index, src_buffer, src_byte_index, count)
    } else {
        convert_elements(
            agent,
            src_buffer,
            src_byte_index,
            src_type,
            target.buffer(),
            target_byte_index,
            target_type,
            src_length,
        )
    }
}

/// SetTypedArrayFromArrayLike (`#sec-settypedarrayfromarraylike`)
///
/// # Errors
/// A TypeError or a RangeError, and whatever reading the elements and their coercions throw.
fn set_typed_array_from_array_like(
    agent: &mut Agent,
    target: ObjectId,
    target_offset: f64,
    source: Value,
) -> Completion<()> {
    let target_record = witness_in_bounds(agent, target)?;
    let target_length = typed_array_length(agent, target_record) as f64;
    let src = to_object(agent, source)?;
    let src_length = length_of_array_like(agent, src)?;
    check_room(agent, src_length, target_offset, target_length)?;
    let mut k = 0.0;
    while k < src_length {
        agent.tick()?;
        let value = element(agent, src, k)?;
        typed_array_set_element(agent, target, target_offset + k, value)?;
        k += 1.0;
    }
    Ok(())
}
