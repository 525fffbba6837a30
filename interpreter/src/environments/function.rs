//! Function Environment Records (ECMA-262, 9.1.1.3).

use super::{EnvironmentKind, ThisBindingStatus};
use crate::abrupt::{Completion, Must};
use crate::agent::Agent;
use crate::heap::object::Slots;
use crate::objects::internal_methods as internal;
use crate::realm::ErrorKind;
use crate::value::{EnvironmentId, ObjectId, Value};
use crate::{none, step, when};

/// BindThisValue (`#sec-bindthisvalue`)
///
/// # Errors
/// A ReferenceError, where `this` is bound already.
pub fn bind_this_value(agent: &mut Agent, env_rec: EnvironmentId, v: Value) -> Completion<()> {
    step!(agent, FunctionEnvironment_BindThisValue, "1");
    let initialized = match &agent[env_rec].kind {
        EnvironmentKind::Function { this_binding_status, .. } => *this_binding_status == ThisBindingStatus::Initialized,
        _ => true,
    };
    if when!(agent, FunctionEnvironment_BindThisValue, "2", initialized) {
        return Err(agent.throw(ErrorKind::ReferenceError, "this is bound already"));
    }
    step!(agent, FunctionEnvironment_BindThisValue, "3");
    step!(agent, FunctionEnvironment_BindThisValue, "4");
    if let EnvironmentKind::Function { this_value, this_binding_status, .. } = &mut agent[env_rec].kind {
        *this_value = v;
        *this_binding_status = ThisBindingStatus::Initialized;
    }
    step!(agent, FunctionEnvironment_BindThisValue, "5");
    Ok(())
}

/// HasThisBinding (`#sec-function-environment-records-hasthisbinding`)
pub(super) fn has_this_binding(agent: &Agent, this_binding_status: ThisBindingStatus) -> bool {
    !when!(agent, FunctionEnvironment_HasThisBinding, "1", this_binding_status == ThisBindingStatus::Lexical)
}

/// HasSuperBinding (`#sec-function-environment-records-hassuperbinding`)
pub(super) fn has_super_binding(
    agent: &Agent,
    this_binding_status: ThisBindingStatus,
    function_object: ObjectId,
) -> bool {
    if when!(agent, FunctionEnvironment_HasSuperBinding, "1", this_binding_status == ThisBindingStatus::Lexical) {
        return false;
    }
    !when!(agent, FunctionEnvironment_HasSuperBinding, "2", home_object(agent, function_object).is_none())
}

/// GetThisBinding (`#sec-function-environment-records-getthisbinding`)
pub(super) fn get_this_binding(
    agent: &mut Agent,
    this_binding_status: ThisBindingStatus,
    this_value: Value,
) -> Completion {
    step!(agent, FunctionEnvironment_GetThisBinding, "1");
    let uninitialized = this_binding_status == ThisBindingStatus::Uninitialized;
    if when!(agent, FunctionEnvironment_GetThisBinding, "2", uninitialized) {
        return Err(agent.throw(ErrorKind::ReferenceError, "this is not bound yet: call super first"));
    }
    step!(agent, FunctionEnvironment_GetThisBinding, "3");
    Ok(this_value)
}

/// GetSuperBase (`#sec-getsuperbase`): an Object, null or undefined
///
/// # Errors
/// Only a halt.
pub fn get_super_base(agent: &mut Agent, env_rec: EnvironmentId) -> Completion {
    step!(agent, FunctionEnvironment_GetSuperBase, "1");
    let home = match agent[env_rec].kind {
        EnvironmentKind::Function { function_object, .. } => home_object(agent, function_object),
        _ => None,
    };
    let Some(home) = none!(agent, FunctionEnvironment_GetSuperBase, "2", home) else {
        return Ok(Value::Undefined);
    };
    step!(agent, FunctionEnvironment_GetSuperBase, "3");
    step!(agent, FunctionEnvironment_GetSuperBase, "4");
    Ok(internal::get_prototype_of(agent, home).must()?.into())
}

/// [[HomeObject]] of an ECMAScript function object
fn home_object(agent: &Agent, function_object: ObjectId) -> Option<ObjectId> {
    match &agent[function_object].slots {
        Slots::Function(function) => function.home_object,
        _ => None,
    }
}
