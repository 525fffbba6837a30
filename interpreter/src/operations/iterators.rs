//! Operations on iterator objects (ECMA-262, 7.4).

use super::objects::{call, create_data_property_or_throw, get, get_method};
use super::type_conversion::to_boolean;
use crate::abrupt::{Abrupt, Completion, Must};
use crate::agent::Agent;
use crate::heap::names;
use crate::heap::object::Slots;
use crate::objects::ordinary::ordinary_object_create;
use crate::realm::Intrinsic;
use crate::value::{ObjectId, Value};

/// An Iterator Record.
#[derive(Clone, Copy, Debug)]
pub struct IteratorRecord {
    /// [[Iterator]]
    pub iterator: ObjectId,
    /// [[NextMethod]]
    pub next_method: Value,
    /// [[Done]]
    pub done: bool,
}

/// GetIteratorDirect (`#sec-getiteratordirect`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws.
pub fn get_iterator_direct(agent: &mut Agent, obj: ObjectId) -> Completion<IteratorRecord> {
    let next_method = get(agent, obj, names::NEXT.into())?;
    Ok(IteratorRecord { iterator: obj, next_method, done: false })
}

/// GetIteratorFromMethod (`#sec-getiteratorfrommethod`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn get_iterator_from_method(agent: &mut Agent, obj: Value, method: ObjectId) -> Completion<IteratorRecord> {
    let iterator = call(agent, method.into(), obj, &[])?;
    match iterator.as_object() {
        Some(iterator) => get_iterator_direct(agent, iterator),
        None => Err(agent.type_error("the iterator is not an object")),
    }
}

/// GetIterator (`#sec-getiterator`) with ~sync~
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn get_iterator(agent: &mut Agent, obj: Value) -> Completion<IteratorRecord> {
    match get_method(agent, obj, names::symbol::ITERATOR.into())? {
        Some(method) => get_iterator_from_method(agent, obj, method),
        None => Err(agent.type_error("the value is not iterable")),
    }
}

/// IteratorNext (`#sec-iteratornext`); an absent value is `None`
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn iterator_next(
    agent: &mut Agent,
    iterator_record: &mut IteratorRecord,
    value: Option<Value>,
) -> Completion<ObjectId> {
    let result = call(agent, iterator_record.next_method, iterator_record.iterator.into(), value.as_slice());
    let Ok(Value::Object(result)) = result else {
        iterator_record.done = true;
        result?;
        return Err(agent.type_error("the result of an iterator is not an object"));
    };
    Ok(result)
}

/// IteratorComplete (`#sec-iteratorcomplete`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws.
pub fn iterator_complete(agent: &mut Agent, iterator_result: ObjectId) -> Completion<bool> {
    let done = get(agent, iterator_result, names::DONE.into())?;
    Ok(to_boolean(agent, done))
}

/// IteratorValue (`#sec-iteratorvalue`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws.
pub fn iterator_value(agent: &mut Agent, iterator_result: ObjectId) -> Completion {
    get(agent, iterator_result, names::VALUE.into())
}

/// IteratorStep (`#sec-iteratorstep`); ~done~ is `None`
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn iterator_step(agent: &mut Agent, iterator_record: &mut IteratorRecord) -> Completion<Option<ObjectId>> {
    let result = iterator_next(agent, iterator_record, None)?;
    let done = iterator_complete(agent, result);
    if !matches!(done, Ok(false)) {
        iterator_record.done = true;
        done?;
        return Ok(None);
    }
    Ok(Some(result))
}

/// IteratorStepValue (`#sec-iteratorstepvalue`); ~done~ is `None`
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn iterator_step_value(agent: &mut Agent, iterator_record: &mut IteratorRecord) -> Completion<Option<Value>> {
    let Some(result) = iterator_step(agent, iterator_record)? else {
        return Ok(None);
    };
    let value = iterator_value(agent, result);
    if value.is_err() {
        iterator_record.done = true;
    }
    value.map(Some)
}

/// IteratorClose (`#sec-iteratorclose`)
///
/// # Errors
/// The completion's own throw, or else whatever the iterator's `return` throws, or a TypeError.
pub fn iterator_close<T>(
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
        Ok(Some(method)) => call(agent, method.into(), iterator.into(), &[]),
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

/// IteratorToList (`#sec-iteratortolist`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn iterator_to_list(agent: &mut Agent, mut iterator_record: IteratorRecord) -> Completion<Vec<Value>> {
    let mut values = Vec::new();
    while let Some(next) = iterator_step_value(agent, &mut iterator_record)? {
        values.push(next);
    }
    Ok(values)
}

/// CreateIteratorResultObject (`#sec-createiterresultobject`)
///
/// # Errors
/// Only a halt.
pub fn create_iter_result_object(agent: &mut Agent, value: Value, done: bool) -> Completion<ObjectId> {
    let prototype = agent.intrinsic(Intrinsic::ObjectPrototype);
    let obj = ordinary_object_create(agent, Some(prototype), Slots::Ordinary);
    create_data_property_or_throw(agent, obj, names::VALUE.into(), value).must()?;
    create_data_property_or_throw(agent, obj, names::DONE.into(), done.into()).must()?;
    Ok(obj)
}
