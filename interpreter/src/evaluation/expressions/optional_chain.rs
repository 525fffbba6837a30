//! Optional chains (ECMA-262, 13.3.9).

use dunder_syntax::tree::{Call, Expression, Member, MemberKey};

use super::calls::{Arguments, evaluate_call};
use super::member::{evaluate_property_access_with_expression_key, evaluate_property_access_with_identifier_key};
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::evaluation::references::{Operand, get_value};
use crate::operations::private::make_private_reference;
use crate::value::Value;

/// Evaluation of an OptionalExpression (`#sec-optional-chaining-evaluation`)
pub(super) fn evaluate(agent: &mut Agent, expression: &Expression) -> Completion<Operand> {
    Ok(chain_evaluation(agent, expression)?.unwrap_or(Operand::Value(Value::Undefined)))
}

/// ChainEvaluation (`#sec-optional-chaining-chain-evaluation`) together with what stands before the chain; none where the chain
/// was cut short
fn chain_evaluation(agent: &mut Agent, expression: &Expression) -> Completion<Option<Operand>> {
    let (base, optional) = match expression {
        Expression::Member(node) if is_link(expression) => (&node.object, node.optional),
        Expression::Call(node) if is_link(expression) => (&node.callee, node.optional),
        _ => return super::evaluate(agent, expression).map(Some),
    };
    agent.tick()?;
    agent.guard()?;
    let Some(mut base_reference) = chain_evaluation(agent, base)? else {
        return Ok(None);
    };
    let base_value = get_value(agent, &mut base_reference)?;
    if optional && base_value.is_nullish() {
        return Ok(None);
    }
    match expression {
        Expression::Member(node) => member(agent, node, base_value).map(Some),
        Expression::Call(node) => call(agent, node, base_value, base_reference).map(Some),
        _ => Ok(Some(base_reference)),
    }
}

fn member(agent: &mut Agent, node: &Member, base_value: Value) -> Completion<Operand> {
    let strict = agent.context().strict;
    Ok(match &node.key {
        MemberKey::Computed(expression) => {
            evaluate_property_access_with_expression_key(agent, base_value, expression, strict)?.into()
        }
        MemberKey::Name(name) => evaluate_property_access_with_identifier_key(agent, base_value, name, strict).into(),
        MemberKey::Private(name) => {
            let field_name_string = agent.heap.strings.intern_name(name);
            make_private_reference(agent, base_value, field_name_string).into()
        }
    })
}

fn call(agent: &mut Agent, node: &Call, base_value: Value, base_reference: Operand) -> Completion<Operand> {
    Ok(evaluate_call(agent, base_value, base_reference, Arguments::List(node), false)?.into())
}

/// Whether an expression is a link of the chain, and not of what stands before the first `?.`.
fn is_link(mut expression: &Expression) -> bool {
    loop {
        expression = match expression {
            Expression::Member(node) if !node.optional => &node.object,
            Expression::Call(node) if !node.optional => &node.callee,
            Expression::Member(_) | Expression::Call(_) => return true,
            _ => return false,
        }
    }
}
