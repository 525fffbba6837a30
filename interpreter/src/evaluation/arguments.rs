//! Argument lists (ECMA-262, 13.3.8).

use dunder_syntax::tree::Argument;

use super::evaluate_value;
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::operations::iterators::{get_iterator, iterator_step_value};
use crate::value::Value;

/// ArgumentListEvaluation (`#sec-runtime-semantics-argumentlistevaluation`)
///
/// # Errors
/// Whatever the arguments throw.
pub fn argument_list_evaluation(agent: &mut Agent, arguments: &[Argument]) -> Completion<Vec<Value>> {
    let mut list = Vec::with_capacity(arguments.len());
    for argument in arguments {
        match argument {
            Argument::Value(expression) => list.push(evaluate_value(agent, expression)?),
            Argument::Spread(expression) => {
                let spread_obj = evaluate_value(agent, expression)?;
                let mut iterator_record = get_iterator(agent, spread_obj)?;
                while let Some(next_arg) = iterator_step_value(agent, &mut iterator_record)? {
                    agent.tick()?;
                    list.push(next_arg);
                }
            }
        }
    }
    Ok(list)
}
