//! Functions come into being: declarations and expressions, one file per flavour (ECMA-262, 15.2 to 15.9).

mod arrow;
mod asynchronous;
mod asynchronous_generator;
mod generator;
mod ordinary;

use std::sync::Arc;

use dunder_syntax::tree::{Function, FunctionFlavour, FunctionForm};

use crate::abrupt::{Completion, Must};
use crate::agent::Agent;
use crate::descriptor::PropertyDescriptor;
use crate::heap::names;
use crate::heap::object::{ClassElementName, Slots};
use crate::objects::ordinary::ordinary_object_create;
use crate::operations::objects::define_property_or_throw;
use crate::realm::Intrinsic;
use crate::value::{EnvironmentId, ObjectId, PrivateEnvironmentId};

/// InstantiateFunctionObject (`#sec-runtime-semantics-instantiatefunctionobject`)
///
/// # Errors
/// Only a halt.
pub fn instantiate_function_object(
    agent: &mut Agent,
    function: &Arc<Function>,
    env: EnvironmentId,
    private_env: Option<PrivateEnvironmentId>,
) -> Completion<ObjectId> {
    let instantiate = match function.flavour {
        FunctionFlavour::Normal => ordinary::instantiate_ordinary_function_object,
        FunctionFlavour::Generator => generator::instantiate_generator_function_object,
        FunctionFlavour::AsyncGenerator => asynchronous_generator::instantiate_async_generator_function_object,
        FunctionFlavour::Async => asynchronous::instantiate_async_function_object,
    };
    instantiate(agent, function, env, private_env)
}

/// The Instantiate…FunctionExpression of the expression's flavour; an absent name is `None`
///
/// # Errors
/// Only a halt.
pub fn instantiate_function_expression(
    agent: &mut Agent,
    function: &Arc<Function>,
    name: Option<ClassElementName>,
) -> Completion<ObjectId> {
    let instantiate = match (function.flavour, function.form) {
        (FunctionFlavour::Normal, FunctionForm::Arrow) => arrow::instantiate_arrow_function_expression,
        (FunctionFlavour::Async, FunctionForm::Arrow) => arrow::instantiate_async_arrow_function_expression,
        (FunctionFlavour::Normal, _) => ordinary::instantiate_ordinary_function_expression,
        (FunctionFlavour::Generator, _) => generator::instantiate_generator_function_expression,
        (FunctionFlavour::AsyncGenerator, _) => asynchronous_generator::instantiate_async_generator_function_expression,
        (FunctionFlavour::Async, _) => asynchronous::instantiate_async_function_expression,
    };
    instantiate(agent, function, name)
}

/// The name of a declaration or an expression that has one: the StringValue of its BindingIdentifier.
fn binding_identifier(agent: &mut Agent, function: &Function) -> Option<crate::value::StringId> {
    function.name.as_ref().map(|name| agent.heap.strings.intern_name(name))
}

/// The object that a generator's `prototype` is when the generator is made.
pub(super) fn create_prototype(agent: &mut Agent, generator_prototype: Intrinsic) -> ObjectId {
    let proto = agent.intrinsic(generator_prototype);
    ordinary_object_create(agent, Some(proto), Slots::Ordinary)
}

/// Defines a generator's `prototype`, which refers to no constructor.
pub(super) fn define_prototype(agent: &mut Agent, f: ObjectId, prototype: ObjectId) -> Completion<()> {
    let desc = PropertyDescriptor::data(prototype.into(), true, false, false);
    define_property_or_throw(agent, f, names::PROTOTYPE.into(), desc).must()
}
