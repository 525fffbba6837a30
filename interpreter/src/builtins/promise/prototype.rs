//! The methods then and catch (ECMA-262, 27.2.5), and PerformPromiseThen.

use super::jobs::new_promise_reaction_job;
use super::{
    NewTarget, PromiseCapability, PromiseReaction, PromiseState, ReactionType, is_promise, new_promise_capability,
    slots_mut,
};
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::heap::names;
use crate::operations::objects::{invoke, species_constructor};
use crate::operations::testing::is_callable;
use crate::realm::{Args, Intrinsic};
use crate::value::{ObjectId, Value};

/// Promise.prototype.catch (`#sec-promise.prototype.catch`)
pub(super) fn catch(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    invoke(agent, this, names::THEN.into(), &[Value::Undefined, arguments.get(0)])
}

/// Promise.prototype.then (`#sec-promise.prototype.then`)
pub(super) fn then(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let Some(promise) = is_promise(agent, this) else {
        return Err(agent.type_error("then was called on what is no promise"));
    };
    let c = species_constructor(agent, promise, Intrinsic::Promise)?;
    let result_capability = new_promise_capability(agent, c.into())?;
    perform_promise_then(agent, promise, arguments.get(0), arguments.get(1), Some(result_capability))?;
    Ok(result_capability.promise.into())
}

/// PerformPromiseThen (`#sec-performpromisethen`)
///
/// # Errors
/// Only a halt.
///
/// # Panics
/// Where `promise` is none.
pub(crate) fn perform_promise_then(
    agent: &mut Agent,
    promise: ObjectId,
    on_fulfilled: Value,
    on_rejected: Value,
    result_capability: Option<PromiseCapability>,
) -> Completion<()> {
    let callback = |callback: Value| callback.as_object().filter(|_| is_callable(agent, callback));
    let (on_fulfilled, on_rejected) = (callback(on_fulfilled), callback(on_rejected));
    let reaction = |kind, handler| PromiseReaction { capability: result_capability, kind, handler };
    let fulfill_reaction = reaction(ReactionType::Fulfill, on_fulfilled);
    let reject_reaction = reaction(ReactionType::Reject, on_rejected);
    let slots = slots_mut(agent, promise);
    let (reaction, argument) = match slots.state {
        PromiseState::Pending => {
            slots.fulfill_reactions.push(fulfill_reaction);
            slots.reject_reactions.push(reject_reaction);
            return Ok(());
        }
        PromiseState::Fulfilled(value) => (fulfill_reaction, value),
        PromiseState::Rejected(reason) => (reject_reaction, reason),
    };
    let (job, realm) = new_promise_reaction_job(agent, reaction, argument)?;
    agent.host_enqueue_promise_job(job, realm);
    Ok(())
}
