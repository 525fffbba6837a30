//! The methods of Environment Records, dispatched by kind (`#table-abstract-methods-of-environment-records`).

use super::{EnvironmentKind, declarative, function, global, object};
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::value::{EnvironmentId, ObjectId, StringId, Value};

/// env.HasBinding ( N )
///
/// # Errors
/// Whatever a trap throws.
#[inline(always)]
pub fn has_binding(agent: &mut Agent, env: EnvironmentId, n: StringId) -> Completion<bool> {
    let record = &agent[env];
    match record.kind {
        EnvironmentKind::Declarative | EnvironmentKind::Catch | EnvironmentKind::Function { .. } => {
            Ok(record.has_binding(n))
        }
        EnvironmentKind::Object { binding_object, is_with_environment } => {
            object::has_binding(agent, binding_object, is_with_environment, n)
        }
        EnvironmentKind::Global { binding_object, .. } => global::has_binding(agent, env, binding_object, n),
    }
}

/// env.CreateMutableBinding ( N, D )
///
/// # Errors
/// Whatever a trap throws, or a TypeError, where a global record has the binding.
#[inline]
pub fn create_mutable_binding(agent: &mut Agent, env: EnvironmentId, n: StringId, d: bool) -> Completion<()> {
    match agent[env].kind {
        EnvironmentKind::Declarative | EnvironmentKind::Catch | EnvironmentKind::Function { .. } => {
            declarative::create_mutable_binding(agent, env, n, d);
            Ok(())
        }
        EnvironmentKind::Object { binding_object, .. } => object::create_mutable_binding(agent, binding_object, n, d),
        EnvironmentKind::Global { .. } => global::create_mutable_binding(agent, env, n, d),
    }
}

/// env.CreateImmutableBinding ( N, S )
///
/// # Errors
/// A TypeError, where a global record has the binding.
pub fn create_immutable_binding(agent: &mut Agent, env: EnvironmentId, n: StringId, s: bool) -> Completion<()> {
    match agent[env].kind {
        EnvironmentKind::Global { .. } => global::create_immutable_binding(agent, env, n, s),
        // Never called on an object record (`#sec-object-environment-records-createimmutablebinding-n-s`).
        _ => {
            declarative::create_immutable_binding(agent, env, n, s);
            Ok(())
        }
    }
}

/// env.InitializeBinding ( N, V )
///
/// # Errors
/// Whatever a trap or a setter throws.
#[inline]
pub fn initialize_binding(agent: &mut Agent, env: EnvironmentId, n: StringId, v: Value) -> Completion<()> {
    match agent[env].kind {
        EnvironmentKind::Declarative | EnvironmentKind::Catch | EnvironmentKind::Function { .. } => {
            declarative::initialize_binding(agent, env, n, v);
            Ok(())
        }
        EnvironmentKind::Object { binding_object, .. } => object::initialize_binding(agent, binding_object, n, v),
        EnvironmentKind::Global { binding_object, .. } => global::initialize_binding(agent, env, binding_object, n, v),
    }
}

/// env.SetMutableBinding ( N, V, S )
///
/// # Errors
/// A ReferenceError or TypeError, or whatever a trap or a setter throws.
#[inline]
pub fn set_mutable_binding(agent: &mut Agent, env: EnvironmentId, n: StringId, v: Value, s: bool) -> Completion<()> {
    match agent[env].kind {
        EnvironmentKind::Declarative | EnvironmentKind::Catch | EnvironmentKind::Function { .. } => {
            declarative::set_mutable_binding(agent, env, n, v, s)
        }
        EnvironmentKind::Object { binding_object, .. } => object::set_mutable_binding(agent, binding_object, n, v, s),
        EnvironmentKind::Global { binding_object, .. } => {
            global::set_mutable_binding(agent, env, binding_object, n, v, s)
        }
    }
}

/// env.GetBindingValue ( N, S )
///
/// # Errors
/// A ReferenceError, or whatever a trap or a getter throws.
#[inline]
pub fn get_binding_value(agent: &mut Agent, env: EnvironmentId, n: StringId, s: bool) -> Completion {
    match agent[env].kind {
        EnvironmentKind::Declarative | EnvironmentKind::Catch | EnvironmentKind::Function { .. } => {
            declarative::get_binding_value(agent, env, n)
        }
        EnvironmentKind::Object { binding_object, .. } => object::get_binding_value(agent, binding_object, n, s),
        EnvironmentKind::Global { binding_object, .. } => global::get_binding_value(agent, env, binding_object, n, s),
    }
}

/// env.DeleteBinding ( N )
///
/// # Errors
/// Whatever a trap throws.
pub fn delete_binding(agent: &mut Agent, env: EnvironmentId, n: StringId) -> Completion<bool> {
    match agent[env].kind {
        EnvironmentKind::Declarative | EnvironmentKind::Catch | EnvironmentKind::Function { .. } => {
            Ok(declarative::delete_binding(agent, env, n))
        }
        EnvironmentKind::Object { binding_object, .. } => object::delete_binding(agent, binding_object, n),
        EnvironmentKind::Global { binding_object, .. } => global::delete_binding(agent, env, binding_object, n),
    }
}

/// env.HasThisBinding ( )
pub fn has_this_binding(agent: &Agent, env: EnvironmentId) -> bool {
    match agent[env].kind {
        EnvironmentKind::Declarative | EnvironmentKind::Catch => false,
        EnvironmentKind::Function { this_binding_status, .. } => function::has_this_binding(agent, this_binding_status),
        EnvironmentKind::Object { .. } => object::has_this_binding(agent),
        EnvironmentKind::Global { .. } => true,
    }
}

/// env.HasSuperBinding ( )
pub fn has_super_binding(agent: &Agent, env: EnvironmentId) -> bool {
    match agent[env].kind {
        EnvironmentKind::Declarative | EnvironmentKind::Catch | EnvironmentKind::Global { .. } => false,
        EnvironmentKind::Function { this_binding_status, function_object, .. } => {
            function::has_super_binding(agent, this_binding_status, function_object)
        }
        EnvironmentKind::Object { .. } => object::has_super_binding(agent),
    }
}

/// env.WithBaseObject ( )
#[inline]
pub fn with_base_object(agent: &Agent, env: EnvironmentId) -> Option<ObjectId> {
    match agent[env].kind {
        EnvironmentKind::Object { binding_object, is_with_environment } => {
            object::with_base_object(agent, binding_object, is_with_environment)
        }
        _ => None,
    }
}

/// env.GetThisBinding ( ) of a function or global record
///
/// # Errors
/// A ReferenceError, where `this` is not bound yet.
pub fn get_this_binding(agent: &mut Agent, env: EnvironmentId) -> Completion {
    match agent[env].kind {
        EnvironmentKind::Function { this_binding_status, this_value, .. } => {
            function::get_this_binding(agent, this_binding_status, this_value)
        }
        EnvironmentKind::Global { global_this_value, .. } => Ok(global_this_value.into()),
        // The other records have none (`#table-additional-methods-of-function-environment-records`).
        _ => Ok(Value::Undefined),
    }
}
