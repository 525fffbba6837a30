//! Class definitions (ECMA-262, 15.7).

use std::sync::Arc;

use dunder_syntax::tree::Class;

use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::heap::object::ClassElementName;
use crate::value::{ObjectId, StringId};

/// ClassDefinitionEvaluation (`#sec-runtime-semantics-classdefinitionevaluation`)
///
/// # Errors
/// Whatever the heritage, a computed key or a static initializer throws, or a TypeError.
pub fn class_definition_evaluation(
    agent: &mut Agent,
    class: &Arc<Class>,
    class_binding: Option<StringId>,
    class_name: ClassElementName,
) -> Completion<ObjectId> {
    todo!()
}

/// BindingClassDeclarationEvaluation (`#sec-runtime-semantics-bindingclassdeclarationevaluation`)
///
/// # Errors
/// Whatever the class definition throws.
pub fn binding_class_declaration_evaluation(agent: &mut Agent, class: &Arc<Class>) -> Completion<ObjectId> {
    todo!()
}

/// Evaluation of a ClassExpression (`#sec-class-definitions-runtime-semantics-evaluation`)
///
/// # Errors
/// Whatever the class definition throws.
pub fn evaluate_class_expression(agent: &mut Agent, class: &Arc<Class>) -> Completion {
    todo!()
}
