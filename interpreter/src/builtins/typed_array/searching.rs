//! Finding elements by value or place (ECMA-262, 23.2.3).

use super::super::NewTarget;
use super::super::array::{element, first_index};
use super::create::validated;
use crate::abrupt::{Completion, Must};
use crate::agent::Agent;
use crate::operations::objects::has_property;
use crate::operations::testing::{is_strictly_equal, same_value_zero};
use crate::operations::type_conversion::{index_key, to_integer_or_infinity};
use crate::realm::Args;
use crate::value::{ObjectId, Value};

/// %TypedArray%.prototype.at (`#sec-%typedarray%.prototype.at`)
pub(super) fn at(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let (o, len) = validated(agent, this)?;
    let relative_index = to_integer_or_infinity(agent, arguments.get(0))?;
    let k = if relative_index >= 0.0 { relative_index } else { len + relative_index };
    if k < 0.0 || k >= len {
        return Ok(Value::Undefined);
    }
    element(agent, o, k).must()
}

/// %TypedArray%.prototype.includes (`#sec-%typedarray%.prototype.includes`)
pub(super) fn includes(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let (o, len) = validated(agent, this)?;
    if len == 0.0 {
        return Ok(false.into());
    }
    let Some(mut k) = first_index(agent, arguments, len)? else {
        return Ok(false.into());
    };
    while k < len {
        agent.tick()?;
        let element = element(agent, o, k).must()?;
        if same_value_zero(agent, arguments.get(0), element) {
            return Ok(true.into());
        }
        k += 1.0;
    }
    Ok(false.into())
}

/// Whether the element at an index is still there, and strictly equal to what is searched.
fn is_there(agent: &mut Agent, o: ObjectId, k: f64, search_element: Value) -> Completion<bool> {
    let key = index_key(agent, k);
    if !has_property(agent, o, key).must()? {
        return Ok(false);
    }
    let element = element(agent, o, k).must()?;
    Ok(is_strictly_equal(agent, search_element, element))
}

/// %TypedArray%.prototype.indexOf (`#sec-%typedarray%.prototype.indexof`)
pub(super) fn index_of(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let (o, len) = validated(agent, this)?;
    if len == 0.0 {
        return Ok((-1.0).into());
    }
    let Some(mut k) = first_index(agent, arguments, len)? else {
        return Ok((-1.0).into());
    };
    while k < len {
        agent.tick()?;
        if is_there(agent, o, k, arguments.get(0))? {
            return Ok(k.into());
        }
        k += 1.0;
    }
    Ok((-1.0).into())
}

/// %TypedArray%.prototype.lastIndexOf (`#sec-%typedarray%.prototype.lastindexof`)
pub(super) fn last_index_of(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let (o, len) = validated(agent, this)?;
    if len == 0.0 {
        return Ok((-1.0).into());
    }
    let n = if arguments.len() > 1 { to_integer_or_infinity(agent, arguments.get(1))? } else { len - 1.0 };
    let mut k = if n >= 0.0 { n.min(len - 1.0) } else { len + n };
    while k >= 0.0 {
        agent.tick()?;
        if is_there(agent, o, k, arguments.get(0))? {
            return Ok(k.into());
        }
        k -= 1.0;
    }
    Ok((-1.0).into())
}
