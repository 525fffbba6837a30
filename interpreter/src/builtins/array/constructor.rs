//! %Array% and its own functions (ECMA-262, 23.1.1 and 23.1.2).

use super::super::{NewTarget, if_abrupt_close_iterator};
use super::shared::{MAX_LENGTH, define_element, element, set_length};
use crate::abrupt::{Completion, Must};
use crate::agent::Agent;
use crate::heap::names;
use crate::objects::array::array_create;
use crate::objects::ordinary::get_prototype_from_constructor;
use crate::operations::iterators::{get_iterator_from_method, iterator_close, iterator_step_value};
use crate::operations::objects::{
    call, construct, create_data_property_or_throw, get_method, length_of_array_like, set,
};
use crate::operations::testing::{self, is_callable, is_constructor, same_value_zero};
use crate::operations::type_conversion::{index_key, to_object, to_uint32};
use crate::realm::{Args, Intrinsic};
use crate::value::{ObjectId, Value};
use crate::{none, step, when};

/// Array (`#sec-array`)
pub(super) fn array(agent: &mut Agent, _: Value, values: Args<'_>, new_target: NewTarget) -> Completion {
    let new_target = match none!(agent, Array_constructor, "1", new_target) {
        Some(new_target) => new_target,
        None => agent.context().function.expect("a built-in function is running"),
    };
    step!(agent, Array_constructor, "2");
    let proto = get_prototype_from_constructor(agent, new_target, Intrinsic::ArrayPrototype)?;
    step!(agent, Array_constructor, "3");
    let number_of_args = values.len();
    if when!(agent, Array_constructor, "4", number_of_args == 0) {
        step!(agent, Array_constructor, "4.a");
        return Ok(array_create(agent, 0.0, Some(proto)).must()?.into());
    }
    if when!(agent, Array_constructor, "5", number_of_args == 1) {
        return array_of_length(agent, values.get(0), proto);
    }
    step!(agent, Array_constructor, "6");
    step!(agent, Array_constructor, "6.a");
    step!(agent, Array_constructor, "6.b");
    let array = array_create(agent, number_of_args as f64, Some(proto))?;
    step!(agent, Array_constructor, "6.c");
    for (k, item) in values.0.iter().enumerate() {
        agent.tick()?;
        step!(agent, Array_constructor, "6.d");
        step!(agent, Array_constructor, "6.d.i");
        let key = index_key(agent, k as f64);
        step!(agent, Array_constructor, "6.d.ii");
        step!(agent, Array_constructor, "6.d.iii");
        create_data_property_or_throw(agent, array, key, *item).must()?;
        step!(agent, Array_constructor, "6.d.iv");
    }
    step!(agent, Array_constructor, "6.e");
    step!(agent, Array_constructor, "6.f");
    Ok(array.into())
}

/// Step 5 of [`array`]
fn array_of_length(agent: &mut Agent, len: Value, proto: ObjectId) -> Completion {
    step!(agent, Array_constructor, "5.a");
    step!(agent, Array_constructor, "5.b");
    let array = array_create(agent, 0.0, Some(proto)).must()?;
    let int_len = if when!(agent, Array_constructor, "5.c", !matches!(len, Value::Number(_))) {
        step!(agent, Array_constructor, "5.c.i");
        let key = index_key(agent, 0.0);
        create_data_property_or_throw(agent, array, key, len).must()?;
        step!(agent, Array_constructor, "5.c.ii");
        1.0
    } else {
        step!(agent, Array_constructor, "5.d");
        step!(agent, Array_constructor, "5.d.i");
        let int_len = f64::from(to_uint32(agent, len).must()?);
        let same = same_value_zero(agent, int_len.into(), len);
        if when!(agent, Array_constructor, "5.d.ii", !same) {
            return Err(agent.range_error("that is no length of an array"));
        }
        int_len
    };
    step!(agent, Array_constructor, "5.e");
    set(agent, array, names::LENGTH.into(), int_len.into(), true).must()?;
    step!(agent, Array_constructor, "5.f");
    Ok(array.into())
}

/// A new object of the constructor that `this` is, or an Array where it is none.
pub(super) fn create_from_this(agent: &mut Agent, this: Value, length: Option<f64>) -> Completion<ObjectId> {
    match this {
        Value::Object(constructor) if is_constructor(agent, this) => {
            let arguments: &[Value] = match &length {
                Some(length) => &[Value::Number(*length)],
                None => &[],
            };
            construct(agent, constructor, arguments, None)
        }
        _ => array_create(agent, length.unwrap_or(0.0), None),
    }
}

/// Array.from (`#sec-array.from`)
pub(super) fn from(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let (items, mapper, this_arg) = (arguments.get(0), arguments.get(1), arguments.get(2));
    let mapping = !mapper.is_undefined();
    if mapping && !is_callable(agent, mapper) {
        return Err(agent.type_error("the mapper is no function"));
    }
    let using_iterator = get_method(agent, items, names::symbol::ITERATOR.into())?;
    if let Some(using_iterator) = using_iterator {
        let a = create_from_this(agent, this, None)?;
        let mut iterator_record = get_iterator_from_method(agent, items, using_iterator)?;
        let mut k = 0.0;
        loop {
            agent.tick()?;
            if k >= MAX_LENGTH {
                let error = Err(agent.type_error("there are too many elements"));
                return iterator_close(agent, iterator_record, error);
            }
            let Some(next) = iterator_step_value(agent, &mut iterator_record)? else {
                set_length(agent, a, k)?;
                return Ok(a.into());
            };
            let mapped_value = if mapping {
                let mapped = call(agent, mapper, this_arg, &[next, k.into()]);
                if_abrupt_close_iterator!(agent, iterator_record, mapped)
            } else {
                next
            };
            let define_status = define_element(agent, a, k, mapped_value);
            if_abrupt_close_iterator!(agent, iterator_record, define_status);
            k += 1.0;
        }
    }
    let array_like = to_object(agent, items).must()?;
    let len = length_of_array_like(agent, array_like)?;
    let a = create_from_this(agent, this, Some(len))?;
    let mut k = 0.0;
    while k < len {
        agent.tick()?;
        let mut value = element(agent, array_like, k)?;
        if mapping {
            value = call(agent, mapper, this_arg, &[value, k.into()])?;
        }
        define_element(agent, a, k, value)?;
        k += 1.0;
    }
    set_length(agent, a, len)?;
    Ok(a.into())
}

/// Array.isArray (`#sec-array.isarray`)
pub(super) fn is_array(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    Ok(testing::is_array(agent, arguments.get(0))?.into())
}

/// Array.of (`#sec-array.of`)
pub(super) fn of(agent: &mut Agent, this: Value, items: Args<'_>, _: NewTarget) -> Completion {
    let len = items.len() as f64;
    let a = create_from_this(agent, this, Some(len))?;
    for (k, value) in items.0.iter().enumerate() {
        agent.tick()?;
        define_element(agent, a, k as f64, *value)?;
    }
    set_length(agent, a, len)?;
    Ok(a.into())
}

/// get Array [ %Symbol.species% ] (`#sec-get-array-%symbol.species%`)
pub(super) fn species(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    step!(agent, get_Array_Symbol_species, "1");
    Ok(this)
}
