//! The Number type's operations (ECMA-262, 6.1.6.1).

use dunder_syntax::tree::BinaryOperator;

use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::operations::type_conversion::{to_int32, to_uint32};

/// The operation that `op_text` stands for (`#sec-applystringornumericbinaryoperator`), of two Numbers
///
/// # Errors
/// None: the conversions are of Numbers.
pub fn number(agent: &mut Agent, op_text: BinaryOperator, x: f64, y: f64) -> Completion<f64> {
    Ok(match op_text {
        BinaryOperator::Add => x + y,
        BinaryOperator::Subtract => x - y,
        BinaryOperator::Multiply => x * y,
        BinaryOperator::Divide => x / y,
        BinaryOperator::Remainder => x % y,
        BinaryOperator::Exponentiate => exponentiate(x, y),
        BinaryOperator::BitAnd => f64::from(to_int32(agent, x.into())? & to_int32(agent, y.into())?),
        BinaryOperator::BitOr => f64::from(to_int32(agent, x.into())? | to_int32(agent, y.into())?),
        BinaryOperator::BitXor => f64::from(to_int32(agent, x.into())? ^ to_int32(agent, y.into())?),
        BinaryOperator::ShiftLeft => f64::from(to_int32(agent, x.into())? << shift_count(agent, y)?),
        BinaryOperator::ShiftRight => f64::from(to_int32(agent, x.into())? >> shift_count(agent, y)?),
        BinaryOperator::ShiftRightUnsigned => f64::from(to_uint32(agent, x.into())? >> shift_count(agent, y)?),
        comparison => unreachable!("{comparison:?} is no numeric operator"),
    })
}

fn shift_count(agent: &mut Agent, y: f64) -> Completion<u32> {
    Ok(to_uint32(agent, y.into())? % 32)
}

/// Number::exponentiate (`#sec-numeric-types-number-exponentiate`)
pub fn exponentiate(base: f64, exponent: f64) -> f64 {
    // IEEE 754 gives 1 in these two cases, ECMA-262 does not.
    if exponent.is_nan() || (base.abs() == 1.0 && exponent.is_infinite()) {
        return f64::NAN;
    }
    base.powf(exponent)
}
