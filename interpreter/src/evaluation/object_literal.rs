//! Object literals (ECMA-262, 13.2.5).

use dunder_syntax::tree::PropertyDefinition;

use crate::abrupt::Completion;
use crate::agent::Agent;

/// Evaluation of an ObjectLiteral (`#sec-object-initializer-runtime-semantics-evaluation`)
///
/// # Errors
/// Whatever a key or a value throws.
pub fn evaluate_object_literal(agent: &mut Agent, properties: &[PropertyDefinition]) -> Completion {
    todo!()
}
