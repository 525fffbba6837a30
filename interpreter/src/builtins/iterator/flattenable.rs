//! Iterator.from, and the iterators that wrap others (ECMA-262, 27.1.3.2.1).

use super::super::rows::{Holder, inherits, method};
use super::super::{LibrarySlots, NewTarget};
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::heap::names;
use crate::heap::object::Slots;
use crate::objects::ordinary::ordinary_object_create;
use crate::operations::iterators::{IteratorRecord, create_iter_result_object, get_iterator_direct};
use crate::operations::objects::{call, get_method, ordinary_has_instance};
use crate::realm::{Args, Intrinsic};
use crate::value::Value;

/// %WrapForValidIteratorPrototype%.
pub(super) const PROTOTYPE: Holder = Holder {
    intrinsic: Intrinsic::WrapForValidIteratorPrototype,
    form: inherits(Intrinsic::IteratorPrototype),
    rows: &[method("next", 0, next), method("return", 0, return_early)],
};

/// What GetIteratorFlattenable does with what is no object.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum PrimitiveHandling {
    /// ~iterate-string-primitives~
    IterateStrings,
    /// ~reject-primitives~
    Reject,
}

/// GetIteratorFlattenable (`#sec-getiteratorflattenable`)
pub(super) fn get_iterator_flattenable(
    agent: &mut Agent,
    obj: Value,
    primitive_handling: PrimitiveHandling,
) -> Completion<IteratorRecord> {
    let iterable = match obj {
        Value::Object(_) => true,
        Value::String(_) => primitive_handling == PrimitiveHandling::IterateStrings,
        _ => false,
    };
    if !iterable {
        return Err(agent.type_error("that is neither iterable nor an iterator"));
    }
    let iterator = match get_method(agent, obj, names::symbol::ITERATOR.into())? {
        None => obj,
        Some(method) => call(agent, method.into(), obj, &[])?,
    };
    match iterator {
        Value::Object(iterator) => get_iterator_direct(agent, iterator),
        _ => Err(agent.type_error("the iterator is no object")),
    }
}

/// Iterator.from (`#sec-iterator.from`)
pub(super) fn from(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let iterator_record = get_iterator_flattenable(agent, arguments.get(0), PrimitiveHandling::IterateStrings)?;
    let iterator = agent.intrinsic(Intrinsic::Iterator);
    if ordinary_has_instance(agent, iterator.into(), iterator_record.iterator.into())? {
        return Ok(iterator_record.iterator.into());
    }
    let prototype = agent.intrinsic(Intrinsic::WrapForValidIteratorPrototype);
    let slots = Slots::Library(Box::new(LibrarySlots::WrappedIterator(iterator_record)));
    Ok(ordinary_object_create(agent, Some(prototype), slots).into())
}

/// RequireInternalSlot (`#sec-requireinternalslot`) of [[Iterated]]
fn iterated(agent: &mut Agent, o: Value) -> Completion<IteratorRecord> {
    if let Value::Object(object) = o
        && let Slots::Library(slots) = &agent[object].slots
        && let LibrarySlots::WrappedIterator(iterated) = **slots
    {
        return Ok(iterated);
    }
    Err(agent.type_error("this wraps no iterator"))
}

/// %WrapForValidIteratorPrototype%.next (`#sec-%wrapforvaliditeratorprototype%.next`)
fn next(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    let iterator_record = iterated(agent, this)?;
    call(agent, iterator_record.next_method, iterator_record.iterator.into(), &[])
}

/// %WrapForValidIteratorPrototype%.return (`#sec-%wrapforvaliditeratorprototype%.return`)
fn return_early(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    let iterator = iterated(agent, this)?.iterator.into();
    match get_method(agent, iterator, names::RETURN.into())? {
        None => Ok(create_iter_result_object(agent, Value::Undefined, true)?.into()),
        Some(return_method) => call(agent, return_method.into(), iterator, &[]),
    }
}
