//! Testing and comparison operations (ECMA-262, 7.2).

use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::value::{ObjectId, Value};

/// RequireObjectCoercible (`#sec-requireobjectcoercible`)
///
/// # Errors
/// A TypeError for undefined and null.
pub fn require_object_coercible(agent: &mut Agent, argument: Value) -> Completion<Value> {
    todo!()
}

/// IsArray (`#sec-isarray`)
///
/// # Errors
/// A TypeError for a revoked proxy.
pub fn is_array(agent: &mut Agent, argument: Value) -> Completion<bool> {
    todo!()
}

/// IsCallable (`#sec-iscallable`)
pub fn is_callable(agent: &Agent, argument: Value) -> bool {
    todo!()
}

/// IsConstructor (`#sec-isconstructor`)
pub fn is_constructor(agent: &Agent, argument: Value) -> bool {
    todo!()
}

/// IsExtensible (`#sec-isextensible-o`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn is_extensible(agent: &mut Agent, o: ObjectId) -> Completion<bool> {
    todo!()
}

/// SameType (`#sec-sametype`)
pub fn same_type(agent: &Agent, x: Value, y: Value) -> bool {
    todo!()
}

/// SameValue (`#sec-samevalue`)
pub fn same_value(agent: &Agent, x: Value, y: Value) -> bool {
    todo!()
}

/// SameValueZero (`#sec-samevaluezero`)
pub fn same_value_zero(agent: &Agent, x: Value, y: Value) -> bool {
    todo!()
}

/// SameValueNonNumber (`#sec-samevaluenonnumber`)
pub fn same_value_non_number(agent: &Agent, x: Value, y: Value) -> bool {
    todo!()
}

/// IsLessThan (`#sec-islessthan`); undefined is `None`
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn is_less_than(agent: &mut Agent, x: Value, y: Value, left_first: bool) -> Completion<Option<bool>> {
    todo!()
}

/// IsLooselyEqual (`#sec-islooselyequal`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn is_loosely_equal(agent: &mut Agent, x: Value, y: Value) -> Completion<bool> {
    todo!()
}

/// IsStrictlyEqual (`#sec-isstrictlyequal`)
pub fn is_strictly_equal(agent: &Agent, x: Value, y: Value) -> bool {
    todo!()
}
