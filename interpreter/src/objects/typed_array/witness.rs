//! TypedArray With Buffer Witness Records (ECMA-262, 10.4.5.9) and what they tell: bounds and lengths.
//!
//! The memory order that the specification passes along matters to agents that share memory; here there is one.

use crate::agent::Agent;
use crate::builtins::array_buffer::{
    array_buffer_byte_length, is_detached_buffer, is_fixed_length_array_buffer, is_shared_array_buffer,
};
use crate::value::ObjectId;
use crate::{none, some, step, when};

/// A TypedArray With Buffer Witness Record.
#[derive(Clone, Copy, Debug)]
pub struct TypedArrayWithBufferWitness {
    /// [[Object]]
    pub object: ObjectId,
    /// [[CachedBufferByteLength]]; none where it is ~detached~
    pub cached_buffer_byte_length: Option<usize>,
}

/// MakeTypedArrayWithBufferWitnessRecord (`#sec-maketypedarraywithbufferwitnessrecord`)
pub fn make_typed_array_with_buffer_witness_record(agent: &Agent, obj: ObjectId) -> TypedArrayWithBufferWitness {
    step!(agent, MakeTypedArrayWithBufferWitnessRecord, "1");
    let buffer = agent.heap.typed_array(obj).buffer();
    let byte_length = if when!(agent, MakeTypedArrayWithBufferWitnessRecord, "2", is_detached_buffer(agent, buffer)) {
        step!(agent, MakeTypedArrayWithBufferWitnessRecord, "2.a");
        None
    } else {
        step!(agent, MakeTypedArrayWithBufferWitnessRecord, "3");
        step!(agent, MakeTypedArrayWithBufferWitnessRecord, "3.a");
        Some(array_buffer_byte_length(agent, buffer))
    };
    step!(agent, MakeTypedArrayWithBufferWitnessRecord, "4");
    TypedArrayWithBufferWitness { object: obj, cached_buffer_byte_length: byte_length }
}

/// TypedArrayByteLength (`#sec-typedarraybytelength`)
pub fn typed_array_byte_length(agent: &Agent, ta_record: TypedArrayWithBufferWitness) -> usize {
    step!(agent, TypedArrayByteLength, "1");
    step!(agent, TypedArrayByteLength, "2");
    let o = agent.heap.typed_array(ta_record.object);
    if let Some(byte_length) = some!(agent, TypedArrayByteLength, "3", o.byte_length) {
        return byte_length;
    }
    step!(agent, TypedArrayByteLength, "4");
    let length = typed_array_length(agent, ta_record);
    step!(agent, TypedArrayByteLength, "5");
    let element_size = o.element_type.size();
    step!(agent, TypedArrayByteLength, "6");
    step!(agent, TypedArrayByteLength, "7");
    length * element_size
}

/// TypedArrayLength (`#sec-typedarraylength`)
pub fn typed_array_length(agent: &Agent, ta_record: TypedArrayWithBufferWitness) -> usize {
    step!(agent, TypedArrayLength, "1");
    step!(agent, TypedArrayLength, "2");
    let o = agent.heap.typed_array(ta_record.object);
    if let Some(array_length) = some!(agent, TypedArrayLength, "3", o.array_length) {
        return array_length;
    }
    step!(agent, TypedArrayLength, "4");
    step!(agent, TypedArrayLength, "5");
    let byte_offset = o.byte_offset;
    step!(agent, TypedArrayLength, "6");
    let element_size = o.element_type.size();
    step!(agent, TypedArrayLength, "7");
    let byte_length = ta_record.cached_buffer_byte_length.unwrap_or(0);
    step!(agent, TypedArrayLength, "8");
    step!(agent, TypedArrayLength, "9");
    byte_length.saturating_sub(byte_offset) / element_size
}

/// IsTypedArrayOutOfBounds (`#sec-istypedarrayoutofbounds`)
pub fn is_typed_array_out_of_bounds(agent: &Agent, ta_record: TypedArrayWithBufferWitness) -> bool {
    step!(agent, IsTypedArrayOutOfBounds, "1");
    let o = agent.heap.typed_array(ta_record.object);
    step!(agent, IsTypedArrayOutOfBounds, "2");
    let buffer_byte_length = ta_record.cached_buffer_byte_length;
    if when!(agent, IsTypedArrayOutOfBounds, "3", is_detached_buffer(agent, o.buffer())) {
        step!(agent, IsTypedArrayOutOfBounds, "3.a");
        step!(agent, IsTypedArrayOutOfBounds, "3.b");
        return true;
    }
    step!(agent, IsTypedArrayOutOfBounds, "4");
    let buffer_byte_length = buffer_byte_length.unwrap_or(0);
    step!(agent, IsTypedArrayOutOfBounds, "5");
    let byte_offset_start = o.byte_offset;
    let byte_offset_end = match none!(agent, IsTypedArrayOutOfBounds, "6", o.array_length) {
        None => {
            step!(agent, IsTypedArrayOutOfBounds, "6.a");
            buffer_byte_length
        }
        Some(array_length) => {
            step!(agent, IsTypedArrayOutOfBounds, "7");
            step!(agent, IsTypedArrayOutOfBounds, "7.a");
            let element_size = o.element_type.size();
            step!(agent, IsTypedArrayOutOfBounds, "7.b");
            let array_byte_length = array_length * element_size;
            step!(agent, IsTypedArrayOutOfBounds, "7.c");
            byte_offset_start + array_byte_length
        }
    };
    step!(agent, IsTypedArrayOutOfBounds, "8");
    let beyond = byte_offset_start > buffer_byte_length || byte_offset_end > buffer_byte_length;
    if when!(agent, IsTypedArrayOutOfBounds, "9", beyond) {
        return true;
    }
    step!(agent, IsTypedArrayOutOfBounds, "10");
    false
}

/// IsTypedArrayFixedLength (`#sec-istypedarrayfixedlength`)
pub fn is_typed_array_fixed_length(agent: &Agent, o: ObjectId) -> bool {
    let o = agent.heap.typed_array(o);
    if when!(agent, IsTypedArrayFixedLength, "1", o.array_length.is_none()) {
        return false;
    }
    step!(agent, IsTypedArrayFixedLength, "2");
    let buffer = o.buffer();
    let resizable = !is_fixed_length_array_buffer(agent, buffer) && !is_shared_array_buffer(agent, buffer);
    if when!(agent, IsTypedArrayFixedLength, "3", resizable) {
        return false;
    }
    step!(agent, IsTypedArrayFixedLength, "4");
    true
}
