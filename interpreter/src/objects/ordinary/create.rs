//! Making ordinary objects (ECMA-262, 10.1.12 to 10.1.14 and 7.3.1).

use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::heap::names;
use crate::heap::object::{Exotic, Object, Slots};
use crate::operations::objects::{get, get_function_realm};
use crate::realm::Intrinsic;
use crate::value::ObjectId;
use crate::{none, step, when};

/// OrdinaryObjectCreate (`#sec-ordinaryobjectcreate`)
///
/// Here the internal slots come with their values instead of a list of names.
pub fn ordinary_object_create(agent: &mut Agent, proto: Option<ObjectId>, slots: Slots) -> ObjectId {
    step!(agent, OrdinaryObjectCreate, "1");
    let additional = !matches!(slots, Slots::Ordinary);
    let slots = if when!(agent, OrdinaryObjectCreate, "2", additional) { slots } else { Slots::Ordinary };
    step!(agent, OrdinaryObjectCreate, "3");
    let o = make_basic_object(agent, slots);
    step!(agent, OrdinaryObjectCreate, "4");
    agent[o].prototype = proto;
    step!(agent, OrdinaryObjectCreate, "5");
    o
}

/// MakeBasicObject (`#sec-makebasicobject`)
pub fn make_basic_object(agent: &mut Agent, slots: Slots) -> ObjectId {
    step!(agent, MakeBasicObject, "1");
    step!(agent, MakeBasicObject, "2");
    step!(agent, MakeBasicObject, "3");
    step!(agent, MakeBasicObject, "4");
    step!(agent, MakeBasicObject, "5");
    step!(agent, MakeBasicObject, "6");
    step!(agent, MakeBasicObject, "7");
    let mut obj = Object::new(None, slots);
    obj.extensible = when!(agent, MakeBasicObject, "8", obj.exotic() != Exotic::Proxy);
    step!(agent, MakeBasicObject, "9");
    agent.heap.add_object(obj)
}

/// OrdinaryCreateFromConstructor (`#sec-ordinarycreatefromconstructor`)
///
/// # Errors
/// Whatever reading `prototype` of the constructor throws.
pub fn ordinary_create_from_constructor(
    agent: &mut Agent,
    constructor: ObjectId,
    intrinsic_default_proto: Intrinsic,
    slots: Slots,
) -> Completion<ObjectId> {
    step!(agent, OrdinaryCreateFromConstructor, "1");
    step!(agent, OrdinaryCreateFromConstructor, "2");
    let proto = get_prototype_from_constructor(agent, constructor, intrinsic_default_proto)?;
    let additional = !matches!(slots, Slots::Ordinary);
    let slots = if when!(agent, OrdinaryCreateFromConstructor, "3", additional) {
        slots
    } else {
        step!(agent, OrdinaryCreateFromConstructor, "4");
        Slots::Ordinary
    };
    step!(agent, OrdinaryCreateFromConstructor, "5");
    Ok(ordinary_object_create(agent, Some(proto), slots))
}

/// GetPrototypeFromConstructor (`#sec-getprototypefromconstructor`)
///
/// # Errors
/// Whatever reading `prototype` throws, and a TypeError for a revoked proxy.
pub fn get_prototype_from_constructor(
    agent: &mut Agent,
    constructor: ObjectId,
    intrinsic_default_proto: Intrinsic,
) -> Completion<ObjectId> {
    step!(agent, GetPrototypeFromConstructor, "1");
    step!(agent, GetPrototypeFromConstructor, "2");
    let proto = get(agent, constructor, names::PROTOTYPE.into())?;
    let Some(proto) = none!(agent, GetPrototypeFromConstructor, "3", proto.as_object()) else {
        step!(agent, GetPrototypeFromConstructor, "3.a");
        let realm = get_function_realm(agent, constructor)?;
        step!(agent, GetPrototypeFromConstructor, "3.b");
        step!(agent, GetPrototypeFromConstructor, "4");
        return Ok(agent.intrinsic_of(realm, intrinsic_default_proto));
    };
    step!(agent, GetPrototypeFromConstructor, "4");
    Ok(proto)
}
