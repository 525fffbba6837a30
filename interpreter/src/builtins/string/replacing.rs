//! replace and replaceAll of strings.

use dunder_syntax::JsString;

use super::super::{NewTarget, text};
use super::patterns::{method_of, require_global_flag};
use super::shared::{id_of, string_index_of, string_of, value_of};
use super::substitution::{Captured, get_substitution};
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::heap::names::symbol;
use crate::operations::objects::call;
use crate::operations::testing::{is_callable, require_object_coercible};
use crate::realm::Args;
use crate::value::Value;

/// What replaces a match: a function, or a template.
enum Replacement {
    Function(Value),
    Template(JsString),
}

/// String.prototype.replace (`#sec-string.prototype.replace`)
pub(super) fn replace(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let (search_value, replace_value) = (arguments.get(0), arguments.get(1));
    let o = require_object_coercible(agent, this)?;
    if let Some(replacer) = method_of(agent, search_value, symbol::REPLACE)? {
        return call(agent, replacer.into(), search_value, &[o, replace_value]);
    }
    let (string, search_string, replacement) = convert(agent, o, search_value, replace_value)?;
    let position = string_index_of(agent, string.units(), search_string.units(), 0)?;
    replace_at(agent, &string, &search_string, &replacement, position.as_slice())
}

/// String.prototype.replaceAll (`#sec-string.prototype.replaceall`)
pub(super) fn replace_all(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let (search_value, replace_value) = (arguments.get(0), arguments.get(1));
    let o = require_object_coercible(agent, this)?;
    require_global_flag(agent, search_value)?;
    if let Some(replacer) = method_of(agent, search_value, symbol::REPLACE)? {
        return call(agent, replacer.into(), search_value, &[o, replace_value]);
    }
    let (string, search_string, replacement) = convert(agent, o, search_value, replace_value)?;
    let advance_by = search_string.units().len().max(1);
    let mut match_positions = Vec::new();
    let mut position = string_index_of(agent, string.units(), search_string.units(), 0)?;
    while let Some(found) = position {
        agent.tick()?;
        match_positions.push(found);
        position = string_index_of(agent, string.units(), search_string.units(), found + advance_by)?;
    }
    replace_at(agent, &string, &search_string, &replacement, &match_positions)
}

fn convert(
    agent: &mut Agent,
    o: Value,
    search_value: Value,
    replace_value: Value,
) -> Completion<(JsString, JsString, Replacement)> {
    let string = string_of(agent, o)?;
    let search_string = string_of(agent, search_value)?;
    let replacement = if is_callable(agent, replace_value) {
        Replacement::Function(replace_value)
    } else {
        Replacement::Template(string_of(agent, replace_value)?)
    };
    Ok((string, search_string, replacement))
}

/// The string with what is at each of the positions replaced.
fn replace_at(
    agent: &mut Agent,
    string: &JsString,
    search_string: &JsString,
    replacement: &Replacement,
    positions: &[usize],
) -> Completion {
    let mut end_of_last_match = 0;
    let mut result: Vec<u16> = Vec::new();
    for position in positions {
        agent.tick()?;
        let replaced = match replacement {
            Replacement::Function(function) => {
                let (search, whole) = (id_of(agent, search_string), id_of(agent, string));
                let arguments = [search.into(), (*position as f64).into(), whole.into()];
                let replaced = call(agent, *function, Value::Undefined, &arguments)?;
                string_of(agent, replaced)?.units().to_vec()
            }
            Replacement::Template(template) => {
                let (matched, captured) = (search_string.units(), Captured::default());
                get_substitution(agent, matched, string.units(), *position, captured, template.units())?
            }
        };
        text::check_length(agent, result.len() + replaced.len() + string.units().len())?;
        agent.burn(replaced.len() as u64 / 32)?;
        result.extend_from_slice(&string.units()[end_of_last_match..*position]);
        result.extend_from_slice(&replaced);
        end_of_last_match = position + search_string.units().len();
    }
    result.extend_from_slice(&string.units()[end_of_last_match.min(string.units().len())..]);
    value_of(agent, &result)
}
