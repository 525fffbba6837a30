//! Functions made of strings: Function, GeneratorFunction, AsyncFunction and AsyncGeneratorFunction (ECMA-262, 20.2.1).

use std::rc::Rc;

use dunder_syntax::Span;
use dunder_syntax::parse::{DynamicFunction, ParseError, parse_dynamic_function};
use dunder_syntax::tree::FunctionFlavour;

use super::super::{NewTarget, text};
use crate::abrupt::{Completion, Halt, Must};
use crate::agent::Agent;
use crate::code::Source;
use crate::descriptor::PropertyDescriptor;
use crate::heap::names;
use crate::heap::object::Slots;
use crate::objects::function::{FunctionThis, make_constructor, ordinary_function_create, set_function_name};
use crate::objects::ordinary::{get_prototype_from_constructor, ordinary_object_create};
use crate::operations::objects::define_property_or_throw;
use crate::operations::type_conversion::to_string;
use crate::realm::{Args, ErrorKind, Intrinsic};
use crate::value::{ObjectId, StringId, Value};
use crate::{none, step, when};

/// Function (`#sec-function-p1-p2-pn-body`)
pub(super) fn function(agent: &mut Agent, _: Value, arguments: Args<'_>, new_target: NewTarget) -> Completion {
    let (parameter_args, body_arg) = parts(arguments);
    step!(agent, Function_constructor, "1");
    let c = agent.context().function.expect("a built-in function is running");
    let body_arg = none!(agent, Function_constructor, "2", body_arg).unwrap_or(names::EMPTY.into());
    step!(agent, Function_constructor, "3");
    create_dynamic_function(agent, c, new_target, FunctionFlavour::Normal, parameter_args, body_arg)
}

/// GeneratorFunction (`#sec-generatorfunction`)
pub(super) fn generator_function(
    agent: &mut Agent,
    _: Value,
    arguments: Args<'_>,
    new_target: NewTarget,
) -> Completion {
    let (parameter_args, body_arg) = parts(arguments);
    step!(agent, GeneratorFunction_constructor, "1");
    let c = agent.context().function.expect("a built-in function is running");
    let body_arg = none!(agent, GeneratorFunction_constructor, "2", body_arg).unwrap_or(names::EMPTY.into());
    step!(agent, GeneratorFunction_constructor, "3");
    create_dynamic_function(agent, c, new_target, FunctionFlavour::Generator, parameter_args, body_arg)
}

/// AsyncFunction (`#sec-async-function-constructor-arguments`)
pub(super) fn async_function(agent: &mut Agent, _: Value, arguments: Args<'_>, new_target: NewTarget) -> Completion {
    let (parameter_args, body_arg) = parts(arguments);
    let c = agent.context().function.expect("a built-in function is running");
    let body_arg = body_arg.unwrap_or(names::EMPTY.into());
    create_dynamic_function(agent, c, new_target, FunctionFlavour::Async, parameter_args, body_arg)
}

/// AsyncGeneratorFunction (`#sec-asyncgeneratorfunction`)
pub(super) fn async_generator_function(
    agent: &mut Agent,
    _: Value,
    arguments: Args<'_>,
    new_target: NewTarget,
) -> Completion {
    let (parameter_args, body_arg) = parts(arguments);
    step!(agent, AsyncGeneratorFunction_constructor, "1");
    let c = agent.context().function.expect("a built-in function is running");
    let body_arg = none!(agent, AsyncGeneratorFunction_constructor, "2", body_arg).unwrap_or(names::EMPTY.into());
    step!(agent, AsyncGeneratorFunction_constructor, "3");
    create_dynamic_function(agent, c, new_target, FunctionFlavour::AsyncGenerator, parameter_args, body_arg)
}

/// The arguments as parameterArgs and bodyArg, which is the last one.
fn parts(arguments: Args<'_>) -> (&[Value], Option<Value>) {
    match arguments.0 {
        [parameter_args @ .., body_arg] => (parameter_args, Some(*body_arg)),
        [] => (&[], None),
    }
}

