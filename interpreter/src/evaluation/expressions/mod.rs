//! Expressions (ECMA-262, clause 13): one file per kind.

mod array;
mod assignment;
mod binary;
mod calls;
mod literal;
mod logical;
mod member;
mod optional_chain;
mod relational;
mod template;
mod unary;
mod update;

pub(super) use assignment::reject_call_target;

use dunder_syntax::tree::Expression;
use dunder_syntax::{Name, Span};

use super::asynchronous::r#await;
use super::classes::evaluate_class_expression;
use super::functions::instantiate_function_expression;
use super::meta_properties::new_target;
use super::object_literal::evaluate_object_literal;
use super::references::{Operand, Reference, get_value};
use super::super_expressions::{evaluate_super_call, evaluate_super_member};
use super::yield_expression;
use crate::abrupt::{Completion, Halt};
use crate::agent::Agent;
use crate::environments::{resolve_binding, resolve_this_binding};

/// Evaluation of an expression: a value or a Reference Record
///
/// # Errors
/// Whatever the expression throws.
pub fn evaluate(agent: &mut Agent, expression: &Expression) -> Completion<Operand> {
    match expression {
        Expression::Identifier(name) => Ok(evaluate_identifier(agent, name)?.into()),
        Expression::This => {
            agent.tick()?;
            Ok(resolve_this_binding(agent)?.into())
        }
        Expression::Literal(node) => {
            agent.tick()?;
            Ok(literal::evaluate(agent, node)?.into())
        }
        _ => evaluate_composed(agent, expression),
    }
}

/// Evaluation of an expression that has others in it, or does more than look something up
fn evaluate_composed(agent: &mut Agent, expression: &Expression) -> Completion<Operand> {
    agent.tick()?;
    agent.guard()?;
    let value = match expression {
        Expression::Member(node) => return Ok(member::evaluate(agent, node)?.into()),
        Expression::SuperMember(key) => return Ok(evaluate_super_member(agent, key)?.into()),
        Expression::OptionalChain(node) => return optional_chain::evaluate(agent, node),
        Expression::Parenthesized(node) => return evaluate(agent, node),
        Expression::Array(elements) => array::evaluate(agent, elements)?,
        Expression::Object(properties) => evaluate_object_literal(agent, properties)?,
        Expression::Function(function) => instantiate_function_expression(agent, function, None)?.into(),
        Expression::Class(class) => evaluate_class_expression(agent, class)?,
        Expression::Template(node) => template::evaluate(agent, node)?,
        Expression::TaggedTemplate(node) => template::evaluate_tagged(agent, node)?,
        Expression::Call(node) => calls::evaluate(agent, node)?,
        Expression::SuperCall(node) => evaluate_super_call(agent, node)?,
        Expression::New(node) => calls::evaluate_new_expression(agent, node)?,
        Expression::NewTarget => new_target(agent)?,
        Expression::Update(node) => update::evaluate(agent, node)?,
        Expression::Unary(operator, argument) => unary::evaluate(agent, *operator, argument)?,
        Expression::Binary(node) => binary::evaluate(agent, node)?,
        Expression::PrivateIn(name, right) => relational::evaluate_private_in(agent, name, right)?,
        Expression::Logical(node) => logical::evaluate(agent, node)?,
        Expression::Conditional(node) => logical::evaluate_conditional(agent, node)?,
        Expression::Assign(node) => assignment::evaluate(agent, node)?,
        Expression::Sequence(expressions) => {
            let mut value = Default::default();
            for expression in expressions {
                value = evaluate_value(agent, expression)?;
            }
            value
        }
        Expression::Yield(node) => yield_expression::evaluate(agent, node)?,
        Expression::Await(node) => {
            let value = evaluate_value(agent, node)?;
            r#await(agent, value)?
        }
        Expression::ImportCall(_) => return unsupported("import()"),
        Expression::Identifier(_) | Expression::This | Expression::Literal(_) => return evaluate(agent, expression),
    };
    Ok(value.into())
}

/// Evaluation of an expression, and GetValue of what that gives
///
/// # Errors
/// Whatever the expression throws.
pub fn evaluate_value(agent: &mut Agent, expression: &Expression) -> Completion {
    let mut operand = match expression {
        Expression::Identifier(name) => Operand::Reference(evaluate_identifier(agent, name)?),
        _ => evaluate(agent, expression)?,
    };
    get_value(agent, &mut operand)
}

/// Evaluation of an IdentifierReference (`#sec-identifiers-runtime-semantics-evaluation`)
#[inline]
fn evaluate_identifier(agent: &mut Agent, name: &Name) -> Completion<Reference> {
    agent.tick()?;
    let name = agent.heap.strings.intern_name(name);
    resolve_binding(agent, name, None)
}

/// The place is that of the statement around, which knows it.
fn unsupported<T>(what: &str) -> Completion<T> {
    Err(Halt::Unsupported(what.to_owned(), Span::NONE).into())
}
