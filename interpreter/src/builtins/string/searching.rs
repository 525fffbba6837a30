//! Finding a string in a string.

use super::super::NewTarget;
use super::shared::{string_index_of, string_of, this_string};
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::operations::testing::is_reg_exp;
use crate::operations::type_conversion::{to_integer_or_infinity, to_number};
use crate::realm::Args;
use crate::value::Value;
use dunder_syntax::JsString;

/// The this value and the first argument, which is no regular expression, as strings.
fn begin(agent: &mut Agent, this: Value, search: Value) -> Completion<(JsString, JsString)> {
    let s = this_string(agent, this)?;
    if is_reg_exp(agent, search)? {
        return Err(agent.type_error("a regular expression is not searched for"));
    }
    let search = string_of(agent, search)?;
    Ok((s, search))
}

fn clamped(agent: &mut Agent, position: Value, len: usize) -> Completion<usize> {
    Ok(to_integer_or_infinity(agent, position)?.clamp(0.0, len as f64) as usize)
}

/// String.prototype.startsWith (`#sec-string.prototype.startswith`)
pub(super) fn starts_with(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let (s, search) = begin(agent, this, arguments.get(0))?;
    let start = clamped(agent, arguments.get(1), s.units().len())?;
    Ok(s.units()[start..].starts_with(search.units()).into())
}

/// String.prototype.endsWith (`#sec-string.prototype.endswith`)
pub(super) fn ends_with(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let (s, search) = begin(agent, this, arguments.get(0))?;
    let len = s.units().len();
    let end = match arguments.get(1) {
        Value::Undefined => len,
        end_position => clamped(agent, end_position, len)?,
    };
    Ok(s.units()[..end].ends_with(search.units()).into())
}

/// String.prototype.includes (`#sec-string.prototype.includes`)
pub(super) fn includes(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let (s, search) = begin(agent, this, arguments.get(0))?;
    let start = clamped(agent, arguments.get(1), s.units().len())?;
    Ok(string_index_of(agent, s.units(), search.units(), start)?.is_some().into())
}

/// String.prototype.indexOf (`#sec-string.prototype.indexof`)
pub(super) fn index_of(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let s = this_string(agent, this)?;
    let search = string_of(agent, arguments.get(0))?;
    let start = clamped(agent, arguments.get(1), s.units().len())?;
    let index = string_index_of(agent, s.units(), search.units(), start)?;
    Ok(index.map_or(-1.0, |index| index as f64).into())
}

/// String.prototype.lastIndexOf (`#sec-string.prototype.lastindexof`)
pub(super) fn last_index_of(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let s = this_string(agent, this)?;
    let search = string_of(agent, arguments.get(0))?;
    let num_pos = to_number(agent, arguments.get(1))?;
    let pos = if num_pos.is_nan() { f64::INFINITY } else { num_pos.trunc() };
    let Some(last) = s.units().len().checked_sub(search.units().len()) else {
        return Ok((-1.0).into());
    };
    let start = pos.clamp(0.0, last as f64) as usize;
    agent.burn(start as u64 / 32)?;
    let found = (0..=start).rev().find(|index| s.units()[*index..].starts_with(search.units()));
    Ok(found.map_or(-1.0, |index| index as f64).into())
}
