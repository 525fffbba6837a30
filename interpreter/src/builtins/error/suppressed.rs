//! SuppressedError (ECMA-262, 20.5.8: explicit resource management).

use super::super::rows::{Holder, derived, inherits, intrinsic, prototype, text};
use super::install;
use crate::abrupt::{Completion, Must};
use crate::agent::Agent;
use crate::heap::names;
use crate::heap::object::Slots;
use crate::objects::ordinary::{ordinary_create_from_constructor, ordinary_object_create};
use crate::operations::objects::create_non_enumerable_data_property_or_throw;
use crate::operations::type_conversion::to_string;
use crate::realm::{Args, Intrinsic};
use crate::value::{ObjectId, Value};

/// The constructor and its prototype.
pub(super) const HOLDERS: &[Holder] = &[
    Holder {
        intrinsic: Intrinsic::SuppressedError,
        form: derived(Intrinsic::Error, "SuppressedError", 3, suppressed_error),
        rows: &[prototype(Intrinsic::SuppressedErrorPrototype)],
    },
    Holder {
        intrinsic: Intrinsic::SuppressedErrorPrototype,
        form: inherits(Intrinsic::ErrorPrototype),
        rows: &[
            intrinsic("constructor", Intrinsic::SuppressedError),
            text("message", ""),
            text("name", "SuppressedError"),
        ],
    },
];

/// SuppressedError (`#sec-suppressederror`)
fn suppressed_error(agent: &mut Agent, _: Value, arguments: Args<'_>, new_target: Option<ObjectId>) -> Completion {
    let (error, suppressed, message) = (arguments.get(0), arguments.get(1), arguments.get(2));
    let new_target = new_target.unwrap_or_else(|| install::active_function(agent));
    let prototype = Intrinsic::SuppressedErrorPrototype;
    let o = ordinary_create_from_constructor(agent, new_target, prototype, Slots::Error)?;
    if !message.is_undefined() {
        let msg = to_string(agent, message)?;
        install::message(agent, o, msg)?;
    }
    define(agent, o, error, suppressed)?;
    Ok(o.into())
}

fn define(agent: &mut Agent, o: ObjectId, error: Value, suppressed: Value) -> Completion<()> {
    create_non_enumerable_data_property_or_throw(agent, o, names::ERROR.into(), error).must()?;
    create_non_enumerable_data_property_or_throw(agent, o, names::SUPPRESSED.into(), suppressed).must()
}

/// A new SuppressedError of the current realm, as disposing of resources throws it.
///
/// # Errors
/// Only a halt.
pub(crate) fn new_suppressed_error(agent: &mut Agent, error: Value, suppressed: Value) -> Completion<ObjectId> {
    let prototype = agent.intrinsic(Intrinsic::SuppressedErrorPrototype);
    let o = ordinary_object_create(agent, Some(prototype), Slots::Error);
    define(agent, o, error, suppressed)?;
    Ok(o)
}
