//! Scripts (ECMA-262, clause 16.1).

use std::rc::Rc;
use std::sync::Arc;

use dunder_syntax::Program;

use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::code::Source;
use crate::value::{RealmId, Value};

/// ScriptEvaluation (`#sec-runtime-semantics-scriptevaluation`) of a script that has no early error; an empty completion is undefined
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn script_evaluation(
    agent: &mut Agent,
    realm: RealmId,
    program: Arc<Program>,
    source: Rc<Source>,
) -> Completion<Value> {
    todo!()
}
