//! Operations on iterator objects that are async (ECMA-262, 7.4).

use super::iterators::{IteratorRecord, get_iterator_from_method, iterator_complete, iterator_value};
use super::objects::{call, get_method};
use crate::abrupt::{Abrupt, Completion};
use crate::agent::Agent;
use crate::builtins::create_async_from_sync_iterator;
use crate::evaluation::asynchronous::r#await;
use crate::heap::names;
use crate::value::Value;

/// GetIterator (`#sec-getiterator`) with ~async~
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub(crate) fn get_async_iterator(agent: &mut Agent, obj: Value) -> Completion<IteratorRecord> {
    if let Some(method) = get_method(agent, obj, names::symbol::ASYNC_ITERATOR.into())? {
        return get_iterator_from_method(agent, obj, method);
    }
    let Some(sync_method) = get_method(agent, obj, names::symbol::ITERATOR.into())? else {
        return Err(agent.type_error("the value is not iterable"));
    };
    let sync_iterator_record = get_iterator_from_method(agent, obj, sync_method)?;
    create_async_from_sync_iterator(agent, sync_iterator_record)
}

/// The steps of ForIn/OfBodyEvaluation, and of Array.fromAsync, that get the next value of an async iterator; `None` where
/// there is none
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub(crate) fn next_value(agent: &mut Agent, iterator_record: IteratorRecord) -> Completion<Option<Value>> {
    let next_result = call(agent, iterator_record.next_method, iterator_record.iterator.into(), &[])?;
    let Value::Object(next_result) = r#await(agent, next_result)? else {
        return Err(agent.type_error("the result of an iterator is not an object"));
    };
    if iterator_complete(agent, next_result)? {
        return Ok(None);
    }
    iterator_value(agent, next_result).map(Some)
}

/// AsyncIteratorClose (`#sec-asynciteratorclose`)
///
/// # Errors
/// The completion's own throw, or else whatever the iterator's `return` throws, or a TypeError.
pub(crate) fn async_iterator_close<T>(
    agent: &mut Agent,
    iterator_record: IteratorRecord,
    completion: Completion<T>,
) -> Completion<T> {
    if let Err(Abrupt::Halt(_)) = completion {
        return completion;
    }
    let iterator = iterator_record.iterator;
    let inner_result = match get_method(agent, iterator.into(), names::RETURN.into()) {
        Ok(None) => return completion,
        Ok(Some(r#return)) => {
            call(agent, r#return.into(), iterator.into(), &[]).and_then(|result| r#await(agent, result))
        }
        Err(abrupt) => Err(abrupt),
    };
    if let Err(Abrupt::Halt(halt)) = inner_result {
        return Err(Abrupt::Halt(halt));
    }
    if let Err(Abrupt::Throw(_)) = completion {
        return completion;
    }
    if !inner_result?.is_object() {
        return Err(agent.type_error("the result of an iterator's method return is not an object"));
    }
    completion
}
