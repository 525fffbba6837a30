//! The numbers that strings denote: the grammars StringNumericLiteral and StringIntegerLiteral.

use crate::builtins::BigInt;

/// StringNumericValue (`#sec-runtime-semantics-stringnumericvalue`) of a StringNumericLiteral; none where the string is not one.
pub(super) fn string_numeric_value(units: &[u16]) -> Option<f64> {
    let literal = trimmed(units);
    if literal.is_empty() {
        return Some(0.0);
    }
    match non_decimal(literal) {
        Some((bits, digits)) => non_decimal_value(bits, digits),
        None => decimal_value(&ascii(literal)?),
    }
}

/// The mathematical value of a StringIntegerLiteral (`#sec-stringintegerliteral-grammar`); none where the string is not one.
pub(super) fn string_integer_value(units: &[u16]) -> Option<BigInt> {
    let literal = trimmed(units);
    if literal.is_empty() {
        return Some(BigInt::ZERO);
    }
    if let Some((bits, digits)) = non_decimal(literal) {
        let digits = ascii(digits).filter(|digits| !digits.is_empty())?;
        let all_digits = digits.bytes().all(|digit| char::from(digit).is_digit(1 << bits));
        return if all_digits { BigInt::parse_bytes(digits.as_bytes(), 1 << bits) } else { None };
    }
    let literal = ascii(literal)?;
    let digits = literal.strip_prefix(['+', '-']).unwrap_or(&literal);
    let all_digits = !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit());
    if all_digits { BigInt::parse_bytes(literal.as_bytes(), 10) } else { None }
}

/// Whether a code unit is a StrWhiteSpaceChar: WhiteSpace or LineTerminator.
pub fn is_white_space(unit: u16) -> bool {
    matches!(
        unit,
        0x09..=0x0D
            | 0x20
            | 0xA0
            | 0x1680
            | 0x2000..=0x200A
            | 0x2028
            | 0x2029
            | 0x202F
            | 0x205F
            | 0x3000
            | 0xFEFF
    )
}

/// The code units without StrWhiteSpace at either end.
fn trimmed(units: &[u16]) -> &[u16] {
    let Some(start) = units.iter().position(|unit| !is_white_space(*unit)) else {
        return &[];
    };
    let end = units.iter().rposition(|unit| !is_white_space(*unit)).map_or(start, |last| last + 1);
    &units[start..end]
}

/// A NonDecimalIntegerLiteral's bits per digit, and what is in the place of its digits.
fn non_decimal(literal: &[u16]) -> Option<(u32, &[u16])> {
    let [zero, letter, digits @ ..] = literal else {
        return None;
    };
    let bits = match char::from_u32(u32::from(*letter))? {
        'x' | 'X' => 4,
        'o' | 'O' => 3,
        'b' | 'B' => 1,
        _ => return None,
    };
    (*zero == u16::from(b'0')).then_some((bits, digits))
}

/// 𝔽 of the digits' value: rounded once, however many there are.
fn non_decimal_value(bits: u32, digits: &[u16]) -> Option<f64> {
    if digits.is_empty() {
        return None;
    }
    // The leading bits, then how many follow, and whether one of those is set: enough to round as the whole would.
    let (mut mantissa, mut dropped, mut sticky) = (0u64, 0u32, false);
    for unit in digits {
        let digit = char::from_u32(u32::from(*unit))?.to_digit(1 << bits)?;
        if mantissa >> 59 == 0 {
            mantissa = mantissa << bits | u64::from(digit);
        } else {
            dropped = dropped.saturating_add(bits);
            sticky |= digit != 0;
        }
    }
    let rounded = (mantissa | u64::from(sticky)) as f64;
    Some(rounded * 2f64.powi(dropped.min(2048) as i32))
}

/// The value of a StrDecimalLiteral; none where the text is not one.
fn decimal_value(literal: &str) -> Option<f64> {
    let (negative, unsigned) = match literal.as_bytes()[0] {
        b'-' => (true, &literal[1..]),
        b'+' => (false, &literal[1..]),
        _ => (false, literal),
    };
    let value = if unsigned == "Infinity" {
        f64::INFINITY
    } else if is_unsigned_decimal(unsigned) {
        unsigned.parse().ok()?
    } else {
        return None;
    };
    Some(if negative { -value } else { value })
}

