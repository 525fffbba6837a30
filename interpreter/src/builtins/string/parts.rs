//! Parts of a string.

use super::super::NewTarget;
use super::super::array::{relative_end, relative_start};
use super::shared::{this_string, value_of};
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::operations::numeric_strings::is_white_space;
use crate::operations::type_conversion::to_integer_or_infinity;
use crate::realm::Args;
use crate::value::Value;

/// String.prototype.slice (`#sec-string.prototype.slice`)
pub(super) fn slice(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let s = this_string(agent, this)?;
    let len = s.units().len() as f64;
    let from = relative_start(agent, arguments.get(0), len)?;
    let to = relative_end(agent, arguments.get(1), len)?;
    value_of(agent, if from < to { &s.units()[from as usize..to as usize] } else { &[] })
}

/// String.prototype.substring (`#sec-string.prototype.substring`)
pub(super) fn substring(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let s = this_string(agent, this)?;
    let len = s.units().len() as f64;
    let start = to_integer_or_infinity(agent, arguments.get(0))?.clamp(0.0, len);
    let end = match arguments.get(1) {
        Value::Undefined => len,
        end => to_integer_or_infinity(agent, end)?.clamp(0.0, len),
    };
    value_of(agent, &s.units()[start.min(end) as usize..start.max(end) as usize])
}

/// String.prototype.substr (`#sec-string.prototype.substr`)
pub(super) fn substr(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let s = this_string(agent, this)?;
    let size = s.units().len() as f64;
    let start = relative_start(agent, arguments.get(0), size)?;
    let length = match arguments.get(1) {
        Value::Undefined => size,
        length => to_integer_or_infinity(agent, length)?.clamp(0.0, size),
    };
    let end = (start + length).min(size);
    value_of(agent, &s.units()[start as usize..end as usize])
}

/// TrimString (`#sec-trimstring`) with ~start~, of code units
pub(in crate::builtins) fn trim_start_of(units: &[u16]) -> &[u16] {
    let start = units.iter().position(|unit| !is_white_space(*unit)).unwrap_or(units.len());
    &units[start..]
}

/// TrimString (`#sec-trimstring`) with ~end~, of code units
fn trim_end_of(units: &[u16]) -> &[u16] {
    let end = units.iter().rposition(|unit| !is_white_space(*unit)).map_or(0, |last| last + 1);
    &units[..end]
}

/// String.prototype.trim (`#sec-string.prototype.trim`)
pub(super) fn trim(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    let s = this_string(agent, this)?;
    value_of(agent, trim_end_of(trim_start_of(s.units())))
}

/// String.prototype.trimEnd (`#sec-string.prototype.trimend`)
pub(super) fn trim_end(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    let s = this_string(agent, this)?;
    value_of(agent, trim_end_of(s.units()))
}

/// String.prototype.trimStart (`#sec-string.prototype.trimstart`)
pub(super) fn trim_start(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    let s = this_string(agent, this)?;
    value_of(agent, trim_start_of(s.units()))
}
