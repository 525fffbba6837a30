//! AsyncGenerator objects (ECMA-262, 27.6).

mod operations;
mod queue;

pub(crate) use operations::{async_generator_start, async_generator_yield};

use std::collections::VecDeque;

use super::promise::{PromiseCapability, if_abrupt_reject_promise, new_promise_capability};
use super::rows::{Holder, configurable_intrinsic, inherits, method, tag};
use super::{LibrarySlots, NewTarget};
use crate::abrupt::{Abrupt, Completion, Must};
use crate::agent::{Agent, Coroutine, State};
use crate::heap::object::Slots;
use crate::objects::ordinary::ordinary_create_from_constructor;
use crate::operations::iterators::create_iter_result_object;
use crate::realm::{Args, Intrinsic};
use crate::value::{ObjectId, Value};

/// %AsyncGeneratorPrototype%.
pub(super) const HOLDERS: &[Holder] = &[Holder {
    intrinsic: Intrinsic::AsyncGeneratorPrototype,
    form: inherits(Intrinsic::AsyncIteratorPrototype),
    rows: &[
        configurable_intrinsic("constructor", Intrinsic::AsyncGeneratorFunctionPrototype),
        method("next", 1, next),
        method("return", 1, return_early),
        method("throw", 1, throw),
        tag("AsyncGenerator"),
    ],
}];

/// Internal slots of an AsyncGenerator; its [[GeneratorBrand]] is empty.
#[derive(Clone, Debug)]
pub struct AsyncGenerator {
    /// [[AsyncGeneratorState]]
    state: AsyncGeneratorState,
    /// [[AsyncGeneratorContext]]
    context: Option<Coroutine>,
    /// [[AsyncGeneratorQueue]]
    queue: VecDeque<AsyncGeneratorRequest>,
}

/// [[AsyncGeneratorState]]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum AsyncGeneratorState {
    /// ~suspended-start~
    SuspendedStart,
    /// ~suspended-yield~
    SuspendedYield,
    /// ~executing~
    Executing,
    /// ~draining-queue~
    DrainingQueue,
    /// ~completed~
    Completed,
}

/// An AsyncGeneratorRequest Record.
#[derive(Clone, Debug)]
struct AsyncGeneratorRequest {
    /// [[Completion]]
    completion: Completion,
    /// [[Capability]]
    capability: PromiseCapability,
}

fn slots_mut(agent: &mut State, generator: ObjectId) -> &mut AsyncGenerator {
    match &mut agent[generator].slots {
        Slots::Library(slots) => match &mut **slots {
            LibrarySlots::AsyncGenerator(generator) => generator,
            slots => unreachable!("{slots:?} is no async generator"),
        },
        slots => unreachable!("{slots:?} is no async generator"),
    }
}

/// The steps of EvaluateAsyncGeneratorBody (`#sec-runtime-semantics-evaluateasyncgeneratorbody`) that make the generator
///
/// # Errors
/// Whatever reading `prototype` of the function throws.
pub(crate) fn create_async_generator(agent: &mut Agent, function_object: ObjectId) -> Completion<ObjectId> {
    let state = AsyncGeneratorState::SuspendedStart;
    let generator = AsyncGenerator { state, context: None, queue: VecDeque::new() };
    let slots = Slots::Library(Box::new(LibrarySlots::AsyncGenerator(generator)));
    ordinary_create_from_constructor(agent, function_object, Intrinsic::AsyncGeneratorPrototype, slots)
}

/// AsyncGeneratorValidate (`#sec-asyncgeneratorvalidate`) with an empty generatorBrand: the generator
fn async_generator_validate(agent: &mut Agent, generator: Value) -> Completion<ObjectId> {
    let generator = generator.as_object().filter(|generator| match &agent[*generator].slots {
        Slots::Library(slots) => matches!(**slots, LibrarySlots::AsyncGenerator(_)),
        _ => false,
    });
    generator.ok_or_else(|| agent.type_error("this is no async generator"))
}

/// %AsyncGeneratorPrototype%.next (`#sec-asyncgenerator-prototype-next`)
fn next(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let promise_capability = new_promise(agent)?;
    let generator = if_abrupt_reject_promise!(agent, async_generator_validate(agent, this), promise_capability);
    let state = slots_mut(agent, generator).state;
    if state == AsyncGeneratorState::Completed {
        let iterator_result = create_iter_result_object(agent, Value::Undefined, true)?;
        promise_capability.resolve(agent, iterator_result.into()).must()?;
        return Ok(promise_capability.promise.into());
    }
    let completion = Ok(arguments.get(0));
    queue::async_generator_enqueue(agent, generator, completion.clone(), promise_capability);
    if let AsyncGeneratorState::SuspendedStart | AsyncGeneratorState::SuspendedYield = state {
        operations::async_generator_resume(agent, generator, completion)?;
    }
    Ok(promise_capability.promise.into())
}

/// %AsyncGeneratorPrototype%.return (`#sec-asyncgenerator-prototype-return`)
fn return_early(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let promise_capability = new_promise(agent)?;
    let generator = if_abrupt_reject_promise!(agent, async_generator_validate(agent, this), promise_capability);
    let completion = Err(Abrupt::Return(arguments.get(0)));
    queue::async_generator_enqueue(agent, generator, completion.clone(), promise_capability);
    match slots_mut(agent, generator).state {
        AsyncGeneratorState::SuspendedStart | AsyncGeneratorState::Completed => {
            operations::discard_context(agent, generator);
            slots_mut(agent, generator).state = AsyncGeneratorState::DrainingQueue;
            queue::async_generator_await_return(agent, generator)?;
        }
        AsyncGeneratorState::SuspendedYield => operations::async_generator_resume(agent, generator, completion)?,
        AsyncGeneratorState::Executing | AsyncGeneratorState::DrainingQueue => {}
    }
    Ok(promise_capability.promise.into())
}

/// %AsyncGeneratorPrototype%.throw (`#sec-asyncgenerator-prototype-throw`)
fn throw(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let exception = arguments.get(0);
    let promise_capability = new_promise(agent)?;
    let generator = if_abrupt_reject_promise!(agent, async_generator_validate(agent, this), promise_capability);
    let mut state = slots_mut(agent, generator).state;
    if state == AsyncGeneratorState::SuspendedStart {
        operations::discard_context(agent, generator);
        slots_mut(agent, generator).state = AsyncGeneratorState::Completed;
        state = AsyncGeneratorState::Completed;
    }
    if state == AsyncGeneratorState::Completed {
        promise_capability.reject(agent, exception).must()?;
        return Ok(promise_capability.promise.into());
    }
    let completion = Err(Abrupt::Throw(exception));
    queue::async_generator_enqueue(agent, generator, completion.clone(), promise_capability);
    if state == AsyncGeneratorState::SuspendedYield {
        operations::async_generator_resume(agent, generator, completion)?;
    }
    Ok(promise_capability.promise.into())
}

/// NewPromiseCapability of %Promise%, which does not throw.
fn new_promise(agent: &mut Agent) -> Completion<PromiseCapability> {
    let constructor = agent.intrinsic(Intrinsic::Promise);
    new_promise_capability(agent, constructor.into()).must()
}
