//! SharedArrayBuffer objects (ECMA-262, 25.2). There is one agent, so that nothing is shared but between its views.

use super::super::NewTarget;
use super::super::array::{relative_end, relative_start};
use super::super::rows::{Holder, constructor, getter, intrinsic, method, ordinary, prototype, symbol_accessor, tag};
use super::data_block::copy_data_block_bytes;
use super::operations::{
    allocate_shared_array_buffer, array_buffer_byte_length, get_array_buffer_max_byte_length_option,
    is_fixed_length_array_buffer, is_shared_array_buffer, require_buffer,
};
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::heap::names::symbol;
use crate::operations::objects::{construct, species_constructor};
use crate::operations::type_conversion::to_index;
use crate::realm::{Args, Intrinsic};
use crate::value::{ObjectId, Value};

/// %SharedArrayBuffer% and its prototype.
pub(in crate::builtins) const HOLDERS: &[Holder] = &[
    Holder {
        intrinsic: Intrinsic::SharedArrayBuffer,
        form: constructor("SharedArrayBuffer", 1, shared_array_buffer),
        rows: &[
            prototype(Intrinsic::SharedArrayBufferPrototype),
            symbol_accessor(symbol::SPECIES, super::species, None),
        ],
    },
    Holder {
        intrinsic: Intrinsic::SharedArrayBufferPrototype,
        form: ordinary(),
        rows: &[
            getter("byteLength", byte_length),
            intrinsic("constructor", Intrinsic::SharedArrayBuffer),
            method("grow", 1, grow),
            getter("growable", growable),
            getter("maxByteLength", max_byte_length),
            method("slice", 2, slice),
            tag("SharedArrayBuffer"),
        ],
    },
];

/// The first steps of every method: a TypeError for what is no SharedArrayBuffer.
fn require_shared(agent: &mut Agent, o: Value) -> Completion<ObjectId> {
    let buffer = require_buffer(agent, o)?;
    if !is_shared_array_buffer(agent, buffer) {
        return Err(agent.type_error("this is no SharedArrayBuffer"));
    }
    Ok(buffer)
}

/// SharedArrayBuffer (`#sec-sharedarraybuffer-length`)
fn shared_array_buffer(agent: &mut Agent, _: Value, arguments: Args<'_>, new_target: NewTarget) -> Completion {
    let Some(new_target) = new_target else {
        return Err(agent.type_error("SharedArrayBuffer needs new"));
    };
    let byte_length = to_index(agent, arguments.get(0))?;
    let requested_max_byte_length = get_array_buffer_max_byte_length_option(agent, arguments.get(1))?;
    Ok(allocate_shared_array_buffer(agent, new_target, byte_length, requested_max_byte_length)?.into())
}

/// get SharedArrayBuffer.prototype.byteLength (`#sec-get-sharedarraybuffer.prototype.bytelength`)
fn byte_length(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    let o = require_shared(agent, this)?;
    Ok((array_buffer_byte_length(agent, o) as f64).into())
}

/// SharedArrayBuffer.prototype.grow (`#sec-sharedarraybuffer.prototype.grow`)
fn grow(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let o = require_shared(agent, this)?;
    let Some(max_byte_length) = agent.heap.buffer(o).max_byte_length else {
        return Err(agent.type_error("the SharedArrayBuffer is not growable"));
    };
    let new_byte_length = to_index(agent, arguments.get(0))?;
    let current_byte_length = array_buffer_byte_length(agent, o) as f64;
    if new_byte_length < current_byte_length || new_byte_length > max_byte_length as f64 {
        return Err(agent.range_error("the SharedArrayBuffer cannot have that length"));
    }
    // The memory was reserved when the buffer was made.
    agent.burn((new_byte_length - current_byte_length) as u64 / 64)?;
    if let Some(block) = &mut agent.heap.buffer_mut(o).data {
        block.resize(new_byte_length as usize, 0);
    }
    Ok(Value::Undefined)
}

/// get SharedArrayBuffer.prototype.growable (`#sec-get-sharedarraybuffer.prototype.growable`)
fn growable(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    let o = require_shared(agent, this)?;
    Ok((!is_fixed_length_array_buffer(agent, o)).into())
}

/// get SharedArrayBuffer.prototype.maxByteLength (`#sec-get-sharedarraybuffer.prototype.maxbytelength`)
fn max_byte_length(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    let o = require_shared(agent, this)?;
    let length = agent.heap.buffer(o).max_byte_length.unwrap_or_else(|| array_buffer_byte_length(agent, o));
    Ok((length as f64).into())
}

/// SharedArrayBuffer.prototype.slice (`#sec-sharedarraybuffer.prototype.slice`)
fn slice(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let o = require_shared(agent, this)?;
    let len = array_buffer_byte_length(agent, o) as f64;
    let first = relative_start(agent, arguments.get(0), len)?;
    let last = relative_end(agent, arguments.get(1), len)?;
    let new_len = (last - first).max(0.0);
    let ctor = species_constructor(agent, o, Intrinsic::SharedArrayBuffer)?;
    let new = construct(agent, ctor, &[new_len.into()], None)?;
    let new = require_shared(agent, new.into())?;
    // Two objects with one block come from two agents: here each object has its own.
    if new == o {
        return Err(agent.type_error("the constructor gave the SharedArrayBuffer itself"));
    }
    if (array_buffer_byte_length(agent, new) as f64) < new_len {
        return Err(agent.type_error("the constructor gave too short a SharedArrayBuffer"));
    }
    copy_data_block_bytes(agent, new, 0, o, first as usize, new_len as usize)?;
    Ok(new.into())
}
