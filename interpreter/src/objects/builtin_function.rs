//! Built-in function objects (ECMA-262, 10.3).

use super::function::{set_function_length, set_function_name};
use crate::abrupt::Completion;
use crate::agent::{Agent, ExecutionContext};
use crate::heap::names;
use crate::heap::object::{BuiltinSlots, ClassElementName, Object, Slots};
use crate::realm::{Args, BuiltinFunction, Intrinsic};
use crate::value::{ObjectId, RealmId, StringId, Value};
use crate::{none, step};

/// [[Call]] (`#sec-built-in-function-objects-call-thisargument-argumentslist`)
///
/// # Errors
/// Whatever the function throws.
pub fn call(agent: &mut Agent, f: ObjectId, this_argument: Value, arguments_list: &[Value]) -> Completion {
    step!(agent, BuiltinFunction_Call, "1");
    builtin_call_or_construct(agent, f, this_argument, arguments_list, None)
}

/// [[Construct]] (`#sec-built-in-function-objects-construct-argumentslist-newtarget`)
///
/// # Errors
/// Whatever the constructor throws.
///
/// # Panics
/// Where a constructor of the library gives no object.
pub fn construct(
    agent: &mut Agent,
    f: ObjectId,
    arguments_list: &[Value],
    new_target: ObjectId,
) -> Completion<ObjectId> {
    step!(agent, BuiltinFunction_Construct, "1");
    let result = builtin_call_or_construct(agent, f, Value::Undefined, arguments_list, Some(new_target))?;
    step!(agent, BuiltinFunction_Construct, "2");
    step!(agent, BuiltinFunction_Construct, "3");
    Ok(result.as_object().expect("a built-in constructor gives an object"))
}

/// BuiltinCallOrConstruct (`#sec-builtincallorconstruct`); an uninitialized this is undefined: no constructor reads it
fn builtin_call_or_construct(
    agent: &mut Agent,
    f: ObjectId,
    this_argument: Value,
    arguments_list: &[Value],
    new_target: Option<ObjectId>,
) -> Completion {
    let Slots::Builtin(slots) = &agent[f].slots else { panic!("{f:?} is no built-in function") };
    let (behaviour, callee_realm) = (slots.behaviour, slots.realm);
    step!(agent, BuiltinCallOrConstruct, "1");
    step!(agent, BuiltinCallOrConstruct, "2");
    let source = agent.contexts.last().map(|caller_context| caller_context.source.clone()).unwrap_or_default();
    step!(agent, BuiltinCallOrConstruct, "3");
    let environment = agent[callee_realm].global_environment;
    let callee_context = ExecutionContext {
        function: Some(f),
        realm: callee_realm,
        lexical_environment: environment,
        variable_environment: environment,
        private_environment: None,
        generator: None,
        strict: true,
        source,
    };
    step!(agent, BuiltinCallOrConstruct, "4");
    step!(agent, BuiltinCallOrConstruct, "5");
    step!(agent, BuiltinCallOrConstruct, "6");
    step!(agent, BuiltinCallOrConstruct, "7");
    step!(agent, BuiltinCallOrConstruct, "8");
    step!(agent, BuiltinCallOrConstruct, "9");
    agent.contexts.push(callee_context);
    step!(agent, BuiltinCallOrConstruct, "10");
    let result = behaviour(agent, this_argument, Args(arguments_list), new_target);
    step!(agent, BuiltinCallOrConstruct, "11");
    step!(agent, BuiltinCallOrConstruct, "12");
    agent.contexts.pop();
    step!(agent, BuiltinCallOrConstruct, "13");
    result
}

/// CreateBuiltinFunction (`#sec-createbuiltinfunction`); not a constructor unless the caller sets it so; `captures` are slots of this one function
#[allow(clippy::too_many_arguments)]
pub fn create_builtin_function(
    agent: &mut Agent,
    behaviour: BuiltinFunction,
    length: u32,
    name: ClassElementName,
    realm: RealmId,
    prototype: Option<ObjectId>,
    prefix: Option<StringId>,
    captures: Vec<Value>,
) -> ObjectId {
    step!(agent, CreateBuiltinFunction, "1");
    let prototype = match none!(agent, CreateBuiltinFunction, "2", prototype) {
        Some(prototype) => prototype,
        None => agent.intrinsic_of(realm, Intrinsic::FunctionPrototype),
    };
    step!(agent, CreateBuiltinFunction, "3");
    step!(agent, CreateBuiltinFunction, "4");
    step!(agent, CreateBuiltinFunction, "5");
    let slots = BuiltinSlots {
        behaviour,
        realm,
        initial_name: names::EMPTY,
        is_constructor: false,
        is_harness: false,
        is_html_dda: false,
        captures,
        class: None,
    };
    let func = agent.heap.add_object(Object::new(None, Slots::Builtin(Box::new(slots))));
    step!(agent, CreateBuiltinFunction, "6");
    agent[func].prototype = Some(prototype);
    step!(agent, CreateBuiltinFunction, "7");
    step!(agent, CreateBuiltinFunction, "8");
    step!(agent, CreateBuiltinFunction, "9");
    step!(agent, CreateBuiltinFunction, "10");
    let named = set_function_length(agent, func, f64::from(length)).and_then(|()| {
        if crate::when!(agent, CreateBuiltinFunction, "11", prefix.is_none()) {
            step!(agent, CreateBuiltinFunction, "11.a");
            set_function_name(agent, func, name, None)
        } else {
            step!(agent, CreateBuiltinFunction, "12");
            step!(agent, CreateBuiltinFunction, "12.a");
            set_function_name(agent, func, name, prefix)
        }
    });
    debug_assert!(named.is_ok(), "the properties of a new function are defined without fail");
    step!(agent, CreateBuiltinFunction, "13");
    func
}

/// A slot that [`create_builtin_function`] was given for the active function object alone.
///
/// # Panics
/// Where the active function has no such slot.
pub fn capture(agent: &Agent, index: usize) -> Value {
    let active = agent.context().function.expect("a built-in function is running");
    capture_of(agent, active, index)
}

/// A slot that [`create_builtin_function`] was given for a function alone.
///
/// # Panics
/// Where the function has no such slot.
pub fn capture_of(agent: &Agent, function: ObjectId, index: usize) -> Value {
    let Slots::Builtin(slots) = &agent[function].slots else { panic!("{function:?} is no built-in function") };
    slots.captures[index]
}

/// Writes a slot of the active function object.
///
/// # Panics
/// Where the active function has no such slot.
pub fn set_capture(agent: &mut Agent, index: usize, value: Value) {
    let active = agent.context().function.expect("a built-in function is running");
    let Slots::Builtin(slots) = &mut agent[active].slots else { panic!("{active:?} is no built-in function") };
    slots.captures[index] = value;
}
