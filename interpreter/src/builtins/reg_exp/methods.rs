//! exec, test, toString and compile of regular expressions.

use super::super::{NewTarget, text};
use super::create::reg_exp_initialize;
use super::exec::{reg_exp_builtin_exec, reg_exp_exec};
use super::record;
use super::shared::this_object;
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::heap::names;
use crate::operations::objects::get;
use crate::operations::type_conversion::to_string as to_string_value;
use crate::realm::Args;
use crate::value::Value;

/// RegExp.prototype.exec (`#sec-regexp.prototype.exec`)
pub(super) fn exec(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let (r, _) = record::require(agent, this)?;
    let s = to_string_value(agent, arguments.get(0))?;
    Ok(reg_exp_builtin_exec(agent, r, s)?.into())
}

/// RegExp.prototype.test (`#sec-regexp.prototype.test`)
pub(super) fn test(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let r = this_object(agent, this)?;
    let string = to_string_value(agent, arguments.get(0))?;
    Ok(reg_exp_exec(agent, r, string)?.is_some().into())
}

/// RegExp.prototype.toString (`#sec-regexp.prototype.tostring`)
pub(super) fn to_string(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    let r = this_object(agent, this)?;
    let pattern = get(agent, r, names::SOURCE.into())?;
    let pattern = to_string_value(agent, pattern)?;
    let flags = get(agent, r, names::FLAGS.into())?;
    let flags = to_string_value(agent, flags)?;
    let slash = agent.heap.strings.intern("/");
    Ok(text::concatenate(agent, &[slash, pattern, slash, flags])?.into())
}

/// RegExp.prototype.compile (`#sec-regexp.prototype.compile`)
pub(super) fn compile(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let (pattern, flags) = (arguments.get(0), arguments.get(1));
    let (o, _) = record::require(agent, this)?;
    let slots = pattern.as_object().and_then(|object| record::slots(agent, object)).cloned();
    let (p, f) = match slots {
        Some(_) if !flags.is_undefined() => {
            return Err(agent.type_error("a regular expression is compiled with other flags"));
        }
        Some(slots) => (slots.original_source.into(), slots.original_flags.into()),
        None => (pattern, flags),
    };
    Ok(reg_exp_initialize(agent, o, p, f)?.into())
}
