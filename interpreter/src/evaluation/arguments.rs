//! Argument lists (ECMA-262, 13.3.8).

use dunder_syntax::tree::Argument;

use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::value::Value;

/// ArgumentListEvaluation (`#sec-runtime-semantics-argumentlistevaluation`)
///
/// # Errors
/// Whatever the arguments throw.
pub fn argument_list_evaluation(agent: &mut Agent, arguments: &[Argument]) -> Completion<Vec<Value>> {
    todo!()
}
