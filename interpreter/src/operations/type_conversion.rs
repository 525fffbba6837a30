//! Type conversion (ECMA-262, 7.1).

use super::numeric_strings::{string_integer_value, string_numeric_value};
use super::objects::{call, get, get_method};
use super::testing::is_callable;
use crate::abrupt::{Completion, Must};
use crate::agent::Agent;
use crate::heap::names;
use crate::heap::object::{Object, Slots};
use crate::objects::string::string_create;
use crate::realm::{ErrorKind, Intrinsic};
use crate::value::{BigIntId, ObjectId, PropertyKey, StringId, Value};
use crate::{none, some, step, when};

/// The type that ToPrimitive prefers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PreferredType {
    /// ~string~
    String,
    /// ~number~
    Number,
}

/// A Number or a BigInt: what ToNumeric gives.
#[derive(Clone, Copy, Debug)]
pub enum Numeric {
    /// A Number
    Number(f64),
    /// A BigInt
    BigInt(BigIntId),
}

/// ToPrimitive (`#sec-toprimitive`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn to_primitive(agent: &mut Agent, input: Value, preferred_type: Option<PreferredType>) -> Completion {
    if let Some(object) = some!(agent, ToPrimitive, "1", input.as_object()) {
        step!(agent, ToPrimitive, "1.a");
        let exotic_to_prim = get_method(agent, input, names::symbol::TO_PRIMITIVE.into())?;
        if let Some(exotic_to_prim) = some!(agent, ToPrimitive, "1.b", exotic_to_prim) {
            let hint = if when!(agent, ToPrimitive, "1.b.i", preferred_type.is_none()) {
                step!(agent, ToPrimitive, "1.b.i.1");
                names::DEFAULT
            } else if when!(agent, ToPrimitive, "1.b.ii", preferred_type == Some(PreferredType::String)) {
                step!(agent, ToPrimitive, "1.b.ii.1");
                names::STRING
            } else {
                step!(agent, ToPrimitive, "1.b.iii");
                step!(agent, ToPrimitive, "1.b.iii.1");
                step!(agent, ToPrimitive, "1.b.iii.2");
                names::NUMBER
            };
            step!(agent, ToPrimitive, "1.b.iv");
            let result = call(agent, exotic_to_prim.into(), input, &[hint.into()])?;
            if when!(agent, ToPrimitive, "1.b.v", !result.is_object()) {
                return Ok(result);
            }
            step!(agent, ToPrimitive, "1.b.vi");
            return Err(agent.type_error("Symbol.toPrimitive gave an object"));
        }
        let preferred_type = none!(agent, ToPrimitive, "1.c", preferred_type).unwrap_or(PreferredType::Number);
        step!(agent, ToPrimitive, "1.d");
        return ordinary_to_primitive(agent, object, preferred_type);
    }
    step!(agent, ToPrimitive, "2");
    Ok(input)
}

/// OrdinaryToPrimitive (`#sec-ordinarytoprimitive`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn ordinary_to_primitive(agent: &mut Agent, o: ObjectId, hint: PreferredType) -> Completion {
    let method_names = if when!(agent, OrdinaryToPrimitive, "1", hint == PreferredType::String) {
        step!(agent, OrdinaryToPrimitive, "1.a");
        [names::TO_STRING, names::VALUE_OF]
    } else {
        step!(agent, OrdinaryToPrimitive, "2");
        step!(agent, OrdinaryToPrimitive, "2.a");
        [names::VALUE_OF, names::TO_STRING]
    };
    for name in method_names {
        step!(agent, OrdinaryToPrimitive, "3");
        step!(agent, OrdinaryToPrimitive, "3.a");
        let method = get(agent, o, name.into())?;
        if when!(agent, OrdinaryToPrimitive, "3.b", is_callable(agent, method)) {
            step!(agent, OrdinaryToPrimitive, "3.b.i");
            let result = call(agent, method, o.into(), &[])?;
            if when!(agent, OrdinaryToPrimitive, "3.b.ii", !result.is_object()) {
                return Ok(result);
            }
        }
    }
    step!(agent, OrdinaryToPrimitive, "4");
    Err(agent.type_error("neither toString nor valueOf gave a primitive value"))
}

