//! How RegExp objects come into being (ECMA-262, 22.2.3).

use super::super::LibrarySlots;
use super::record::{self, RegExpSlots};
use crate::abrupt::{Completion, Must};
use crate::agent::{Agent, State};
use crate::descriptor::PropertyDescriptor;
use crate::heap::names;
use crate::heap::object::Slots;
use crate::objects::ordinary::ordinary_create_from_constructor;
use crate::operations::objects::{define_property_or_throw, set};
use crate::operations::type_conversion::to_string;
use crate::realm::Intrinsic;
use crate::value::{ObjectId, Value};

/// Whether an object has a [[RegExpMatcher]].
pub(crate) fn is_reg_exp_object(agent: &State, object: ObjectId) -> bool {
    record::slots(agent, object).is_some()
}

/// RegExpCreate (`#sec-regexpcreate`)
///
/// # Errors
/// A SyntaxError, or whatever the conversions throw.
pub(crate) fn reg_exp_create(agent: &mut Agent, p: Value, f: Value) -> Completion<ObjectId> {
    let constructor = agent.intrinsic(Intrinsic::RegExp);
    let obj = reg_exp_alloc(agent, constructor).must()?;
    reg_exp_initialize(agent, obj, p, f)
}

/// RegExpAlloc (`#sec-regexpalloc`)
///
/// # Errors
/// Whatever reading `prototype` of the constructor throws.
pub(super) fn reg_exp_alloc(agent: &mut Agent, new_target: ObjectId) -> Completion<ObjectId> {
    // Until it is initialized, which is before any program sees it, it is the empty pattern.
    let empty = record::record(agent, names::EMPTY, names::EMPTY)?;
    let slots = slots(RegExpSlots { original_source: names::EMPTY, original_flags: names::EMPTY, record: empty });
    let obj = ordinary_create_from_constructor(agent, new_target, Intrinsic::RegExpPrototype, slots)?;
    let last_index = PropertyDescriptor::data(Value::Undefined, true, false, false);
    define_property_or_throw(agent, obj, names::LAST_INDEX.into(), last_index).must()?;
    Ok(obj)
}

/// RegExpInitialize (`#sec-regexpinitialize`)
///
/// # Errors
/// A SyntaxError, or whatever the conversions or setting `lastIndex` throw.
pub(super) fn reg_exp_initialize(
    agent: &mut Agent,
    obj: ObjectId,
    pattern: Value,
    flags: Value,
) -> Completion<ObjectId> {
    let p = if pattern.is_undefined() { names::EMPTY } else { to_string(agent, pattern)? };
    let f = if flags.is_undefined() { names::EMPTY } else { to_string(agent, flags)? };
    let record = record::record(agent, p, f)?;
    agent[obj].slots = slots(RegExpSlots { original_source: p, original_flags: f, record });
    set(agent, obj, names::LAST_INDEX.into(), 0.0.into(), true)?;
    Ok(obj)
}

fn slots(slots: RegExpSlots) -> Slots {
    Slots::Library(Box::new(LibrarySlots::RegExp(slots)))
}
