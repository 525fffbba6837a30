//! Object's functions about the chain: create, getPrototypeOf, setPrototypeOf.

use super::properties::object_define_properties;
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::heap::object::Slots;
use crate::objects::internal_methods as internal;
use crate::objects::ordinary::ordinary_object_create;
use crate::operations::testing::require_object_coercible;
use crate::operations::type_conversion::to_object;
use crate::realm::Args;
use crate::value::{ObjectId, Value};
use crate::{none, step, when};

/// Object.create (`#sec-object.create`)
pub(super) fn create(agent: &mut Agent, _: Value, arguments: Args<'_>, _: Option<ObjectId>) -> Completion {
    let (o, properties) = (arguments.get(0), arguments.get(1));
    if when!(agent, Object_create, "1", !o.is_object() && !matches!(o, Value::Null)) {
        return Err(agent.type_error("Object.create needs an object or null as prototype"));
    }
    step!(agent, Object_create, "2");
    let obj = ordinary_object_create(agent, o.as_object(), Slots::Ordinary);
    if when!(agent, Object_create, "3", !properties.is_undefined()) {
        step!(agent, Object_create, "3.a");
        return object_define_properties(agent, obj, properties);
    }
    step!(agent, Object_create, "4");
    Ok(obj.into())
}

/// Object.getPrototypeOf (`#sec-object.getprototypeof`)
pub(super) fn get_prototype_of(agent: &mut Agent, _: Value, arguments: Args<'_>, _: Option<ObjectId>) -> Completion {
    step!(agent, Object_getPrototypeOf, "1");
    let obj = to_object(agent, arguments.get(0))?;
    step!(agent, Object_getPrototypeOf, "2");
    Ok(internal::get_prototype_of(agent, obj)?.into())
}

/// Object.setPrototypeOf (`#sec-object.setprototypeof`)
pub(super) fn set_prototype_of(agent: &mut Agent, _: Value, arguments: Args<'_>, _: Option<ObjectId>) -> Completion {
    let proto = arguments.get(1);
    step!(agent, Object_setPrototypeOf, "1");
    let o = require_object_coercible(agent, arguments.get(0))?;
    if when!(agent, Object_setPrototypeOf, "2", !proto.is_object() && !matches!(proto, Value::Null)) {
        return Err(agent.type_error("Object.setPrototypeOf needs an object or null as prototype"));
    }
    let Some(object) = none!(agent, Object_setPrototypeOf, "3", o.as_object()) else {
        return Ok(o);
    };
    step!(agent, Object_setPrototypeOf, "4");
    let status = internal::set_prototype_of(agent, object, proto.as_object())?;
    if when!(agent, Object_setPrototypeOf, "5", !status) {
        return Err(agent.type_error("the object does not take that prototype"));
    }
    step!(agent, Object_setPrototypeOf, "6");
    Ok(o)
}
