//! Global Environment Records (ECMA-262, 9.1.1.4): a declarative record in front of an object record.
//!
//! The bindings of the declarative record are those of the global record itself.

use super::{EnvironmentKind, declarative, object};
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::descriptor::{PropertyDescriptor, is_data_descriptor};
use crate::objects::internal_methods as internal;
use crate::operations::objects::{define_property_or_throw, has_own_property, set};
use crate::operations::testing::is_extensible;
use crate::value::{EnvironmentId, ObjectId, StringId, Value};

/// HasBinding (`#sec-global-environment-records-hasbinding-n`)
pub(super) fn has_binding(
    agent: &mut Agent,
    env: EnvironmentId,
    global_object: ObjectId,
    n: StringId,
) -> Completion<bool> {
    if agent[env].has_binding(n) {
        return Ok(true);
    }
    object::has_binding(agent, global_object, false, n)
}

/// CreateMutableBinding (`#sec-global-environment-records-createmutablebinding-n-d`)
pub(super) fn create_mutable_binding(agent: &mut Agent, env: EnvironmentId, n: StringId, d: bool) -> Completion<()> {
    if agent[env].has_binding(n) {
        return Err(agent.type_error("the global environment has a binding of that name"));
    }
    declarative::create_mutable_binding(agent, env, n, d);
    Ok(())
}

/// CreateImmutableBinding (`#sec-global-environment-records-createimmutablebinding-n-s`)
pub(super) fn create_immutable_binding(agent: &mut Agent, env: EnvironmentId, n: StringId, s: bool) -> Completion<()> {
    if agent[env].has_binding(n) {
        return Err(agent.type_error("the global environment has a binding of that name"));
    }
    declarative::create_immutable_binding(agent, env, n, s);
    Ok(())
}

/// InitializeBinding (`#sec-global-environment-records-initializebinding-n-v`)
pub(super) fn initialize_binding(
    agent: &mut Agent,
    env: EnvironmentId,
    global_object: ObjectId,
    n: StringId,
    v: Value,
) -> Completion<()> {
    if agent[env].has_binding(n) {
        declarative::initialize_binding(agent, env, n, v);
        return Ok(());
    }
    object::initialize_binding(agent, global_object, n, v)
}

/// SetMutableBinding (`#sec-global-environment-records-setmutablebinding-n-v-s`)
pub(super) fn set_mutable_binding(
    agent: &mut Agent,
    env: EnvironmentId,
    global_object: ObjectId,
    n: StringId,
    v: Value,
    s: bool,
) -> Completion<()> {
    if agent[env].has_binding(n) {
        return declarative::set_mutable_binding(agent, env, n, v, s);
    }
    object::set_mutable_binding(agent, global_object, n, v, s)
}

/// GetBindingValue (`#sec-global-environment-records-getbindingvalue-n-s`)
pub(super) fn get_binding_value(
    agent: &mut Agent,
    env: EnvironmentId,
    global_object: ObjectId,
    n: StringId,
    s: bool,
) -> Completion {
    if agent[env].has_binding(n) {
        return declarative::get_binding_value(agent, env, n);
    }
    object::get_binding_value(agent, global_object, n, s)
}

/// DeleteBinding (`#sec-global-environment-records-deletebinding-n`)
pub(super) fn delete_binding(
    agent: &mut Agent,
    env: EnvironmentId,
    global_object: ObjectId,
    n: StringId,
) -> Completion<bool> {
    if agent[env].has_binding(n) {
        return Ok(declarative::delete_binding(agent, env, n));
    }
    if has_own_property(agent, global_object, n.into())? {
        return object::delete_binding(agent, global_object, n);
    }
    Ok(true)
}

/// HasLexicalDeclaration (`#sec-haslexicaldeclaration`)
pub fn has_lexical_declaration(agent: &Agent, env_rec: EnvironmentId, n: StringId) -> bool {
    agent[env_rec].has_binding(n)
}

/// HasRestrictedGlobalProperty (`#sec-hasrestrictedglobalproperty`)
///
/// # Errors
/// Whatever a trap throws.
pub fn has_restricted_global_property(agent: &mut Agent, env_rec: EnvironmentId, n: StringId) -> Completion<bool> {
    let global_object = binding_object(agent, env_rec);
    let Some(existing_prop) = internal::get_own_property(agent, global_object, n.into())? else {
        return Ok(false);
    };
    Ok(existing_prop.configurable != Some(true))
}

/// CanDeclareGlobalVar (`#sec-candeclareglobalvar`)
///
/// # Errors
/// Whatever a trap throws.
pub fn can_declare_global_var(agent: &mut Agent, env_rec: EnvironmentId, n: StringId) -> Completion<bool> {
    let global_object = binding_object(agent, env_rec);
    if has_own_property(agent, global_object, n.into())? {
        return Ok(true);
    }
    is_extensible(agent, global_object)
}

/// CanDeclareGlobalFunction (`#sec-candeclareglobalfunction`)
///
/// # Errors
/// Whatever a trap throws.
pub fn can_declare_global_function(agent: &mut Agent, env_rec: EnvironmentId, n: StringId) -> Completion<bool> {
    let global_object = binding_object(agent, env_rec);
    let Some(existing_prop) = internal::get_own_property(agent, global_object, n.into())? else {
        return is_extensible(agent, global_object);
    };
    if existing_prop.configurable == Some(true) {
        return Ok(true);
    }
    let is_data = is_data_descriptor(agent, &existing_prop);
    Ok(is_data && existing_prop.writable == Some(true) && existing_prop.enumerable == Some(true))
}

/// CreateGlobalVarBinding (`#sec-createglobalvarbinding`)
///
/// # Errors
/// Whatever a trap or a setter throws.
pub fn create_global_var_binding(agent: &mut Agent, env_rec: EnvironmentId, n: StringId, d: bool) -> Completion<()> {
    let global_object = binding_object(agent, env_rec);
    let has_property = has_own_property(agent, global_object, n.into())?;
    let extensible = is_extensible(agent, global_object)?;
    if !has_property && extensible {
        object::create_mutable_binding(agent, global_object, n, d)?;
        object::initialize_binding(agent, global_object, n, Value::Undefined)?;
    }
    Ok(())
}

/// CreateGlobalFunctionBinding (`#sec-createglobalfunctionbinding`)
///
/// # Errors
/// Whatever a trap or a setter throws.
pub fn create_global_function_binding(
    agent: &mut Agent,
    env_rec: EnvironmentId,
    n: StringId,
    v: Value,
    d: bool,
) -> Completion<()> {
    let global_object = binding_object(agent, env_rec);
    let existing_prop = internal::get_own_property(agent, global_object, n.into())?;
    let desc = if existing_prop.is_none_or(|existing_prop| existing_prop.configurable == Some(true)) {
        PropertyDescriptor::data(v, true, true, d)
    } else {
        PropertyDescriptor { value: Some(v), ..PropertyDescriptor::default() }
    };
    define_property_or_throw(agent, global_object, n.into(), desc)?;
    set(agent, global_object, n.into(), v, false)
}

/// The binding object of [[ObjectRecord]]
fn binding_object(agent: &Agent, env_rec: EnvironmentId) -> ObjectId {
    match agent[env_rec].kind {
        EnvironmentKind::Global { binding_object, .. } => binding_object,
        _ => panic!("a Global Environment Record"),
    }
}
