//! GetSubstitution (ECMA-262, 22.1.3.19.1): what a template makes of a match.

use super::super::text;
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::operations::objects::get;
use crate::operations::type_conversion::to_string;
use crate::value::{ObjectId, Value};

/// What the groups of a regular expression have captured: Strings and undefined, and the object of those with names.
#[derive(Clone, Copy, Default)]
pub(in crate::builtins) struct Captured<'a> {
    pub(in crate::builtins) captures: &'a [Value],
    pub(in crate::builtins) named_captures: Option<ObjectId>,
}

/// What a reference at the beginning of a template is replaced by.
enum Reference<'a> {
    Text(&'a [u16]),
    Value(Value),
}

/// GetSubstitution (`#sec-getsubstitution`)
///
/// # Errors
/// Whatever reading a named capture throws.
pub(in crate::builtins) fn get_substitution(
    agent: &mut Agent,
    matched: &[u16],
    str: &[u16],
    position: usize,
    captured: Captured<'_>,
    replacement_template: &[u16],
) -> Completion<Vec<u16>> {
    let mut result = Vec::new();
    let mut template_remainder = replacement_template;
    while !template_remainder.is_empty() {
        let plain = template_remainder.iter().position(|unit| *unit == u16::from(b'$'));
        let plain = plain.unwrap_or(template_remainder.len());
        append(agent, &mut result, &template_remainder[..plain])?;
        template_remainder = &template_remainder[plain..];
        let [_, behind @ ..] = template_remainder else { break };
        let symbol = behind.first().and_then(|unit| u8::try_from(*unit).ok());
        let (length, replacement) = match symbol {
            Some(b'$') => (2, Reference::Text(&behind[..1])),
            Some(b'`') => (2, Reference::Text(&str[..position])),
            Some(b'&') => (2, Reference::Text(matched)),
            Some(b'\'') => {
                let tail_pos = (position + matched.len()).min(str.len());
                (2, Reference::Text(&str[tail_pos..]))
            }
            Some(b'0'..=b'9') => numbered(template_remainder, captured.captures),
            Some(b'<') => named(agent, template_remainder, captured.named_captures)?,
            _ => (1, Reference::Text(&template_remainder[..1])),
        };
        match replacement {
            Reference::Text(text) => append(agent, &mut result, text)?,
            Reference::Value(Value::Undefined) => {}
            Reference::Value(value) => {
                let string = to_string(agent, value)?;
                append(agent, &mut result, text::units(agent, string).units())?;
            }
        }
        template_remainder = &template_remainder[length..];
    }
    Ok(result)
}

fn append(agent: &mut Agent, result: &mut Vec<u16>, text: &[u16]) -> Completion<()> {
    text::check_length(agent, result.len() + text.len())?;
    agent.burn(1 + text.len() as u64 / 32)?;
    result.extend_from_slice(text);
    Ok(())
}

/// A reference by number: how long it is, and what it refers to, or the reference itself where there is no such capture.
fn numbered<'a>(template_remainder: &'a [u16], captures: &[Value]) -> (usize, Reference<'a>) {
    let digit = |index: usize| {
        let unit = *template_remainder.get(index)?;
        char::from_u32(u32::from(unit))?.to_digit(10).map(|digit| digit as usize)
    };
    let first = digit(1).unwrap_or(0);
    let (mut length, mut index) = (2, first);
    if let Some(second) = digit(2)
        && first * 10 + second <= captures.len()
    {
        (length, index) = (3, first * 10 + second);
    }
    match index.checked_sub(1).and_then(|index| captures.get(index)) {
        Some(capture) => (length, Reference::Value(*capture)),
        None => (length, Reference::Text(&template_remainder[..length])),
    }
}

/// A reference by name, likewise.
fn named<'a>(
    agent: &mut Agent,
    template_remainder: &'a [u16],
    named_captures: Option<ObjectId>,
) -> Completion<(usize, Reference<'a>)> {
    let gt_pos = template_remainder.iter().position(|unit| *unit == u16::from(b'>'));
    let (Some(gt_pos), Some(named_captures)) = (gt_pos, named_captures) else {
        return Ok((2, Reference::Text(&template_remainder[..2])));
    };
    let group_name = agent.heap.strings.intern_units(&template_remainder[2..gt_pos]);
    let capture = get(agent, named_captures, group_name.into())?;
    Ok((gt_pos + 1, Reference::Value(capture)))
}
