//! @@match, @@matchAll and @@search of regular expressions.

use super::super::{NewTarget, text};
use super::exec::reg_exp_exec;
use super::shared::{
    advance_behind, flags_of, has, is_full_unicode, last_index_of, matched, set_last_index, this_object,
};
use super::string_iterator::create_reg_exp_string_iterator;
use crate::abrupt::{Completion, Must};
use crate::agent::Agent;
use crate::heap::names;
use crate::objects::array::array_create;
use crate::operations::objects::{construct, create_data_property_or_throw, get, set, species_constructor};
use crate::operations::testing::same_value;
use crate::operations::type_conversion::{index_key, to_string};
use crate::realm::{Args, Intrinsic};
use crate::value::Value;

/// RegExp.prototype [ %Symbol.match% ] (`#sec-regexp.prototype-%symbol.match%`)
pub(super) fn symbol_match(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let rx = this_object(agent, this)?;
    let s = to_string(agent, arguments.get(0))?;
    let flags = flags_of(agent, rx)?;
    if !has(&flags, b'g') {
        return Ok(reg_exp_exec(agent, rx, s)?.into());
    }
    let full_unicode = is_full_unicode(&flags);
    set_last_index(agent, rx, 0.0)?;
    let text = text::units(agent, s);
    let a = array_create(agent, 0.0, None).must()?;
    let mut n = 0.0;
    while let Some(result) = reg_exp_exec(agent, rx, s)? {
        let match_str = matched(agent, result)?;
        let key = index_key(agent, n);
        create_data_property_or_throw(agent, a, key, match_str.into()).must()?;
        advance_behind(agent, rx, &text, match_str, full_unicode)?;
        n += 1.0;
    }
    Ok(if n == 0.0 { Value::Null } else { a.into() })
}

/// RegExp.prototype [ %Symbol.matchAll% ] (`#sec-regexp-prototype-%symbol.matchall%`)
pub(super) fn symbol_match_all(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let r = this_object(agent, this)?;
    let s = to_string(agent, arguments.get(0))?;
    let c = species_constructor(agent, r, Intrinsic::RegExp)?;
    let flags = flags_of(agent, r)?;
    let flags_value = agent.heap.strings.intern_units(flags.units());
    let matcher = construct(agent, c, &[r.into(), flags_value.into()], None)?;
    let last_index = last_index_of(agent, r)?;
    set_last_index(agent, matcher, last_index)?;
    Ok(create_reg_exp_string_iterator(agent, matcher, s, has(&flags, b'g'), is_full_unicode(&flags)).into())
}

/// RegExp.prototype [ %Symbol.search% ] (`#sec-regexp.prototype-%symbol.search%`)
pub(super) fn symbol_search(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let rx = this_object(agent, this)?;
    let s = to_string(agent, arguments.get(0))?;
    let previous_last_index = get(agent, rx, names::LAST_INDEX.into())?;
    if !same_value(agent, previous_last_index, 0.0.into()) {
        set_last_index(agent, rx, 0.0)?;
    }
    let result = reg_exp_exec(agent, rx, s)?;
    let current_last_index = get(agent, rx, names::LAST_INDEX.into())?;
    if !same_value(agent, current_last_index, previous_last_index) {
        set(agent, rx, names::LAST_INDEX.into(), previous_last_index, true)?;
    }
    match result {
        None => Ok((-1.0).into()),
        Some(result) => get(agent, result, names::INDEX.into()),
    }
}
