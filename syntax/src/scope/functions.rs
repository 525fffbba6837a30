//! What the run-time semantics ask of a function, a class or an initializer before running it.

use std::sync::Arc;

use crate::Name;
use crate::tree::*;

/// IsSimpleParameterList (`#sec-static-semantics-issimpleparameterlist`).
pub fn is_simple_parameter_list(parameters: &Parameters) -> bool {
    parameters.rest.is_none()
        && parameters.items.iter().all(|item| item.default.is_none() && matches!(item.target, Pattern::Binding(_)))
}

/// ExpectedArgumentCount (`#sec-static-semantics-expectedargumentcount`): the `length` of the function.
pub fn expected_argument_count(parameters: &Parameters) -> usize {
    parameters.items.iter().take_while(|item| item.default.is_none()).count()
}

/// ContainsExpression (`#sec-static-semantics-containsexpression`) of a parameter list.
pub fn contains_expression(parameters: &Parameters) -> bool {
    parameters.items.iter().any(element_contains_expression)
        || parameters.rest.as_ref().is_some_and(pattern_contains_expression)
}

/// ContainsExpression of a pattern.
pub fn pattern_contains_expression(pattern: &Pattern) -> bool {
    match pattern {
        Pattern::Binding(_) | Pattern::Target(_) => false,
        Pattern::Object(pattern) => {
            let property = |property: &PatternProperty| match property {
                PatternProperty::Shorthand(_, default) => default.is_some(),
                PatternProperty::Keyed(key, element) => {
                    matches!(key, PropertyName::Computed(_)) || element_contains_expression(element)
                }
            };
            pattern.properties.iter().any(property) || pattern.rest.as_ref().is_some_and(pattern_contains_expression)
        }
        Pattern::Array(pattern) => {
            pattern.elements.iter().flatten().any(element_contains_expression)
                || pattern.rest.as_ref().is_some_and(pattern_contains_expression)
        }
    }
}

fn element_contains_expression(element: &PatternElement) -> bool {
    element.default.is_some() || pattern_contains_expression(&element.target)
}

/// IsFunctionDefinition (`#sec-static-semantics-isfunctiondefinition`).
pub fn is_function_definition(expression: &Expression) -> bool {
    matches!(expression, Expression::Function(_) | Expression::Class(_))
}

/// IsAnonymousFunctionDefinition (`#sec-isanonymousfunctiondefinition`): whether an assignment or an Initializer names it.
pub fn is_anonymous_function_definition(expression: &Expression) -> bool {
    match expression {
        Expression::Function(function) => function.name.is_none(),
        Expression::Class(class) => class.name.is_none(),
        _ => false,
    }
}

/// IsIdentifierRef (`#sec-static-semantics-isidentifierref`): false where parentheses surround the name.
pub fn is_identifier_ref(expression: &Expression) -> bool {
    matches!(expression, Expression::Identifier(_))
}

/// IsDestructuring (`#sec-static-semantics-isdestructuring`).
pub fn is_destructuring(pattern: &Pattern) -> bool {
    matches!(pattern, Pattern::Object(_) | Pattern::Array(_))
}

/// ConstructorMethod (`#sec-static-semantics-constructormethod`).
pub fn constructor_method(class: &Class) -> Option<&Arc<Function>> {
    class.elements.iter().find_map(|element| match element {
        ClassElement::Constructor(function) => Some(function),
        _ => None,
    })
}

/// NonConstructorElements (`#sec-static-semantics-nonconstructorelements`).
pub fn non_constructor_elements(class: &Class) -> impl Iterator<Item = &ClassElement> {
    class.elements.iter().filter(|element| !matches!(element, ClassElement::Constructor(_)))
}

/// PrivateBoundIdentifiers (`#sec-static-semantics-privateboundidentifiers`): a getter and its setter give the name twice.
pub fn private_bound_identifiers(class: &Class) -> Vec<&Name> {
    let private = |element| match element {
        &ClassElement::Method { key: PropertyName::Private(ref name), .. }
        | &ClassElement::Field { key: PropertyName::Private(ref name), .. } => Some(name),
        _ => None,
    };
    class.elements.iter().filter_map(private).collect()
}

impl FunctionBody {
    /// The statements of the body: none where it is an expression.
    pub fn statements(&self) -> &[Statement] {
        match self {
            FunctionBody::Block(body) => &body.statements,
            FunctionBody::Expression(_) => &[],
        }
    }

    /// FunctionBodyContainsUseStrict (`#sec-static-semantics-functionbodycontainsusestrict`).
    pub fn contains_use_strict(&self) -> bool {
        match self {
            FunctionBody::Block(body) => body.has_use_strict(),
            FunctionBody::Expression(_) => false,
        }
    }
}
