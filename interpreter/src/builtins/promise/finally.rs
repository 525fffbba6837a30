//! Promise.prototype.finally (ECMA-262, 27.2.5.3).

use super::{NewTarget, create_function, promise_resolve};
use crate::abrupt::{Abrupt, Completion};
use crate::agent::Agent;
use crate::heap::names;
use crate::objects::builtin_function::capture;
use crate::operations::objects::{call, invoke, species_constructor};
use crate::operations::testing::is_callable;
use crate::realm::{Args, BuiltinFunction, Intrinsic};
use crate::value::Value;

/// Promise.prototype.finally (`#sec-promise.prototype.finally`)
pub(super) fn finally(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let on_finally = arguments.get(0);
    let Value::Object(promise) = this else {
        return Err(agent.type_error("finally was called on what is no object"));
    };
    let c = species_constructor(agent, promise, Intrinsic::Promise)?;
    let (then_finally, catch_finally) = if is_callable(agent, on_finally) {
        let captures = vec![on_finally, c.into()];
        let then_finally = create_function(agent, then_finally_closure, 1, captures.clone());
        let catch_finally = create_function(agent, catch_finally_closure, 1, captures);
        (then_finally.into(), catch_finally.into())
    } else {
        (on_finally, on_finally)
    };
    invoke(agent, this, names::THEN.into(), &[then_finally, catch_finally])
}

/// thenFinallyClosure, which captures onFinally and C
fn then_finally_closure(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    go_on_with(agent, return_value, arguments.get(0))
}

/// catchFinallyClosure, which captures onFinally and C
fn catch_finally_closure(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    go_on_with(agent, throw_reason, arguments.get(0))
}

/// The steps of both closures: onFinally is called, and what it gives is waited for before `thunk` ends the matter.
fn go_on_with(agent: &mut Agent, thunk: BuiltinFunction, value: Value) -> Completion {
    let (on_finally, c) = (capture(agent, 0), capture(agent, 1));
    let result = call(agent, on_finally, Value::Undefined, &[])?;
    let c = c.as_object().expect("C is a constructor");
    let promise = promise_resolve(agent, c, result)?;
    let thunk = create_function(agent, thunk, 0, vec![value]);
    invoke(agent, promise.into(), names::THEN.into(), &[thunk.into()])
}

/// returnValue
fn return_value(agent: &mut Agent, _: Value, _: Args<'_>, _: NewTarget) -> Completion {
    Ok(capture(agent, 0))
}

/// throwReason
fn throw_reason(agent: &mut Agent, _: Value, _: Args<'_>, _: NewTarget) -> Completion {
    Err(Abrupt::Throw(capture(agent, 0)))
}
