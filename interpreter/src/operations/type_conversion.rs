//! Type conversion (ECMA-262, 7.1).

use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::value::{ObjectId, PropertyKey, StringId, Value};

/// The type that ToPrimitive prefers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PreferredType {
    /// ~string~
    String,
    /// ~number~
    Number,
}

/// A Number or a BigInt: what ToNumeric gives.
#[derive(Clone, Debug)]
pub enum Numeric {
    /// A Number
    Number(f64),
    /// A BigInt
    BigInt(crate::value::BigIntId),
}

/// ToPrimitive (`#sec-toprimitive`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn to_primitive(agent: &mut Agent, input: Value, preferred_type: Option<PreferredType>) -> Completion {
    todo!()
}

/// OrdinaryToPrimitive (`#sec-ordinarytoprimitive`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn ordinary_to_primitive(agent: &mut Agent, o: ObjectId, hint: PreferredType) -> Completion {
    todo!()
}

/// ToBoolean (`#sec-toboolean`)
pub fn to_boolean(agent: &Agent, argument: Value) -> bool {
    todo!()
}

/// ToNumeric (`#sec-tonumeric`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn to_numeric(agent: &mut Agent, value: Value) -> Completion<Numeric> {
    todo!()
}

/// ToNumber (`#sec-tonumber`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn to_number(agent: &mut Agent, argument: Value) -> Completion<f64> {
    todo!()
}

/// ToIntegerOrInfinity (`#sec-tointegerorinfinity`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn to_integer_or_infinity(agent: &mut Agent, argument: Value) -> Completion<f64> {
    todo!()
}

/// ToInt32 (`#sec-toint32`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn to_int32(agent: &mut Agent, argument: Value) -> Completion<i32> {
    todo!()
}

/// ToUint32 (`#sec-touint32`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn to_uint32(agent: &mut Agent, argument: Value) -> Completion<u32> {
    todo!()
}

/// ToString (`#sec-tostring`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn to_string(agent: &mut Agent, argument: Value) -> Completion<StringId> {
    todo!()
}

/// Number::toString with radix 10 (`#sec-numeric-types-number-tostring`)
pub fn number_to_string(agent: &mut Agent, x: f64) -> StringId {
    todo!()
}

/// StringToNumber (`#sec-stringtonumber`)
pub fn string_to_number(agent: &Agent, str: StringId) -> f64 {
    todo!()
}

/// ToObject (`#sec-toobject`)
///
/// # Errors
/// A TypeError for undefined and null.
pub fn to_object(agent: &mut Agent, argument: Value) -> Completion<ObjectId> {
    todo!()
}

/// ToPropertyKey (`#sec-topropertykey`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn to_property_key(agent: &mut Agent, argument: Value) -> Completion<PropertyKey> {
    todo!()
}

/// ToLength (`#sec-tolength`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn to_length(agent: &mut Agent, argument: Value) -> Completion<f64> {
    todo!()
}

/// ToIndex (`#sec-toindex`)
///
/// # Errors
/// A RangeError, or whatever the conversion throws.
pub fn to_index(agent: &mut Agent, value: Value) -> Completion<f64> {
    todo!()
}

/// The property key of an integer index: ToString of 𝔽(index). `index` is an integer from 0 to 2⁵³ − 1.
pub fn index_key(agent: &mut Agent, index: f64) -> PropertyKey {
    todo!()
}
