//! ECMAScript function objects (ECMA-262, 10.2.1 and 10.2.2): how they are called and constructed.

pub use super::function_create::{
    FunctionThis, define_method_property, make_class_constructor, make_constructor, make_method,
    ordinary_function_create, set_function_length, set_function_name,
};
use super::ordinary::ordinary_create_from_constructor;
use crate::abrupt::{Completion, Must, completion};
use crate::agent::{Agent, ExecutionContext, State};
use crate::code::ThisMode;
use crate::environments::{EnvironmentKind, bind_this_value, get_this_binding, new_function_environment};
use crate::evaluation::evaluate_body;
use crate::heap::object::{ConstructorKind, FunctionSlots, Slots};
use crate::operations::private::initialize_instance_elements;
use crate::operations::type_conversion::to_object;
use crate::realm::Intrinsic;
use crate::value::{ObjectId, Value};
use crate::{none, some, step, when};

/// The internal slots of an ECMAScript function object.
///
/// # Panics
/// Where `f` is another kind of object.
pub fn slots(agent: &State, f: ObjectId) -> &FunctionSlots {
    match &agent[f].slots {
        Slots::Function(slots) => slots,
        slots => panic!("{slots:?} where an ECMAScript function object is due"),
    }
}

/// The internal slots of an ECMAScript function object, to write to.
///
/// # Panics
/// Where `f` is another kind of object.
pub(crate) fn slots_mut(agent: &mut State, f: ObjectId) -> &mut FunctionSlots {
    match &mut agent[f].slots {
        Slots::Function(slots) => slots,
        slots => panic!("{slots:?} where an ECMAScript function object is due"),
    }
}

/// [[Call]] (`#sec-ecmascript-function-objects-call-thisargument-argumentslist`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn call(agent: &mut Agent, f: ObjectId, this_argument: Value, arguments_list: &[Value]) -> Completion {
    step!(agent, Function_Call, "1");
    step!(agent, Function_Call, "2");
    prepare_for_ordinary_call(agent, f, None);
    step!(agent, Function_Call, "3");
    if when!(agent, Function_Call, "4", slots(agent, f).is_class_constructor) {
        step!(agent, Function_Call, "4.a");
        let error = agent.type_error("a class constructor is called without new");
        step!(agent, Function_Call, "4.b");
        step!(agent, Function_Call, "4.c");
        agent.contexts.pop();
        step!(agent, Function_Call, "4.d");
        return Err(error);
    }
    step!(agent, Function_Call, "5");
    ordinary_call_bind_this(agent, f, this_argument)?;
    step!(agent, Function_Call, "6");
    let (value, abrupt) = completion(ordinary_call_evaluate_body(agent, f, arguments_list))?;
    step!(agent, Function_Call, "7");
    agent.contexts.pop();
    let Some(abrupt) = none!(agent, Function_Call, "8", abrupt) else {
        return Ok(value);
    };
    step!(agent, Function_Call, "9");
    step!(agent, Function_Call, "10");
    Err(abrupt)
}

/// PrepareForOrdinaryCall (`#sec-prepareforordinarycall`); the context that it makes is the running one afterwards
///
/// # Panics
/// Where `f` is not an ECMAScript function object.
pub fn prepare_for_ordinary_call(agent: &mut Agent, f: ObjectId, new_target: Option<ObjectId>) {
    step!(agent, PrepareForOrdinaryCall, "1");
    step!(agent, PrepareForOrdinaryCall, "2");
    step!(agent, PrepareForOrdinaryCall, "3");
    step!(agent, PrepareForOrdinaryCall, "4");
    let callee_realm = slots(agent, f).realm;
    step!(agent, PrepareForOrdinaryCall, "5");
    step!(agent, PrepareForOrdinaryCall, "6");
    step!(agent, PrepareForOrdinaryCall, "7");
    let local_env = new_function_environment(agent, f, new_target);
    step!(agent, PrepareForOrdinaryCall, "8");
    step!(agent, PrepareForOrdinaryCall, "9");
    step!(agent, PrepareForOrdinaryCall, "10");
    let private_environment = slots(agent, f).private_environment;
    let code = &slots(agent, f).code;
    let callee_context = ExecutionContext {
        function: Some(f),
        realm: callee_realm,
        lexical_environment: local_env,
        variable_environment: local_env,
        private_environment,
        generator: None,
        strict: code.strict,
        source: code.source.clone(),
    };
    step!(agent, PrepareForOrdinaryCall, "12");
    agent.contexts.push(callee_context);
    step!(agent, PrepareForOrdinaryCall, "13");
    step!(agent, PrepareForOrdinaryCall, "14");
}

