//! Set objects (ECMA-262, 24.2).

mod algebra;

use super::closure_iterator::{self, Brand};
use super::collections::{self, CollectionKind};
use super::rows::{
    Holder, Key, constructor, getter, inherits, intrinsic, method, ordinary, prototype, same, symbol_accessor, tag,
};
use super::{NewTarget, if_abrupt_close_iterator};
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::heap::names::symbol;
use crate::objects::ordinary::ordinary_create_from_constructor;
use crate::operations::iterators::{get_iterator, iterator_step_value};
use crate::operations::objects::{PropertyList, call, get};
use crate::operations::testing::is_callable;
use crate::realm::{Args, Intrinsic};
use crate::value::Value;
use crate::{none, step, when};

/// The constructor, its prototype and its iterators.
pub(super) const HOLDERS: &[Holder] = &[
    Holder {
        intrinsic: Intrinsic::Set,
        form: constructor("Set", 0, set),
        rows: &[prototype(Intrinsic::SetPrototype), symbol_accessor(symbol::SPECIES, species, None)],
    },
    Holder {
        intrinsic: Intrinsic::SetPrototype,
        form: ordinary(),
        rows: &[
            method("add", 1, add),
            method("clear", 0, clear),
            intrinsic("constructor", Intrinsic::Set),
            method("delete", 1, delete),
            method("difference", 1, algebra::difference),
            method("entries", 0, entries),
            method("forEach", 1, for_each),
            method("has", 1, has),
            method("intersection", 1, algebra::intersection),
            method("isDisjointFrom", 1, algebra::is_disjoint_from),
            method("isSubsetOf", 1, algebra::is_subset_of),
            method("isSupersetOf", 1, algebra::is_superset_of),
            getter("size", size),
            method("symmetricDifference", 1, algebra::symmetric_difference),
            method("union", 1, algebra::union),
            method("values", 0, values),
            same(Key::Name("keys"), "values"),
            same(Key::Symbol(symbol::ITERATOR), "values"),
            tag("Set"),
        ],
    },
    Holder {
        intrinsic: Intrinsic::SetIteratorPrototype,
        form: inherits(Intrinsic::IteratorPrototype),
        rows: &[method("next", 0, next), tag("Set Iterator")],
    },
];

const KIND: CollectionKind = CollectionKind::Set;

/// Set (`#sec-set-iterable`)
fn set(agent: &mut Agent, _: Value, arguments: Args<'_>, new_target: NewTarget) -> Completion {
    let iterable = arguments.get(0);
    let Some(new_target) = none!(agent, Set_constructor, "1", new_target) else {
        return Err(agent.type_error("Set needs new"));
    };
    step!(agent, Set_constructor, "2");
    let slots = collections::empty(KIND);
    let set = ordinary_create_from_constructor(agent, new_target, Intrinsic::SetPrototype, slots)?;
    step!(agent, Set_constructor, "3");
    if when!(agent, Set_constructor, "4", iterable.is_nullish()) {
        return Ok(set.into());
    }
    step!(agent, Set_constructor, "5");
    let name = agent.heap.strings.intern("add");
    let adder = get(agent, set, name.into())?;
    if when!(agent, Set_constructor, "6", !is_callable(agent, adder)) {
        return Err(agent.type_error("the set's add is no function"));
    }
    step!(agent, Set_constructor, "7");
    let mut iterator_record = get_iterator(agent, iterable)?;
    loop {
        agent.tick()?;
        step!(agent, Set_constructor, "8");
        step!(agent, Set_constructor, "8.a");
        let next = iterator_step_value(agent, &mut iterator_record)?;
        let Some(next) = none!(agent, Set_constructor, "8.b", next) else {
            return Ok(set.into());
        };
        step!(agent, Set_constructor, "8.c");
        let status = call(agent, adder, set.into(), &[next]);
        step!(agent, Set_constructor, "8.d");
        if_abrupt_close_iterator!(agent, iterator_record, status);
    }
}

/// get Set [ %Symbol.species% ] (`#sec-get-set-%symbol.species%`)
fn species(_: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    Ok(this)
}

/// Set.prototype.add (`#sec-set.prototype.add`)
fn add(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let s = collections::require(agent, this, KIND)?;
    let value = super::keyed::canonicalize_keyed_collection_key(arguments.get(0));
    collections::set(agent, s, value, value);
    Ok(this)
}

/// Set.prototype.clear (`#sec-set.prototype.clear`)
fn clear(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    let s = collections::require(agent, this, KIND)?;
    collections::entries_mut(agent, s).clear();
    Ok(Value::Undefined)
}

/// Set.prototype.delete (`#sec-set.prototype.delete`)
fn delete(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let s = collections::require(agent, this, KIND)?;
    Ok(collections::delete(agent, s, arguments.get(0)).into())
}

/// Set.prototype.entries (`#sec-set.prototype.entries`)
fn entries(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    collections::create_iterator(agent, this, KIND, PropertyList::KeyAndValue)
}

/// Set.prototype.forEach (`#sec-set.prototype.foreach`)
fn for_each(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let (callback, this_arg) = (arguments.get(0), arguments.get(1));
    let s = collections::require(agent, this, KIND)?;
    if !is_callable(agent, callback) {
        return Err(agent.type_error("the callback is no function"));
    }
    let mut index = 0;
    while index < collections::entries(agent, s).len() {
        agent.tick()?;
        if let Some((e, _)) = collections::entries(agent, s).at(index) {
            call(agent, callback, this_arg, &[e, e, s.into()])?;
        }
        index += 1;
    }
    Ok(Value::Undefined)
}

/// Set.prototype.has (`#sec-set.prototype.has`)
fn has(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let s = collections::require(agent, this, KIND)?;
    Ok(collections::has(agent, s, arguments.get(0)).into())
}

/// get Set.prototype.size (`#sec-get-set.prototype.size`)
fn size(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    let s = collections::require(agent, this, KIND)?;
    Ok((collections::entries(agent, s).size() as f64).into())
}

/// Set.prototype.values (`#sec-set.prototype.values`)
fn values(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    collections::create_iterator(agent, this, KIND, PropertyList::Value)
}

/// %SetIteratorPrototype%.next (`#sec-%setiteratorprototype%.next`)
fn next(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    closure_iterator::next(agent, this, Brand::Set)
}
