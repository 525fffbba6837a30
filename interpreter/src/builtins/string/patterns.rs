//! Methods that ask their argument for its pattern: match, matchAll, search and split.

use super::super::NewTarget;
use super::super::reg_exp::reg_exp_create;
use super::shared::{id_of, string_index_of, string_of, value_of};
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::heap::names::symbol;
use crate::operations::objects::{call, create_array_from_list, get, get_method, invoke};
use crate::operations::testing::{is_reg_exp, require_object_coercible};
use crate::operations::type_conversion::{to_string, to_uint32};
use crate::realm::Args;
use crate::value::{ObjectId, SymbolId, Value};

/// The method of a pattern that is an object, where it has one.
pub(super) fn method_of(agent: &mut Agent, pattern: Value, method: SymbolId) -> Completion<Option<ObjectId>> {
    if pattern.is_object() { get_method(agent, pattern, method.into()) } else { Ok(None) }
}

/// What match, matchAll and search have in common; `flags` are those of a regular expression that is made of the argument.
fn by_method(agent: &mut Agent, this: Value, regexp: Value, method: SymbolId, flags: Value) -> Completion {
    if let Some(matcher) = method_of(agent, regexp, method)? {
        return call(agent, matcher.into(), regexp, &[this]);
    }
    let s = to_string(agent, this)?;
    let rx = reg_exp_create(agent, regexp, flags)?;
    invoke(agent, rx.into(), method.into(), &[s.into()])
}

/// String.prototype.match (`#sec-string.prototype.match`)
pub(super) fn match_pattern(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let o = require_object_coercible(agent, this)?;
    by_method(agent, o, arguments.get(0), symbol::MATCH, Value::Undefined)
}

/// String.prototype.matchAll (`#sec-string.prototype.matchall`)
pub(super) fn match_all(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let o = require_object_coercible(agent, this)?;
    require_global_flag(agent, arguments.get(0))?;
    let flags = agent.heap.strings.intern("g");
    by_method(agent, o, arguments.get(0), symbol::MATCH_ALL, flags.into())
}

/// The TypeError that matchAll and replaceAll throw for a regular expression without the flag g.
pub(super) fn require_global_flag(agent: &mut Agent, pattern: Value) -> Completion<()> {
    let Value::Object(object) = pattern else {
        return Ok(());
    };
    if !is_reg_exp(agent, pattern)? {
        return Ok(());
    }
    let name = agent.heap.strings.intern("flags");
    let flags = get(agent, object, name.into())?;
    require_object_coercible(agent, flags)?;
    let flags = string_of(agent, flags)?;
    if !flags.units().contains(&u16::from(b'g')) {
        return Err(agent.type_error("the regular expression is not global"));
    }
    Ok(())
}

/// String.prototype.search (`#sec-string.prototype.search`)
pub(super) fn search(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let o = require_object_coercible(agent, this)?;
    by_method(agent, o, arguments.get(0), symbol::SEARCH, Value::Undefined)
}

/// String.prototype.split (`#sec-string.prototype.split`)
pub(super) fn split(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let (separator, limit) = (arguments.get(0), arguments.get(1));
    let o = require_object_coercible(agent, this)?;
    if let Some(splitter) = method_of(agent, separator, symbol::SPLIT)? {
        return call(agent, splitter.into(), separator, &[o, limit]);
    }
    let s = string_of(agent, o)?;
    let lim = if limit.is_undefined() { u32::MAX } else { to_uint32(agent, limit)? };
    let r = string_of(agent, separator)?;
    if lim == 0 {
        return Ok(create_array_from_list(agent, &[])?.into());
    }
    if separator.is_undefined() {
        let s = id_of(agent, &s);
        return Ok(create_array_from_list(agent, &[s.into()])?.into());
    }
    let mut substrings: Vec<Value> = Vec::new();
    if r.units().is_empty() {
        for unit in s.units().iter().take(lim as usize) {
            agent.tick()?;
            substrings.push(value_of(agent, &[*unit])?);
        }
        return Ok(create_array_from_list(agent, &substrings)?.into());
    }
    let mut i = 0;
    while let Some(j) = string_index_of(agent, s.units(), r.units(), i)? {
        agent.tick()?;
        substrings.push(value_of(agent, &s.units()[i..j])?);
        if substrings.len() >= lim as usize {
            return Ok(create_array_from_list(agent, &substrings)?.into());
        }
        i = j + r.units().len();
    }
    substrings.push(value_of(agent, &s.units()[i..])?);
    Ok(create_array_from_list(agent, &substrings)?.into())
}