/// ToBoolean (`#sec-toboolean`)
pub fn to_boolean(agent: &Agent, argument: Value) -> bool {
    match argument {
        Value::Boolean(boolean) => boolean,
        Value::Undefined | Value::Null => false,
        Value::Number(number) => number != 0.0 && !number.is_nan(),
        Value::BigInt(id) => agent[id] != crate::builtins::BigInt::ZERO,
        Value::String(id) => id != names::EMPTY,
        Value::Symbol(_) => true,
        Value::Object(object) => !agent[object].is_html_dda(),
    }
}

/// ToNumeric (`#sec-tonumeric`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn to_numeric(agent: &mut Agent, value: Value) -> Completion<Numeric> {
    let prim_value = to_primitive(agent, value, Some(PreferredType::Number))?;
    if let Value::BigInt(id) = prim_value {
        return Ok(Numeric::BigInt(id));
    }
    Ok(Numeric::Number(to_number(agent, prim_value)?))
}

/// ToNumber (`#sec-tonumber`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn to_number(agent: &mut Agent, argument: Value) -> Completion<f64> {
    match argument {
        Value::Number(number) => Ok(number),
        Value::Symbol(_) => Err(agent.type_error("a Symbol has no number")),
        Value::BigInt(_) => Err(agent.type_error("a BigInt is not converted to a Number implicitly")),
        Value::Undefined => Ok(f64::NAN),
        Value::Null | Value::Boolean(false) => Ok(0.0),
        Value::Boolean(true) => Ok(1.0),
        Value::String(id) => Ok(string_to_number(agent, id)),
        Value::Object(_) => {
            let prim_value = to_primitive(agent, argument, Some(PreferredType::Number))?;
            to_number(agent, prim_value)
        }
    }
}

/// StringToNumber (`#sec-stringtonumber`)
pub fn string_to_number(agent: &Agent, str: StringId) -> f64 {
    string_numeric_value(agent.heap.strings.get(str).units()).unwrap_or(f64::NAN)
}

/// ToIntegerOrInfinity (`#sec-tointegerorinfinity`); an integer, never −0, or an infinity
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn to_integer_or_infinity(agent: &mut Agent, argument: Value) -> Completion<f64> {
    let number = to_number(agent, argument)?;
    if number.is_nan() {
        return Ok(0.0);
    }
    // Adding +0 turns the −0 that truncation may leave into the mathematical value 0.
    Ok(number.trunc() + 0.0)
}

/// The remainder of ℝ(number) truncated, modulo 2³²; 0 where the number is not finite.
pub(crate) fn modulo_32_bits(number: f64) -> u32 {
    if !number.is_finite() {
        return 0;
    }
    number.trunc().rem_euclid(4_294_967_296.0) as u32
}

/// ToInt32 (`#sec-toint32`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn to_int32(agent: &mut Agent, argument: Value) -> Completion<i32> {
    Ok(modulo_32_bits(to_number(agent, argument)?) as i32)
}

/// ToUint32 (`#sec-touint32`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn to_uint32(agent: &mut Agent, argument: Value) -> Completion<u32> {
    Ok(modulo_32_bits(to_number(agent, argument)?))
}

/// ToBigInt (`#sec-tobigint`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, a TypeError, or a SyntaxError for a string that is no integer.
pub fn to_big_int(agent: &mut Agent, argument: Value) -> Completion<BigIntId> {
    let prim = to_primitive(agent, argument, Some(PreferredType::Number))?;
    match prim {
        Value::Boolean(boolean) => Ok(agent.heap.add_big_int(boolean.into())),
        Value::BigInt(id) => Ok(id),
        Value::String(id) => match string_to_big_int(agent, id)? {
            Some(n) => Ok(n),
            None => Err(agent.throw(ErrorKind::SyntaxError, "the string is not an integer")),
        },
        _ => Err(agent.type_error("the value has no BigInt")),
    }
}

