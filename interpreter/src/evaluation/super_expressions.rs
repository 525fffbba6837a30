//! The super keyword (ECMA-262, 13.3.7).

use dunder_syntax::tree::SuperCall;

use crate::abrupt::Completion;
use crate::agent::Agent;

/// Evaluation of a SuperCall (`#sec-super-keyword-runtime-semantics-evaluation`)
///
/// # Errors
/// Whatever the arguments, the parent constructor or a field throws, a TypeError, or a ReferenceError.
pub fn evaluate_super_call(agent: &mut Agent, call: &SuperCall) -> Completion {
    todo!()
}
