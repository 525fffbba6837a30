//! Async-from-Sync Iterator objects (ECMA-262, 27.1.6).

use super::promise::{
    PromiseCapability, create_function, if_abrupt_reject_promise, new_promise_capability, perform_promise_then,
    promise_resolve,
};
use super::rows::{Holder, inherits, method};
use super::{LibrarySlots, NewTarget};
use crate::abrupt::{Abrupt, Completion, Must};
use crate::agent::Agent;
use crate::heap::names;
use crate::heap::object::Slots;
use crate::objects::builtin_function::capture;
use crate::objects::ordinary::ordinary_object_create;
use crate::operations::iterators::{
    IteratorRecord, create_iter_result_object, iterator_close, iterator_complete, iterator_next, iterator_value,
};
use crate::operations::objects::{call, get, get_method};
use crate::realm::{Args, ErrorKind, Intrinsic};
use crate::value::{ObjectId, Value};

/// %AsyncFromSyncIteratorPrototype%.
pub(super) const HOLDERS: &[Holder] = &[Holder {
    intrinsic: Intrinsic::AsyncFromSyncIteratorPrototype,
    form: inherits(Intrinsic::AsyncIteratorPrototype),
    rows: &[method("next", 1, next), method("return", 1, return_early), method("throw", 1, throw)],
}];

/// CreateAsyncFromSyncIterator (`#sec-createasyncfromsynciterator`)
///
/// # Errors
/// Only a halt.
pub(crate) fn create_async_from_sync_iterator(
    agent: &mut Agent,
    sync_iterator_record: IteratorRecord,
) -> Completion<IteratorRecord> {
    let prototype = agent.intrinsic(Intrinsic::AsyncFromSyncIteratorPrototype);
    let slots = Slots::Library(Box::new(LibrarySlots::AsyncFromSyncIterator(sync_iterator_record)));
    let async_iterator = ordinary_object_create(agent, Some(prototype), slots);
    let next_method = get(agent, async_iterator, names::NEXT.into()).must()?;
    Ok(IteratorRecord { iterator: async_iterator, next_method, done: false })
}

/// [[SyncIteratorRecord]] of the this value, which no program can choose.
fn sync_iterator_record(agent: &Agent, this: Value) -> IteratorRecord {
    if let Value::Object(o) = this
        && let Slots::Library(slots) = &agent[o].slots
        && let LibrarySlots::AsyncFromSyncIterator(record) = &**slots
    {
        return *record;
    }
    unreachable!("{this:?} is no Async-from-Sync Iterator")
}

/// %AsyncFromSyncIteratorPrototype%.next (`#sec-%asyncfromsynciteratorprototype%.next`)
fn next(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let promise_capability = new_promise(agent)?;
    let mut sync_iterator_record = sync_iterator_record(agent, this);
    let result = iterator_next(agent, &mut sync_iterator_record, arguments.0.first().copied());
    let result = if_abrupt_reject_promise!(agent, result, promise_capability);
    async_from_sync_iterator_continuation(agent, result, promise_capability, sync_iterator_record, true)
}

