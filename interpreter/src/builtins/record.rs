//! Records and Lists that several closures of the library share.

use super::LibrarySlots;
use crate::agent::{Agent, State};
use crate::heap::object::{Object, Slots};
use crate::value::Value;

/// A Record or List with these fields, as closures capture it. No program ever sees it.
pub(super) fn create(agent: &mut Agent, fields: Vec<Value>) -> Value {
    agent.heap.add_object(Object::new(None, Slots::Library(Box::new(LibrarySlots::Record(fields))))).into()
}

/// The fields.
///
/// # Panics
/// Where `record` is none.
pub(super) fn fields_mut(agent: &mut State, record: Value) -> &mut Vec<Value> {
    let record = record.as_object().expect("a record is captured as an object");
    match &mut agent[record].slots {
        Slots::Library(slots) => match &mut **slots {
            LibrarySlots::Record(fields) => fields,
            slots => unreachable!("{slots:?} is no record"),
        },
        slots => unreachable!("{slots:?} is no record"),
    }
}
