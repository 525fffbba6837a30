//! How an async generator runs (ECMA-262, 27.6.3).

use super::queue::{async_generator_complete_step, async_generator_drain_queue};
use super::{AsyncGeneratorState, slots_mut};
use crate::abrupt::{Abrupt, Completion, Must};
use crate::agent::Agent;
use crate::evaluation::Flow;
use crate::evaluation::asynchronous::r#await;
use crate::value::{ObjectId, Value};

/// AsyncGeneratorStart (`#sec-asyncgeneratorstart`)
///
/// # Panics
/// Where `generator` is none.
pub(crate) fn async_generator_start(
    agent: &mut Agent,
    generator: ObjectId,
    generator_body: impl FnOnce(&mut Agent) -> Completion<Flow> + 'static,
) {
    let gen_context = agent.context_mut();
    gen_context.generator = Some(generator);
    let gen_context = gen_context.clone();
    let gen_context = agent.suspended(gen_context, move |agent, _| {
        let result = match generator_body(agent) {
            Ok(Flow::Return(value)) => Ok(value),
            Ok(_) => Ok(Value::Undefined),
            Err(Abrupt::Halt(halt)) => return Err(Abrupt::Halt(halt)),
            Err(throw) => Err(throw),
        };
        agent.contexts.pop();
        let slots = slots_mut(agent, generator);
        (slots.state, slots.context) = (AsyncGeneratorState::DrainingQueue, None);
        async_generator_complete_step(agent, generator, result, true, None)?;
        async_generator_drain_queue(agent, generator)?;
        Ok(Value::Undefined)
    });
    slots_mut(agent, generator).context = Some(gen_context);
}

/// Forgets the context of a generator that has not begun, and now never will.
pub(super) fn discard_context(agent: &mut Agent, generator: ObjectId) {
    if let Some(gen_context) = slots_mut(agent, generator).context.take() {
        agent.discard(gen_context);
    }
}

/// AsyncGeneratorResume (`#sec-asyncgeneratorresume`)
pub(super) fn async_generator_resume(agent: &mut Agent, generator: ObjectId, completion: Completion) -> Completion<()> {
    let slots = slots_mut(agent, generator);
    slots.state = AsyncGeneratorState::Executing;
    let gen_context = slots.context.expect("a suspended generator has a context");
    agent.resume(gen_context, completion).must()?;
    Ok(())
}

/// AsyncGeneratorUnwrapYieldResumption (`#sec-asyncgeneratorunwrapyieldresumption`)
fn async_generator_unwrap_yield_resumption(agent: &mut Agent, resumption_value: Completion) -> Completion {
    let Err(Abrupt::Return(value)) = resumption_value else { return resumption_value };
    let awaited = r#await(agent, value)?;
    Err(Abrupt::Return(awaited))
}

/// AsyncGeneratorYield (`#sec-asyncgeneratoryield`)
///
/// # Errors
/// The completion that the generator is resumed with, where it is abrupt.
///
/// # Panics
/// Where the running context is not of an async generator.
pub(crate) fn async_generator_yield(agent: &mut Agent, value: Value) -> Completion {
    let generator = agent.context().generator.expect("the running context is of a generator");
    let [.., previous_context, _] = &*agent.contexts else { panic!("something has resumed the generator") };
    let previous_realm = previous_context.realm;
    async_generator_complete_step(agent, generator, Ok(value), false, Some(previous_realm))?;
    let slots = slots_mut(agent, generator);
    let resumption_value = match slots.queue.front() {
        Some(to_yield) => to_yield.completion.clone(),
        None => {
            slots.state = AsyncGeneratorState::SuspendedYield;
            agent.suspend(Value::Undefined)
        }
    };
    async_generator_unwrap_yield_resumption(agent, resumption_value)
}
