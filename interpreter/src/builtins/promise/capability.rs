//! PromiseCapability Records (ECMA-262, 27.2.1.1 and 27.2.1.5), and PromiseResolve.

use super::{NewTarget, create_function, is_promise};
use crate::abrupt::{Abrupt, Completion};
use crate::agent::Agent;
use crate::heap::names;
use crate::objects::builtin_function::{capture, capture_of, set_capture};
use crate::operations::objects::{call, construct, get};
use crate::operations::testing::{is_callable, is_constructor, same_value};
use crate::realm::Args;
use crate::value::{ObjectId, Value};

/// A PromiseCapability Record.
#[derive(Clone, Copy, Debug)]
pub(crate) struct PromiseCapability {
    /// [[Promise]]
    pub(crate) promise: ObjectId,
    /// [[Resolve]]
    pub(crate) resolve: Value,
    /// [[Reject]]
    pub(crate) reject: Value,
}

impl PromiseCapability {
    /// Calls [[Resolve]].
    ///
    /// # Errors
    /// Whatever that throws.
    pub(crate) fn resolve(self, agent: &mut Agent, value: Value) -> Completion {
        call(agent, self.resolve, Value::Undefined, &[value])
    }

    /// Calls [[Reject]].
    ///
    /// # Errors
    /// Whatever that throws.
    pub(crate) fn reject(self, agent: &mut Agent, reason: Value) -> Completion {
        call(agent, self.reject, Value::Undefined, &[reason])
    }

    /// Calls [[Resolve]] with the value of a normal completion, or [[Reject]] with that of a throw.
    ///
    /// # Errors
    /// Whatever that throws.
    pub(crate) fn settle(self, agent: &mut Agent, completion: Completion) -> Completion {
        match completion {
            Ok(value) => self.resolve(agent, value),
            Err(Abrupt::Throw(reason)) => self.reject(agent, reason),
            Err(halt) => Err(halt),
        }
    }
}

/// IfAbruptRejectPromise (`#sec-ifabruptrejectpromise`)
macro_rules! if_abrupt_reject_promise {
    ($agent:expr, $value:expr, $capability:expr) => {
        match $value {
            Ok(value) => value,
            Err(crate::abrupt::Abrupt::Throw(reason)) => {
                $capability.reject($agent, reason)?;
                return Ok($capability.promise.into());
            }
            Err(halt) => return Err(halt),
        }
    };
}
pub(crate) use if_abrupt_reject_promise;

/// NewPromiseCapability (`#sec-newpromisecapability`)
///
/// # Errors
/// Whatever the constructor throws, or a TypeError.
pub(crate) fn new_promise_capability(agent: &mut Agent, c: Value) -> Completion<PromiseCapability> {
    let Some(c) = c.as_object().filter(|_| is_constructor(agent, c)) else {
        return Err(agent.type_error("what makes promises is not a constructor"));
    };
    let executor = create_function(agent, executor_closure, 2, vec![Value::Undefined; 2]);
    let promise = construct(agent, c, &[executor.into()], None)?;
    let (resolve, reject) = (capture_of(agent, executor, 0), capture_of(agent, executor, 1));
    if !is_callable(agent, resolve) || !is_callable(agent, reject) {
        return Err(agent.type_error("what resolves or rejects the promise is not a function"));
    }
    Ok(PromiseCapability { promise, resolve, reject })
}

/// executorClosure of NewPromiseCapability; resolvingFunctions are its captures
fn executor_closure(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    if !capture(agent, 0).is_undefined() || !capture(agent, 1).is_undefined() {
        return Err(agent.type_error("the executor was called with functions before"));
    }
    set_capture(agent, 0, arguments.get(0));
    set_capture(agent, 1, arguments.get(1));
    Ok(Value::Undefined)
}

/// PromiseResolve (`#sec-promise-resolve`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws.
pub(crate) fn promise_resolve(agent: &mut Agent, c: ObjectId, x: Value) -> Completion<ObjectId> {
    if let Some(x) = is_promise(agent, x) {
        let x_constructor = get(agent, x, names::CONSTRUCTOR.into())?;
        if same_value(agent, x_constructor, c.into()) {
            return Ok(x);
        }
    }
    let promise_capability = new_promise_capability(agent, c.into())?;
    promise_capability.resolve(agent, x)?;
    Ok(promise_capability.promise)
}
