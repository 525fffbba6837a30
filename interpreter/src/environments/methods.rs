//! The methods of Environment Records, dispatched by kind (`#table-abstract-methods-of-environment-records`).

use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::value::{EnvironmentId, ObjectId, StringId, Value};

/// env.HasBinding ( N )
///
/// # Errors
/// Whatever a trap throws.
pub fn has_binding(agent: &mut Agent, env: EnvironmentId, n: StringId) -> Completion<bool> {
    todo!()
}

/// env.CreateMutableBinding ( N, D )
///
/// # Errors
/// Whatever a trap throws.
pub fn create_mutable_binding(agent: &mut Agent, env: EnvironmentId, n: StringId, d: bool) -> Completion<()> {
    todo!()
}

/// env.CreateImmutableBinding ( N, S )
///
/// # Errors
/// A TypeError, where a global record has the binding.
pub fn create_immutable_binding(agent: &mut Agent, env: EnvironmentId, n: StringId, s: bool) -> Completion<()> {
    todo!()
}

/// env.InitializeBinding ( N, V )
///
/// # Errors
/// Whatever a trap or a setter throws.
pub fn initialize_binding(agent: &mut Agent, env: EnvironmentId, n: StringId, v: Value) -> Completion<()> {
    todo!()
}

/// env.SetMutableBinding ( N, V, S )
///
/// # Errors
/// A ReferenceError or TypeError, or whatever a trap or a setter throws.
pub fn set_mutable_binding(agent: &mut Agent, env: EnvironmentId, n: StringId, v: Value, s: bool) -> Completion<()> {
    todo!()
}

/// env.GetBindingValue ( N, S )
///
/// # Errors
/// A ReferenceError, or whatever a trap or a getter throws.
pub fn get_binding_value(agent: &mut Agent, env: EnvironmentId, n: StringId, s: bool) -> Completion {
    todo!()
}

/// env.DeleteBinding ( N )
///
/// # Errors
/// Whatever a trap throws.
pub fn delete_binding(agent: &mut Agent, env: EnvironmentId, n: StringId) -> Completion<bool> {
    todo!()
}

/// env.HasThisBinding ( )
pub fn has_this_binding(agent: &Agent, env: EnvironmentId) -> bool {
    todo!()
}

/// env.HasSuperBinding ( )
pub fn has_super_binding(agent: &Agent, env: EnvironmentId) -> bool {
    todo!()
}

/// env.WithBaseObject ( )
pub fn with_base_object(agent: &Agent, env: EnvironmentId) -> Option<ObjectId> {
    todo!()
}

/// env.GetThisBinding ( ) of a function or global record
///
/// # Errors
/// A ReferenceError, where `this` is not bound yet.
pub fn get_this_binding(agent: &mut Agent, env: EnvironmentId) -> Completion {
    todo!()
}

/// BindThisValue (`#sec-bindthisvalue`)
///
/// # Errors
/// A ReferenceError, where `this` is bound already.
pub fn bind_this_value(agent: &mut Agent, env_rec: EnvironmentId, v: Value) -> Completion<()> {
    todo!()
}

/// GetSuperBase (`#sec-getsuperbase`): an Object, null or undefined
///
/// # Errors
/// Whatever a trap throws.
pub fn get_super_base(agent: &mut Agent, env_rec: EnvironmentId) -> Completion {
    todo!()
}