/// CreateDynamicFunction (`#sec-createdynamicfunction`)
fn create_dynamic_function(
    agent: &mut Agent,
    constructor: ObjectId,
    new_target: NewTarget,
    kind: FunctionFlavour,
    parameter_args: &[Value],
    body_arg: Value,
) -> Completion {
    let new_target = none!(agent, CreateDynamicFunction, "1", new_target).unwrap_or(constructor);
    let fallback_proto = fallback_proto(agent, kind);
    step!(agent, CreateDynamicFunction, "6");
    step!(agent, CreateDynamicFunction, "7");
    let mut parameter_strings = Vec::with_capacity(parameter_args.len());
    for arg in parameter_args {
        agent.tick()?;
        step!(agent, CreateDynamicFunction, "8");
        step!(agent, CreateDynamicFunction, "8.a");
        parameter_strings.push(to_string(agent, *arg)?);
    }
    step!(agent, CreateDynamicFunction, "9");
    let body_string = to_string(agent, body_arg)?;
    step!(agent, CreateDynamicFunction, "10");
    let current_realm = agent.current_realm();
    step!(agent, CreateDynamicFunction, "11");
    step!(agent, CreateDynamicFunction, "12");
    let mut p = names::EMPTY;
    if let Some((first, others)) = crate::some!(agent, CreateDynamicFunction, "13", parameter_strings.split_first()) {
        p = joined(agent, *first, others)?;
    }
    let function = parse(agent, p, body_string, kind)?;
    step!(agent, CreateDynamicFunction, "25");
    let proto = get_prototype_from_constructor(agent, new_target, fallback_proto)?;
    step!(agent, CreateDynamicFunction, "26");
    let env = agent[current_realm].global_environment;
    step!(agent, CreateDynamicFunction, "27");
    step!(agent, CreateDynamicFunction, "28");
    // The function is code of a text of its own, strict only where that says so; nothing else reads this context any more.
    let source_text = Span { start: 0, end: function.source.len() as u32 };
    let context = agent.context_mut();
    context.source = Rc::new(Source { text: function.source, is_harness: false, is_program: false });
    context.strict = false;
    let tree = &function.function;
    let this = FunctionThis::NonLexicalThis;
    let f = ordinary_function_create(agent, proto, source_text, tree, this, env, None)?;
    step!(agent, CreateDynamicFunction, "29");
    let name = agent.heap.strings.intern("anonymous");
    set_function_name(agent, f, name.into(), None)?;
    if when!(agent, CreateDynamicFunction, "30", kind == FunctionFlavour::Generator) {
        step!(agent, CreateDynamicFunction, "30.a");
        let prototype = object_inheriting_from(agent, Intrinsic::GeneratorPrototype);
        step!(agent, CreateDynamicFunction, "30.b");
        define_prototype(agent, f, prototype)?;
    } else if when!(agent, CreateDynamicFunction, "31", kind == FunctionFlavour::AsyncGenerator) {
        step!(agent, CreateDynamicFunction, "31.a");
        let prototype = object_inheriting_from(agent, Intrinsic::AsyncGeneratorPrototype);
        step!(agent, CreateDynamicFunction, "31.b");
        define_prototype(agent, f, prototype)?;
    } else if when!(agent, CreateDynamicFunction, "32", kind == FunctionFlavour::Normal) {
        step!(agent, CreateDynamicFunction, "32.a");
        make_constructor(agent, f, None, None)?;
    }
    step!(agent, CreateDynamicFunction, "33");
    step!(agent, CreateDynamicFunction, "34");
    Ok(f.into())
}

/// Steps 2 to 5 of [`create_dynamic_function`]: what the kind decides, of which the parser knows all but this
fn fallback_proto(agent: &Agent, kind: FunctionFlavour) -> Intrinsic {
    if when!(agent, CreateDynamicFunction, "2", kind == FunctionFlavour::Normal) {
        step!(agent, CreateDynamicFunction, "2.a");
        step!(agent, CreateDynamicFunction, "2.b");
        step!(agent, CreateDynamicFunction, "2.c");
        step!(agent, CreateDynamicFunction, "2.d");
        step!(agent, CreateDynamicFunction, "2.e");
        Intrinsic::FunctionPrototype
    } else if when!(agent, CreateDynamicFunction, "3", kind == FunctionFlavour::Generator) {
        step!(agent, CreateDynamicFunction, "3.a");
        step!(agent, CreateDynamicFunction, "3.b");
        step!(agent, CreateDynamicFunction, "3.c");
        step!(agent, CreateDynamicFunction, "3.d");
        step!(agent, CreateDynamicFunction, "3.e");
        Intrinsic::GeneratorFunctionPrototype
    } else if when!(agent, CreateDynamicFunction, "4", kind == FunctionFlavour::Async) {
        step!(agent, CreateDynamicFunction, "4.a");
        step!(agent, CreateDynamicFunction, "4.b");
        step!(agent, CreateDynamicFunction, "4.c");
        step!(agent, CreateDynamicFunction, "4.d");
        step!(agent, CreateDynamicFunction, "4.e");
        Intrinsic::AsyncFunctionPrototype
    } else {
        step!(agent, CreateDynamicFunction, "5");
        step!(agent, CreateDynamicFunction, "5.a");
        step!(agent, CreateDynamicFunction, "5.b");
        step!(agent, CreateDynamicFunction, "5.c");
        step!(agent, CreateDynamicFunction, "5.d");
        step!(agent, CreateDynamicFunction, "5.e");
        step!(agent, CreateDynamicFunction, "5.f");
        Intrinsic::AsyncGeneratorFunctionPrototype
    }
}

