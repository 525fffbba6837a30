//! Anonymous functions and classes that take the name of what they are assigned to (ECMA-262, 8.4.5).

use dunder_syntax::tree::Expression;

use super::classes::class_definition_evaluation;
use super::expressions::evaluate_value;
use super::functions::instantiate_function_expression;
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::heap::object::ClassElementName;

/// NamedEvaluation (`#sec-runtime-semantics-namedevaluation`)
///
/// # Errors
/// Whatever a class definition throws.
pub fn named_evaluation(agent: &mut Agent, expr: &Expression, name: ClassElementName) -> Completion {
    match expr {
        Expression::Parenthesized(expr) => named_evaluation(agent, expr, name),
        Expression::Function(function) => Ok(instantiate_function_expression(agent, function, Some(name))?.into()),
        Expression::Class(class) => Ok(class_definition_evaluation(agent, class, None, name)?.into()),
        _ => evaluate_value(agent, expr),
    }
}

/// The value of an Initializer or a right side: NamedEvaluation of an anonymous function definition, Evaluation and GetValue
/// of anything else
///
/// # Errors
/// Whatever the expression throws.
pub fn evaluate_named(agent: &mut Agent, expr: &Expression, name: impl Into<ClassElementName>) -> Completion {
    if dunder_syntax::scope::is_anonymous_function_definition(expr) {
        named_evaluation(agent, expr, name.into())
    } else {
        evaluate_value(agent, expr)
    }
}
