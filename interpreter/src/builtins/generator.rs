//! Generator objects (ECMA-262, 27.5).

use super::rows::{Holder, configurable_intrinsic, inherits, method, tag};
use super::{LibrarySlots, NewTarget};
use crate::abrupt::{Abrupt, Completion};
use crate::agent::{Agent, Coroutine, State};
use crate::evaluation::Flow;
use crate::heap::object::Slots;
use crate::objects::ordinary::ordinary_create_from_constructor;
use crate::operations::iterators::create_iter_result_object;
use crate::realm::{Args, Intrinsic};
use crate::value::{ObjectId, Value};

/// %GeneratorPrototype%.
pub(super) const HOLDERS: &[Holder] = &[Holder {
    intrinsic: Intrinsic::GeneratorPrototype,
    form: inherits(Intrinsic::IteratorPrototype),
    rows: &[
        configurable_intrinsic("constructor", Intrinsic::GeneratorFunctionPrototype),
        method("next", 1, next),
        method("return", 1, return_early),
        method("throw", 1, throw),
        tag("Generator"),
    ],
}];

/// Internal slots of a Generator; its [[GeneratorBrand]] is empty, because iterators that have one are made without it.
#[derive(Clone, Debug)]
pub struct Generator {
    /// [[GeneratorState]]
    state: GeneratorState,
    /// [[GeneratorContext]]
    context: Option<Coroutine>,
}

/// [[GeneratorState]]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum GeneratorState {
    /// ~suspended-start~
    SuspendedStart,
    /// ~suspended-yield~
    SuspendedYield,
    /// ~executing~
    Executing,
    /// ~completed~
    Completed,
}

/// generatorKind
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum GeneratorKind {
    /// ~sync~
    Sync,
    /// ~async~
    Async,
}

fn slots(agent: &State, generator: ObjectId) -> Option<&Generator> {
    match &agent[generator].slots {
        Slots::Library(slots) => match &**slots {
            LibrarySlots::Generator(generator) => Some(generator),
            _ => None,
        },
        _ => None,
    }
}

fn slots_mut(agent: &mut State, generator: ObjectId) -> &mut Generator {
    match &mut agent[generator].slots {
        Slots::Library(slots) => match &mut **slots {
            LibrarySlots::Generator(generator) => generator,
            slots => unreachable!("{slots:?} is no generator"),
        },
        slots => unreachable!("{slots:?} is no generator"),
    }
}

/// The steps of EvaluateGeneratorBody (`#sec-runtime-semantics-evaluategeneratorbody`) that make the generator, which has not begun
///
/// # Errors
/// Whatever reading `prototype` of the function throws.
pub(crate) fn create_generator(agent: &mut Agent, function_object: ObjectId) -> Completion<ObjectId> {
    let generator = Generator { state: GeneratorState::SuspendedStart, context: None };
    let slots = Slots::Library(Box::new(LibrarySlots::Generator(generator)));
    ordinary_create_from_constructor(agent, function_object, Intrinsic::GeneratorPrototype, slots)
}

/// %GeneratorPrototype%.next (`#sec-generator.prototype.next`)
fn next(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    generator_resume(agent, this, arguments.get(0))
}

/// %GeneratorPrototype%.return (`#sec-generator.prototype.return`)
fn return_early(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    generator_resume_abrupt(agent, this, Abrupt::Return(arguments.get(0)))
}

/// %GeneratorPrototype%.throw (`#sec-generator.prototype.throw`)
fn throw(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    generator_resume_abrupt(agent, this, Abrupt::Throw(arguments.get(0)))
}

/// GeneratorStart (`#sec-generatorstart`)
///
/// # Panics
/// Where `generator` is none.
pub(crate) fn generator_start(
    agent: &mut Agent,
    generator: ObjectId,
    generator_body: impl FnOnce(&mut Agent) -> Completion<Flow> + 'static,
) {
    let gen_context = agent.context_mut();
    gen_context.generator = Some(generator);
    let gen_context = gen_context.clone();
    let gen_context = agent.suspended(gen_context, move |agent, _| {
        let result = generator_body(agent);
        agent.contexts.pop();
        *slots_mut(agent, generator) = Generator { state: GeneratorState::Completed, context: None };
        let result_value = match result? {
            Flow::Return(value) => value,
            _ => Value::Undefined,
        };
        Ok(create_iter_result_object(agent, result_value, true)?.into())
    });
    slots_mut(agent, generator).context = Some(gen_context);
}

/// GeneratorValidate (`#sec-generatorvalidate`) with an empty generatorBrand: the generator too
fn generator_validate(agent: &mut Agent, generator: Value) -> Completion<(ObjectId, GeneratorState)> {
    if let Value::Object(generator) = generator
        && let Some(slots) = slots(agent, generator)
    {
        return match slots.state {
            GeneratorState::Executing => Err(agent.type_error("the generator runs already")),
            state => Ok((generator, state)),
        };
    }
    Err(agent.type_error("this is no generator"))
}

/// GeneratorResume (`#sec-generatorresume`) with an empty generatorBrand
fn generator_resume(agent: &mut Agent, generator: Value, value: Value) -> Completion {
    let (generator, state) = generator_validate(agent, generator)?;
    if state == GeneratorState::Completed {
        return Ok(create_iter_result_object(agent, Value::Undefined, true)?.into());
    }
    resume(agent, generator, Ok(value))
}

/// GeneratorResumeAbrupt (`#sec-generatorresumeabrupt`) with an empty generatorBrand
fn generator_resume_abrupt(agent: &mut Agent, generator: Value, abrupt_completion: Abrupt) -> Completion {
    let (generator, mut state) = generator_validate(agent, generator)?;
    if state == GeneratorState::SuspendedStart {
        let completed = Generator { state: GeneratorState::Completed, context: None };
        let gen_context = std::mem::replace(slots_mut(agent, generator), completed).context;
        agent.discard(gen_context.expect("the generator has a context"));
        state = GeneratorState::Completed;
    }
    if state == GeneratorState::Completed {
        return match abrupt_completion {
            Abrupt::Return(value) => Ok(create_iter_result_object(agent, value, true)?.into()),
            throw => Err(throw),
        };
    }
    resume(agent, generator, Err(abrupt_completion))
}

/// The last steps of GeneratorResume and GeneratorResumeAbrupt
fn resume(agent: &mut Agent, generator: ObjectId, completion: Completion) -> Completion {
    let slots = slots_mut(agent, generator);
    slots.state = GeneratorState::Executing;
    let gen_context = slots.context.expect("a suspended generator has a context");
    agent.resume(gen_context, completion)
}

/// GetGeneratorKind (`#sec-getgeneratorkind`); ~non-generator~ is `None`
pub(crate) fn get_generator_kind(agent: &Agent) -> Option<GeneratorKind> {
    let generator = agent.context().generator?;
    Some(if slots(agent, generator).is_some() { GeneratorKind::Sync } else { GeneratorKind::Async })
}

/// GeneratorYield (`#sec-generatoryield`)
///
/// # Errors
/// The completion that the generator is resumed with, where it is abrupt.
///
/// # Panics
/// Where the running context is not of a generator.
pub(crate) fn generator_yield(agent: &mut Agent, iterator_result: ObjectId) -> Completion {
    let generator = agent.context().generator.expect("the running context is of a generator");
    slots_mut(agent, generator).state = GeneratorState::SuspendedYield;
    agent.suspend(iterator_result.into())
}
