//! The essential internal methods of objects, dispatched by kind (`#table-essential-internal-methods`).

use super::ordinary;
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::descriptor::PropertyDescriptor;
use crate::heap::object::Exotic;
use crate::value::{ObjectId, PropertyKey, Value};

/// O.[[GetPrototypeOf]] ( )
///
/// # Errors
/// Whatever a trap throws.
pub fn get_prototype_of(agent: &mut Agent, o: ObjectId) -> Completion<Option<ObjectId>> {
    match agent[o].exotic() {
        Exotic::Proxy => super::proxy::get_prototype_of(agent, o),
        _ => Ok(ordinary::get_prototype_of(agent, o)),
    }
}

/// O.[[SetPrototypeOf]] ( V )
///
/// # Errors
/// Whatever a trap throws.
pub fn set_prototype_of(agent: &mut Agent, o: ObjectId, v: Option<ObjectId>) -> Completion<bool> {
    match agent[o].exotic() {
        Exotic::Proxy => super::proxy::set_prototype_of(agent, o, v),
        Exotic::ImmutablePrototype => super::immutable_prototype::set_prototype_of(agent, o, v),
        _ => ordinary::set_prototype_of(agent, o, v),
    }
}

/// O.[[IsExtensible]] ( )
///
/// # Errors
/// Whatever a trap throws.
pub fn is_extensible(agent: &mut Agent, o: ObjectId) -> Completion<bool> {
    match agent[o].exotic() {
        Exotic::Proxy => super::proxy::is_extensible(agent, o),
        _ => Ok(ordinary::is_extensible(agent, o)),
    }
}

/// O.[[PreventExtensions]] ( )
///
/// # Errors
/// Whatever a trap throws.
pub fn prevent_extensions(agent: &mut Agent, o: ObjectId) -> Completion<bool> {
    match agent[o].exotic() {
        Exotic::Proxy => super::proxy::prevent_extensions(agent, o),
        Exotic::TypedArray => Ok(super::typed_array::prevent_extensions(agent, o)),
        _ => Ok(ordinary::prevent_extensions(agent, o)),
    }
}

/// O.[[GetOwnProperty]] ( P )
///
/// # Errors
/// Whatever a trap throws.
pub fn get_own_property(agent: &mut Agent, o: ObjectId, p: PropertyKey) -> Completion<Option<PropertyDescriptor>> {
    match agent[o].exotic() {
        Exotic::Proxy => super::proxy::get_own_property(agent, o, p),
        Exotic::String => Ok(super::string::get_own_property(agent, o, p)),
        Exotic::Arguments => super::arguments::get_own_property(agent, o, p),
        Exotic::TypedArray => Ok(super::typed_array::get_own_property(agent, o, p)),
        _ => Ok(ordinary::get_own_property(agent, o, p)),
    }
}

/// O.[[DefineOwnProperty]] ( P, Desc )
///
/// # Errors
/// Whatever a trap or a coercion throws.
pub fn define_own_property(
    agent: &mut Agent,
    o: ObjectId,
    p: PropertyKey,
    desc: PropertyDescriptor,
) -> Completion<bool> {
    match agent[o].exotic() {
        Exotic::Proxy => super::proxy::define_own_property(agent, o, p, desc),
        Exotic::Array => super::array::define_own_property(agent, o, p, desc),
        Exotic::String => super::string::define_own_property(agent, o, p, desc),
        Exotic::Arguments => super::arguments::define_own_property(agent, o, p, desc),
        Exotic::TypedArray => super::typed_array::define_own_property(agent, o, p, desc),
        _ => ordinary::define_own_property(agent, o, p, desc),
    }
}

/// O.[[HasProperty]] ( P )
///
/// # Errors
/// Whatever a trap throws.
pub fn has_property(agent: &mut Agent, o: ObjectId, p: PropertyKey) -> Completion<bool> {
    agent.guard()?;
    match agent[o].exotic() {
        Exotic::Proxy => super::proxy::has_property(agent, o, p),
        Exotic::TypedArray => super::typed_array::has_property(agent, o, p),
        _ => ordinary::has_property(agent, o, p),
    }
}

