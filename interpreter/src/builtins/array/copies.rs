//! Methods that give a new array.

use super::super::NewTarget;
use super::shared::{
    array_like, check_length, define_element, element, present, relative_end, relative_start, set_length,
};
use crate::abrupt::{Completion, Must};
use crate::agent::Agent;
use crate::heap::names;
use crate::objects::array::{array_create, array_species_create};
use crate::operations::objects::{get, length_of_array_like};
use crate::operations::testing::is_array;
use crate::operations::type_conversion::{to_boolean, to_integer_or_infinity, to_object};
use crate::realm::Args;
use crate::value::{ObjectId, Value};

/// Array.prototype.concat (`#sec-array.prototype.concat`)
pub(super) fn concat(agent: &mut Agent, this: Value, items: Args<'_>, _: NewTarget) -> Completion {
    let o = to_object(agent, this)?;
    let a = array_species_create(agent, o, 0.0)?;
    let mut n = 0.0;
    for item in std::iter::once(Value::Object(o)).chain(items.0.iter().copied()) {
        agent.tick()?;
        if let Some(e) = is_concat_spreadable(agent, item)? {
            let len = length_of_array_like(agent, e)?;
            check_length(agent, n + len)?;
            let mut k = 0.0;
            while k < len {
                agent.tick()?;
                if let Some(sub_element) = present(agent, e, k)? {
                    define_element(agent, a, n, sub_element)?;
                }
                n += 1.0;
                k += 1.0;
            }
        } else {
            check_length(agent, n + 1.0)?;
            define_element(agent, a, n, item)?;
            n += 1.0;
        }
    }
    set_length(agent, a, n)?;
    Ok(a.into())
}

/// IsConcatSpreadable (`#sec-isconcatspreadable`); the object where it is
fn is_concat_spreadable(agent: &mut Agent, o: Value) -> Completion<Option<ObjectId>> {
    let Value::Object(object) = o else {
        return Ok(None);
    };
    let spreadable = get(agent, object, names::symbol::IS_CONCAT_SPREADABLE.into())?;
    let spreadable = if spreadable.is_undefined() { is_array(agent, o)? } else { to_boolean(agent, spreadable) };
    Ok(spreadable.then_some(object))
}

/// Array.prototype.slice (`#sec-array.prototype.slice`)
pub(super) fn slice(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let (o, len) = array_like(agent, this)?;
    let mut k = relative_start(agent, arguments.get(0), len)?;
    let last = relative_end(agent, arguments.get(1), len)?;
    let count = (last - k).max(0.0);
    let a = array_species_create(agent, o, count)?;
    let mut n = 0.0;
    while k < last {
        agent.tick()?;
        if let Some(value) = present(agent, o, k)? {
            define_element(agent, a, n, value)?;
        }
        k += 1.0;
        n += 1.0;
    }
    set_length(agent, a, n)?;
    Ok(a.into())
}

/// Array.prototype.toReversed (`#sec-array.prototype.toreversed`)
pub(super) fn to_reversed(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    let (o, len) = array_like(agent, this)?;
    let a = array_create(agent, len, None)?;
    let mut k = 0.0;
    while k < len {
        agent.tick()?;
        let value = element(agent, o, len - k - 1.0)?;
        define_element(agent, a, k, value).must()?;
        k += 1.0;
    }
    Ok(a.into())
}

/// Array.prototype.with (`#sec-array.prototype.with`)
pub(super) fn with(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let (o, len) = array_like(agent, this)?;
    let relative_index = to_integer_or_infinity(agent, arguments.get(0))?;
    let actual_index = if relative_index >= 0.0 { relative_index } else { len + relative_index };
    if actual_index >= len || actual_index < 0.0 {
        return Err(agent.range_error("there is no element at that index"));
    }
    let a = array_create(agent, len, None)?;
    let mut k = 0.0;
    while k < len {
        agent.tick()?;
        let value = if k == actual_index { arguments.get(1) } else { element(agent, o, k)? };
        define_element(agent, a, k, value).must()?;
        k += 1.0;
    }
    Ok(a.into())
}
