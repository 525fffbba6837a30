//! The elements of a class, one by one (ECMA-262, 15.7.2 to 15.7.5 and 15.7.10 to 15.7.13).

use std::sync::Arc;

use dunder_syntax::tree::{ClassElement, Function, PropertyName};

use super::methods::{MethodDefinition, evaluate_class_element_name, method_definition_evaluation};
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::environments::PrivateElement;
use crate::heap::object::ClassFieldDefinition;
use crate::objects::function::{FunctionThis, make_method, ordinary_function_create};
use crate::objects::function_slots_mut;
use crate::realm::Intrinsic;
use crate::value::{ObjectId, PrivateNameId};
use crate::{some, step, when};

/// ~constructor-method~ and ~non-constructor-method~
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ClassElementKind {
    /// ~constructor-method~
    ConstructorMethod,
    /// ~non-constructor-method~
    NonConstructorMethod,
}

/// ClassElementKind (`#sec-static-semantics-classelementkind`)
fn class_element_kind(agent: &Agent, element: &ClassElement) -> ClassElementKind {
    match element {
        ClassElement::Constructor(_) | ClassElement::Method { is_static: false, .. } => {
            let constructor = matches!(element, ClassElement::Constructor(_));
            if when!(agent, ClassElementKind, "1", constructor) {
                return ClassElementKind::ConstructorMethod;
            }
            step!(agent, ClassElementKind, "2");
        }
        ClassElement::Method { .. } | ClassElement::Field { .. } => step!(agent, ClassElementKind, "1:1"),
        ClassElement::StaticBlock(_) => step!(agent, ClassElementKind, "2:1"),
    }
    ClassElementKind::NonConstructorMethod
}

/// ConstructorMethod (`#sec-static-semantics-constructormethod`) of a ClassElementList, read from its first element on
pub(super) fn constructor_method<'a>(agent: &Agent, elements: &'a [ClassElement]) -> Option<&'a Arc<Function>> {
    let (first, rest) = elements.split_first()?;
    let kind = class_element_kind(agent, first);
    let mut constructor = if when!(agent, ConstructorMethod, "1", kind == ClassElementKind::ConstructorMethod) {
        Some(first)
    } else {
        step!(agent, ConstructorMethod, "2");
        None
    };
    for element in rest {
        step!(agent, ConstructorMethod, "1:1");
        let head = constructor;
        constructor = if let Some(head) = some!(agent, ConstructorMethod, "1:2", head) {
            Some(head)
        } else {
            let kind = class_element_kind(agent, element);
            if when!(agent, ConstructorMethod, "1:3", kind == ClassElementKind::ConstructorMethod) {
                Some(element)
            } else {
                step!(agent, ConstructorMethod, "1:4");
                None
            }
        };
    }
    match constructor {
        Some(ClassElement::Constructor(function)) => Some(function),
        _ => None,
    }
}

/// NonConstructorElements (`#sec-static-semantics-nonconstructorelements`) of a ClassElementList, read from its first element on
pub(super) fn non_constructor_elements<'a>(agent: &Agent, elements: &'a [ClassElement]) -> Vec<&'a ClassElement> {
    let mut list = Vec::with_capacity(elements.len());
    let Some((first, rest)) = elements.split_first() else { return list };
    let kind = class_element_kind(agent, first);
    if when!(agent, NonConstructorElements, "1", kind == ClassElementKind::NonConstructorMethod) {
        step!(agent, NonConstructorElements, "1.a");
        list.push(first);
    } else {
        step!(agent, NonConstructorElements, "2");
    }
    for element in rest {
        step!(agent, NonConstructorElements, "1:1");
        let kind = class_element_kind(agent, element);
        if when!(agent, NonConstructorElements, "1:2", kind == ClassElementKind::NonConstructorMethod) {
            step!(agent, NonConstructorElements, "1:2.a");
            list.push(element);
        }
        step!(agent, NonConstructorElements, "1:3");
    }
    list
}

/// IsStatic (`#sec-static-semantics-isstatic`)
pub(super) fn is_static(element: &ClassElement) -> bool {
    match element {
        ClassElement::Constructor(_) => false,
        ClassElement::Method { is_static, .. } | ClassElement::Field { is_static, .. } => *is_static,
        ClassElement::StaticBlock(_) => true,
    }
}

/// What ClassElementEvaluation gives.
#[derive(Clone, Copy, Debug, Default)]
pub(super) enum Element {
    /// ~unused~
    #[default]
    Unused,
    /// A PrivateElement, with its [[Key]]
    Private((PrivateNameId, PrivateElement)),
    /// A ClassFieldDefinition Record
    Field(ClassFieldDefinition),
    /// A ClassStaticBlockDefinition Record: its [[BodyFunction]]
    StaticBlock(ObjectId),
}