/// O.[[Get]] ( P, Receiver )
///
/// # Errors
/// Whatever a trap or a getter throws.
pub fn get(agent: &mut Agent, o: ObjectId, p: PropertyKey, receiver: Value) -> Completion {
    agent.guard()?;
    match agent[o].exotic() {
        Exotic::Proxy => super::proxy::get(agent, o, p, receiver),
        Exotic::Arguments => super::arguments::get(agent, o, p, receiver),
        Exotic::TypedArray => super::typed_array::get(agent, o, p, receiver),
        _ => ordinary::get_method(agent, o, p, receiver),
    }
}

/// O.[[Set]] ( P, V, Receiver )
///
/// # Errors
/// Whatever a trap or a setter throws.
pub fn set(agent: &mut Agent, o: ObjectId, p: PropertyKey, v: Value, receiver: Value) -> Completion<bool> {
    agent.guard()?;
    match agent[o].exotic() {
        Exotic::Proxy => super::proxy::set(agent, o, p, v, receiver),
        Exotic::Arguments => super::arguments::set(agent, o, p, v, receiver),
        Exotic::TypedArray => super::typed_array::set(agent, o, p, v, receiver),
        _ => ordinary::set_method(agent, o, p, v, receiver),
    }
}

/// O.[[Delete]] ( P )
///
/// # Errors
/// Whatever a trap throws.
pub fn delete(agent: &mut Agent, o: ObjectId, p: PropertyKey) -> Completion<bool> {
    match agent[o].exotic() {
        Exotic::Proxy => super::proxy::delete(agent, o, p),
        Exotic::Arguments => super::arguments::delete(agent, o, p),
        Exotic::TypedArray => super::typed_array::delete(agent, o, p),
        _ => ordinary::delete(agent, o, p),
    }
}

/// O.[[OwnPropertyKeys]] ( )
///
/// # Errors
/// Whatever a trap throws.
pub fn own_property_keys(agent: &mut Agent, o: ObjectId) -> Completion<Vec<PropertyKey>> {
    match agent[o].exotic() {
        Exotic::Proxy => super::proxy::own_property_keys(agent, o),
        Exotic::String => super::string::own_property_keys(agent, o),
        Exotic::TypedArray => super::typed_array::own_property_keys(agent, o),
        _ => Ok(ordinary::own_property_keys(agent, o)),
    }
}

/// F.[[Call]] ( thisArgument, argumentsList )
///
/// # Errors
/// Whatever the function throws.
///
/// # Panics
/// Where the object has no [[Call]].
pub fn call(agent: &mut Agent, f: ObjectId, this_argument: Value, arguments_list: &[Value]) -> Completion {
    use crate::heap::object::Slots;
    agent.tick()?;
    agent.nested(|agent| match &agent[f].slots {
        Slots::Function(slots) => {
            let is_harness = slots.code.source.is_harness;
            agent.set_by_harness(is_harness);
            super::function::call(agent, f, this_argument, arguments_list)
        }
        Slots::Builtin(slots) => {
            if slots.is_harness {
                agent.set_by_harness(true);
            }
            super::builtin_function::call(agent, f, this_argument, arguments_list)
        }
        Slots::Bound(_) => super::bound_function::call(agent, f, this_argument, arguments_list),
        Slots::Proxy(_) => super::proxy::call(agent, f, this_argument, arguments_list),
        slots => panic!("{slots:?} has no [[Call]]"),
    })
}

/// F.[[Construct]] ( argumentsList, newTarget )
///
/// # Errors
/// Whatever the constructor throws.
///
/// # Panics
/// Where the object has no [[Construct]].
pub fn construct(
    agent: &mut Agent,
    f: ObjectId,
    arguments_list: &[Value],
    new_target: ObjectId,
) -> Completion<ObjectId> {
    use crate::heap::object::Slots;
    agent.tick()?;
    agent.nested(|agent| match &agent[f].slots {
        Slots::Function(slots) => {
            let is_harness = slots.code.source.is_harness;
            agent.set_by_harness(is_harness);
            super::function::construct(agent, f, arguments_list, new_target)
        }
        Slots::Builtin(_) => super::builtin_function::construct(agent, f, arguments_list, new_target),
        Slots::Bound(_) => super::bound_function::construct(agent, f, arguments_list, new_target),
        Slots::Proxy(_) => super::proxy::construct(agent, f, arguments_list, new_target),
        slots => panic!("{slots:?} has no [[Construct]]"),
    })
}
