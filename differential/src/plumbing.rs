//! Which algorithms say nothing about the cause of a difference, because they are on the way of nearly any statement.

use dunder_interpreter::steps::{Algorithm, Mark};

use crate::by_algorithm::ByAlgorithm;

/// How much an algorithm in a step window says about the cause of a difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// It runs in every window: never a part of a signature unless there is nothing else at all.
    Plumbing,
    /// It runs in most windows: a part of a signature only where nothing tells more.
    Common,
    /// It runs because the program asked for it.
    Telling,
}

/// Algorithms that are on the way of any statement, by what brings them there.
const PLUMBING: &[(&str, &[Algorithm])] = &[
    (
        "every use of a name or property makes and reads a Reference Record",
        &[
            Algorithm::GetValue,
            Algorithm::PutValue,
            Algorithm::GetThisValue,
            Algorithm::IsPropertyReference,
            Algorithm::IsUnresolvableReference,
            Algorithm::IsSuperReference,
            Algorithm::IsPrivateReference,
            Algorithm::PropertyAccessor_Evaluation,
            Algorithm::EvaluatePropertyAccessWithExpressionKey,
            Algorithm::EvaluatePropertyAccessWithIdentifierKey,
        ],
    ),
    (
        "every name is looked for along the scope chain, at whose end is the global object",
        &[
            Algorithm::ResolveBinding,
            Algorithm::GetIdentifierReference,
            Algorithm::ObjectEnvironment_HasBinding,
            Algorithm::ObjectEnvironment_GetBindingValue,
        ],
    ),
    (
        "every event is a call, and so is nearly everything that it shows",
        &[
            Algorithm::EvaluateCall,
            Algorithm::Call,
            Algorithm::IsCallable,
            Algorithm::Function_Call,
            Algorithm::PrepareForOrdinaryCall,
            Algorithm::OrdinaryCallBindThis,
            Algorithm::OrdinaryCallEvaluateBody,
            Algorithm::NewFunctionEnvironment,
            Algorithm::FunctionEnvironment_BindThisValue,
            Algorithm::BuiltinFunction_Call,
            Algorithm::BuiltinCallOrConstruct,
        ],
    ),
    (
        "every lookup asks what kind of descriptor it found, and compares keys and values",
        &[
            Algorithm::IsAccessorDescriptor,
            Algorithm::IsDataDescriptor,
            Algorithm::IsGenericDescriptor,
            Algorithm::SameType,
            Algorithm::SameValue,
            Algorithm::SameValueNonNumber,
        ],
    ),
];