impl Element {
    /// The PrivateElement with its [[Key]], where it is one.
    pub(super) fn as_private(self) -> Option<(PrivateNameId, PrivateElement)> {
        match self {
            Element::Private(element) => Some(element),
            _ => None,
        }
    }

    /// The ClassFieldDefinition Record, where it is one.
    pub(super) fn as_field(self) -> Option<ClassFieldDefinition> {
        match self {
            Element::Field(field) => Some(field),
            _ => None,
        }
    }
}

/// ClassElementEvaluation (`#sec-static-semantics-classelementevaluation`)
///
/// # Errors
/// Whatever a computed key throws, or a TypeError for a static method that is called `prototype`.
pub(super) fn class_element_evaluation(
    agent: &mut Agent,
    element: &ClassElement,
    object: ObjectId,
) -> Completion<Element> {
    match element {
        ClassElement::Field { key, value, .. } => {
            step!(agent, ClassElementEvaluation, "1");
            class_field_definition_evaluation(agent, key, value.as_ref(), object).map(Element::Field)
        }
        ClassElement::Method { key, function, .. } => {
            step!(agent, ClassElementEvaluation, "1:1");
            let method = MethodDefinition { key: Some(key), function };
            let element = method_definition_evaluation(agent, method, object, false)?;
            Ok(element.map_or(Element::Unused, Element::Private))
        }
        ClassElement::StaticBlock(body) => {
            step!(agent, ClassElementEvaluation, "2:1");
            class_static_block_definition_evaluation(agent, body, object).map(Element::StaticBlock)
        }
        ClassElement::Constructor(_) => Ok(Element::Unused),
    }
}

/// ClassFieldDefinitionEvaluation (`#sec-runtime-semantics-classfielddefinitionevaluation`)
fn class_field_definition_evaluation(
    agent: &mut Agent,
    key: &PropertyName,
    value: Option<&Arc<Function>>,
    home_object: ObjectId,
) -> Completion<ClassFieldDefinition> {
    step!(agent, ClassFieldDefinitionEvaluation, "1");
    let name = evaluate_class_element_name(agent, Some(key))?;
    let initializer = if let Some(value) = some!(agent, ClassFieldDefinitionEvaluation, "2", value) {
        step!(agent, ClassFieldDefinitionEvaluation, "2.a");
        step!(agent, ClassFieldDefinitionEvaluation, "2.b");
        step!(agent, ClassFieldDefinitionEvaluation, "2.c");
        step!(agent, ClassFieldDefinitionEvaluation, "2.d");
        step!(agent, ClassFieldDefinitionEvaluation, "2.e");
        let initializer = create_synthetic_function(agent, value)?;
        step!(agent, ClassFieldDefinitionEvaluation, "2.f");
        make_method(agent, initializer, home_object);
        step!(agent, ClassFieldDefinitionEvaluation, "2.g");
        function_slots_mut(agent, initializer).class_field_initializer_name = Some(name);
        Some(initializer)
    } else {
        step!(agent, ClassFieldDefinitionEvaluation, "3");
        step!(agent, ClassFieldDefinitionEvaluation, "3.a");
        None
    };
    step!(agent, ClassFieldDefinitionEvaluation, "4");
    Ok(ClassFieldDefinition { name, initializer })
}

/// ClassStaticBlockDefinitionEvaluation (`#sec-runtime-semantics-classstaticblockdefinitionevaluation`): its [[BodyFunction]]
fn class_static_block_definition_evaluation(
    agent: &mut Agent,
    body: &Arc<Function>,
    home_object: ObjectId,
) -> Completion<ObjectId> {
    step!(agent, ClassStaticBlockDefinitionEvaluation, "1");
    step!(agent, ClassStaticBlockDefinitionEvaluation, "2");
    step!(agent, ClassStaticBlockDefinitionEvaluation, "3");
    step!(agent, ClassStaticBlockDefinitionEvaluation, "4");
    step!(agent, ClassStaticBlockDefinitionEvaluation, "5");
    let body_function = create_synthetic_function(agent, body)?;
    step!(agent, ClassStaticBlockDefinitionEvaluation, "6");
    make_method(agent, body_function, home_object);
    step!(agent, ClassStaticBlockDefinitionEvaluation, "7");
    Ok(body_function)
}

/// The function of an Initializer or a static block: no JavaScript ever sees it, and its [[SourceText]] is empty.
fn create_synthetic_function(agent: &mut Agent, function: &Arc<Function>) -> Completion<ObjectId> {
    let function_prototype = agent.intrinsic(Intrinsic::FunctionPrototype);
    let source_text = dunder_syntax::Span::NONE;
    let this_mode = FunctionThis::NonLexicalThis;
    let env = agent.context().lexical_environment;
    let private_env = agent.context().private_environment;
    ordinary_function_create(agent, function_prototype, source_text, function, this_mode, env, private_env)
}
