//! Error objects (ECMA-262, 20.5).

use crate::agent::Agent;
use crate::heap::names;
use crate::heap::object::{Object, Slots};
use crate::heap::properties::{Property, PropertyKind};
use crate::realm::ErrorKind;
use crate::value::ObjectId;

/// A new error of the current realm, as the specification's algorithms throw it (`#sec-throw-an-exception`).
pub fn new_error(agent: &mut Agent, kind: ErrorKind, message: &str) -> ObjectId {
    let prototype = agent.intrinsic(kind.prototype());
    let message = agent.heap.strings.intern(message);
    let mut error = Object::new(Some(prototype), Slots::Error);
    let kind = PropertyKind::Data { value: message.into(), writable: true };
    error.properties.insert(names::MESSAGE.into(), Property { kind, enumerable: false, configurable: true });
    agent.heap.add_object(error)
}
