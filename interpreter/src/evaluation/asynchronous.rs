//! Async functions: how they start, and Await (ECMA-262, 27.7.5).

use super::Flow;
use crate::abrupt::{Abrupt, Completion, Must};
use crate::agent::{Agent, Coroutine};
use crate::builtins::promise::{PromiseCapability, create_function, perform_promise_then, promise_resolve};
use crate::objects::builtin_function::capture;
use crate::realm::{Args, Intrinsic};
use crate::value::{ObjectId, Value};

/// AsyncFunctionStart (`#sec-async-functions-abstract-operations-async-function-start`)
///
/// # Errors
/// Only a halt.
pub(crate) fn async_function_start(
    agent: &mut Agent,
    promise_capability: PromiseCapability,
    async_function_body: impl FnOnce(&mut Agent) -> Completion<Flow> + 'static,
) -> Completion<()> {
    let async_context = agent.context().clone();
    // AsyncBlockStart (`#sec-asyncblockstart`)
    let async_context = agent.suspended(async_context, move |agent, _| {
        let result = async_function_body(agent);
        agent.contexts.pop();
        let result = result.map(|result| match result {
            Flow::Return(value) => value,
            _ => Value::Undefined,
        });
        promise_capability.settle(agent, result).must()?;
        Ok(Value::Undefined)
    });
    agent.resume(async_context, Ok(Value::Undefined)).must()?;
    Ok(())
}

/// Await (`#await`)
///
/// # Errors
/// What the promise is rejected with, or whatever making it throws.
///
/// # Panics
/// Where the running context is not of an async function.
pub(crate) fn r#await(agent: &mut Agent, value: Value) -> Completion {
    let async_context = Value::from(agent.running_coroutine());
    let constructor = agent.intrinsic(Intrinsic::Promise);
    let promise = promise_resolve(agent, constructor, value)?;
    let on_fulfilled = create_function(agent, fulfilled_closure, 1, vec![async_context]);
    let on_rejected = create_function(agent, rejected_closure, 1, vec![async_context]);
    perform_promise_then(agent, promise, on_fulfilled.into(), on_rejected.into(), None)?;
    agent.suspend(Value::Undefined)
}

/// fulfilledClosure of Await, which captures asyncContext
fn fulfilled_closure(agent: &mut Agent, _: Value, arguments: Args<'_>, _: Option<ObjectId>) -> Completion {
    resume(agent, Ok(arguments.get(0)))
}

/// rejectedClosure of Await, which captures asyncContext
fn rejected_closure(agent: &mut Agent, _: Value, arguments: Args<'_>, _: Option<ObjectId>) -> Completion {
    resume(agent, Err(Abrupt::Throw(arguments.get(0))))
}

fn resume(agent: &mut Agent, completion: Completion) -> Completion {
    let async_context = Coroutine::from_capture(capture(agent, 0));
    agent.resume(async_context, completion).must()?;
    Ok(Value::Undefined)
}
