//! Data Blocks (ECMA-262, 6.2.9).

use crate::abrupt::{Completion, Halt};
use crate::agent::Agent;
use crate::operations::type_conversion::MAX_SAFE_INTEGER;
use crate::value::ObjectId;

/// 2⁴⁷: more bytes than a process can address. No engine makes a block of that size; what engines make of smaller ones that are
/// too large for them differs.
const IMPOSSIBLE: f64 = 140_737_488_355_328.0;

/// CreateByteDataBlock (`#sec-createbytedatablock`) and CreateSharedByteDataBlock (`#sec-createsharedbytedatablock`)
///
/// # Errors
/// A RangeError for a block that no engine makes, and a halt for one that this run has no memory for.
pub(super) fn create_byte_data_block(agent: &mut Agent, size: f64) -> Completion<Vec<u8>> {
    if size > MAX_SAFE_INTEGER {
        return Err(agent.range_error("a block of more than 2**53 - 1 bytes"));
    }
    reserve(agent, size)?;
    agent.burn(size as u64 / 64)?;
    Ok(vec![0; size as usize])
}

/// Counts bytes that a block may take without asking again: "if it is not possible to create a Data Block".
///
/// # Errors
/// As for [`create_byte_data_block`].
pub(super) fn reserve(agent: &mut Agent, size: f64) -> Completion<()> {
    if size >= IMPOSSIBLE {
        return Err(agent.range_error("there is not as much memory"));
    }
    if size > agent.limits.memory.saturating_sub(agent.heap.bytes()) as f64 {
        return Err(Halt::Memory.into());
    }
    agent.heap.block_bytes += size as usize;
    Ok(())
}

/// Gives back what [`reserve`] counted.
pub(super) fn release(agent: &mut Agent, size: usize) {
    agent.heap.block_bytes = agent.heap.block_bytes.saturating_sub(size);
}

/// CopyDataBlockBytes (`#sec-copydatablockbytes`) between the blocks of two buffers; also within one, in either direction
///
/// # Errors
/// Only a halt.
pub(crate) fn copy_data_block_bytes(
    agent: &mut Agent,
    to_buffer: ObjectId,
    to_index: usize,
    from_buffer: ObjectId,
    from_index: usize,
    count: usize,
) -> Completion<()> {
    agent.burn(count as u64 / 64)?;
    let from_block = agent.heap.buffer(from_buffer).data.as_deref().unwrap_or_default();
    let Some(bytes) = from_block.get(from_index..from_index + count) else { return Ok(()) };
    let bytes = bytes.to_vec();
    let to_block = agent.heap.buffer_mut(to_buffer).data.as_deref_mut().unwrap_or_default();
    if let Some(to) = to_block.get_mut(to_index..to_index + count) {
        to.copy_from_slice(&bytes);
    }
    Ok(())
}

/// Copies bytes one after the other between the blocks of two buffers: unlike [`copy_data_block_bytes`], what is copied shows in
/// what is copied later, where the two overlap.
///
/// # Errors
/// Only a halt.
pub(crate) fn copy_bytewise(
    agent: &mut Agent,
    to_buffer: ObjectId,
    to_index: usize,
    from_buffer: ObjectId,
    from_index: usize,
    count: usize,
) -> Completion<()> {
    let shows = to_buffer == from_buffer && (from_index..from_index + count).contains(&to_index);
    if !shows {
        return copy_data_block_bytes(agent, to_buffer, to_index, from_buffer, from_index, count);
    }
    agent.burn(count as u64 / 16)?;
    let block = agent.heap.buffer_mut(to_buffer).data.as_deref_mut().unwrap_or_default();
    let count = count.min(block.len().saturating_sub(to_index));
    for at in 0..count {
        block[to_index + at] = block[from_index + at];
    }
    Ok(())
}
