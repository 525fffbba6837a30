//! Names and `this` where code runs (ECMA-262, 9.1.2.1 and 9.4).

use super::{get_this_binding, has_binding, has_this_binding};
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::evaluation::references::{Reference, ReferenceBase, ReferencedName};
use crate::value::{EnvironmentId, StringId};
use crate::{none, step, when};

/// GetIdentifierReference (`#sec-getidentifierreference`)
///
/// # Errors
/// Whatever a trap throws.
#[inline]
pub fn get_identifier_reference(
    agent: &mut Agent,
    env: Option<EnvironmentId>,
    name: StringId,
    strict: bool,
) -> Completion<Reference> {
    let base = match identifier_base(agent, env, name)? {
        Some(env) => ReferenceBase::Environment(env),
        None => ReferenceBase::Unresolvable,
    };
    Ok(Reference { base, referenced_name: ReferencedName::Key(name.into()), strict, this_value: None })
}

/// The steps of GetIdentifierReference: [[Base]] of the Reference Record that it gives, ~unresolvable~ as `None`
fn identifier_base(
    agent: &mut Agent,
    mut env: Option<EnvironmentId>,
    name: StringId,
) -> Completion<Option<EnvironmentId>> {
    loop {
        let Some(record) = none!(agent, GetIdentifierReference, "1", env) else {
            step!(agent, GetIdentifierReference, "1.a");
            return Ok(None);
        };
        step!(agent, GetIdentifierReference, "2");
        let exists = has_binding(agent, record, name)?;
        if when!(agent, GetIdentifierReference, "3", exists) {
            step!(agent, GetIdentifierReference, "3.a");
            return Ok(Some(record));
        }
        step!(agent, GetIdentifierReference, "4");
        step!(agent, GetIdentifierReference, "4.a");
        let outer = agent[record].outer;
        step!(agent, GetIdentifierReference, "4.b");
        env = outer;
    }
}

/// ResolveBinding (`#sec-resolvebinding`); an absent env is `None`
///
/// # Errors
/// Whatever a trap throws.
#[inline]
pub fn resolve_binding(agent: &mut Agent, name: StringId, env: Option<EnvironmentId>) -> Completion<Reference> {
    let env = match none!(agent, ResolveBinding, "1", env) {
        Some(env) => env,
        None => {
            step!(agent, ResolveBinding, "1.a");
            agent.context().lexical_environment
        }
    };
    step!(agent, ResolveBinding, "2");
    step!(agent, ResolveBinding, "3");
    let strict = agent.context().strict;
    step!(agent, ResolveBinding, "4");
    get_identifier_reference(agent, Some(env), name, strict)
}

/// GetThisEnvironment (`#sec-getthisenvironment`)
pub fn get_this_environment(agent: &Agent) -> EnvironmentId {
    step!(agent, GetThisEnvironment, "1");
    let mut env = agent.context().lexical_environment;
    loop {
        step!(agent, GetThisEnvironment, "2");
        step!(agent, GetThisEnvironment, "2.a");
        let exists = has_this_binding(agent, env);
        if when!(agent, GetThisEnvironment, "2.b", exists) {
            return env;
        }
        step!(agent, GetThisEnvironment, "2.c");
        let outer = agent[env].outer;
        step!(agent, GetThisEnvironment, "2.d");
        let Some(outer) = outer else { return env };
        step!(agent, GetThisEnvironment, "2.e");
        env = outer;
    }
}

/// ResolveThisBinding (`#sec-resolvethisbinding`)
///
/// # Errors
/// A ReferenceError, where `this` is not bound yet.
pub fn resolve_this_binding(agent: &mut Agent) -> Completion {
    step!(agent, ResolveThisBinding, "1");
    let env_rec = get_this_environment(agent);
    step!(agent, ResolveThisBinding, "2");
    get_this_binding(agent, env_rec)
}
