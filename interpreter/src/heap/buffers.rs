//! Internal slots of ArrayBuffers and SharedArrayBuffers, and of the typed arrays and DataViews on them.

use super::Heap;
use super::element_type::{ContentType, ElementType};
use super::object::Slots;
use crate::value::ObjectId;

/// Internal slots of an ArrayBuffer or a SharedArrayBuffer.
#[derive(Clone, Debug)]
pub struct BufferSlots {
    /// [[ArrayBufferData]], as long as [[ArrayBufferByteLength]] says; none where it is null, in a detached ArrayBuffer. The
    /// Shared Data Block of a growable SharedArrayBuffer is longer from the start: what it has not grown to is all zeros.
    pub data: Option<Vec<u8>>,
    /// [[ArrayBufferMaxByteLength]], where there is that slot.
    pub max_byte_length: Option<usize>,
    /// Whether [[ArrayBufferData]] is a Shared Data Block.
    pub is_shared: bool,
}

/// Internal slots of a TypedArray.
#[derive(Clone, Copy, Debug, Default)]
pub struct TypedArraySlots {
    /// [[TypedArrayName]]
    pub element_type: ElementType,
    /// [[ContentType]]
    pub content_type: ContentType,
    /// [[ViewedArrayBuffer]]; none until the typed array is initialized
    pub viewed_array_buffer: Option<ObjectId>,
    /// [[ByteLength]]; none where it is ~auto~
    pub byte_length: Option<usize>,
    /// [[ByteOffset]]
    pub byte_offset: usize,
    /// [[ArrayLength]]; none where it is ~auto~
    pub array_length: Option<usize>,
}

/// Internal slots of a DataView.
#[derive(Clone, Copy, Debug)]
pub struct DataViewSlots {
    /// [[ViewedArrayBuffer]]
    pub viewed_array_buffer: ObjectId,
    /// [[ByteLength]]; none where it is ~auto~
    pub byte_length: Option<usize>,
    /// [[ByteOffset]]
    pub byte_offset: usize,
}

impl Heap {
    /// The slots of a buffer.
    ///
    /// # Panics
    /// Where the object is none.
    pub fn buffer(&self, array_buffer: ObjectId) -> &BufferSlots {
        match &self[array_buffer].slots {
            Slots::Buffer(slots) => slots,
            slots => unreachable!("{slots:?} is no buffer"),
        }
    }

    /// The slots of a buffer, to write to.
    ///
    /// # Panics
    /// Where the object is none.
    pub fn buffer_mut(&mut self, array_buffer: ObjectId) -> &mut BufferSlots {
        match &mut self[array_buffer].slots {
            Slots::Buffer(slots) => slots,
            slots => unreachable!("{slots:?} is no buffer"),
        }
    }

    /// The slots of a typed array.
    ///
    /// # Panics
    /// Where the object is none.
    pub fn typed_array(&self, o: ObjectId) -> TypedArraySlots {
        match &self[o].slots {
            Slots::TypedArray(slots) => **slots,
            slots => unreachable!("{slots:?} is no typed array"),
        }
    }

    /// The slots of a typed array, to write to.
    ///
    /// # Panics
    /// Where the object is none.
    pub fn typed_array_mut(&mut self, o: ObjectId) -> &mut TypedArraySlots {
        match &mut self[o].slots {
            Slots::TypedArray(slots) => slots,
            slots => unreachable!("{slots:?} is no typed array"),
        }
    }

    /// The slots of a DataView.
    ///
    /// # Panics
    /// Where the object is none.
    pub fn data_view(&self, view: ObjectId) -> DataViewSlots {
        match &self[view].slots {
            Slots::DataView(slots) => **slots,
            slots => unreachable!("{slots:?} is no DataView"),
        }
    }
}

impl TypedArraySlots {
    /// [[ViewedArrayBuffer]] of a typed array that is initialized, which every one is before a program sees it.
    ///
    /// # Panics
    /// Where it is not.
    pub fn buffer(&self) -> ObjectId {
        self.viewed_array_buffer.expect("a typed array is initialized before it is used")
    }
}
