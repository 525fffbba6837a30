//! What DisposableStack and AsyncDisposableStack share.

use super::super::{LibrarySlots, NewTarget};
use super::resources::{DisposableResource, disposable_resource, resource_of_method};
use super::{Hint, Stack};
use crate::abrupt::{Completion, Must};
use crate::agent::{Agent, State};
use crate::builtins::promise::create_function;
use crate::heap::object::Slots;
use crate::objects::ordinary::ordinary_create_from_constructor;
use crate::operations::testing::is_callable;
use crate::realm::{BuiltinFunction, ErrorKind, Intrinsic};
use crate::value::{ObjectId, Value};

fn prototype(hint: Hint) -> Intrinsic {
    match hint {
        Hint::Sync => Intrinsic::DisposableStackPrototype,
        Hint::Async => Intrinsic::AsyncDisposableStackPrototype,
    }
}

fn slots(hint: Hint, capability: Vec<DisposableResource>) -> Slots {
    Slots::Library(Box::new(LibrarySlots::DisposableStack(Stack { hint, capability: Some(capability) })))
}

/// What the constructors do.
pub(super) fn construct(agent: &mut Agent, new_target: NewTarget, hint: Hint) -> Completion {
    let Some(new_target) = new_target else {
        return Err(agent.type_error("a stack needs new"));
    };
    Ok(ordinary_create_from_constructor(agent, new_target, prototype(hint), slots(hint, Vec::new()))?.into())
}

fn stack(agent: &mut State, object: ObjectId) -> Option<&mut Stack> {
    match &mut agent.heap[object].slots {
        Slots::Library(slots) => match &mut **slots {
            LibrarySlots::DisposableStack(stack) => Some(stack),
            _ => None,
        },
        _ => None,
    }
}

/// The stack that a value is, where it is one of this kind.
pub(super) fn stack_of(agent: &mut State, this: Value, hint: Hint) -> Option<ObjectId> {
    this.as_object().filter(|object| stack(agent, *object).is_some_and(|stack| stack.hint == hint))
}

/// RequireInternalSlot (`#sec-requireinternalslot`) of [[DisposableState]] or [[AsyncDisposableState]]
pub(super) fn require(agent: &mut Agent, this: Value, hint: Hint) -> Completion<ObjectId> {
    stack_of(agent, this, hint).ok_or_else(|| agent.type_error("this is no such stack"))
}

/// Whether a stack has been disposed of.
pub(super) fn is_disposed(agent: &mut State, object: ObjectId) -> bool {
    stack(agent, object).is_none_or(|stack| stack.capability.is_none())
}

/// A stack that has not been disposed of.
fn require_pending(agent: &mut Agent, this: Value, hint: Hint) -> Completion<ObjectId> {
    let object = require(agent, this, hint)?;
    if is_disposed(agent, object) {
        return Err(agent.throw(ErrorKind::ReferenceError, "the stack has been disposed of"));
    }
    Ok(object)
}

fn add(agent: &mut State, object: ObjectId, resource: DisposableResource) {
    if let Some(Stack { capability: Some(capability), .. }) = stack(agent, object) {
        capability.push(resource);
    }
}

/// Disposes of a stack: its resources, none where that has been done before.
pub(super) fn take(agent: &mut State, object: ObjectId) -> Option<Vec<DisposableResource>> {
    stack(agent, object).and_then(|stack| stack.capability.take())
}

/// What `use` does.
pub(super) fn r#use(agent: &mut Agent, this: Value, value: Value, hint: Hint) -> Completion {
    let object = require_pending(agent, this, hint)?;
    if let Some(resource) = disposable_resource(agent, value, hint)? {
        add(agent, object, resource);
    }
    Ok(value)
}

/// What `adopt` does: `closure` calls its first capture with its second one.
pub(super) fn adopt(
    agent: &mut Agent,
    this: Value,
    value: Value,
    on_dispose: Value,
    hint: Hint,
    closure: BuiltinFunction,
) -> Completion {
    let object = require_pending(agent, this, hint)?;
    if !is_callable(agent, on_dispose) {
        return Err(agent.type_error("what disposes is no function"));
    }
    let f = create_function(agent, closure, 0, vec![on_dispose, value]);
    let resource = resource_of_method(agent, hint, f.into()).must()?;
    add(agent, object, resource);
    Ok(value)
}

/// What `defer` does.
pub(super) fn defer(agent: &mut Agent, this: Value, on_dispose: Value, hint: Hint) -> Completion {
    let object = require_pending(agent, this, hint)?;
    let resource = resource_of_method(agent, hint, on_dispose)?;
    add(agent, object, resource);
    Ok(Value::Undefined)
}

/// What `move` does.
pub(super) fn r#move(agent: &mut Agent, this: Value, hint: Hint, constructor: Intrinsic) -> Completion {
    let object = require_pending(agent, this, hint)?;
    let constructor = agent.intrinsic(constructor);
    let moved = ordinary_create_from_constructor(agent, constructor, prototype(hint), slots(hint, Vec::new()))?;
    let capability = take(agent, object).unwrap_or_default();
    agent[moved].slots = slots(hint, capability);
    Ok(moved.into())
}
