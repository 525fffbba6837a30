//! Property names of object literals, classes and patterns (ECMA-262, 13.2.5.5).

use dunder_syntax::tree::PropertyName;

use super::expressions::evaluate;
use super::references::get_value;
use crate::abrupt::{Completion, Halt};
use crate::agent::Agent;
use crate::operations::type_conversion::{number_to_string, to_property_key};
use crate::step;
use crate::value::PropertyKey;

/// Evaluation of a PropertyName (`#sec-object-initializer-runtime-semantics-evaluation`) that is not private
///
/// # Errors
/// Whatever a computed name throws.
pub fn property_name(agent: &mut Agent, name: &PropertyName) -> Completion<PropertyKey> {
    match name {
        PropertyName::Identifier(name) => {
            step!(agent, ObjectLiteral_Evaluation, "2:1");
            Ok(agent.heap.strings.intern_name(name).into())
        }
        PropertyName::String(text) => {
            step!(agent, ObjectLiteral_Evaluation, "3:1");
            Ok(agent.heap.strings.intern_literal(text).into())
        }
        PropertyName::Number(nbr) => {
            step!(agent, ObjectLiteral_Evaluation, "4:1");
            step!(agent, ObjectLiteral_Evaluation, "4:2");
            Ok(number_to_string(agent, *nbr).into())
        }
        // ToString of a BigInt is its digits in base ten, which the tree holds.
        PropertyName::BigInt(digits) => {
            step!(agent, ObjectLiteral_Evaluation, "4:1");
            step!(agent, ObjectLiteral_Evaluation, "4:2");
            Ok(agent.heap.strings.intern_name(digits).into())
        }
        PropertyName::Computed(expression) => {
            step!(agent, ObjectLiteral_Evaluation, "5:1");
            let mut expr_value = evaluate(agent, expression)?;
            step!(agent, ObjectLiteral_Evaluation, "5:2");
            let prop_name = get_value(agent, &mut expr_value)?;
            step!(agent, ObjectLiteral_Evaluation, "5:3");
            to_property_key(agent, prop_name)
        }
        PropertyName::Private(name) => {
            Err(Halt::Unsupported(format!("#{name} outside a class"), dunder_syntax::Span::NONE).into())
        }
    }
}
