//! %String%, its own functions, and what gives a String object's value back (ECMA-262, 22.1.1 to 22.1.2).

use super::super::symbol::symbol_descriptive_string;
use super::super::{NewTarget, text};
use super::shared::value_of;
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::heap::names;
use crate::heap::object::Slots;
use crate::objects::ordinary::get_prototype_from_constructor;
use crate::objects::string::string_create;
use crate::operations::objects::{get, length_of_array_like};
use crate::operations::type_conversion::{index_key, to_number, to_object, to_string as to_string_value, to_uint32};
use crate::realm::{Args, Intrinsic};
use crate::value::{StringId, Value};
use crate::{none, step, when};

/// String (`#sec-string-constructor-string-value`)
pub(super) fn string(agent: &mut Agent, _: Value, arguments: Args<'_>, new_target: NewTarget) -> Completion {
    let value = arguments.get(0);
    let s = if when!(agent, String_constructor, "1", arguments.is_empty()) {
        step!(agent, String_constructor, "1.a");
        names::EMPTY
    } else {
        step!(agent, String_constructor, "2");
        let symbol = match (value, new_target) {
            (Value::Symbol(symbol), None) => Some(symbol),
            _ => None,
        };
        if let Some(symbol) = crate::some!(agent, String_constructor, "2.a", symbol) {
            return Ok(symbol_descriptive_string(agent, symbol)?.into());
        }
        step!(agent, String_constructor, "2.b");
        to_string_value(agent, value)?
    };
    let Some(new_target) = none!(agent, String_constructor, "3", new_target) else {
        return Ok(s.into());
    };
    step!(agent, String_constructor, "4");
    let prototype = get_prototype_from_constructor(agent, new_target, Intrinsic::StringPrototype)?;
    Ok(string_create(agent, s, prototype)?.into())
}

/// String.fromCharCode (`#sec-string.fromcharcode`)
pub(super) fn from_char_code(agent: &mut Agent, _: Value, code_units: Args<'_>, _: NewTarget) -> Completion {
    let mut result = Vec::with_capacity(code_units.len());
    for next in code_units.0 {
        agent.tick()?;
        result.push(to_uint32(agent, *next)? as u16);
    }
    value_of(agent, &result)
}

/// String.fromCodePoint (`#sec-string.fromcodepoint`)
pub(super) fn from_code_point(agent: &mut Agent, _: Value, code_points: Args<'_>, _: NewTarget) -> Completion {
    let mut result = Vec::with_capacity(code_points.len());
    for next in code_points.0 {
        agent.tick()?;
        let next_cp = to_number(agent, *next)?;
        if next_cp.trunc() != next_cp || !(0.0..=1_114_111.0).contains(&next_cp) {
            return Err(agent.range_error("that is no code point"));
        }
        push_code_point(&mut result, next_cp as u32);
    }
    value_of(agent, &result)
}

/// UTF16EncodeCodePoint (`#sec-utf16encodecodepoint`)
fn push_code_point(units: &mut Vec<u16>, cp: u32) {
    match char::from_u32(cp) {
        Some(scalar) => units.extend_from_slice(scalar.encode_utf16(&mut [0; 2])),
        None => units.push(cp as u16),
    }
}

/// String.raw (`#sec-string.raw`)
pub(super) fn raw(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let substitutions = arguments.0.get(1..).unwrap_or_default();
    let cooked = to_object(agent, arguments.get(0))?;
    let literals = get(agent, cooked, names::RAW.into())?;
    let literals = to_object(agent, literals)?;
    let literal_count = length_of_array_like(agent, literals)?;
    let mut r: Vec<u16> = Vec::new();
    let mut next_index = 0;
    while (next_index as f64) < literal_count {
        agent.tick()?;
        let key = index_key(agent, next_index as f64);
        let next_literal = get(agent, literals, key)?;
        let next_literal = to_string_value(agent, next_literal)?;
        append(agent, &mut r, next_literal)?;
        if (next_index + 1) as f64 == literal_count {
            break;
        }
        if let Some(next) = substitutions.get(next_index) {
            let next = to_string_value(agent, *next)?;
            append(agent, &mut r, next)?;
        }
        next_index += 1;
    }
    value_of(agent, &r)
}

fn append(agent: &Agent, r: &mut Vec<u16>, part: StringId) -> Completion<()> {
    let part = agent.heap.strings.get(part);
    text::check_length(agent, r.len() + part.units().len())?;
    r.extend_from_slice(part.units());
    Ok(())
}

/// String.prototype.toString (`#sec-string.prototype.tostring`) and String.prototype.valueOf (`#sec-string.prototype.valueof`): ThisStringValue
pub(super) fn to_string(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    match this {
        Value::String(_) => return Ok(this),
        Value::Object(object) => {
            if let Slots::String(string) = agent[object].slots {
                return Ok(string.into());
            }
        }
        _ => {}
    }
    Err(agent.type_error("this is no string"))
}
