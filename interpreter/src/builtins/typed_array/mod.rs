//! TypedArray objects (ECMA-262, 23.2).

mod accessors;
mod callbacks;
mod change;
mod constructors;
mod copies;
mod create;
mod initialize;
mod iteration;
mod searching;
mod set;
mod sorting;
mod statics;
mod uint8_array;
mod uint8_encodings;

pub(super) use constructors::HOLDERS as CONSTRUCTOR_HOLDERS;
pub(super) use create::validate_typed_array;

use super::rows::{
    Holder, Key, Row, constructor, getter, intrinsic, method, ordinary, prototype, same, symbol_accessor,
};
use crate::heap::names::symbol;
use crate::realm::Intrinsic;

/// %TypedArray% and its prototype.
pub(super) const HOLDERS: &[Holder] = &[
    Holder {
        intrinsic: Intrinsic::TypedArray,
        form: constructor("TypedArray", 0, statics::typed_array),
        rows: &[
            method("from", 1, statics::from),
            method("of", 0, statics::of),
            prototype(Intrinsic::TypedArrayPrototype),
            symbol_accessor(symbol::SPECIES, statics::species, None),
        ],
    },
    Holder { intrinsic: Intrinsic::TypedArrayPrototype, form: ordinary(), rows: PROTOTYPE_ROWS },
];

const PROTOTYPE_ROWS: &[Row] = &[
    method("at", 1, searching::at),
    getter("buffer", accessors::buffer),
    getter("byteLength", accessors::byte_length),
    getter("byteOffset", accessors::byte_offset),
    intrinsic("constructor", Intrinsic::TypedArray),
    method("copyWithin", 2, change::copy_within),
    method("entries", 0, iteration::entries),
    method("every", 1, callbacks::every),
    method("fill", 1, change::fill),
    method("filter", 1, callbacks::filter),
    method("find", 1, callbacks::find),
    method("findIndex", 1, callbacks::find_index),
    method("findLast", 1, callbacks::find_last),
    method("findLastIndex", 1, callbacks::find_last_index),
    method("forEach", 1, callbacks::for_each),
    method("includes", 1, searching::includes),
    method("indexOf", 1, searching::index_of),
    method("join", 1, iteration::join),
    method("keys", 0, iteration::keys),
    method("lastIndexOf", 1, searching::last_index_of),
    getter("length", accessors::length),
    method("map", 1, callbacks::map),
    method("reduce", 1, callbacks::reduce),
    method("reduceRight", 1, callbacks::reduce_right),
    method("reverse", 0, change::reverse),
    method("set", 1, set::set),
    method("slice", 2, copies::slice),
    method("some", 1, callbacks::some),
    method("sort", 1, sorting::sort),
    method("subarray", 2, copies::subarray),
    method("toLocaleString", 0, iteration::to_locale_string),
    method("toReversed", 0, copies::to_reversed),
    method("toSorted", 1, sorting::to_sorted),
    intrinsic("toString", Intrinsic::ArrayPrototypeToString),
    method("values", 0, iteration::values),
    method("with", 2, copies::with),
    same(Key::Symbol(symbol::ITERATOR), "values"),
    symbol_accessor(symbol::TO_STRING_TAG, accessors::to_string_tag, None),
];
