//! The Reflect object (ECMA-262, 28.1).

use super::NewTarget;
use super::rows::{Holder, method, ordinary, tag};
use crate::abrupt::{Abrupt, Completion};
use crate::agent::Agent;
use crate::descriptor::{from_property_descriptor, to_property_descriptor};
use crate::objects::internal_methods as internal;
use crate::operations::objects::{
    call, construct as construct_object, create_array_from_list, create_list_from_array_like,
};
use crate::operations::testing::{is_callable, is_constructor};
use crate::operations::type_conversion::to_property_key;
use crate::realm::{Args, Intrinsic};
use crate::value::{ObjectId, Value};
use crate::{none, step, when};

/// %Reflect%.
pub(super) const HOLDERS: &[Holder] = &[Holder {
    intrinsic: Intrinsic::Reflect,
    form: ordinary(),
    rows: &[
        method("apply", 3, apply),
        method("construct", 2, construct),
        method("defineProperty", 3, define_property),
        method("deleteProperty", 2, delete_property),
        method("get", 2, get),
        method("getOwnPropertyDescriptor", 2, get_own_property_descriptor),
        method("getPrototypeOf", 1, get_prototype_of),
        method("has", 2, has),
        method("isExtensible", 1, is_extensible),
        method("ownKeys", 1, own_keys),
        method("preventExtensions", 1, prevent_extensions),
        method("set", 3, set),
        method("setPrototypeOf", 2, set_prototype_of),
        tag("Reflect"),
    ],
}];

fn no_object(agent: &mut Agent) -> Abrupt {
    agent.type_error("the functions of Reflect need an object")
}

/// Reflect.apply (`#sec-reflect.apply`)
fn apply(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let target = arguments.get(0);
    if when!(agent, Reflect_apply, "1", !is_callable(agent, target)) {
        return Err(agent.type_error("Reflect.apply needs a function"));
    }
    step!(agent, Reflect_apply, "2");
    let args = create_list_from_array_like(agent, arguments.get(2))?;
    step!(agent, Reflect_apply, "3");
    step!(agent, Reflect_apply, "4");
    call(agent, target, arguments.get(1), &args)
}

/// Reflect.construct (`#sec-reflect.construct`)
fn construct(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let constructor = |agent: &Agent, value: Value| value.as_object().filter(|_| is_constructor(agent, value));
    let target = constructor(agent, arguments.get(0));
    let Some(target) = none!(agent, Reflect_construct, "1", target) else {
        return Err(agent.type_error("Reflect.construct needs a constructor"));
    };
    let new_target = if when!(agent, Reflect_construct, "2", arguments.len() < 3) {
        target
    } else {
        let new_target = constructor(agent, arguments.get(2));
        let Some(new_target) = none!(agent, Reflect_construct, "3", new_target) else {
            return Err(agent.type_error("Reflect.construct needs a constructor as new.target"));
        };
        new_target
    };
    step!(agent, Reflect_construct, "4");
    let args = create_list_from_array_like(agent, arguments.get(1))?;
    step!(agent, Reflect_construct, "5");
    Ok(construct_object(agent, target, &args, Some(new_target))?.into())
}

/// Reflect.defineProperty (`#sec-reflect.defineproperty`)
fn define_property(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let Some(target) = none!(agent, Reflect_defineProperty, "1", arguments.get(0).as_object()) else {
        return Err(no_object(agent));
    };
    step!(agent, Reflect_defineProperty, "2");
    let key = to_property_key(agent, arguments.get(1))?;
    step!(agent, Reflect_defineProperty, "3");
    let desc = to_property_descriptor(agent, arguments.get(2))?;
    step!(agent, Reflect_defineProperty, "4");
    Ok(internal::define_own_property(agent, target, key, desc)?.into())
}

/// Reflect.deleteProperty (`#sec-reflect.deleteproperty`)
fn delete_property(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let Some(target) = none!(agent, Reflect_deleteProperty, "1", arguments.get(0).as_object()) else {
        return Err(no_object(agent));
    };
    step!(agent, Reflect_deleteProperty, "2");
    let key = to_property_key(agent, arguments.get(1))?;
    step!(agent, Reflect_deleteProperty, "3");
    Ok(internal::delete(agent, target, key)?.into())
}

/// The receiver that a call gave, where it is present.
fn receiver(arguments: Args<'_>, index: usize) -> Option<Value> {
    (arguments.len() > index).then(|| arguments.get(index))
}

