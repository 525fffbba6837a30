//! Object patterns.

use dunder_syntax::tree::{ObjectPattern, Pattern, PatternProperty};

use super::target::{name_of, put, resolve, resolve_name, with_default};
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::evaluation::property_name::property_name;
use crate::heap::object::Slots;
use crate::objects::ordinary::ordinary_object_create;
use crate::operations::objects::{copy_data_properties, get_v};
use crate::operations::testing::require_object_coercible;
use crate::realm::Intrinsic;
use crate::value::{EnvironmentId, PropertyKey, Value};

/// BindingInitialization of an ObjectBindingPattern, DestructuringAssignmentEvaluation of an ObjectAssignmentPattern
pub(super) fn initialize(
    agent: &mut Agent,
    pattern: &ObjectPattern,
    value: Value,
    environment: Option<EnvironmentId>,
) -> Completion<()> {
    require_object_coercible(agent, value)?;
    let mut excluded_names = Vec::new();
    for property in &pattern.properties {
        let name = initialize_property(agent, property, value, environment)?;
        if pattern.rest.is_some() {
            excluded_names.push(name);
        }
    }
    match &pattern.rest {
        Some(rest) => initialize_rest(agent, rest, value, environment, &excluded_names),
        None => Ok(()),
    }
}

/// PropertyBindingInitialization (`#sec-destructuring-binding-patterns-runtime-semantics-propertybindinginitialization`) and
/// PropertyDestructuringAssignmentEvaluation (`#sec-runtime-semantics-propertydestructuringassignmentevaluation`), with the
/// Keyed… operations that they perform; of one property: its key
fn initialize_property(
    agent: &mut Agent,
    property: &PatternProperty,
    value: Value,
    environment: Option<EnvironmentId>,
) -> Completion<PropertyKey> {
    match property {
        PatternProperty::Shorthand(name, initializer) => {
            let key = agent.heap.strings.intern_name(name).into();
            let lhs = resolve_name(agent, name, environment)?;
            let v = get_v(agent, value, key)?;
            let v = with_default(agent, v, initializer.as_ref(), Some(name))?;
            put(agent, lhs, v, environment)?;
            Ok(key)
        }
        PatternProperty::Keyed(name, element) => {
            let key = property_name(agent, name)?;
            let lhs = resolve(agent, &element.target, environment)?;
            let v = get_v(agent, value, key)?;
            let v = with_default(agent, v, element.default.as_ref(), name_of(&element.target))?;
            put(agent, lhs, v, environment)?;
            Ok(key)
        }
    }
}

/// RestBindingInitialization (`#sec-destructuring-binding-patterns-runtime-semantics-restbindinginitialization`) and
/// RestDestructuringAssignmentEvaluation (`#sec-runtime-semantics-restdestructuringassignmentevaluation`)
fn initialize_rest(
    agent: &mut Agent,
    rest: &Pattern,
    value: Value,
    environment: Option<EnvironmentId>,
    excluded_names: &[PropertyKey],
) -> Completion<()> {
    let lhs = resolve(agent, rest, environment)?;
    let prototype = agent.intrinsic(Intrinsic::ObjectPrototype);
    let rest_obj = ordinary_object_create(agent, Some(prototype), Slots::Ordinary);
    copy_data_properties(agent, rest_obj, value, excluded_names)?;
    put(agent, lhs, rest_obj.into(), environment)
}
