//! Object's functions about keys, values and entries.

use super::super::grouping::{KeyCoercion, group_by as groups};
use super::super::if_abrupt_close_iterator;
use crate::abrupt::{Completion, Must};
use crate::agent::Agent;
use crate::heap::names;
use crate::heap::object::Slots;
use crate::objects::builtin_function::{capture, create_builtin_function};
use crate::objects::internal_methods as internal;
use crate::objects::ordinary::ordinary_object_create;
use crate::operations::iterators::{get_iterator, iterator_close, iterator_step_value};
use crate::operations::objects::{
    PropertyList, call, create_array_from_list, create_data_property_or_throw, enumerable_own_properties, get, set,
};
use crate::operations::testing::require_object_coercible;
use crate::operations::type_conversion::{index_key, to_object, to_property_key};
use crate::realm::{Args, Intrinsic};
use crate::value::{ObjectId, PropertyKey, Value};
use crate::{step, when};

/// Object.assign (`#sec-object.assign`)
pub(super) fn assign(agent: &mut Agent, _: Value, arguments: Args<'_>, _: Option<ObjectId>) -> Completion {
    step!(agent, Object_assign, "1");
    let to = to_object(agent, arguments.get(0))?;
    if when!(agent, Object_assign, "2", arguments.len() == 1) {
        return Ok(to.into());
    }
    for next_source in arguments.0.iter().skip(1).copied() {
        agent.tick()?;
        step!(agent, Object_assign, "3");
        if when!(agent, Object_assign, "3.a", !next_source.is_nullish()) {
            step!(agent, Object_assign, "3.a.i");
            let from = to_object(agent, next_source).must()?;
            step!(agent, Object_assign, "3.a.ii");
            let keys = internal::own_property_keys(agent, from)?;
            for next_key in keys {
                agent.tick()?;
                step!(agent, Object_assign, "3.a.iii");
                step!(agent, Object_assign, "3.a.iii.1");
                let desc = internal::get_own_property(agent, from, next_key)?;
                let enumerable = desc.is_some_and(|desc| desc.enumerable == Some(true));
                if when!(agent, Object_assign, "3.a.iii.2", enumerable) {
                    step!(agent, Object_assign, "3.a.iii.2.a");
                    let prop_value = get(agent, from, next_key)?;
                    step!(agent, Object_assign, "3.a.iii.2.b");
                    set(agent, to, next_key, prop_value, true)?;
                }
            }
        }
    }
    step!(agent, Object_assign, "4");
    Ok(to.into())
}

/// Object.entries (`#sec-object.entries`)
pub(super) fn entries(agent: &mut Agent, _: Value, arguments: Args<'_>, _: Option<ObjectId>) -> Completion {
    step!(agent, Object_entries, "1");
    let obj = to_object(agent, arguments.get(0))?;
    step!(agent, Object_entries, "2");
    let entry_list = enumerable_own_properties(agent, obj, PropertyList::KeyAndValue)?;
    step!(agent, Object_entries, "3");
    Ok(create_array_from_list(agent, &entry_list)?.into())
}

/// Object.keys (`#sec-object.keys`)
pub(super) fn keys(agent: &mut Agent, _: Value, arguments: Args<'_>, _: Option<ObjectId>) -> Completion {
    step!(agent, Object_keys, "1");
    let obj = to_object(agent, arguments.get(0))?;
    step!(agent, Object_keys, "2");
    let key_list = enumerable_own_properties(agent, obj, PropertyList::Key)?;
    step!(agent, Object_keys, "3");
    Ok(create_array_from_list(agent, &key_list)?.into())
}

/// Object.values (`#sec-object.values`)
pub(super) fn values(agent: &mut Agent, _: Value, arguments: Args<'_>, _: Option<ObjectId>) -> Completion {
    step!(agent, Object_values, "1");
    let obj = to_object(agent, arguments.get(0))?;
    step!(agent, Object_values, "2");
    let value_list = enumerable_own_properties(agent, obj, PropertyList::Value)?;
    step!(agent, Object_values, "3");
    Ok(create_array_from_list(agent, &value_list)?.into())
}