/// StringToBigInt (`#sec-stringtobigint`); undefined is `None`
///
/// # Errors
/// A halt, where there is no fuel for so many digits.
pub fn string_to_big_int(agent: &mut Agent, str: StringId) -> Completion<Option<BigIntId>> {
    // The time that decimal digits take grows with the square of their number.
    agent.burn((agent.heap.strings.get(str).units().len() as u64 / 512).pow(2))?;
    let mv = string_integer_value(agent.heap.strings.get(str).units());
    Ok(mv.map(|mv| agent.heap.add_big_int(mv)))
}

/// ToString (`#sec-tostring`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn to_string(agent: &mut Agent, argument: Value) -> Completion<StringId> {
    match argument {
        Value::String(id) => Ok(id),
        Value::Symbol(_) => Err(agent.type_error("a Symbol is not converted to a String implicitly")),
        Value::Undefined => Ok(names::UNDEFINED),
        Value::Null => Ok(names::NULL),
        Value::Boolean(true) => Ok(names::TRUE),
        Value::Boolean(false) => Ok(names::FALSE),
        Value::Number(number) => Ok(number_to_string(agent, number)),
        Value::BigInt(id) => {
            // Printing takes time that grows faster than the number of digits.
            agent.burn(agent[id].bits() / 64)?;
            let text = agent[id].to_string();
            Ok(agent.heap.strings.intern(&text))
        }
        Value::Object(_) => {
            let prim_value = to_primitive(agent, argument, Some(PreferredType::String))?;
            to_string(agent, prim_value)
        }
    }
}

/// Number::toString with radix 10 (`#sec-numeric-types-number-tostring`)
pub fn number_to_string(agent: &mut Agent, x: f64) -> StringId {
    let integer = x as u32;
    if f64::from(integer) == x {
        return agent.heap.strings.intern_integer(integer);
    }
    agent.heap.strings.intern(ryu_js::Buffer::new().format(x))
}

/// ToObject (`#sec-toobject`)
///
/// # Errors
/// A TypeError for undefined and null.
pub fn to_object(agent: &mut Agent, argument: Value) -> Completion<ObjectId> {
    if when!(agent, ToObject, "1", argument.is_nullish()) {
        return Err(agent.type_error("undefined and null have no object"));
    }
    let boolean = if let Value::Boolean(boolean) = argument { Some(boolean) } else { None };
    if let Some(boolean) = some!(agent, ToObject, "2", boolean) {
        return Ok(wrapper(agent, Intrinsic::BooleanPrototype, Slots::Boolean(boolean)));
    }
    let number = if let Value::Number(number) = argument { Some(number) } else { None };
    if let Some(number) = some!(agent, ToObject, "3", number) {
        return Ok(wrapper(agent, Intrinsic::NumberPrototype, Slots::Number(number)));
    }
    let string = if let Value::String(string) = argument { Some(string) } else { None };
    if let Some(string) = some!(agent, ToObject, "4", string) {
        let prototype = agent.intrinsic(Intrinsic::StringPrototype);
        return string_create(agent, string, prototype);
    }
    let symbol = if let Value::Symbol(symbol) = argument { Some(symbol) } else { None };
    if let Some(symbol) = some!(agent, ToObject, "5", symbol) {
        return Ok(wrapper(agent, Intrinsic::SymbolPrototype, Slots::Symbol(symbol)));
    }
    let big_int = if let Value::BigInt(big_int) = argument { Some(big_int) } else { None };
    if let Some(big_int) = some!(agent, ToObject, "6", big_int) {
        return Ok(wrapper(agent, Intrinsic::BigIntPrototype, Slots::BigInt(big_int)));
    }
    step!(agent, ToObject, "7");
    step!(agent, ToObject, "8");
    match argument {
        Value::Object(object) => Ok(object),
        // Only a planted fault comes here, from a decision above that it negated.
        _ => Err(agent.type_error("the value is no object")),
    }
}

