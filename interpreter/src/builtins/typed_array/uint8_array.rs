//! What Uint8Array has beside other typed arrays (ECMA-262, 23.3): its bytes as text.

use super::super::{NewTarget, text};
use super::constructors::allocate_typed_array;
use super::create::{require_typed_array, witness_in_bounds};
use super::uint8_encodings::{
    Alphabet, Decoded, LastChunkHandling, from_base64 as decode_base64, from_hex as decode_hex,
};
use super::uint8_encodings::{to_base64 as encode_base64, to_hex as encode_hex};
use crate::abrupt::{Completion, Must};
use crate::agent::Agent;
use crate::heap::element_type::ElementType;
use crate::heap::object::Slots;
use crate::objects::ordinary::ordinary_object_create;
use crate::objects::typed_array::typed_array_length;
use crate::operations::objects::{create_data_property_or_throw, get};
use crate::operations::type_conversion::to_boolean;
use crate::realm::{Args, ErrorKind, Intrinsic};
use crate::value::{ObjectId, StringId, Value};

/// ValidateUint8Array (`#sec-validateuint8array`): the Uint8Array
fn validate_uint8_array(agent: &mut Agent, ta: Value) -> Completion<ObjectId> {
    let ta = require_typed_array(agent, ta)?;
    if agent.heap.typed_array(ta).element_type != ElementType::Uint8 {
        return Err(agent.type_error("this is no Uint8Array"));
    }
    Ok(ta)
}

/// GetUint8ArrayBytes (`#sec-getuint8arraybytes`)
fn get_uint8_array_bytes(agent: &mut Agent, ta: ObjectId) -> Completion<Vec<u8>> {
    let ta_record = witness_in_bounds(agent, ta)?;
    let len = typed_array_length(agent, ta_record);
    agent.burn(len as u64 / 16)?;
    let slots = agent.heap.typed_array(ta);
    let block = agent.heap.buffer(slots.buffer()).data.as_deref().unwrap_or_default();
    Ok(block.get(slots.byte_offset..slots.byte_offset + len).unwrap_or_default().to_vec())
}

/// SetUint8ArrayBytes (`#sec-setuint8arraybytes`)
fn set_uint8_array_bytes(agent: &mut Agent, into: ObjectId, bytes: &[u8]) {
    let slots = agent.heap.typed_array(into);
    let block = agent.heap.buffer_mut(slots.buffer()).data.as_deref_mut().unwrap_or_default();
    if let Some(target) = block.get_mut(slots.byte_offset..slots.byte_offset + bytes.len()) {
        target.copy_from_slice(bytes);
    }
}

/// GetOptionsObject (`#sec-getoptionsobject`); the object without properties that undefined stands for is `None`
fn get_options_object(agent: &mut Agent, options: Value) -> Completion<Option<ObjectId>> {
    match options {
        Value::Undefined => Ok(None),
        Value::Object(options) => Ok(Some(options)),
        _ => Err(agent.type_error("the options are no object")),
    }
}

/// An option, undefined where it is not there.
fn option(agent: &mut Agent, opts: Option<ObjectId>, name: &str) -> Completion {
    let Some(opts) = opts else {
        return Ok(Value::Undefined);
    };
    let name = agent.heap.strings.intern(name);
    get(agent, opts, name.into())
}

/// An option that is one of some strings: what the string stands for, the first one for undefined.
fn choice<T: Copy>(agent: &mut Agent, opts: Option<ObjectId>, name: &str, choices: &[(&str, T)]) -> Completion<T> {
    let found = match option(agent, opts, name)? {
        Value::Undefined => choices.first(),
        Value::String(chosen) => {
            let chosen = agent.heap.strings.get(chosen);
            choices.iter().find(|(text, _)| chosen.is(text))
        }
        _ => None,
    };
    match found {
        Some((_, choice)) => Ok(*choice),
        None => Err(agent.type_error("an option has a value that it cannot have")),
    }
}

fn alphabet(agent: &mut Agent, opts: Option<ObjectId>) -> Completion<Alphabet> {
    choice(agent, opts, "alphabet", &[("base64", Alphabet::Base64), ("base64url", Alphabet::Base64Url)])
}

fn last_chunk_handling(agent: &mut Agent, opts: Option<ObjectId>) -> Completion<LastChunkHandling> {
    let choices = &[
        ("loose", LastChunkHandling::Loose),
        ("strict", LastChunkHandling::Strict),
        ("stop-before-partial", LastChunkHandling::StopBeforePartial),
    ];
    choice(agent, opts, "lastChunkHandling", choices)
}

/// A TypeError for what is no String.
fn require_string(agent: &mut Agent, string: Value) -> Completion<StringId> {
    match string {
        Value::String(string) => Ok(string),
        _ => Err(agent.type_error("the text is no string")),
    }
}

