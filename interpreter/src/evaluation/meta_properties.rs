//! Meta properties (ECMA-262, 13.3.12).

use crate::abrupt::Completion;
use crate::agent::Agent;

/// Evaluation of NewTarget (`#sec-meta-properties-runtime-semantics-evaluation`)
///
/// # Errors
/// Only a halt.
pub fn new_target(agent: &mut Agent) -> Completion {
    todo!()
}
