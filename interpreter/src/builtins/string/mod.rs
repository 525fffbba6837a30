//! String objects (ECMA-262, 22.1).

mod cases;
mod characters;
mod constructor;
mod html;
mod iteration;
mod making;
mod normalization;
mod parts;
mod patterns;
mod replacing;
mod searching;
mod shared;
mod substitution;
mod well_formed;

pub(super) use iteration::StringIteration;
pub(super) use parts::trim_start_of;
pub(super) use substitution::{Captured, get_substitution};

use super::rows::{
    Attributes, Content, Form, Holder, Key, Row, constructor as constructor_form, inherits, intrinsic, method,
    prototype, same, symbol_method, tag,
};
use crate::heap::names::{self, symbol};
use crate::heap::object::Slots;
use crate::realm::Intrinsic;

/// %String%, its prototype and its iterators.
pub(super) const HOLDERS: &[Holder] = &[
    Holder {
        intrinsic: Intrinsic::String,
        form: constructor_form("String", 1, constructor::string),
        rows: &[
            method("fromCharCode", 1, constructor::from_char_code),
            method("fromCodePoint", 1, constructor::from_code_point),
            prototype(Intrinsic::StringPrototype),
            method("raw", 1, constructor::raw),
        ],
    },
    Holder {
        intrinsic: Intrinsic::StringPrototype,
        form: Form::Object(Some(Intrinsic::ObjectPrototype), Slots::String(names::EMPTY)),
        rows: PROTOTYPE_ROWS,
    },
    Holder {
        intrinsic: Intrinsic::StringIteratorPrototype,
        form: inherits(Intrinsic::IteratorPrototype),
        rows: &[method("next", 0, iteration::next), tag("String Iterator")],
    },
];

const PROTOTYPE_ROWS: &[Row] = &[
    Row { key: Key::Name("length"), content: Content::Number(0.0), attributes: Attributes::Fixed },
    method("at", 1, characters::at),
    method("charAt", 1, characters::char_at),
    method("charCodeAt", 1, characters::char_code_at),
    method("codePointAt", 1, characters::code_point_at),
    method("concat", 1, making::concat),
    intrinsic("constructor", Intrinsic::String),
    method("endsWith", 1, searching::ends_with),
    method("includes", 1, searching::includes),
    method("indexOf", 1, searching::index_of),
    method("isWellFormed", 0, well_formed::is_well_formed),
    method("lastIndexOf", 1, searching::last_index_of),
    method("localeCompare", 1, normalization::locale_compare),
    method("match", 1, patterns::match_pattern),
    method("matchAll", 1, patterns::match_all),
    method("normalize", 0, normalization::normalize),
    method("padEnd", 1, making::pad_end),
    method("padStart", 1, making::pad_start),
    method("repeat", 1, making::repeat),
    method("replace", 2, replacing::replace),
    method("replaceAll", 2, replacing::replace_all),
    method("search", 1, patterns::search),
    method("slice", 2, parts::slice),
    method("split", 2, patterns::split),
    method("startsWith", 1, searching::starts_with),
    method("substring", 2, parts::substring),
    method("toLocaleLowerCase", 0, cases::to_lower_case),
    method("toLocaleUpperCase", 0, cases::to_upper_case),
    method("toLowerCase", 0, cases::to_lower_case),
    method("toString", 0, constructor::to_string),
    method("toUpperCase", 0, cases::to_upper_case),
    method("toWellFormed", 0, well_formed::to_well_formed),
    method("trim", 0, parts::trim),
    method("trimEnd", 0, parts::trim_end),
    method("trimStart", 0, parts::trim_start),
    method("valueOf", 0, constructor::to_string),
    symbol_method(symbol::ITERATOR, 0, iteration::iterator, Attributes::Usual),
    method("substr", 2, parts::substr),
    same(Key::Name("trimLeft"), "trimStart"),
    same(Key::Name("trimRight"), "trimEnd"),
    method("anchor", 1, html::anchor),
    method("big", 0, html::big),
    method("blink", 0, html::blink),
    method("bold", 0, html::bold),
    method("fixed", 0, html::fixed),
    method("fontcolor", 1, html::fontcolor),
    method("fontsize", 1, html::fontsize),
    method("italics", 0, html::italics),
    method("link", 1, html::link),
    method("small", 0, html::small),
    method("strike", 0, html::strike),
    method("sub", 0, html::sub),
    method("sup", 0, html::sup),
];
