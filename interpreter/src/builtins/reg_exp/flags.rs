//! The flags of a RegExp, one by one and all together (ECMA-262, 22.2.6.3 to 22.2.6.19).

use dunder_syntax::regexp::Flags;

use super::super::NewTarget;
use super::record;
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::operations::objects::get;
use crate::operations::type_conversion::to_boolean;
use crate::realm::{Args, Intrinsic};
use crate::value::Value;

/// RegExpHasFlag (`#sec-regexphasflag`)
fn reg_exp_has_flag(agent: &mut Agent, r: Value, flag: fn(Flags) -> bool) -> Completion {
    let Value::Object(r) = r else {
        return Err(agent.type_error("this is no object"));
    };
    match record::slots(agent, r) {
        Some(slots) => Ok(flag(slots.record.flags).into()),
        None if r == agent.intrinsic(Intrinsic::RegExpPrototype) => Ok(Value::Undefined),
        None => Err(agent.type_error("this is no RegExp")),
    }
}

/// Writes out the getters, which differ in their flag only.
macro_rules! flags {
    ($($getter:ident $name:literal $flag:ident,)*) => {$(
        #[doc = concat!("get RegExp.prototype.", $name)]
        pub(super) fn $getter(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
            reg_exp_has_flag(agent, this, |flags| flags.$flag)
        }
    )*};
}

flags! {
    dot_all "dotAll" dot_all,
    global "global" global,
    has_indices "hasIndices" has_indices,
    ignore_case "ignoreCase" ignore_case,
    multiline "multiline" multiline,
    sticky "sticky" sticky,
    unicode "unicode" unicode,
    unicode_sets "unicodeSets" unicode_sets,
}

/// The properties that get RegExp.prototype.flags reads, and the letter of each, in order.
const LETTERS: [(&str, char); 8] = [
    ("hasIndices", 'd'),
    ("global", 'g'),
    ("ignoreCase", 'i'),
    ("multiline", 'm'),
    ("dotAll", 's'),
    ("unicode", 'u'),
    ("unicodeSets", 'v'),
    ("sticky", 'y'),
];

/// get RegExp.prototype.flags (`#sec-get-regexp.prototype.flags`)
pub(super) fn flags(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    let Value::Object(r) = this else {
        return Err(agent.type_error("this is no object"));
    };
    let mut code_units = String::new();
    for (name, letter) in LETTERS {
        let name = agent.heap.strings.intern(name);
        let flag = get(agent, r, name.into())?;
        if to_boolean(agent, flag) {
            code_units.push(letter);
        }
    }
    Ok(agent.heap.strings.intern(&code_units).into())
}
