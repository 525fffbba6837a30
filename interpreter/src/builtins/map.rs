//! Map objects (ECMA-262, 24.1).

use super::NewTarget;
use super::closure_iterator::{self, Brand};
use super::collections::{self, CollectionKind};
use super::grouping::{KeyCoercion, group_by as groups};
use super::object::add_entries_from_iterable;
use super::rows::{
    Holder, Key, constructor, getter, inherits, intrinsic, method, ordinary, prototype, same, symbol_accessor, tag,
};
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::heap::names::symbol;
use crate::objects::ordinary::{ordinary_create_from_constructor, ordinary_object_create};
use crate::operations::objects::{PropertyList, call, create_array_from_list, get as get_property};
use crate::operations::testing::is_callable;
use crate::realm::{Args, Intrinsic};
use crate::value::Value;
use crate::{none, step, when};

/// The constructor, its prototype and its iterators.
pub(super) const HOLDERS: &[Holder] = &[
    Holder {
        intrinsic: Intrinsic::Map,
        form: constructor("Map", 0, map),
        rows: &[
            method("groupBy", 2, group_by),
            prototype(Intrinsic::MapPrototype),
            symbol_accessor(symbol::SPECIES, species, None),
        ],
    },
    Holder {
        intrinsic: Intrinsic::MapPrototype,
        form: ordinary(),
        rows: &[
            method("clear", 0, clear),
            intrinsic("constructor", Intrinsic::Map),
            method("delete", 1, delete),
            method("entries", 0, entries),
            method("forEach", 1, for_each),
            method("get", 1, get),
            method("has", 1, has),
            method("keys", 0, keys),
            method("set", 2, set),
            getter("size", size),
            method("values", 0, values),
            same(Key::Symbol(symbol::ITERATOR), "entries"),
            tag("Map"),
        ],
    },
    Holder {
        intrinsic: Intrinsic::MapIteratorPrototype,
        form: inherits(Intrinsic::IteratorPrototype),
        rows: &[method("next", 0, next), tag("Map Iterator")],
    },
];

const KIND: CollectionKind = CollectionKind::Map;

/// Map (`#sec-map-iterable`)
fn map(agent: &mut Agent, _: Value, arguments: Args<'_>, new_target: NewTarget) -> Completion {
    let iterable = arguments.get(0);
    let Some(new_target) = none!(agent, Map_constructor, "1", new_target) else {
        return Err(agent.type_error("Map needs new"));
    };
    step!(agent, Map_constructor, "2");
    let slots = collections::empty(KIND);
    let map = ordinary_create_from_constructor(agent, new_target, Intrinsic::MapPrototype, slots)?;
    step!(agent, Map_constructor, "3");
    if when!(agent, Map_constructor, "4", iterable.is_nullish()) {
        return Ok(map.into());
    }
    step!(agent, Map_constructor, "5");
    let name = agent.heap.strings.intern("set");
    let adder = get_property(agent, map, name.into())?;
    if when!(agent, Map_constructor, "6", !is_callable(agent, adder)) {
        return Err(agent.type_error("the map's set is no function"));
    }
    step!(agent, Map_constructor, "7");
    add_entries_from_iterable(agent, map, iterable, adder)
}

/// Map.groupBy (`#sec-map.groupby`)
fn group_by(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let groups = groups(agent, arguments.get(0), arguments.get(1), KeyCoercion::Collection)?;
    let prototype = agent.intrinsic(Intrinsic::MapPrototype);
    let map = ordinary_object_create(agent, Some(prototype), collections::empty(KIND));
    for (key, elements) in groups {
        agent.tick()?;
        let elements = create_array_from_list(agent, &elements)?;
        collections::set(agent, map, key, elements.into());
    }
    Ok(map.into())
}

/// get Map [ %Symbol.species% ] (`#sec-get-map-%symbol.species%`)
fn species(_: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    Ok(this)
}

/// Map.prototype.clear (`#sec-map.prototype.clear`)
fn clear(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    let m = collections::require(agent, this, KIND)?;
    collections::entries_mut(agent, m).clear();
    Ok(Value::Undefined)
}

/// Map.prototype.delete (`#sec-map.prototype.delete`)
fn delete(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let m = collections::require(agent, this, KIND)?;
    Ok(collections::delete(agent, m, arguments.get(0)).into())
}

/// Map.prototype.entries (`#sec-map.prototype.entries`)
fn entries(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    collections::create_iterator(agent, this, KIND, PropertyList::KeyAndValue)
}

/// Map.prototype.forEach (`#sec-map.prototype.foreach`)
fn for_each(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let (callback, this_arg) = (arguments.get(0), arguments.get(1));
    let m = collections::require(agent, this, KIND)?;
    if !is_callable(agent, callback) {
        return Err(agent.type_error("the callback is no function"));
    }
    let mut index = 0;
    while index < collections::entries(agent, m).len() {
        agent.tick()?;
        if let Some((key, value)) = collections::entries(agent, m).at(index) {
            call(agent, callback, this_arg, &[value, key, m.into()])?;
        }
        index += 1;
    }
    Ok(Value::Undefined)
}

/// Map.prototype.get (`#sec-map.prototype.get`)
fn get(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let m = collections::require(agent, this, KIND)?;
    let key = collections::key_of(agent, arguments.get(0));
    Ok(collections::entries(agent, m).get(&key).unwrap_or_default())
}

/// Map.prototype.has (`#sec-map.prototype.has`)
fn has(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let m = collections::require(agent, this, KIND)?;
    Ok(collections::has(agent, m, arguments.get(0)).into())
}

/// Map.prototype.keys (`#sec-map.prototype.keys`)
fn keys(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    collections::create_iterator(agent, this, KIND, PropertyList::Key)
}

/// Map.prototype.set (`#sec-map.prototype.set`)
fn set(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let m = collections::require(agent, this, KIND)?;
    collections::set(agent, m, arguments.get(0), arguments.get(1));
    Ok(this)
}

/// get Map.prototype.size (`#sec-get-map.prototype.size`)
fn size(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    let m = collections::require(agent, this, KIND)?;
    Ok((collections::entries(agent, m).size() as f64).into())
}

/// Map.prototype.values (`#sec-map.prototype.values`)
fn values(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    collections::create_iterator(agent, this, KIND, PropertyList::Value)
}

/// %MapIteratorPrototype%.next (`#sec-%mapiteratorprototype%.next`)
fn next(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    closure_iterator::next(agent, this, Brand::Map)
}
