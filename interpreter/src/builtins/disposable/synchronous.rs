//! DisposableStack (ECMA-262, 27.3).

use super::super::NewTarget;
use super::resources::dispose_resources;
use super::{Hint, shared};
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::objects::builtin_function::capture;
use crate::operations::objects::call;
use crate::realm::{Args, Intrinsic};
use crate::value::Value;

const HINT: Hint = Hint::Sync;

/// DisposableStack (`#sec-disposablestack`)
pub(super) fn disposable_stack(agent: &mut Agent, _: Value, _: Args<'_>, new_target: NewTarget) -> Completion {
    shared::construct(agent, new_target, HINT)
}

/// DisposableStack.prototype.adopt (`#sec-disposablestack.prototype.adopt`)
pub(super) fn adopt(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    shared::adopt(agent, this, arguments.get(0), arguments.get(1), HINT, adopt_closure)
}

/// closure of adopt, which captures onDispose and value
fn adopt_closure(agent: &mut Agent, _: Value, _: Args<'_>, _: NewTarget) -> Completion {
    let (on_dispose, value) = (capture(agent, 0), capture(agent, 1));
    call(agent, on_dispose, Value::Undefined, &[value])?;
    Ok(Value::Undefined)
}

/// DisposableStack.prototype.defer (`#sec-disposablestack.prototype.defer`)
pub(super) fn defer(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    shared::defer(agent, this, arguments.get(0), HINT)
}

/// DisposableStack.prototype.dispose (`#sec-disposablestack.prototype.dispose`)
pub(super) fn dispose(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    let disposable_stack = shared::require(agent, this, HINT)?;
    if let Some(capability) = shared::take(agent, disposable_stack) {
        dispose_resources(agent, capability, Ok(()))?;
    }
    Ok(Value::Undefined)
}

/// get DisposableStack.prototype.disposed (`#sec-get-disposablestack.prototype.disposed`)
pub(super) fn disposed(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    let disposable_stack = shared::require(agent, this, HINT)?;
    Ok(shared::is_disposed(agent, disposable_stack).into())
}

/// DisposableStack.prototype.move (`#sec-disposablestack.prototype.move`)
pub(super) fn r#move(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    shared::r#move(agent, this, HINT, Intrinsic::DisposableStack)
}

/// DisposableStack.prototype.use (`#sec-disposablestack.prototype.use`)
pub(super) fn r#use(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    shared::r#use(agent, this, arguments.get(0), HINT)
}
