//! WeakMap objects (ECMA-262, 24.3). Nothing is collected while a run lasts, so that they hold what they hold.

use super::NewTarget;
use super::collections::{self, CollectionKind};
use super::object::add_entries_from_iterable;
use super::rows::{Holder, constructor, intrinsic, method, ordinary, prototype, tag};
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::objects::ordinary::ordinary_create_from_constructor;
use crate::operations::objects::get as get_property;
use crate::operations::testing::is_callable;
use crate::realm::{Args, Intrinsic};
use crate::value::Value;
use crate::{none, step, when};

/// The constructor and its prototype.
pub(super) const HOLDERS: &[Holder] = &[
    Holder {
        intrinsic: Intrinsic::WeakMap,
        form: constructor("WeakMap", 0, weak_map),
        rows: &[prototype(Intrinsic::WeakMapPrototype)],
    },
    Holder {
        intrinsic: Intrinsic::WeakMapPrototype,
        form: ordinary(),
        rows: &[
            intrinsic("constructor", Intrinsic::WeakMap),
            method("delete", 1, delete),
            method("get", 1, get),
            method("has", 1, has),
            method("set", 2, set),
            tag("WeakMap"),
        ],
    },
];

const KIND: CollectionKind = CollectionKind::WeakMap;

/// WeakMap (`#sec-weakmap-iterable`)
fn weak_map(agent: &mut Agent, _: Value, arguments: Args<'_>, new_target: NewTarget) -> Completion {
    let iterable = arguments.get(0);
    let Some(new_target) = none!(agent, WeakMap_constructor, "1", new_target) else {
        return Err(agent.type_error("WeakMap needs new"));
    };
    step!(agent, WeakMap_constructor, "2");
    let slots = collections::empty(KIND);
    let map = ordinary_create_from_constructor(agent, new_target, Intrinsic::WeakMapPrototype, slots)?;
    step!(agent, WeakMap_constructor, "3");
    if when!(agent, WeakMap_constructor, "4", iterable.is_nullish()) {
        return Ok(map.into());
    }
    step!(agent, WeakMap_constructor, "5");
    let name = agent.heap.strings.intern("set");
    let adder = get_property(agent, map, name.into())?;
    if when!(agent, WeakMap_constructor, "6", !is_callable(agent, adder)) {
        return Err(agent.type_error("the map's set is no function"));
    }
    step!(agent, WeakMap_constructor, "7");
    add_entries_from_iterable(agent, map, iterable, adder)
}

/// WeakMap.prototype.delete (`#sec-weakmap.prototype.delete`)
fn delete(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let m = collections::require(agent, this, KIND)?;
    Ok(collections::delete(agent, m, arguments.get(0)).into())
}

/// WeakMap.prototype.get (`#sec-weakmap.prototype.get`)
fn get(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let m = collections::require(agent, this, KIND)?;
    let key = collections::key_of(agent, arguments.get(0));
    Ok(collections::entries(agent, m).get(&key).unwrap_or_default())
}

/// WeakMap.prototype.has (`#sec-weakmap.prototype.has`)
fn has(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let m = collections::require(agent, this, KIND)?;
    Ok(collections::has(agent, m, arguments.get(0)).into())
}

/// WeakMap.prototype.set (`#sec-weakmap.prototype.set`)
fn set(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let m = collections::require(agent, this, KIND)?;
    if !collections::can_be_held_weakly(agent, arguments.get(0)) {
        return Err(agent.type_error("that key cannot be held weakly"));
    }
    collections::set(agent, m, arguments.get(0), arguments.get(1));
    Ok(this)
}
