//! parseFloat and parseInt (ECMA-262, 19.2.4 and 19.2.5).

use num_bigint::BigInt;

use super::string::trim_start_of;
use super::{NewTarget, text};
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::operations::type_conversion::{to_int32, to_string};
use crate::realm::Args;
use crate::value::Value;

/// parseFloat (`#sec-parsefloat-string`)
pub(super) fn parse_float(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let input_string = to_string(agent, arguments.get(0))?;
    let input = text::units(agent, input_string);
    agent.burn(input.units().len() as u64 / 32)?;
    let trimmed: String =
        trim_start_of(input.units()).iter().map_while(|unit| u8::try_from(*unit).ok()).map(char::from).collect();
    Ok(longest_decimal(&trimmed).into())
}

/// The value of the longest prefix that is a StrDecimalLiteral; NaN where there is none.
fn longest_decimal(text: &str) -> f64 {
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    let negative = text.starts_with('-');
    let magnitude = if unsigned.starts_with("Infinity") {
        f64::INFINITY
    } else {
        let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
        let whole = digits(unsigned);
        let mut end = whole;
        let mut fraction = 0;
        if let Some(behind) = unsigned[whole..].strip_prefix('.') {
            fraction = digits(behind);
            if whole + fraction > 0 {
                end = whole + 1 + fraction;
            }
        }
        if whole + fraction == 0 {
            return f64::NAN;
        }
        if let Some(behind) = unsigned[end..].strip_prefix(['e', 'E']) {
            let exponent = behind.strip_prefix(['+', '-']).unwrap_or(behind);
            if digits(exponent) > 0 {
                end += 1 + (behind.len() - exponent.len()) + digits(exponent);
            }
        }
        unsigned[..end].parse().unwrap_or(f64::NAN)
    };
    if negative { -magnitude } else { magnitude }
}

/// parseInt (`#sec-parseint-string-radix`)
pub(super) fn parse_int(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let input_string = to_string(agent, arguments.get(0))?;
    let input = text::units(agent, input_string);
    let mut s = trim_start_of(input.units());
    let negative = s.first() == Some(&u16::from(b'-'));
    if let [first, rest @ ..] = s
        && [u16::from(b'+'), u16::from(b'-')].contains(first)
    {
        s = rest;
    }
    let mut r = to_int32(agent, arguments.get(1))?;
    if r != 0 && !(2..=36).contains(&r) {
        return Ok(f64::NAN.into());
    }
    if let [zero, x, rest @ ..] = s
        && *zero == u16::from(b'0')
        && [u16::from(b'x'), u16::from(b'X')].contains(x)
        && (r == 0 || r == 16)
    {
        s = rest;
        r = 16;
    }
    if r == 0 {
        r = 10;
    }
    let radix = r.unsigned_abs();
    let digit = |unit: &u16| char::from_u32(u32::from(*unit)).and_then(|digit| digit.to_digit(radix));
    let digits: Vec<u8> = s.iter().map_while(digit).map(|digit| digit as u8).collect();
    if digits.is_empty() {
        return Ok(f64::NAN.into());
    }
    agent.burn((digits.len() as u64 / 64).pow(2))?;
    let math_int = BigInt::from_radix_be(num_bigint::Sign::Plus, &digits, radix).unwrap_or_default();
    let magnitude = super::number::big_int_to_number(&math_int);
    Ok(if negative { -magnitude } else { magnitude }.into())
}

#[cfg(test)]
mod tests {
    use super::longest_decimal;

    #[test]
    fn the_longest_prefix_counts() {
        for (text, value) in [
            ("1", 1.0),
            ("-1.5e3x", -1500.0),
            (".5.5", 0.5),
            ("5.", 5.0),
            ("1e", 1.0),
            ("1e+", 1.0),
            ("1.e2", 100.0),
            ("+Infinityx", f64::INFINITY),
            ("0x10", 0.0),
        ] {
            assert_eq!(longest_decimal(text), value, "{text}");
        }
        for text in ["", ".", "-", "e5", ".e1", "Infinit", "+-1"] {
            assert!(longest_decimal(text).is_nan(), "{text}");
        }
    }
}
