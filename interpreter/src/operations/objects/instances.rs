//! Whose instance an object is (ECMA-262, 7.3.21, 7.3.22 and 13.10.2).

use super::{call, callable, get, get_method};
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::heap::names;
use crate::heap::object::Slots;
use crate::objects::internal_methods as internal;
use crate::operations::testing::{is_callable, is_constructor, same_value};
use crate::operations::type_conversion::to_boolean;
use crate::realm::Intrinsic;
use crate::value::{ObjectId, Value};
use crate::{none, some, step, when};

/// OrdinaryHasInstance (`#sec-ordinaryhasinstance`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn ordinary_has_instance(agent: &mut Agent, c: Value, o: Value) -> Completion<bool> {
    agent.guard()?;
    let Some(c) = none!(agent, OrdinaryHasInstance, "1", callable(agent, c)) else {
        return Ok(false);
    };
    let bound_target_function = match &agent[c].slots {
        Slots::Bound(bound) => Some(bound.target),
        _ => None,
    };
    if let Some(bc) = some!(agent, OrdinaryHasInstance, "2", bound_target_function) {
        step!(agent, OrdinaryHasInstance, "2.a");
        step!(agent, OrdinaryHasInstance, "2.b");
        return instanceof_operator(agent, o, bc.into());
    }
    let Some(mut o) = none!(agent, OrdinaryHasInstance, "3", o.as_object()) else {
        return Ok(false);
    };
    step!(agent, OrdinaryHasInstance, "4");
    let p = get(agent, c, names::PROTOTYPE.into())?;
    if when!(agent, OrdinaryHasInstance, "5", !p.is_object()) {
        return Err(agent.type_error("the prototype of the constructor is not an object"));
    }
    loop {
        agent.tick()?;
        step!(agent, OrdinaryHasInstance, "6");
        step!(agent, OrdinaryHasInstance, "6.a");
        let prototype = internal::get_prototype_of(agent, o)?;
        let Some(prototype) = none!(agent, OrdinaryHasInstance, "6.b", prototype) else {
            return Ok(false);
        };
        o = prototype;
        if when!(agent, OrdinaryHasInstance, "6.c", same_value(agent, p, o.into())) {
            return Ok(true);
        }
    }
}

/// InstanceofOperator (`#sec-instanceofoperator`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn instanceof_operator(agent: &mut Agent, v: Value, target: Value) -> Completion<bool> {
    if when!(agent, InstanceofOperator, "1", !target.is_object()) {
        return Err(agent.type_error("the right side of instanceof is not an object"));
    }
    step!(agent, InstanceofOperator, "2");
    let inst_of_handler = get_method(agent, target, names::symbol::HAS_INSTANCE.into())?;
    if let Some(handler) = some!(agent, InstanceofOperator, "3", inst_of_handler) {
        step!(agent, InstanceofOperator, "3.a");
        let result = call(agent, handler.into(), target, &[v])?;
        return Ok(to_boolean(agent, result));
    }
    if when!(agent, InstanceofOperator, "4", !is_callable(agent, target)) {
        return Err(agent.type_error("the right side of instanceof is not a function"));
    }
    step!(agent, InstanceofOperator, "5");
    ordinary_has_instance(agent, target, v)
}

/// SpeciesConstructor (`#sec-speciesconstructor`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn species_constructor(agent: &mut Agent, o: ObjectId, default_constructor: Intrinsic) -> Completion<ObjectId> {
    step!(agent, SpeciesConstructor, "1");
    let c = get(agent, o, names::CONSTRUCTOR.into())?;
    if when!(agent, SpeciesConstructor, "2", c.is_undefined()) {
        return Ok(agent.intrinsic(default_constructor));
    }
    let Some(c) = none!(agent, SpeciesConstructor, "3", c.as_object()) else {
        return Err(agent.type_error("the constructor is not an object"));
    };
    step!(agent, SpeciesConstructor, "4");
    let s = get(agent, c, names::symbol::SPECIES.into())?;
    if when!(agent, SpeciesConstructor, "5", s.is_nullish()) {
        return Ok(agent.intrinsic(default_constructor));
    }
    let constructor = if is_constructor(agent, s) { s.as_object() } else { None };
    if let Some(s) = some!(agent, SpeciesConstructor, "6", constructor) {
        return Ok(s);
    }
    step!(agent, SpeciesConstructor, "7");
    Err(agent.type_error("the species is not a constructor"))
}
