//! What the methods of Array.prototype share.

use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::operations::objects::{delete_property_or_throw, get, has_property, length_of_array_like, set};
use crate::operations::testing::is_callable;
use crate::operations::type_conversion::{index_key, to_integer_or_infinity, to_object};
use crate::value::{ObjectId, Value};

/// The largest length of an array-like object: 2⁵³ − 1.
pub(super) const MAX_LENGTH: f64 = 9_007_199_254_740_991.0;

/// The two steps that nearly every method begins with: ToObject of the this value, and its length.
pub(super) fn array_like(agent: &mut Agent, this: Value) -> Completion<(ObjectId, f64)> {
    let o = to_object(agent, this)?;
    let len = length_of_array_like(agent, o)?;
    Ok((o, len))
}

/// The index that a relative start stands for.
///
/// # Errors
/// What the coercion throws.
pub(in crate::builtins) fn relative_start(agent: &mut Agent, start: Value, len: f64) -> Completion<f64> {
    let relative = to_integer_or_infinity(agent, start)?;
    Ok(if relative < 0.0 { (len + relative).max(0.0) } else { relative.min(len) })
}

/// The index that a relative end stands for: `len` where it is undefined.
///
/// # Errors
/// What the coercion throws.
pub(in crate::builtins) fn relative_end(agent: &mut Agent, end: Value, len: f64) -> Completion<f64> {
    if end.is_undefined() {
        return Ok(len);
    }
    relative_start(agent, end, len)
}

/// A TypeError unless the callback is callable.
///
/// # Errors
/// A TypeError.
pub(in crate::builtins) fn require_callable(agent: &mut Agent, callback: Value) -> Completion<()> {
    if is_callable(agent, callback) { Ok(()) } else { Err(agent.type_error("the callback is no function")) }
}

/// The value at an index, where the object has that property.
pub(super) fn present(agent: &mut Agent, o: ObjectId, index: f64) -> Completion<Option<Value>> {
    let key = index_key(agent, index);
    if !has_property(agent, o, key)? {
        return Ok(None);
    }
    get(agent, o, key).map(Some)
}

/// The value at an index.
///
/// # Errors
/// Whatever reading it throws.
pub(in crate::builtins) fn element(agent: &mut Agent, o: ObjectId, index: f64) -> Completion {
    let key = index_key(agent, index);
    get(agent, o, key)
}

/// Sets the value at an index, or throws.
///
/// # Errors
/// A TypeError, and whatever setting it throws.
pub(in crate::builtins) fn set_element(agent: &mut Agent, o: ObjectId, index: f64, value: Value) -> Completion<()> {
    let key = index_key(agent, index);
    set(agent, o, key, value, true)
}

/// Sets the length, or throws.
pub(super) fn set_length(agent: &mut Agent, o: ObjectId, length: f64) -> Completion<()> {
    set(agent, o, crate::heap::names::LENGTH.into(), length.into(), true)
}

/// Deletes the property at an index, or throws.
pub(super) fn delete_element(agent: &mut Agent, o: ObjectId, index: f64) -> Completion<()> {
    let key = index_key(agent, index);
    delete_property_or_throw(agent, o, key)
}

/// Moves what is at `from` to `to`, a gap as a gap.
pub(super) fn move_element(agent: &mut Agent, o: ObjectId, from: f64, to: f64) -> Completion<()> {
    match present(agent, o, from)? {
        Some(value) => set_element(agent, o, to, value),
        None => delete_element(agent, o, to),
    }
}

/// Defines the value at an index, or throws.
pub(super) fn define_element(agent: &mut Agent, a: ObjectId, index: f64, value: Value) -> Completion<()> {
    let key = index_key(agent, index);
    crate::operations::objects::create_data_property_or_throw(agent, a, key, value)
}

/// A TypeError for a length over 2⁵³ − 1.
pub(super) fn check_length(agent: &mut Agent, length: f64) -> Completion<()> {
    if length > MAX_LENGTH { Err(agent.type_error("the length would be over 2**53 - 1")) } else { Ok(()) }
}
