//! Async function definitions (ECMA-262, 15.8).

use std::sync::Arc;

use dunder_syntax::tree::Function;

use super::binding_identifier;
use crate::abrupt::{Completion, Must};
use crate::agent::Agent;
use crate::environments::{create_immutable_binding, initialize_binding, new_declarative_environment};
use crate::heap::names;
use crate::heap::object::ClassElementName;
use crate::objects::function::{FunctionThis, ordinary_function_create, set_function_name};
use crate::realm::Intrinsic;
use crate::value::{EnvironmentId, ObjectId, PrivateEnvironmentId};
use crate::{none, step};

/// InstantiateAsyncFunctionObject (`#sec-runtime-semantics-instantiateasyncfunctionobject`)
pub(super) fn instantiate_async_function_object(
    agent: &mut Agent,
    function: &Arc<Function>,
    env: EnvironmentId,
    private_env: Option<PrivateEnvironmentId>,
) -> Completion<ObjectId> {
    let function_prototype = agent.intrinsic(Intrinsic::AsyncFunctionPrototype);
    let source_text = function.span;
    let this_mode = FunctionThis::NonLexicalThis;
    let Some(name) = binding_identifier(agent, function) else {
        step!(agent, InstantiateAsyncFunctionObject, "1:1");
        step!(agent, InstantiateAsyncFunctionObject, "1:2");
        let f =
            ordinary_function_create(agent, function_prototype, source_text, function, this_mode, env, private_env)?;
        step!(agent, InstantiateAsyncFunctionObject, "1:3");
        set_function_name(agent, f, names::DEFAULT.into(), None)?;
        step!(agent, InstantiateAsyncFunctionObject, "1:4");
        return Ok(f);
    };
    step!(agent, InstantiateAsyncFunctionObject, "1");
    step!(agent, InstantiateAsyncFunctionObject, "2");
    step!(agent, InstantiateAsyncFunctionObject, "3");
    let f = ordinary_function_create(agent, function_prototype, source_text, function, this_mode, env, private_env)?;
    step!(agent, InstantiateAsyncFunctionObject, "4");
    set_function_name(agent, f, name.into(), None)?;
    step!(agent, InstantiateAsyncFunctionObject, "5");
    Ok(f)
}

/// InstantiateAsyncFunctionExpression (`#sec-runtime-semantics-instantiateasyncfunctionexpression`)
pub(super) fn instantiate_async_function_expression(
    agent: &mut Agent,
    function: &Arc<Function>,
    name: Option<ClassElementName>,
) -> Completion<ObjectId> {
    let function_prototype = agent.intrinsic(Intrinsic::AsyncFunctionPrototype);
    let source_text = function.span;
    let this_mode = FunctionThis::NonLexicalThis;
    let Some(binding_identifier) = binding_identifier(agent, function) else {
        let name = none!(agent, InstantiateAsyncFunctionExpression, "1", name).unwrap_or(names::EMPTY.into());
        step!(agent, InstantiateAsyncFunctionExpression, "2");
        let env = agent.context().lexical_environment;
        step!(agent, InstantiateAsyncFunctionExpression, "3");
        let private_env = agent.context().private_environment;
        step!(agent, InstantiateAsyncFunctionExpression, "4");
        step!(agent, InstantiateAsyncFunctionExpression, "5");
        let closure =
            ordinary_function_create(agent, function_prototype, source_text, function, this_mode, env, private_env)?;
        step!(agent, InstantiateAsyncFunctionExpression, "6");
        set_function_name(agent, closure, name, None)?;
        step!(agent, InstantiateAsyncFunctionExpression, "7");
        return Ok(closure);
    };
    step!(agent, InstantiateAsyncFunctionExpression, "1:1");
    step!(agent, InstantiateAsyncFunctionExpression, "1:2");
    let name = binding_identifier;
    step!(agent, InstantiateAsyncFunctionExpression, "1:3");
    let outer_env = agent.context().lexical_environment;
    step!(agent, InstantiateAsyncFunctionExpression, "1:4");
    let func_env = new_declarative_environment(agent, Some(outer_env));
    step!(agent, InstantiateAsyncFunctionExpression, "1:5");
    create_immutable_binding(agent, func_env, name, false).must()?;
    step!(agent, InstantiateAsyncFunctionExpression, "1:6");
    let private_env = agent.context().private_environment;
    step!(agent, InstantiateAsyncFunctionExpression, "1:7");
    step!(agent, InstantiateAsyncFunctionExpression, "1:8");
    let closure =
        ordinary_function_create(agent, function_prototype, source_text, function, this_mode, func_env, private_env)?;
    step!(agent, InstantiateAsyncFunctionExpression, "1:9");
    set_function_name(agent, closure, name.into(), None)?;
    step!(agent, InstantiateAsyncFunctionExpression, "1:10");
    initialize_binding(agent, func_env, name, closure.into()).must()?;
    step!(agent, InstantiateAsyncFunctionExpression, "1:11");
    Ok(closure)
}
