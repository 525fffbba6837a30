//! Testing and comparison operations (ECMA-262, 7.2).

use std::cmp::Ordering;

use super::objects::get;
use super::type_conversion::{
    Numeric, PreferredType, string_to_big_int, to_boolean, to_number, to_numeric, to_primitive,
};
use crate::abrupt::{Completion, Must};
use crate::agent::Agent;
use crate::builtins::is_reg_exp_object;
use crate::heap::names;
use crate::heap::object::{Exotic, Slots};
use crate::objects::internal_methods as internal;
use crate::objects::proxy::validate_non_revoked_proxy;
use crate::value::{BigIntId, ObjectId, Value};
use crate::{none, some, step, when};

/// RequireObjectCoercible (`#sec-requireobjectcoercible`)
///
/// # Errors
/// A TypeError for undefined and null.
pub fn require_object_coercible(agent: &mut Agent, argument: Value) -> Completion<Value> {
    if when!(agent, RequireObjectCoercible, "1", argument.is_nullish()) {
        return Err(agent.type_error("undefined and null have no object"));
    }
    step!(agent, RequireObjectCoercible, "2");
    Ok(argument)
}

/// IsArray (`#sec-isarray`)
///
/// # Errors
/// A TypeError for a revoked proxy.
pub fn is_array(agent: &mut Agent, argument: Value) -> Completion<bool> {
    agent.guard()?;
    let Some(object) = none!(agent, IsArray, "1", argument.as_object()) else {
        return Ok(false);
    };
    if when!(agent, IsArray, "2", agent[object].exotic() == Exotic::Array) {
        return Ok(true);
    }
    if when!(agent, IsArray, "3", agent[object].exotic() == Exotic::Proxy) {
        step!(agent, IsArray, "3.a");
        validate_non_revoked_proxy(agent, object)?;
        step!(agent, IsArray, "3.b");
        if let Slots::Proxy(proxy) = &agent[object].slots {
            let proxy_target = proxy.pair.map(|(target, _)| target);
            step!(agent, IsArray, "3.c");
            return is_array(agent, proxy_target.into());
        }
    }
    step!(agent, IsArray, "4");
    Ok(false)
}

/// IsCallable (`#sec-iscallable`)
pub fn is_callable(agent: &Agent, argument: Value) -> bool {
    let Some(object) = none!(agent, IsCallable, "1", argument.as_object()) else {
        return false;
    };
    if when!(agent, IsCallable, "2", agent[object].has_call()) {
        return true;
    }
    step!(agent, IsCallable, "3");
    false
}

/// IsConstructor (`#sec-isconstructor`)
pub fn is_constructor(agent: &Agent, argument: Value) -> bool {
    let Some(object) = none!(agent, IsConstructor, "1", argument.as_object()) else {
        return false;
    };
    if when!(agent, IsConstructor, "2", agent[object].has_construct()) {
        return true;
    }
    step!(agent, IsConstructor, "3");
    false
}

/// IsExtensible (`#sec-isextensible-o`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn is_extensible(agent: &mut Agent, o: ObjectId) -> Completion<bool> {
    step!(agent, IsExtensible, "1");
    internal::is_extensible(agent, o)
}

/// IsRegExp (`#sec-isregexp`)
///
/// # Errors
/// Whatever reading `@@match` throws.
pub fn is_reg_exp(agent: &mut Agent, argument: Value) -> Completion<bool> {
    let Value::Object(object) = argument else {
        return Ok(false);
    };
    let matcher = get(agent, object, names::symbol::MATCH.into())?;
    if !matcher.is_undefined() {
        return Ok(to_boolean(agent, matcher));
    }
    Ok(is_reg_exp_object(agent, object))
}

/// SameType (`#sec-sametype`)
pub fn same_type(agent: &Agent, x: Value, y: Value) -> bool {
    if when!(agent, SameType, "1", x.is_undefined() && y.is_undefined()) {
        return true;
    }
    if when!(agent, SameType, "2", matches!((x, y), (Value::Null, Value::Null))) {
        return true;
    }
    if when!(agent, SameType, "3", matches!((x, y), (Value::Boolean(_), Value::Boolean(_)))) {
        return true;
    }
    if when!(agent, SameType, "4", matches!((x, y), (Value::Number(_), Value::Number(_)))) {
        return true;
    }
    if when!(agent, SameType, "5", matches!((x, y), (Value::BigInt(_), Value::BigInt(_)))) {
        return true;
    }
    if when!(agent, SameType, "6", matches!((x, y), (Value::Symbol(_), Value::Symbol(_)))) {
        return true;
    }
    if when!(agent, SameType, "7", matches!((x, y), (Value::String(_), Value::String(_)))) {
        return true;
    }
    if when!(agent, SameType, "8", x.is_object() && y.is_object()) {
        return true;
    }
    step!(agent, SameType, "9");
    false
}

