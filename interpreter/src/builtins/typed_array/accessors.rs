//! The accessors of %TypedArray.prototype% (ECMA-262, 23.2.3).

use super::super::NewTarget;
use super::create::{as_typed_array, require_typed_array};
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::objects::typed_array::{
    is_typed_array_out_of_bounds, make_typed_array_with_buffer_witness_record, typed_array_byte_length,
    typed_array_length,
};
use crate::realm::Args;
use crate::value::Value;

/// get %TypedArray%.prototype.buffer (`#sec-get-%typedarray%.prototype.buffer`)
pub(super) fn buffer(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    let o = require_typed_array(agent, this)?;
    Ok(agent.heap.typed_array(o).buffer().into())
}

/// get %TypedArray%.prototype.byteLength (`#sec-get-%typedarray%.prototype.bytelength`)
pub(super) fn byte_length(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    let o = require_typed_array(agent, this)?;
    let ta_record = make_typed_array_with_buffer_witness_record(agent, o);
    if is_typed_array_out_of_bounds(agent, ta_record) {
        return Ok(0.0.into());
    }
    Ok((typed_array_byte_length(agent, ta_record) as f64).into())
}

/// get %TypedArray%.prototype.byteOffset (`#sec-get-%typedarray%.prototype.byteoffset`)
pub(super) fn byte_offset(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    let o = require_typed_array(agent, this)?;
    let ta_record = make_typed_array_with_buffer_witness_record(agent, o);
    if is_typed_array_out_of_bounds(agent, ta_record) {
        return Ok(0.0.into());
    }
    Ok((agent.heap.typed_array(o).byte_offset as f64).into())
}

/// get %TypedArray%.prototype.length (`#sec-get-%typedarray%.prototype.length`)
pub(super) fn length(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    let o = require_typed_array(agent, this)?;
    let ta_record = make_typed_array_with_buffer_witness_record(agent, o);
    if is_typed_array_out_of_bounds(agent, ta_record) {
        return Ok(0.0.into());
    }
    Ok((typed_array_length(agent, ta_record) as f64).into())
}

/// get %TypedArray%.prototype [ %Symbol.toStringTag% ] (`#sec-get-%typedarray%.prototype-%symbol.tostringtag%`)
pub(super) fn to_string_tag(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    let Some(o) = as_typed_array(agent, this) else {
        return Ok(Value::Undefined);
    };
    let name = agent.heap.typed_array(o).element_type.constructor_name();
    Ok(agent.heap.strings.intern(name).into())
}
