//! Meta properties (ECMA-262, 13.3.12).

use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::environments::{EnvironmentKind, get_this_environment};
use crate::step;
use crate::value::{ObjectId, Value};

/// Evaluation of NewTarget (`#sec-meta-properties-runtime-semantics-evaluation`)
///
/// # Errors
/// None.
pub fn new_target(agent: &mut Agent) -> Completion {
    step!(agent, NewTarget_Evaluation, "1");
    Ok(get_new_target(agent).map_or(Value::Undefined, Value::Object))
}

/// GetNewTarget (`#sec-getnewtarget`); undefined is `None`
///
/// # Panics
/// Where no function runs: the parser sees to that.
pub(super) fn get_new_target(agent: &Agent) -> Option<ObjectId> {
    step!(agent, GetNewTarget, "1");
    let env_rec = get_this_environment(agent);
    step!(agent, GetNewTarget, "2");
    step!(agent, GetNewTarget, "3");
    match agent[env_rec].kind {
        EnvironmentKind::Function { new_target, .. } => new_target,
        ref kind => panic!("{kind:?} where a Function Environment Record is due"),
    }
}