/// SameValue (`#sec-samevalue`)
pub fn same_value(agent: &Agent, x: Value, y: Value) -> bool {
    if when!(agent, SameValue, "1", !same_type(agent, x, y)) {
        return false;
    }
    if let Some((x, y)) = some!(agent, SameValue, "2", numbers(x, y)) {
        step!(agent, SameValue, "2.a");
        return number_same_value(x, y);
    }
    step!(agent, SameValue, "3");
    same_value_non_number(agent, x, y)
}

/// SameValueZero (`#sec-samevaluezero`)
pub fn same_value_zero(agent: &Agent, x: Value, y: Value) -> bool {
    if !same_type(agent, x, y) {
        return false;
    }
    if let Some((x, y)) = numbers(x, y) {
        return x == y || (x.is_nan() && y.is_nan());
    }
    same_value_non_number(agent, x, y)
}

/// SameValueNonNumber (`#sec-samevaluenonnumber`)
pub fn same_value_non_number(agent: &Agent, x: Value, y: Value) -> bool {
    step!(agent, SameValueNonNumber, "1");
    if when!(agent, SameValueNonNumber, "2", x.is_nullish()) {
        return true;
    }
    if let Some((x, y)) = some!(agent, SameValueNonNumber, "3", big_ints(x, y)) {
        step!(agent, SameValueNonNumber, "3.a");
        return agent[x] == agent[y];
    }
    if when!(agent, SameValueNonNumber, "4", matches!(x, Value::String(_))) {
        // Strings are interned: ids tell them apart.
        return when!(agent, SameValueNonNumber, "4.a", is(x, y));
    }
    if when!(agent, SameValueNonNumber, "5", matches!(x, Value::Boolean(_))) {
        return when!(agent, SameValueNonNumber, "5.a", is(x, y));
    }
    step!(agent, SameValueNonNumber, "6");
    when!(agent, SameValueNonNumber, "7", is(x, y))
}

/// IsLessThan (`#sec-islessthan`); undefined is `None`
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn is_less_than(agent: &mut Agent, x: Value, y: Value, left_first: bool) -> Completion<Option<bool>> {
    let (px, py);
    if left_first {
        px = to_primitive(agent, x, Some(PreferredType::Number))?;
        py = to_primitive(agent, y, Some(PreferredType::Number))?;
    } else {
        py = to_primitive(agent, y, Some(PreferredType::Number))?;
        px = to_primitive(agent, x, Some(PreferredType::Number))?;
    }
    match (px, py) {
        (Value::String(px), Value::String(py)) => {
            let (px, py) = (agent.heap.strings.get(px).units(), agent.heap.strings.get(py).units());
            Ok(Some(px < py))
        }
        (Value::BigInt(px), Value::String(py)) => Ok(string_to_big_int(agent, py)?.map(|ny| agent[px] < agent[ny])),
        (Value::String(px), Value::BigInt(py)) => Ok(string_to_big_int(agent, px)?.map(|nx| agent[nx] < agent[py])),
        _ => {
            let nx = to_numeric(agent, px)?;
            let ny = to_numeric(agent, py)?;
            Ok(compare(agent, nx, ny).map(Ordering::is_lt))
        }
    }
}

