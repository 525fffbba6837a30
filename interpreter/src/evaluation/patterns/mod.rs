//! Destructuring: binding patterns and assignment patterns (ECMA-262, 8.6, 13.15.5 and 14.3.3).
//!
//! The specification has two sets of algorithms that take the same steps in the same order and differ in their leaves: an
//! assignment pattern is a binding pattern whose environment is undefined and whose leaves may be any reference.

mod array;
mod object;
mod target;

use dunder_syntax::tree::{Parameters, Pattern};

use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::value::{EnvironmentId, Value};
use array::Values;

/// BindingInitialization (`#sec-runtime-semantics-bindinginitialization`); an undefined environment is `None`
///
/// # Errors
/// Whatever getters, iterators and initializers throw.
pub fn binding_initialization(
    agent: &mut Agent,
    pattern: &Pattern,
    value: Value,
    environment: Option<EnvironmentId>,
) -> Completion<()> {
    agent.guard()?;
    match pattern {
        Pattern::Object(pattern) => object::initialize(agent, pattern, value, environment),
        Pattern::Array(pattern) => array::initialize(agent, pattern, value, environment),
        Pattern::Binding(_) | Pattern::Target(_) => {
            let target = target::resolve(agent, pattern, environment)?;
            target::put(agent, target, value, environment)
        }
    }
}

/// DestructuringAssignmentEvaluation (`#sec-runtime-semantics-destructuringassignmentevaluation`)
///
/// # Errors
/// Whatever getters, iterators, setters and initializers throw.
pub fn destructuring_assignment_evaluation(agent: &mut Agent, pattern: &Pattern, value: Value) -> Completion<()> {
    binding_initialization(agent, pattern, value, None)
}

/// IteratorBindingInitialization of FormalParameters (`#sec-runtime-semantics-iteratorbindinginitialization`) with an iterator over `arguments_list`
///
/// # Errors
/// Whatever getters, iterators and initializers throw.
pub fn iterator_binding_initialization_of_parameters(
    agent: &mut Agent,
    parameters: &Parameters,
    arguments_list: &[Value],
    environment: Option<EnvironmentId>,
) -> Completion<()> {
    let mut values = Values::List(arguments_list);
    for parameter in &parameters.items {
        array::element(agent, parameter, &mut values, environment)?;
    }
    match &parameters.rest {
        Some(rest) => array::rest(agent, rest, &mut values, environment),
        None => Ok(()),
    }
}
