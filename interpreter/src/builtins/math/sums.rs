//! Functions of many Numbers: hypot, max, min, sumPrecise.

use num_bigint::BigInt;

use super::super::NewTarget;
use super::super::number::big_int_to_number;
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::operations::iterators::{get_iterator, iterator_close, iterator_step_value};
use crate::operations::testing::require_object_coercible;
use crate::operations::type_conversion::to_number;
use crate::realm::Args;
use crate::value::Value;

fn coerced(agent: &mut Agent, arguments: Args<'_>) -> Completion<Vec<f64>> {
    arguments
        .0
        .iter()
        .map(|argument| {
            agent.tick()?;
            to_number(agent, *argument)
        })
        .collect()
}

/// Math.hypot (`#sec-math.hypot`)
pub(super) fn hypot(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let coerced = coerced(agent, arguments)?;
    if coerced.iter().any(|number| number.is_infinite()) {
        return Ok(f64::INFINITY.into());
    }
    if coerced.iter().any(|number| number.is_nan()) {
        return Ok(f64::NAN.into());
    }
    let largest = coerced.iter().fold(0.0f64, |largest, number| largest.max(number.abs()));
    if largest == 0.0 {
        return Ok(0.0.into());
    }
    if let [x, y] = *coerced {
        return Ok(x.hypot(y).into());
    }
    let sum: f64 = coerced.iter().map(|number| (number / largest).powi(2)).sum();
    Ok((sum.sqrt() * largest).into())
}

/// Math.max (`#sec-math.max`)
pub(super) fn max(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let coerced = coerced(agent, arguments)?;
    let highest = coerced.into_iter().fold(f64::NEG_INFINITY, |highest, number| {
        let positive_zero = highest == 0.0 && number == 0.0 && highest.is_sign_negative();
        if highest.is_nan() || number.is_nan() {
            f64::NAN
        } else if number > highest || positive_zero {
            number
        } else {
            highest
        }
    });
    Ok(highest.into())
}

/// Math.min (`#sec-math.min`)
pub(super) fn min(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let coerced = coerced(agent, arguments)?;
    let lowest = coerced.into_iter().fold(f64::INFINITY, |lowest, number| {
        let negative_zero = lowest == 0.0 && number == 0.0 && number.is_sign_negative();
        if lowest.is_nan() || number.is_nan() {
            f64::NAN
        } else if number < lowest || negative_zero {
            number
        } else {
            lowest
        }
    });
    Ok(lowest.into())
}

/// The state of Math.sumPrecise.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    MinusZero,
    Finite,
    PlusInfinity,
    MinusInfinity,
    NotANumber,
}

/// Math.sumPrecise (`#sec-math.sumprecise`)
pub(super) fn sum_precise(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    require_object_coercible(agent, arguments.get(0))?;
    let mut iterator_record = get_iterator(agent, arguments.get(0))?;
    let mut state = State::MinusZero;
    // The sum in units of 2^-1074, which every finite Number is a multiple of.
    let mut sum = BigInt::ZERO;
    loop {
        agent.burn(4)?;
        let Some(next) = iterator_step_value(agent, &mut iterator_record)? else {
            break;
        };
        let Value::Number(n) = next else {
            let error = Err(agent.type_error("only Numbers are summed up"));
            return iterator_close(agent, iterator_record, error);
        };
        state = match (state, n) {
            (State::NotANumber, _) => State::NotANumber,
            (_, n) if n.is_nan() => State::NotANumber,
            (State::MinusInfinity, f64::INFINITY) | (State::PlusInfinity, f64::NEG_INFINITY) => State::NotANumber,
            (_, f64::INFINITY) => State::PlusInfinity,
            (_, f64::NEG_INFINITY) => State::MinusInfinity,
            (State::MinusZero, n) if n == 0.0 && n.is_sign_negative() => State::MinusZero,
            (State::MinusZero | State::Finite, n) => {
                sum += units(n);
                State::Finite
            }
            (infinity, _) => infinity,
        };
    }
    Ok(match state {
        State::NotANumber => f64::NAN,
        State::PlusInfinity => f64::INFINITY,
        State::MinusInfinity => f64::NEG_INFINITY,
        State::MinusZero => -0.0,
        State::Finite => from_units(&sum),
    }
    .into())
}

/// A finite Number in units of 2^-1074.
fn units(n: f64) -> BigInt {
    let exponent = (n.to_bits() >> 52 & 0x7FF) as u32;
    let fraction = n.to_bits() & ((1 << 52) - 1);
    let magnitude =
        if exponent == 0 { BigInt::from(fraction) } else { BigInt::from(fraction | 1 << 52) << (exponent - 1) };
    if n.is_sign_negative() { -magnitude } else { magnitude }
}

/// The Number that a sum of units is closest to.
fn from_units(sum: &BigInt) -> f64 {
    let length = sum.bits();
    if length <= 53 {
        return big_int_to_number(sum) * f64::from_bits(1);
    }
    // 64 leading bits and one that tells whether more is set are scaled without a second rounding: the result is normal.
    let dropped = length.saturating_sub(64);
    let magnitude = sum.magnitude();
    let leading = (magnitude >> dropped).iter_u64_digits().next().unwrap_or_default();
    let sticky = magnitude.trailing_zeros().is_some_and(|zeros| zeros < dropped);
    let mut result = (leading | u64::from(sticky)) as f64;
    let mut exponent = dropped as i32 - 1074;
    while exponent != 0 {
        let step = exponent.clamp(-1000, 1000);
        result *= 2f64.powi(step);
        exponent -= step;
    }
    if sum.sign() == num_bigint::Sign::Minus { -result } else { result }
}

#[cfg(test)]
mod tests {
    use super::{from_units, units};

    #[test]
    fn units_are_read_back() {
        for n in [0.0, 5e-324, 1e-310, 2.2250738585072014e-308, 0.1, 1.0, -1.5, 1e308, f64::MAX] {
            assert_eq!(from_units(&units(n)), n);
        }
        assert_eq!(from_units(&(units(f64::MAX) + units(f64::MAX))), f64::INFINITY);
        assert_eq!(from_units(&(units(1e308) + units(1e308) - units(1e308))), 1e308);
        assert_eq!(from_units(&(units(1.0) + units(1e-17))), 1.0);
    }
}
