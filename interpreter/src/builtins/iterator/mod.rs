//! The objects that iterators inherit from (ECMA-262, 27.1, 27.5 and 27.6), and the Iterator constructor.

mod accessors;
mod consuming;
mod disposal;
mod flattenable;
mod helpers;
mod shared;

pub(super) use helpers::IteratorHelper;

use super::NewTarget;
use super::rows::{
    Attributes, Holder, Row, accessor, constructor as constructor_form, method, ordinary, prototype, symbol_accessor,
    symbol_method,
};
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::heap::names::symbol;
use crate::heap::object::Slots;
use crate::objects::ordinary::ordinary_create_from_constructor;
use crate::realm::{Args, Intrinsic};
use crate::value::Value;

/// %Iterator% and the prototypes.
pub(super) const HOLDERS: &[Holder] = &[
    Holder {
        intrinsic: Intrinsic::Iterator,
        form: constructor_form("Iterator", 0, iterator),
        rows: &[method("from", 1, flattenable::from), prototype(Intrinsic::IteratorPrototype)],
    },
    Holder { intrinsic: Intrinsic::IteratorPrototype, form: ordinary(), rows: PROTOTYPE_ROWS },
    helpers::PROTOTYPE,
    flattenable::PROTOTYPE,
    Holder {
        intrinsic: Intrinsic::AsyncIteratorPrototype,
        form: ordinary(),
        rows: &[
            symbol_method(symbol::ASYNC_ITERATOR, 0, this_value, Attributes::Usual),
            symbol_method(symbol::ASYNC_DISPOSE, 0, disposal::async_dispose, Attributes::Usual),
        ],
    },
];

const PROTOTYPE_ROWS: &[Row] = &[
    accessor("constructor", accessors::get_constructor, accessors::set_constructor),
    method("drop", 1, helpers::drop),
    method("every", 1, consuming::every),
    method("filter", 1, helpers::filter),
    method("find", 1, consuming::find),
    method("flatMap", 1, helpers::flat_map),
    method("forEach", 1, consuming::for_each),
    method("map", 1, helpers::map),
    method("reduce", 1, consuming::reduce),
    method("some", 1, consuming::some),
    method("take", 1, helpers::take),
    method("toArray", 0, consuming::to_array),
    symbol_method(symbol::ITERATOR, 0, this_value, Attributes::Usual),
    symbol_method(symbol::DISPOSE, 0, disposal::dispose, Attributes::Usual),
    symbol_accessor(symbol::TO_STRING_TAG, accessors::get_to_string_tag, Some(accessors::set_to_string_tag)),
];

/// Iterator (`#sec-iterator`)
fn iterator(agent: &mut Agent, _: Value, _: Args<'_>, new_target: NewTarget) -> Completion {
    let derived = new_target.filter(|new_target| Some(*new_target) != agent.context().function);
    let Some(new_target) = derived else {
        return Err(agent.type_error("Iterator is there to be extended"));
    };
    let prototype = Intrinsic::IteratorPrototype;
    Ok(ordinary_create_from_constructor(agent, new_target, prototype, Slots::Ordinary)?.into())
}

/// %IteratorPrototype% [ %Symbol.iterator% ] (`#sec-%iteratorprototype%-%symbol.iterator%`) and its like of %AsyncIteratorPrototype%
fn this_value(_: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    Ok(this)
}
