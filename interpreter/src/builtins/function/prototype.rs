//! The methods of Function.prototype.

use crate::abrupt::{Completion, Must};
use crate::agent::Agent;
use crate::heap::names;
use crate::objects::bound_function::bound_function_create;
use crate::objects::function::{set_function_length, set_function_name};
use crate::operations::objects::{
    call as call_function, create_list_from_array_like, get, has_own_property, ordinary_has_instance,
};
use crate::operations::testing::is_callable;
use crate::operations::type_conversion::to_integer_or_infinity;
use crate::realm::Args;
use crate::value::{ObjectId, Value};
use crate::{none, step, when};

/// %Function.prototype% (`#sec-properties-of-the-function-prototype-object`)
pub(super) fn function_prototype(_: &mut Agent, _: Value, _: Args<'_>, _: Option<ObjectId>) -> Completion {
    Ok(Value::Undefined)
}

/// Function.prototype.apply (`#sec-function.prototype.apply`)
pub(super) fn apply(agent: &mut Agent, this: Value, arguments: Args<'_>, _: Option<ObjectId>) -> Completion {
    let (this_arg, arg_array) = (arguments.get(0), arguments.get(1));
    step!(agent, Function_prototype_apply, "1");
    let func = this;
    if when!(agent, Function_prototype_apply, "2", !is_callable(agent, func)) {
        return Err(agent.type_error("apply was called on what is no function"));
    }
    if when!(agent, Function_prototype_apply, "3", arg_array.is_nullish()) {
        step!(agent, Function_prototype_apply, "3.a");
        step!(agent, Function_prototype_apply, "3.b");
        return call_function(agent, func, this_arg, &[]);
    }
    step!(agent, Function_prototype_apply, "4");
    let arg_list = create_list_from_array_like(agent, arg_array)?;
    step!(agent, Function_prototype_apply, "5");
    step!(agent, Function_prototype_apply, "6");
    call_function(agent, func, this_arg, &arg_list)
}

/// Function.prototype.bind (`#sec-function.prototype.bind`)
pub(super) fn bind(agent: &mut Agent, this: Value, arguments: Args<'_>, _: Option<ObjectId>) -> Completion {
    let args = arguments.0.get(1..).unwrap_or_default();
    step!(agent, Function_prototype_bind, "1");
    let callable = this.as_object().filter(|_| is_callable(agent, this));
    let Some(target) = none!(agent, Function_prototype_bind, "2", callable) else {
        return Err(agent.type_error("bind was called on what is no function"));
    };
    step!(agent, Function_prototype_bind, "3");
    let f = bound_function_create(agent, target, arguments.get(0), args)?;
    step!(agent, Function_prototype_bind, "4");
    let mut l = 0.0;
    step!(agent, Function_prototype_bind, "5");
    let target_has_length = has_own_property(agent, target, names::LENGTH.into())?;
    if when!(agent, Function_prototype_bind, "6", target_has_length) {
        step!(agent, Function_prototype_bind, "6.a");
        let target_len = get(agent, target, names::LENGTH.into())?;
        let number = match target_len {
            Value::Number(number) => Some(number),
            _ => None,
        };
        if let Some(target_len) = crate::some!(agent, Function_prototype_bind, "6.b", number) {
            if when!(agent, Function_prototype_bind, "6.b.i", target_len == f64::INFINITY) {
                step!(agent, Function_prototype_bind, "6.b.i.1");
                l = f64::INFINITY;
            } else if when!(agent, Function_prototype_bind, "6.b.ii", target_len == f64::NEG_INFINITY) {
                step!(agent, Function_prototype_bind, "6.b.ii.1");
                l = 0.0;
            } else {
                step!(agent, Function_prototype_bind, "6.b.iii");
                step!(agent, Function_prototype_bind, "6.b.iii.1");
                let target_len_as_int = to_integer_or_infinity(agent, target_len.into()).must()?;
                step!(agent, Function_prototype_bind, "6.b.iii.2");
                step!(agent, Function_prototype_bind, "6.b.iii.3");
                let arg_count = args.len() as f64;
                step!(agent, Function_prototype_bind, "6.b.iii.4");
                l = (target_len_as_int - arg_count).max(0.0);
            }
        }
    }
    step!(agent, Function_prototype_bind, "7");
    set_function_length(agent, f, l)?;
    step!(agent, Function_prototype_bind, "8");
    let target_name = get(agent, target, names::NAME.into())?;
    let target_name = match target_name {
        Value::String(name) => Some(name),
        _ => None,
    };
    let target_name = none!(agent, Function_prototype_bind, "9", target_name).unwrap_or(names::EMPTY);
    step!(agent, Function_prototype_bind, "10");
    let prefix = agent.heap.strings.intern("bound");
    set_function_name(agent, f, target_name.into(), Some(prefix))?;
    step!(agent, Function_prototype_bind, "11");
    Ok(f.into())
}

/// Function.prototype.call (`#sec-function.prototype.call`)
pub(super) fn call(agent: &mut Agent, this: Value, arguments: Args<'_>, _: Option<ObjectId>) -> Completion {
    step!(agent, Function_prototype_call, "1");
    let func = this;
    if when!(agent, Function_prototype_call, "2", !is_callable(agent, func)) {
        return Err(agent.type_error("call was called on what is no function"));
    }
    step!(agent, Function_prototype_call, "3");
    step!(agent, Function_prototype_call, "4");
    call_function(agent, func, arguments.get(0), arguments.0.get(1..).unwrap_or_default())
}

/// Function.prototype [ %Symbol.hasInstance% ] (`#sec-function.prototype-%symbol.hasinstance%`)
pub(super) fn has_instance(agent: &mut Agent, this: Value, arguments: Args<'_>, _: Option<ObjectId>) -> Completion {
    step!(agent, Function_prototype_Symbol_hasInstance, "1");
    let f = this;
    step!(agent, Function_prototype_Symbol_hasInstance, "2");
    Ok(ordinary_has_instance(agent, f, arguments.get(0))?.into())
}
