//! AggregateError (ECMA-262, 20.5.7).

use super::super::rows::{Holder, derived, inherits, intrinsic, prototype, text};
use super::install;
use crate::abrupt::{Completion, Must};
use crate::agent::Agent;
use crate::descriptor::PropertyDescriptor;
use crate::heap::names;
use crate::heap::object::Slots;
use crate::objects::ordinary::ordinary_create_from_constructor;
use crate::operations::iterators::{get_iterator, iterator_to_list};
use crate::operations::objects::{create_array_from_list, define_property_or_throw};
use crate::operations::type_conversion::to_string;
use crate::realm::{Args, Intrinsic};
use crate::value::{ObjectId, Value};
use crate::{none, step, when};

/// The constructor and its prototype.
pub(super) const HOLDERS: &[Holder] = &[
    Holder {
        intrinsic: Intrinsic::AggregateError,
        form: derived(Intrinsic::Error, "AggregateError", 2, aggregate_error),
        rows: &[prototype(Intrinsic::AggregateErrorPrototype)],
    },
    Holder {
        intrinsic: Intrinsic::AggregateErrorPrototype,
        form: inherits(Intrinsic::ErrorPrototype),
        rows: &[
            intrinsic("constructor", Intrinsic::AggregateError),
            text("message", ""),
            text("name", "AggregateError"),
        ],
    },
];

/// AggregateError (`#sec-aggregate-error`)
fn aggregate_error(agent: &mut Agent, _: Value, arguments: Args<'_>, new_target: Option<ObjectId>) -> Completion {
    let (errors, message, options) = (arguments.get(0), arguments.get(1), arguments.get(2));
    let new_target = match none!(agent, AggregateError_constructor, "1", new_target) {
        Some(new_target) => new_target,
        None => install::active_function(agent),
    };
    step!(agent, AggregateError_constructor, "2");
    let prototype = Intrinsic::AggregateErrorPrototype;
    let o = ordinary_create_from_constructor(agent, new_target, prototype, Slots::Error)?;
    if when!(agent, AggregateError_constructor, "3", !message.is_undefined()) {
        step!(agent, AggregateError_constructor, "3.a");
        let msg = to_string(agent, message)?;
        step!(agent, AggregateError_constructor, "3.b");
        install::message(agent, o, msg)?;
    }
    step!(agent, AggregateError_constructor, "4");
    install::install_error_cause(agent, o, options)?;
    step!(agent, AggregateError_constructor, "5");
    let iterator_record = get_iterator(agent, errors)?;
    let errors_list = iterator_to_list(agent, iterator_record)?;
    step!(agent, AggregateError_constructor, "6");
    let errors = create_array_from_list(agent, &errors_list)?;
    let desc = PropertyDescriptor::data(errors.into(), true, false, true);
    define_property_or_throw(agent, o, names::ERRORS.into(), desc).must()?;
    step!(agent, AggregateError_constructor, "7");
    Ok(o.into())
}
