//! Well-formed strings.

use super::super::NewTarget;
use super::shared::{this_string, value_of};
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::realm::Args;
use crate::value::Value;

/// String.prototype.isWellFormed (`#sec-string.prototype.iswellformed`)
pub(super) fn is_well_formed(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    let s = this_string(agent, this)?;
    let lone = char::decode_utf16(s.units().iter().copied()).any(|scalar| scalar.is_err());
    Ok((!lone).into())
}

/// String.prototype.toWellFormed (`#sec-string.prototype.towellformed`)
pub(super) fn to_well_formed(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    let s = this_string(agent, this)?;
    let text = String::from_utf16_lossy(s.units());
    value_of(agent, &text.encode_utf16().collect::<Vec<_>>())
}