/// A SyntaxError where decoding met one.
fn check(agent: &mut Agent, result: &Decoded) -> Completion<()> {
    if result.error {
        return Err(agent.throw(ErrorKind::SyntaxError, "the text does not encode bytes"));
    }
    Ok(())
}

/// The last steps of the functions that give a new Uint8Array.
fn new_uint8_array(agent: &mut Agent, result: Decoded) -> Completion {
    check(agent, &result)?;
    let constructor = agent.intrinsic(Intrinsic::Uint8Array);
    let ta = allocate_typed_array(agent, ElementType::Uint8, constructor, Some(result.bytes.len() as f64))?;
    set_uint8_array_bytes(agent, ta, &result.bytes);
    Ok(ta.into())
}

/// The last steps of the methods that write into a Uint8Array: what was written stays, also in front of an error.
fn write(agent: &mut Agent, into: ObjectId, result: Decoded) -> Completion {
    set_uint8_array_bytes(agent, into, &result.bytes);
    check(agent, &result)?;
    let prototype = agent.intrinsic(Intrinsic::ObjectPrototype);
    let result_object = ordinary_object_create(agent, Some(prototype), Slots::Ordinary);
    for (name, count) in [("read", result.read), ("written", result.bytes.len())] {
        let name = agent.heap.strings.intern(name);
        create_data_property_or_throw(agent, result_object, name.into(), (count as f64).into()).must()?;
    }
    Ok(result_object.into())
}

/// The code units of a text, with the fuel to decode it.
fn units(agent: &mut Agent, string: StringId) -> Completion<Vec<u16>> {
    let units = agent.heap.strings.get(string).units().to_vec();
    agent.burn(units.len() as u64 / 4)?;
    Ok(units)
}

/// Uint8Array.fromBase64 (`#sec-uint8array.frombase64`)
pub(super) fn from_base64(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let string = require_string(agent, arguments.get(0))?;
    let opts = get_options_object(agent, arguments.get(1))?;
    let alphabet = alphabet(agent, opts)?;
    let last_chunk_handling = last_chunk_handling(agent, opts)?;
    let units = units(agent, string)?;
    new_uint8_array(agent, decode_base64(&units, alphabet, last_chunk_handling, usize::MAX))
}

/// Uint8Array.fromHex (`#sec-uint8array.fromhex`)
pub(super) fn from_hex(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let string = require_string(agent, arguments.get(0))?;
    let units = units(agent, string)?;
    new_uint8_array(agent, decode_hex(&units, usize::MAX))
}

/// Uint8Array.prototype.setFromBase64 (`#sec-uint8array.prototype.setfrombase64`)
pub(super) fn set_from_base64(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let into = validate_uint8_array(agent, this)?;
    let string = require_string(agent, arguments.get(0))?;
    let opts = get_options_object(agent, arguments.get(1))?;
    let alphabet = alphabet(agent, opts)?;
    let last_chunk_handling = last_chunk_handling(agent, opts)?;
    let ta_record = witness_in_bounds(agent, into)?;
    let byte_length = typed_array_length(agent, ta_record);
    let units = units(agent, string)?;
    write(agent, into, decode_base64(&units, alphabet, last_chunk_handling, byte_length))
}

/// Uint8Array.prototype.setFromHex (`#sec-uint8array.prototype.setfromhex`)
pub(super) fn set_from_hex(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let into = validate_uint8_array(agent, this)?;
    let string = require_string(agent, arguments.get(0))?;
    let ta_record = witness_in_bounds(agent, into)?;
    let byte_length = typed_array_length(agent, ta_record);
    let units = units(agent, string)?;
    write(agent, into, decode_hex(&units, byte_length))
}

/// Uint8Array.prototype.toBase64 (`#sec-uint8array.prototype.tobase64`)
pub(super) fn to_base64(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let o = validate_uint8_array(agent, this)?;
    let opts = get_options_object(agent, arguments.get(0))?;
    let alphabet = alphabet(agent, opts)?;
    let omit_padding = option(agent, opts, "omitPadding")?;
    let omit_padding = to_boolean(agent, omit_padding);
    let to_encode = get_uint8_array_bytes(agent, o)?;
    text::allow(agent, to_encode.len().div_ceil(3) * 4)?;
    let out = encode_base64(&to_encode, alphabet, omit_padding);
    Ok(agent.heap.strings.intern_units(&out).into())
}

/// Uint8Array.prototype.toHex (`#sec-uint8array.prototype.tohex`)
pub(super) fn to_hex(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    let o = validate_uint8_array(agent, this)?;
    let to_encode = get_uint8_array_bytes(agent, o)?;
    text::allow(agent, to_encode.len() * 2)?;
    let out = encode_hex(&to_encode);
    Ok(agent.heap.strings.intern_units(&out).into())
}
