//! AsyncDisposableStack (ECMA-262, 27.4).

use super::super::NewTarget;
use super::resources::dispose_resources;
use super::{Hint, shared};
use crate::abrupt::{Completion, Must};
use crate::agent::Agent;
use crate::builtins::new_error;
use crate::builtins::promise::new_promise_capability;
use crate::evaluation::Flow;
use crate::evaluation::asynchronous::async_function_start;
use crate::objects::builtin_function::capture;
use crate::operations::objects::call;
use crate::realm::{Args, ErrorKind, Intrinsic};
use crate::value::Value;

const HINT: Hint = Hint::Async;

/// AsyncDisposableStack (`#sec-asyncdisposablestack`)
pub(super) fn async_disposable_stack(agent: &mut Agent, _: Value, _: Args<'_>, new_target: NewTarget) -> Completion {
    shared::construct(agent, new_target, HINT)
}

/// AsyncDisposableStack.prototype.adopt (`#sec-asyncdisposablestack.prototype.adopt`)
pub(super) fn adopt(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    shared::adopt(agent, this, arguments.get(0), arguments.get(1), HINT, adopt_closure)
}

/// closure of adopt, which captures onDisposeAsync and value
fn adopt_closure(agent: &mut Agent, _: Value, _: Args<'_>, _: NewTarget) -> Completion {
    let (on_dispose_async, value) = (capture(agent, 0), capture(agent, 1));
    call(agent, on_dispose_async, Value::Undefined, &[value])
}

/// AsyncDisposableStack.prototype.defer (`#sec-asyncdisposablestack.prototype.defer`)
pub(super) fn defer(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    shared::defer(agent, this, arguments.get(0), HINT)
}

/// AsyncDisposableStack.prototype.disposeAsync (`#sec-asyncdisposablestack.prototype.disposeAsync`)
pub(super) fn dispose_async(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    let constructor = agent.intrinsic(Intrinsic::Promise);
    let promise_capability = new_promise_capability(agent, constructor.into()).must()?;
    let promise = promise_capability.promise.into();
    let Some(async_disposable_stack) = shared::stack_of(agent, this, HINT) else {
        let error = new_error(agent, ErrorKind::TypeError, "this is no such stack");
        promise_capability.reject(agent, error.into()).must()?;
        return Ok(promise);
    };
    let Some(capability) = shared::take(agent, async_disposable_stack) else {
        promise_capability.resolve(agent, Value::Undefined).must()?;
        return Ok(promise);
    };
    async_function_start(agent, promise_capability, move |agent| {
        dispose_resources(agent, capability, Ok(()))?;
        Ok(Flow::Return(Value::Undefined))
    })?;
    Ok(promise)
}

/// get AsyncDisposableStack.prototype.disposed (`#sec-get-asyncdisposablestack.prototype.disposed`)
pub(super) fn disposed(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    let async_disposable_stack = shared::require(agent, this, HINT)?;
    Ok(shared::is_disposed(agent, async_disposable_stack).into())
}

/// AsyncDisposableStack.prototype.move (`#sec-asyncdisposablestack.prototype.move`)
pub(super) fn r#move(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    shared::r#move(agent, this, HINT, Intrinsic::AsyncDisposableStack)
}

/// AsyncDisposableStack.prototype.use (`#sec-asyncdisposablestack.prototype.use`)
pub(super) fn r#use(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    shared::r#use(agent, this, arguments.get(0), HINT)
}