/// Step 13 of [`create_dynamic_function`]: the parameters with a comma between each two
fn joined(agent: &mut Agent, first: StringId, others: &[StringId]) -> Completion<StringId> {
    step!(agent, CreateDynamicFunction, "13.a");
    let mut parts = vec![first];
    step!(agent, CreateDynamicFunction, "13.b");
    let comma = agent.heap.strings.intern(",");
    for next_arg_string in others {
        step!(agent, CreateDynamicFunction, "13.c");
        step!(agent, CreateDynamicFunction, "13.c.i");
        step!(agent, CreateDynamicFunction, "13.c.ii");
        parts.extend([comma, *next_arg_string]);
        step!(agent, CreateDynamicFunction, "13.c.iii");
    }
    text::concatenate(agent, &parts)
}

/// Steps 14 to 24 of [`create_dynamic_function`]: the parameters and the body are parsed each alone, then together
fn parse(agent: &mut Agent, p: StringId, body: StringId, kind: FunctionFlavour) -> Completion<DynamicFunction> {
    step!(agent, CreateDynamicFunction, "14");
    step!(agent, CreateDynamicFunction, "15");
    step!(agent, CreateDynamicFunction, "16");
    let p = code_points(agent, p)?;
    let body = code_points(agent, body)?;
    step!(agent, CreateDynamicFunction, "17");
    let parameters = parsed(parse_dynamic_function(&p, "", kind))?;
    if none!(agent, CreateDynamicFunction, "18", parameters).is_none() {
        return Err(agent.throw(ErrorKind::SyntaxError, "those are no parameters"));
    }
    step!(agent, CreateDynamicFunction, "19");
    let alone = parsed(parse_dynamic_function("", &body, kind))?;
    if none!(agent, CreateDynamicFunction, "20", alone).is_none() {
        return Err(agent.throw(ErrorKind::SyntaxError, "that is no function body"));
    }
    step!(agent, CreateDynamicFunction, "21");
    step!(agent, CreateDynamicFunction, "22");
    step!(agent, CreateDynamicFunction, "23");
    let expr = parsed(parse_dynamic_function(&p, &body, kind))?;
    let Some(expr) = none!(agent, CreateDynamicFunction, "24", expr) else {
        return Err(agent.throw(ErrorKind::SyntaxError, "the body does not go with the parameters"));
    };
    Ok(expr)
}

/// StringToCodePoints (`#sec-stringtocodepoints`), of what has no lone surrogate: the parser's texts cannot hold one
fn code_points(agent: &mut Agent, string: StringId) -> Completion<String> {
    let string = text::units(agent, string);
    agent.burn(string.units().len() as u64)?;
    String::from_utf16(string.units()).map_err(|_| {
        let what = "a lone surrogate in the text of a function";
        Halt::Unsupported(what.to_owned(), Span::NONE).into()
    })
}

/// What was parsed; none where there is an early error.
fn parsed(result: Result<DynamicFunction, ParseError>) -> Completion<Option<DynamicFunction>> {
    match result {
        Ok(function) => Ok(Some(function)),
        Err(ParseError::Syntax(_)) => Ok(None),
        Err(error) => Err(Halt::Unsupported(error.to_string(), Span::NONE).into()),
    }
}

fn object_inheriting_from(agent: &mut Agent, intrinsic: Intrinsic) -> ObjectId {
    let prototype = agent.intrinsic(intrinsic);
    ordinary_object_create(agent, Some(prototype), Slots::Ordinary)
}

fn define_prototype(agent: &mut Agent, f: ObjectId, prototype: ObjectId) -> Completion<()> {
    let desc = PropertyDescriptor::data(prototype.into(), true, false, false);
    define_property_or_throw(agent, f, names::PROTOTYPE.into(), desc).must()
}
