//! The functions that Promise.all and its like give to each promise, and what these functions share.

use super::super::record;
use super::{NewTarget, create_function};
use crate::abrupt::{Completion, Must};
use crate::agent::Agent;
use crate::descriptor::PropertyDescriptor;
use crate::heap::names;
use crate::heap::object::Slots;
use crate::objects::builtin_function::capture;
use crate::objects::ordinary::ordinary_object_create;
use crate::operations::objects::{
    call, create_array_from_list, create_data_property_or_throw, define_property_or_throw,
};
use crate::realm::{Args, BuiltinFunction, ErrorKind, Intrinsic};
use crate::value::{ObjectId, Value};

/// values (or errors) and remainingElementsCount: a list, whose first element is the count.
#[derive(Clone, Copy)]
pub(super) struct Elements(Value);

impl Elements {
    /// No elements yet; the count is one, for the loop that adds them.
    pub(super) fn new(agent: &mut Agent) -> Elements {
        Elements(record::create(agent, vec![1.0.into()]))
    }

    /// Appends undefined: the index of that.
    pub(super) fn append(self, agent: &mut Agent) -> usize {
        let fields = record::fields_mut(agent, self.0);
        fields.push(Value::Undefined);
        fields.len() - 2
    }

    /// Adds one to the count.
    pub(super) fn add_remaining(self, agent: &mut Agent) {
        self.count(agent, 1.0);
    }

    /// Takes one from the count: whether none remains.
    pub(super) fn remove_remaining(self, agent: &mut Agent) -> bool {
        self.count(agent, -1.0) == 0.0
    }

    fn count(self, agent: &mut Agent, change: f64) -> f64 {
        match &mut record::fields_mut(agent, self.0)[0] {
            Value::Number(count) => {
                *count += change;
                *count
            }
            other => unreachable!("{other:?} is no count"),
        }
    }

    /// CreateArrayFromList of the elements.
    pub(super) fn array(self, agent: &mut Agent) -> Completion {
        let elements = record::fields_mut(agent, self.0)[1..].to_vec();
        Ok(create_array_from_list(agent, &elements)?.into())
    }

    /// An AggregateError of the elements.
    pub(super) fn aggregate_error(self, agent: &mut Agent) -> Completion {
        let error = crate::builtins::new_error(agent, ErrorKind::AggregateError, "every promise was rejected");
        let errors = self.array(agent)?;
        let desc = PropertyDescriptor::data(errors, true, false, true);
        define_property_or_throw(agent, error, names::ERRORS.into(), desc).must()?;
        Ok(error.into())
    }

    /// A function for the promise of an element: `settle` is called with the elements when none remains.
    pub(super) fn function(
        self,
        agent: &mut Agent,
        steps: BuiltinFunction,
        index: usize,
        already_called: Value,
        settle: Value,
    ) -> Value {
        create_function(agent, steps, 1, vec![already_called, (index as f64).into(), self.0, settle]).into()
    }
}

/// Promise.all Resolve Element Functions (`#sec-promise.all-resolve-element-functions`)
pub(super) fn all_resolve_element(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    if is_called_again(agent) {
        return Ok(Value::Undefined);
    }
    element(agent, arguments.get(0), Elements::array)
}

/// Promise.allSettled Resolve Element Functions (`#sec-promise.allsettled-resolve-element-functions`)
pub(super) fn all_settled_resolve_element(
    agent: &mut Agent,
    _: Value,
    arguments: Args<'_>,
    _: NewTarget,
) -> Completion {
    if is_called_again(agent) {
        return Ok(Value::Undefined);
    }
    let obj = outcome(agent, "fulfilled", "value", arguments.get(0))?;
    element(agent, obj.into(), Elements::array)
}

/// Promise.allSettled Reject Element Functions (`#sec-promise.allsettled-reject-element-functions`)
pub(super) fn all_settled_reject_element(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    if is_called_again(agent) {
        return Ok(Value::Undefined);
    }
    let obj = outcome(agent, "rejected", "reason", arguments.get(0))?;
    element(agent, obj.into(), Elements::array)
}

/// Promise.any Reject Element Functions (`#sec-promise.any-reject-element-functions`)
pub(super) fn any_reject_element(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    if is_called_again(agent) {
        return Ok(Value::Undefined);
    }
    element(agent, arguments.get(0), Elements::aggregate_error)
}

/// Whether [[AlreadyCalled]] of the active function is true; from now on it is.
fn is_called_again(agent: &mut Agent) -> bool {
    let already_called = capture(agent, 0);
    let already_called = &mut record::fields_mut(agent, already_called)[0];
    matches!(std::mem::replace(already_called, true.into()), Value::Boolean(true))
}

/// Puts an element in its place; if it is the last one, settles the result with what is made of all.
fn element(agent: &mut Agent, value: Value, made: fn(Elements, &mut Agent) -> Completion) -> Completion {
    let (index, elements, settle) = (capture(agent, 1), Elements(capture(agent, 2)), capture(agent, 3));
    let Value::Number(index) = index else { unreachable!("{index:?} is no index") };
    record::fields_mut(agent, elements.0)[index as usize + 1] = value;
    if !elements.remove_remaining(agent) {
        return Ok(Value::Undefined);
    }
    let made = made(elements, agent)?;
    call(agent, settle, Value::Undefined, &[made])
}

/// What Promise.allSettled tells of a promise.
fn outcome(agent: &mut Agent, status: &str, name: &str, value: Value) -> Completion<ObjectId> {
    let prototype = agent.intrinsic(Intrinsic::ObjectPrototype);
    let obj = ordinary_object_create(agent, Some(prototype), Slots::Ordinary);
    let strings = &mut agent.heap.strings;
    let fields = [(strings.intern("status"), strings.intern(status).into()), (strings.intern(name), value)];
    for (name, value) in fields {
        create_data_property_or_throw(agent, obj, name.into(), value).must()?;
    }
    Ok(obj)
}
