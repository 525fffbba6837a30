//! Error objects (ECMA-262, 20.5).

mod aggregate;
mod install;
mod native;
mod new_error;
mod suppressed;

pub use new_error::new_error;
pub(crate) use suppressed::new_suppressed_error;

use super::rows::{Holder, constructor, intrinsic, method, ordinary, prototype, text};
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::heap::names;
use crate::heap::object::Slots;
use crate::objects::ordinary::ordinary_create_from_constructor;
use crate::operations::objects::get;
use crate::operations::type_conversion::to_string as to_string_value;
use crate::realm::{Args, Intrinsic};
use crate::value::{ObjectId, Value};
use crate::{none, step, when};

/// The constructors of errors and their prototypes.
pub(super) const HOLDERS: [&[Holder]; 4] = [
    &[
        Holder {
            intrinsic: Intrinsic::Error,
            form: constructor("Error", 1, error),
            rows: &[method("isError", 1, is_error), prototype(Intrinsic::ErrorPrototype)],
        },
        Holder {
            intrinsic: Intrinsic::ErrorPrototype,
            form: ordinary(),
            rows: &[
                intrinsic("constructor", Intrinsic::Error),
                text("message", ""),
                text("name", "Error"),
                method("toString", 0, to_string),
            ],
        },
    ],
    native::HOLDERS,
    aggregate::HOLDERS,
    suppressed::HOLDERS,
];

/// Error (`#sec-error-message`)
fn error(agent: &mut Agent, _: Value, arguments: Args<'_>, new_target: Option<ObjectId>) -> Completion {
    let (message, options) = (arguments.get(0), arguments.get(1));
    let new_target = match none!(agent, Error_constructor, "1", new_target) {
        Some(new_target) => new_target,
        None => install::active_function(agent),
    };
    step!(agent, Error_constructor, "2");
    let o = ordinary_create_from_constructor(agent, new_target, Intrinsic::ErrorPrototype, Slots::Error)?;
    if when!(agent, Error_constructor, "3", !message.is_undefined()) {
        step!(agent, Error_constructor, "3.a");
        let msg = to_string_value(agent, message)?;
        step!(agent, Error_constructor, "3.b");
        install::message(agent, o, msg)?;
    }
    step!(agent, Error_constructor, "4");
    install::install_error_cause(agent, o, options)?;
    step!(agent, Error_constructor, "5");
    Ok(o.into())
}

/// Error.isError (`#sec-error.iserror`)
fn is_error(agent: &mut Agent, _: Value, arguments: Args<'_>, _: Option<ObjectId>) -> Completion {
    let is_error = match arguments.get(0) {
        Value::Object(arg) => matches!(agent[arg].slots, Slots::Error),
        _ => false,
    };
    Ok(is_error.into())
}

/// Error.prototype.toString (`#sec-error.prototype.tostring`)
fn to_string(agent: &mut Agent, this: Value, _: Args<'_>, _: Option<ObjectId>) -> Completion {
    let Value::Object(o) = this else {
        return Err(agent.type_error("Error.prototype.toString was called on what is no object"));
    };
    let name = get(agent, o, names::NAME.into())?;
    let name = match name {
        Value::Undefined => agent.heap.strings.intern("Error"),
        name => to_string_value(agent, name)?,
    };
    let msg = get(agent, o, names::MESSAGE.into())?;
    let msg = match msg {
        Value::Undefined => names::EMPTY,
        msg => to_string_value(agent, msg)?,
    };
    if name == names::EMPTY {
        return Ok(msg.into());
    }
    if msg == names::EMPTY {
        return Ok(name.into());
    }
    let separator = agent.heap.strings.intern(": ");
    Ok(super::text::concatenate(agent, &[name, separator, msg])?.into())
}
