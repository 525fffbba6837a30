//! Declarations where they stand (ECMA-262, 14.3 and 15.2).

use std::sync::Arc;

use dunder_syntax::scope::BoundNames;
use dunder_syntax::tree::{Declarator, Function, Pattern, VariableDeclaration, VariableKind};

use super::Flow;
use crate::abrupt::{Completion, Must};
use crate::agent::Agent;
use crate::environments::{get_binding_value, resolve_binding, set_mutable_binding};
use crate::evaluation::declarations::is_legacy_block_function;
use crate::evaluation::expressions::evaluate_value;
use crate::evaluation::named::evaluate_named;
use crate::evaluation::patterns::binding_initialization;
use crate::evaluation::references::{initialize_referenced_binding, put_value};
use crate::value::Value;

/// Evaluation of a VariableStatement or LexicalDeclaration (`#sec-let-and-const-declarations-runtime-semantics-evaluation` and
/// `#sec-variable-statement-runtime-semantics-evaluation`)
pub(super) fn evaluate(agent: &mut Agent, declaration: &VariableDeclaration) -> Completion<Flow> {
    for declarator in &declaration.declarators {
        match declaration.kind {
            VariableKind::Var => evaluate_variable(agent, declarator)?,
            VariableKind::Let | VariableKind::Const => evaluate_lexical_binding(agent, declarator)?,
        }
    }
    Ok(Flow::Normal(None))
}

/// Evaluation of a VariableDeclaration
fn evaluate_variable(agent: &mut Agent, declarator: &Declarator) -> Completion<()> {
    let Some(initializer) = &declarator.value else { return Ok(()) };
    if let Pattern::Binding(name) = &declarator.target {
        let binding_id = agent.heap.strings.intern_name(name);
        let lhs = resolve_binding(agent, binding_id, None)?;
        let value = evaluate_named(agent, initializer, binding_id)?;
        return put_value(agent, lhs.into(), value);
    }
    let rval = evaluate_value(agent, initializer)?;
    binding_initialization(agent, &declarator.target, rval, None)
}

/// Evaluation of a LexicalBinding
fn evaluate_lexical_binding(agent: &mut Agent, declarator: &Declarator) -> Completion<()> {
    if let Pattern::Binding(name) = &declarator.target {
        let binding_id = agent.heap.strings.intern_name(name);
        let lhs = resolve_binding(agent, binding_id, None).must()?;
        let value = match &declarator.value {
            Some(initializer) => evaluate_named(agent, initializer, binding_id)?,
            None => Value::Undefined,
        };
        return initialize_referenced_binding(agent, &lhs, value).must();
    }
    let value = match &declarator.value {
        Some(initializer) => evaluate_value(agent, initializer)?,
        None => Value::Undefined,
    };
    let env = agent.context().lexical_environment;
    binding_initialization(agent, &declarator.target, value, Some(env))
}

/// Evaluation of a function declaration: nothing, but for one in a block that is a variable of the function around it too
/// (`#sec-block-level-function-declarations-web-legacy-compatibility-semantics`)
pub(super) fn evaluate_function(agent: &mut Agent, function: &Arc<Function>) -> Completion<Flow> {
    let of_function = |f| is_legacy_block_function(agent, f, function);
    if agent.context().function.is_some_and(of_function) || agent.is_hoisted(function) {
        let (genv, benv) = (agent.context().variable_environment, agent.context().lexical_environment);
        for f in function.bound_names() {
            let f = agent.heap.strings.intern_name(f);
            let fobj = get_binding_value(agent, benv, f, false).must()?;
            set_mutable_binding(agent, genv, f, fobj, false)?;
        }
    }
    Ok(Flow::Normal(None))
}
