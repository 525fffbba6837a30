//! Making typed arrays, and reading and writing their elements (ECMA-262, 10.4.5.11 and 10.4.5.16 to 10.4.5.19).

use super::{is_typed_array_out_of_bounds, make_typed_array_with_buffer_witness_record, typed_array_length};
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::builtins::array_buffer::{get_value_from_buffer, is_detached_buffer, set_value_in_buffer};
use crate::builtins::data_view::{is_view_out_of_bounds, make_data_view_with_buffer_witness_record};
use crate::heap::buffers::TypedArraySlots;
use crate::heap::element_type::ContentType;
use crate::heap::object::Slots;
use crate::objects::ordinary::make_basic_object;
use crate::operations::type_conversion::{Numeric, to_big_int, to_number};
use crate::value::{ObjectId, Value};
use crate::{step, when};

/// TypedArrayCreate (`#sec-typedarraycreate`); the caller sets the slots
pub fn typed_array_create(agent: &mut Agent, prototype: ObjectId) -> ObjectId {
    step!(agent, TypedArrayCreate, "1");
    let slots = TypedArraySlots::default();
    step!(agent, TypedArrayCreate, "2");
    let a = make_basic_object(agent, Slots::TypedArray(Box::new(slots)));
    step!(agent, TypedArrayCreate, "3");
    step!(agent, TypedArrayCreate, "4");
    step!(agent, TypedArrayCreate, "5");
    step!(agent, TypedArrayCreate, "6");
    step!(agent, TypedArrayCreate, "7");
    step!(agent, TypedArrayCreate, "8");
    step!(agent, TypedArrayCreate, "9");
    step!(agent, TypedArrayCreate, "10");
    step!(agent, TypedArrayCreate, "11");
    agent[a].prototype = Some(prototype);
    step!(agent, TypedArrayCreate, "12");
    a
}

/// IsValidIntegerIndex (`#sec-isvalidintegerindex`)
pub fn is_valid_integer_index(agent: &Agent, o: ObjectId, index: f64) -> bool {
    let buffer = agent.heap.typed_array(o).buffer();
    if when!(agent, IsValidIntegerIndex, "1", is_detached_buffer(agent, buffer)) {
        return false;
    }
    let integral = index.is_finite() && index.fract() == 0.0;
    if when!(agent, IsValidIntegerIndex, "2", !integral) {
        return false;
    }
    if when!(agent, IsValidIntegerIndex, "3", index.is_sign_negative()) {
        return false;
    }
    step!(agent, IsValidIntegerIndex, "4");
    let ta_record = make_typed_array_with_buffer_witness_record(agent, o);
    step!(agent, IsValidIntegerIndex, "5");
    if when!(agent, IsValidIntegerIndex, "6", is_typed_array_out_of_bounds(agent, ta_record)) {
        return false;
    }
    step!(agent, IsValidIntegerIndex, "7");
    let length = typed_array_length(agent, ta_record);
    if when!(agent, IsValidIntegerIndex, "8", index >= length as f64) {
        return false;
    }
    step!(agent, IsValidIntegerIndex, "9");
    true
}

/// TypedArrayGetElement (`#sec-typedarraygetelement`)
pub fn typed_array_get_element(agent: &mut Agent, o: ObjectId, index: f64) -> Value {
    if when!(agent, TypedArrayGetElement, "1", !is_valid_integer_index(agent, o, index)) {
        return Value::Undefined;
    }
    let slots = agent.heap.typed_array(o);
    step!(agent, TypedArrayGetElement, "2");
    let offset = slots.byte_offset;
    step!(agent, TypedArrayGetElement, "3");
    let element_size = slots.element_type.size();
    step!(agent, TypedArrayGetElement, "4");
    let byte_index_in_buffer = byte_index(index, element_size, offset);
    step!(agent, TypedArrayGetElement, "5");
    let element_type = slots.element_type;
    step!(agent, TypedArrayGetElement, "6");
    get_value_from_buffer(agent, slots.buffer(), byte_index_in_buffer, element_type, None)
}

