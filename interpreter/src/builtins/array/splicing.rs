//! splice, in place and as a copy.

use super::super::NewTarget;
use super::shared::{
    array_like, check_length, define_element, delete_element, element, move_element, present, relative_start,
    set_element, set_length,
};
use crate::abrupt::{Completion, Must};
use crate::agent::Agent;
use crate::objects::array::{array_create, array_species_create};
use crate::operations::type_conversion::to_integer_or_infinity;
use crate::realm::Args;
use crate::value::Value;

/// How many elements go, from `start` on.
fn delete_count(agent: &mut Agent, arguments: Args<'_>, len: f64, start: f64) -> Completion<f64> {
    match arguments.len() {
        0 => Ok(0.0),
        1 => Ok(len - start),
        _ => Ok(to_integer_or_infinity(agent, arguments.get(1))?.clamp(0.0, len - start)),
    }
}

/// Array.prototype.splice (`#sec-array.prototype.splice`)
pub(super) fn splice(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let (o, len) = array_like(agent, this)?;
    let actual_start = relative_start(agent, arguments.get(0), len)?;
    let items = arguments.0.get(2..).unwrap_or_default();
    let item_count = items.len() as f64;
    let actual_delete_count = delete_count(agent, arguments, len, actual_start)?;
    check_length(agent, len + item_count - actual_delete_count)?;
    let a = array_species_create(agent, o, actual_delete_count)?;
    let mut k = 0.0;
    while k < actual_delete_count {
        agent.tick()?;
        if let Some(value) = present(agent, o, actual_start + k)? {
            define_element(agent, a, k, value)?;
        }
        k += 1.0;
    }
    set_length(agent, a, actual_delete_count)?;
    if item_count < actual_delete_count {
        k = actual_start;
        while k < len - actual_delete_count {
            agent.tick()?;
            move_element(agent, o, k + actual_delete_count, k + item_count)?;
            k += 1.0;
        }
        k = len;
        while k > len - actual_delete_count + item_count {
            agent.tick()?;
            delete_element(agent, o, k - 1.0)?;
            k -= 1.0;
        }
    } else if item_count > actual_delete_count {
        k = len - actual_delete_count;
        while k > actual_start {
            agent.tick()?;
            move_element(agent, o, k + actual_delete_count - 1.0, k + item_count - 1.0)?;
            k -= 1.0;
        }
    }
    for (at, e) in items.iter().enumerate() {
        agent.tick()?;
        set_element(agent, o, actual_start + at as f64, *e)?;
    }
    set_length(agent, o, len - actual_delete_count + item_count)?;
    Ok(a.into())
}

/// Array.prototype.toSpliced (`#sec-array.prototype.tospliced`)
pub(super) fn to_spliced(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let (o, len) = array_like(agent, this)?;
    let actual_start = relative_start(agent, arguments.get(0), len)?;
    let items = arguments.0.get(2..).unwrap_or_default();
    let actual_skip_count = delete_count(agent, arguments, len, actual_start)?;
    let new_len = len + items.len() as f64 - actual_skip_count;
    check_length(agent, new_len)?;
    let a = array_create(agent, new_len, None)?;
    let mut i = 0.0;
    while i < actual_start {
        agent.tick()?;
        let value = element(agent, o, i)?;
        define_element(agent, a, i, value).must()?;
        i += 1.0;
    }
    for e in items {
        agent.tick()?;
        define_element(agent, a, i, *e).must()?;
        i += 1.0;
    }
    let mut r = actual_start + actual_skip_count;
    while i < new_len {
        agent.tick()?;
        let value = element(agent, o, r)?;
        define_element(agent, a, i, value).must()?;
        i += 1.0;
        r += 1.0;
    }
    Ok(a.into())
}
