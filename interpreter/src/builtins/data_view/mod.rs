//! DataView objects (ECMA-262, 25.3).

mod values;
mod witness;

pub(crate) use witness::{is_view_out_of_bounds, make_data_view_with_buffer_witness_record};

use super::NewTarget;
use super::array_buffer::{array_buffer_byte_length, is_detached_buffer, is_fixed_length_array_buffer, require_buffer};
use super::rows::{Holder, Row, constructor, getter, intrinsic, method, ordinary, prototype, tag};
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::heap::buffers::DataViewSlots;
use crate::heap::element_type::ElementType;
use crate::heap::object::Slots;
use crate::objects::ordinary::ordinary_create_from_constructor;
use crate::operations::type_conversion::to_index;
use crate::realm::{Args, Intrinsic};
use crate::value::{ObjectId, Value};
use values::{get, set};
use witness::get_view_byte_length;

/// %DataView% and its prototype.
pub(super) const HOLDERS: &[Holder] = &[
    Holder {
        intrinsic: Intrinsic::DataView,
        form: constructor("DataView", 1, data_view),
        rows: &[prototype(Intrinsic::DataViewPrototype)],
    },
    Holder { intrinsic: Intrinsic::DataViewPrototype, form: ordinary(), rows: PROTOTYPE_ROWS },
];

const PROTOTYPE_ROWS: &[Row] = &[
    getter("buffer", buffer),
    getter("byteLength", byte_length),
    getter("byteOffset", byte_offset),
    intrinsic("constructor", Intrinsic::DataView),
    method("getBigInt64", 1, get::<{ ElementType::BigInt64 as u8 }>),
    method("getBigUint64", 1, get::<{ ElementType::BigUint64 as u8 }>),
    method("getFloat16", 1, get::<{ ElementType::Float16 as u8 }>),
    method("getFloat32", 1, get::<{ ElementType::Float32 as u8 }>),
    method("getFloat64", 1, get::<{ ElementType::Float64 as u8 }>),
    method("getInt8", 1, get::<{ ElementType::Int8 as u8 }>),
    method("getInt16", 1, get::<{ ElementType::Int16 as u8 }>),
    method("getInt32", 1, get::<{ ElementType::Int32 as u8 }>),
    method("getUint8", 1, get::<{ ElementType::Uint8 as u8 }>),
    method("getUint16", 1, get::<{ ElementType::Uint16 as u8 }>),
    method("getUint32", 1, get::<{ ElementType::Uint32 as u8 }>),
    method("setBigInt64", 2, set::<{ ElementType::BigInt64 as u8 }>),
    method("setBigUint64", 2, set::<{ ElementType::BigUint64 as u8 }>),
    method("setFloat16", 2, set::<{ ElementType::Float16 as u8 }>),
    method("setFloat32", 2, set::<{ ElementType::Float32 as u8 }>),
    method("setFloat64", 2, set::<{ ElementType::Float64 as u8 }>),
    method("setInt8", 2, set::<{ ElementType::Int8 as u8 }>),
    method("setInt16", 2, set::<{ ElementType::Int16 as u8 }>),
    method("setInt32", 2, set::<{ ElementType::Int32 as u8 }>),
    method("setUint8", 2, set::<{ ElementType::Uint8 as u8 }>),
    method("setUint16", 2, set::<{ ElementType::Uint16 as u8 }>),
    method("setUint32", 2, set::<{ ElementType::Uint32 as u8 }>),
    tag("DataView"),
];

/// RequireInternalSlot (`#sec-requireinternalslot`) of [[DataView]]: the DataView
fn require_data_view(agent: &mut Agent, o: Value) -> Completion<ObjectId> {
    if let Value::Object(object) = o
        && matches!(agent[object].slots, Slots::DataView(_))
    {
        return Ok(object);
    }
    Err(agent.type_error("this is no DataView"))
}

/// DataView (`#sec-dataview-buffer-byteoffset-bytelength`)
fn data_view(agent: &mut Agent, _: Value, arguments: Args<'_>, new_target: NewTarget) -> Completion {
    let byte_length = arguments.get(2);
    let Some(new_target) = new_target else {
        return Err(agent.type_error("DataView needs new"));
    };
    let buffer = require_buffer(agent, arguments.get(0))?;
    let offset = to_index(agent, arguments.get(1))?;
    let buffer_byte_length = check_offset(agent, buffer, offset)?;
    let view_byte_length = if byte_length.is_undefined() {
        is_fixed_length_array_buffer(agent, buffer).then_some(buffer_byte_length - offset)
    } else {
        let view_byte_length = to_index(agent, byte_length)?;
        check_end(agent, offset + view_byte_length, buffer_byte_length)?;
        Some(view_byte_length)
    };
    let slots = DataViewSlots {
        viewed_array_buffer: buffer,
        byte_length: view_byte_length.map(|length| length as usize),
        byte_offset: offset as usize,
    };
    let slots = Slots::DataView(Box::new(slots));
    let o = ordinary_create_from_constructor(agent, new_target, Intrinsic::DataViewPrototype, slots)?;
    // What reading the prototype ran may have detached or resized the buffer.
    let buffer_byte_length = check_offset(agent, buffer, offset)?;
    if !byte_length.is_undefined() {
        check_end(agent, offset + view_byte_length.unwrap_or(0.0), buffer_byte_length)?;
    }
    Ok(o.into())
}

/// The length of the buffer, where it is not detached and the offset is in it.
fn check_offset(agent: &mut Agent, buffer: ObjectId, offset: f64) -> Completion<f64> {
    if is_detached_buffer(agent, buffer) {
        return Err(agent.type_error("the buffer is detached"));
    }
    let buffer_byte_length = array_buffer_byte_length(agent, buffer) as f64;
    if offset > buffer_byte_length {
        return Err(agent.range_error("the offset is beyond the buffer"));
    }
    Ok(buffer_byte_length)
}

/// A RangeError for a view that ends behind the buffer.
fn check_end(agent: &mut Agent, end: f64, buffer_byte_length: f64) -> Completion<()> {
    if end > buffer_byte_length {
        return Err(agent.range_error("the view ends behind the buffer"));
    }
    Ok(())
}

/// get DataView.prototype.buffer (`#sec-get-dataview.prototype.buffer`)
fn buffer(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    let o = require_data_view(agent, this)?;
    Ok(agent.heap.data_view(o).viewed_array_buffer.into())
}

/// get DataView.prototype.byteLength (`#sec-get-dataview.prototype.bytelength`)
fn byte_length(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    let o = require_data_view(agent, this)?;
    let view_record = make_data_view_with_buffer_witness_record(agent, o);
    if is_view_out_of_bounds(agent, view_record) {
        return Err(agent.type_error("the view is out of bounds"));
    }
    Ok((get_view_byte_length(agent, view_record) as f64).into())
}

/// get DataView.prototype.byteOffset (`#sec-get-dataview.prototype.byteoffset`)
fn byte_offset(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    let o = require_data_view(agent, this)?;
    let view_record = make_data_view_with_buffer_witness_record(agent, o);
    if is_view_out_of_bounds(agent, view_record) {
        return Err(agent.type_error("the view is out of bounds"));
    }
    Ok((agent.heap.data_view(o).byte_offset as f64).into())
}
