//! WeakRef objects (ECMA-262, 26.1). Nothing is collected while a run lasts, so that a target is always there.

use super::collections::can_be_held_weakly;
use super::rows::{Holder, constructor, intrinsic, method, ordinary, prototype, tag};
use super::{LibrarySlots, NewTarget};
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::heap::object::Slots;
use crate::objects::ordinary::ordinary_create_from_constructor;
use crate::realm::{Args, Intrinsic};
use crate::value::Value;

/// The constructor and its prototype.
pub(super) const HOLDERS: &[Holder] = &[
    Holder {
        intrinsic: Intrinsic::WeakRef,
        form: constructor("WeakRef", 1, weak_ref),
        rows: &[prototype(Intrinsic::WeakRefPrototype)],
    },
    Holder {
        intrinsic: Intrinsic::WeakRefPrototype,
        form: ordinary(),
        rows: &[intrinsic("constructor", Intrinsic::WeakRef), method("deref", 0, deref), tag("WeakRef")],
    },
];

/// WeakRef (`#sec-weak-ref-target`)
fn weak_ref(agent: &mut Agent, _: Value, arguments: Args<'_>, new_target: NewTarget) -> Completion {
    let target = arguments.get(0);
    let Some(new_target) = new_target else {
        return Err(agent.type_error("WeakRef needs new"));
    };
    if !can_be_held_weakly(agent, target) {
        return Err(agent.type_error("that target cannot be held weakly"));
    }
    let slots = Slots::Library(Box::new(LibrarySlots::WeakRef(target)));
    Ok(ordinary_create_from_constructor(agent, new_target, Intrinsic::WeakRefPrototype, slots)?.into())
}

/// WeakRef.prototype.deref (`#sec-weak-ref.prototype.deref`)
fn deref(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    if let Value::Object(weak_ref) = this
        && let Slots::Library(slots) = &agent[weak_ref].slots
        && let LibrarySlots::WeakRef(target) = **slots
    {
        return Ok(target);
    }
    Err(agent.type_error("this is no WeakRef"))
}
