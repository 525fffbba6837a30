//! `yield` and `yield*` (ECMA-262, 15.5.5).

use dunder_syntax::tree::Yield;

use super::asynchronous::r#await;
use super::expressions::evaluate_value;
use crate::abrupt::{Abrupt, Completion};
use crate::agent::Agent;
use crate::builtins::async_generator::async_generator_yield;
use crate::builtins::generator::{GeneratorKind, generator_yield, get_generator_kind};
use crate::heap::names;
use crate::operations::async_iterators::{async_iterator_close, get_async_iterator};
use crate::operations::iterators::{
    create_iter_result_object, get_iterator, iterator_close, iterator_complete, iterator_value,
};
use crate::operations::objects::{call, get_method};
use crate::value::Value;

/// Evaluation of a YieldExpression (`#sec-generator-function-definitions-runtime-semantics-evaluation`)
pub(super) fn evaluate(agent: &mut Agent, node: &Yield) -> Completion {
    let value = match &node.argument {
        Some(argument) => evaluate_value(agent, argument)?,
        None => Value::Undefined,
    };
    if node.delegate { evaluate_delegate(agent, value) } else { r#yield(agent, value) }
}

/// Yield (`#sec-yield`)
fn r#yield(agent: &mut Agent, value: Value) -> Completion {
    if generator_kind(agent) == GeneratorKind::Async {
        let value = r#await(agent, value)?;
        return async_generator_yield(agent, value);
    }
    let iterator_result = create_iter_result_object(agent, value, false)?;
    generator_yield(agent, iterator_result)
}

/// Evaluation of `yield*`, behind its argument
fn evaluate_delegate(agent: &mut Agent, value: Value) -> Completion {
    let generator_kind = generator_kind(agent);
    let iterator_record = match generator_kind {
        GeneratorKind::Sync => get_iterator(agent, value)?,
        GeneratorKind::Async => get_async_iterator(agent, value)?,
    };
    let iterator = iterator_record.iterator;
    let mut received = Ok(Value::Undefined);
    loop {
        agent.tick()?;
        let (method, value) = match received {
            Ok(value) => (iterator_record.next_method, value),
            Err(Abrupt::Throw(value)) => match get_method(agent, iterator.into(), names::THROW.into())? {
                Some(throw) => (throw.into(), value),
                None => {
                    match generator_kind {
                        GeneratorKind::Sync => iterator_close(agent, iterator_record, Ok(()))?,
                        GeneratorKind::Async => async_iterator_close(agent, iterator_record, Ok(()))?,
                    }
                    return Err(agent.type_error("the iterator has no method throw"));
                }
            },
            Err(Abrupt::Return(value)) => match get_method(agent, iterator.into(), names::RETURN.into())? {
                Some(r#return) => (r#return.into(), value),
                None => return Err(Abrupt::Return(awaited(agent, generator_kind, value)?)),
            },
            Err(halt) => return Err(halt),
        };
        let inner_result = call(agent, method, iterator.into(), &[value])?;
        let Value::Object(inner_result) = awaited(agent, generator_kind, inner_result)? else {
            return Err(agent.type_error("the result of an iterator is not an object"));
        };
        if iterator_complete(agent, inner_result)? {
            let value = iterator_value(agent, inner_result)?;
            return if let Err(Abrupt::Return(_)) = received { Err(Abrupt::Return(value)) } else { Ok(value) };
        }
        received = match generator_kind {
            GeneratorKind::Sync => generator_yield(agent, inner_result),
            GeneratorKind::Async => {
                let value = iterator_value(agent, inner_result)?;
                async_generator_yield(agent, value)
            }
        };
    }
}

/// GetGeneratorKind, in a generator.
fn generator_kind(agent: &Agent) -> GeneratorKind {
    get_generator_kind(agent).expect("the expression stands in a generator")
}

/// What a value is where an async generator awaits it and another takes it as it is.
fn awaited(agent: &mut Agent, generator_kind: GeneratorKind, value: Value) -> Completion {
    match generator_kind {
        GeneratorKind::Sync => Ok(value),
        GeneratorKind::Async => r#await(agent, value),
    }
}
