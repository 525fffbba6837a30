//! ArrayBuffer and SharedArrayBuffer objects (ECMA-262, 25.1 and 25.2).

mod data_block;
mod operations;
mod prototype;
mod raw_bytes;
mod shared;
mod values;

pub(crate) use data_block::{copy_bytewise, copy_data_block_bytes};
pub use operations::detach_array_buffer;
pub(crate) use operations::{
    allocate_array_buffer, array_buffer_byte_length, clone_array_buffer, is_detached_buffer,
    is_fixed_length_array_buffer, is_shared_array_buffer, require_buffer, require_unshared,
};
pub(crate) use raw_bytes::modulo_64_bits;
pub(super) use shared::HOLDERS as SHARED_HOLDERS;
pub(crate) use values::{
    compare_exchange_in_buffer, get_modify_set_value_in_buffer, get_value_from_buffer, set_value_in_buffer,
};

use super::NewTarget;
use super::rows::{
    Holder, constructor, getter, intrinsic, method, ordinary, prototype as prototype_row, symbol_accessor, tag,
};
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::heap::names::symbol;
use crate::heap::object::Slots;
use crate::operations::type_conversion::to_index;
use crate::realm::{Args, Intrinsic};
use crate::value::Value;
use crate::{none, step};
use operations::get_array_buffer_max_byte_length_option;

/// %ArrayBuffer% and its prototype.
pub(super) const HOLDERS: &[Holder] = &[
    Holder {
        intrinsic: Intrinsic::ArrayBuffer,
        form: constructor("ArrayBuffer", 1, array_buffer),
        rows: &[
            method("isView", 1, is_view),
            prototype_row(Intrinsic::ArrayBufferPrototype),
            symbol_accessor(symbol::SPECIES, species, None),
        ],
    },
    Holder {
        intrinsic: Intrinsic::ArrayBufferPrototype,
        form: ordinary(),
        rows: &[
            getter("byteLength", prototype::byte_length),
            intrinsic("constructor", Intrinsic::ArrayBuffer),
            getter("detached", prototype::detached),
            getter("maxByteLength", prototype::max_byte_length),
            getter("resizable", prototype::resizable),
            method("resize", 1, prototype::resize),
            method("slice", 2, prototype::slice),
            method("transfer", 0, prototype::transfer),
            method("transferToFixedLength", 0, prototype::transfer_to_fixed_length),
            tag("ArrayBuffer"),
        ],
    },
];

/// ArrayBuffer (`#sec-arraybuffer-length`)
fn array_buffer(agent: &mut Agent, _: Value, arguments: Args<'_>, new_target: NewTarget) -> Completion {
    let Some(new_target) = none!(agent, ArrayBuffer_constructor, "1", new_target) else {
        return Err(agent.type_error("ArrayBuffer needs new"));
    };
    step!(agent, ArrayBuffer_constructor, "2");
    let byte_length = to_index(agent, arguments.get(0))?;
    step!(agent, ArrayBuffer_constructor, "3");
    let requested_max_byte_length = get_array_buffer_max_byte_length_option(agent, arguments.get(1))?;
    step!(agent, ArrayBuffer_constructor, "4");
    Ok(allocate_array_buffer(agent, new_target, byte_length, requested_max_byte_length)?.into())
}

/// ArrayBuffer.isView (`#sec-arraybuffer.isview`)
fn is_view(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let Some(arg) = arguments.get(0).as_object() else {
        return Ok(false.into());
    };
    Ok(matches!(agent[arg].slots, Slots::TypedArray(_) | Slots::DataView(_)).into())
}

/// get ArrayBuffer [ %Symbol.species% ] (`#sec-get-arraybuffer-%symbol.species%`)
fn species(_: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    Ok(this)
}
