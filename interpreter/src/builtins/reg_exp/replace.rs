//! @@replace of regular expressions.

use dunder_syntax::JsString;

use super::super::string::{Captured, get_substitution};
use super::super::{NewTarget, text};
use super::exec::reg_exp_exec;
use super::shared::{advance_behind, flags_of, has, is_full_unicode, matched, set_last_index, this_object};
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::heap::names;
use crate::operations::objects::{call, get, length_of_array_like};
use crate::operations::testing::is_callable;
use crate::operations::type_conversion::{index_key, to_integer_or_infinity, to_object, to_string};
use crate::realm::Args;
use crate::value::{ObjectId, StringId, Value};

/// What replaces a match.
enum Replacement {
    Function(Value),
    Template(JsString),
}

/// RegExp.prototype [ %Symbol.replace% ] (`#sec-regexp.prototype-%symbol.replace%`)
pub(super) fn symbol_replace(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let (string, replace_value) = (arguments.get(0), arguments.get(1));
    let rx = this_object(agent, this)?;
    let s = to_string(agent, string)?;
    let text = text::units(agent, s);
    let replacement = if is_callable(agent, replace_value) {
        Replacement::Function(replace_value)
    } else {
        let template = to_string(agent, replace_value)?;
        Replacement::Template(text::units(agent, template))
    };
    let results = results(agent, rx, s, &text)?;
    let mut accumulated_result: Vec<u16> = Vec::new();
    let mut next_source_position = 0;
    for result in results {
        agent.tick()?;
        let (position, match_length, replacement) = replacement_of(agent, result, s, &text, &replacement)?;
        if position >= next_source_position {
            text::check_length(agent, accumulated_result.len() + replacement.len() + text.units().len())?;
            agent.burn(replacement.len() as u64 / 32)?;
            accumulated_result.extend_from_slice(&text.units()[next_source_position..position]);
            accumulated_result.extend_from_slice(&replacement);
            next_source_position = position + match_length;
        }
    }
    accumulated_result.extend_from_slice(text.units().get(next_source_position..).unwrap_or_default());
    text::allow(agent, accumulated_result.len())?;
    Ok(agent.heap.strings.intern_units(&accumulated_result).into())
}

/// The results of every match, or of the first one.
fn results(agent: &mut Agent, rx: ObjectId, s: StringId, text: &JsString) -> Completion<Vec<ObjectId>> {
    let flags = flags_of(agent, rx)?;
    let global = has(&flags, b'g');
    if global {
        set_last_index(agent, rx, 0.0)?;
    }
    let mut results = Vec::new();
    while let Some(result) = reg_exp_exec(agent, rx, s)? {
        results.push(result);
        if !global {
            break;
        }
        let match_str = matched(agent, result)?;
        advance_behind(agent, rx, text, match_str, is_full_unicode(&flags))?;
    }
    Ok(results)
}

/// Where a result's match is, how long it is, and what replaces it.
fn replacement_of(
    agent: &mut Agent,
    result: ObjectId,
    s: StringId,
    text: &JsString,
    replacement: &Replacement,
) -> Completion<(usize, usize, Vec<u16>)> {
    let result_length = length_of_array_like(agent, result)?;
    let n_captures = (result_length - 1.0).max(0.0);
    let matched_id = matched(agent, result)?;
    let matched = text::units(agent, matched_id);
    let position = get(agent, result, names::INDEX.into())?;
    let position = to_integer_or_infinity(agent, position)?.clamp(0.0, text.units().len() as f64);
    let mut captures: Vec<Value> = Vec::new();
    let mut n = 1.0;
    while n <= n_captures {
        agent.tick()?;
        let key = index_key(agent, n);
        let mut cap_n = get(agent, result, key)?;
        if !cap_n.is_undefined() {
            cap_n = to_string(agent, cap_n)?.into();
        }
        captures.push(cap_n);
        n += 1.0;
    }
    let named_captures = get(agent, result, names::GROUPS.into())?;
    let replaced = match replacement {
        Replacement::Function(function) => {
            let mut replacer_args = vec![matched_id.into()];
            replacer_args.append(&mut captures);
            replacer_args.extend([Value::from(position), Value::from(s)]);
            if !named_captures.is_undefined() {
                replacer_args.push(named_captures);
            }
            let repl_value = call(agent, *function, Value::Undefined, &replacer_args)?;
            let replaced = to_string(agent, repl_value)?;
            text::units(agent, replaced).units().to_vec()
        }
        Replacement::Template(template) => {
            let named_captures = match named_captures {
                Value::Undefined => None,
                named_captures => Some(to_object(agent, named_captures)?),
            };
            let captured = Captured { captures: &captures, named_captures };
            get_substitution(agent, matched.units(), text.units(), position as usize, captured, template.units())?
        }
    };
    Ok((position as usize, matched.units().len(), replaced))
}
