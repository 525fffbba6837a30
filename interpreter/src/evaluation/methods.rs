//! Method definitions (ECMA-262, 15.4).

use std::sync::Arc;

use dunder_syntax::tree::{Function, FunctionFlavour, FunctionForm, PropertyName};

use super::functions::{create_prototype, define_prototype};
use super::property_name;
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::descriptor::PropertyDescriptor;
use crate::environments::PrivateElement;
use crate::heap::names;
use crate::heap::object::ClassElementName;
use crate::objects::function::{
    FunctionThis, define_method_property, make_method, ordinary_function_create, set_function_name,
};
use crate::operations::objects::define_property_or_throw;
use crate::realm::Intrinsic;
use crate::value::{EnvironmentId, ObjectId, PrivateEnvironmentId, PrivateNameId};
use crate::{some, step};

/// A MethodDefinition: of an object literal or of a class.
#[derive(Clone, Copy, Debug)]
pub struct MethodDefinition<'a> {
    /// The ClassElementName; none of a class's constructor, whose name is fixed.
    pub key: Option<&'a PropertyName>,
    /// The function, which tells what sort of method it is.
    pub function: &'a Arc<Function>,
}

/// The Record that DefineMethod gives.
#[derive(Clone, Copy, Debug)]
pub struct Method {
    /// [[Key]]
    pub key: ClassElementName,
    /// [[Closure]]
    pub closure: ObjectId,
}

/// DefineMethod (`#sec-runtime-semantics-definemethod`)
///
/// # Errors
/// Whatever a computed key throws.
pub fn define_method(
    agent: &mut Agent,
    method: MethodDefinition<'_>,
    object: ObjectId,
    function_prototype: Option<ObjectId>,
) -> Completion<Method> {
    step!(agent, DefineMethod, "1");
    let prop_key = evaluate_class_element_name(agent, method.key)?;
    step!(agent, DefineMethod, "2");
    let env = agent.context().lexical_environment;
    step!(agent, DefineMethod, "3");
    let private_env = agent.context().private_environment;
    let prototype = match some!(agent, DefineMethod, "4", function_prototype) {
        Some(function_prototype) => {
            step!(agent, DefineMethod, "4.a");
            function_prototype
        }
        None => {
            step!(agent, DefineMethod, "5");
            step!(agent, DefineMethod, "5.a");
            agent.intrinsic(Intrinsic::FunctionPrototype)
        }
    };
    step!(agent, DefineMethod, "6");
    step!(agent, DefineMethod, "7");
    let closure = create_closure(agent, prototype, method.function, env, private_env)?;
    step!(agent, DefineMethod, "8");
    make_method(agent, closure, object);
    step!(agent, DefineMethod, "9");
    Ok(Method { key: prop_key, closure })
}

/// MethodDefinitionEvaluation (`#sec-runtime-semantics-methoddefinitionevaluation`); a PrivateElement comes with its
/// [[Key]], ~unused~ is `None`
///
/// # Errors
/// Whatever a computed key throws, or a TypeError for a static method of a class that is called `prototype`.
pub fn method_definition_evaluation(
    agent: &mut Agent,
    method: MethodDefinition<'_>,
    object: ObjectId,
    enumerable: bool,
) -> Completion<Option<(PrivateNameId, PrivateElement)>> {
    let evaluate = match (method.function.flavour, method.function.form) {
        (FunctionFlavour::Normal, FunctionForm::Getter) => getter,
        (FunctionFlavour::Normal, FunctionForm::Setter) => setter,
        (FunctionFlavour::Normal, _) => ordinary_method,
        (FunctionFlavour::Generator, _) => generator_method,
        (FunctionFlavour::AsyncGenerator, _) => async_generator_method,
        (FunctionFlavour::Async, _) => async_method,
    };
    evaluate(agent, method, object, enumerable)
}

fn ordinary_method(
    agent: &mut Agent,
    method: MethodDefinition<'_>,
    object: ObjectId,
    enumerable: bool,
) -> Completion<Option<(PrivateNameId, PrivateElement)>> {
    step!(agent, MethodDefinitionEvaluation, "1");
    let method_def = define_method(agent, method, object, None)?;
    step!(agent, MethodDefinitionEvaluation, "2");
    set_function_name(agent, method_def.closure, method_def.key, None)?;
    step!(agent, MethodDefinitionEvaluation, "3");
    define_method_property(agent, object, method_def.key, method_def.closure, enumerable)
}

