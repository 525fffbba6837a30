//! Property names of object literals, classes and patterns (ECMA-262, 13.2.5.5).

use dunder_syntax::tree::PropertyName;

use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::value::PropertyKey;

/// Evaluation of a PropertyName (`#sec-object-initializer-runtime-semantics-evaluation`) that is not private
///
/// # Errors
/// Whatever a computed name throws.
pub fn property_name(agent: &mut Agent, name: &PropertyName) -> Completion<PropertyKey> {
    todo!()
}