/// A new object with one of the slots for a primitive value.
fn wrapper(agent: &mut Agent, prototype: Intrinsic, slots: Slots) -> ObjectId {
    let prototype = agent.intrinsic(prototype);
    agent.heap.add_object(Object::new(Some(prototype), slots))
}

/// ToPropertyKey (`#sec-topropertykey`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn to_property_key(agent: &mut Agent, argument: Value) -> Completion<PropertyKey> {
    step!(agent, ToPropertyKey, "1");
    let key = to_primitive(agent, argument, Some(PreferredType::String))?;
    let symbol = if let Value::Symbol(symbol) = key { Some(symbol) } else { None };
    if let Some(symbol) = some!(agent, ToPropertyKey, "2", symbol) {
        step!(agent, ToPropertyKey, "2.a");
        return Ok(symbol.into());
    }
    step!(agent, ToPropertyKey, "3");
    Ok(to_string(agent, key).must()?.into())
}

/// ToLength (`#sec-tolength`); an integer from 0 to 2⁵³ − 1
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn to_length(agent: &mut Agent, argument: Value) -> Completion<f64> {
    let len = to_integer_or_infinity(agent, argument)?;
    if len <= 0.0 {
        return Ok(0.0);
    }
    Ok(len.min(MAX_SAFE_INTEGER))
}

/// 2⁵³ − 1
pub const MAX_SAFE_INTEGER: f64 = 9_007_199_254_740_991.0;

/// CanonicalNumericIndexString (`#sec-canonicalnumericindexstring`); undefined is `None`
pub fn canonical_numeric_index_string(agent: &Agent, argument: StringId) -> Option<f64> {
    if let Some(index) = agent.heap.strings.array_index(argument) {
        return Some(f64::from(index));
    }
    let text = agent.heap.strings.get(argument);
    // No Number prints with another first character.
    if !text.units().first().is_some_and(|first| "-0123456789IN".encode_utf16().any(|unit| unit == *first)) {
        return None;
    }
    if text.is("-0") {
        return Some(-0.0);
    }
    let n = string_to_number(agent, argument);
    text.is(ryu_js::Buffer::new().format(n)).then_some(n)
}

/// ToIndex (`#sec-toindex`); an integer from 0 to 2⁵³ − 1
///
/// # Errors
/// A RangeError, or whatever the conversion throws.
pub fn to_index(agent: &mut Agent, value: Value) -> Completion<f64> {
    let integer = to_integer_or_infinity(agent, value)?;
    if !(0.0..=MAX_SAFE_INTEGER).contains(&integer) {
        return Err(agent.range_error("the index is out of range"));
    }
    Ok(integer)
}

