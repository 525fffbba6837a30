//! Array objects (ECMA-262, 23.1).

mod callbacks;
mod change;
mod constructor;
mod copies;
mod flatten;
mod from_async;
mod iteration;
mod joining;
mod searching;
mod shared;
mod sorting;
mod splicing;

pub(super) use callbacks::{Direction, call_back, find_via_predicate, test};
pub(super) use iteration::{ArrayIterator, create_array_iterator};
pub(super) use joining::{join_locale_strings, join_with};
pub(super) use searching::first_index;
pub(super) use shared::{element, relative_end, relative_start, require_callable, set_element};
pub(super) use sorting::{Holes, require_comparator, sort_indexed_properties};

use super::rows::{
    Attributes, Content, Form, Holder, Key, Row, constructor as constructor_form, function, inherits, intrinsic,
    method, prototype, symbol_accessor, symbol_intrinsic, tag,
};
use crate::heap::names;
use crate::heap::object::Slots;
use crate::realm::Intrinsic;

/// %Array%, its prototype, its iterators, and what is shared between them.
pub(super) const HOLDERS: &[Holder] = &[
    Holder {
        intrinsic: Intrinsic::Array,
        form: constructor_form("Array", 1, constructor::array),
        rows: &[
            method("from", 1, constructor::from),
            method("fromAsync", 1, from_async::from_async),
            method("isArray", 1, constructor::is_array),
            method("of", 0, constructor::of),
            prototype(Intrinsic::ArrayPrototype),
            symbol_accessor(names::symbol::SPECIES, constructor::species, None),
        ],
    },
    Holder {
        intrinsic: Intrinsic::ArrayPrototype,
        form: Form::Object(Some(Intrinsic::ObjectPrototype), Slots::Array),
        rows: PROTOTYPE_ROWS,
    },
    Holder {
        intrinsic: Intrinsic::ArrayPrototypeToString,
        form: function("toString", 0, joining::to_string),
        rows: &[],
    },
    Holder { intrinsic: Intrinsic::ArrayPrototypeValues, form: function("values", 0, iteration::values), rows: &[] },
    Holder {
        intrinsic: Intrinsic::ArrayPrototypeUnscopables,
        form: Form::Object(None, Slots::Ordinary),
        rows: UNSCOPABLES_ROWS,
    },
    Holder {
        intrinsic: Intrinsic::ArrayIteratorPrototype,
        form: inherits(Intrinsic::IteratorPrototype),
        rows: &[method("next", 0, iteration::next), tag("Array Iterator")],
    },
];

const PROTOTYPE_ROWS: &[Row] = &[
    Row { key: Key::Name("length"), content: Content::Number(0.0), attributes: Attributes::Writable },
    method("at", 1, searching::at),
    method("concat", 1, copies::concat),
    intrinsic("constructor", Intrinsic::Array),
    method("copyWithin", 2, change::copy_within),
    method("entries", 0, iteration::entries),
    method("every", 1, callbacks::every),
    method("fill", 1, change::fill),
    method("filter", 1, callbacks::filter),
    method("find", 1, callbacks::find),
    method("findIndex", 1, callbacks::find_index),
    method("findLast", 1, callbacks::find_last),
    method("findLastIndex", 1, callbacks::find_last_index),
    method("flat", 0, flatten::flat),
    method("flatMap", 1, flatten::flat_map),
    method("forEach", 1, callbacks::for_each),
    method("includes", 1, searching::includes),
    method("indexOf", 1, searching::index_of),
    method("join", 1, joining::join),
    method("keys", 0, iteration::keys),
    method("lastIndexOf", 1, searching::last_index_of),
    method("map", 1, callbacks::map),
    method("pop", 0, change::pop),
    method("push", 1, change::push),
    method("reduce", 1, callbacks::reduce),
    method("reduceRight", 1, callbacks::reduce_right),
    method("reverse", 0, change::reverse),
    method("shift", 0, change::shift),
    method("slice", 2, copies::slice),
    method("some", 1, callbacks::some),
    method("sort", 1, sorting::sort),
    method("splice", 2, splicing::splice),
    method("toLocaleString", 0, joining::to_locale_string),
    method("toReversed", 0, copies::to_reversed),
    method("toSorted", 1, sorting::to_sorted),
    method("toSpliced", 2, splicing::to_spliced),
    intrinsic("toString", Intrinsic::ArrayPrototypeToString),
    method("unshift", 1, change::unshift),
    intrinsic("values", Intrinsic::ArrayPrototypeValues),
    method("with", 2, copies::with),
    symbol_intrinsic(names::symbol::ITERATOR, Intrinsic::ArrayPrototypeValues),
    Row {
        key: Key::Symbol(names::symbol::UNSCOPABLES),
        content: Content::Intrinsic(Intrinsic::ArrayPrototypeUnscopables),
        attributes: Attributes::Configurable,
    },
];

const UNSCOPABLES_ROWS: &[Row] = &[
    unscopable("at"),
    unscopable("copyWithin"),
    unscopable("entries"),
    unscopable("fill"),
    unscopable("find"),
    unscopable("findIndex"),
    unscopable("findLast"),
    unscopable("findLastIndex"),
    unscopable("flat"),
    unscopable("flatMap"),
    unscopable("includes"),
    unscopable("keys"),
    unscopable("toReversed"),
    unscopable("toSorted"),
    unscopable("toSpliced"),
    unscopable("values"),
];

const fn unscopable(name: &'static str) -> Row {
    Row { key: Key::Name(name), content: Content::True, attributes: Attributes::All }
}
