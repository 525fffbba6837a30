//! Expressions (ECMA-262, clause 13): one file per kind.

use dunder_syntax::tree::Expression;

use super::references::{Operand, get_value};
use crate::abrupt::Completion;
use crate::agent::Agent;

/// Evaluation of an expression: a value or a Reference Record
///
/// # Errors
/// Whatever the expression throws.
pub fn evaluate(agent: &mut Agent, expression: &Expression) -> Completion<Operand> {
    todo!()
}

/// Evaluation of an expression, and GetValue of what that gives
///
/// # Errors
/// Whatever the expression throws.
pub fn evaluate_value(agent: &mut Agent, expression: &Expression) -> Completion {
    let mut operand = evaluate(agent, expression)?;
    get_value(agent, &mut operand)
}
