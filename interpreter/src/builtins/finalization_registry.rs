//! FinalizationRegistry objects (ECMA-262, 26.2). Nothing is collected while a run lasts, so that no cleanup is called.

use super::collections::can_be_held_weakly;
use super::rows::{Holder, constructor, intrinsic, method, ordinary, prototype, tag};
use super::{LibrarySlots, NewTarget};
use crate::abrupt::Completion;
use crate::agent::{Agent, State};
use crate::heap::object::Slots;
use crate::objects::ordinary::ordinary_create_from_constructor;
use crate::operations::testing::{is_callable, same_value};
use crate::realm::{Args, Intrinsic};
use crate::value::{ObjectId, Value};

/// The constructor and its prototype.
pub(super) const HOLDERS: &[Holder] = &[
    Holder {
        intrinsic: Intrinsic::FinalizationRegistry,
        form: constructor("FinalizationRegistry", 1, finalization_registry),
        rows: &[prototype(Intrinsic::FinalizationRegistryPrototype)],
    },
    Holder {
        intrinsic: Intrinsic::FinalizationRegistryPrototype,
        form: ordinary(),
        rows: &[
            intrinsic("constructor", Intrinsic::FinalizationRegistry),
            method("register", 2, register),
            method("unregister", 1, unregister),
            tag("FinalizationRegistry"),
        ],
    },
];

/// FinalizationRegistry (`#sec-finalization-registry-cleanup-callback`)
fn finalization_registry(agent: &mut Agent, _: Value, arguments: Args<'_>, new_target: NewTarget) -> Completion {
    let Some(new_target) = new_target else {
        return Err(agent.type_error("FinalizationRegistry needs new"));
    };
    if !is_callable(agent, arguments.get(0)) {
        return Err(agent.type_error("the cleanup is no function"));
    }
    let slots = Slots::Library(Box::new(LibrarySlots::FinalizationRegistry(Vec::new())));
    let prototype = Intrinsic::FinalizationRegistryPrototype;
    Ok(ordinary_create_from_constructor(agent, new_target, prototype, slots)?.into())
}

/// RequireInternalSlot (`#sec-requireinternalslot`) of [[Cells]]
fn require(agent: &mut Agent, this: Value) -> Completion<ObjectId> {
    if let Value::Object(registry) = this
        && let Slots::Library(slots) = &agent[registry].slots
        && let LibrarySlots::FinalizationRegistry(_) = **slots
    {
        return Ok(registry);
    }
    Err(agent.type_error("this is no FinalizationRegistry"))
}

/// The [[UnregisterToken]] of each cell that has one: nothing else of a cell is ever asked for.
fn tokens(agent: &mut State, registry: ObjectId) -> &mut Vec<Value> {
    match &mut agent.heap[registry].slots {
        Slots::Library(slots) => match &mut **slots {
            LibrarySlots::FinalizationRegistry(tokens) => tokens,
            _ => unreachable!("it was found to be a registry"),
        },
        _ => unreachable!("it was found to be a registry"),
    }
}

/// FinalizationRegistry.prototype.register (`#sec-finalization-registry.prototype.register`)
fn register(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let (target, held_value, unregister_token) = (arguments.get(0), arguments.get(1), arguments.get(2));
    let registry = require(agent, this)?;
    if !can_be_held_weakly(agent, target) {
        return Err(agent.type_error("that target cannot be held weakly"));
    }
    if same_value(agent, target, held_value) {
        return Err(agent.type_error("the held value is the target"));
    }
    if can_be_held_weakly(agent, unregister_token) {
        tokens(agent, registry).push(unregister_token);
    } else if !unregister_token.is_undefined() {
        return Err(agent.type_error("that token cannot be held weakly"));
    }
    Ok(Value::Undefined)
}

/// FinalizationRegistry.prototype.unregister (`#sec-finalization-registry.prototype.unregister`)
fn unregister(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let unregister_token = arguments.get(0);
    let registry = require(agent, this)?;
    if !can_be_held_weakly(agent, unregister_token) {
        return Err(agent.type_error("that token cannot be held weakly"));
    }
    let registered = std::mem::take(tokens(agent, registry));
    agent.burn(registered.len() as u64 / 16)?;
    let kept: Vec<Value> =
        registered.iter().copied().filter(|token| !same_value(agent, *token, unregister_token)).collect();
    let removed = kept.len() < registered.len();
    *tokens(agent, registry) = kept;
    Ok(removed.into())
}
