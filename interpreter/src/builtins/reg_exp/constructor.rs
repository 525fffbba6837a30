//! %RegExp% (ECMA-262, 22.2.4 and 22.2.5).

use super::super::NewTarget;
use super::create::{reg_exp_alloc, reg_exp_initialize};
use super::record;
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::heap::names;
use crate::operations::objects::get;
use crate::operations::testing::{is_reg_exp, same_value};
use crate::realm::Args;
use crate::value::{ObjectId, Value};
use crate::{none, some, step, when};

/// RegExp (`#sec-regexp-pattern-flags`)
pub(super) fn reg_exp(agent: &mut Agent, _: Value, arguments: Args<'_>, new_target: NewTarget) -> Completion {
    let (pattern, flags) = (arguments.get(0), arguments.get(1));
    step!(agent, RegExp_constructor, "1");
    let pattern_is_reg_exp = is_reg_exp(agent, pattern)?;
    let new_target = match none!(agent, RegExp_constructor, "2", new_target) {
        None => {
            step!(agent, RegExp_constructor, "2.a");
            let new_target = agent.context().function.expect("a built-in function is running");
            let as_is = pattern.as_object().filter(|_| pattern_is_reg_exp && flags.is_undefined());
            if let Some(object) = some!(agent, RegExp_constructor, "2.b", as_is) {
                step!(agent, RegExp_constructor, "2.b.i");
                let pattern_constructor = get(agent, object, names::CONSTRUCTOR.into())?;
                let is_same = same_value(agent, new_target.into(), pattern_constructor);
                if when!(agent, RegExp_constructor, "2.b.ii", is_same) {
                    return Ok(pattern);
                }
            }
            new_target
        }
        Some(new_target) => {
            step!(agent, RegExp_constructor, "3");
            step!(agent, RegExp_constructor, "3.a");
            new_target
        }
    };
    let (p, f) = pattern_and_flags(agent, pattern, flags, pattern_is_reg_exp)?;
    step!(agent, RegExp_constructor, "7");
    let o = reg_exp_alloc(agent, new_target)?;
    step!(agent, RegExp_constructor, "8");
    Ok(reg_exp_initialize(agent, o, p, f)?.into())
}

/// Steps 4 to 6 of [`reg_exp`]
fn pattern_and_flags(
    agent: &mut Agent,
    pattern: Value,
    flags: Value,
    pattern_is_reg_exp: bool,
) -> Completion<(Value, Value)> {
    let slots = pattern.as_object().and_then(|object| record::slots(agent, object)).cloned();
    if let Some(slots) = some!(agent, RegExp_constructor, "4", slots) {
        step!(agent, RegExp_constructor, "4.a");
        let p = slots.original_source.into();
        if when!(agent, RegExp_constructor, "4.b", flags.is_undefined()) {
            return Ok((p, slots.original_flags.into()));
        }
        step!(agent, RegExp_constructor, "4.c");
        return Ok((p, flags));
    }
    let like_one: Option<ObjectId> = pattern.as_object().filter(|_| pattern_is_reg_exp);
    if let Some(object) = some!(agent, RegExp_constructor, "5", like_one) {
        step!(agent, RegExp_constructor, "5.a");
        let p = get(agent, object, names::SOURCE.into())?;
        if when!(agent, RegExp_constructor, "5.b", flags.is_undefined()) {
            step!(agent, RegExp_constructor, "5.b.i");
            let f = get(agent, object, names::FLAGS.into())?;
            return Ok((p, f));
        }
        step!(agent, RegExp_constructor, "5.c");
        step!(agent, RegExp_constructor, "5.c.i");
        return Ok((p, flags));
    }
    step!(agent, RegExp_constructor, "6");
    step!(agent, RegExp_constructor, "6.a");
    step!(agent, RegExp_constructor, "6.b");
    Ok((pattern, flags))
}

/// get RegExp [ %Symbol.species% ] (`#sec-get-regexp-%symbol.species%`)
pub(super) fn species(_: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    Ok(this)
}
