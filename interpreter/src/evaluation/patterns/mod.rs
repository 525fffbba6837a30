//! Destructuring (ECMA-262, 8.6 and 13.15.5).

use dunder_syntax::tree::{Parameters, Pattern};

use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::value::{EnvironmentId, Value};

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
    todo!()
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
    todo!()
}