/// Algorithms that most programs run to set their scene, by what brings them there.
const COMMON: &[(&str, &[Algorithm])] = &[
    (
        "built-ins are found as properties of ordinary objects",
        &[
            Algorithm::Get,
            Algorithm::GetV,
            Algorithm::GetMethod,
            Algorithm::ToObject,
            Algorithm::ToPropertyKey,
            Algorithm::Ordinary_Get,
            Algorithm::OrdinaryGet,
            Algorithm::Ordinary_GetOwnProperty,
            Algorithm::OrdinaryGetOwnProperty,
            Algorithm::Ordinary_GetPrototypeOf,
            Algorithm::OrdinaryGetPrototypeOf,
            Algorithm::HasProperty,
            Algorithm::Ordinary_HasProperty,
            Algorithm::OrdinaryHasProperty,
        ],
    ),
    (
        "global variables and functions are properties of the global object",
        &[
            Algorithm::ObjectEnvironment_CreateMutableBinding,
            Algorithm::ObjectEnvironment_InitializeBinding,
            Algorithm::ObjectEnvironment_SetMutableBinding,
            Algorithm::HasOwnProperty,
            Algorithm::IsExtensible,
            Algorithm::Ordinary_IsExtensible,
            Algorithm::OrdinaryIsExtensible,
            Algorithm::Set,
        ],
    ),
    (
        "objects are made from literals",
        &[
            Algorithm::MakeBasicObject,
            Algorithm::OrdinaryObjectCreate,
            Algorithm::ObjectLiteral_Evaluation,
            Algorithm::PropertyDefinitionEvaluation,
            Algorithm::CreateDataProperty,
            Algorithm::CreateDataPropertyOrThrow,
            Algorithm::DefinePropertyOrThrow,
            Algorithm::Ordinary_DefineOwnProperty,
            Algorithm::OrdinaryDefineOwnProperty,
            Algorithm::ValidateAndApplyPropertyDescriptor,
            Algorithm::ArrayCreate,
            Algorithm::Array_DefineOwnProperty,
        ],
    ),
    (
        "functions are made to be called",
        &[
            Algorithm::OrdinaryFunctionCreate,
            Algorithm::MakeConstructor,
            Algorithm::MakeMethod,
            Algorithm::DefineMethod,
            Algorithm::DefineMethodProperty,
            Algorithm::MethodDefinitionEvaluation,
            Algorithm::SetFunctionName,
            Algorithm::SetFunctionLength,
            Algorithm::InstantiateOrdinaryFunctionObject,
            Algorithm::InstantiateOrdinaryFunctionExpression,
            Algorithm::InstantiateArrowFunctionExpression,
            Algorithm::GetThisEnvironment,
            Algorithm::ResolveThisBinding,
            Algorithm::FunctionEnvironment_HasThisBinding,
            Algorithm::FunctionEnvironment_GetThisBinding,
            Algorithm::CreateMappedArgumentsObject,
            Algorithm::CreateUnmappedArgumentsObject,
        ],
    ),
    (
        "objects are made by constructors, and so are the errors that are thrown",
        &[
            Algorithm::New_Evaluation,
            Algorithm::EvaluateNew,
            Algorithm::IsConstructor,
            Algorithm::Construct,
            Algorithm::Function_Construct,
            Algorithm::BuiltinFunction_Construct,
            Algorithm::OrdinaryCreateFromConstructor,
            Algorithm::GetPrototypeFromConstructor,
        ],
    ),
    (
        "a class is made, and asked for its elements",
        &[
            Algorithm::ClassDefinitionEvaluation,
            Algorithm::BindingClassDeclarationEvaluation,
            Algorithm::Class_Evaluation,
            Algorithm::ClassElementEvaluation,
            Algorithm::ClassElementKind,
            Algorithm::ConstructorMethod,
            Algorithm::NonConstructorElements,
            Algorithm::MakeClassConstructor,
            Algorithm::CreateBuiltinFunction,
            Algorithm::InitializeInstanceElements,
        ],
    ),
    ("arguments are handed on as an array", &[Algorithm::LengthOfArrayLike]),
    (
        "a proxy is asked after it was made",
        &[Algorithm::Proxy_constructor, Algorithm::ProxyCreate, Algorithm::ValidateNonRevokedProxy],
    ),
];

/// Algorithms that run for most values without effect: they tell something in the steps below the one given, and are
/// plumbing otherwise.
const INNER: &[(Algorithm, &str, &str)] =
    &[(Algorithm::ToPrimitive, "1", "every operand is converted, and most are primitive")];

