//! The requests that an async generator has not answered yet (ECMA-262, 27.6.3).

use super::{AsyncGeneratorRequest, AsyncGeneratorState, slots_mut};
use crate::abrupt::{Abrupt, Completion, Must};
use crate::agent::Agent;
use crate::builtins::NewTarget;
use crate::builtins::promise::{PromiseCapability, create_function, perform_promise_then, promise_resolve};
use crate::objects::builtin_function::capture;
use crate::operations::iterators::create_iter_result_object;
use crate::realm::{Args, Intrinsic};
use crate::value::{ObjectId, RealmId, Value};

/// AsyncGeneratorEnqueue (`#sec-asyncgeneratorenqueue`)
pub(super) fn async_generator_enqueue(
    agent: &mut Agent,
    generator: ObjectId,
    completion: Completion,
    promise_capability: PromiseCapability,
) {
    let request = AsyncGeneratorRequest { completion, capability: promise_capability };
    slots_mut(agent, generator).queue.push_back(request);
}

/// AsyncGeneratorCompleteStep (`#sec-asyncgeneratorcompletestep`)
pub(super) fn async_generator_complete_step(
    agent: &mut Agent,
    generator: ObjectId,
    completion: Completion,
    done: bool,
    realm: Option<RealmId>,
) -> Completion<()> {
    let next = slots_mut(agent, generator).queue.pop_front().expect("something was asked of the generator");
    let completion = match completion {
        Ok(value) => {
            let old_realm = agent.current_realm();
            agent.context_mut().realm = realm.unwrap_or(old_realm);
            let iterator_result = create_iter_result_object(agent, value, done)?;
            agent.context_mut().realm = old_realm;
            Ok(iterator_result.into())
        }
        abrupt => abrupt,
    };
    next.capability.settle(agent, completion).must()?;
    Ok(())
}

/// AsyncGeneratorAwaitReturn (`#sec-asyncgeneratorawaitreturn`)
pub(super) fn async_generator_await_return(agent: &mut Agent, generator: ObjectId) -> Completion<()> {
    let next = slots_mut(agent, generator).queue.front().expect("something was asked of the generator");
    let Err(Abrupt::Return(value)) = next.completion else { panic!("{next:?} is to be no return") };
    let constructor = agent.intrinsic(Intrinsic::Promise);
    let promise = match promise_resolve(agent, constructor, value) {
        Ok(promise) => promise,
        Err(Abrupt::Throw(reason)) => {
            async_generator_complete_step(agent, generator, Err(Abrupt::Throw(reason)), true, None)?;
            return async_generator_drain_queue(agent, generator);
        }
        Err(halt) => return Err(halt),
    };
    let on_fulfilled = create_function(agent, fulfilled_closure, 1, vec![generator.into()]);
    let on_rejected = create_function(agent, rejected_closure, 1, vec![generator.into()]);
    perform_promise_then(agent, promise, on_fulfilled.into(), on_rejected.into(), None)
}

/// fulfilledClosure of AsyncGeneratorAwaitReturn, which captures generator
fn fulfilled_closure(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    answer_return(agent, Ok(arguments.get(0)))
}

/// rejectedClosure of AsyncGeneratorAwaitReturn, which captures generator
fn rejected_closure(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    answer_return(agent, Err(Abrupt::Throw(arguments.get(0))))
}

fn answer_return(agent: &mut Agent, result: Completion) -> Completion {
    let generator = capture(agent, 0).as_object().expect("the closure has captured a generator");
    async_generator_complete_step(agent, generator, result, true, None)?;
    async_generator_drain_queue(agent, generator)?;
    Ok(Value::Undefined)
}

/// AsyncGeneratorDrainQueue (`#sec-asyncgeneratordrainqueue`)
pub(super) fn async_generator_drain_queue(agent: &mut Agent, generator: ObjectId) -> Completion<()> {
    while let Some(next) = slots_mut(agent, generator).queue.front() {
        let completion = match &next.completion {
            Err(Abrupt::Return(_)) => return async_generator_await_return(agent, generator),
            Ok(_) => Ok(Value::Undefined),
            throw => throw.clone(),
        };
        agent.tick()?;
        async_generator_complete_step(agent, generator, completion, true, None)?;
    }
    slots_mut(agent, generator).state = AsyncGeneratorState::Completed;
    Ok(())
}
