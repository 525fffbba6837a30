//! DataView With Buffer Witness Records (ECMA-262, 25.3.1.1) and what they tell.
//!
//! The memory order that the specification passes along matters to agents that share memory; here there is one.

use super::super::array_buffer::{array_buffer_byte_length, is_detached_buffer};
use crate::agent::Agent;
use crate::value::ObjectId;

/// A DataView With Buffer Witness Record.
#[derive(Clone, Copy, Debug)]
pub(crate) struct DataViewWithBufferWitness {
    /// [[Object]]
    pub(super) object: ObjectId,
    /// [[CachedBufferByteLength]]; none where it is ~detached~
    cached_buffer_byte_length: Option<usize>,
}

/// MakeDataViewWithBufferWitnessRecord (`#sec-makedataviewwithbufferwitnessrecord`)
pub(crate) fn make_data_view_with_buffer_witness_record(agent: &Agent, obj: ObjectId) -> DataViewWithBufferWitness {
    let buffer = agent.heap.data_view(obj).viewed_array_buffer;
    let byte_length =
        if is_detached_buffer(agent, buffer) { None } else { Some(array_buffer_byte_length(agent, buffer)) };
    DataViewWithBufferWitness { object: obj, cached_buffer_byte_length: byte_length }
}

/// GetViewByteLength (`#sec-getviewbytelength`)
pub(super) fn get_view_byte_length(agent: &Agent, view_record: DataViewWithBufferWitness) -> usize {
    let view = agent.heap.data_view(view_record.object);
    let byte_length = view_record.cached_buffer_byte_length.unwrap_or(0);
    view.byte_length.unwrap_or_else(|| byte_length.saturating_sub(view.byte_offset))
}

/// IsViewOutOfBounds (`#sec-isviewoutofbounds`)
pub(crate) fn is_view_out_of_bounds(agent: &Agent, view_record: DataViewWithBufferWitness) -> bool {
    let view = agent.heap.data_view(view_record.object);
    let Some(buffer_byte_length) = view_record.cached_buffer_byte_length else {
        return true;
    };
    let byte_offset_start = view.byte_offset;
    let byte_offset_end = match view.byte_length {
        None => buffer_byte_length,
        Some(byte_length) => byte_offset_start + byte_length,
    };
    byte_offset_start > buffer_byte_length || byte_offset_end > buffer_byte_length
}
