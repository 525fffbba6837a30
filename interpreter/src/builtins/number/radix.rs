//! Number.prototype.toString, and Number::toString with any radix.

use num_bigint::BigInt;

use super::super::NewTarget;
use super::digits::decompose;
use super::this_number_value;
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::operations::type_conversion::{number_to_string, to_integer_or_infinity};
use crate::realm::Args;
use crate::value::Value;

/// Number.prototype.toString (`#sec-number.prototype.tostring`)
pub(super) fn to_string(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let x = this_number_value(agent, this)?;
    let radix = radix_of(agent, arguments.get(0))?;
    if radix == 10 || !x.is_finite() {
        return Ok(number_to_string(agent, x).into());
    }
    let sign = if x < 0.0 { "-" } else { "" };
    let text = format!("{sign}{}", in_radix(x.abs(), radix));
    Ok(agent.heap.strings.intern(&text).into())
}

/// A radix argument: 10 where it is undefined.
fn radix_of(agent: &mut Agent, radix: Value) -> Completion<u32> {
    let radix = if radix.is_undefined() { 10.0 } else { to_integer_or_infinity(agent, radix)? };
    if !(2.0..=36.0).contains(&radix) {
        return Err(agent.range_error("a radix is from 2 to 36"));
    }
    Ok(radix as u32)
}

/// A BigInt's digits in the radix that an argument says.
///
/// # Errors
/// A RangeError for a radix that is none.
pub(in crate::builtins) fn big_int_radix(agent: &mut Agent, x: &BigInt, radix: Value) -> Completion {
    let radix = radix_of(agent, radix)?;
    agent.burn(x.bits() / 64 * (x.bits() / 4096 + 1))?;
    Ok(agent.heap.strings.intern(&x.to_str_radix(radix)).into())
}

/// Number::toString (`#sec-numeric-types-number-tostring`) of what is finite and not negative, with a radix other than 10.
fn in_radix(x: f64, radix: u32) -> String {
    if x == 0.0 {
        return "0".to_owned();
    }
    let (digits, n) = shortest_digits(x, radix);
    let k = digits.len() as i32;
    if n >= k {
        return format!("{digits}{}", "0".repeat((n - k) as usize));
    }
    if n > 0 {
        let (whole, fraction) = digits.split_at(n as usize);
        return format!("{whole}.{fraction}");
    }
    format!("0.{}{digits}", "0".repeat(n.unsigned_abs() as usize))
}

/// The fewest digits of the positive `x` that no other Number is closer to, the closest of those, and how many stand
/// before the point: Steele and White's and Dybvig's algorithm, with integers that have no limits.
fn shortest_digits(x: f64, radix: u32) -> (String, i32) {
    let (mantissa, exponent) = decompose(x);
    // x is `rest` ÷ `scale`; what lies within `above` ÷ `scale` and `below` ÷ `scale` of it is rounded to it.
    let (mut rest, mut above) = (BigInt::from(mantissa) * 2, BigInt::from(1));
    let mut scale = BigInt::from(2);
    if exponent >= 0 {
        rest <<= exponent as usize;
        above <<= exponent as usize;
    } else {
        scale <<= exponent.unsigned_abs() as usize;
    }
    let mut below = above.clone();
    if mantissa == 1 << 52 && exponent > -1074 {
        // Below a power of two the Numbers are twice as dense.
        rest *= 2;
        above *= 2;
        scale *= 2;
    }
    // A neighbour is rounded to the even one of the two.
    let inclusive = mantissa % 2 == 0;
    let reaches = |left: &BigInt, reach: &BigInt| left < reach || (inclusive && left == reach);
    let mut n = 0;
    while reaches(&scale, &(&rest + &above)) {
        scale *= radix;
        n += 1;
    }
    while !reaches(&scale, &((&rest + &above) * radix)) {
        rest *= radix;
        above *= radix;
        below *= radix;
        n -= 1;
    }
    let mut digits = String::new();
    loop {
        rest *= radix;
        above *= radix;
        below *= radix;
        let digit = u32::try_from(&rest / &scale).unwrap_or_default();
        rest %= &scale;
        let low = reaches(&rest, &below);
        let high = reaches(&scale, &(&rest + &above));
        let up = match (low, high) {
            (false, false) => {
                digits.extend(char::from_digit(digit, radix));
                continue;
            }
            (true, true) => &rest * 2 >= scale,
            (_, high) => high,
        };
        digits.extend(char::from_digit(digit + u32::from(up), radix));
        return (digits, n);
    }
}

#[cfg(test)]
mod tests {
    use super::in_radix;

    #[test]
    fn digits_in_any_radix() {
        for (x, radix, expected) in [
            (0.0, 2, "0"),
            (1.0, 2, "1"),
            (255.0, 16, "ff"),
            (35.0, 36, "z"),
            (36.0, 36, "10"),
            (0.5, 2, "0.1"),
            (3.75, 8, "3.6"),
            (1.0 / 3.0, 3, "0.1"),
            (0.1, 2, "0.0001100110011001100110011001100110011001100110011001101"),
            (9_007_199_254_740_991.0, 16, "1fffffffffffff"),
            (1_152_921_504_606_846_976.0, 32, "1000000000000"),
        ] {
            assert_eq!(in_radix(x, radix), expected, "{x} in {radix}");
        }
    }

    #[test]
    fn the_digits_of_a_power_of_two_are_read_back_as_it() {
        for exponent in -1074..1024 {
            let x = 2f64.powi(exponent.max(-1022)) * 2f64.powi((exponent + 1022).min(0));
            for radix in [10, 16] {
                let text = in_radix(x, radix);
                let read = if radix == 10 { text.parse().unwrap() } else { hexadecimal(&text) };
                assert_eq!(x, read, "{text}");
            }
        }
    }

    fn hexadecimal(text: &str) -> f64 {
        let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
        let digits = |text: &str| text.chars().map(|digit| f64::from(digit.to_digit(16).unwrap())).collect::<Vec<_>>();
        let whole = digits(whole).into_iter().fold(0.0, |value, digit| value * 16.0 + digit);
        digits(fraction).into_iter().rev().fold(0.0, |value, digit| (value + digit) / 16.0) + whole
    }
}
