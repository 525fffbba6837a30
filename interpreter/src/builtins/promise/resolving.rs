//! The functions that resolve a promise, and how it is settled (ECMA-262, 27.2.1.3 to 27.2.1.8).

use super::super::record;
use super::jobs::{new_promise_reaction_job, new_promise_resolve_thenable_job};
use super::{NewTarget, Promise, PromiseReaction, PromiseState, create_function, slots_mut};
use crate::abrupt::{Abrupt, Completion};
use crate::agent::Agent;
use crate::heap::names;
use crate::objects::builtin_function::capture;
use crate::operations::objects::get;
use crate::operations::testing::is_callable;
use crate::realm::{Args, ErrorKind};
use crate::value::{ObjectId, Value};

/// What CreateResolvingFunctions gives.
#[derive(Clone, Copy, Debug)]
pub(super) struct ResolvingFunctions {
    /// [[Resolve]]
    pub(super) resolve: Value,
    /// [[Reject]]
    pub(super) reject: Value,
}

/// CreateResolvingFunctions (`#sec-createresolvingfunctions`)
pub(super) fn create_resolving_functions(agent: &mut Agent, promise: ObjectId) -> ResolvingFunctions {
    let already_resolved = record::create(agent, vec![false.into()]);
    let captures = vec![promise.into(), already_resolved];
    let resolve = create_function(agent, promise_resolve_function, 1, captures.clone());
    let reject = create_function(agent, promise_reject_function, 1, captures);
    ResolvingFunctions { resolve: resolve.into(), reject: reject.into() }
}

/// The promise of the active function, where none of its functions was called before; from now on one was.
fn resolve_once(agent: &mut Agent) -> Option<ObjectId> {
    let (promise, already_resolved) = (capture(agent, 0), capture(agent, 1));
    let already_resolved = &mut record::fields_mut(agent, already_resolved)[0];
    match std::mem::replace(already_resolved, true.into()) {
        Value::Boolean(false) => promise.as_object(),
        _ => None,
    }
}

/// Promise Reject Functions (`#sec-promise-reject-functions`)
fn promise_reject_function(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    if let Some(promise) = resolve_once(agent) {
        reject_promise(agent, promise, arguments.get(0))?;
    }
    Ok(Value::Undefined)
}

/// Promise Resolve Functions (`#sec-promise-resolve-functions`)
fn promise_resolve_function(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let Some(promise) = resolve_once(agent) else { return Ok(Value::Undefined) };
    let Value::Object(resolution) = arguments.get(0) else {
        fulfill_promise(agent, promise, arguments.get(0))?;
        return Ok(Value::Undefined);
    };
    if resolution == promise {
        let self_resolution_error = crate::builtins::new_error(agent, ErrorKind::TypeError, "a promise of itself");
        reject_promise(agent, promise, self_resolution_error.into())?;
        return Ok(Value::Undefined);
    }
    let then = match get(agent, resolution, names::THEN.into()) {
        Ok(then) => then,
        Err(Abrupt::Throw(reason)) => {
            reject_promise(agent, promise, reason)?;
            return Ok(Value::Undefined);
        }
        Err(halt) => return Err(halt),
    };
    let Some(then_action) = then.as_object().filter(|_| is_callable(agent, then)) else {
        fulfill_promise(agent, promise, resolution.into())?;
        return Ok(Value::Undefined);
    };
    let (job, realm) = new_promise_resolve_thenable_job(agent, promise, resolution, then_action)?;
    agent.host_enqueue_promise_job(job, realm);
    Ok(Value::Undefined)
}

/// FulfillPromise (`#sec-fulfillpromise`)
fn fulfill_promise(agent: &mut Agent, promise: ObjectId, value: Value) -> Completion<()> {
    let reactions = settle(slots_mut(agent, promise), PromiseState::Fulfilled(value)).fulfill_reactions;
    trigger_promise_reactions(agent, &reactions, value)
}

/// RejectPromise (`#sec-rejectpromise`)
fn reject_promise(agent: &mut Agent, promise: ObjectId, reason: Value) -> Completion<()> {
    let reactions = settle(slots_mut(agent, promise), PromiseState::Rejected(reason)).reject_reactions;
    trigger_promise_reactions(agent, &reactions, reason)
}

/// Gives a promise its state for good: its slots before.
fn settle(promise: &mut Promise, state: PromiseState) -> Promise {
    debug_assert!(matches!(promise.state, PromiseState::Pending), "a promise is settled once");
    let (fulfill_reactions, reject_reactions) = (Vec::new(), Vec::new());
    std::mem::replace(promise, Promise { state, fulfill_reactions, reject_reactions })
}

/// TriggerPromiseReactions (`#sec-triggerpromisereactions`)
fn trigger_promise_reactions(agent: &mut Agent, reactions: &[PromiseReaction], argument: Value) -> Completion<()> {
    for reaction in reactions {
        agent.tick()?;
        let (job, realm) = new_promise_reaction_job(agent, *reaction, argument)?;
        agent.host_enqueue_promise_job(job, realm);
    }
    Ok(())
}
