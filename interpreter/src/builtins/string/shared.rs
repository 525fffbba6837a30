//! What the methods of String.prototype share.

use dunder_syntax::JsString;

use super::super::text;
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::operations::testing::require_object_coercible;
use crate::operations::type_conversion::to_string;
use crate::value::{StringId, Value};

/// The two steps that nearly every method begins with: RequireObjectCoercible and ToString of the this value.
pub(super) fn this_string(agent: &mut Agent, this: Value) -> Completion<JsString> {
    let o = require_object_coercible(agent, this)?;
    string_of(agent, o)
}

/// ToString of a value, as code units.
pub(super) fn string_of(agent: &mut Agent, value: Value) -> Completion<JsString> {
    let string = to_string(agent, value)?;
    Ok(text::units(agent, string))
}

/// The value of some code units.
pub(super) fn value_of(agent: &mut Agent, units: &[u16]) -> Completion {
    text::allow(agent, units.len())?;
    Ok(agent.heap.strings.intern_units(units).into())
}

/// The id of code units that are there.
pub(super) fn id_of(agent: &mut Agent, string: &JsString) -> StringId {
    agent.heap.strings.intern_units(string.units())
}

/// StringIndexOf (`#sec-stringindexof`); ~not-found~ is `None`
///
/// # Errors
/// A halt, where there is no fuel for looking.
pub(super) fn string_index_of(
    agent: &mut Agent,
    string: &[u16],
    search_value: &[u16],
    from_index: usize,
) -> Completion<Option<usize>> {
    if search_value.is_empty() {
        return Ok((from_index <= string.len()).then_some(from_index));
    }
    let Some(rest) = string.get(from_index..) else {
        return Ok(None);
    };
    let found = rest.windows(search_value.len()).position(|window| window == search_value);
    let seen = found.unwrap_or(rest.len());
    agent.burn(seen as u64 / 32 + (seen as u64 / 1024) * (search_value.len() as u64 / 1024))?;
    Ok(found.map(|found| found + from_index))
}
