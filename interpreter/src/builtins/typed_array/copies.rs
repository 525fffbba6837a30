//! Methods that give a new typed array (ECMA-262, 23.2.3).

use super::super::NewTarget;
use super::super::array::{element, relative_end, relative_start, set_element};
use super::super::array_buffer::copy_bytewise;
use super::change::to_content;
use super::create::{
    length_now, require_typed_array, typed_array_create_same_type, typed_array_species_create, validated,
};
use crate::abrupt::{Completion, Must};
use crate::agent::Agent;
use crate::objects::typed_array::{
    is_typed_array_out_of_bounds, is_valid_integer_index, make_typed_array_with_buffer_witness_record,
    typed_array_length,
};
use crate::operations::type_conversion::to_integer_or_infinity;
use crate::realm::Args;
use crate::value::Value;

/// %TypedArray%.prototype.slice (`#sec-%typedarray%.prototype.slice`)
pub(super) fn slice(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let (o, src_array_length) = validated(agent, this)?;
    let start_index = relative_start(agent, arguments.get(0), src_array_length)?;
    let end_index = relative_end(agent, arguments.get(1), src_array_length)?;
    let count = (end_index - start_index).max(0.0);
    let a = typed_array_species_create(agent, o, &[count.into()])?;
    if count > 0.0 {
        let end_index = end_index.min(length_now(agent, o)?);
        let count = (end_index - start_index).max(0.0);
        let (source, target) = (agent.heap.typed_array(o), agent.heap.typed_array(a));
        if source.element_type == target.element_type {
            let element_size = source.element_type.size();
            let src_byte_index = start_index as usize * element_size + source.byte_offset;
            let bytes = count as usize * element_size;
            copy_bytewise(agent, target.buffer(), target.byte_offset, source.buffer(), src_byte_index, bytes)?;
        } else {
            let (mut n, mut k) = (0.0, start_index);
            while k < end_index {
                agent.tick()?;
                let value = element(agent, o, k).must()?;
                set_element(agent, a, n, value).must()?;
                k += 1.0;
                n += 1.0;
            }
        }
    }
    Ok(a.into())
}

/// %TypedArray%.prototype.subarray (`#sec-%typedarray%.prototype.subarray`)
pub(super) fn subarray(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let o = require_typed_array(agent, this)?;
    let src_record = make_typed_array_with_buffer_witness_record(agent, o);
    let src_length = if is_typed_array_out_of_bounds(agent, src_record) {
        0.0
    } else {
        typed_array_length(agent, src_record) as f64
    };
    let start_index = relative_start(agent, arguments.get(0), src_length)?;
    let source = agent.heap.typed_array(o);
    let begin_byte_offset = source.byte_offset as f64 + start_index * source.element_type.size() as f64;
    let buffer = source.buffer();
    if source.array_length.is_none() && arguments.get(1).is_undefined() {
        let arguments_list = [buffer.into(), begin_byte_offset.into()];
        return Ok(typed_array_species_create(agent, o, &arguments_list)?.into());
    }
    let end_index = relative_end(agent, arguments.get(1), src_length)?;
    let new_length = (end_index - start_index).max(0.0);
    let arguments_list = [buffer.into(), begin_byte_offset.into(), new_length.into()];
    Ok(typed_array_species_create(agent, o, &arguments_list)?.into())
}

/// %TypedArray%.prototype.toReversed (`#sec-%typedarray%.prototype.toreversed`)
pub(super) fn to_reversed(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    let (o, length) = validated(agent, this)?;
    let a = typed_array_create_same_type(agent, o, &[length.into()])?;
    let mut k = 0.0;
    while k < length {
        agent.tick()?;
        let value = element(agent, o, length - k - 1.0).must()?;
        set_element(agent, a, k, value).must()?;
        k += 1.0;
    }
    Ok(a.into())
}

/// %TypedArray%.prototype.with (`#sec-%typedarray%.prototype.with`)
pub(super) fn with(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let (o, len) = validated(agent, this)?;
    let relative_index = to_integer_or_infinity(agent, arguments.get(0))?;
    let actual_index = if relative_index >= 0.0 { relative_index } else { len + relative_index };
    let numeric_value = to_content(agent, o, arguments.get(1))?;
    if !is_valid_integer_index(agent, o, actual_index) {
        return Err(agent.range_error("there is no element at that index"));
    }
    let a = typed_array_create_same_type(agent, o, &[len.into()])?;
    let mut k = 0.0;
    while k < len {
        agent.tick()?;
        let value = if k == actual_index { numeric_value } else { element(agent, o, k).must()? };
        set_element(agent, a, k, value).must()?;
        k += 1.0;
    }
    Ok(a.into())
}
