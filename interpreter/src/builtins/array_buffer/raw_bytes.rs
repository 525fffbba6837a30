//! Numbers and BigInts as the bytes of a buffer, and back (ECMA-262, 25.1.3.14 and 25.1.3.17).
//!
//! A List of byte values in little endian order is the integer that it is the binary encoding of.

use num_bigint::{BigInt, Sign};

use super::super::math::closest_binary16;
use crate::agent::Agent;
use crate::heap::element_type::ElementType;
use crate::operations::type_conversion::{Numeric, modulo_32_bits};
use crate::value::Value;

/// RawBytesToNumeric (`#sec-rawbytestonumeric`) of bytes in little endian order
pub(super) fn raw_bytes_to_numeric(agent: &mut Agent, element_type: ElementType, raw_bytes: u64) -> Value {
    let number = match element_type {
        ElementType::Float16 => from_binary16(raw_bytes as u16),
        ElementType::Float32 => f64::from(f32::from_bits(raw_bytes as u32)),
        ElementType::Float64 => f64::from_bits(raw_bytes),
        ElementType::Int8 => f64::from(raw_bytes as i8),
        ElementType::Int16 => f64::from(raw_bytes as i16),
        ElementType::Int32 => f64::from(raw_bytes as i32),
        ElementType::Uint8 | ElementType::Uint8Clamped | ElementType::Uint16 | ElementType::Uint32 => {
            f64::from(raw_bytes as u32)
        }
        ElementType::BigInt64 => return Value::BigInt(agent.heap.add_big_int(BigInt::from(raw_bytes as i64))),
        ElementType::BigUint64 => return Value::BigInt(agent.heap.add_big_int(BigInt::from(raw_bytes))),
    };
    // There is one NaN: which bits encode it is not kept.
    Value::Number(if number.is_nan() { f64::NAN } else { number })
}

/// NumericToRawBytes (`#sec-numerictorawbytes`) in little endian order
pub(super) fn numeric_to_raw_bytes(agent: &Agent, element_type: ElementType, value: Numeric) -> u64 {
    let number = match value {
        Numeric::BigInt(value) => return modulo_64_bits(&agent[value]),
        Numeric::Number(number) => number,
    };
    match element_type {
        ElementType::Float16 => u64::from(to_binary16(number)),
        ElementType::Float32 if number.is_nan() => u64::from(f32::NAN.to_bits()),
        ElementType::Float32 => u64::from((number as f32).to_bits()),
        ElementType::Float64 if number.is_nan() => f64::NAN.to_bits(),
        ElementType::Float64 => number.to_bits(),
        ElementType::Uint8Clamped => u64::from(to_uint8_clamp(number)),
        _ => u64::from(modulo_32_bits(number)) & mask(element_type),
    }
}

/// The bits that an element has.
pub(super) fn mask(element_type: ElementType) -> u64 {
    u64::MAX >> (64 - 8 * element_type.size())
}

/// ToUint8Clamp (`#sec-touint8clamp`)
fn to_uint8_clamp(number: f64) -> u8 {
    // The conversion clamps too, and has 0 for NaN.
    number.clamp(0.0, 255.0).round_ties_even() as u8
}

/// ToBigInt64 (`#sec-tobigint64`) and ToBigUint64 (`#sec-tobiguint64`) of a BigInt: the value modulo 2⁶⁴.
pub(crate) fn modulo_64_bits(value: &BigInt) -> u64 {
    let magnitude = value.magnitude().iter_u64_digits().next().unwrap_or(0);
    if value.sign() == Sign::Minus { magnitude.wrapping_neg() } else { magnitude }
}

/// The value of an IEEE 754 binary16.
fn from_binary16(bits: u16) -> f64 {
    let (exponent, fraction) = (i32::from(bits >> 10 & 0x1F), f64::from(bits & 0x3FF));
    let magnitude = match exponent {
        0x1F if fraction == 0.0 => f64::INFINITY,
        0x1F => f64::NAN,
        0 => fraction * 2f64.powi(-24),
        _ => (1024.0 + fraction) * 2f64.powi(exponent - 25),
    };
    if bits >> 15 == 1 { -magnitude } else { magnitude }
}

/// The IEEE 754 binary16 that is closest to a Number, of two the even one.
fn to_binary16(number: f64) -> u16 {
    if number.is_nan() {
        return 0x7E00;
    }
    let sign = if number.is_sign_negative() { 0x8000 } else { 0 };
    let magnitude = closest_binary16(number).abs();
    // Values of 16 bits are exact in 64: exponent and fraction only move.
    let exponent = (magnitude.to_bits() >> 52) as i32 - 1023;
    let bits = if magnitude.is_infinite() {
        0x7C00
    } else if exponent < -14 {
        (magnitude * 2f64.powi(24)) as u16
    } else {
        ((exponent + 15) as u16) << 10 | (magnitude.to_bits() >> 42 & 0x3FF) as u16
    };
    sign | bits
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_value_of_16_bits_is_its_own_encoding() {
        for bits in 0..=u16::MAX {
            let value = from_binary16(bits);
            let expected = if value.is_nan() { 0x7E00 } else { bits };
            assert_eq!(to_binary16(value), expected, "{bits:#06x} is {value}");
        }
    }

    #[test]
    fn numbers_between_two_values_of_16_bits_go_to_the_even_one() {
        for (number, bits) in [
            (1.0 + 2f64.powi(-11), 0x3C00),
            (1.0 + 3.0 * 2f64.powi(-11), 0x3C02),
            (2f64.powi(-25), 0),
            (2f64.powi(-25) * 1.001, 1),
            (65_520.0, 0x7C00),
            (65_519.999, 0x7BFF),
            (-0.0, 0x8000),
        ] {
            assert_eq!(to_binary16(number), bits, "{number}");
        }
    }

    #[test]
    fn integers_wrap_and_clamp() {
        let agent = Agent::fixture();
        let bytes = |element_type, number: f64| numeric_to_raw_bytes(&agent, element_type, Numeric::Number(number));
        for (element_type, number, raw_bytes) in [
            (ElementType::Int8, -1.0, 0xFF),
            (ElementType::Uint8, 257.9, 1),
            (ElementType::Int16, -32_769.0, 0x7FFF),
            (ElementType::Uint32, -1.5, 0xFFFF_FFFF),
            (ElementType::Int32, f64::INFINITY, 0),
            (ElementType::Uint8Clamped, 0.5, 0),
            (ElementType::Uint8Clamped, 1.5, 2),
            (ElementType::Uint8Clamped, 254.5, 254),
            (ElementType::Uint8Clamped, f64::INFINITY, 255),
            (ElementType::Uint8Clamped, -3.0, 0),
            (ElementType::Uint8Clamped, f64::NAN, 0),
            (ElementType::Float32, f64::MAX, 0x7F80_0000),
        ] {
            assert_eq!(bytes(element_type, number), raw_bytes, "{element_type:?} {number}");
        }
    }

    #[test]
    fn big_ints_wrap() {
        for (value, modulo) in [
            (BigInt::from(-1), u64::MAX),
            (BigInt::from(1) << 64usize, 0),
            (-(BigInt::from(1) << 64usize) - 5, 5u64.wrapping_neg()),
            (BigInt::from(i64::MIN), 1 << 63),
        ] {
            assert_eq!(modulo_64_bits(&value), modulo, "{value}");
        }
    }
}
