//! The `try` statement (ECMA-262, 14.15). A halt is no throw: neither `catch` nor `finally` sees it.

use dunder_syntax::scope::BoundNames;
use dunder_syntax::tree::{Catch, Try};

use super::{Flow, evaluate_block, in_environment};
use crate::abrupt::{Abrupt, Completion, Must};
use crate::agent::Agent;
use crate::environments::{create_mutable_binding, new_catch_environment};
use crate::evaluation::patterns::binding_initialization;
use crate::value::Value;

/// Evaluation of a TryStatement (`#sec-try-statement-runtime-semantics-evaluation`)
pub(super) fn evaluate(agent: &mut Agent, node: &Try) -> Completion<Flow> {
    let mut completion = evaluate_block(agent, &node.block);
    if let (Err(Abrupt::Throw(thrown_value)), Some(handler)) = (&completion, &node.handler) {
        completion = catch_clause_evaluation(agent, handler, *thrown_value);
    }
    if let Some(finalizer) = &node.finalizer
        && !matches!(completion, Err(Abrupt::Halt(_)))
    {
        match evaluate_block(agent, finalizer)? {
            Flow::Normal(_) => {}
            abrupt => completion = Ok(abrupt),
        }
    }
    Ok(completion?.update_empty(Some(Value::Undefined)))
}

/// CatchClauseEvaluation (`#sec-runtime-semantics-catchclauseevaluation`)
fn catch_clause_evaluation(agent: &mut Agent, node: &Catch, thrown_value: Value) -> Completion<Flow> {
    let Some(parameter) = &node.parameter else {
        return evaluate_block(agent, &node.body);
    };
    let old_env = agent.context().lexical_environment;
    let catch_env = new_catch_environment(agent, Some(old_env));
    for arg_name in parameter.bound_names() {
        let arg_name = agent.heap.strings.intern_name(arg_name);
        create_mutable_binding(agent, catch_env, arg_name, false).must()?;
    }
    in_environment(agent, catch_env, |agent| {
        binding_initialization(agent, parameter, thrown_value, Some(catch_env))?;
        evaluate_block(agent, &node.body)
    })
}
