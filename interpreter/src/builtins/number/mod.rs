//! Number objects (ECMA-262, 21.1).

mod digits;
mod formats;
mod radix;

pub(super) use digits::big_int_to_number;
pub(super) use radix::big_int_radix;

use super::NewTarget;
use super::rows::{Form, Holder, constructor, intrinsic, method, number, prototype};
use crate::abrupt::{Abrupt, Completion};
use crate::agent::Agent;
use crate::heap::object::Slots;
use crate::objects::ordinary::ordinary_create_from_constructor;
use crate::operations::type_conversion::{Numeric, number_to_string, to_numeric};
use crate::realm::{Args, Intrinsic};
use crate::value::Value;
use crate::{none, step, when};

/// The constructor and its prototype.
pub(super) const HOLDERS: &[Holder] = &[
    Holder {
        intrinsic: Intrinsic::Number,
        form: constructor("Number", 1, number_constructor),
        rows: &[
            number("EPSILON", f64::EPSILON),
            method("isFinite", 1, is_finite),
            method("isInteger", 1, is_integer),
            method("isNaN", 1, is_nan),
            method("isSafeInteger", 1, is_safe_integer),
            number("MAX_SAFE_INTEGER", MAX_SAFE_INTEGER),
            number("MAX_VALUE", f64::MAX),
            number("MIN_SAFE_INTEGER", -MAX_SAFE_INTEGER),
            number("MIN_VALUE", 5e-324),
            number("NaN", f64::NAN),
            number("NEGATIVE_INFINITY", f64::NEG_INFINITY),
            intrinsic("parseFloat", Intrinsic::ParseFloat),
            intrinsic("parseInt", Intrinsic::ParseInt),
            number("POSITIVE_INFINITY", f64::INFINITY),
            prototype(Intrinsic::NumberPrototype),
        ],
    },
    Holder {
        intrinsic: Intrinsic::NumberPrototype,
        form: Form::Object(Some(Intrinsic::ObjectPrototype), Slots::Number(0.0)),
        rows: &[
            intrinsic("constructor", Intrinsic::Number),
            method("toExponential", 1, formats::to_exponential),
            method("toFixed", 1, formats::to_fixed),
            method("toLocaleString", 0, to_locale_string),
            method("toPrecision", 1, formats::to_precision),
            method("toString", 1, radix::to_string),
            method("valueOf", 0, value_of),
        ],
    },
];

const MAX_SAFE_INTEGER: f64 = 9_007_199_254_740_991.0;

/// Number (`#sec-number-constructor-number-value`)
fn number_constructor(agent: &mut Agent, _: Value, arguments: Args<'_>, new_target: NewTarget) -> Completion {
    let n = if when!(agent, Number_constructor, "1", !arguments.is_empty()) {
        step!(agent, Number_constructor, "1.a");
        let prim = to_numeric(agent, arguments.get(0))?;
        let big_int = match prim {
            Numeric::BigInt(prim) => Some(prim),
            Numeric::Number(_) => None,
        };
        match (crate::some!(agent, Number_constructor, "1.b", big_int), prim) {
            (Some(prim), _) => big_int_to_number(&agent.heap[prim]),
            // Only a planted fault comes here, from the decision above that it negated.
            (None, Numeric::BigInt(_)) => f64::NAN,
            (None, Numeric::Number(prim)) => {
                step!(agent, Number_constructor, "1.c");
                prim
            }
        }
    } else {
        step!(agent, Number_constructor, "2");
        step!(agent, Number_constructor, "2.a");
        0.0
    };
    let Some(new_target) = none!(agent, Number_constructor, "3", new_target) else {
        return Ok(n.into());
    };
    step!(agent, Number_constructor, "4");
    let o = ordinary_create_from_constructor(agent, new_target, Intrinsic::NumberPrototype, Slots::Number(n))?;
    step!(agent, Number_constructor, "5");
    step!(agent, Number_constructor, "6");
    Ok(o.into())
}

fn test(arguments: Args<'_>, test: impl Fn(f64) -> bool) -> Completion {
    Ok(matches!(arguments.get(0), Value::Number(number) if test(number)).into())
}

/// Whether a Number is an integral Number.
fn is_integral(number: f64) -> bool {
    number.is_finite() && number.trunc() == number
}

/// Number.isFinite (`#sec-number.isfinite`)
fn is_finite(_: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    test(arguments, f64::is_finite)
}

/// Number.isInteger (`#sec-number.isinteger`)
fn is_integer(_: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    test(arguments, is_integral)
}

/// Number.isNaN (`#sec-number.isnan`)
fn is_nan(_: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    test(arguments, f64::is_nan)
}

/// Number.isSafeInteger (`#sec-number.issafeinteger`)
fn is_safe_integer(_: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    test(arguments, |number| is_integral(number) && number.abs() <= MAX_SAFE_INTEGER)
}

/// Number.prototype.toLocaleString (`#sec-number.prototype.tolocalestring`): what toString gives
fn to_locale_string(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    let x = this_number_value(agent, this)?;
    agent.choose("Number.prototype.toLocaleString")?;
    Ok(number_to_string(agent, x).into())
}

/// Number.prototype.valueOf (`#sec-number.prototype.valueof`)
fn value_of(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    Ok(this_number_value(agent, this)?.into())
}

/// ThisNumberValue (`#sec-thisnumbervalue`)
fn this_number_value(agent: &mut Agent, value: Value) -> Completion<f64> {
    match value {
        Value::Number(n) => return Ok(n),
        Value::Object(object) => {
            if let Slots::Number(n) = agent[object].slots {
                return Ok(n);
            }
        }
        _ => {}
    }
    Err(agent.type_error("this is no number"))
}

fn out_of_range(agent: &mut Agent) -> Abrupt {
    agent.range_error("that is no number of digits")
}
