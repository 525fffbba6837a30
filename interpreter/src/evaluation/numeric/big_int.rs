//! The BigInt type's operations (ECMA-262, 6.1.6.2). This file and the literals are the only ones that calculate with BigInts.

use dunder_syntax::tree::BinaryOperator;

use crate::abrupt::{Completion, Halt};
use crate::agent::Agent;
use crate::builtins::BigInt;
use crate::value::BigIntId;

/// The most bits that a result may have; a program that wants more halts.
const MOST_BITS: u64 = 1 << 18;

/// The operation that `op_text` stands for (`#sec-applystringornumericbinaryoperator`), of two BigInts
///
/// # Errors
/// A RangeError or a TypeError, or a halt where the result is too large.
pub fn big_int(agent: &mut Agent, op_text: BinaryOperator, x: BigIntId, y: BigIntId) -> Completion<BigIntId> {
    let (a, b) = (&agent[x], &agent[y]);
    let cost = (a.bits() / 64 + 1) * (b.bits() / 64 + 1) / 256;
    let result = match op_text {
        BinaryOperator::Add => a + b,
        BinaryOperator::Subtract => a - b,
        BinaryOperator::Multiply if a.bits() + b.bits() > MOST_BITS => return Err(Halt::Memory.into()),
        BinaryOperator::Multiply => a * b,
        BinaryOperator::Divide | BinaryOperator::Remainder if is_zero(b) => {
            return Err(agent.range_error("a BigInt divided by zero"));
        }
        BinaryOperator::Divide => a / b,
        BinaryOperator::Remainder => a % b,
        BinaryOperator::Exponentiate => return exponentiate(agent, x, y),
        BinaryOperator::BitAnd => a & b,
        BinaryOperator::BitOr => a | b,
        BinaryOperator::BitXor => a ^ b,
        BinaryOperator::ShiftLeft => left_shift(a, b)?,
        BinaryOperator::ShiftRight => left_shift(a, &-b)?,
        BinaryOperator::ShiftRightUnsigned => return Err(agent.type_error("BigInts have no >>>")),
        comparison => unreachable!("{comparison:?} is no numeric operator"),
    };
    agent.burn(cost)?;
    add(agent, result)
}

fn is_zero(value: &BigInt) -> bool {
    value.bits() == 0
}

fn add(agent: &mut Agent, value: BigInt) -> Completion<BigIntId> {
    if value.bits() > MOST_BITS {
        return Err(Halt::Memory.into());
    }
    Ok(agent.heap.add_big_int(value))
}

/// BigInt::exponentiate (`#sec-numeric-types-bigint-exponentiate`)
fn exponentiate(agent: &mut Agent, base: BigIntId, exponent: BigIntId) -> Completion<BigIntId> {
    let (base, exponent) = (&agent[base], &agent[exponent]);
    if *exponent < BigInt::from(0) {
        return Err(agent.range_error("a BigInt to a negative power"));
    }
    let result = if base.bits() <= 1 {
        // 0, 1 and -1: the exponent may be of any size.
        let odd = exponent.bit(0);
        match (is_zero(base), is_zero(exponent)) {
            (_, true) => BigInt::from(1),
            (true, false) => BigInt::from(0),
            (false, false) if odd => base.clone(),
            (false, false) => BigInt::from(1),
        }
    } else {
        let power = u32::try_from(exponent).unwrap_or(u32::MAX);
        if u64::from(power).saturating_mul(base.bits() - 1) > MOST_BITS {
            return Err(Halt::Memory.into());
        }
        base.pow(power)
    };
    agent.burn(result.bits() / 64)?;
    add(agent, result)
}

/// BigInt::leftShift (`#sec-numeric-types-bigint-leftshift`); a negative count shifts to the right
fn left_shift(x: &BigInt, y: &BigInt) -> Completion<BigInt> {
    let negative_count = *y < BigInt::from(0);
    let count = u64::try_from(y.magnitude().clone()).unwrap_or(u64::MAX);
    if negative_count {
        return Ok(if count <= x.bits() {
            x >> count
        } else if *x < BigInt::from(0) {
            BigInt::from(-1)
        } else {
            BigInt::from(0)
        });
    }
    if is_zero(x) {
        return Ok(BigInt::from(0));
    }
    if count > MOST_BITS {
        return Err(Halt::Memory.into());
    }
    Ok(x << count)
}
