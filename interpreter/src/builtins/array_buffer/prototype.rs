//! The methods and accessors of ArrayBuffer.prototype (ECMA-262, 25.1.6).

use super::super::NewTarget;
use super::super::array::{relative_end, relative_start};
use super::data_block::copy_data_block_bytes;
use super::operations::{
    Resizability, array_buffer_byte_length, array_buffer_copy_and_detach, is_detached_buffer,
    is_fixed_length_array_buffer, require_attached, require_unshared,
};
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::operations::objects::{construct, species_constructor};
use crate::operations::type_conversion::to_index;
use crate::realm::{Args, Intrinsic};
use crate::value::Value;

/// get ArrayBuffer.prototype.byteLength (`#sec-get-arraybuffer.prototype.bytelength`)
pub(super) fn byte_length(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    let o = require_unshared(agent, this)?;
    Ok((array_buffer_byte_length(agent, o) as f64).into())
}

/// get ArrayBuffer.prototype.detached (`#sec-get-arraybuffer.prototype.detached`)
pub(super) fn detached(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    let o = require_unshared(agent, this)?;
    Ok(is_detached_buffer(agent, o).into())
}

/// get ArrayBuffer.prototype.maxByteLength (`#sec-get-arraybuffer.prototype.maxbytelength`)
pub(super) fn max_byte_length(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    let o = require_unshared(agent, this)?;
    if is_detached_buffer(agent, o) {
        return Ok(0.0.into());
    }
    let length = agent.heap.buffer(o).max_byte_length.unwrap_or_else(|| array_buffer_byte_length(agent, o));
    Ok((length as f64).into())
}

/// get ArrayBuffer.prototype.resizable (`#sec-get-arraybuffer.prototype.resizable`)
pub(super) fn resizable(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    let o = require_unshared(agent, this)?;
    Ok((!is_fixed_length_array_buffer(agent, o)).into())
}

/// ArrayBuffer.prototype.resize (`#sec-arraybuffer.prototype.resize`)
pub(super) fn resize(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let o = require_unshared(agent, this)?;
    let Some(max_byte_length) = agent.heap.buffer(o).max_byte_length else {
        return Err(agent.type_error("the ArrayBuffer is not resizable"));
    };
    let new_byte_length = to_index(agent, arguments.get(0))?;
    require_attached(agent, o)?;
    if new_byte_length > max_byte_length as f64 {
        return Err(agent.range_error("that is longer than the maximum of the ArrayBuffer"));
    }
    // The memory was reserved when the buffer was made.
    agent.burn(new_byte_length as u64 / 64)?;
    if let Some(block) = &mut agent.heap.buffer_mut(o).data {
        block.resize(new_byte_length as usize, 0);
    }
    Ok(Value::Undefined)
}

/// ArrayBuffer.prototype.slice (`#sec-arraybuffer.prototype.slice`)
pub(super) fn slice(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let o = require_unshared(agent, this)?;
    require_attached(agent, o)?;
    let len = array_buffer_byte_length(agent, o) as f64;
    let first = relative_start(agent, arguments.get(0), len)?;
    let last = relative_end(agent, arguments.get(1), len)?;
    let new_len = (last - first).max(0.0);
    let ctor = species_constructor(agent, o, Intrinsic::ArrayBuffer)?;
    let new = construct(agent, ctor, &[new_len.into()], None)?;
    let new = require_unshared(agent, new.into())?;
    require_attached(agent, new)?;
    if new == o {
        return Err(agent.type_error("the constructor gave the ArrayBuffer itself"));
    }
    if (array_buffer_byte_length(agent, new) as f64) < new_len {
        return Err(agent.type_error("the constructor gave too short an ArrayBuffer"));
    }
    // What ran meanwhile may have detached or resized the buffer.
    require_attached(agent, o)?;
    let (first, new_len) = (first as usize, new_len as usize);
    let current_len = array_buffer_byte_length(agent, o);
    if first < current_len {
        let count = new_len.min(current_len - first);
        copy_data_block_bytes(agent, new, 0, o, first, count)?;
    }
    Ok(new.into())
}

/// ArrayBuffer.prototype.transfer (`#sec-arraybuffer.prototype.transfer`)
pub(super) fn transfer(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    Ok(array_buffer_copy_and_detach(agent, this, arguments.get(0), Resizability::Preserve)?.into())
}

/// ArrayBuffer.prototype.transferToFixedLength (`#sec-arraybuffer.prototype.transfertofixedlength`)
pub(super) fn transfer_to_fixed_length(
    agent: &mut Agent,
    this: Value,
    arguments: Args<'_>,
    _: NewTarget,
) -> Completion {
    Ok(array_buffer_copy_and_detach(agent, this, arguments.get(0), Resizability::FixedLength)?.into())
}
