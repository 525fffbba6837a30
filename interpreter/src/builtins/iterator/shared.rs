//! What the methods of Iterator.prototype share.

use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::operations::iterators::{IteratorRecord, get_iterator_direct, iterator_close};
use crate::operations::testing::is_callable;
use crate::value::{ObjectId, Value};

/// The this value, which must be an object.
pub(super) fn require_object(agent: &mut Agent, this: Value) -> Completion<ObjectId> {
    match this {
        Value::Object(o) => Ok(o),
        _ => Err(agent.type_error("this is no object")),
    }
}

/// The first steps of every method with a callback, which close the iterator where that is no function.
pub(super) fn begin(agent: &mut Agent, this: Value, callback: Value) -> Completion<IteratorRecord> {
    let o = require_object(agent, this)?;
    if !is_callable(agent, callback) {
        let iterated = IteratorRecord { iterator: o, next_method: Value::Undefined, done: false };
        let error = Err(agent.type_error("the callback is no function"));
        return iterator_close(agent, iterated, error);
    }
    get_iterator_direct(agent, o)
}
