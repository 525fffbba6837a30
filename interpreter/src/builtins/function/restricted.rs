//! The accessors that throw: `caller` and `arguments` of Function.prototype (ECMA-262, 10.2.4).

use crate::abrupt::{Completion, Must};
use crate::agent::Agent;
use crate::descriptor::PropertyDescriptor;
use crate::heap::names;
use crate::operations::objects::define_property_or_throw;
use crate::realm::{Args, Intrinsic};
use crate::step;
use crate::value::{ObjectId, RealmId, Value};

/// AddRestrictedFunctionProperties (`#sec-addrestrictedfunctionproperties`)
///
/// # Errors
/// Only a halt.
pub(in crate::builtins) fn add_restricted_function_properties(
    agent: &mut Agent,
    f: ObjectId,
    realm: RealmId,
) -> Completion<()> {
    step!(agent, AddRestrictedFunctionProperties, "1");
    step!(agent, AddRestrictedFunctionProperties, "2");
    let thrower = Some(agent.intrinsic_of(realm, Intrinsic::ThrowTypeError));
    let desc = PropertyDescriptor::accessor(thrower, thrower, false, true);
    step!(agent, AddRestrictedFunctionProperties, "3");
    define_property_or_throw(agent, f, names::CALLER.into(), desc).must()?;
    step!(agent, AddRestrictedFunctionProperties, "4");
    define_property_or_throw(agent, f, names::ARGUMENTS.into(), desc).must()?;
    step!(agent, AddRestrictedFunctionProperties, "5");
    Ok(())
}

/// %ThrowTypeError% (`#sec-%throwtypeerror%`)
pub(super) fn throw_type_error(agent: &mut Agent, _: Value, _: Args<'_>, _: Option<ObjectId>) -> Completion {
    step!(agent, ThrowTypeError, "1");
    Err(agent.type_error("caller, callee and arguments are not for reading"))
}
