//! Prototype and extensibility of ordinary objects (ECMA-262, 10.1.1 to 10.1.4).

use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::heap::object::Exotic;
use crate::operations::testing::same_value;
use crate::value::ObjectId;
use crate::{none, step, when};

/// [[GetPrototypeOf]] (`#sec-ordinary-object-internal-methods-and-internal-slots-getprototypeof`)
pub fn get_prototype_of(agent: &Agent, o: ObjectId) -> Option<ObjectId> {
    step!(agent, Ordinary_GetPrototypeOf, "1");
    ordinary_get_prototype_of(agent, o)
}

/// OrdinaryGetPrototypeOf (`#sec-ordinarygetprototypeof`)
pub fn ordinary_get_prototype_of(agent: &Agent, o: ObjectId) -> Option<ObjectId> {
    step!(agent, OrdinaryGetPrototypeOf, "1");
    agent[o].prototype
}

/// [[SetPrototypeOf]] (`#sec-ordinary-object-internal-methods-and-internal-slots-setprototypeof-v`)
///
/// # Errors
/// Only a halt.
pub fn set_prototype_of(agent: &mut Agent, o: ObjectId, v: Option<ObjectId>) -> Completion<bool> {
    step!(agent, Ordinary_SetPrototypeOf, "1");
    ordinary_set_prototype_of(agent, o, v)
}

/// OrdinarySetPrototypeOf (`#sec-ordinarysetprototypeof`)
///
/// # Errors
/// Only a halt.
pub fn ordinary_set_prototype_of(agent: &mut Agent, o: ObjectId, v: Option<ObjectId>) -> Completion<bool> {
    step!(agent, OrdinarySetPrototypeOf, "1");
    let current = agent[o].prototype;
    if when!(agent, OrdinarySetPrototypeOf, "2", same_value(agent, v.into(), current.into())) {
        return Ok(true);
    }
    step!(agent, OrdinarySetPrototypeOf, "3");
    let extensible = agent[o].extensible;
    if when!(agent, OrdinarySetPrototypeOf, "4", !extensible) {
        return Ok(false);
    }
    step!(agent, OrdinarySetPrototypeOf, "5");
    let mut p = v;
    step!(agent, OrdinarySetPrototypeOf, "6");
    let mut done = false;
    while !done {
        agent.tick()?;
        step!(agent, OrdinarySetPrototypeOf, "7");
        let Some(object) = none!(agent, OrdinarySetPrototypeOf, "7.a", p) else {
            step!(agent, OrdinarySetPrototypeOf, "7.a.i");
            done = true;
            continue;
        };
        if when!(agent, OrdinarySetPrototypeOf, "7.b", same_value(agent, object.into(), o.into())) {
            step!(agent, OrdinarySetPrototypeOf, "7.b.i");
            return Ok(false);
        }
        step!(agent, OrdinarySetPrototypeOf, "7.c");
        if when!(agent, OrdinarySetPrototypeOf, "7.c.i", agent[object].exotic() == Exotic::Proxy) {
            done = true;
        } else {
            step!(agent, OrdinarySetPrototypeOf, "7.c.ii");
            p = agent[object].prototype;
        }
    }
    step!(agent, OrdinarySetPrototypeOf, "8");
    agent[o].prototype = v;
    step!(agent, OrdinarySetPrototypeOf, "9");
    Ok(true)
}

/// [[IsExtensible]] (`#sec-ordinary-object-internal-methods-and-internal-slots-isextensible`)
pub fn is_extensible(agent: &Agent, o: ObjectId) -> bool {
    step!(agent, Ordinary_IsExtensible, "1");
    ordinary_is_extensible(agent, o)
}

/// OrdinaryIsExtensible (`#sec-ordinaryisextensible`)
pub fn ordinary_is_extensible(agent: &Agent, o: ObjectId) -> bool {
    step!(agent, OrdinaryIsExtensible, "1");
    agent[o].extensible
}

/// [[PreventExtensions]] (`#sec-ordinary-object-internal-methods-and-internal-slots-preventextensions`)
pub fn prevent_extensions(agent: &mut Agent, o: ObjectId) -> bool {
    step!(agent, Ordinary_PreventExtensions, "1");
    ordinary_prevent_extensions(agent, o)
}

/// OrdinaryPreventExtensions (`#sec-ordinarypreventextensions`)
pub fn ordinary_prevent_extensions(agent: &mut Agent, o: ObjectId) -> bool {
    step!(agent, OrdinaryPreventExtensions, "1");
    agent[o].extensible = false;
    step!(agent, OrdinaryPreventExtensions, "2");
    true
}