fn getter(
    agent: &mut Agent,
    method: MethodDefinition<'_>,
    object: ObjectId,
    enumerable: bool,
) -> Completion<Option<(PrivateNameId, PrivateElement)>> {
    step!(agent, MethodDefinitionEvaluation, "1:1");
    let prop_key = evaluate_class_element_name(agent, method.key)?;
    step!(agent, MethodDefinitionEvaluation, "1:2");
    let env = agent.context().lexical_environment;
    step!(agent, MethodDefinitionEvaluation, "1:3");
    let private_env = agent.context().private_environment;
    step!(agent, MethodDefinitionEvaluation, "1:4");
    step!(agent, MethodDefinitionEvaluation, "1:5");
    step!(agent, MethodDefinitionEvaluation, "1:6");
    let function_prototype = agent.intrinsic(Intrinsic::FunctionPrototype);
    let closure = create_closure(agent, function_prototype, method.function, env, private_env)?;
    step!(agent, MethodDefinitionEvaluation, "1:7");
    make_method(agent, closure, object);
    step!(agent, MethodDefinitionEvaluation, "1:8");
    set_function_name(agent, closure, prop_key, Some(names::GET))?;
    if let Some(prop_key) = some!(agent, MethodDefinitionEvaluation, "1:9", prop_key.as_private_name()) {
        step!(agent, MethodDefinitionEvaluation, "1:9.a");
        return Ok(Some((prop_key, PrivateElement::Accessor(Some(closure), None))));
    }
    step!(agent, MethodDefinitionEvaluation, "1:10");
    step!(agent, MethodDefinitionEvaluation, "1:10.a");
    let desc = PropertyDescriptor {
        get: Some(Some(closure)),
        enumerable: Some(enumerable),
        configurable: Some(true),
        ..PropertyDescriptor::default()
    };
    step!(agent, MethodDefinitionEvaluation, "1:10.b");
    if let ClassElementName::Key(prop_key) = prop_key {
        define_property_or_throw(agent, object, prop_key, desc)?;
    }
    step!(agent, MethodDefinitionEvaluation, "1:10.c");
    Ok(None)
}

fn setter(
    agent: &mut Agent,
    method: MethodDefinition<'_>,
    object: ObjectId,
    enumerable: bool,
) -> Completion<Option<(PrivateNameId, PrivateElement)>> {
    step!(agent, MethodDefinitionEvaluation, "2:1");
    let prop_key = evaluate_class_element_name(agent, method.key)?;
    step!(agent, MethodDefinitionEvaluation, "2:2");
    let env = agent.context().lexical_environment;
    step!(agent, MethodDefinitionEvaluation, "2:3");
    let private_env = agent.context().private_environment;
    step!(agent, MethodDefinitionEvaluation, "2:4");
    step!(agent, MethodDefinitionEvaluation, "2:5");
    let function_prototype = agent.intrinsic(Intrinsic::FunctionPrototype);
    let closure = create_closure(agent, function_prototype, method.function, env, private_env)?;
    step!(agent, MethodDefinitionEvaluation, "2:6");
    make_method(agent, closure, object);
    step!(agent, MethodDefinitionEvaluation, "2:7");
    set_function_name(agent, closure, prop_key, Some(names::SET))?;
    if let Some(prop_key) = some!(agent, MethodDefinitionEvaluation, "2:8", prop_key.as_private_name()) {
        step!(agent, MethodDefinitionEvaluation, "2:8.a");
        return Ok(Some((prop_key, PrivateElement::Accessor(None, Some(closure)))));
    }
    step!(agent, MethodDefinitionEvaluation, "2:9");
    step!(agent, MethodDefinitionEvaluation, "2:9.a");
    let desc = PropertyDescriptor {
        set: Some(Some(closure)),
        enumerable: Some(enumerable),
        configurable: Some(true),
        ..PropertyDescriptor::default()
    };
    step!(agent, MethodDefinitionEvaluation, "2:9.b");
    if let ClassElementName::Key(prop_key) = prop_key {
        define_property_or_throw(agent, object, prop_key, desc)?;
    }
    step!(agent, MethodDefinitionEvaluation, "2:9.c");
    Ok(None)
}

fn generator_method(
    agent: &mut Agent,
    method: MethodDefinition<'_>,
    object: ObjectId,
    enumerable: bool,
) -> Completion<Option<(PrivateNameId, PrivateElement)>> {
    step!(agent, MethodDefinitionEvaluation, "3:1");
    let prop_key = evaluate_class_element_name(agent, method.key)?;
    step!(agent, MethodDefinitionEvaluation, "3:2");
    let env = agent.context().lexical_environment;
    step!(agent, MethodDefinitionEvaluation, "3:3");
    let private_env = agent.context().private_environment;
    step!(agent, MethodDefinitionEvaluation, "3:4");
    step!(agent, MethodDefinitionEvaluation, "3:5");
    let function_prototype = agent.intrinsic(Intrinsic::GeneratorFunctionPrototype);
    let closure = create_closure(agent, function_prototype, method.function, env, private_env)?;
    step!(agent, MethodDefinitionEvaluation, "3:6");
    make_method(agent, closure, object);
    step!(agent, MethodDefinitionEvaluation, "3:7");
    set_function_name(agent, closure, prop_key, None)?;
    step!(agent, MethodDefinitionEvaluation, "3:8");
    let prototype = create_prototype(agent, Intrinsic::GeneratorPrototype);
    step!(agent, MethodDefinitionEvaluation, "3:9");
    define_prototype(agent, closure, prototype)?;
    step!(agent, MethodDefinitionEvaluation, "3:10");
    define_method_property(agent, object, prop_key, closure, enumerable)
}

