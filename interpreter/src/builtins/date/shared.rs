//! The [[DateValue]] of a Date.

use super::super::LibrarySlots;
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::heap::object::Slots;
use crate::value::{ObjectId, Value};

/// The internal slots of a Date.
pub(super) fn slots(date_value: f64) -> Slots {
    Slots::Library(Box::new(LibrarySlots::Date(date_value)))
}

/// The [[DateValue]] of an object, where it has one.
pub(in crate::builtins) fn date_value_of(agent: &Agent, object: ObjectId) -> Option<f64> {
    match &agent[object].slots {
        Slots::Library(slots) => match **slots {
            LibrarySlots::Date(date_value) => Some(date_value),
            _ => None,
        },
        _ => None,
    }
}

/// RequireInternalSlot (`#sec-requireinternalslot`) of [[DateValue]]: the object, and the value
///
/// # Errors
/// A TypeError.
pub(super) fn date_value(agent: &mut Agent, this: Value) -> Completion<(ObjectId, f64)> {
    let date = this.as_object().and_then(|object| Some((object, date_value_of(agent, object)?)));
    date.ok_or_else(|| agent.type_error("this is no Date"))
}

/// Sets the [[DateValue]] of a Date.
pub(super) fn set_date_value(agent: &mut Agent, date: ObjectId, date_value: f64) {
    agent[date].slots = slots(date_value);
}
