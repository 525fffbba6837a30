//! Function definitions (ECMA-262, 15.2).

use std::sync::Arc;

use dunder_syntax::tree::Function;

use super::binding_identifier;
use crate::abrupt::{Completion, Must};
use crate::agent::Agent;
use crate::environments::{create_immutable_binding, initialize_binding, new_declarative_environment};
use crate::heap::names;
use crate::heap::object::ClassElementName;
use crate::objects::function::{FunctionThis, make_constructor, ordinary_function_create, set_function_name};
use crate::realm::Intrinsic;
use crate::value::{EnvironmentId, ObjectId, PrivateEnvironmentId};
use crate::{none, step};

/// InstantiateOrdinaryFunctionObject (`#sec-runtime-semantics-instantiateordinaryfunctionobject`)
pub(super) fn instantiate_ordinary_function_object(
    agent: &mut Agent,
    function: &Arc<Function>,
    env: EnvironmentId,
    private_env: Option<PrivateEnvironmentId>,
) -> Completion<ObjectId> {
    let function_prototype = agent.intrinsic(Intrinsic::FunctionPrototype);
    let source_text = function.span;
    let this_mode = FunctionThis::NonLexicalThis;
    let Some(name) = binding_identifier(agent, function) else {
        step!(agent, InstantiateOrdinaryFunctionObject, "1:1");
        step!(agent, InstantiateOrdinaryFunctionObject, "1:2");
        let f =
            ordinary_function_create(agent, function_prototype, source_text, function, this_mode, env, private_env)?;
        step!(agent, InstantiateOrdinaryFunctionObject, "1:3");
        set_function_name(agent, f, names::DEFAULT.into(), None)?;
        step!(agent, InstantiateOrdinaryFunctionObject, "1:4");
        make_constructor(agent, f, None, None)?;
        step!(agent, InstantiateOrdinaryFunctionObject, "1:5");
        return Ok(f);
    };
    step!(agent, InstantiateOrdinaryFunctionObject, "1");
    step!(agent, InstantiateOrdinaryFunctionObject, "2");
    step!(agent, InstantiateOrdinaryFunctionObject, "3");
    let f = ordinary_function_create(agent, function_prototype, source_text, function, this_mode, env, private_env)?;
    step!(agent, InstantiateOrdinaryFunctionObject, "4");
    set_function_name(agent, f, name.into(), None)?;
    step!(agent, InstantiateOrdinaryFunctionObject, "5");
    make_constructor(agent, f, None, None)?;
    step!(agent, InstantiateOrdinaryFunctionObject, "6");
    Ok(f)
}

/// InstantiateOrdinaryFunctionExpression (`#sec-runtime-semantics-instantiateordinaryfunctionexpression`)
pub(super) fn instantiate_ordinary_function_expression(
    agent: &mut Agent,
    function: &Arc<Function>,
    name: Option<ClassElementName>,
) -> Completion<ObjectId> {
    let function_prototype = agent.intrinsic(Intrinsic::FunctionPrototype);
    let source_text = function.span;
    let this_mode = FunctionThis::NonLexicalThis;
    let Some(binding_identifier) = binding_identifier(agent, function) else {
        let name = none!(agent, InstantiateOrdinaryFunctionExpression, "1", name).unwrap_or(names::EMPTY.into());
        step!(agent, InstantiateOrdinaryFunctionExpression, "2");
        let env = agent.context().lexical_environment;
        step!(agent, InstantiateOrdinaryFunctionExpression, "3");
        let private_env = agent.context().private_environment;
        step!(agent, InstantiateOrdinaryFunctionExpression, "4");
        step!(agent, InstantiateOrdinaryFunctionExpression, "5");
        let closure =
            ordinary_function_create(agent, function_prototype, source_text, function, this_mode, env, private_env)?;
        step!(agent, InstantiateOrdinaryFunctionExpression, "6");
        set_function_name(agent, closure, name, None)?;
        step!(agent, InstantiateOrdinaryFunctionExpression, "7");
        make_constructor(agent, closure, None, None)?;
        step!(agent, InstantiateOrdinaryFunctionExpression, "8");
        return Ok(closure);
    };
    step!(agent, InstantiateOrdinaryFunctionExpression, "1:1");
    step!(agent, InstantiateOrdinaryFunctionExpression, "1:2");
    let name = binding_identifier;
    step!(agent, InstantiateOrdinaryFunctionExpression, "1:3");
    let outer_env = agent.context().lexical_environment;
    step!(agent, InstantiateOrdinaryFunctionExpression, "1:4");
    let func_env = new_declarative_environment(agent, Some(outer_env));
    step!(agent, InstantiateOrdinaryFunctionExpression, "1:5");
    create_immutable_binding(agent, func_env, name, false).must()?;
    step!(agent, InstantiateOrdinaryFunctionExpression, "1:6");
    let private_env = agent.context().private_environment;
    step!(agent, InstantiateOrdinaryFunctionExpression, "1:7");
    step!(agent, InstantiateOrdinaryFunctionExpression, "1:8");
    let closure =
        ordinary_function_create(agent, function_prototype, source_text, function, this_mode, func_env, private_env)?;
    step!(agent, InstantiateOrdinaryFunctionExpression, "1:9");
    set_function_name(agent, closure, name.into(), None)?;
    step!(agent, InstantiateOrdinaryFunctionExpression, "1:10");
    make_constructor(agent, closure, None, None)?;
    step!(agent, InstantiateOrdinaryFunctionExpression, "1:11");
    initialize_binding(agent, func_env, name, closure.into()).must()?;
    step!(agent, InstantiateOrdinaryFunctionExpression, "1:12");
    Ok(closure)
}
