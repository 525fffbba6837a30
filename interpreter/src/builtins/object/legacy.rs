//! Object.prototype's legacy accessor and accessor methods (ECMA-262, 20.1.3.8 and 20.1.3.9).

use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::descriptor::{PropertyDescriptor, is_accessor_descriptor};
use crate::objects::internal_methods as internal;
use crate::operations::objects::define_property_or_throw;
use crate::operations::testing::{is_callable, require_object_coercible};
use crate::operations::type_conversion::{to_object, to_property_key};
use crate::realm::Args;
use crate::value::{ObjectId, Value};
use crate::{none, some, step, when};

/// get Object.prototype.__proto__ (`#sec-get-object.prototype.__proto__`)
pub(super) fn get_proto(agent: &mut Agent, this: Value, _: Args<'_>, _: Option<ObjectId>) -> Completion {
    step!(agent, get_Object_prototype___proto__, "1");
    let o = to_object(agent, this)?;
    step!(agent, get_Object_prototype___proto__, "2");
    Ok(internal::get_prototype_of(agent, o)?.into())
}

/// set Object.prototype.__proto__ (`#sec-set-object.prototype.__proto__`)
pub(super) fn set_proto(agent: &mut Agent, this: Value, arguments: Args<'_>, _: Option<ObjectId>) -> Completion {
    let proto = arguments.get(0);
    step!(agent, set_Object_prototype___proto__, "1");
    let o = this;
    step!(agent, set_Object_prototype___proto__, "2");
    require_object_coercible(agent, o)?;
    if when!(agent, set_Object_prototype___proto__, "3", !proto.is_object() && !matches!(proto, Value::Null)) {
        return Ok(Value::Undefined);
    }
    let Some(o) = none!(agent, set_Object_prototype___proto__, "4", o.as_object()) else {
        return Ok(Value::Undefined);
    };
    step!(agent, set_Object_prototype___proto__, "5");
    let status = internal::set_prototype_of(agent, o, proto.as_object())?;
    if when!(agent, set_Object_prototype___proto__, "6", !status) {
        return Err(agent.type_error("the object does not take that prototype"));
    }
    step!(agent, set_Object_prototype___proto__, "7");
    Ok(Value::Undefined)
}

/// Object.prototype.__defineGetter__ (`#sec-object.prototype.__defineGetter__`)
pub(super) fn define_getter(agent: &mut Agent, this: Value, arguments: Args<'_>, _: Option<ObjectId>) -> Completion {
    let getter = arguments.get(1);
    step!(agent, Object_prototype___defineGetter__, "1");
    let o = to_object(agent, this)?;
    if when!(agent, Object_prototype___defineGetter__, "2", !is_callable(agent, getter)) {
        return Err(agent.type_error("__defineGetter__ needs a function"));
    }
    step!(agent, Object_prototype___defineGetter__, "3");
    let desc = PropertyDescriptor {
        get: Some(getter.as_object()),
        enumerable: Some(true),
        configurable: Some(true),
        ..PropertyDescriptor::default()
    };
    step!(agent, Object_prototype___defineGetter__, "4");
    let key = to_property_key(agent, arguments.get(0))?;
    step!(agent, Object_prototype___defineGetter__, "5");
    define_property_or_throw(agent, o, key, desc)?;
    step!(agent, Object_prototype___defineGetter__, "6");
    Ok(Value::Undefined)
}

/// Object.prototype.__defineSetter__ (`#sec-object.prototype.__defineSetter__`)
pub(super) fn define_setter(agent: &mut Agent, this: Value, arguments: Args<'_>, _: Option<ObjectId>) -> Completion {
    let setter = arguments.get(1);
    step!(agent, Object_prototype___defineSetter__, "1");
    let o = to_object(agent, this)?;
    if when!(agent, Object_prototype___defineSetter__, "2", !is_callable(agent, setter)) {
        return Err(agent.type_error("__defineSetter__ needs a function"));
    }
    step!(agent, Object_prototype___defineSetter__, "3");
    let desc = PropertyDescriptor {
        set: Some(setter.as_object()),
        enumerable: Some(true),
        configurable: Some(true),
        ..PropertyDescriptor::default()
    };
    step!(agent, Object_prototype___defineSetter__, "4");
    let key = to_property_key(agent, arguments.get(0))?;
    step!(agent, Object_prototype___defineSetter__, "5");
    define_property_or_throw(agent, o, key, desc)?;
    step!(agent, Object_prototype___defineSetter__, "6");
    Ok(Value::Undefined)
}

/// Object.prototype.__lookupGetter__ (`#sec-object.prototype.__lookupGetter__`)
pub(super) fn lookup_getter(agent: &mut Agent, this: Value, arguments: Args<'_>, _: Option<ObjectId>) -> Completion {
    step!(agent, Object_prototype___lookupGetter__, "1");
    let mut o = to_object(agent, this)?;
    step!(agent, Object_prototype___lookupGetter__, "2");
    let key = to_property_key(agent, arguments.get(0))?;
    loop {
        agent.tick()?;
        step!(agent, Object_prototype___lookupGetter__, "3");
        step!(agent, Object_prototype___lookupGetter__, "3.a");
        let desc = internal::get_own_property(agent, o, key)?;
        if let Some(desc) = some!(agent, Object_prototype___lookupGetter__, "3.b", desc) {
            let accessor = is_accessor_descriptor(agent, &desc);
            if when!(agent, Object_prototype___lookupGetter__, "3.b.i", accessor) {
                return Ok(desc.get.flatten().map_or(Value::Undefined, Value::Object));
            }
            step!(agent, Object_prototype___lookupGetter__, "3.b.ii");
            return Ok(Value::Undefined);
        }
        step!(agent, Object_prototype___lookupGetter__, "3.c");
        let prototype = internal::get_prototype_of(agent, o)?;
        let Some(prototype) = none!(agent, Object_prototype___lookupGetter__, "3.d", prototype) else {
            return Ok(Value::Undefined);
        };
        o = prototype;
    }
}

/// Object.prototype.__lookupSetter__ (`#sec-object.prototype.__lookupSetter__`)
pub(super) fn lookup_setter(agent: &mut Agent, this: Value, arguments: Args<'_>, _: Option<ObjectId>) -> Completion {
    step!(agent, Object_prototype___lookupSetter__, "1");
    let mut o = to_object(agent, this)?;
    step!(agent, Object_prototype___lookupSetter__, "2");
    let key = to_property_key(agent, arguments.get(0))?;
    loop {
        agent.tick()?;
        step!(agent, Object_prototype___lookupSetter__, "3");
        step!(agent, Object_prototype___lookupSetter__, "3.a");
        let desc = internal::get_own_property(agent, o, key)?;
        if let Some(desc) = some!(agent, Object_prototype___lookupSetter__, "3.b", desc) {
            let accessor = is_accessor_descriptor(agent, &desc);
            if when!(agent, Object_prototype___lookupSetter__, "3.b.i", accessor) {
                return Ok(desc.set.flatten().map_or(Value::Undefined, Value::Object));
            }
            step!(agent, Object_prototype___lookupSetter__, "3.b.ii");
            return Ok(Value::Undefined);
        }
        step!(agent, Object_prototype___lookupSetter__, "3.c");
        let prototype = internal::get_prototype_of(agent, o)?;
        let Some(prototype) = none!(agent, Object_prototype___lookupSetter__, "3.d", prototype) else {
            return Ok(Value::Undefined);
        };
        o = prototype;
    }
}
