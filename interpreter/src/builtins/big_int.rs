//! BigInt objects (ECMA-262, 21.2).

use super::NewTarget;
use super::number::big_int_radix;
use super::rows::{Holder, constructor, intrinsic, method, ordinary, prototype, tag};
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
            method("toLocaleString", 0, to_locale_string),
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

/// The arguments of asIntN and asUintN: a number of bits and a BigInt.
fn bits_and_value(agent: &mut Agent, arguments: Args<'_>) -> Completion<(f64, BigIntId)> {
    let bits = to_index(agent, arguments.get(0))?;
    let bigint = to_big_int(agent, arguments.get(1))?;
    Ok((bits, bigint))
}

/// A BigInt modulo 2^`bits`.
fn modulo(agent: &mut Agent, bits: f64, bigint: BigIntId) -> Completion<BigInt> {
    if bits / 8.0 > agent.limits.memory as f64 {
        return Err(Halt::Memory.into());
    }
    agent.burn(bits as u64 / 64 + agent[bigint].bits() / 64)?;
    let modulus = BigInt::from(1) << bits as u64;
    let remainder = &agent[bigint] % &modulus;
    Ok(if remainder.sign() == Sign::Minus { remainder + modulus } else { remainder })
}

/// BigInt.asIntN (`#sec-bigint.asintn`)
fn as_int_n(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let (bits, bigint) = bits_and_value(agent, arguments)?;
    if agent[bigint].bits() as f64 >= bits {
        let mut modulo = modulo(agent, bits, bigint)?;
        if bits >= 1.0 && modulo.bits() == bits as u64 {
            modulo -= BigInt::from(1) << bits as u64;
        }
        return Ok(Value::BigInt(agent.heap.add_big_int(modulo)));
    }
    // With a bit to spare for the sign, the value is its own.
    Ok(Value::BigInt(bigint))
}

/// BigInt.asUintN (`#sec-bigint.asuintn`)
fn as_uint_n(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let (bits, bigint) = bits_and_value(agent, arguments)?;
    if agent[bigint].sign() == Sign::Minus || agent[bigint].bits() as f64 > bits {
        let modulo = modulo(agent, bits, bigint)?;
        return Ok(Value::BigInt(agent.heap.add_big_int(modulo)));
    }
    Ok(Value::BigInt(bigint))
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

/// BigInt.prototype.toLocaleString (`#sec-bigint.prototype.tolocalestring`): what toString gives
fn to_locale_string(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    let x = this_big_int_value(agent, this)?;
    agent.choose("BigInt.prototype.toLocaleString")?;
    let x = agent[x].clone();
    big_int_radix(agent, &x, Value::Undefined)
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
