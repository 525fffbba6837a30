//! Names and `this` where code runs (ECMA-262, 9.1.2.1 and 9.4).

use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::evaluation::Reference;
use crate::value::{EnvironmentId, StringId};

/// GetIdentifierReference (`#sec-getidentifierreference`)
///
/// # Errors
/// Whatever a trap throws.
pub fn get_identifier_reference(
    agent: &mut Agent,
    env: Option<EnvironmentId>,
    name: StringId,
    strict: bool,
) -> Completion<Reference> {
    todo!()
}

/// ResolveBinding (`#sec-resolvebinding`); an absent env is `None`
///
/// # Errors
/// Whatever a trap throws.
pub fn resolve_binding(agent: &mut Agent, name: StringId, env: Option<EnvironmentId>) -> Completion<Reference> {
    todo!()
}

/// GetThisEnvironment (`#sec-getthisenvironment`)
pub fn get_this_environment(agent: &Agent) -> EnvironmentId {
    todo!()
}

/// ResolveThisBinding (`#sec-resolvethisbinding`)
///
/// # Errors
/// A ReferenceError, where `this` is not bound yet.
pub fn resolve_this_binding(agent: &mut Agent) -> Completion {
    todo!()
}