/// Whether the text is a StrUnsignedDecimalLiteral other than `Infinity`.
fn is_unsigned_decimal(text: &str) -> bool {
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent.strip_prefix(['+', '-']).unwrap_or(exponent))),
        None => (text, None),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    digits(whole)
        && digits(fraction)
        && !(whole.is_empty() && fraction.is_empty())
        && exponent.is_none_or(|exponent| !exponent.is_empty() && digits(exponent))
}

fn ascii(units: &[u16]) -> Option<String> {
    units.iter().map(|unit| u8::try_from(*unit).ok().filter(u8::is_ascii).map(char::from)).collect()
}

#[cfg(test)]
mod tests {
    use super::{is_white_space, string_integer_value, string_numeric_value};
    use crate::builtins::BigInt;

    fn number(text: &str) -> Option<f64> {
        string_numeric_value(&text.encode_utf16().collect::<Vec<_>>())
    }

    fn integer(text: &str) -> Option<BigInt> {
        string_integer_value(&text.encode_utf16().collect::<Vec<_>>())
    }

    #[test]
    fn numeric_literals() {
        for (text, value) in [
            ("", 0.0),
            (" \u{FEFF}\u{3000}\u{2028}\n", 0.0),
            ("\t42\u{A0}", 42.0),
            ("007", 7.0),
            ("+5", 5.0),
            ("5.", 5.0),
            (".5", 0.5),
            ("5.e1", 50.0),
            ("+.5E-1", 0.05),
            ("1e400", f64::INFINITY),
            ("-1e400", f64::NEG_INFINITY),
            ("4.9406564584124654e-324", 5e-324),
            ("2.4703282292062327e-324", 0.0),
            ("Infinity", f64::INFINITY),
            (" -Infinity ", f64::NEG_INFINITY),
            ("0xfF", 255.0),
            ("0O17", 15.0),
            ("0b101", 5.0),
            ("0x20000000000001", 9007199254740992.0),
            ("0x20000000000003", 9007199254740996.0),
            ("0x200000000000010000000000000000000001", 2f64.powi(141) + 2f64.powi(89)),
            ("9007199254740993", 9007199254740992.0),
        ] {
            assert_eq!(number(text), Some(value), "{text:?}");
        }
        assert!(number("-0").is_some_and(|zero| zero == 0.0 && zero.is_sign_negative()));
        assert_eq!(number(&format!("0x1{}", "0".repeat(300))), Some(f64::INFINITY));
        assert_eq!(number(&format!("0x{}1", "0".repeat(300))), Some(1.0));
    }

    #[test]
    fn what_is_no_numeric_literal() {
        for text in [
            ".", "+", "-", "e5", "5e", "5e+", ".e1", "1_000", "0x", "0xg", "+0x1", "-0b1", "0b2", "0o8", "inf", "nan",
            "NaN", "infinity", "+-1", "1 2", "1n", "\u{180E}", "1.2.3", "1e1.5", "\u{661}", "0x+1",
        ] {
            assert_eq!(number(text), None, "{text:?}");
        }
        assert_eq!(string_numeric_value(&[0xD800]), None);
        assert_eq!(string_numeric_value(&[0x30, 0xDC00]), None);
    }

    #[test]
    fn integer_literals() {
        for (text, value) in [("", 0), (" 12 ", 12), ("-5", -5), ("+5", 5), ("0x10", 16), ("0b11", 3), ("0o17", 15)] {
            assert_eq!(integer(text), Some(BigInt::from(value)), "{text:?}");
        }
        for text in ["1n", "1.0", "1e3", "-0x1", "Infinity", "1_0", "0x", "0x_1", "+", "--1", "0x-1", "٣"] {
            assert_eq!(integer(text), None, "{text:?}");
        }
    }

    #[test]
    fn white_space_is_that_of_unicode_but_for_next_line() {
        let expected = |c: char| (c.is_whitespace() && c != '\u{85}') || c == '\u{FEFF}';
        for unit in 0..=u16::MAX {
            let is = char::from_u32(u32::from(unit)).is_some_and(expected);
            assert_eq!(is_white_space(unit), is, "{unit:#06x}");
        }
    }
}