fn async_generator_method(
    agent: &mut Agent,
    method: MethodDefinition<'_>,
    object: ObjectId,
    enumerable: bool,
) -> Completion<Option<(PrivateNameId, PrivateElement)>> {
    step!(agent, MethodDefinitionEvaluation, "4:1");
    let prop_key = evaluate_class_element_name(agent, method.key)?;
    step!(agent, MethodDefinitionEvaluation, "4:2");
    let env = agent.context().lexical_environment;
    step!(agent, MethodDefinitionEvaluation, "4:3");
    let private_env = agent.context().private_environment;
    step!(agent, MethodDefinitionEvaluation, "4:4");
    step!(agent, MethodDefinitionEvaluation, "4:5");
    let function_prototype = agent.intrinsic(Intrinsic::AsyncGeneratorFunctionPrototype);
    let closure = create_closure(agent, function_prototype, method.function, env, private_env)?;
    step!(agent, MethodDefinitionEvaluation, "4:6");
    make_method(agent, closure, object);
    step!(agent, MethodDefinitionEvaluation, "4:7");
    set_function_name(agent, closure, prop_key, None)?;
    step!(agent, MethodDefinitionEvaluation, "4:8");
    let prototype = create_prototype(agent, Intrinsic::AsyncGeneratorPrototype);
    step!(agent, MethodDefinitionEvaluation, "4:9");
    define_prototype(agent, closure, prototype)?;
    step!(agent, MethodDefinitionEvaluation, "4:10");
    define_method_property(agent, object, prop_key, closure, enumerable)
}

fn async_method(
    agent: &mut Agent,
    method: MethodDefinition<'_>,
    object: ObjectId,
    enumerable: bool,
) -> Completion<Option<(PrivateNameId, PrivateElement)>> {
    step!(agent, MethodDefinitionEvaluation, "5:1");
    let prop_key = evaluate_class_element_name(agent, method.key)?;
    step!(agent, MethodDefinitionEvaluation, "5:2");
    let env = agent.context().lexical_environment;
    step!(agent, MethodDefinitionEvaluation, "5:3");
    let private_env = agent.context().private_environment;
    step!(agent, MethodDefinitionEvaluation, "5:4");
    step!(agent, MethodDefinitionEvaluation, "5:5");
    let function_prototype = agent.intrinsic(Intrinsic::AsyncFunctionPrototype);
    let closure = create_closure(agent, function_prototype, method.function, env, private_env)?;
    step!(agent, MethodDefinitionEvaluation, "5:6");
    make_method(agent, closure, object);
    step!(agent, MethodDefinitionEvaluation, "5:7");
    set_function_name(agent, closure, prop_key, None)?;
    step!(agent, MethodDefinitionEvaluation, "5:8");
    define_method_property(agent, object, prop_key, closure, enumerable)
}

/// OrdinaryFunctionCreate of a method's function.
fn create_closure(
    agent: &mut Agent,
    function_prototype: ObjectId,
    function: &Arc<Function>,
    env: EnvironmentId,
    private_env: Option<PrivateEnvironmentId>,
) -> Completion<ObjectId> {
    let this_mode = FunctionThis::NonLexicalThis;
    ordinary_function_create(agent, function_prototype, function.span, function, this_mode, env, private_env)
}

/// Evaluation of a ClassElementName (`#sec-class-definitions-runtime-semantics-evaluation`); none is `constructor`
///
/// # Errors
/// Whatever a computed key throws.
///
/// # Panics
/// Where a Private Name is not bound: the parser sees to that.
pub fn evaluate_class_element_name(agent: &mut Agent, key: Option<&PropertyName>) -> Completion<ClassElementName> {
    let private_identifier = match key {
        None => return Ok(names::CONSTRUCTOR.into()),
        Some(PropertyName::Private(name)) => name,
        Some(key) => return Ok(property_name(agent, key)?.into()),
    };
    step!(agent, Class_Evaluation, "3:1");
    let private_identifier = agent.heap.strings.intern_name(private_identifier);
    step!(agent, Class_Evaluation, "3:2");
    let private_env_rec = agent.context().private_environment.expect("a class body has a private environment");
    step!(agent, Class_Evaluation, "3:3");
    let names = &agent[private_env_rec].names;
    step!(agent, Class_Evaluation, "3:4");
    step!(agent, Class_Evaluation, "3:5");
    let private_name =
        names.iter().find(|(name, _)| *name == private_identifier).map(|(_, private_name)| *private_name);
    step!(agent, Class_Evaluation, "3:6");
    Ok(private_name.expect("a class body binds its private names").into())
}
