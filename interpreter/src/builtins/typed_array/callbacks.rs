//! Methods that call back for each element (ECMA-262, 23.2.3).

use super::super::NewTarget;
use super::super::array::{Direction, call_back, element, find_via_predicate, require_callable, set_element, test};
use super::create::{typed_array_species_create, validated};
use crate::abrupt::{Completion, Must};
use crate::agent::Agent;
use crate::operations::objects::call;
use crate::realm::Args;
use crate::value::{ObjectId, Value};

/// The first steps of every method here that looks at its callback before the first element.
fn begin(agent: &mut Agent, this: Value, arguments: Args<'_>) -> Completion<(ObjectId, f64)> {
    let (o, len) = validated(agent, this)?;
    require_callable(agent, arguments.get(0))?;
    Ok((o, len))
}

/// %TypedArray%.prototype.every (`#sec-%typedarray%.prototype.every`)
pub(super) fn every(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let (o, len) = begin(agent, this, arguments)?;
    let mut k = 0.0;
    while k < len {
        agent.tick()?;
        let value = element(agent, o, k).must()?;
        if !test(agent, arguments, value, k, o)? {
            return Ok(false.into());
        }
        k += 1.0;
    }
    Ok(true.into())
}

/// %TypedArray%.prototype.filter (`#sec-%typedarray%.prototype.filter`)
pub(super) fn filter(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let (o, len) = begin(agent, this, arguments)?;
    let mut kept = Vec::new();
    let mut k = 0.0;
    while k < len {
        agent.tick()?;
        let value = element(agent, o, k).must()?;
        if test(agent, arguments, value, k, o)? {
            kept.push(value);
        }
        k += 1.0;
    }
    let a = typed_array_species_create(agent, o, &[(kept.len() as f64).into()])?;
    for (n, e) in kept.into_iter().enumerate() {
        agent.tick()?;
        set_element(agent, a, n as f64, e).must()?;
    }
    Ok(a.into())
}

/// %TypedArray%.prototype.find (`#sec-%typedarray%.prototype.find`)
pub(super) fn find(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let (o, len) = validated(agent, this)?;
    Ok(find_via_predicate(agent, o, len, Direction::Ascending, arguments)?.1)
}

/// %TypedArray%.prototype.findIndex (`#sec-%typedarray%.prototype.findindex`)
pub(super) fn find_index(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let (o, len) = validated(agent, this)?;
    Ok(find_via_predicate(agent, o, len, Direction::Ascending, arguments)?.0.into())
}

/// %TypedArray%.prototype.findLast (`#sec-%typedarray%.prototype.findlast`)
pub(super) fn find_last(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let (o, len) = validated(agent, this)?;
    Ok(find_via_predicate(agent, o, len, Direction::Descending, arguments)?.1)
}

/// %TypedArray%.prototype.findLastIndex (`#sec-%typedarray%.prototype.findlastindex`)
pub(super) fn find_last_index(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let (o, len) = validated(agent, this)?;
    Ok(find_via_predicate(agent, o, len, Direction::Descending, arguments)?.0.into())
}

/// %TypedArray%.prototype.forEach (`#sec-%typedarray%.prototype.foreach`)
pub(super) fn for_each(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let (o, len) = begin(agent, this, arguments)?;
    let mut k = 0.0;
    while k < len {
        agent.tick()?;
        let value = element(agent, o, k).must()?;
        call_back(agent, arguments, value, k, o)?;
        k += 1.0;
    }
    Ok(Value::Undefined)
}

/// %TypedArray%.prototype.map (`#sec-%typedarray%.prototype.map`)
pub(super) fn map(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let (o, len) = begin(agent, this, arguments)?;
    let a = typed_array_species_create(agent, o, &[len.into()])?;
    let mut k = 0.0;
    while k < len {
        agent.tick()?;
        let value = element(agent, o, k).must()?;
        let mapped_value = call_back(agent, arguments, value, k, o)?;
        set_element(agent, a, k, mapped_value)?;
        k += 1.0;
    }
    Ok(a.into())
}

/// %TypedArray%.prototype.reduce (`#sec-%typedarray%.prototype.reduce`)
pub(super) fn reduce(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    reduce_towards(agent, this, arguments, Direction::Ascending)
}

/// %TypedArray%.prototype.reduceRight (`#sec-%typedarray%.prototype.reduceright`)
pub(super) fn reduce_right(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    reduce_towards(agent, this, arguments, Direction::Descending)
}

fn reduce_towards(agent: &mut Agent, this: Value, arguments: Args<'_>, direction: Direction) -> Completion {
    let (o, len) = begin(agent, this, arguments)?;
    let initial_value = (arguments.len() > 1).then(|| arguments.get(1));
    if len == 0.0 && initial_value.is_none() {
        return Err(agent.type_error("there is nothing to reduce and no initial value"));
    }
    let mut accumulator = initial_value;
    let mut count = 0.0;
    while count < len {
        agent.tick()?;
        let k = if direction == Direction::Ascending { count } else { len - count - 1.0 };
        let value = element(agent, o, k).must()?;
        accumulator = Some(match accumulator {
            None => value,
            Some(before) => call(agent, arguments.get(0), Value::Undefined, &[before, value, k.into(), o.into()])?,
        });
        count += 1.0;
    }
    Ok(accumulator.unwrap_or_default())
}

/// %TypedArray%.prototype.some (`#sec-%typedarray%.prototype.some`)
pub(super) fn some(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let (o, len) = begin(agent, this, arguments)?;
    let mut k = 0.0;
    while k < len {
        agent.tick()?;
        let value = element(agent, o, k).must()?;
        if test(agent, arguments, value, k, o)? {
            return Ok(true.into());
        }
        k += 1.0;
    }
    Ok(false.into())
}
