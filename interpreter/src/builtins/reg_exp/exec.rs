//! Running a regular expression (ECMA-262, 22.2.7).

use dunder_syntax::JsString;
use rustc_hash::FxHashSet;

use super::super::text;
use super::record::{self, RegExpRecord};
use super::shared::{advance_string_index, last_index_of, set_last_index, substring};
use crate::abrupt::{Completion, Must};
use crate::agent::Agent;
use crate::heap::names;
use crate::heap::object::Slots;
use crate::objects::array::array_create;
use crate::objects::ordinary::ordinary_object_create;
use crate::operations::objects::{call, create_array_from_list, create_data_property_or_throw, get};
use crate::operations::testing::is_callable;
use crate::operations::type_conversion::index_key;
use crate::regexp::{Captures, Machine};
use crate::value::{ObjectId, StringId, Value};

/// A Match Record (`#sec-match-records`): where a match starts and ends.
type Match = (usize, usize);

/// RegExpExec (`#sec-regexpexec`); null is `None`
///
/// # Errors
/// A TypeError, or whatever the JavaScript that it runs throws.
pub(super) fn reg_exp_exec(agent: &mut Agent, r: ObjectId, s: StringId) -> Completion<Option<ObjectId>> {
    agent.tick()?;
    let exec = get(agent, r, names::EXEC.into())?;
    if is_callable(agent, exec) {
        return match call(agent, exec, r.into(), &[s.into()])? {
            Value::Object(result) => Ok(Some(result)),
            Value::Null => Ok(None),
            _ => Err(agent.type_error("exec gave neither an object nor null")),
        };
    }
    record::require(agent, r.into())?;
    reg_exp_builtin_exec(agent, r, s)
}

/// RegExpBuiltinExec (`#sec-regexpbuiltinexec`); null is `None`
///
/// # Errors
/// A TypeError, or whatever the JavaScript that it runs throws.
pub(super) fn reg_exp_builtin_exec(agent: &mut Agent, r: ObjectId, s: StringId) -> Completion<Option<ObjectId>> {
    let text = text::units(agent, s);
    let mut last_index = last_index_of(agent, r)?;
    let (_, slots) = record::require(agent, r.into())?;
    let record = slots.record;
    let is_lasting = record.flags.global || record.flags.sticky;
    if !is_lasting {
        last_index = 0.0;
    }
    let found = find(agent, &record, text.units(), &mut last_index)?;
    let Some((e, captures)) = found else {
        if is_lasting {
            set_last_index(agent, r, 0.0)?;
        }
        return Ok(None);
    };
    if is_lasting {
        set_last_index(agent, r, e as f64)?;
    }
    result(agent, &record, s, &text, (last_index as usize, e), &captures).map(Some)
}

/// The first match at `last_index` or, without the flag y, behind it: where it ends, and its captures. `last_index` becomes its start.
fn find(
    agent: &mut Agent,
    record: &RegExpRecord,
    text: &[u16],
    last_index: &mut f64,
) -> Completion<Option<(usize, Captures)>> {
    let full_unicode = record.flags.has_either_unicode_flag();
    let mut machine = Machine::new(agent, &record.matcher, text);
    loop {
        agent.tick()?;
        if *last_index > text.len() as f64 {
            return Ok(None);
        }
        let start = *last_index as usize;
        let in_pair =
            full_unicode && start > 0 && matches!(text[start - 1..].get(..2), Some([0xd800..=0xdbff, 0xdc00..=0xdfff]));
        // The character that the element in the middle of a pair belongs to is the pair.
        let input_index = if in_pair { start - 1 } else { start };
        if let Some((end, captures)) = machine.run(agent, input_index)? {
            return Ok(Some((end, captures.clone())));
        }
        if record.flags.sticky {
            return Ok(None);
        }
        *last_index = advance_string_index(text, *last_index, full_unicode);
    }
}

/// The array that a match gives.
fn result(
    agent: &mut Agent,
    record: &RegExpRecord,
    s: StringId,
    text: &JsString,
    matched: Match,
    captures: &Captures,
) -> Completion<ObjectId> {
    let mut values = vec![get_match_string(agent, text, matched)?];
    for capture in captures {
        agent.tick()?;
        values.push(match capture {
            Some(capture) => get_match_string(agent, text, *capture)?,
            None => Value::Undefined,
        });
    }
    let a = array_create(agent, values.len() as f64, None).must()?;
    create_data_property_or_throw(agent, a, names::INDEX.into(), (matched.0 as f64).into()).must()?;
    create_data_property_or_throw(agent, a, names::INPUT.into(), s.into()).must()?;
    define_captures(agent, a, record, &values)?;
    if record.flags.has_indices {
        let indices = make_match_indices_index_pair_array(agent, record, matched, captures)?;
        create_data_property_or_throw(agent, a, names::INDICES.into(), indices.into()).must()?;
    }
    Ok(a)
}

/// Gives an array an element for the match and each capture, and `groups`, which has those of the groups with a name: of several groups
/// of one name that of the one that has matched.
fn define_captures(agent: &mut Agent, a: ObjectId, record: &RegExpRecord, values: &[Value]) -> Completion<()> {
    let has_groups = record.names.iter().any(Option::is_some);
    let groups = has_groups.then(|| ordinary_object_create(agent, None, Slots::Ordinary));
    let value = groups.map_or(Value::Undefined, Value::Object);
    create_data_property_or_throw(agent, a, names::GROUPS.into(), value).must()?;
    for (index, value) in values.iter().enumerate() {
        agent.tick()?;
        let key = index_key(agent, index as f64);
        create_data_property_or_throw(agent, a, key, *value).must()?;
    }
    let Some(groups) = groups else { return Ok(()) };
    let mut matched_group_names = FxHashSet::default();
    for (name, value) in record.names.iter().zip(&values[1..]) {
        agent.tick()?;
        let Some(s) = *name else { continue };
        if !matched_group_names.contains(&s) {
            create_data_property_or_throw(agent, groups, s.into(), *value).must()?;
        }
        if !value.is_undefined() {
            matched_group_names.insert(s);
        }
    }
    Ok(())
}

/// GetMatchString (`#sec-getmatchstring`)
fn get_match_string(agent: &mut Agent, s: &JsString, (start, end): Match) -> Completion {
    text::allow(agent, end.saturating_sub(start))?;
    Ok(substring(agent, s, start, end).into())
}

/// GetMatchIndexPair (`#sec-getmatchindexpair`)
fn get_match_index_pair(agent: &mut Agent, (start, end): Match) -> Completion {
    Ok(create_array_from_list(agent, &[(start as f64).into(), (end as f64).into()])?.into())
}

/// MakeMatchIndicesIndexPairArray (`#sec-makematchindicesindexpairarray`)
fn make_match_indices_index_pair_array(
    agent: &mut Agent,
    record: &RegExpRecord,
    matched: Match,
    captures: &Captures,
) -> Completion<ObjectId> {
    let mut pairs = vec![get_match_index_pair(agent, matched)?];
    for capture in captures {
        agent.tick()?;
        pairs.push(match capture {
            Some(match_indices) => get_match_index_pair(agent, *match_indices)?,
            None => Value::Undefined,
        });
    }
    let a = array_create(agent, pairs.len() as f64, None).must()?;
    define_captures(agent, a, record, &pairs)?;
    Ok(a)
}