/// Algorithms that act on behalf of those that call them, which decide what they are asked for and when.
const SERVANTS: &[(&str, &[Algorithm])] = &[
    (
        "an operation on an object, on the way to one of its internal methods",
        &[
            Algorithm::Get,
            Algorithm::GetV,
            Algorithm::GetMethod,
            Algorithm::Set,
            Algorithm::HasProperty,
            Algorithm::HasOwnProperty,
            Algorithm::IsExtensible,
            Algorithm::CreateDataProperty,
            Algorithm::CreateDataPropertyOrThrow,
            Algorithm::CreateNonEnumerableDataPropertyOrThrow,
            Algorithm::DefinePropertyOrThrow,
            Algorithm::DeletePropertyOrThrow,
            Algorithm::Invoke,
            Algorithm::Call,
            Algorithm::Construct,
            Algorithm::GetPrototypeFromConstructor,
            Algorithm::OrdinaryCreateFromConstructor,
            Algorithm::LengthOfArrayLike,
            Algorithm::GetOwnPropertyKeys,
        ],
    ),
    (
        "an ordinary object's internal method, on the way to an accessor",
        &[
            Algorithm::Ordinary_Get,
            Algorithm::OrdinaryGet,
            Algorithm::Ordinary_Set,
            Algorithm::OrdinarySet,
            Algorithm::Ordinary_HasProperty,
            Algorithm::OrdinaryHasProperty,
        ],
    ),
    (
        "an exotic object's internal method, on the way to what decides",
        &[
            Algorithm::ArraySetLength,
            Algorithm::Arguments_Get,
            Algorithm::TypedArray_GetOwnProperty,
            Algorithm::TypedArray_HasProperty,
            Algorithm::TypedArray_Get,
            Algorithm::TypedArrayGetElement,
        ],
    ),
    (
        "a conversion",
        &[
            Algorithm::ToPrimitive,
            Algorithm::OrdinaryToPrimitive,
            Algorithm::ToPropertyKey,
            Algorithm::ToObject,
            Algorithm::RequireObjectCoercible,
        ],
    ),
    (
        "a check of a value or a descriptor, or one made of the other",
        &[
            Algorithm::IsCallable,
            Algorithm::IsConstructor,
            Algorithm::ToPropertyDescriptor,
            Algorithm::FromPropertyDescriptor,
            Algorithm::CompletePropertyDescriptor,
            Algorithm::IsCompatiblePropertyDescriptor,
            Algorithm::IsAccessorDescriptor,
            Algorithm::IsDataDescriptor,
            Algorithm::IsGenericDescriptor,
            Algorithm::SameValue,
            Algorithm::SameType,
            Algorithm::SameValueNonNumber,
            Algorithm::ValidateNonRevokedProxy,
        ],
    ),
    (
        "it makes an object, and calls nothing that could differ",
        &[
            Algorithm::ArrayCreate,
            Algorithm::MakeBasicObject,
            Algorithm::OrdinaryObjectCreate,
            Algorithm::OrdinaryFunctionCreate,
            Algorithm::CreateBuiltinFunction,
            Algorithm::ProxyCreate,
            Algorithm::MakeConstructor,
            Algorithm::MakeMethod,
            Algorithm::DefineMethod,
            Algorithm::DefineMethodProperty,
            Algorithm::MethodDefinitionEvaluation,
            Algorithm::InstantiateOrdinaryFunctionObject,
            Algorithm::InstantiateOrdinaryFunctionExpression,
            Algorithm::InstantiateArrowFunctionExpression,
            Algorithm::SetFunctionName,
            Algorithm::SetFunctionLength,
        ],
    ),
    (
        "an expression or a reference on the way to what evaluates its parts",
        &[
            Algorithm::New_Evaluation,
            Algorithm::PropertyAccessor_Evaluation,
            Algorithm::EvaluatePropertyAccessWithExpressionKey,
            Algorithm::EvaluatePropertyAccessWithIdentifierKey,
            Algorithm::Class_Evaluation,
            Algorithm::GetThisValue,
            Algorithm::IsPropertyReference,
            Algorithm::IsUnresolvableReference,
            Algorithm::IsSuperReference,
            Algorithm::IsPrivateReference,
        ],
    ),
];

/// Whether an algorithm acts on behalf of those that call it.
pub fn is_servant(algorithm: Algorithm) -> bool {
    static ARE_SERVANTS: ByAlgorithm<bool> =
        ByAlgorithm::new(|algorithm| SERVANTS.iter().any(|(_, row)| row.contains(&algorithm)));
    *ARE_SERVANTS.get(algorithm)
}

