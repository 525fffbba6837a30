//! The binary operators that evaluate both sides (ECMA-262, 13.6 to 13.9, 13.11 and 13.12; 13.15.3 and 13.15.4).

use dunder_syntax::tree::{Binary, BinaryOperator, Expression};

use super::{evaluate_value, relational};
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::evaluation::{concatenate, numeric};
use crate::operations::testing::{is_loosely_equal, is_strictly_equal};
use crate::operations::type_conversion::{Numeric, to_numeric, to_primitive, to_string};
use crate::value::Value;

/// Evaluation of a binary expression, by operator
pub(super) fn evaluate(agent: &mut Agent, node: &Binary) -> Completion {
    let (left, right) = (&node.left, &node.right);
    match node.operator {
        BinaryOperator::Less
        | BinaryOperator::LessEqual
        | BinaryOperator::Greater
        | BinaryOperator::GreaterEqual
        | BinaryOperator::In
        | BinaryOperator::Instanceof => relational::evaluate(agent, node),
        BinaryOperator::Equal => Ok(equals(agent, left, right)?.into()),
        BinaryOperator::NotEqual => Ok((!equals(agent, left, right)?).into()),
        BinaryOperator::StrictEqual => Ok(strictly_equals(agent, left, right)?.into()),
        BinaryOperator::StrictNotEqual => Ok((!strictly_equals(agent, left, right)?).into()),
        op_text => {
            let lval = evaluate_value(agent, left)?;
            let rval = evaluate_value(agent, right)?;
            apply_string_or_numeric_binary_operator(agent, lval, op_text, rval)
        }
    }
}

/// Evaluation of `==` (`#sec-equality-operators-runtime-semantics-evaluation`)
fn equals(agent: &mut Agent, left: &Expression, right: &Expression) -> Completion<bool> {
    let lval = evaluate_value(agent, left)?;
    let rval = evaluate_value(agent, right)?;
    is_loosely_equal(agent, rval, lval)
}

/// Evaluation of `===` (`#sec-equality-operators-runtime-semantics-evaluation`)
fn strictly_equals(agent: &mut Agent, left: &Expression, right: &Expression) -> Completion<bool> {
    let lval = evaluate_value(agent, left)?;
    let rval = evaluate_value(agent, right)?;
    Ok(is_strictly_equal(agent, rval, lval))
}

/// ApplyStringOrNumericBinaryOperator (`#sec-applystringornumericbinaryoperator`)
pub(super) fn apply_string_or_numeric_binary_operator(
    agent: &mut Agent,
    mut lval: Value,
    op_text: BinaryOperator,
    mut rval: Value,
) -> Completion {
    if op_text == BinaryOperator::Add {
        let lprim = to_primitive(agent, lval, None)?;
        let rprim = to_primitive(agent, rval, None)?;
        if matches!(lprim, Value::String(_)) || matches!(rprim, Value::String(_)) {
            let lstr = to_string(agent, lprim)?;
            let rstr = to_string(agent, rprim)?;
            return Ok(concatenate(agent, &[lstr, rstr])?.into());
        }
        (lval, rval) = (lprim, rprim);
    }
    let lnum = to_numeric(agent, lval)?;
    let rnum = to_numeric(agent, rval)?;
    match (lnum, rnum) {
        (Numeric::Number(x), Numeric::Number(y)) => Ok(numeric::number(agent, op_text, x, y)?.into()),
        (Numeric::BigInt(x), Numeric::BigInt(y)) => Ok(Value::BigInt(numeric::big_int(agent, op_text, x, y)?)),
        _ => Err(agent.type_error("a Number and a BigInt do not mix")),
    }
}
