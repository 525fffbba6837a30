//! The `switch` statement (ECMA-262, 14.12).

use dunder_syntax::scope::case_block_lexically_scoped_declarations;
use dunder_syntax::tree::{Case, Expression, Switch};

use super::{Flow, block_declaration_instantiation, evaluate_from, in_environment};
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::environments::new_declarative_environment;
use crate::evaluation::expressions::evaluate_value;
use crate::operations::testing::is_strictly_equal;
use crate::value::Value;

/// Evaluation of a SwitchStatement (`#sec-switch-statement-runtime-semantics-evaluation`)
pub(super) fn evaluate(agent: &mut Agent, node: &Switch) -> Completion<Flow> {
    agent.guard()?;
    let switch_value = evaluate_value(agent, &node.discriminant)?;
    let declarations = case_block_lexically_scoped_declarations(&node.cases);
    if declarations.is_empty() {
        return case_block_evaluation(agent, &node.cases, switch_value);
    }
    let old_env = agent.context().lexical_environment;
    let block_env = new_declarative_environment(agent, Some(old_env));
    block_declaration_instantiation(agent, &declarations, block_env)?;
    in_environment(agent, block_env, |agent| case_block_evaluation(agent, &node.cases, switch_value))
}

/// CaseBlockEvaluation (`#sec-runtime-semantics-caseblockevaluation`)
///
/// No clause runs before the last selector is evaluated, so that the four cases of the algorithm come to one: the clause that
/// is selected, else the default clause, and all behind it.
fn case_block_evaluation(agent: &mut Agent, cases: &[Case], input: Value) -> Completion<Flow> {
    let mut first = None;
    for (index, clause) in cases.iter().enumerate() {
        if let Some(selector) = &clause.test
            && case_clause_is_selected(agent, selector, input)?
        {
            first = Some(index);
            break;
        }
    }
    let default = cases.iter().position(|clause| clause.test.is_none());
    let mut v = Some(Value::Undefined);
    for clause in first.or(default).map_or(&[][..], |first| &cases[first..]) {
        match evaluate_from(agent, &clause.body, v)? {
            Flow::Normal(value) => v = value,
            abrupt => return Ok(abrupt),
        }
    }
    Ok(Flow::Normal(v))
}

/// CaseClauseIsSelected (`#sec-runtime-semantics-caseclauseisselected`)
fn case_clause_is_selected(agent: &mut Agent, selector: &Expression, input: Value) -> Completion<bool> {
    let clause_selector = evaluate_value(agent, selector)?;
    Ok(is_strictly_equal(agent, input, clause_selector))
}
