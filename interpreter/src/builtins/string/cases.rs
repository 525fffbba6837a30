//! Upper and lower case: Unicode's default case conversion, with no regard to the locale.

use super::super::NewTarget;
use super::shared::{this_string, value_of};
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::realm::Args;
use crate::value::Value;

/// String.prototype.toLowerCase (`#sec-string.prototype.tolowercase`) and, without a locale of its own, toLocaleLowerCase
pub(super) fn to_lower_case(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    let s = this_string(agent, this)?;
    value_of(agent, &convert(s.units(), |text| text.to_lowercase()))
}

/// String.prototype.toUpperCase (`#sec-string.prototype.touppercase`) and, without a locale of its own, toLocaleUpperCase
pub(super) fn to_upper_case(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    let s = this_string(agent, this)?;
    value_of(agent, &convert(s.units(), |text| text.to_uppercase()))
}

/// Converts what stands between lone surrogates, which have no case and end the context of what has.
fn convert(units: &[u16], conversion: impl Fn(&str) -> String) -> Vec<u16> {
    let mut result = Vec::with_capacity(units.len());
    let mut text = String::new();
    for scalar in char::decode_utf16(units.iter().copied()) {
        match scalar {
            Ok(scalar) => text.push(scalar),
            Err(lone) => {
                result.extend(conversion(&text).encode_utf16());
                text.clear();
                result.push(lone.unpaired_surrogate());
            }
        }
    }
    result.extend(conversion(&text).encode_utf16());
    result
}