/// IsLooselyEqual (`#sec-islooselyequal`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn is_loosely_equal(agent: &mut Agent, x: Value, y: Value) -> Completion<bool> {
    if same_type(agent, x, y) {
        return Ok(is_strictly_equal(agent, x, y));
    }
    match (x, y) {
        (Value::Null, Value::Undefined) | (Value::Undefined, Value::Null) => Ok(true),
        (Value::Object(object), Value::Undefined | Value::Null)
        | (Value::Undefined | Value::Null, Value::Object(object)) => Ok(agent[object].is_html_dda()),
        (Value::Number(_), Value::String(_)) => {
            let n = to_number(agent, y).must()?;
            is_loosely_equal(agent, x, n.into()).must()
        }
        (Value::String(_), Value::Number(_)) => {
            let n = to_number(agent, x).must()?;
            is_loosely_equal(agent, n.into(), y).must()
        }
        (Value::BigInt(x), Value::String(y)) => Ok(string_to_big_int(agent, y)?.is_some_and(|n| agent[x] == agent[n])),
        (Value::String(_), Value::BigInt(_)) => is_loosely_equal(agent, y, x).must(),
        (Value::Boolean(_), _) => {
            let n = to_number(agent, x).must()?;
            is_loosely_equal(agent, n.into(), y)
        }
        (_, Value::Boolean(_)) => {
            let n = to_number(agent, y).must()?;
            is_loosely_equal(agent, x, n.into())
        }
        (Value::String(_) | Value::Number(_) | Value::BigInt(_) | Value::Symbol(_), Value::Object(_)) => {
            let y = to_primitive(agent, y, None)?;
            is_loosely_equal(agent, x, y).must()
        }
        (Value::Object(_), Value::String(_) | Value::Number(_) | Value::BigInt(_) | Value::Symbol(_)) => {
            let x = to_primitive(agent, x, None)?;
            is_loosely_equal(agent, x, y).must()
        }
        (Value::BigInt(x), Value::Number(y)) | (Value::Number(y), Value::BigInt(x)) => {
            Ok(compare(agent, Numeric::BigInt(x), Numeric::Number(y)) == Some(Ordering::Equal))
        }
        _ => Ok(false),
    }
}

/// IsStrictlyEqual (`#sec-isstrictlyequal`)
pub fn is_strictly_equal(agent: &Agent, x: Value, y: Value) -> bool {
    if !same_type(agent, x, y) {
        return false;
    }
    if let Some((x, y)) = numbers(x, y) {
        return x == y;
    }
    same_value_non_number(agent, x, y)
}

/// Number::sameValue (`#sec-numeric-types-number-sameValue`)
fn number_same_value(x: f64, y: f64) -> bool {
    (x.is_nan() && y.is_nan()) || x.to_bits() == y.to_bits()
}

/// How ℝ(x) and ℝ(y) compare; none where one of them is NaN.
fn compare(agent: &Agent, x: Numeric, y: Numeric) -> Option<Ordering> {
    match (x, y) {
        (Numeric::Number(x), Numeric::Number(y)) => x.partial_cmp(&y),
        (Numeric::BigInt(x), Numeric::BigInt(y)) => Some(agent[x].cmp(&agent[y])),
        (Numeric::BigInt(x), Numeric::Number(y)) => compare_big_int_to_number(agent, x, y),
        (Numeric::Number(x), Numeric::BigInt(y)) => compare_big_int_to_number(agent, y, x).map(Ordering::reverse),
    }
}

fn compare_big_int_to_number(agent: &Agent, x: BigIntId, y: f64) -> Option<Ordering> {
    use num_bigint::ToBigInt;
    match y.trunc().to_bigint() {
        // An equal whole part leaves the decision to the fraction of y.
        Some(whole) => Some(agent[x].cmp(&whole).then(0f64.total_cmp(&(y.fract() + 0.0)))),
        None if y.is_nan() => None,
        None if y > 0.0 => Some(Ordering::Less),
        None => Some(Ordering::Greater),
    }
}

/// Both Numbers, where the values are Numbers.
fn numbers(x: Value, y: Value) -> Option<(f64, f64)> {
    match (x, y) {
        (Value::Number(x), Value::Number(y)) => Some((x, y)),
        _ => None,
    }
}

/// Both BigInts, where the values are BigInts.
fn big_ints(x: Value, y: Value) -> Option<(BigIntId, BigIntId)> {
    match (x, y) {
        (Value::BigInt(x), Value::BigInt(y)) => Some((x, y)),
        _ => None,
    }
}

