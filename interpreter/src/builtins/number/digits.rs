//! Exact digits of Numbers: a finite Number is an integer times a power of two, and integers have no limits here.

use num_bigint::BigInt;

/// A positive finite Number as `mantissa` × 2^`exponent`.
pub(super) fn decompose(x: f64) -> (u64, i32) {
    let bits = x.to_bits();
    let exponent = (bits >> 52 & 0x7FF) as i32;
    let fraction = bits & ((1 << 52) - 1);
    if exponent == 0 { (fraction, -1074) } else { (fraction | 1 << 52, exponent - 1075) }
}

/// The positive `x` × 10^`f` as a fraction: its numerator and its denominator.
fn fraction(x: f64, f: i32) -> (BigInt, BigInt) {
    let (mantissa, exponent) = decompose(x);
    let (mut numerator, mut denominator) = (BigInt::from(mantissa), BigInt::from(1));
    let power = BigInt::from(10).pow(f.unsigned_abs());
    if f >= 0 {
        numerator *= power;
    } else {
        denominator *= power;
    }
    if exponent >= 0 {
        numerator <<= exponent as usize;
    } else {
        denominator <<= exponent.unsigned_abs() as usize;
    }
    (numerator, denominator)
}

/// The integer n for which n ÷ 10^`f` is closest to `x`, which is not negative; of two such n the larger.
pub(super) fn scaled(x: f64, f: i32) -> BigInt {
    let (numerator, denominator) = fraction(x, f);
    // floor(n + 1/2): nothing is negative, so that the division truncates downwards.
    (numerator * 2 + &denominator) / (denominator * 2)
}

/// The decimal digits of the positive `x` rounded to `count` of them, and the exponent of the first.
pub(super) fn rounded(x: f64, count: i32) -> (String, i32) {
    let mut e = x.log10().floor() as i32 + 1;
    // The logarithm is not exact: the exponent is the greatest whose power is not above x.
    loop {
        let (numerator, denominator) = fraction(x, -e);
        if numerator >= denominator {
            break;
        }
        e -= 1;
    }
    let mut digits = scaled(x, count - 1 - e).to_string();
    if digits.len() > count as usize {
        // It was rounded up to a power of ten.
        digits.truncate(count as usize);
        e += 1;
    }
    (digits, e)
}

/// The fewest decimal digits that only the positive `x` is closest to, and the exponent of the first.
pub(super) fn shortest(x: f64) -> (String, i32) {
    let text = format!("{x:e}");
    let (mantissa, exponent) = text.split_once('e').unwrap_or((&text, "0"));
    (mantissa.replace('.', ""), exponent.parse().unwrap_or_default())
}

/// 𝔽(ℝ(n)) of a BigInt: rounded once, to the nearest, ties to even.
pub(in crate::builtins) fn big_int_to_number(n: &BigInt) -> f64 {
    let negative = n.sign() == num_bigint::Sign::Minus;
    let (digits, length) = (n.magnitude(), n.bits());
    let magnitude = if length <= 64 {
        digits.iter_u64_digits().next().unwrap_or_default() as f64
    } else {
        let dropped = length - 64;
        let leading = (digits >> dropped).iter_u64_digits().next().unwrap_or_default();
        let sticky = digits.trailing_zeros().is_some_and(|zeros| zeros < dropped);
        let rounded = (leading | u64::from(sticky)) as f64;
        if dropped > 1024 { f64::INFINITY } else { rounded * 2f64.powi(dropped as i32) }
    };
    if negative { -magnitude } else { magnitude }
}

#[cfg(test)]
mod tests {
    use super::{big_int_to_number, rounded, scaled, shortest};
    use num_bigint::BigInt;

    #[test]
    fn rounding_is_exact_and_takes_the_larger_of_two() {
        assert_eq!(scaled(0.5, 0), BigInt::from(1));
        assert_eq!(scaled(2.5, 0), BigInt::from(3));
        assert_eq!(scaled(1.005, 2), BigInt::from(100));
        assert_eq!(scaled(123.456, -1), BigInt::from(12));
        assert_eq!(rounded(9.99, 2), ("10".to_owned(), 1));
        assert_eq!(rounded(1000.0, 3), ("100".to_owned(), 3));
        assert_eq!(rounded(1e23, 3), ("100".to_owned(), 23));
        assert_eq!(rounded(5e-324, 2), ("49".to_owned(), -324));
        assert_eq!(rounded(f64::MAX, 1), ("2".to_owned(), 308));
        assert_eq!(rounded(1e-21, 16), ("9999999999999999".to_owned(), -22));
        assert_eq!(rounded(1e-21, 17), ("99999999999999991".to_owned(), -22));
    }

    #[test]
    fn the_shortest_digits() {
        assert_eq!(shortest(0.1), ("1".to_owned(), -1));
        assert_eq!(shortest(123.456), ("123456".to_owned(), 2));
        assert_eq!(shortest(5e-324), ("5".to_owned(), -324));
    }

    #[test]
    fn big_integers_are_rounded_once() {
        for (text, number) in [
            ("0", 0.0),
            ("-1", -1.0),
            ("9007199254740993", 9_007_199_254_740_992.0),
            ("9007199254740995", 9_007_199_254_740_996.0),
            ("36893488147419107328", 36_893_488_147_419_103_232.0),
            ("36893488147419107329", 36_893_488_147_419_111_424.0),
            ("-36893488147419103232", -36_893_488_147_419_103_232.0),
        ] {
            assert_eq!(big_int_to_number(&text.parse().unwrap()), number, "{text}");
        }
        assert_eq!(big_int_to_number(&BigInt::from(10).pow(400)), f64::INFINITY);
        assert_eq!(big_int_to_number(&((BigInt::from(1) << 1024) - (BigInt::from(1) << 970))), f64::INFINITY);
        assert_eq!(big_int_to_number(&((BigInt::from(1) << 1024) - (BigInt::from(1) << 970) - 1)), f64::MAX);
    }
}
