//! `++` and `--` (ECMA-262, 13.4).

use dunder_syntax::tree::Update;

use super::assignment::reject_call_target;
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::builtins::BigInt;
use crate::evaluation::references::{get_value, put_value};
use crate::operations::type_conversion::{Numeric, to_numeric};
use crate::value::Value;

/// Evaluation of an UpdateExpression (`#sec-postfix-increment-operator-runtime-semantics-evaluation` and those behind it)
pub(super) fn evaluate(agent: &mut Agent, node: &Update) -> Completion {
    let mut lhs = super::evaluate(agent, &node.argument)?;
    reject_call_target(agent, &lhs)?;
    let old_value = get_value(agent, &mut lhs)?;
    let old_value = to_numeric(agent, old_value)?;
    let step = if node.increment { 1 } else { -1 };
    let (old_value, new_value) = match old_value {
        Numeric::Number(old) => (Value::Number(old), Value::Number(old + f64::from(step))),
        Numeric::BigInt(old) => {
            let new = &agent[old] + BigInt::from(step);
            (Value::BigInt(old), Value::BigInt(agent.heap.add_big_int(new)))
        }
    };
    put_value(agent, lhs, new_value)?;
    Ok(if node.prefix { new_value } else { old_value })
}
