//! Iterator.prototype's two accessors, which are there because a data property broke programs.

use super::super::NewTarget;
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::heap::names::{self, symbol};
use crate::operations::objects::setter_that_ignores_prototype_properties;
use crate::realm::{Args, Intrinsic};
use crate::value::{PropertyKey, Value};

/// get Iterator.prototype.constructor (`#sec-get-iterator.prototype.constructor`)
pub(super) fn get_constructor(agent: &mut Agent, _: Value, _: Args<'_>, _: NewTarget) -> Completion {
    Ok(agent.intrinsic(Intrinsic::Iterator).into())
}

/// set Iterator.prototype.constructor (`#sec-set-iterator.prototype.constructor`)
pub(super) fn set_constructor(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    set(agent, this, names::CONSTRUCTOR.into(), arguments)
}

/// get Iterator.prototype [ %Symbol.toStringTag% ] (`#sec-get-iterator.prototype-%symbol.tostringtag%`)
pub(super) fn get_to_string_tag(agent: &mut Agent, _: Value, _: Args<'_>, _: NewTarget) -> Completion {
    Ok(agent.heap.strings.intern("Iterator").into())
}

/// set Iterator.prototype [ %Symbol.toStringTag% ] (`#sec-set-iterator.prototype-%symbol.tostringtag%`)
pub(super) fn set_to_string_tag(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    set(agent, this, symbol::TO_STRING_TAG.into(), arguments)
}

fn set(agent: &mut Agent, this: Value, p: PropertyKey, arguments: Args<'_>) -> Completion {
    let home = agent.intrinsic(Intrinsic::IteratorPrototype);
    setter_that_ignores_prototype_properties(agent, this, home, p, arguments.get(0))?;
    Ok(Value::Undefined)
}
