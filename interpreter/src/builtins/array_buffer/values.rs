//! Values in buffers (ECMA-262, 25.1.3.16, 25.1.3.18 and 25.1.3.19).
//!
//! Memory order, tearing and what else the memory model records matter to agents that share memory; here there is one.

use super::raw_bytes::{mask, numeric_to_raw_bytes, raw_bytes_to_numeric};
use crate::agent::Agent;
use crate::heap::element_type::ElementType;
use crate::operations::type_conversion::Numeric;
use crate::value::{ObjectId, Value};

/// [[LittleEndian]] of the Agent Record
const LITTLE_ENDIAN: bool = true;

/// The raw bytes of an element in a buffer; zeros where the buffer does not have them.
fn load(agent: &Agent, array_buffer: ObjectId, byte_index: usize, element_type: ElementType) -> u64 {
    let block = agent.heap.buffer(array_buffer).data.as_deref().unwrap_or_default();
    let bytes = block.get(byte_index..byte_index.saturating_add(element_type.size())).unwrap_or_default();
    bytes.iter().rev().fold(0, |raw, byte| raw << 8 | u64::from(*byte))
}

/// Stores the raw bytes of an element, where the buffer has room for them.
fn store(agent: &mut Agent, array_buffer: ObjectId, byte_index: usize, element_type: ElementType, raw_bytes: u64) {
    let size = element_type.size();
    let block = agent.heap.buffer_mut(array_buffer).data.as_deref_mut().unwrap_or_default();
    if let Some(bytes) = block.get_mut(byte_index..byte_index.saturating_add(size)) {
        bytes.copy_from_slice(&raw_bytes.to_le_bytes()[..size]);
    }
}

/// The raw bytes in the other order, where they are not little endian.
fn order(raw_bytes: u64, element_type: ElementType, is_little_endian: bool) -> u64 {
    if is_little_endian { raw_bytes } else { raw_bytes.swap_bytes() >> (64 - 8 * element_type.size()) }
}

/// GetValueFromBuffer (`#sec-getvaluefrombuffer`)
pub(crate) fn get_value_from_buffer(
    agent: &mut Agent,
    array_buffer: ObjectId,
    byte_index: usize,
    element_type: ElementType,
    is_little_endian: Option<bool>,
) -> Value {
    let raw_value = load(agent, array_buffer, byte_index, element_type);
    let raw_value = order(raw_value, element_type, is_little_endian.unwrap_or(LITTLE_ENDIAN));
    raw_bytes_to_numeric(agent, element_type, raw_value)
}

/// SetValueInBuffer (`#sec-setvalueinbuffer`)
pub(crate) fn set_value_in_buffer(
    agent: &mut Agent,
    array_buffer: ObjectId,
    byte_index: usize,
    element_type: ElementType,
    value: Numeric,
    is_little_endian: Option<bool>,
) {
    let raw_bytes = numeric_to_raw_bytes(agent, element_type, value);
    let raw_bytes = order(raw_bytes, element_type, is_little_endian.unwrap_or(LITTLE_ENDIAN));
    store(agent, array_buffer, byte_index, element_type, raw_bytes);
}

/// GetModifySetValueInBuffer (`#sec-getmodifysetvalueinbuffer`); `op` gets both operands as integers and may give more bits than
/// an element has
pub(crate) fn get_modify_set_value_in_buffer(
    agent: &mut Agent,
    array_buffer: ObjectId,
    byte_index: usize,
    element_type: ElementType,
    value: Numeric,
    op: impl FnOnce(u64, u64) -> u64,
) -> Value {
    let raw_bytes = numeric_to_raw_bytes(agent, element_type, value);
    let raw_bytes_read = load(agent, array_buffer, byte_index, element_type);
    let raw_bytes_modified = op(raw_bytes_read, raw_bytes) & mask(element_type);
    store(agent, array_buffer, byte_index, element_type, raw_bytes_modified);
    raw_bytes_to_numeric(agent, element_type, raw_bytes_read)
}

/// Stores `replacement` where the element is `expected`, both converted to its bytes; the value that was there
pub(crate) fn compare_exchange_in_buffer(
    agent: &mut Agent,
    array_buffer: ObjectId,
    byte_index: usize,
    element_type: ElementType,
    expected: Numeric,
    replacement: Numeric,
) -> Value {
    let expected_bytes = numeric_to_raw_bytes(agent, element_type, expected);
    let second = |old, new| if old == expected_bytes { new } else { old };
    get_modify_set_value_in_buffer(agent, array_buffer, byte_index, element_type, replacement, second)
}