/// Reflect.get (`#sec-reflect.get`)
fn get(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let Some(target) = none!(agent, Reflect_get, "1", arguments.get(0).as_object()) else {
        return Err(no_object(agent));
    };
    step!(agent, Reflect_get, "2");
    let key = to_property_key(agent, arguments.get(1))?;
    let receiver = match none!(agent, Reflect_get, "3", receiver(arguments, 2)) {
        Some(receiver) => receiver,
        None => {
            step!(agent, Reflect_get, "3.a");
            target.into()
        }
    };
    step!(agent, Reflect_get, "4");
    internal::get(agent, target, key, receiver)
}

/// Reflect.getOwnPropertyDescriptor (`#sec-reflect.getownpropertydescriptor`)
fn get_own_property_descriptor(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let Some(target) = none!(agent, Reflect_getOwnPropertyDescriptor, "1", arguments.get(0).as_object()) else {
        return Err(no_object(agent));
    };
    step!(agent, Reflect_getOwnPropertyDescriptor, "2");
    let key = to_property_key(agent, arguments.get(1))?;
    step!(agent, Reflect_getOwnPropertyDescriptor, "3");
    let desc = internal::get_own_property(agent, target, key)?;
    step!(agent, Reflect_getOwnPropertyDescriptor, "4");
    from_property_descriptor(agent, desc)
}

/// Reflect.getPrototypeOf (`#sec-reflect.getprototypeof`)
fn get_prototype_of(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let Some(target) = none!(agent, Reflect_getPrototypeOf, "1", arguments.get(0).as_object()) else {
        return Err(no_object(agent));
    };
    step!(agent, Reflect_getPrototypeOf, "2");
    Ok(internal::get_prototype_of(agent, target)?.into())
}

/// Reflect.has (`#sec-reflect.has`)
fn has(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let Some(target) = none!(agent, Reflect_has, "1", arguments.get(0).as_object()) else {
        return Err(no_object(agent));
    };
    step!(agent, Reflect_has, "2");
    let key = to_property_key(agent, arguments.get(1))?;
    step!(agent, Reflect_has, "3");
    Ok(internal::has_property(agent, target, key)?.into())
}

/// Reflect.isExtensible (`#sec-reflect.isextensible`)
fn is_extensible(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let Some(target) = none!(agent, Reflect_isExtensible, "1", arguments.get(0).as_object()) else {
        return Err(no_object(agent));
    };
    step!(agent, Reflect_isExtensible, "2");
    Ok(internal::is_extensible(agent, target)?.into())
}

/// Reflect.ownKeys (`#sec-reflect.ownkeys`)
fn own_keys(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let Some(target) = none!(agent, Reflect_ownKeys, "1", arguments.get(0).as_object()) else {
        return Err(no_object(agent));
    };
    step!(agent, Reflect_ownKeys, "2");
    let keys: Vec<Value> = internal::own_property_keys(agent, target)?.into_iter().map(Value::from).collect();
    step!(agent, Reflect_ownKeys, "3");
    Ok(create_array_from_list(agent, &keys)?.into())
}

/// Reflect.preventExtensions (`#sec-reflect.preventextensions`)
fn prevent_extensions(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let Some(target) = none!(agent, Reflect_preventExtensions, "1", arguments.get(0).as_object()) else {
        return Err(no_object(agent));
    };
    step!(agent, Reflect_preventExtensions, "2");
    Ok(internal::prevent_extensions(agent, target)?.into())
}

/// Reflect.set (`#sec-reflect.set`)
fn set(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let Some(target) = none!(agent, Reflect_set, "1", arguments.get(0).as_object()) else {
        return Err(no_object(agent));
    };
    step!(agent, Reflect_set, "2");
    let key = to_property_key(agent, arguments.get(1))?;
    let receiver = match none!(agent, Reflect_set, "3", receiver(arguments, 3)) {
        Some(receiver) => receiver,
        None => {
            step!(agent, Reflect_set, "3.a");
            target.into()
        }
    };
    step!(agent, Reflect_set, "4");
    Ok(internal::set(agent, target, key, arguments.get(2), receiver)?.into())
}

/// Reflect.setPrototypeOf (`#sec-reflect.setprototypeof`)
fn set_prototype_of(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let proto = arguments.get(1);
    let Some(target) = none!(agent, Reflect_setPrototypeOf, "1", arguments.get(0).as_object()) else {
        return Err(no_object(agent));
    };
    if when!(agent, Reflect_setPrototypeOf, "2", !proto.is_object() && !matches!(proto, Value::Null)) {
        return Err(agent.type_error("Reflect.setPrototypeOf needs an object or null as prototype"));
    }
    step!(agent, Reflect_setPrototypeOf, "3");
    let prototype: Option<ObjectId> = proto.as_object();
    Ok(internal::set_prototype_of(agent, target, prototype)?.into())
}