/// The property key of an integer index: ToString of 𝔽(index). `index` is an integer from 0 to 2⁵³ − 1.
pub fn index_key(agent: &mut Agent, index: f64) -> PropertyKey {
    number_to_string(agent, index).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_print_as_the_shortest_digits_that_denote_them() {
        let mut agent = Agent::fixture();
        for (number, text) in [
            (0.0, "0"),
            (-0.0, "0"),
            (f64::NAN, "NaN"),
            (f64::NEG_INFINITY, "-Infinity"),
            (-1.5, "-1.5"),
            (100.0, "100"),
            (123456789012345680000.0, "123456789012345680000"),
            (1e21, "1e+21"),
            (1.5e300, "1.5e+300"),
            (0.000001, "0.000001"),
            (0.0000001, "1e-7"),
            (-1.25e-7, "-1.25e-7"),
            (5e-324, "5e-324"),
            (f64::MAX, "1.7976931348623157e+308"),
            (0.1 + 0.2, "0.30000000000000004"),
            (9007199254740993.0, "9007199254740992"),
            (5e-7, "5e-7"),
            (4294967295.0, "4294967295"),
        ] {
            let id = number_to_string(&mut agent, number);
            assert!(agent.heap.strings.get(id).is(text), "{:?} is not {text}", agent.heap.strings.get(id));
        }
    }

    /// Step 5 of Number::toString, checked on the printed digits: none shorter denotes the number, and the format follows n and k.
    #[test]
    fn printed_numbers_hold_what_the_specification_asks_of_them() {
        let mut agent = Agent::fixture();
        let mut bits = 0x9E37_79B9_7F4A_7C15u64;
        for _ in 0..20_000 {
            bits ^= bits << 13;
            bits ^= bits >> 7;
            bits ^= bits << 17;
            let x = f64::from_bits(bits >> 1);
            if !x.is_finite() || x == 0.0 {
                continue;
            }
            let id = number_to_string(&mut agent, x);
            assert_eq!(string_to_number(&agent, id), x);
            let text = String::from_utf16_lossy(agent.heap.strings.get(id).units());
            let (mantissa, exponent) = text.split_once('e').unwrap_or((&text, "0"));
            let exponent: i32 = exponent.parse().unwrap();
            let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
            let digits = format!("{whole}{fraction}");
            let significant = digits.trim_start_matches('0').trim_end_matches('0');
            let k = significant.len();
            let zeros = digits.len() - digits.trim_start_matches('0').len();
            let n = whole.len() as i32 - zeros as i32 + exponent;
            if k > 1 {
                let shorter = format!("{:.*e}", k - 2, x);
                assert_ne!(shorter.parse::<f64>().unwrap(), x, "{text} is not the shortest");
            }
            let (k, e) = (k as i32, n - 1);
            let expected = if k <= n && n <= 21 {
                format!("{significant}{}", "0".repeat((n - k) as usize))
            } else if 0 < n && n <= 21 {
                format!("{}.{}", &significant[..n as usize], &significant[n as usize..])
            } else if -6 < n && n <= 0 {
                format!("0.{}{significant}", "0".repeat(-n as usize))
            } else {
                let sign = if e < 0 { '-' } else { '+' };
                let point = if k == 1 { "" } else { "." };
                format!("{}{point}{}e{sign}{}", &significant[..1], &significant[1..], e.abs())
            };
            assert_eq!(text, expected);
        }
    }

    #[test]
    fn integers_wrap_and_truncate() {
        let mut agent = Agent::fixture();
        for (number, signed, unsigned) in [
            (-0.0, 0, 0),
            (f64::NAN, 0, 0),
            (f64::INFINITY, 0, 0),
            (-1.9, -1, u32::MAX),
            (2147483648.0, i32::MIN, 1 << 31),
            (4294967297.5, 1, 1),
            (-4294967297.5, -1, u32::MAX),
            (1e300, 0, 0),
        ] {
            assert_eq!(to_int32(&mut agent, number.into()).unwrap(), signed, "{number}");
            assert_eq!(to_uint32(&mut agent, number.into()).unwrap(), unsigned, "{number}");
        }
        let zero = to_integer_or_infinity(&mut agent, Value::Number(-0.9)).unwrap();
        assert!(zero == 0.0 && zero.is_sign_positive());
        assert_eq!(to_length(&mut agent, Value::Number(f64::INFINITY)).unwrap(), MAX_SAFE_INTEGER);
        assert_eq!(to_length(&mut agent, Value::Number(-5.0)).unwrap(), 0.0);
        assert_eq!(to_index(&mut agent, Value::Undefined).unwrap(), 0.0);
    }

    #[test]
    fn canonical_numeric_strings() {
        let mut agent = Agent::fixture();
        for (text, number) in [
            ("0", Some(0.0)),
            ("-0", Some(-0.0)),
            ("1.5", Some(1.5)),
            ("1.50", None),
            ("Infinity", Some(f64::INFINITY)),
            ("1e+21", Some(1e21)),
            ("1e21", None),
            ("", None),
            ("length", None),
            (" 1", None),
        ] {
            let id = agent.heap.strings.intern(text);
            let is = canonical_numeric_index_string(&agent, id);
            assert_eq!(is.map(f64::to_bits), number.map(f64::to_bits), "{text}");
        }
        let id = agent.heap.strings.intern("NaN");
        assert!(canonical_numeric_index_string(&agent, id).is_some_and(f64::is_nan));
    }
}
