//! Anonymous functions and classes that take the name of what they are assigned to (ECMA-262, 8.4.3 to 8.4.5).

use dunder_syntax::tree::Expression;

use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::heap::object::ClassElementName;

/// IsAnonymousFunctionDefinition (`#sec-isanonymousfunctiondefinition`)
pub fn is_anonymous_function_definition(expr: &Expression) -> bool {
    todo!()
}

/// NamedEvaluation (`#sec-runtime-semantics-namedevaluation`)
///
/// # Errors
/// Whatever a class definition throws.
pub fn named_evaluation(agent: &mut Agent, expr: &Expression, name: ClassElementName) -> Completion {
    todo!()
}
