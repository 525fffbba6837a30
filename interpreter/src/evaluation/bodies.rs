//! The bodies of functions (ECMA-262, 10.2.1.3, 15.2.3, 15.3.3, 15.7.12).

use std::rc::Rc;

use dunder_syntax::scope::is_anonymous_function_definition;
use dunder_syntax::tree::{Expression, FunctionBody, FunctionFlavour, FunctionForm, Statement};

use super::asynchronous::async_function_start;
use super::expressions::evaluate_value;
use super::instantiation::function_declaration_instantiation;
use super::named_evaluation;
use super::statements::{Flow, evaluate_statement_list};
use crate::abrupt::{Abrupt, Completion, Must};
use crate::agent::Agent;
use crate::builtins::async_generator::{async_generator_start, create_async_generator};
use crate::builtins::generator::{create_generator, generator_start};
use crate::builtins::promise::new_promise_capability;
use crate::code::Code;
use crate::objects::function::slots;
use crate::realm::Intrinsic;
use crate::step;
use crate::value::{ObjectId, Value};

/// EvaluateBody (`#sec-runtime-semantics-evaluatebody`): a return completion's value
///
/// # Errors
/// Whatever the body throws.
///
/// # Panics
/// Where `function_object` is not an ECMAScript function object.
pub fn evaluate_body(agent: &mut Agent, function_object: ObjectId, arguments_list: &[Value]) -> Completion {
    let code = slots(agent, function_object).code.clone();
    let function = code.function.clone();
    match (function.flavour, function.form, &function.body) {
        (FunctionFlavour::Normal, FunctionForm::FieldInitializer, FunctionBody::Expression(value)) => {
            evaluate_initializer(agent, value, function_object)
        }
        (FunctionFlavour::Normal, FunctionForm::StaticBlock, body) => {
            evaluate_class_static_block_body(agent, body.statements(), function_object)
        }
        (FunctionFlavour::Normal, _, FunctionBody::Expression(body)) => {
            evaluate_concise_body(agent, body, function_object, arguments_list)
        }
        (FunctionFlavour::Normal, _, FunctionBody::Block(body)) => {
            evaluate_function_body(agent, &body.statements, function_object, arguments_list)
        }
        (FunctionFlavour::Generator, ..) => evaluate_generator_body(agent, code, function_object, arguments_list),
        (FunctionFlavour::Async, ..) => evaluate_async_body(agent, code, function_object, arguments_list),
        (FunctionFlavour::AsyncGenerator, ..) => {
            evaluate_async_generator_body(agent, code, function_object, arguments_list)
        }
    }
}

/// EvaluateFunctionBody (`#sec-runtime-semantics-evaluatefunctionbody`)
fn evaluate_function_body(
    agent: &mut Agent,
    statements: &[Statement],
    function_object: ObjectId,
    arguments_list: &[Value],
) -> Completion {
    function_declaration_instantiation(agent, function_object, arguments_list)?;
    match evaluate_statement_list(agent, statements)? {
        Flow::Return(value) => Ok(value),
        _ => Ok(Value::Undefined),
    }
}

/// EvaluateConciseBody (`#sec-runtime-semantics-evaluateconcisebody`)
fn evaluate_concise_body(
    agent: &mut Agent,
    body: &Expression,
    function_object: ObjectId,
    arguments_list: &[Value],
) -> Completion {
    function_declaration_instantiation(agent, function_object, arguments_list)?;
    evaluate_value(agent, body)
}

/// EvaluateGeneratorBody (`#sec-runtime-semantics-evaluategeneratorbody`)
fn evaluate_generator_body(
    agent: &mut Agent,
    code: Rc<Code>,
    function_object: ObjectId,
    arguments_list: &[Value],
) -> Completion {
    function_declaration_instantiation(agent, function_object, arguments_list)?;
    let g = create_generator(agent, function_object)?;
    generator_start(agent, g, move |agent| evaluate_statement_list(agent, code.function.body.statements()));
    Ok(g.into())
}

/// EvaluateAsyncFunctionBody (`#sec-runtime-semantics-evaluateasyncfunctionbody`) and
/// EvaluateAsyncConciseBody (`#sec-runtime-semantics-evaluateasyncconcisebody`)
fn evaluate_async_body(
    agent: &mut Agent,
    code: Rc<Code>,
    function_object: ObjectId,
    arguments_list: &[Value],
) -> Completion {
    let constructor = agent.intrinsic(Intrinsic::Promise);
    let promise_capability = new_promise_capability(agent, constructor.into()).must()?;
    match function_declaration_instantiation(agent, function_object, arguments_list) {
        Ok(()) => async_function_start(agent, promise_capability, move |agent| match &code.function.body {
            FunctionBody::Expression(body) => Ok(Flow::Return(evaluate_value(agent, body)?)),
            FunctionBody::Block(body) => evaluate_statement_list(agent, &body.statements),
        })?,
        Err(Abrupt::Throw(reason)) => {
            promise_capability.reject(agent, reason).must()?;
        }
        Err(halt) => return Err(halt),
    }
    Ok(promise_capability.promise.into())
}

/// EvaluateAsyncGeneratorBody (`#sec-runtime-semantics-evaluateasyncgeneratorbody`)
fn evaluate_async_generator_body(
    agent: &mut Agent,
    code: Rc<Code>,
    function_object: ObjectId,
    arguments_list: &[Value],
) -> Completion {
    function_declaration_instantiation(agent, function_object, arguments_list)?;
    let generator = create_async_generator(agent, function_object)?;
    let body = move |agent: &mut Agent| evaluate_statement_list(agent, code.function.body.statements());
    async_generator_start(agent, generator, body);
    Ok(generator.into())
}

/// EvaluateBody of a class field's Initializer (`#sec-runtime-semantics-evaluatebody`)
fn evaluate_initializer(agent: &mut Agent, value: &Expression, function_object: ObjectId) -> Completion {
    let name = slots(agent, function_object).class_field_initializer_name;
    match name {
        Some(name) if is_anonymous_function_definition(value) => named_evaluation(agent, value, name),
        _ => evaluate_value(agent, value),
    }
}

/// EvaluateClassStaticBlockBody (`#sec-runtime-semantics-evaluateclassstaticblockbody`), and Evaluation of an empty one's
/// statements (`#sec-class-definitions-runtime-semantics-evaluation`)
fn evaluate_class_static_block_body(
    agent: &mut Agent,
    statements: &[Statement],
    function_object: ObjectId,
) -> Completion {
    step!(agent, EvaluateClassStaticBlockBody, "1");
    step!(agent, EvaluateClassStaticBlockBody, "2");
    function_declaration_instantiation(agent, function_object, &[]).must()?;
    step!(agent, EvaluateClassStaticBlockBody, "3");
    if statements.is_empty() {
        step!(agent, Class_Evaluation, "4:1");
    } else {
        evaluate_statement_list(agent, statements)?;
    }
    step!(agent, EvaluateClassStaticBlockBody, "4");
    Ok(Value::Undefined)
}
