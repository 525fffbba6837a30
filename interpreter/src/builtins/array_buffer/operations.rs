//! Abstract operations for ArrayBuffer and SharedArrayBuffer objects (ECMA-262, 25.1.3 and 25.2.2).

use super::data_block::{copy_data_block_bytes, create_byte_data_block, release, reserve};
use crate::abrupt::{Completion, Must};
use crate::agent::Agent;
use crate::heap::buffers::BufferSlots;
use crate::heap::object::Slots;
use crate::objects::ordinary::ordinary_create_from_constructor;
use crate::operations::objects::get;
use crate::operations::type_conversion::to_index;
use crate::realm::Intrinsic;
use crate::value::{ObjectId, Value};

/// RequireInternalSlot (`#sec-requireinternalslot`) of [[ArrayBufferData]]: the ArrayBuffer or SharedArrayBuffer
///
/// # Errors
/// A TypeError.
pub(crate) fn require_buffer(agent: &mut Agent, o: Value) -> Completion<ObjectId> {
    if let Value::Object(object) = o
        && matches!(agent[object].slots, Slots::Buffer(_))
    {
        return Ok(object);
    }
    Err(agent.type_error("this is neither an ArrayBuffer nor a SharedArrayBuffer"))
}

/// AllocateArrayBuffer (`#sec-allocatearraybuffer`)
///
/// # Errors
/// A RangeError, and whatever reading `prototype` of the constructor throws.
pub(crate) fn allocate_array_buffer(
    agent: &mut Agent,
    constructor: ObjectId,
    byte_length: f64,
    max_byte_length: Option<f64>,
) -> Completion<ObjectId> {
    check_maximum(agent, byte_length, max_byte_length)?;
    let obj = without_data(agent, constructor, Intrinsic::ArrayBufferPrototype, false)?;
    let block = create_byte_data_block(agent, byte_length)?;
    agent.heap.buffer_mut(obj).data = Some(block);
    if let Some(max_byte_length) = max_byte_length {
        reserve(agent, max_byte_length - byte_length)?;
        agent.heap.buffer_mut(obj).max_byte_length = Some(max_byte_length as usize);
    }
    Ok(obj)
}

/// AllocateSharedArrayBuffer (`#sec-allocatesharedarraybuffer`)
///
/// # Errors
/// A RangeError, and whatever reading `prototype` of the constructor throws.
pub(super) fn allocate_shared_array_buffer(
    agent: &mut Agent,
    constructor: ObjectId,
    byte_length: f64,
    max_byte_length: Option<f64>,
) -> Completion<ObjectId> {
    check_maximum(agent, byte_length, max_byte_length)?;
    let obj = without_data(agent, constructor, Intrinsic::SharedArrayBufferPrototype, true)?;
    reserve(agent, max_byte_length.unwrap_or(byte_length) - byte_length)?;
    let block = create_byte_data_block(agent, byte_length)?;
    let slots = agent.heap.buffer_mut(obj);
    slots.data = Some(block);
    slots.max_byte_length = max_byte_length.map(|max_byte_length| max_byte_length as usize);
    Ok(obj)
}

/// A RangeError for a buffer that is longer than it may grow.
fn check_maximum(agent: &mut Agent, byte_length: f64, max_byte_length: Option<f64>) -> Completion<()> {
    if max_byte_length.is_some_and(|max_byte_length| byte_length > max_byte_length) {
        return Err(agent.range_error("the buffer is longer than its maximum"));
    }
    Ok(())
}

/// OrdinaryCreateFromConstructor of a buffer whose slots are set later.
fn without_data(
    agent: &mut Agent,
    constructor: ObjectId,
    default_proto: Intrinsic,
    is_shared: bool,
) -> Completion<ObjectId> {
    let slots = BufferSlots { data: None, max_byte_length: None, is_shared };
    ordinary_create_from_constructor(agent, constructor, default_proto, Slots::Buffer(Box::new(slots)))
}

/// ArrayBufferByteLength (`#sec-arraybufferbytelength`)
pub(crate) fn array_buffer_byte_length(agent: &Agent, array_buffer: ObjectId) -> usize {
    agent.heap.buffer(array_buffer).data.as_deref().map_or(0, <[u8]>::len)
}

/// What ArrayBufferCopyAndDetach makes of a resizable ArrayBuffer.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Resizability {
    /// ~preserve-resizability~
    Preserve,
    /// ~fixed-length~
    FixedLength,
}

