//! The objects that iterators inherit from (ECMA-262, 27.1, 27.5 and 27.6).

use super::NewTarget;
use super::rows::{Attributes, Holder, configurable_intrinsic, inherits, missing, ordinary, symbol_method, tag};
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::heap::names::symbol;
use crate::realm::{Args, Intrinsic};
use crate::value::Value;

/// The prototypes.
pub(super) const HOLDERS: &[Holder] = &[
    Holder {
        intrinsic: Intrinsic::IteratorPrototype,
        form: ordinary(),
        rows: &[symbol_method(symbol::ITERATOR, 0, this_value, Attributes::Usual)],
    },
    Holder {
        intrinsic: Intrinsic::AsyncIteratorPrototype,
        form: ordinary(),
        rows: &[symbol_method(symbol::ASYNC_ITERATOR, 0, this_value, Attributes::Usual)],
    },
    Holder {
        intrinsic: Intrinsic::GeneratorPrototype,
        form: inherits(Intrinsic::IteratorPrototype),
        rows: &[
            configurable_intrinsic("constructor", Intrinsic::GeneratorFunctionPrototype),
            missing("next", 1),
            missing("return", 1),
            missing("throw", 1),
            tag("Generator"),
        ],
    },
    Holder {
        intrinsic: Intrinsic::AsyncGeneratorPrototype,
        form: inherits(Intrinsic::AsyncIteratorPrototype),
        rows: &[
            configurable_intrinsic("constructor", Intrinsic::AsyncGeneratorFunctionPrototype),
            missing("next", 1),
            missing("return", 1),
            missing("throw", 1),
            tag("AsyncGenerator"),
        ],
    },
];

/// %IteratorPrototype% [ %Symbol.iterator% ] (`#sec-%iteratorprototype%-%symbol.iterator%`) and its like of %AsyncIteratorPrototype%
fn this_value(_: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    Ok(this)
}
