//! Functions of a Number that the standard library does not have, or not as exact as here.

/// The Number for Math.round: the closest integer, of two the larger.
pub(super) fn round(n: f64) -> f64 {
    if !n.is_finite() || n.trunc() == n {
        return n;
    }
    let floor = n.floor();
    let rounded = if n - floor >= 0.5 { floor + 1.0 } else { floor };
    rounded.copysign(n)
}

/// The inverse hyperbolic sine, with the sign of a zero and without loss near it.
pub(super) fn asinh(n: f64) -> f64 {
    let x = n.abs();
    if !n.is_finite() || x == 0.0 {
        return n;
    }
    let result = if x > 1e150 { x.ln() + std::f64::consts::LN_2 } else { (x + x * x / (1.0 + x.hypot(1.0))).ln_1p() };
    result.copysign(n)
}

/// The inverse hyperbolic cosine.
pub(super) fn acosh(n: f64) -> f64 {
    if n > 1e150 {
        return n.ln() + std::f64::consts::LN_2;
    }
    let above = n - 1.0;
    (above + (above * above + 2.0 * above).sqrt()).ln_1p()
}

/// The inverse hyperbolic tangent.
pub(super) fn atanh(n: f64) -> f64 {
    if n == 0.0 { n } else { 0.5 * (2.0 * n / (1.0 - n)).ln_1p() }
}

/// The closest value of 16 bits (IEEE 754 binary16), ties to even.
pub(in crate::builtins) fn f16round(n: f64) -> f64 {
    const LARGEST: f64 = 65_504.0;
    const SMALLEST_NORMAL_EXPONENT: i32 = -14;
    if !n.is_finite() || n == 0.0 {
        return n;
    }
    let exponent = ((n.to_bits() >> 52 & 0x7FF) as i32 - 1023).max(SMALLEST_NORMAL_EXPONENT);
    // The distance of two neighbours: adding and subtracting it at the right size would round twice, dividing does not.
    let unit = 2f64.powi(exponent - 10);
    let rounded = (n / unit).round_ties_even() * unit;
    if rounded.abs() > LARGEST { f64::INFINITY.copysign(n) } else { rounded }
}

#[cfg(test)]
mod tests {
    use super::{acosh, asinh, atanh, f16round, round};

    #[test]
    fn rounding_goes_to_the_larger_of_two() {
        for (n, rounded) in [(0.5, 1.0), (-0.5, -0.0), (2.5, 3.0), (-2.5, -2.0), (0.499_999_999_999_999_94, 0.0)] {
            let result: f64 = round(n);
            assert_eq!(result.to_bits(), f64::to_bits(rounded), "{n}");
        }
        assert_eq!(round(4_503_599_627_370_497.5), 4_503_599_627_370_498.0);
        assert!(round(f64::NAN).is_nan());
    }

    #[test]
    fn sixteen_bits() {
        for (n, rounded) in [
            (1.337, 1.336_914_062_5),
            (65_519.99, 65_504.0),
            (65_520.0, f64::INFINITY),
            (2.980_232_238_769_531_2e-8, 0.0),
            (2.980_232_238_769_532e-8, 5.960_464_477_539_063e-8),
            (2049.0, 2048.0),
            (2051.0, 2052.0),
            (-1e300, f64::NEG_INFINITY),
        ] {
            assert_eq!(f16round(n), rounded, "{n}");
        }
    }

    #[test]
    fn inverse_hyperbolic_functions() {
        assert_eq!(asinh(-0.0).to_bits(), (-0.0f64).to_bits());
        assert_eq!(atanh(-0.0).to_bits(), (-0.0f64).to_bits());
        assert_eq!((acosh(1.0), atanh(1.0), atanh(-1.0)), (0.0, f64::INFINITY, f64::NEG_INFINITY));
        assert!(acosh(0.5).is_nan() && atanh(1.5).is_nan() && asinh(f64::NAN).is_nan());
        assert_eq!((asinh(f64::INFINITY), acosh(f64::INFINITY)), (f64::INFINITY, f64::INFINITY));
    }
}