/// ArrayBufferCopyAndDetach (`#sec-arraybuffercopyanddetach`)
///
/// # Errors
/// A TypeError or a RangeError, and what the coercion of the length throws.
pub(super) fn array_buffer_copy_and_detach(
    agent: &mut Agent,
    array_buffer: Value,
    new_length: Value,
    preserve_resizability: Resizability,
) -> Completion<ObjectId> {
    let array_buffer = require_unshared(agent, array_buffer)?;
    let new_byte_length = match new_length {
        Value::Undefined => array_buffer_byte_length(agent, array_buffer) as f64,
        new_length => to_index(agent, new_length)?,
    };
    require_attached(agent, array_buffer)?;
    let new_max_byte_length = match preserve_resizability {
        Resizability::Preserve => agent.heap.buffer(array_buffer).max_byte_length.map(|length| length as f64),
        Resizability::FixedLength => None,
    };
    let constructor = agent.intrinsic(Intrinsic::ArrayBuffer);
    let new_buffer = allocate_array_buffer(agent, constructor, new_byte_length, new_max_byte_length)?;
    let copy_length = array_buffer_byte_length(agent, array_buffer).min(new_byte_length as usize);
    copy_data_block_bytes(agent, new_buffer, 0, array_buffer, 0, copy_length)?;
    detach_array_buffer(agent, array_buffer, Value::Undefined).must()?;
    Ok(new_buffer)
}

/// The first steps of what only ArrayBuffers can do: a TypeError for what is none, and for a SharedArrayBuffer.
///
/// # Errors
/// A TypeError.
pub(crate) fn require_unshared(agent: &mut Agent, o: Value) -> Completion<ObjectId> {
    let array_buffer = require_buffer(agent, o)?;
    if is_shared_array_buffer(agent, array_buffer) {
        return Err(agent.type_error("this is a SharedArrayBuffer"));
    }
    Ok(array_buffer)
}

/// A TypeError for a detached buffer.
///
/// # Errors
/// A TypeError.
pub(super) fn require_attached(agent: &mut Agent, array_buffer: ObjectId) -> Completion<()> {
    if is_detached_buffer(agent, array_buffer) {
        return Err(agent.type_error("the ArrayBuffer is detached"));
    }
    Ok(())
}

/// IsDetachedBuffer (`#sec-isdetachedbuffer`)
pub(crate) fn is_detached_buffer(agent: &Agent, array_buffer: ObjectId) -> bool {
    agent.heap.buffer(array_buffer).data.is_none()
}

/// DetachArrayBuffer (`#sec-detacharraybuffer`) of an ArrayBuffer, shared by none; its [[ArrayBufferDetachKey]] is undefined, as no host
/// here sets another
///
/// # Errors
/// A TypeError for another key.
///
/// # Panics
/// Where the object is no ArrayBuffer.
pub fn detach_array_buffer(agent: &mut Agent, array_buffer: ObjectId, key: Value) -> Completion<()> {
    if !key.is_undefined() {
        return Err(agent.type_error("that is not the key of the ArrayBuffer"));
    }
    let slots = agent.heap.buffer_mut(array_buffer);
    let length = slots.data.take().map_or(0, |block| block.len());
    let reserved = slots.max_byte_length.unwrap_or(length);
    release(agent, reserved);
    Ok(())
}

/// CloneArrayBuffer (`#sec-clonearraybuffer`)
///
/// # Errors
/// A RangeError, or a halt, where there is no memory for it.
pub(crate) fn clone_array_buffer(
    agent: &mut Agent,
    src_buffer: ObjectId,
    src_byte_offset: usize,
    src_length: usize,
) -> Completion<ObjectId> {
    let constructor = agent.intrinsic(Intrinsic::ArrayBuffer);
    let target_buffer = allocate_array_buffer(agent, constructor, src_length as f64, None)?;
    copy_data_block_bytes(agent, target_buffer, 0, src_buffer, src_byte_offset, src_length)?;
    Ok(target_buffer)
}

/// GetArrayBufferMaxByteLengthOption (`#sec-getarraybuffermaxbytelengthoption`); ~empty~ is `None`
///
/// # Errors
/// What reading the option or its coercion throws.
pub(super) fn get_array_buffer_max_byte_length_option(agent: &mut Agent, options: Value) -> Completion<Option<f64>> {
    let Some(options) = options.as_object() else {
        return Ok(None);
    };
    let name = agent.heap.strings.intern("maxByteLength");
    let max_byte_length = get(agent, options, name.into())?;
    if max_byte_length.is_undefined() {
        return Ok(None);
    }
    to_index(agent, max_byte_length).map(Some)
}

/// IsFixedLengthArrayBuffer (`#sec-isfixedlengtharraybuffer`)
pub(crate) fn is_fixed_length_array_buffer(agent: &Agent, array_buffer: ObjectId) -> bool {
    agent.heap.buffer(array_buffer).max_byte_length.is_none()
}

/// IsSharedArrayBuffer (`#sec-issharedarraybuffer`)
pub(crate) fn is_shared_array_buffer(agent: &Agent, obj: ObjectId) -> bool {
    agent.heap.buffer(obj).is_shared
}
