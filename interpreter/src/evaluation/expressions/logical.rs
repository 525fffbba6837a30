//! Short-circuit operators and the conditional operator (ECMA-262, 13.13 and 13.14).

use dunder_syntax::tree::{Conditional, Logical, LogicalOperator};

use super::evaluate_value;
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::operations::type_conversion::to_boolean;
use crate::value::Value;

/// Evaluation of `&&`, `||` and `??` (`#sec-binary-logical-operators-runtime-semantics-evaluation`)
pub(super) fn evaluate(agent: &mut Agent, node: &Logical) -> Completion {
    let lval = evaluate_value(agent, &node.left)?;
    if cuts_short(agent, node.operator, lval) {
        return Ok(lval);
    }
    evaluate_value(agent, &node.right)
}

/// Whether the value of the left side is that of the whole.
pub(super) fn cuts_short(agent: &Agent, operator: LogicalOperator, lval: Value) -> bool {
    match operator {
        LogicalOperator::And => !to_boolean(agent, lval),
        LogicalOperator::Or => to_boolean(agent, lval),
        LogicalOperator::Coalesce => !lval.is_nullish(),
    }
}

/// Evaluation of a ConditionalExpression (`#sec-conditional-operator-runtime-semantics-evaluation`)
pub(super) fn evaluate_conditional(agent: &mut Agent, node: &Conditional) -> Completion {
    let lval = evaluate_value(agent, &node.test)?;
    let chosen = if to_boolean(agent, lval) { &node.consequent } else { &node.alternate };
    evaluate_value(agent, chosen)
}
