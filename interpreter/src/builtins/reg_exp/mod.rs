//! RegExp objects (ECMA-262, 22.2). How patterns match stands in [`crate::regexp`].

mod constructor;
mod create;
mod escape;
mod exec;
mod flags;
mod matching;
mod methods;
mod record;
mod replace;
mod shared;
mod source;
mod split;
mod string_iterator;

pub(crate) use create::{is_reg_exp_object, reg_exp_create};
pub(crate) use record::RegExpRecord;
pub(super) use record::RegExpSlots;
pub(super) use string_iterator::RegExpStringIteration;

use super::rows::{
    Attributes, Holder, Row, constructor as constructor_form, getter, inherits, intrinsic, method, ordinary, prototype,
    symbol_accessor, symbol_method, tag,
};
use crate::heap::names::symbol;
use crate::realm::Intrinsic;

/// The constructor, its prototype and its iterators.
pub(super) const HOLDERS: &[Holder] = &[
    Holder {
        intrinsic: Intrinsic::RegExp,
        form: constructor_form("RegExp", 2, constructor::reg_exp),
        rows: &[
            method("escape", 1, escape::escape),
            prototype(Intrinsic::RegExpPrototype),
            symbol_accessor(symbol::SPECIES, constructor::species, None),
        ],
    },
    Holder { intrinsic: Intrinsic::RegExpPrototype, form: ordinary(), rows: PROTOTYPE_ROWS },
    Holder {
        intrinsic: Intrinsic::RegExpStringIteratorPrototype,
        form: inherits(Intrinsic::IteratorPrototype),
        rows: &[method("next", 0, string_iterator::next), tag("RegExp String Iterator")],
    },
];

const PROTOTYPE_ROWS: &[Row] = &[
    intrinsic("constructor", Intrinsic::RegExp),
    method("exec", 1, methods::exec),
    getter("dotAll", flags::dot_all),
    getter("flags", flags::flags),
    getter("global", flags::global),
    getter("hasIndices", flags::has_indices),
    getter("ignoreCase", flags::ignore_case),
    symbol_method(symbol::MATCH, 1, matching::symbol_match, Attributes::Usual),
    symbol_method(symbol::MATCH_ALL, 1, matching::symbol_match_all, Attributes::Usual),
    getter("multiline", flags::multiline),
    symbol_method(symbol::REPLACE, 2, replace::symbol_replace, Attributes::Usual),
    symbol_method(symbol::SEARCH, 1, matching::symbol_search, Attributes::Usual),
    getter("source", source::source),
    symbol_method(symbol::SPLIT, 2, split::symbol_split, Attributes::Usual),
    getter("sticky", flags::sticky),
    method("test", 1, methods::test),
    method("toString", 0, methods::to_string),
    getter("unicode", flags::unicode),
    getter("unicodeSets", flags::unicode_sets),
    method("compile", 2, methods::compile),
];
