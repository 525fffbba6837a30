//! Methods that change the array in place.

use super::super::NewTarget;
use super::shared::{
    array_like, check_length, delete_element, element, move_element, present, relative_end, relative_start,
    set_element, set_length,
};
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::realm::Args;
use crate::value::Value;

/// Array.prototype.copyWithin (`#sec-array.prototype.copywithin`)
pub(super) fn copy_within(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let (o, len) = array_like(agent, this)?;
    let mut to = relative_start(agent, arguments.get(0), len)?;
    let mut from = relative_start(agent, arguments.get(1), len)?;
    let last = relative_end(agent, arguments.get(2), len)?;
    let mut count = (last - from).min(len - to);
    let mut direction = 1.0;
    if from < to && to < from + count {
        direction = -1.0;
        from = from + count - 1.0;
        to = to + count - 1.0;
    }
    while count > 0.0 {
        agent.tick()?;
        move_element(agent, o, from, to)?;
        from += direction;
        to += direction;
        count -= 1.0;
    }
    Ok(o.into())
}

/// Array.prototype.fill (`#sec-array.prototype.fill`)
pub(super) fn fill(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let (o, len) = array_like(agent, this)?;
    let mut k = relative_start(agent, arguments.get(1), len)?;
    let last = relative_end(agent, arguments.get(2), len)?;
    while k < last {
        agent.tick()?;
        set_element(agent, o, k, arguments.get(0))?;
        k += 1.0;
    }
    Ok(o.into())
}

/// Array.prototype.pop (`#sec-array.prototype.pop`)
pub(super) fn pop(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    let (o, len) = array_like(agent, this)?;
    if len == 0.0 {
        set_length(agent, o, 0.0)?;
        return Ok(Value::Undefined);
    }
    let new_len = len - 1.0;
    let element = element(agent, o, new_len)?;
    delete_element(agent, o, new_len)?;
    set_length(agent, o, new_len)?;
    Ok(element)
}

/// Array.prototype.push (`#sec-array.prototype.push`)
pub(super) fn push(agent: &mut Agent, this: Value, items: Args<'_>, _: NewTarget) -> Completion {
    let (o, mut len) = array_like(agent, this)?;
    check_length(agent, len + items.len() as f64)?;
    for e in items.0 {
        agent.tick()?;
        set_element(agent, o, len, *e)?;
        len += 1.0;
    }
    set_length(agent, o, len)?;
    Ok(len.into())
}

/// Array.prototype.reverse (`#sec-array.prototype.reverse`)
pub(super) fn reverse(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    let (o, len) = array_like(agent, this)?;
    let middle = (len / 2.0).floor();
    let mut lower = 0.0;
    while lower != middle {
        agent.tick()?;
        let upper = len - lower - 1.0;
        let lower_value = present(agent, o, lower)?;
        let upper_value = present(agent, o, upper)?;
        match (lower_value, upper_value) {
            (Some(lower_value), Some(upper_value)) => {
                set_element(agent, o, lower, upper_value)?;
                set_element(agent, o, upper, lower_value)?;
            }
            (None, Some(upper_value)) => {
                set_element(agent, o, lower, upper_value)?;
                delete_element(agent, o, upper)?;
            }
            (Some(lower_value), None) => {
                delete_element(agent, o, lower)?;
                set_element(agent, o, upper, lower_value)?;
            }
            (None, None) => {}
        }
        lower += 1.0;
    }
    Ok(o.into())
}

/// Array.prototype.shift (`#sec-array.prototype.shift`)
pub(super) fn shift(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    let (o, len) = array_like(agent, this)?;
    if len == 0.0 {
        set_length(agent, o, 0.0)?;
        return Ok(Value::Undefined);
    }
    let first = element(agent, o, 0.0)?;
    let mut k = 1.0;
    while k < len {
        agent.tick()?;
        move_element(agent, o, k, k - 1.0)?;
        k += 1.0;
    }
    delete_element(agent, o, len - 1.0)?;
    set_length(agent, o, len - 1.0)?;
    Ok(first)
}

/// Array.prototype.unshift (`#sec-array.prototype.unshift`)
pub(super) fn unshift(agent: &mut Agent, this: Value, items: Args<'_>, _: NewTarget) -> Completion {
    let (o, len) = array_like(agent, this)?;
    let arg_count = items.len() as f64;
    if arg_count > 0.0 {
        check_length(agent, len + arg_count)?;
        let mut k = len;
        while k > 0.0 {
            agent.tick()?;
            move_element(agent, o, k - 1.0, k + arg_count - 1.0)?;
            k -= 1.0;
        }
        for (j, e) in items.0.iter().enumerate() {
            agent.tick()?;
            set_element(agent, o, j as f64, *e)?;
        }
    }
    set_length(agent, o, len + arg_count)?;
    Ok((len + arg_count).into())
}
