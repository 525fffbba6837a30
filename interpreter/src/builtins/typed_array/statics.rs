//! %TypedArray% and its own functions (ECMA-262, 23.2.1 and 23.2.2).

use super::super::NewTarget;
use super::super::array::{element, set_element};
use super::create::typed_array_create_from_constructor;
use crate::abrupt::{Completion, Must};
use crate::agent::Agent;
use crate::heap::names::symbol;
use crate::operations::iterators::{get_iterator_from_method, iterator_to_list};
use crate::operations::objects::{call, get_method, length_of_array_like};
use crate::operations::testing::{is_callable, is_constructor};
use crate::operations::type_conversion::to_object;
use crate::realm::Args;
use crate::value::{ObjectId, Value};

/// %TypedArray% (`#sec-%typedarray%`)
pub(super) fn typed_array(agent: &mut Agent, _: Value, _: Args<'_>, _: NewTarget) -> Completion {
    Err(agent.type_error("%TypedArray% makes no objects of its own"))
}

/// The constructor that the this value is.
fn constructor(agent: &mut Agent, this: Value) -> Completion<ObjectId> {
    match this {
        Value::Object(c) if is_constructor(agent, this) => Ok(c),
        _ => Err(agent.type_error("this is no constructor")),
    }
}

/// %TypedArray%.from (`#sec-%typedarray%.from`)
pub(super) fn from(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let (source, mapper, this_arg) = (arguments.get(0), arguments.get(1), arguments.get(2));
    let c = constructor(agent, this)?;
    let mapping = !mapper.is_undefined();
    if mapping && !is_callable(agent, mapper) {
        return Err(agent.type_error("the mapper is no function"));
    }
    let mapped = |agent: &mut Agent, value: Value, k: f64| {
        if mapping { call(agent, mapper, this_arg, &[value, k.into()]) } else { Ok(value) }
    };
    if let Some(using_iterator) = get_method(agent, source, symbol::ITERATOR.into())? {
        let iterator_record = get_iterator_from_method(agent, source, using_iterator)?;
        let values = iterator_to_list(agent, iterator_record)?;
        let target_obj = typed_array_create_from_constructor(agent, c, &[(values.len() as f64).into()])?;
        for (k, value) in values.into_iter().enumerate() {
            agent.tick()?;
            let mapped_value = mapped(agent, value, k as f64)?;
            set_element(agent, target_obj, k as f64, mapped_value)?;
        }
        return Ok(target_obj.into());
    }
    let array_like = to_object(agent, source).must()?;
    let len = length_of_array_like(agent, array_like)?;
    let target_obj = typed_array_create_from_constructor(agent, c, &[len.into()])?;
    let mut k = 0.0;
    while k < len {
        agent.tick()?;
        let value = element(agent, array_like, k)?;
        let mapped_value = mapped(agent, value, k)?;
        set_element(agent, target_obj, k, mapped_value)?;
        k += 1.0;
    }
    Ok(target_obj.into())
}

/// %TypedArray%.of (`#sec-%typedarray%.of`)
pub(super) fn of(agent: &mut Agent, this: Value, items: Args<'_>, _: NewTarget) -> Completion {
    let c = constructor(agent, this)?;
    let new_obj = typed_array_create_from_constructor(agent, c, &[(items.len() as f64).into()])?;
    for (k, value) in items.0.iter().enumerate() {
        agent.tick()?;
        set_element(agent, new_obj, k as f64, *value)?;
    }
    Ok(new_obj.into())
}

/// get %TypedArray% [ %Symbol.species% ] (`#sec-get-%typedarray%-%symbol.species%`)
pub(super) fn species(_: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    Ok(this)
}
