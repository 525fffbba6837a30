//! The `with` statement (ECMA-262, 14.11).

use dunder_syntax::tree::With;

use super::{Flow, evaluate_statement};
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::environments::new_object_environment;
use crate::evaluation::expressions::evaluate as evaluate_expression;
use crate::evaluation::references::get_value;
use crate::operations::type_conversion::to_object;
use crate::step;
use crate::value::Value;

/// Evaluation of a WithStatement (`#sec-with-statement-runtime-semantics-evaluation`)
pub(super) fn evaluate(agent: &mut Agent, node: &With) -> Completion<Flow> {
    agent.guard()?;
    step!(agent, With_Evaluation, "1");
    let mut val = evaluate_expression(agent, &node.object)?;
    step!(agent, With_Evaluation, "2");
    let val = get_value(agent, &mut val)?;
    let obj = to_object(agent, val)?;
    step!(agent, With_Evaluation, "3");
    let old_env = agent.context().lexical_environment;
    step!(agent, With_Evaluation, "4");
    let new_env = new_object_environment(agent, obj, true, Some(old_env));
    step!(agent, With_Evaluation, "5");
    agent.context_mut().lexical_environment = new_env;
    step!(agent, With_Evaluation, "6");
    let c = evaluate_statement(agent, &node.body);
    step!(agent, With_Evaluation, "7");
    agent.context_mut().lexical_environment = old_env;
    step!(agent, With_Evaluation, "8");
    Ok(c?.update_empty(Some(Value::Undefined)))
}