/// Algorithms of several cases, each of which an engine may have for itself: there, the step is told and not the algorithm
/// alone, so many levels of its label.
const CASES: &[(usize, &str, &[Algorithm])] = &[
    (2, "a reference is to a name or to a property", &[Algorithm::PutValue, Algorithm::GetValue]),
    (
        2,
        "a property is there or not, of data or an accessor",
        &[Algorithm::OrdinarySetWithOwnDescriptor, Algorithm::ValidateAndApplyPropertyDescriptor],
    ),
    (2, "what describes properties is asked for each, and then each is defined", &[Algorithm::ObjectDefineProperties]),
    (5, "an object is sealed or frozen", &[Algorithm::SetIntegrityLevel]),
    (1, "an index is no integer, or out of bounds", &[Algorithm::IsValidIntegerIndex]),
    (2, "an element is refused, or behind a length that is read-only", &[Algorithm::Array_DefineOwnProperty]),
    (
        1,
        "a trap is looked for, called, and each invariant checked",
        &[
            Algorithm::Proxy_GetPrototypeOf,
            Algorithm::Proxy_SetPrototypeOf,
            Algorithm::Proxy_IsExtensible,
            Algorithm::Proxy_PreventExtensions,
            Algorithm::Proxy_GetOwnProperty,
            Algorithm::Proxy_DefineOwnProperty,
            Algorithm::Proxy_HasProperty,
            Algorithm::Proxy_Get,
            Algorithm::Proxy_Set,
            Algorithm::Proxy_Delete,
            Algorithm::Proxy_OwnPropertyKeys,
        ],
    ),
];

/// How many levels of its steps' labels tell the cases of an algorithm apart; nothing where it is one of a piece.
pub fn cases(algorithm: Algorithm) -> Option<usize> {
    CASES.iter().find(|(.., row)| row.contains(&algorithm)).map(|(levels, ..)| *levels)
}

/// How much a step says.
pub fn weight_of(mark: Mark) -> Weight {
    match INNER.iter().find(|(algorithm, ..)| *algorithm == mark.algorithm) {
        Some((_, step, _)) if !is_below(mark.label(), step) => Weight::Plumbing,
        _ => weight(mark.algorithm),
    }
}

fn is_below(label: &str, step: &str) -> bool {
    label.strip_prefix(step).is_some_and(|rest| rest.starts_with('.'))
}

/// How much an algorithm says, by the tables.
pub fn weight(algorithm: Algorithm) -> Weight {
    static WEIGHTS: ByAlgorithm<Weight> = ByAlgorithm::new(|algorithm| {
        let own = rows().filter(|(.., row)| row.contains(&algorithm)).map(|(weight, ..)| weight);
        own.last().unwrap_or(Weight::Telling)
    });
    *WEIGHTS.get(algorithm)
}

/// Both tables, for documentation: the weight, the reason and the algorithms.
pub fn rows() -> impl Iterator<Item = (Weight, &'static str, &'static [Algorithm])> {
    let plumbing = PLUMBING.iter().map(|(reason, row)| (Weight::Plumbing, *reason, *row));
    plumbing.chain(COMMON.iter().map(|(reason, row)| (Weight::Common, *reason, *row)))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn no_algorithm_stands_twice() {
        let mut seen = BTreeSet::new();
        for algorithm in rows().flat_map(|(.., row)| row) {
            assert!(seen.insert(algorithm), "{algorithm:?} stands twice");
        }
    }

    #[test]
    fn a_conversion_tells_only_where_it_converts() {
        let weight = |label| weight_of(Mark::of(Algorithm::ToPrimitive, label));
        assert_eq!([weight("1"), weight("1.a"), weight("2")], [Weight::Plumbing, Weight::Telling, Weight::Plumbing]);
    }

    #[test]
    fn traps_always_tell() {
        for algorithm in Algorithm::ALL.into_iter().filter(|algorithm| algorithm.row().number.starts_with("10.5.")) {
            let made = matches!(algorithm, Algorithm::ProxyCreate | Algorithm::ValidateNonRevokedProxy);
            assert_eq!(weight(algorithm) == Weight::Telling, !made, "{algorithm:?}");
        }
    }
}
