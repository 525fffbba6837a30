//! The methods of Iterator.prototype that read the iterator to its end, or until they know enough.

use super::super::{NewTarget, if_abrupt_close_iterator};
use super::shared::{begin, require_object};
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::operations::iterators::{IteratorRecord, get_iterator_direct, iterator_close, iterator_step_value};
use crate::operations::objects::{call, create_array_from_list};
use crate::operations::type_conversion::to_boolean;
use crate::realm::Args;
use crate::value::Value;

/// Calls the callback for each value until `ends` says that its result decides; whether it did, and for which value.
fn until(
    agent: &mut Agent,
    this: Value,
    callback: Value,
    ends: impl Fn(bool) -> bool,
) -> Completion<Option<(IteratorRecord, Value)>> {
    let mut iterated = begin(agent, this, callback)?;
    let mut counter = 0.0;
    loop {
        agent.tick()?;
        let Some(value) = iterator_step_value(agent, &mut iterated)? else {
            return Ok(None);
        };
        let result = call(agent, callback, Value::Undefined, &[value, Value::Number(counter)]);
        let result = if_abrupt_close_iterator!(agent, iterated, result);
        if ends(to_boolean(agent, result)) {
            return Ok(Some((iterated, value)));
        }
        counter += 1.0;
    }
}

/// Iterator.prototype.every (`#sec-iterator.prototype.every`)
pub(super) fn every(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    match until(agent, this, arguments.get(0), |result| !result)? {
        Some((iterated, _)) => iterator_close(agent, iterated, Ok(false.into())),
        None => Ok(true.into()),
    }
}

/// Iterator.prototype.find (`#sec-iterator.prototype.find`)
pub(super) fn find(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    match until(agent, this, arguments.get(0), |result| result)? {
        Some((iterated, value)) => iterator_close(agent, iterated, Ok(value)),
        None => Ok(Value::Undefined),
    }
}

/// Iterator.prototype.forEach (`#sec-iterator.prototype.foreach`)
pub(super) fn for_each(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    until(agent, this, arguments.get(0), |_| false)?;
    Ok(Value::Undefined)
}

/// Iterator.prototype.some (`#sec-iterator.prototype.some`)
pub(super) fn some(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    match until(agent, this, arguments.get(0), |result| result)? {
        Some((iterated, _)) => iterator_close(agent, iterated, Ok(true.into())),
        None => Ok(false.into()),
    }
}

/// Iterator.prototype.reduce (`#sec-iterator.prototype.reduce`)
pub(super) fn reduce(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let reducer = arguments.get(0);
    let mut iterated = begin(agent, this, reducer)?;
    let mut counter = 0.0;
    let mut accumulator = arguments.get(1);
    if arguments.len() < 2 {
        let Some(first) = iterator_step_value(agent, &mut iterated)? else {
            return Err(agent.type_error("there is nothing to reduce and no initial value"));
        };
        accumulator = first;
        counter = 1.0;
    }
    loop {
        agent.tick()?;
        let Some(value) = iterator_step_value(agent, &mut iterated)? else {
            return Ok(accumulator);
        };
        let result = call(agent, reducer, Value::Undefined, &[accumulator, value, Value::Number(counter)]);
        accumulator = if_abrupt_close_iterator!(agent, iterated, result);
        counter += 1.0;
    }
}

/// Iterator.prototype.toArray (`#sec-iterator.prototype.toarray`)
pub(super) fn to_array(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    let o = require_object(agent, this)?;
    let mut iterated = get_iterator_direct(agent, o)?;
    let mut items = Vec::new();
    while let Some(value) = iterator_step_value(agent, &mut iterated)? {
        agent.tick()?;
        items.push(value);
    }
    Ok(create_array_from_list(agent, &items)?.into())
}
