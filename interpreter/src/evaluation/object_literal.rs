//! Object literals (ECMA-262, 13.2.5).

use dunder_syntax::scope::is_anonymous_function_definition;
use dunder_syntax::tree::{Expression, PropertyDefinition, PropertyName};

use super::expressions::evaluate_value;
use super::methods::{MethodDefinition, method_definition_evaluation};
use super::references::{Operand, get_value};
use super::{named_evaluation, property_name};
use crate::abrupt::{Completion, Must};
use crate::agent::Agent;
use crate::environments::resolve_binding;
use crate::heap::names;
use crate::heap::object::Slots;
use crate::objects::internal_methods as internal;
use crate::objects::ordinary::ordinary_object_create;
use crate::operations::objects::{copy_data_properties, create_data_property_or_throw};
use crate::realm::Intrinsic;
use crate::value::{ObjectId, Value};
use crate::{step, when};

/// Whether an object literal is being evaluated for ParseJSON: never, for JSON texts do not become trees here.
const FOR_PARSE_JSON: bool = false;

/// Evaluation of an ObjectLiteral (`#sec-object-initializer-runtime-semantics-evaluation`)
///
/// # Errors
/// Whatever a key or a value throws.
pub fn evaluate_object_literal(agent: &mut Agent, properties: &[PropertyDefinition]) -> Completion {
    let object_prototype = agent.intrinsic(Intrinsic::ObjectPrototype);
    if properties.is_empty() {
        step!(agent, ObjectLiteral_Evaluation, "1");
        return Ok(ordinary_object_create(agent, Some(object_prototype), Slots::Ordinary).into());
    }
    step!(agent, ObjectLiteral_Evaluation, "1:1");
    let obj = ordinary_object_create(agent, Some(object_prototype), Slots::Ordinary);
    step!(agent, ObjectLiteral_Evaluation, "1:2");
    property_definition_list_evaluation(agent, properties, obj)?;
    step!(agent, ObjectLiteral_Evaluation, "1:3");
    Ok(obj.into())
}

/// PropertyDefinitionEvaluation of a PropertyDefinitionList (`#sec-runtime-semantics-propertydefinitionevaluation`)
fn property_definition_list_evaluation(
    agent: &mut Agent,
    list: &[PropertyDefinition],
    object: ObjectId,
) -> Completion<()> {
    let Some((first, rest)) = list.split_first() else { return Ok(()) };
    property_definition_evaluation(agent, first, object)?;
    for definition in rest {
        step!(agent, PropertyDefinitionEvaluation, "1");
        step!(agent, PropertyDefinitionEvaluation, "2");
        property_definition_evaluation(agent, definition, object)?;
        step!(agent, PropertyDefinitionEvaluation, "3");
    }
    Ok(())
}

/// PropertyDefinitionEvaluation (`#sec-runtime-semantics-propertydefinitionevaluation`)
fn property_definition_evaluation(
    agent: &mut Agent,
    definition: &PropertyDefinition,
    object: ObjectId,
) -> Completion<()> {
    match definition {
        PropertyDefinition::Spread(expression) => {
            step!(agent, PropertyDefinitionEvaluation, "1:1");
            step!(agent, PropertyDefinitionEvaluation, "1:2");
            let from_value = evaluate_value(agent, expression)?;
            step!(agent, PropertyDefinitionEvaluation, "1:3");
            step!(agent, PropertyDefinitionEvaluation, "1:4");
            copy_data_properties(agent, object, from_value, &[])?;
            step!(agent, PropertyDefinitionEvaluation, "1:5");
            Ok(())
        }
        PropertyDefinition::Shorthand(name) => {
            step!(agent, PropertyDefinitionEvaluation, "2:1");
            let prop_name = agent.heap.strings.intern_name(name);
            step!(agent, PropertyDefinitionEvaluation, "2:2");
            let expr_value = resolve_binding(agent, prop_name, None)?;
            step!(agent, PropertyDefinitionEvaluation, "2:3");
            let prop_value = get_value(agent, &mut Operand::Reference(expr_value))?;
            step!(agent, PropertyDefinitionEvaluation, "2:4");
            step!(agent, PropertyDefinitionEvaluation, "2:5");
            create_data_property_or_throw(agent, object, prop_name.into(), prop_value).must()?;
            step!(agent, PropertyDefinitionEvaluation, "2:6");
            Ok(())
        }
        PropertyDefinition::Value(name, expression) => value_definition_evaluation(agent, name, expression, object),
        PropertyDefinition::Method(key, function) => {
            step!(agent, PropertyDefinitionEvaluation, "4:1");
            method_definition_evaluation(agent, MethodDefinition { key: Some(key), function }, object, true)?;
            step!(agent, PropertyDefinitionEvaluation, "4:2");
            Ok(())
        }
    }
}

/// PropertyDefinitionEvaluation of `name: value`, with what B.3.1 says of `__proto__`
fn value_definition_evaluation(
    agent: &mut Agent,
    name: &PropertyName,
    expression: &Expression,
    object: ObjectId,
) -> Completion<()> {
    step!(agent, PropertyDefinitionEvaluation, "3:1");
    let prop_key = property_name(agent, name)?;
    let is_computed_property_key = matches!(name, PropertyName::Computed(_));
    let is_proto_setter = if when!(agent, PropertyDefinitionEvaluation, "3:2", FOR_PARSE_JSON) {
        step!(agent, PropertyDefinitionEvaluation, "3:2.a");
        false
    } else if when!(
        agent,
        PropertyDefinitionEvaluation,
        "3:3",
        prop_key == names::PROTO.into() && !is_computed_property_key
    ) {
        step!(agent, PropertyDefinitionEvaluation, "3:3.a");
        true
    } else {
        step!(agent, PropertyDefinitionEvaluation, "3:4");
        step!(agent, PropertyDefinitionEvaluation, "3:4.a");
        false
    };
    let named = is_anonymous_function_definition(expression) && !is_proto_setter;
    let prop_value = if when!(agent, PropertyDefinitionEvaluation, "3:5", named) {
        step!(agent, PropertyDefinitionEvaluation, "3:5.a");
        named_evaluation(agent, expression, prop_key.into())?
    } else {
        step!(agent, PropertyDefinitionEvaluation, "3:6");
        step!(agent, PropertyDefinitionEvaluation, "3:6.a");
        step!(agent, PropertyDefinitionEvaluation, "3:6.b");
        evaluate_value(agent, expression)?
    };
    if when!(agent, PropertyDefinitionEvaluation, "3:7", is_proto_setter) {
        let prototype = match prop_value {
            Value::Object(prototype) => Some(Some(prototype)),
            Value::Null => Some(None),
            _ => None,
        };
        if let Some(prototype) = crate::some!(agent, PropertyDefinitionEvaluation, "3:7.a", prototype) {
            step!(agent, PropertyDefinitionEvaluation, "3:7.a.i");
            internal::set_prototype_of(agent, object, prototype).must()?;
        }
        step!(agent, PropertyDefinitionEvaluation, "3:7.b");
        return Ok(());
    }
    step!(agent, PropertyDefinitionEvaluation, "3:8");
    step!(agent, PropertyDefinitionEvaluation, "3:9");
    create_data_property_or_throw(agent, object, prop_key, prop_value).must()?;
    step!(agent, PropertyDefinitionEvaluation, "3:10");
    Ok(())
}
