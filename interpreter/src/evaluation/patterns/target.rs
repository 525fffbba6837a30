//! The targets of a pattern: found before the value is read, written to afterwards.

use dunder_syntax::Name;
use dunder_syntax::tree::{Expression, Pattern};

use super::binding_initialization;
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::environments::resolve_binding;
use crate::evaluation::expressions::{evaluate, evaluate_value, reject_call_target};
use crate::evaluation::named::evaluate_named;
use crate::evaluation::references::{Operand, initialize_referenced_binding, put_value};
use crate::value::{EnvironmentId, Value};

/// What a value goes to.
#[derive(Clone, Copy, Debug)]
pub(super) enum Target<'a> {
    /// A leaf
    Leaf(Operand),
    /// A nested pattern
    Nested(&'a Pattern),
}

/// The target of a pattern, its reference evaluated where it is a leaf
pub(super) fn resolve<'a>(
    agent: &mut Agent,
    pattern: &'a Pattern,
    environment: Option<EnvironmentId>,
) -> Completion<Target<'a>> {
    match pattern {
        Pattern::Binding(name) => resolve_name(agent, name, environment),
        Pattern::Target(expression) => {
            let lref = evaluate(agent, expression)?;
            reject_call_target(agent, &lref)?;
            Ok(Target::Leaf(lref))
        }
        Pattern::Object(_) | Pattern::Array(_) => Ok(Target::Nested(pattern)),
    }
}

/// The target that a name is
pub(super) fn resolve_name<'a>(
    agent: &mut Agent,
    name: &Name,
    environment: Option<EnvironmentId>,
) -> Completion<Target<'a>> {
    let binding_id = agent.heap.strings.intern_name(name);
    Ok(Target::Leaf(resolve_binding(agent, binding_id, environment)?.into()))
}

/// Gives a value to its target
pub(super) fn put(
    agent: &mut Agent,
    target: Target<'_>,
    value: Value,
    environment: Option<EnvironmentId>,
) -> Completion<()> {
    match (target, environment) {
        (Target::Nested(pattern), _) => binding_initialization(agent, pattern, value, environment),
        (Target::Leaf(Operand::Reference(lhs)), Some(_)) => initialize_referenced_binding(agent, &lhs, value),
        (Target::Leaf(lref), _) => put_value(agent, lref, value),
    }
}

/// The value, or that of the Initializer where it is undefined
pub(super) fn with_default(
    agent: &mut Agent,
    value: Value,
    initializer: Option<&Expression>,
    name: Option<&Name>,
) -> Completion {
    match (initializer, name) {
        (Some(initializer), Some(name)) if value.is_undefined() => {
            let name = agent.heap.strings.intern_name(name);
            evaluate_named(agent, initializer, name)
        }
        (Some(initializer), None) if value.is_undefined() => evaluate_value(agent, initializer),
        _ => Ok(value),
    }
}

/// The name that an anonymous function takes from its target
pub(super) fn name_of(pattern: &Pattern) -> Option<&Name> {
    match pattern {
        Pattern::Binding(name) | Pattern::Target(Expression::Identifier(name)) => Some(name),
        _ => None,
    }
}
