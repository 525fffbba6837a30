//! Boolean objects (ECMA-262, 20.3).

use super::NewTarget;
use super::rows::{Form, Holder, constructor, intrinsic, method, prototype};
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::heap::names;
use crate::heap::object::Slots;
use crate::objects::ordinary::ordinary_create_from_constructor;
use crate::operations::type_conversion::to_boolean;
use crate::realm::{Args, Intrinsic};
use crate::value::Value;
use crate::{none, step};

/// The constructor and its prototype.
pub(super) const HOLDERS: &[Holder] = &[
    Holder {
        intrinsic: Intrinsic::Boolean,
        form: constructor("Boolean", 1, boolean),
        rows: &[prototype(Intrinsic::BooleanPrototype)],
    },
    Holder {
        intrinsic: Intrinsic::BooleanPrototype,
        form: Form::Object(Some(Intrinsic::ObjectPrototype), Slots::Boolean(false)),
        rows: &[
            intrinsic("constructor", Intrinsic::Boolean),
            method("toString", 0, to_string),
            method("valueOf", 0, value_of),
        ],
    },
];

/// Boolean (`#sec-boolean-constructor-boolean-value`)
fn boolean(agent: &mut Agent, _: Value, arguments: Args<'_>, new_target: NewTarget) -> Completion {
    step!(agent, Boolean_constructor, "1");
    let b = to_boolean(agent, arguments.get(0));
    let Some(new_target) = none!(agent, Boolean_constructor, "2", new_target) else {
        return Ok(b.into());
    };
    step!(agent, Boolean_constructor, "3");
    let o = ordinary_create_from_constructor(agent, new_target, Intrinsic::BooleanPrototype, Slots::Boolean(b))?;
    step!(agent, Boolean_constructor, "4");
    step!(agent, Boolean_constructor, "5");
    Ok(o.into())
}

/// Boolean.prototype.toString (`#sec-boolean.prototype.tostring`)
fn to_string(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    let b = this_boolean_value(agent, this)?;
    Ok(if b { names::TRUE } else { names::FALSE }.into())
}

/// Boolean.prototype.valueOf (`#sec-boolean.prototype.valueof`)
fn value_of(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    Ok(this_boolean_value(agent, this)?.into())
}

/// ThisBooleanValue (`#sec-thisbooleanvalue`)
fn this_boolean_value(agent: &mut Agent, value: Value) -> Completion<bool> {
    match value {
        Value::Boolean(b) => return Ok(b),
        Value::Object(object) => {
            if let Slots::Boolean(b) = agent[object].slots {
                return Ok(b);
            }
        }
        _ => {}
    }
    Err(agent.type_error("this is no boolean"))
}
