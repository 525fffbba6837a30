//! Single code units and code points.

use super::super::NewTarget;
use super::shared::{this_string, value_of};
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::heap::names;
use crate::operations::type_conversion::to_integer_or_infinity;
use crate::realm::Args;
use crate::value::Value;

/// The code units and the place in them that a method is asked for; none where it is outside.
fn place(agent: &mut Agent, this: Value, position: Value) -> Completion<(dunder_syntax::JsString, Option<usize>)> {
    let s = this_string(agent, this)?;
    let position = to_integer_or_infinity(agent, position)?;
    let inside = position >= 0.0 && position < s.units().len() as f64;
    Ok((s, inside.then_some(position as usize)))
}

/// String.prototype.at (`#sec-string.prototype.at`)
pub(super) fn at(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let s = this_string(agent, this)?;
    let len = s.units().len() as f64;
    let relative_index = to_integer_or_infinity(agent, arguments.get(0))?;
    let k = if relative_index >= 0.0 { relative_index } else { len + relative_index };
    if k < 0.0 || k >= len {
        return Ok(Value::Undefined);
    }
    value_of(agent, &s.units()[k as usize..][..1])
}

/// String.prototype.charAt (`#sec-string.prototype.charat`)
pub(super) fn char_at(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    match place(agent, this, arguments.get(0))? {
        (s, Some(position)) => value_of(agent, &s.units()[position..][..1]),
        (_, None) => Ok(names::EMPTY.into()),
    }
}

/// String.prototype.charCodeAt (`#sec-string.prototype.charcodeat`)
pub(super) fn char_code_at(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    Ok(match place(agent, this, arguments.get(0))? {
        (s, Some(position)) => f64::from(s.units()[position]).into(),
        (_, None) => f64::NAN.into(),
    })
}

/// String.prototype.codePointAt (`#sec-string.prototype.codepointat`)
pub(super) fn code_point_at(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    Ok(match place(agent, this, arguments.get(0))? {
        (s, Some(position)) => f64::from(code_point(s.units(), position).0).into(),
        (_, None) => Value::Undefined,
    })
}

/// CodePointAt (`#sec-codepointat`): the code point, and how many code units it has
pub(super) fn code_point(units: &[u16], position: usize) -> (u32, usize) {
    let first = units[position];
    match (first, units.get(position + 1)) {
        (0xD800..=0xDBFF, Some(second @ 0xDC00..=0xDFFF)) => {
            (0x10000 + ((u32::from(first) - 0xD800) << 10) + (u32::from(*second) - 0xDC00), 2)
        }
        _ => (u32::from(first), 1),
    }
}
