//! Assignment operators (ECMA-262, 13.15).

use dunder_syntax::tree::{Assign, AssignOperator, Expression, Pattern};

use super::binary::apply_string_or_numeric_binary_operator;
use super::evaluate_value;
use super::logical::cuts_short;
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::evaluation::named::evaluate_named;
use crate::evaluation::patterns::destructuring_assignment_evaluation;
use crate::evaluation::references::{Operand, get_value, put_value};
use crate::realm::ErrorKind;

/// Evaluation of an AssignmentExpression (`#sec-assignment-operators-runtime-semantics-evaluation`)
pub(super) fn evaluate(agent: &mut Agent, node: &Assign) -> Completion {
    let Pattern::Target(target) = &node.target else {
        let rval = evaluate_value(agent, &node.value)?;
        destructuring_assignment_evaluation(agent, &node.target, rval)?;
        return Ok(rval);
    };
    let mut lref = super::evaluate(agent, target)?;
    reject_call_target(agent, &lref)?;
    let value = match node.operator {
        AssignOperator::Assign => right_side(agent, target, &node.value)?,
        AssignOperator::Logical(operator) => {
            let lval = get_value(agent, &mut lref)?;
            if cuts_short(agent, operator, lval) {
                return Ok(lval);
            }
            right_side(agent, target, &node.value)?
        }
        AssignOperator::Binary(op_text) => {
            let lval = get_value(agent, &mut lref)?;
            let rval = evaluate_value(agent, &node.value)?;
            apply_string_or_numeric_binary_operator(agent, lval, op_text, rval)?
        }
    };
    put_value(agent, lref, value)?;
    Ok(value)
}

/// The value of the right side, named after the left side where that is a plain name.
fn right_side(agent: &mut Agent, target: &Expression, value: &Expression) -> Completion {
    match target {
        Expression::Identifier(name) => {
            let lhs = agent.heap.strings.intern_name(name);
            evaluate_named(agent, value, lhs)
        }
        _ => evaluate_value(agent, value),
    }
}

/// Throws for a call in the place of a target, which sloppy code may hold where the host supports it
/// (`#sec-static-semantics-assignmenttargettype`, ~web-compat~); elsewhere it is an early error, so that a run halts unless its host
/// has chosen.
pub(in crate::evaluation) fn reject_call_target(agent: &mut Agent, target: &Operand) -> Completion<()> {
    match target {
        Operand::Reference(_) => Ok(()),
        Operand::Value(_) => {
            agent.choose("a call that is assigned to")?;
            Err(agent.throw(ErrorKind::ReferenceError, "a call cannot be assigned to"))
        }
    }
}