/// TypedArraySetElement (`#sec-typedarraysetelement`)
///
/// # Errors
/// What the coercion of the value throws.
pub fn typed_array_set_element(agent: &mut Agent, o: ObjectId, index: f64, value: Value) -> Completion<()> {
    let slots = agent.heap.typed_array(o);
    let num_value = if when!(agent, TypedArraySetElement, "1", slots.content_type == ContentType::BigInt) {
        Numeric::BigInt(to_big_int(agent, value)?)
    } else {
        step!(agent, TypedArraySetElement, "2");
        Numeric::Number(to_number(agent, value)?)
    };
    if when!(agent, TypedArraySetElement, "3", is_valid_integer_index(agent, o, index)) {
        step!(agent, TypedArraySetElement, "3.a");
        let offset = slots.byte_offset;
        step!(agent, TypedArraySetElement, "3.b");
        let element_size = slots.element_type.size();
        step!(agent, TypedArraySetElement, "3.c");
        let byte_index_in_buffer = byte_index(index, element_size, offset);
        step!(agent, TypedArraySetElement, "3.d");
        let element_type = slots.element_type;
        step!(agent, TypedArraySetElement, "3.e");
        set_value_in_buffer(agent, slots.buffer(), byte_index_in_buffer, element_type, num_value, None);
    }
    step!(agent, TypedArraySetElement, "4");
    Ok(())
}

/// (ℝ(index) × elementSize) + offset; beyond any buffer where that is too much to be an address.
fn byte_index(index: f64, element_size: usize, offset: usize) -> usize {
    (index as usize).saturating_mul(element_size).saturating_add(offset)
}

/// IsArrayBufferViewOutOfBounds (`#sec-isarraybufferviewoutofbounds`), which hosts may call; nothing in ECMA-262 does
pub fn is_array_buffer_view_out_of_bounds(agent: &Agent, o: ObjectId) -> bool {
    if when!(agent, IsArrayBufferViewOutOfBounds, "1", matches!(agent[o].slots, Slots::DataView(_))) {
        step!(agent, IsArrayBufferViewOutOfBounds, "1.a");
        let view_record = make_data_view_with_buffer_witness_record(agent, o);
        step!(agent, IsArrayBufferViewOutOfBounds, "1.b");
        return is_view_out_of_bounds(agent, view_record);
    }
    step!(agent, IsArrayBufferViewOutOfBounds, "2");
    let ta_record = make_typed_array_with_buffer_witness_record(agent, o);
    step!(agent, IsArrayBufferViewOutOfBounds, "3");
    is_typed_array_out_of_bounds(agent, ta_record)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::builtins::array_buffer::{allocate_array_buffer, detach_array_buffer};
    use crate::heap::buffers::DataViewSlots;
    use crate::heap::object::Object;
    use crate::realm::Intrinsic;

    #[test]
    fn views_of_a_detached_buffer_are_out_of_bounds() {
        let mut agent = Agent::fixture();
        let agent = &mut agent;
        let constructor = agent.intrinsic(Intrinsic::ArrayBuffer);
        let buffer = allocate_array_buffer(agent, constructor, 4.0, None).unwrap();
        let prototype = agent.intrinsic(Intrinsic::Uint8ArrayPrototype);
        let typed_array = typed_array_create(agent, prototype);
        let slots = agent.heap.typed_array_mut(typed_array);
        slots.viewed_array_buffer = Some(buffer);
        slots.array_length = Some(4);
        let slots = DataViewSlots { viewed_array_buffer: buffer, byte_length: Some(4), byte_offset: 0 };
        let data_view = agent.heap.add_object(Object::new(None, Slots::DataView(Box::new(slots))));
        let views = [typed_array, data_view];
        assert_eq!(views.map(|view| is_array_buffer_view_out_of_bounds(agent, view)), [false; 2]);
        detach_array_buffer(agent, buffer, Value::Undefined).unwrap();
        assert_eq!(views.map(|view| is_array_buffer_view_out_of_bounds(agent, view)), [true; 2]);
        assert_eq!(agent.heap.bytes(), agent.heap.strings.bytes());
    }
}
