//! Methods that change elements in place (ECMA-262, 23.2.3).

use super::super::NewTarget;
use super::super::array::{element, relative_end, relative_start, set_element};
use super::super::array_buffer::copy_data_block_bytes;
use super::create::{length_now, validated};
use crate::abrupt::{Completion, Must};
use crate::agent::Agent;
use crate::heap::element_type::ContentType;
use crate::operations::type_conversion::{to_big_int, to_number};
use crate::realm::Args;
use crate::value::{ObjectId, Value};

/// The Number or BigInt that a typed array stores for a value: which of the two its content type says
///
/// # Errors
/// What the coercion throws.
pub(super) fn to_content(agent: &mut Agent, o: ObjectId, value: Value) -> Completion {
    match agent.heap.typed_array(o).content_type {
        ContentType::BigInt => Ok(Value::BigInt(to_big_int(agent, value)?)),
        ContentType::Number => Ok(to_number(agent, value)?.into()),
    }
}

/// %TypedArray%.prototype.copyWithin (`#sec-%typedarray%.prototype.copywithin`)
pub(super) fn copy_within(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let (o, len) = validated(agent, this)?;
    let target_index = relative_start(agent, arguments.get(0), len)?;
    let start_index = relative_start(agent, arguments.get(1), len)?;
    let end_index = relative_end(agent, arguments.get(2), len)?;
    let count = (end_index - start_index).min(len - target_index);
    if count > 0.0 {
        let len = length_now(agent, o)?;
        let slots = agent.heap.typed_array(o);
        // Both ends stay in front of the limit, however much shorter the typed array has become.
        let count = count.min(len - start_index).min(len - target_index).max(0.0) as usize;
        let byte_index = |index: f64| index as usize * slots.element_type.size() + slots.byte_offset;
        let (to, from) = (byte_index(target_index), byte_index(start_index));
        let count_bytes = count * slots.element_type.size();
        copy_data_block_bytes(agent, slots.buffer(), to, slots.buffer(), from, count_bytes)?;
    }
    Ok(o.into())
}

/// %TypedArray%.prototype.fill (`#sec-%typedarray%.prototype.fill`)
pub(super) fn fill(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let (o, len) = validated(agent, this)?;
    let value = to_content(agent, o, arguments.get(0))?;
    let mut k = relative_start(agent, arguments.get(1), len)?;
    let end_index = relative_end(agent, arguments.get(2), len)?;
    let end_index = end_index.min(length_now(agent, o)?);
    while k < end_index {
        agent.tick()?;
        set_element(agent, o, k, value).must()?;
        k += 1.0;
    }
    Ok(o.into())
}

/// %TypedArray%.prototype.reverse (`#sec-%typedarray%.prototype.reverse`)
pub(super) fn reverse(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    let (o, len) = validated(agent, this)?;
    let middle = (len / 2.0).floor();
    let mut lower = 0.0;
    while lower != middle {
        agent.tick()?;
        let upper = len - lower - 1.0;
        let lower_value = element(agent, o, lower).must()?;
        let upper_value = element(agent, o, upper).must()?;
        set_element(agent, o, lower, upper_value).must()?;
        set_element(agent, o, upper, lower_value).must()?;
        lower += 1.0;
    }
    Ok(o.into())
}
