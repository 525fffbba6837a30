//! Finding elements by value or place.

use super::super::NewTarget;
use super::shared::{array_like, element, present};
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::operations::testing::{is_strictly_equal, same_value_zero};
use crate::operations::type_conversion::to_integer_or_infinity;
use crate::realm::Args;
use crate::value::Value;

/// Array.prototype.at (`#sec-array.prototype.at`)
pub(super) fn at(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let (o, len) = array_like(agent, this)?;
    let relative_index = to_integer_or_infinity(agent, arguments.get(0))?;
    let k = if relative_index >= 0.0 { relative_index } else { len + relative_index };
    if k < 0.0 || k >= len {
        return Ok(Value::Undefined);
    }
    element(agent, o, k)
}

/// Array.prototype.includes (`#sec-array.prototype.includes`)
pub(super) fn includes(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let (o, len) = array_like(agent, this)?;
    if len == 0.0 {
        return Ok(false.into());
    }
    let mut k = match first_index(agent, arguments, len)? {
        Some(k) => k,
        None => return Ok(false.into()),
    };
    while k < len {
        agent.tick()?;
        let element = element(agent, o, k)?;
        if same_value_zero(agent, arguments.get(0), element) {
            return Ok(true.into());
        }
        k += 1.0;
    }
    Ok(false.into())
}

/// The index at which includes and indexOf begin; none where that is +∞
///
/// # Errors
/// What the coercion throws.
pub(in crate::builtins) fn first_index(agent: &mut Agent, arguments: Args<'_>, len: f64) -> Completion<Option<f64>> {
    let n = to_integer_or_infinity(agent, arguments.get(1))?;
    Ok(match n {
        f64::INFINITY => None,
        n if n >= 0.0 => Some(n),
        n => Some((len + n).max(0.0)),
    })
}

/// Array.prototype.indexOf (`#sec-array.prototype.indexof`)
pub(super) fn index_of(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let (o, len) = array_like(agent, this)?;
    if len == 0.0 {
        return Ok((-1.0).into());
    }
    let mut k = match first_index(agent, arguments, len)? {
        Some(k) => k,
        None => return Ok((-1.0).into()),
    };
    while k < len {
        agent.tick()?;
        if let Some(element) = present(agent, o, k)?
            && is_strictly_equal(agent, arguments.get(0), element)
        {
            return Ok(k.into());
        }
        k += 1.0;
    }
    Ok((-1.0).into())
}

/// Array.prototype.lastIndexOf (`#sec-array.prototype.lastindexof`)
pub(super) fn last_index_of(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let (o, len) = array_like(agent, this)?;
    if len == 0.0 {
        return Ok((-1.0).into());
    }
    let n = if arguments.len() > 1 { to_integer_or_infinity(agent, arguments.get(1))? } else { len - 1.0 };
    let mut k = if n >= 0.0 { n.min(len - 1.0) } else { len + n };
    while k >= 0.0 {
        agent.tick()?;
        if let Some(element) = present(agent, o, k)?
            && is_strictly_equal(agent, arguments.get(0), element)
        {
            return Ok((k + 0.0).into());
        }
        k -= 1.0;
    }
    Ok((-1.0).into())
}
