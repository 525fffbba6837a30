//! toExponential, toFixed and toPrecision.

use super::super::NewTarget;
use super::digits::{rounded, scaled, shortest};
use super::{out_of_range, this_number_value};
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::operations::type_conversion::{number_to_string, to_integer_or_infinity};
use crate::realm::Args;
use crate::value::Value;

/// A text with the sign of `x` before it.
fn signed(agent: &mut Agent, x: f64, text: &str) -> Completion {
    let text = if x < 0.0 { format!("-{text}") } else { text.to_owned() };
    Ok(agent.heap.strings.intern(&text).into())
}

/// Digits with a decimal point behind the first, and an exponent.
fn exponential(digits: &str, e: i32) -> String {
    let (first, rest) = digits.split_at(1);
    let point = if rest.is_empty() { "" } else { "." };
    let sign = if e < 0 { '-' } else { '+' };
    format!("{first}{point}{rest}e{sign}{}", e.unsigned_abs())
}

/// Number.prototype.toExponential (`#sec-number.prototype.toexponential`)
pub(super) fn to_exponential(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let fraction_digits = arguments.get(0);
    let x = this_number_value(agent, this)?;
    let f = to_integer_or_infinity(agent, fraction_digits)?;
    if !x.is_finite() {
        return Ok(number_to_string(agent, x).into());
    }
    if !(0.0..=100.0).contains(&f) {
        return Err(out_of_range(agent));
    }
    let (digits, e) = match (x == 0.0, fraction_digits.is_undefined()) {
        (true, _) => ("0".repeat(f as usize + 1), 0),
        (false, true) => shortest(x.abs()),
        (false, false) => rounded(x.abs(), f as i32 + 1),
    };
    signed(agent, x, &exponential(&digits, e))
}

/// Number.prototype.toFixed (`#sec-number.prototype.tofixed`)
pub(super) fn to_fixed(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let x = this_number_value(agent, this)?;
    let f = to_integer_or_infinity(agent, arguments.get(0))?;
    if !(0.0..=100.0).contains(&f) {
        return Err(out_of_range(agent));
    }
    if !x.is_finite() || x.abs() >= 1e21 {
        return Ok(number_to_string(agent, x).into());
    }
    let f = f as usize;
    let digits = scaled(x.abs(), f as i32).to_string();
    let digits = format!("{digits:0>width$}", width = f + 1);
    let (whole, fraction) = digits.split_at(digits.len() - f);
    let point = if f == 0 { "" } else { "." };
    signed(agent, x, &format!("{whole}{point}{fraction}"))
}

/// Number.prototype.toPrecision (`#sec-number.prototype.toprecision`)
pub(super) fn to_precision(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let precision = arguments.get(0);
    let x = this_number_value(agent, this)?;
    if precision.is_undefined() {
        return Ok(number_to_string(agent, x).into());
    }
    let p = to_integer_or_infinity(agent, precision)?;
    if !x.is_finite() {
        return Ok(number_to_string(agent, x).into());
    }
    if !(1.0..=100.0).contains(&p) {
        return Err(out_of_range(agent));
    }
    let p = p as i32;
    let (digits, e) = if x == 0.0 { ("0".repeat(p as usize), 0) } else { rounded(x.abs(), p) };
    let text = if e < -6 || e >= p {
        exponential(&digits, e)
    } else if e == p - 1 {
        digits
    } else if e >= 0 {
        let (whole, fraction) = digits.split_at(e as usize + 1);
        format!("{whole}.{fraction}")
    } else {
        format!("0.{}{digits}", "0".repeat((-(e + 1)) as usize))
    };
    signed(agent, x, &text)
}
