//! Well-formed and normalized strings.

use dunder_syntax::Span;

use super::super::NewTarget;
use super::shared::{string_of, this_string, value_of};
use crate::abrupt::{Completion, Halt};
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

/// String.prototype.normalize (`#sec-string.prototype.normalize`); halts for what is not ASCII, of which no form differs
pub(super) fn normalize(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let s = this_string(agent, this)?;
    if !arguments.get(0).is_undefined() {
        let f = string_of(agent, arguments.get(0))?;
        if !["NFC", "NFD", "NFKC", "NFKD"].iter().any(|form| f.is(form)) {
            return Err(agent.range_error("that is no normalization form"));
        }
    }
    if s.units().iter().any(|unit| *unit > 0x7F) {
        return Err(Halt::Unsupported("String.prototype.normalize beyond ASCII".into(), Span::NONE).into());
    }
    value_of(agent, s.units())
}
