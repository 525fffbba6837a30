//! What the methods of RegExp.prototype share.

use dunder_syntax::JsString;

use super::super::text;
use crate::abrupt::Completion;
use crate::agent::{Agent, State};
use crate::heap::names;
use crate::operations::objects::{get, set};
use crate::operations::type_conversion::{to_length, to_string};
use crate::value::{ObjectId, StringId, Value};

/// The this value, which has to be an object.
///
/// # Errors
/// A TypeError.
pub(super) fn this_object(agent: &mut Agent, this: Value) -> Completion<ObjectId> {
    this.as_object().ok_or_else(|| agent.type_error("this is no object"))
}

/// AdvanceStringIndex (`#sec-advancestringindex`)
pub(super) fn advance_string_index(s: &[u16], index: f64, unicode: bool) -> f64 {
    if !unicode || index + 1.0 >= s.len() as f64 {
        return index + 1.0;
    }
    let index = index as usize;
    match (s[index], s[index + 1]) {
        (0xd800..=0xdbff, 0xdc00..=0xdfff) => index as f64 + 2.0,
        _ => index as f64 + 1.0,
    }
}

/// ToString of `flags` of a regular expression.
///
/// # Errors
/// Whatever the JavaScript that it runs throws.
pub(super) fn flags_of(agent: &mut Agent, rx: ObjectId) -> Completion<JsString> {
    let flags = get(agent, rx, names::FLAGS.into())?;
    let flags = to_string(agent, flags)?;
    Ok(text::units(agent, flags))
}

/// Whether flags hold a letter.
pub(super) fn has(flags: &JsString, letter: u8) -> bool {
    flags.units().contains(&u16::from(letter))
}

/// Whether flags hold `u` or `v`.
pub(super) fn is_full_unicode(flags: &JsString) -> bool {
    has(flags, b'u') || has(flags, b'v')
}

/// ToLength of `lastIndex` of a regular expression.
///
/// # Errors
/// Whatever the JavaScript that it runs throws.
pub(super) fn last_index_of(agent: &mut Agent, r: ObjectId) -> Completion<f64> {
    let last_index = get(agent, r, names::LAST_INDEX.into())?;
    to_length(agent, last_index)
}

/// Sets `lastIndex` of a regular expression.
///
/// # Errors
/// A TypeError, or whatever the JavaScript that it runs throws.
pub(super) fn set_last_index(agent: &mut Agent, r: ObjectId, index: f64) -> Completion<()> {
    set(agent, r, names::LAST_INDEX.into(), index.into(), true)
}

/// ToString of `0` of a result.
///
/// # Errors
/// Whatever the JavaScript that it runs throws.
pub(super) fn matched(agent: &mut Agent, result: ObjectId) -> Completion<StringId> {
    let key = agent.heap.strings.intern_integer(0);
    let matched = get(agent, result, key.into())?;
    to_string(agent, matched)
}

/// Behind an empty match, `lastIndex` goes on to the next place.
///
/// # Errors
/// Whatever the JavaScript that it runs throws.
pub(super) fn advance_behind(
    agent: &mut Agent,
    rx: ObjectId,
    s: &JsString,
    match_str: StringId,
    full_unicode: bool,
) -> Completion<()> {
    if match_str != names::EMPTY {
        return Ok(());
    }
    let this_index = last_index_of(agent, rx)?;
    let next_index = advance_string_index(s.units(), this_index, full_unicode);
    set_last_index(agent, rx, next_index)
}

/// A part of a string as a value.
pub(super) fn substring(agent: &mut State, s: &JsString, from: usize, to: usize) -> StringId {
    agent.heap.strings.intern_units(&s.units()[from..to])
}
