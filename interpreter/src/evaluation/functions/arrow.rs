//! Arrow function definitions, async ones too (ECMA-262, 15.3 and 15.9).

use std::sync::Arc;

use dunder_syntax::tree::Function;

use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::heap::names;
use crate::heap::object::ClassElementName;
use crate::objects::function::{FunctionThis, ordinary_function_create, set_function_name};
use crate::realm::Intrinsic;
use crate::value::ObjectId;
use crate::{none, step};

/// InstantiateArrowFunctionExpression (`#sec-runtime-semantics-instantiatearrowfunctionexpression`)
pub(super) fn instantiate_arrow_function_expression(
    agent: &mut Agent,
    function: &Arc<Function>,
    name: Option<ClassElementName>,
) -> Completion<ObjectId> {
    let name = none!(agent, InstantiateArrowFunctionExpression, "1", name).unwrap_or(names::EMPTY.into());
    step!(agent, InstantiateArrowFunctionExpression, "2");
    let env = agent.context().lexical_environment;
    step!(agent, InstantiateArrowFunctionExpression, "3");
    let private_env = agent.context().private_environment;
    step!(agent, InstantiateArrowFunctionExpression, "4");
    let source_text = function.span;
    step!(agent, InstantiateArrowFunctionExpression, "5");
    let function_prototype = agent.intrinsic(Intrinsic::FunctionPrototype);
    let this_mode = FunctionThis::LexicalThis;
    let closure =
        ordinary_function_create(agent, function_prototype, source_text, function, this_mode, env, private_env)?;
    step!(agent, InstantiateArrowFunctionExpression, "6");
    set_function_name(agent, closure, name, None)?;
    step!(agent, InstantiateArrowFunctionExpression, "7");
    Ok(closure)
}

/// InstantiateAsyncArrowFunctionExpression (`#sec-runtime-semantics-instantiateasyncarrowfunctionexpression`): the tree does
/// not tell a parameter without parentheses from one with them, so that the second production stands for both.
pub(super) fn instantiate_async_arrow_function_expression(
    agent: &mut Agent,
    function: &Arc<Function>,
    name: Option<ClassElementName>,
) -> Completion<ObjectId> {
    let name = none!(agent, InstantiateAsyncArrowFunctionExpression, "1:1", name).unwrap_or(names::EMPTY.into());
    step!(agent, InstantiateAsyncArrowFunctionExpression, "1:2");
    let env = agent.context().lexical_environment;
    step!(agent, InstantiateAsyncArrowFunctionExpression, "1:3");
    let private_env = agent.context().private_environment;
    step!(agent, InstantiateAsyncArrowFunctionExpression, "1:4");
    let source_text = function.span;
    step!(agent, InstantiateAsyncArrowFunctionExpression, "1:5");
    step!(agent, InstantiateAsyncArrowFunctionExpression, "1:6");
    step!(agent, InstantiateAsyncArrowFunctionExpression, "1:7");
    let function_prototype = agent.intrinsic(Intrinsic::AsyncFunctionPrototype);
    let this_mode = FunctionThis::LexicalThis;
    let closure =
        ordinary_function_create(agent, function_prototype, source_text, function, this_mode, env, private_env)?;
    step!(agent, InstantiateAsyncArrowFunctionExpression, "1:8");
    set_function_name(agent, closure, name, None)?;
    step!(agent, InstantiateAsyncArrowFunctionExpression, "1:9");
    Ok(closure)
}
