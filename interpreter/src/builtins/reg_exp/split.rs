//! @@split of regular expressions.

use super::super::{NewTarget, text};
use super::exec::reg_exp_exec;
use super::shared::{
    advance_string_index, flags_of, has, is_full_unicode, last_index_of, set_last_index, substring, this_object,
};
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::operations::objects::{construct, create_array_from_list, get, length_of_array_like, species_constructor};
use crate::operations::type_conversion::{index_key, to_string, to_uint32};
use crate::realm::{Args, Intrinsic};
use crate::value::Value;

/// RegExp.prototype [ %Symbol.split% ] (`#sec-regexp.prototype-%symbol.split%`)
pub(super) fn symbol_split(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let (string, limit) = (arguments.get(0), arguments.get(1));
    let rx = this_object(agent, this)?;
    let s = to_string(agent, string)?;
    let text = text::units(agent, s);
    let c = species_constructor(agent, rx, Intrinsic::RegExp)?;
    let flags = flags_of(agent, rx)?;
    let unicode_matching = is_full_unicode(&flags);
    let mut new_flags = flags.units().to_vec();
    if !has(&flags, b'y') {
        new_flags.push(u16::from(b'y'));
    }
    let new_flags = agent.heap.strings.intern_units(&new_flags);
    let splitter = construct(agent, c, &[rx.into(), new_flags.into()], None)?;
    let lim = if limit.is_undefined() { u32::MAX } else { to_uint32(agent, limit)? } as usize;
    // Nothing sees the array before it is complete: its elements are collected first.
    let mut a: Vec<Value> = Vec::new();
    if lim == 0 {
        return Ok(create_array_from_list(agent, &a)?.into());
    }
    let size = text.units().len();
    if size == 0 {
        if reg_exp_exec(agent, splitter, s)?.is_none() {
            a.push(s.into());
        }
        return Ok(create_array_from_list(agent, &a)?.into());
    }
    let (mut p, mut q) = (0, 0);
    while q < size {
        set_last_index(agent, splitter, q as f64)?;
        let z = reg_exp_exec(agent, splitter, s)?;
        let advanced = advance_string_index(text.units(), q as f64, unicode_matching) as usize;
        let Some(z) = z else {
            q = advanced;
            continue;
        };
        let e = last_index_of(agent, splitter)?.min(size as f64) as usize;
        if e == p {
            q = advanced;
            continue;
        }
        text::allow(agent, q - p)?;
        a.push(substring(agent, &text, p, q).into());
        if a.len() == lim {
            return Ok(create_array_from_list(agent, &a)?.into());
        }
        p = e;
        let number_of_captures = (length_of_array_like(agent, z)? - 1.0).max(0.0);
        let mut i = 1.0;
        while i <= number_of_captures {
            agent.tick()?;
            let key = index_key(agent, i);
            let next_capture = get(agent, z, key)?;
            a.push(next_capture);
            i += 1.0;
            if a.len() == lim {
                return Ok(create_array_from_list(agent, &a)?.into());
            }
        }
        q = p;
    }
    text::allow(agent, size - p)?;
    a.push(substring(agent, &text, p, size).into());
    Ok(create_array_from_list(agent, &a)?.into())
}
