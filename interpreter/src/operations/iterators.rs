//! Operations on iterator objects (ECMA-262, 7.4).

use crate::abrupt::Completion;
use crate::agent::Agent;
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

/// GetIterator (`#sec-getiterator`) with ~sync~
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn get_iterator(agent: &mut Agent, obj: Value) -> Completion<IteratorRecord> {
    todo!()
}

/// GetIteratorFromMethod (`#sec-getiteratorfrommethod`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn get_iterator_from_method(agent: &mut Agent, obj: Value, method: ObjectId) -> Completion<IteratorRecord> {
    todo!()
}

/// IteratorStep (`#sec-iteratorstep`); ~done~ is `None`
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn iterator_step(agent: &mut Agent, iterator_record: &mut IteratorRecord) -> Completion<Option<ObjectId>> {
    todo!()
}

/// IteratorStepValue (`#sec-iteratorstepvalue`); ~done~ is `None`
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn iterator_step_value(agent: &mut Agent, iterator_record: &mut IteratorRecord) -> Completion<Option<Value>> {
    todo!()
}

/// IteratorClose (`#sec-iteratorclose`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn iterator_close<T>(
    agent: &mut Agent,
    iterator_record: IteratorRecord,
    completion: Completion<T>,
) -> Completion<T> {
    todo!()
}

/// IteratorToList (`#sec-iteratortolist`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn iterator_to_list(agent: &mut Agent, iterator_record: IteratorRecord) -> Completion<Vec<Value>> {
    todo!()
}

/// CreateIterResultObject (`#sec-createiterresultobject`)
///
/// # Errors
/// Only a halt.
pub fn create_iter_result_object(agent: &mut Agent, value: Value, done: bool) -> Completion<ObjectId> {
    todo!()
}
