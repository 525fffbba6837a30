//! Dates as other values: toJSON and @@toPrimitive (ECMA-262, 21.4.4.37 and 21.4.4.45).

use super::super::NewTarget;
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::heap::names;
use crate::operations::objects::invoke;
use crate::operations::type_conversion::{PreferredType, ordinary_to_primitive, to_object, to_primitive};
use crate::realm::Args;
use crate::value::Value;

/// Date.prototype.toJSON (`#sec-date.prototype.tojson`)
pub(super) fn to_json(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    let o = to_object(agent, this)?;
    let tv = to_primitive(agent, o.into(), Some(PreferredType::Number))?;
    if let Value::Number(tv) = tv
        && !tv.is_finite()
    {
        return Ok(Value::Null);
    }
    let name = agent.heap.strings.intern("toISOString");
    invoke(agent, o.into(), name.into(), &[])
}

/// Date.prototype [ %Symbol.toPrimitive% ] (`#sec-date.prototype-%symbol.toprimitive%`)
pub(super) fn symbol_to_primitive(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let Value::Object(o) = this else {
        return Err(agent.type_error("this is no object"));
    };
    let try_first = match arguments.get(0) {
        Value::String(names::STRING | names::DEFAULT) => PreferredType::String,
        Value::String(names::NUMBER) => PreferredType::Number,
        _ => return Err(agent.type_error("the hint is none")),
    };
    ordinary_to_primitive(agent, o, try_first)
}
