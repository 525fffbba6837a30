//! Iterators of typed arrays, join and toLocaleString (ECMA-262, 23.2.3).

use super::super::NewTarget;
use super::super::array::{create_array_iterator, join_locale_strings, join_with};
use super::create::{validate_typed_array, validated};
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::operations::objects::PropertyList;
use crate::operations::type_conversion::to_string;
use crate::realm::Args;
use crate::value::Value;

/// %TypedArray%.prototype.entries (`#sec-%typedarray%.prototype.entries`)
pub(super) fn entries(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    let ta_record = validate_typed_array(agent, this)?;
    Ok(create_array_iterator(agent, ta_record.object, PropertyList::KeyAndValue).into())
}

/// %TypedArray%.prototype.keys (`#sec-%typedarray%.prototype.keys`)
pub(super) fn keys(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    let ta_record = validate_typed_array(agent, this)?;
    Ok(create_array_iterator(agent, ta_record.object, PropertyList::Key).into())
}

/// %TypedArray%.prototype.values (`#sec-%typedarray%.prototype.values`)
pub(super) fn values(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    let ta_record = validate_typed_array(agent, this)?;
    Ok(create_array_iterator(agent, ta_record.object, PropertyList::Value).into())
}

/// %TypedArray%.prototype.join (`#sec-%typedarray%.prototype.join`)
pub(super) fn join(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let (o, len) = validated(agent, this)?;
    let sep = match arguments.get(0) {
        Value::Undefined => agent.heap.strings.intern(","),
        separator => to_string(agent, separator)?,
    };
    join_with(agent, o, len, sep, to_string)
}

/// %TypedArray%.prototype.toLocaleString (`#sec-%typedarray%.prototype.tolocalestring`)
pub(super) fn to_locale_string(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    let (array, len) = validated(agent, this)?;
    join_locale_strings(agent, array, len)
}