/// OrdinaryCallBindThis (`#sec-ordinarycallbindthis`); the callee's context is the running one
///
/// # Errors
/// Only a halt.
///
/// # Panics
/// Where the running context is not of a function.
pub fn ordinary_call_bind_this(agent: &mut Agent, f: ObjectId, this_argument: Value) -> Completion<()> {
    step!(agent, OrdinaryCallBindThis, "1");
    let this_mode = slots(agent, f).this_mode;
    if when!(agent, OrdinaryCallBindThis, "2", this_mode == ThisMode::Lexical) {
        return Ok(());
    }
    step!(agent, OrdinaryCallBindThis, "3");
    let callee_realm = slots(agent, f).realm;
    step!(agent, OrdinaryCallBindThis, "4");
    let local_env = agent.context().lexical_environment;
    let this_value = if when!(agent, OrdinaryCallBindThis, "5", this_mode == ThisMode::Strict) {
        step!(agent, OrdinaryCallBindThis, "5.a");
        this_argument
    } else {
        step!(agent, OrdinaryCallBindThis, "6");
        if when!(agent, OrdinaryCallBindThis, "6.a", this_argument.is_nullish()) {
            step!(agent, OrdinaryCallBindThis, "6.a.i");
            let global_env = agent[callee_realm].global_environment;
            step!(agent, OrdinaryCallBindThis, "6.a.ii");
            let EnvironmentKind::Global { global_this_value, .. } = agent[global_env].kind else {
                panic!("a realm's environment is a global one")
            };
            step!(agent, OrdinaryCallBindThis, "6.a.iii");
            global_this_value.into()
        } else {
            step!(agent, OrdinaryCallBindThis, "6.b");
            step!(agent, OrdinaryCallBindThis, "6.b.i");
            let this_value = to_object(agent, this_argument).must()?;
            step!(agent, OrdinaryCallBindThis, "6.b.ii");
            this_value.into()
        }
    };
    step!(agent, OrdinaryCallBindThis, "7");
    step!(agent, OrdinaryCallBindThis, "8");
    step!(agent, OrdinaryCallBindThis, "9");
    bind_this_value(agent, local_env, this_value).must()?;
    step!(agent, OrdinaryCallBindThis, "10");
    Ok(())
}

/// OrdinaryCallEvaluateBody (`#sec-ordinarycallevaluatebody`)
///
/// # Errors
/// Whatever the body throws.
pub fn ordinary_call_evaluate_body(agent: &mut Agent, f: ObjectId, arguments_list: &[Value]) -> Completion {
    step!(agent, OrdinaryCallEvaluateBody, "1");
    evaluate_body(agent, f, arguments_list)
}

/// [[Construct]] (`#sec-ecmascript-function-objects-construct-argumentslist-newtarget`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
///
/// # Panics
/// Where `f` has no [[Construct]].
pub fn construct(
    agent: &mut Agent,
    f: ObjectId,
    arguments_list: &[Value],
    new_target: ObjectId,
) -> Completion<ObjectId> {
    step!(agent, Function_Construct, "1");
    step!(agent, Function_Construct, "2");
    let kind = slots(agent, f).constructor_kind.expect("a constructor has a kind");
    let mut this_argument = None;
    if when!(agent, Function_Construct, "3", kind == ConstructorKind::Base) {
        step!(agent, Function_Construct, "3.a");
        let object = ordinary_create_from_constructor(agent, new_target, Intrinsic::ObjectPrototype, Slots::Ordinary)?;
        this_argument = Some(object);
    }
    step!(agent, Function_Construct, "4");
    prepare_for_ordinary_call(agent, f, Some(new_target));
    step!(agent, Function_Construct, "5");
    if when!(agent, Function_Construct, "6", kind == ConstructorKind::Base)
        && let Some(this_argument) = this_argument
    {
        step!(agent, Function_Construct, "6.a");
        ordinary_call_bind_this(agent, f, this_argument.into())?;
        step!(agent, Function_Construct, "6.b");
        let ((), abrupt) = completion(initialize_instance_elements(agent, this_argument, f))?;
        if let Some(abrupt) = some!(agent, Function_Construct, "6.c", abrupt) {
            step!(agent, Function_Construct, "6.c.i");
            agent.contexts.pop();
            step!(agent, Function_Construct, "6.c.ii");
            return Err(abrupt);
        }
    }
    step!(agent, Function_Construct, "7");
    let constructor_env = agent.context().lexical_environment;
    step!(agent, Function_Construct, "8");
    let (value, abrupt) = completion(ordinary_call_evaluate_body(agent, f, arguments_list))?;
    step!(agent, Function_Construct, "9");
    agent.contexts.pop();
    if let Some(abrupt) = some!(agent, Function_Construct, "10", abrupt) {
        step!(agent, Function_Construct, "10.a");
        return Err(abrupt);
    }
    step!(agent, Function_Construct, "11");
    if let Some(object) = some!(agent, Function_Construct, "12", value.as_object()) {
        return Ok(object);
    }
    if when!(agent, Function_Construct, "13", kind == ConstructorKind::Base)
        && let Some(this_argument) = this_argument
    {
        return Ok(this_argument);
    }
    if when!(agent, Function_Construct, "14", !value.is_undefined()) {
        return Err(agent.type_error("a derived constructor returned a primitive value"));
    }
    step!(agent, Function_Construct, "15");
    let this_binding = get_this_binding(agent, constructor_env)?;
    step!(agent, Function_Construct, "16");
    let this_binding = this_binding.as_object().expect("a constructor binds this to an object");
    step!(agent, Function_Construct, "17");
    Ok(this_binding)
}
