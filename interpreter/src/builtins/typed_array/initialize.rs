//! What a new typed array views and holds (ECMA-262, 23.2.5.1.2 to 23.2.5.1.6).

use super::super::array::{element, set_element};
use super::super::array_buffer::{
    allocate_array_buffer, array_buffer_byte_length, clone_array_buffer, get_value_from_buffer, is_detached_buffer,
    is_fixed_length_array_buffer, set_value_in_buffer,
};
use super::create::witness_in_bounds;
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::heap::element_type::ElementType;
use crate::objects::typed_array::typed_array_length;
use crate::operations::objects::length_of_array_like;
use crate::operations::type_conversion::{Numeric, to_index};
use crate::realm::Intrinsic;
use crate::value::{ObjectId, Value};

/// Sets the slots of a typed array but for its element type.
fn view(
    agent: &mut Agent,
    o: ObjectId,
    buffer: ObjectId,
    byte_length: Option<usize>,
    byte_offset: usize,
    array_length: Option<usize>,
) {
    let slots = agent.heap.typed_array_mut(o);
    slots.viewed_array_buffer = Some(buffer);
    slots.byte_length = byte_length;
    slots.byte_offset = byte_offset;
    slots.array_length = array_length;
}

/// InitializeTypedArrayFromTypedArray (`#sec-initializetypedarrayfromtypedarray`)
///
/// # Errors
/// A TypeError or a RangeError.
pub(super) fn initialize_typed_array_from_typed_array(
    agent: &mut Agent,
    o: ObjectId,
    src_array: ObjectId,
) -> Completion<()> {
    let src = agent.heap.typed_array(src_array);
    let (src_data, src_type) = (src.buffer(), src.element_type);
    let element_type = agent.heap.typed_array(o).element_type;
    let src_record = witness_in_bounds(agent, src_array)?;
    let element_length = typed_array_length(agent, src_record);
    let byte_length = element_type.size() * element_length;
    let data = if element_type == src_type {
        clone_array_buffer(agent, src_data, src.byte_offset, byte_length)?
    } else {
        let constructor = agent.intrinsic(Intrinsic::ArrayBuffer);
        let data = allocate_array_buffer(agent, constructor, byte_length as f64, None)?;
        if src.content_type != agent.heap.typed_array(o).content_type {
            return Err(agent.type_error("one typed array has BigInts, the other has Numbers"));
        }
        convert_elements(agent, src_data, src.byte_offset, src_type, data, 0, element_type, element_length)?;
        data
    };
    view(agent, o, data, Some(byte_length), 0, Some(element_length));
    Ok(())
}

/// Copies elements from one buffer to another whose element type is another one.
///
/// # Errors
/// Only a halt.
#[allow(clippy::too_many_arguments)]
pub(super) fn convert_elements(
    agent: &mut Agent,
    src_buffer: ObjectId,
    mut src_byte_index: usize,
    src_type: ElementType,
    target_buffer: ObjectId,
    mut target_byte_index: usize,
    target_type: ElementType,
    count: usize,
) -> Completion<()> {
    for _ in 0..count {
        agent.tick()?;
        let value = match get_value_from_buffer(agent, src_buffer, src_byte_index, src_type, None) {
            Value::Number(number) => Numeric::Number(number),
            Value::BigInt(big_int) => Numeric::BigInt(big_int),
            other => unreachable!("{other:?} in a buffer"),
        };
        set_value_in_buffer(agent, target_buffer, target_byte_index, target_type, value, None);
        src_byte_index += src_type.size();
        target_byte_index += target_type.size();
    }
    Ok(())
}

/// InitializeTypedArrayFromArrayBuffer (`#sec-initializetypedarrayfromarraybuffer`)
///
/// # Errors
/// A TypeError or a RangeError, and what the coercions throw.
pub(super) fn initialize_typed_array_from_array_buffer(
    agent: &mut Agent,
    o: ObjectId,
    buffer: ObjectId,
    byte_offset: Value,
    length: Value,
) -> Completion<()> {
    let element_size = agent.heap.typed_array(o).element_type.size();
    let size = element_size as f64;
    let offset = to_index(agent, byte_offset)?;
    if offset % size != 0.0 {
        return Err(agent.range_error("the offset is no multiple of the size of an element"));
    }
    let buffer_is_fixed_length = is_fixed_length_array_buffer(agent, buffer);
    let new_length = if length.is_undefined() { None } else { Some(to_index(agent, length)?) };
    if is_detached_buffer(agent, buffer) {
        return Err(agent.type_error("the buffer is detached"));
    }
    let buffer_byte_length = array_buffer_byte_length(agent, buffer) as f64;
    let new_byte_length = match new_length {
        None if !buffer_is_fixed_length => {
            if offset > buffer_byte_length {
                return Err(agent.range_error("the offset is beyond the buffer"));
            }
            view(agent, o, buffer, None, offset as usize, None);
            return Ok(());
        }
        None => {
            if buffer_byte_length % size != 0.0 {
                return Err(agent.range_error("the buffer's length is no multiple of the size of an element"));
            }
            let new_byte_length = buffer_byte_length - offset;
            if new_byte_length < 0.0 {
                return Err(agent.range_error("the offset is beyond the buffer"));
            }
            new_byte_length
        }
        Some(new_length) => {
            let new_byte_length = new_length * size;
            if offset + new_byte_length > buffer_byte_length {
                return Err(agent.range_error("the typed array ends behind the buffer"));
            }
            new_byte_length
        }
    };
    let new_byte_length = new_byte_length as usize;
    view(agent, o, buffer, Some(new_byte_length), offset as usize, Some(new_byte_length / element_size));
    Ok(())
}

/// InitializeTypedArrayFromList (`#sec-initializetypedarrayfromlist`)
///
/// # Errors
/// A RangeError, and what the coercions throw.
pub(super) fn initialize_typed_array_from_list(agent: &mut Agent, o: ObjectId, values: &[Value]) -> Completion<()> {
    allocate_typed_array_buffer(agent, o, values.len() as f64)?;
    for (k, value) in values.iter().enumerate() {
        agent.tick()?;
        set_element(agent, o, k as f64, *value)?;
    }
    Ok(())
}

/// InitializeTypedArrayFromArrayLike (`#sec-initializetypedarrayfromarraylike`)
///
/// # Errors
/// A RangeError, and whatever reading the elements and their coercions throw.
pub(super) fn initialize_typed_array_from_array_like(
    agent: &mut Agent,
    o: ObjectId,
    array_like: ObjectId,
) -> Completion<()> {
    let len = length_of_array_like(agent, array_like)?;
    allocate_typed_array_buffer(agent, o, len)?;
    let mut k = 0.0;
    while k < len {
        agent.tick()?;
        let value = element(agent, array_like, k)?;
        set_element(agent, o, k, value)?;
        k += 1.0;
    }
    Ok(())
}

/// AllocateTypedArrayBuffer (`#sec-allocatetypedarraybuffer`)
///
/// # Errors
/// A RangeError, where no engine has memory for it.
pub(super) fn allocate_typed_array_buffer(agent: &mut Agent, o: ObjectId, length: f64) -> Completion<()> {
    let byte_length = agent.heap.typed_array(o).element_type.size() as f64 * length;
    let constructor = agent.intrinsic(Intrinsic::ArrayBuffer);
    let data = allocate_array_buffer(agent, constructor, byte_length, None)?;
    view(agent, o, data, Some(byte_length as usize), 0, Some(length as usize));
    Ok(())
}
