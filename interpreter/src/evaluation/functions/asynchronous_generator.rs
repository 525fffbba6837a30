//! Async generator function definitions (ECMA-262, 15.6).

use std::sync::Arc;

use dunder_syntax::tree::Function;

use super::{binding_identifier, create_prototype, define_prototype};
use crate::abrupt::{Completion, Must};
use crate::agent::Agent;
use crate::environments::{create_immutable_binding, initialize_binding, new_declarative_environment};
use crate::heap::names;
use crate::heap::object::ClassElementName;
use crate::objects::function::{FunctionThis, ordinary_function_create, set_function_name};
use crate::realm::Intrinsic;
use crate::value::{EnvironmentId, ObjectId, PrivateEnvironmentId};
use crate::{none, step};

/// InstantiateAsyncGeneratorFunctionObject (`#sec-runtime-semantics-instantiateasyncgeneratorfunctionobject`)
pub(super) fn instantiate_async_generator_function_object(
    agent: &mut Agent,
    function: &Arc<Function>,
    env: EnvironmentId,
    private_env: Option<PrivateEnvironmentId>,
) -> Completion<ObjectId> {
    let function_prototype = agent.intrinsic(Intrinsic::AsyncGeneratorFunctionPrototype);
    let source_text = function.span;
    let this_mode = FunctionThis::NonLexicalThis;
    let Some(name) = binding_identifier(agent, function) else {
        step!(agent, InstantiateAsyncGeneratorFunctionObject, "1:1");
        step!(agent, InstantiateAsyncGeneratorFunctionObject, "1:2");
        let f =
            ordinary_function_create(agent, function_prototype, source_text, function, this_mode, env, private_env)?;
        step!(agent, InstantiateAsyncGeneratorFunctionObject, "1:3");
        set_function_name(agent, f, names::DEFAULT.into(), None)?;
        step!(agent, InstantiateAsyncGeneratorFunctionObject, "1:4");
        let prototype = create_prototype(agent, Intrinsic::AsyncGeneratorPrototype);
        step!(agent, InstantiateAsyncGeneratorFunctionObject, "1:5");
        define_prototype(agent, f, prototype)?;
        step!(agent, InstantiateAsyncGeneratorFunctionObject, "1:6");
        return Ok(f);
    };
    step!(agent, InstantiateAsyncGeneratorFunctionObject, "1");
    step!(agent, InstantiateAsyncGeneratorFunctionObject, "2");
    step!(agent, InstantiateAsyncGeneratorFunctionObject, "3");
    let f = ordinary_function_create(agent, function_prototype, source_text, function, this_mode, env, private_env)?;
    step!(agent, InstantiateAsyncGeneratorFunctionObject, "4");
    set_function_name(agent, f, name.into(), None)?;
    step!(agent, InstantiateAsyncGeneratorFunctionObject, "5");
    let prototype = create_prototype(agent, Intrinsic::AsyncGeneratorPrototype);
    step!(agent, InstantiateAsyncGeneratorFunctionObject, "6");
    define_prototype(agent, f, prototype)?;
    step!(agent, InstantiateAsyncGeneratorFunctionObject, "7");
    Ok(f)
}

/// InstantiateAsyncGeneratorFunctionExpression (`#sec-runtime-semantics-instantiateasyncgeneratorfunctionexpression`)
pub(super) fn instantiate_async_generator_function_expression(
    agent: &mut Agent,
    function: &Arc<Function>,
    name: Option<ClassElementName>,
) -> Completion<ObjectId> {
    let function_prototype = agent.intrinsic(Intrinsic::AsyncGeneratorFunctionPrototype);
    let source_text = function.span;
    let this_mode = FunctionThis::NonLexicalThis;
    let Some(binding_identifier) = binding_identifier(agent, function) else {
        let name = none!(agent, InstantiateAsyncGeneratorFunctionExpression, "1", name).unwrap_or(names::EMPTY.into());
        step!(agent, InstantiateAsyncGeneratorFunctionExpression, "2");
        let env = agent.context().lexical_environment;
        step!(agent, InstantiateAsyncGeneratorFunctionExpression, "3");
        let private_env = agent.context().private_environment;
        step!(agent, InstantiateAsyncGeneratorFunctionExpression, "4");
        step!(agent, InstantiateAsyncGeneratorFunctionExpression, "5");
        let closure =
            ordinary_function_create(agent, function_prototype, source_text, function, this_mode, env, private_env)?;
        step!(agent, InstantiateAsyncGeneratorFunctionExpression, "6");
        set_function_name(agent, closure, name, None)?;
        step!(agent, InstantiateAsyncGeneratorFunctionExpression, "7");
        let prototype = create_prototype(agent, Intrinsic::AsyncGeneratorPrototype);
        step!(agent, InstantiateAsyncGeneratorFunctionExpression, "8");
        define_prototype(agent, closure, prototype)?;
        step!(agent, InstantiateAsyncGeneratorFunctionExpression, "9");
        return Ok(closure);
    };
    step!(agent, InstantiateAsyncGeneratorFunctionExpression, "1:1");
    step!(agent, InstantiateAsyncGeneratorFunctionExpression, "1:2");
    let name = binding_identifier;
    step!(agent, InstantiateAsyncGeneratorFunctionExpression, "1:3");
    let outer_env = agent.context().lexical_environment;
    step!(agent, InstantiateAsyncGeneratorFunctionExpression, "1:4");
    let func_env = new_declarative_environment(agent, Some(outer_env));
    step!(agent, InstantiateAsyncGeneratorFunctionExpression, "1:5");
    create_immutable_binding(agent, func_env, name, false).must()?;
    step!(agent, InstantiateAsyncGeneratorFunctionExpression, "1:6");
    let private_env = agent.context().private_environment;
    step!(agent, InstantiateAsyncGeneratorFunctionExpression, "1:7");
    step!(agent, InstantiateAsyncGeneratorFunctionExpression, "1:8");
    let closure =
        ordinary_function_create(agent, function_prototype, source_text, function, this_mode, func_env, private_env)?;
    step!(agent, InstantiateAsyncGeneratorFunctionExpression, "1:9");
    set_function_name(agent, closure, name.into(), None)?;
    step!(agent, InstantiateAsyncGeneratorFunctionExpression, "1:10");
    let prototype = create_prototype(agent, Intrinsic::AsyncGeneratorPrototype);
    step!(agent, InstantiateAsyncGeneratorFunctionExpression, "1:11");
    define_prototype(agent, closure, prototype)?;
    step!(agent, InstantiateAsyncGeneratorFunctionExpression, "1:12");
    initialize_binding(agent, func_env, name, closure.into()).must()?;
    step!(agent, InstantiateAsyncGeneratorFunctionExpression, "1:13");
    Ok(closure)
}
