//! The Math object (ECMA-262, 21.3). Where the specification leaves the result to the implementation, it is the system's.

mod rounding;
mod sums;

pub(super) use rounding::f16round as closest_binary16;

use std::f64::consts;

use super::NewTarget;
use super::rows::{Holder, method, number, ordinary, tag};
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::operations::type_conversion::{to_int32, to_number, to_uint32};
use crate::realm::{Args, Intrinsic};
use crate::value::Value;

/// %Math%.
pub(super) const HOLDERS: &[Holder] = &[Holder {
    intrinsic: Intrinsic::Math,
    form: ordinary(),
    rows: &[
        number("E", consts::E),
        number("LN10", consts::LN_10),
        number("LN2", consts::LN_2),
        number("LOG10E", consts::LOG10_E),
        number("LOG2E", consts::LOG2_E),
        number("PI", consts::PI),
        number("SQRT1_2", consts::FRAC_1_SQRT_2),
        number("SQRT2", consts::SQRT_2),
        tag("Math"),
        method("abs", 1, abs),
        method("acos", 1, acos),
        method("acosh", 1, acosh),
        method("asin", 1, asin),
        method("asinh", 1, asinh),
        method("atan", 1, atan),
        method("atanh", 1, atanh),
        method("atan2", 2, atan2),
        method("cbrt", 1, cbrt),
        method("ceil", 1, ceil),
        method("clz32", 1, clz32),
        method("cos", 1, cos),
        method("cosh", 1, cosh),
        method("exp", 1, exp),
        method("expm1", 1, expm1),
        method("floor", 1, floor),
        method("fround", 1, fround),
        method("f16round", 1, f16round),
        method("hypot", 2, sums::hypot),
        method("imul", 2, imul),
        method("log", 1, log),
        method("log1p", 1, log1p),
        method("log10", 1, log10),
        method("log2", 1, log2),
        method("max", 2, sums::max),
        method("min", 2, sums::min),
        method("pow", 2, pow),
        method("random", 0, random),
        method("round", 1, round),
        method("sign", 1, sign),
        method("sin", 1, sin),
        method("sinh", 1, sinh),
        method("sqrt", 1, sqrt),
        method("sumPrecise", 1, sums::sum_precise),
        method("tan", 1, tan),
        method("tanh", 1, tanh),
        method("trunc", 1, trunc),
    ],
}];

/// Writes out the functions of one Number.
macro_rules! functions_of_a_number {
    ($($name:ident $operation:expr,)*) => {$(
        #[doc = concat!("Math.", stringify!($name), " (`#sec-math.", stringify!($name), "`)")]
        fn $name(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
            let operation: fn(f64) -> f64 = $operation;
            let n = to_number(agent, arguments.get(0))?;
            Ok(operation(n).into())
        }
    )*};
}

functions_of_a_number! {
    abs f64::abs,
    acos f64::acos,
    acosh rounding::acosh,
    asin f64::asin,
    asinh rounding::asinh,
    atan f64::atan,
    atanh rounding::atanh,
    cbrt f64::cbrt,
    ceil f64::ceil,
    cos f64::cos,
    cosh f64::cosh,
    exp f64::exp,
    expm1 f64::exp_m1,
    floor f64::floor,
    fround |n| f64::from(n as f32),
    f16round rounding::f16round,
    log f64::ln,
    log1p f64::ln_1p,
    log10 f64::log10,
    log2 f64::log2,
    round rounding::round,
    sign |n| if n == 0.0 || n.is_nan() { n } else { n.signum() },
    sin f64::sin,
    sinh f64::sinh,
    sqrt f64::sqrt,
    tan f64::tan,
    tanh f64::tanh,
    trunc f64::trunc,
}

/// Math.atan2 (`#sec-math.atan2`)
fn atan2(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let ny = to_number(agent, arguments.get(0))?;
    let nx = to_number(agent, arguments.get(1))?;
    Ok(ny.atan2(nx).into())
}

/// Math.clz32 (`#sec-math.clz32`)
fn clz32(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let n = to_uint32(agent, arguments.get(0))?;
    Ok(f64::from(n.leading_zeros()).into())
}

/// Math.imul (`#sec-math.imul`)
fn imul(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let a = to_int32(agent, arguments.get(0))?;
    let b = to_int32(agent, arguments.get(1))?;
    Ok(f64::from(a.wrapping_mul(b)).into())
}

/// Math.pow (`#sec-math.pow`)
fn pow(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let base = to_number(agent, arguments.get(0))?;
    let exponent = to_number(agent, arguments.get(1))?;
    Ok(crate::evaluation::numeric::exponentiate(base, exponent).into())
}

/// Math.random (`#sec-math.random`)
fn random(agent: &mut Agent, _: Value, _: Args<'_>, _: NewTarget) -> Completion {
    Ok(agent.random().into())
}