/// Object.fromEntries (`#sec-object.fromentries`)
pub(super) fn from_entries(agent: &mut Agent, _: Value, arguments: Args<'_>, _: Option<ObjectId>) -> Completion {
    let iterable = arguments.get(0);
    step!(agent, Object_fromEntries, "1");
    require_object_coercible(agent, iterable)?;
    step!(agent, Object_fromEntries, "2");
    let prototype = agent.intrinsic(Intrinsic::ObjectPrototype);
    let obj = ordinary_object_create(agent, Some(prototype), Slots::Ordinary);
    step!(agent, Object_fromEntries, "3");
    step!(agent, Object_fromEntries, "4");
    step!(agent, Object_fromEntries, "5");
    let realm = agent.current_realm();
    let adder = create_builtin_function(
        agent,
        from_entries_closure,
        2,
        names::EMPTY.into(),
        realm,
        None,
        None,
        vec![obj.into()],
    );
    step!(agent, Object_fromEntries, "6");
    add_entries_from_iterable(agent, obj, iterable, adder.into())
}

/// The Abstract Closure of step 4 of [`from_entries`]
fn from_entries_closure(agent: &mut Agent, _: Value, arguments: Args<'_>, _: Option<ObjectId>) -> Completion {
    let Value::Object(obj) = capture(agent, 0) else { unreachable!("it was created with an object") };
    step!(agent, Object_fromEntries, "4.a");
    let property_key = to_property_key(agent, arguments.get(0))?;
    step!(agent, Object_fromEntries, "4.b");
    create_data_property_or_throw(agent, obj, property_key, arguments.get(1)).must()?;
    step!(agent, Object_fromEntries, "4.c");
    Ok(Value::Undefined)
}

/// AddEntriesFromIterable (`#sec-add-entries-from-iterable`)
pub(in crate::builtins) fn add_entries_from_iterable(
    agent: &mut Agent,
    target: ObjectId,
    iterable: Value,
    adder: Value,
) -> Completion {
    let mut iterator_record = get_iterator(agent, iterable)?;
    loop {
        agent.tick()?;
        let Some(next) = iterator_step_value(agent, &mut iterator_record)? else {
            return Ok(target.into());
        };
        let Some(next) = next.as_object() else {
            let error = Err(agent.type_error("an entry is an object"));
            return iterator_close(agent, iterator_record, error);
        };
        let (zero, one) = (index_key(agent, 0.0), index_key(agent, 1.0));
        let k = if_abrupt_close_iterator!(agent, iterator_record, get(agent, next, zero));
        let v = if_abrupt_close_iterator!(agent, iterator_record, get(agent, next, one));
        if_abrupt_close_iterator!(agent, iterator_record, call(agent, adder, target.into(), &[k, v]));
    }
}

/// Object.groupBy (`#sec-object.groupby`)
pub(super) fn group_by(agent: &mut Agent, _: Value, arguments: Args<'_>, _: Option<ObjectId>) -> Completion {
    step!(agent, Object_groupBy, "1");
    let groups = groups(agent, arguments.get(0), arguments.get(1), KeyCoercion::Property)?;
    step!(agent, Object_groupBy, "2");
    let obj = ordinary_object_create(agent, None, Slots::Ordinary);
    for (key, elements) in groups {
        agent.tick()?;
        step!(agent, Object_groupBy, "3");
        step!(agent, Object_groupBy, "3.a");
        let elements = create_array_from_list(agent, &elements)?;
        step!(agent, Object_groupBy, "3.b");
        let key = match key {
            Value::Symbol(key) => PropertyKey::Symbol(key),
            Value::String(key) => PropertyKey::String(key),
            _ => unreachable!("GroupBy coerced it to a property key"),
        };
        create_data_property_or_throw(agent, obj, key, elements.into()).must()?;
    }
    step!(agent, Object_groupBy, "4");
    Ok(obj.into())
}
