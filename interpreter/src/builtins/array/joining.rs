//! join, toString and toLocaleString.

use super::super::{NewTarget, text};
use super::shared::{array_like, element};
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::heap::names;
use crate::operations::objects::{call, get, invoke};
use crate::operations::testing::is_callable;
use crate::operations::type_conversion::{to_object, to_string as to_string_value};
use crate::realm::{Args, Intrinsic};
use crate::value::{ObjectId, StringId, Value};

/// Array.prototype.join (`#sec-array.prototype.join`)
pub(super) fn join(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let (o, len) = array_like(agent, this)?;
    let sep = match arguments.get(0) {
        Value::Undefined => agent.heap.strings.intern(","),
        separator => to_string_value(agent, separator)?,
    };
    join_with(agent, o, len, sep, to_string_value)
}

/// Array.prototype.toLocaleString (`#sec-array.prototype.tolocalestring`), whose separator is a comma here
pub(super) fn to_locale_string(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    let (array, len) = array_like(agent, this)?;
    join_locale_strings(agent, array, len)
}

/// The elements as toLocaleString gives them, with a comma between each two.
///
/// # Errors
/// Whatever reading or converting an element throws.
pub(in crate::builtins) fn join_locale_strings(agent: &mut Agent, array: ObjectId, len: f64) -> Completion {
    let separator = agent.heap.strings.intern(",");
    join_with(agent, array, len, separator, |agent, element| {
        let name = agent.heap.strings.intern("toLocaleString");
        let string = invoke(agent, element, name.into(), &[])?;
        to_string_value(agent, string)
    })
}

/// The elements as strings, undefined and null as the empty one, with a separator between each two.
///
/// # Errors
/// Whatever reading or converting an element throws.
pub(in crate::builtins) fn join_with(
    agent: &mut Agent,
    o: ObjectId,
    len: f64,
    separator: StringId,
    convert: impl Fn(&mut Agent, Value) -> Completion<StringId>,
) -> Completion {
    let mut r: Vec<u16> = Vec::new();
    let mut k = 0.0;
    while k < len {
        agent.tick()?;
        if k > 0.0 {
            append(agent, &mut r, separator)?;
        }
        let element = element(agent, o, k)?;
        if !element.is_nullish() {
            let string = convert(agent, element)?;
            append(agent, &mut r, string)?;
        }
        k += 1.0;
    }
    Ok(agent.heap.strings.intern_units(&r).into())
}

fn append(agent: &mut Agent, r: &mut Vec<u16>, part: StringId) -> Completion<()> {
    let length = agent.heap.strings.get(part).units().len();
    text::check_length(agent, r.len() + length)?;
    agent.burn(length as u64 / 32)?;
    r.extend_from_slice(agent.heap.strings.get(part).units());
    Ok(())
}

/// Array.prototype.toString (`#sec-array.prototype.tostring`)
pub(super) fn to_string(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    let array = to_object(agent, this)?;
    let mut func = get(agent, array, names::JOIN.into())?;
    if !is_callable(agent, func) {
        func = agent.intrinsic(Intrinsic::ObjectPrototypeToString).into();
    }
    call(agent, func, array.into(), &[])
}