/// %AsyncFromSyncIteratorPrototype%.return (`#sec-%asyncfromsynciteratorprototype%.return`)
fn return_early(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let promise_capability = new_promise(agent)?;
    let sync_iterator_record = sync_iterator_record(agent, this);
    let sync_iterator = Value::from(sync_iterator_record.iterator);
    let r#return = get_method(agent, sync_iterator, names::RETURN.into());
    let Some(r#return) = if_abrupt_reject_promise!(agent, r#return, promise_capability) else {
        let iterator_result = create_iter_result_object(agent, arguments.get(0), true)?;
        promise_capability.resolve(agent, iterator_result.into()).must()?;
        return Ok(promise_capability.promise.into());
    };
    let result = call(agent, r#return.into(), sync_iterator, &arguments.0[..arguments.len().min(1)]);
    let Value::Object(result) = if_abrupt_reject_promise!(agent, result, promise_capability) else {
        return reject_with_type_error(agent, promise_capability);
    };
    async_from_sync_iterator_continuation(agent, result, promise_capability, sync_iterator_record, false)
}

/// %AsyncFromSyncIteratorPrototype%.throw (`#sec-%asyncfromsynciteratorprototype%.throw`)
fn throw(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let promise_capability = new_promise(agent)?;
    let sync_iterator_record = sync_iterator_record(agent, this);
    let sync_iterator = Value::from(sync_iterator_record.iterator);
    let throw = get_method(agent, sync_iterator, names::THROW.into());
    let Some(throw) = if_abrupt_reject_promise!(agent, throw, promise_capability) else {
        let result = iterator_close(agent, sync_iterator_record, Ok(()));
        if_abrupt_reject_promise!(agent, result, promise_capability);
        return reject_with_type_error(agent, promise_capability);
    };
    let result = call(agent, throw.into(), sync_iterator, &arguments.0[..arguments.len().min(1)]);
    let Value::Object(result) = if_abrupt_reject_promise!(agent, result, promise_capability) else {
        return reject_with_type_error(agent, promise_capability);
    };
    async_from_sync_iterator_continuation(agent, result, promise_capability, sync_iterator_record, true)
}

/// NewPromiseCapability of %Promise%, which does not throw.
fn new_promise(agent: &mut Agent) -> Completion<PromiseCapability> {
    let constructor = agent.intrinsic(Intrinsic::Promise);
    new_promise_capability(agent, constructor.into()).must()
}

fn reject_with_type_error(agent: &mut Agent, promise_capability: PromiseCapability) -> Completion {
    let error = crate::builtins::new_error(agent, ErrorKind::TypeError, "the iterator does not do what it should");
    promise_capability.reject(agent, error.into()).must()?;
    Ok(promise_capability.promise.into())
}

/// AsyncFromSyncIteratorContinuation (`#sec-asyncfromsynciteratorcontinuation`)
fn async_from_sync_iterator_continuation(
    agent: &mut Agent,
    result: ObjectId,
    promise_capability: PromiseCapability,
    sync_iterator_record: IteratorRecord,
    close_on_rejection: bool,
) -> Completion {
    let done = if_abrupt_reject_promise!(agent, iterator_complete(agent, result), promise_capability);
    let value = if_abrupt_reject_promise!(agent, iterator_value(agent, result), promise_capability);
    let constructor = agent.intrinsic(Intrinsic::Promise);
    let closes = !done && close_on_rejection;
    let mut value_wrapper = promise_resolve(agent, constructor, value);
    if closes && let Err(Abrupt::Throw(_)) = value_wrapper {
        value_wrapper = iterator_close(agent, sync_iterator_record, value_wrapper);
    }
    let value_wrapper = if_abrupt_reject_promise!(agent, value_wrapper, promise_capability);
    let on_fulfilled = create_function(agent, unwrap, 1, vec![done.into()]);
    let on_rejected = if closes {
        create_function(agent, close_iterator, 1, vec![sync_iterator_record.iterator.into()]).into()
    } else {
        Value::Undefined
    };
    perform_promise_then(agent, value_wrapper, on_fulfilled.into(), on_rejected, Some(promise_capability))?;
    Ok(promise_capability.promise.into())
}

/// unwrap of AsyncFromSyncIteratorContinuation, which captures done
fn unwrap(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let done = matches!(capture(agent, 0), Value::Boolean(true));
    Ok(create_iter_result_object(agent, arguments.get(0), done)?.into())
}

/// closeIterator of AsyncFromSyncIteratorContinuation, which captures the iterator of syncIteratorRecord
fn close_iterator(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let iterator = capture(agent, 0).as_object().expect("the closure has captured an iterator");
    let sync_iterator_record = IteratorRecord { iterator, next_method: Value::Undefined, done: false };
    iterator_close(agent, sync_iterator_record, Err(Abrupt::Throw(arguments.get(0))))
}
