//! Calling and constructing (ECMA-262, 7.3.13, 7.3.14, 7.3.20 and 7.3.24).

use super::{callable, get_v};
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::heap::object::Slots;
use crate::objects::internal_methods as internal;
use crate::objects::proxy::validate_non_revoked_proxy;
use crate::value::{ObjectId, PropertyKey, RealmId, Value};
use crate::{none, some, step, when};

/// Call (`#sec-call`); an argumentsList that is not present is empty
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn call(agent: &mut Agent, f: Value, v: Value, arguments_list: &[Value]) -> Completion {
    let arguments_list = if when!(agent, Call, "1", arguments_list.is_empty()) { &[] } else { arguments_list };
    let Some(f) = none!(agent, Call, "2", callable(agent, f)) else {
        return Err(agent.type_error("the value is not a function"));
    };
    step!(agent, Call, "3");
    internal::call(agent, f, v, arguments_list)
}

/// Construct (`#sec-construct`); an absent newTarget is `None`, and an argumentsList that is not present is empty
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn construct(
    agent: &mut Agent,
    f: ObjectId,
    arguments_list: &[Value],
    new_target: Option<ObjectId>,
) -> Completion<ObjectId> {
    let new_target = none!(agent, Construct, "1", new_target).unwrap_or(f);
    let arguments_list = if when!(agent, Construct, "2", arguments_list.is_empty()) { &[] } else { arguments_list };
    step!(agent, Construct, "3");
    internal::construct(agent, f, arguments_list, new_target)
}

/// Invoke (`#sec-invoke`); an argumentsList that is not present is empty
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn invoke(agent: &mut Agent, v: Value, p: PropertyKey, arguments_list: &[Value]) -> Completion {
    let arguments_list = if when!(agent, Invoke, "1", arguments_list.is_empty()) { &[] } else { arguments_list };
    step!(agent, Invoke, "2");
    let func = get_v(agent, v, p)?;
    step!(agent, Invoke, "3");
    call(agent, func, v, arguments_list)
}

/// GetFunctionRealm (`#sec-getfunctionrealm`)
///
/// # Errors
/// A TypeError for a revoked proxy.
pub fn get_function_realm(agent: &mut Agent, obj: ObjectId) -> Completion<RealmId> {
    agent.guard()?;
    let realm = match &agent[obj].slots {
        Slots::Function(function) => Some(function.realm),
        Slots::Builtin(builtin) => Some(builtin.realm),
        _ => None,
    };
    if let Some(realm) = some!(agent, GetFunctionRealm, "1", realm) {
        step!(agent, GetFunctionRealm, "1.a");
        return Ok(realm);
    }
    let bound_target_function = match &agent[obj].slots {
        Slots::Bound(bound) => Some(bound.target),
        _ => None,
    };
    if let Some(target) = some!(agent, GetFunctionRealm, "2", bound_target_function) {
        step!(agent, GetFunctionRealm, "2.a");
        step!(agent, GetFunctionRealm, "2.b");
        return get_function_realm(agent, target);
    }
    let proxy = match &agent[obj].slots {
        Slots::Proxy(proxy) => Some(*proxy),
        _ => None,
    };
    if let Some(proxy) = some!(agent, GetFunctionRealm, "3", proxy) {
        step!(agent, GetFunctionRealm, "3.a");
        validate_non_revoked_proxy(agent, obj)?;
        step!(agent, GetFunctionRealm, "3.b");
        step!(agent, GetFunctionRealm, "3.c");
        if let Some((proxy_target, _)) = proxy.pair {
            step!(agent, GetFunctionRealm, "3.d");
            return get_function_realm(agent, proxy_target);
        }
    }
    step!(agent, GetFunctionRealm, "4");
    Ok(agent.current_realm())
}
