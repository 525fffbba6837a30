//! BigInt objects (ECMA-262, 21.2).

use super::NewTarget;
use super::number::big_int_radix;
use super::rows::{Holder, constructor, intrinsic, method, missing, ordinary, prototype, tag};
use crate::abrupt::{Completion, Halt};
use crate::agent::Agent;
use crate::heap::object::Slots;
use crate::operations::type_conversion::{PreferredType, to_big_int, to_index, to_primitive};
use crate::realm::{Args, Intrinsic};
use crate::value::{BigIntId, Value};
use num_bigint::{BigInt, Sign};

/// The constructor and its prototype.
pub(super) const HOLDERS: &[Holder] = &[
    Holder {
        intrinsic: Intrinsic::BigInt,
        form: constructor("BigInt", 1, big_int),
        rows: &[method("asIntN", 2, as_int_n), method("asUintN", 2, as_uint_n), prototype(Intrinsic::BigIntPrototype)],
    },
    Holder {
        intrinsic: Intrinsic::BigIntPrototype,
        form: ordinary(),
        rows: &[
            intrinsic("constructor", Intrinsic::BigInt),
            missing("toLocaleString", 0),
            method("toString", 0, to_string),
            method("valueOf", 0, value_of),
            tag("BigInt"),
        ],
    },
];

/// BigInt (`#sec-bigint-constructor-number-value`)
fn big_int(agent: &mut Agent, _: Value, arguments: Args<'_>, new_target: NewTarget) -> Completion {
    if new_target.is_some() {
        return Err(agent.type_error("BigInt is not for new"));
    }
    let prim = to_primitive(agent, arguments.get(0), Some(PreferredType::Number))?;
    match prim {
        Value::Number(number) => number_to_big_int(agent, number),
        prim => Ok(Value::BigInt(to_big_int(agent, prim)?)),
    }
}

/// NumberToBigInt (`#sec-numbertobigint`)
fn number_to_big_int(agent: &mut Agent, number: f64) -> Completion {
    if !number.is_finite() || number.trunc() != number {
        return Err(agent.range_error("only an integral Number is a BigInt"));
    }
    let exponent = (number.to_bits() >> 52 & 0x7FF) as i32 - 1075;
    let mantissa = BigInt::from(number.to_bits() & ((1 << 52) - 1) | 1 << 52);
    let magnitude = match number {
        0.0 => BigInt::ZERO,
        _ if exponent >= 0 => mantissa << exponent as usize,
        _ => mantissa >> exponent.unsigned_abs() as usize,
    };
    let value = if number < 0.0 { -magnitude } else { magnitude };
    Ok(Value::BigInt(agent.heap.add_big_int(value)))
}

/// The number of bits and the BigInt that asIntN and asUintN are given, and the BigInt modulo 2^bits.
///
/// The result is none where the modulus is larger than the BigInt and changes nothing.
fn modulo(agent: &mut Agent, arguments: Args<'_>) -> Completion<(f64, BigIntId, Option<BigInt>)> {
    let bits = to_index(agent, arguments.get(0))?;
    let bigint = to_big_int(agent, arguments.get(1))?;
    let value = &agent[bigint];
    let length = value.bits();
    if value.sign() != Sign::Minus && bits > length as f64 {
        return Ok((bits, bigint, None));
    }
    if bits / 8.0 > agent.limits.memory as f64 {
        return Err(Halt::Memory.into());
    }
    agent.burn(bits as u64 / 64 + length / 64)?;
    let modulus = BigInt::from(1) << bits as u64;
    let mut remainder = &agent[bigint] % &modulus;
    if remainder.sign() == Sign::Minus {
        remainder += &modulus;
    }
    Ok((bits, bigint, Some(remainder)))
}

/// BigInt.asIntN (`#sec-bigint.asintn`)
fn as_int_n(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let (bits, bigint, modulo) = modulo(agent, arguments)?;
    let Some(mut modulo) = modulo else {
        return Ok(Value::BigInt(bigint));
    };
    if bits >= 1.0 && modulo.bits() == bits as u64 {
        modulo -= BigInt::from(1) << bits as u64;
    }
    Ok(Value::BigInt(agent.heap.add_big_int(modulo)))
}

/// BigInt.asUintN (`#sec-bigint.asuintn`)
fn as_uint_n(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let (_, bigint, modulo) = modulo(agent, arguments)?;
    Ok(Value::BigInt(match modulo {
        Some(modulo) => agent.heap.add_big_int(modulo),
        None => bigint,
    }))
}

/// BigInt.prototype.toString (`#sec-bigint.prototype.tostring`)
fn to_string(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let x = this_big_int_value(agent, this)?;
    let x = agent[x].clone();
    big_int_radix(agent, &x, arguments.get(0))
}

/// BigInt.prototype.valueOf (`#sec-bigint.prototype.valueof`)
fn value_of(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    Ok(Value::BigInt(this_big_int_value(agent, this)?))
}

/// ThisBigIntValue (`#sec-thisbigintvalue`)
fn this_big_int_value(agent: &mut Agent, value: Value) -> Completion<BigIntId> {
    match value {
        Value::BigInt(x) => return Ok(x),
        Value::Object(object) => {
            if let Slots::BigInt(x) = agent[object].slots {
                return Ok(x);
            }
        }
        _ => {}
    }
    Err(agent.type_error("this is no BigInt"))
}
