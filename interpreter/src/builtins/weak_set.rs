//! WeakSet objects (ECMA-262, 24.4). Nothing is collected while a run lasts, so that they hold what they hold.

use super::collections::{self, CollectionKind};
use super::rows::{Holder, constructor, intrinsic, method, ordinary, prototype, tag};
use super::{NewTarget, if_abrupt_close_iterator};
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::objects::ordinary::ordinary_create_from_constructor;
use crate::operations::iterators::{get_iterator, iterator_step_value};
use crate::operations::objects::{call, get};
use crate::operations::testing::is_callable;
use crate::realm::{Args, Intrinsic};
use crate::value::Value;
use crate::{none, step, when};

/// The constructor and its prototype.
pub(super) const HOLDERS: &[Holder] = &[
    Holder {
        intrinsic: Intrinsic::WeakSet,
        form: constructor("WeakSet", 0, weak_set),
        rows: &[prototype(Intrinsic::WeakSetPrototype)],
    },
    Holder {
        intrinsic: Intrinsic::WeakSetPrototype,
        form: ordinary(),
        rows: &[
            method("add", 1, add),
            intrinsic("constructor", Intrinsic::WeakSet),
            method("delete", 1, delete),
            method("has", 1, has),
            tag("WeakSet"),
        ],
    },
];

const KIND: CollectionKind = CollectionKind::WeakSet;

/// WeakSet (`#sec-weakset-iterable`)
fn weak_set(agent: &mut Agent, _: Value, arguments: Args<'_>, new_target: NewTarget) -> Completion {
    let iterable = arguments.get(0);
    let Some(new_target) = none!(agent, WeakSet_constructor, "1", new_target) else {
        return Err(agent.type_error("WeakSet needs new"));
    };
    step!(agent, WeakSet_constructor, "2");
    let slots = collections::empty(KIND);
    let set = ordinary_create_from_constructor(agent, new_target, Intrinsic::WeakSetPrototype, slots)?;
    step!(agent, WeakSet_constructor, "3");
    if when!(agent, WeakSet_constructor, "4", iterable.is_nullish()) {
        return Ok(set.into());
    }
    step!(agent, WeakSet_constructor, "5");
    let name = agent.heap.strings.intern("add");
    let adder = get(agent, set, name.into())?;
    if when!(agent, WeakSet_constructor, "6", !is_callable(agent, adder)) {
        return Err(agent.type_error("the set's add is no function"));
    }
    step!(agent, WeakSet_constructor, "7");
    let mut iterator_record = get_iterator(agent, iterable)?;
    loop {
        agent.tick()?;
        step!(agent, WeakSet_constructor, "8");
        step!(agent, WeakSet_constructor, "8.a");
        let next = iterator_step_value(agent, &mut iterator_record)?;
        let Some(next) = none!(agent, WeakSet_constructor, "8.b", next) else {
            return Ok(set.into());
        };
        step!(agent, WeakSet_constructor, "8.c");
        let status = call(agent, adder, set.into(), &[next]);
        step!(agent, WeakSet_constructor, "8.d");
        if_abrupt_close_iterator!(agent, iterator_record, status);
    }
}

/// WeakSet.prototype.add (`#sec-weakset.prototype.add`)
fn add(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let s = collections::require(agent, this, KIND)?;
    if !collections::can_be_held_weakly(agent, arguments.get(0)) {
        return Err(agent.type_error("that value cannot be held weakly"));
    }
    collections::set(agent, s, arguments.get(0), arguments.get(0));
    Ok(this)
}

/// WeakSet.prototype.delete (`#sec-weakset.prototype.delete`)
fn delete(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let s = collections::require(agent, this, KIND)?;
    Ok(collections::delete(agent, s, arguments.get(0)).into())
}

/// WeakSet.prototype.has (`#sec-weakset.prototype.has`)
fn has(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let s = collections::require(agent, this, KIND)?;
    Ok(collections::has(agent, s, arguments.get(0)).into())
}
