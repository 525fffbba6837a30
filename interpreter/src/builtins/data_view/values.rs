//! The getters and setters of DataView.prototype (ECMA-262, 25.3.4.5 to 25.3.4.26).

use super::super::NewTarget;
use super::super::array_buffer::{get_value_from_buffer, set_value_in_buffer};
use super::require_data_view;
use super::witness::{get_view_byte_length, is_view_out_of_bounds, make_data_view_with_buffer_witness_record};
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::heap::element_type::ElementType;
use crate::operations::type_conversion::{Numeric, to_big_int, to_boolean, to_index, to_number};
use crate::realm::Args;
use crate::value::{ObjectId, Value};

/// `DataView.prototype.get…`, where `TYPE` is the element type: `#sec-dataview.prototype.getint8` and its like
pub(super) fn get<const TYPE: u8>(agent: &mut Agent, view: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    get_view_value(agent, view, arguments.get(0), arguments.get(1), ElementType::ALL[usize::from(TYPE)])
}

/// `DataView.prototype.set…`, where `TYPE` is the element type: `#sec-dataview.prototype.setint8` and its like
pub(super) fn set<const TYPE: u8>(agent: &mut Agent, view: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let element_type = ElementType::ALL[usize::from(TYPE)];
    set_view_value(agent, view, arguments.get(0), arguments.get(2), element_type, arguments.get(1))
}

/// GetViewValue (`#sec-getviewvalue`)
fn get_view_value(
    agent: &mut Agent,
    view: Value,
    request_index: Value,
    is_little_endian: Value,
    element_type: ElementType,
) -> Completion {
    let view = require_data_view(agent, view)?;
    let get_index = to_index(agent, request_index)?;
    let is_little_endian = to_boolean(agent, is_little_endian);
    let buffer_index = buffer_index(agent, view, get_index, element_type)?;
    let buffer = agent.heap.data_view(view).viewed_array_buffer;
    Ok(get_value_from_buffer(agent, buffer, buffer_index, element_type, Some(is_little_endian)))
}

/// SetViewValue (`#sec-setviewvalue`)
fn set_view_value(
    agent: &mut Agent,
    view: Value,
    request_index: Value,
    is_little_endian: Value,
    element_type: ElementType,
    value: Value,
) -> Completion {
    let view = require_data_view(agent, view)?;
    let get_index = to_index(agent, request_index)?;
    let number_value = if element_type.is_big_int() {
        Numeric::BigInt(to_big_int(agent, value)?)
    } else {
        Numeric::Number(to_number(agent, value)?)
    };
    let is_little_endian = to_boolean(agent, is_little_endian);
    let buffer_index = buffer_index(agent, view, get_index, element_type)?;
    let buffer = agent.heap.data_view(view).viewed_array_buffer;
    set_value_in_buffer(agent, buffer, buffer_index, element_type, number_value, Some(is_little_endian));
    Ok(Value::Undefined)
}

/// Where in the buffer an element is that a view has at an index.
///
/// # Errors
/// A TypeError for a view that is out of bounds, and a RangeError for an element that is.
fn buffer_index(agent: &mut Agent, view: ObjectId, get_index: f64, element_type: ElementType) -> Completion<usize> {
    let view_offset = agent.heap.data_view(view).byte_offset;
    let view_record = make_data_view_with_buffer_witness_record(agent, view);
    if is_view_out_of_bounds(agent, view_record) {
        return Err(agent.type_error("the view is out of bounds"));
    }
    let view_size = get_view_byte_length(agent, view_record);
    if get_index + element_type.size() as f64 > view_size as f64 {
        return Err(agent.range_error("the view has no such element"));
    }
    Ok(get_index as usize + view_offset)
}