/// Whether two values that are neither Numbers nor BigInts are the same.
fn is(x: Value, y: Value) -> bool {
    match (x, y) {
        (Value::Undefined, Value::Undefined) | (Value::Null, Value::Null) => true,
        (Value::Boolean(x), Value::Boolean(y)) => x == y,
        (Value::String(x), Value::String(y)) => x == y,
        (Value::Symbol(x), Value::Symbol(y)) => x == y,
        (Value::Object(x), Value::Object(y)) => x == y,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::builtins::BigInt;

    fn string(agent: &mut Agent, text: &str) -> Value {
        agent.heap.strings.intern(text).into()
    }

    fn big_int(agent: &mut Agent, value: &str) -> Value {
        Value::BigInt(agent.heap.add_big_int(BigInt::parse_bytes(value.as_bytes(), 10).unwrap()))
    }

    #[test]
    fn sameness_differs_in_zeros_and_nan() {
        let agent = Agent::fixture();
        let (nan, zero, minus) = (Value::Number(f64::NAN), Value::Number(0.0), Value::Number(-0.0));
        let all = |x, y| [same_value(&agent, x, y), same_value_zero(&agent, x, y), is_strictly_equal(&agent, x, y)];
        assert_eq!(all(nan, nan), [true, true, false]);
        assert_eq!(all(zero, minus), [false, true, true]);
        assert_eq!(all(zero, Value::Boolean(false)), [false; 3]);
        assert_eq!(all(Value::Undefined, Value::Undefined), [true; 3]);
        assert_eq!(all(Value::Undefined, Value::Null), [false; 3]);
        assert_eq!(all(Value::Boolean(true), Value::Boolean(false)), [false; 3]);
    }

    #[test]
    fn big_ints_compare_with_numbers_and_strings_by_mathematical_value() {
        let mut agent = Agent::fixture();
        let agent = &mut agent;
        let large = big_int(agent, "9007199254740993");
        let same = big_int(agent, "9007199254740993");
        assert!(same_value(agent, large, same));
        let (rounded, fraction) = (Value::Number(9007199254740992.0), Value::Number(0.5));
        assert_eq!(is_less_than(agent, rounded, large, true).unwrap(), Some(true));
        assert!(!is_loosely_equal(agent, rounded, large).unwrap());
        let (zero, minus) = (big_int(agent, "0"), big_int(agent, "-1"));
        assert_eq!(is_less_than(agent, zero, fraction, true).unwrap(), Some(true));
        assert_eq!(is_less_than(agent, fraction, zero, true).unwrap(), Some(false));
        assert_eq!(is_less_than(agent, minus, Value::Number(-0.5), true).unwrap(), Some(true));
        assert_eq!(is_less_than(agent, Value::Number(-0.5), zero, true).unwrap(), Some(true));
        assert_eq!(is_less_than(agent, zero, Value::Number(f64::NAN), true).unwrap(), None);
        assert_eq!(is_less_than(agent, Value::Number(f64::NEG_INFINITY), minus, false).unwrap(), Some(true));
        assert!(is_loosely_equal(agent, zero, Value::Number(-0.0)).unwrap());
        let (text, no_integer) = (string(agent, " 0x0 "), string(agent, "1n"));
        assert!(is_loosely_equal(agent, zero, text).unwrap());
        assert_eq!(is_less_than(agent, zero, no_integer, true).unwrap(), None);
        assert!(!is_loosely_equal(agent, no_integer, zero).unwrap());
    }

    #[test]
    fn strings_compare_by_code_unit() {
        let mut agent = Agent::fixture();
        let agent = &mut agent;
        let (astral, private_use) = (string(agent, "\u{1F600}"), string(agent, "\u{E000}"));
        assert_eq!(is_less_than(agent, astral, private_use, true).unwrap(), Some(true));
        let (a, ab, ten, nine) = (string(agent, "a"), string(agent, "ab"), string(agent, "10"), string(agent, "9"));
        assert_eq!(is_less_than(agent, a, ab, true).unwrap(), Some(true));
        assert_eq!(is_less_than(agent, ab, a, true).unwrap(), Some(false));
        assert_eq!(is_less_than(agent, ten, nine, true).unwrap(), Some(true));
        assert_eq!(is_less_than(agent, ten, Value::Number(9.0), true).unwrap(), Some(false));
        assert!(is_loosely_equal(agent, ten, Value::Number(10.0)).unwrap());
        assert!(is_loosely_equal(agent, Value::Null, Value::Undefined).unwrap());
        assert!(!is_loosely_equal(agent, Value::Null, Value::Number(0.0)).unwrap());
    }
}
