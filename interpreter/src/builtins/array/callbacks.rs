//! Methods that call back for each element.

use super::super::NewTarget;
use super::shared::{array_like, define_element, element, present, require_callable};
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::objects::array::array_species_create;
use crate::operations::objects::call;
use crate::operations::type_conversion::to_boolean;
use crate::realm::Args;
use crate::value::{ObjectId, Value};

/// Calls the callback with the value, its index and the object.
///
/// # Errors
/// Whatever the callback throws.
pub(in crate::builtins) fn call_back(
    agent: &mut Agent,
    arguments: Args<'_>,
    value: Value,
    k: f64,
    o: ObjectId,
) -> Completion {
    call(agent, arguments.get(0), arguments.get(1), &[value, k.into(), o.into()])
}

/// Whether the callback gives a true value.
///
/// # Errors
/// Whatever the callback throws.
pub(in crate::builtins) fn test(
    agent: &mut Agent,
    arguments: Args<'_>,
    value: Value,
    k: f64,
    o: ObjectId,
) -> Completion<bool> {
    let result = call_back(agent, arguments, value, k, o)?;
    Ok(to_boolean(agent, result))
}

/// The first steps of every method here.
fn begin(agent: &mut Agent, this: Value, arguments: Args<'_>) -> Completion<(ObjectId, f64)> {
    let (o, len) = array_like(agent, this)?;
    require_callable(agent, arguments.get(0))?;
    Ok((o, len))
}

/// Array.prototype.every (`#sec-array.prototype.every`)
pub(super) fn every(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let (o, len) = begin(agent, this, arguments)?;
    let mut k = 0.0;
    while k < len {
        agent.tick()?;
        if let Some(value) = present(agent, o, k)?
            && !test(agent, arguments, value, k, o)?
        {
            return Ok(false.into());
        }
        k += 1.0;
    }
    Ok(true.into())
}

/// Array.prototype.filter (`#sec-array.prototype.filter`)
pub(super) fn filter(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let (o, len) = begin(agent, this, arguments)?;
    let a = array_species_create(agent, o, 0.0)?;
    let (mut k, mut to) = (0.0, 0.0);
    while k < len {
        agent.tick()?;
        if let Some(value) = present(agent, o, k)?
            && test(agent, arguments, value, k, o)?
        {
            define_element(agent, a, to, value)?;
            to += 1.0;
        }
        k += 1.0;
    }
    Ok(a.into())
}

/// Array.prototype.find (`#sec-array.prototype.find`)
pub(super) fn find(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let (o, len) = array_like(agent, this)?;
    Ok(find_via_predicate(agent, o, len, Direction::Ascending, arguments)?.1)
}

/// Array.prototype.findIndex (`#sec-array.prototype.findindex`)
pub(super) fn find_index(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let (o, len) = array_like(agent, this)?;
    Ok(find_via_predicate(agent, o, len, Direction::Ascending, arguments)?.0.into())
}

/// Array.prototype.findLast (`#sec-array.prototype.findlast`)
pub(super) fn find_last(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let (o, len) = array_like(agent, this)?;
    Ok(find_via_predicate(agent, o, len, Direction::Descending, arguments)?.1)
}

/// Array.prototype.findLastIndex (`#sec-array.prototype.findlastindex`)
pub(super) fn find_last_index(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let (o, len) = array_like(agent, this)?;
    Ok(find_via_predicate(agent, o, len, Direction::Descending, arguments)?.0.into())
}

/// Which way FindViaPredicate goes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::builtins) enum Direction {
    /// ~ascending~
    Ascending,
    /// ~descending~
    Descending,
}

/// FindViaPredicate (`#sec-findviapredicate`); the arguments are the predicate and its this value
///
/// # Errors
/// A TypeError, and whatever the predicate or reading an element throws.
pub(in crate::builtins) fn find_via_predicate(
    agent: &mut Agent,
    o: ObjectId,
    len: f64,
    direction: Direction,
    arguments: Args<'_>,
) -> Completion<(f64, Value)> {
    require_callable(agent, arguments.get(0))?;
    let mut count = 0.0;
    while count < len {
        agent.tick()?;
        let k = if direction == Direction::Ascending { count } else { len - count - 1.0 };
        let value = element(agent, o, k)?;
        if test(agent, arguments, value, k, o)? {
            return Ok((k, value));
        }
        count += 1.0;
    }
    Ok((-1.0, Value::Undefined))
}

/// Array.prototype.forEach (`#sec-array.prototype.foreach`)
pub(super) fn for_each(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let (o, len) = begin(agent, this, arguments)?;
    let mut k = 0.0;
    while k < len {
        agent.tick()?;
        if let Some(value) = present(agent, o, k)? {
            call_back(agent, arguments, value, k, o)?;
        }
        k += 1.0;
    }
    Ok(Value::Undefined)
}

/// Array.prototype.map (`#sec-array.prototype.map`)
pub(super) fn map(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let (o, len) = begin(agent, this, arguments)?;
    let a = array_species_create(agent, o, len)?;
    let mut k = 0.0;
    while k < len {
        agent.tick()?;
        if let Some(value) = present(agent, o, k)? {
            let mapped_value = call_back(agent, arguments, value, k, o)?;
            define_element(agent, a, k, mapped_value)?;
        }
        k += 1.0;
    }
    Ok(a.into())
}

/// Array.prototype.some (`#sec-array.prototype.some`)
pub(super) fn some(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let (o, len) = begin(agent, this, arguments)?;
    let mut k = 0.0;
    while k < len {
        agent.tick()?;
        if let Some(value) = present(agent, o, k)?
            && test(agent, arguments, value, k, o)?
        {
            return Ok(true.into());
        }
        k += 1.0;
    }
    Ok(false.into())
}

/// Array.prototype.reduce (`#sec-array.prototype.reduce`)
pub(super) fn reduce(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    reduce_towards(agent, this, arguments, Direction::Ascending)
}

/// Array.prototype.reduceRight (`#sec-array.prototype.reduceright`)
pub(super) fn reduce_right(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    reduce_towards(agent, this, arguments, Direction::Descending)
}

fn reduce_towards(agent: &mut Agent, this: Value, arguments: Args<'_>, direction: Direction) -> Completion {
    let (o, len) = begin(agent, this, arguments)?;
    let mut accumulator = (arguments.len() > 1).then(|| arguments.get(1));
    let mut count = 0.0;
    while count < len {
        agent.tick()?;
        let k = if direction == Direction::Ascending { count } else { len - count - 1.0 };
        if let Some(value) = present(agent, o, k)? {
            accumulator = Some(match accumulator {
                None => value,
                Some(before) => call(agent, arguments.get(0), Value::Undefined, &[before, value, k.into(), o.into()])?,
            });
        }
        count += 1.0;
    }
    match accumulator {
        Some(accumulator) => Ok(accumulator),
        None => Err(agent.type_error("there is nothing to reduce and no initial value")),
    }
}
