//! What the constructors of errors share.

use crate::abrupt::{Completion, Must};
use crate::agent::Agent;
use crate::heap::names;
use crate::operations::objects::{create_non_enumerable_data_property_or_throw, get, has_property};
use crate::value::{ObjectId, StringId, Value};
use crate::{some, step};

/// The active function object.
pub(super) fn active_function(agent: &Agent) -> ObjectId {
    agent.context().function.expect("a built-in function is running")
}

/// The creation of `message`, which every constructor of errors shares.
pub(super) fn message(agent: &mut Agent, o: ObjectId, msg: StringId) -> Completion<()> {
    create_non_enumerable_data_property_or_throw(agent, o, names::MESSAGE.into(), msg.into()).must()
}

/// InstallErrorCause (`#sec-installerrorcause`)
pub(super) fn install_error_cause(agent: &mut Agent, o: ObjectId, options: Value) -> Completion<()> {
    let options = match options {
        Value::Object(options) => has_property(agent, options, names::CAUSE.into())?.then_some(options),
        _ => None,
    };
    if let Some(options) = some!(agent, InstallErrorCause, "1", options) {
        step!(agent, InstallErrorCause, "1.a");
        let cause = get(agent, options, names::CAUSE.into())?;
        step!(agent, InstallErrorCause, "1.b");
        create_non_enumerable_data_property_or_throw(agent, o, names::CAUSE.into(), cause).must()?;
    }
    step!(agent, InstallErrorCause, "2");
    Ok(())
}
