//! Jobs: those of promises (ECMA-262, 27.2.2), and what else calls a promise's functions from the host.

use super::super::atomics::{self, WaiterId};
use super::resolving::create_resolving_functions;
use super::{PromiseReaction, ReactionType};
use crate::abrupt::{Abrupt, Completion};
use crate::agent::Agent;
use crate::operations::objects::{call, get_function_realm};
use crate::value::{ObjectId, RealmId, Value};

/// A Job Abstract Closure.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Job {
    /// The closure of NewPromiseReactionJob.
    PromiseReaction {
        /// reaction
        reaction: PromiseReaction,
        /// argument
        argument: Value,
    },
    /// The closure of NewPromiseResolveThenableJob.
    PromiseResolveThenable {
        /// promiseToResolve
        promise_to_resolve: ObjectId,
        /// thenable
        thenable: ObjectId,
        /// then
        then: ObjectId,
    },
    /// The closure of EnqueueAtomicsWaitAsyncTimeoutJob.
    AtomicsWaitAsyncTimeout(WaiterId),
}

/// NewPromiseReactionJob (`#sec-newpromisereactionjob`)
pub(super) fn new_promise_reaction_job(
    agent: &mut Agent,
    reaction: PromiseReaction,
    argument: Value,
) -> Completion<(Job, Option<RealmId>)> {
    let job = Job::PromiseReaction { reaction, argument };
    let handler_realm = match reaction.handler {
        Some(handler) => Some(realm_of(agent, handler)?),
        None => None,
    };
    Ok((job, handler_realm))
}

/// NewPromiseResolveThenableJob (`#sec-newpromiseresolvethenablejob`)
pub(super) fn new_promise_resolve_thenable_job(
    agent: &mut Agent,
    promise_to_resolve: ObjectId,
    thenable: ObjectId,
    then: ObjectId,
) -> Completion<(Job, Option<RealmId>)> {
    let then_realm = realm_of(agent, then)?;
    Ok((Job::PromiseResolveThenable { promise_to_resolve, thenable, then }, Some(then_realm)))
}

/// GetFunctionRealm of a callback, or the current realm where that throws.
fn realm_of(agent: &mut Agent, callback: ObjectId) -> Completion<RealmId> {
    match get_function_realm(agent, callback) {
        Err(Abrupt::Throw(_)) => Ok(agent.current_realm()),
        result => result,
    }
}

impl Job {
    /// Runs the closure.
    ///
    /// # Errors
    /// What it throws.
    pub(crate) fn run(self, agent: &mut Agent) -> Completion<()> {
        match self {
            Job::PromiseReaction { reaction, argument } => run_reaction(agent, reaction, argument),
            Job::AtomicsWaitAsyncTimeout(waiter) => atomics::time_out(agent, waiter),
            Job::PromiseResolveThenable { promise_to_resolve, thenable, then } => {
                let resolving_functions = create_resolving_functions(agent, promise_to_resolve);
                let arguments = [resolving_functions.resolve, resolving_functions.reject];
                let then_call_result = call(agent, then.into(), thenable.into(), &arguments);
                match then_call_result {
                    Err(Abrupt::Throw(reason)) => {
                        call(agent, resolving_functions.reject, Value::Undefined, &[reason]).map(|_| ())
                    }
                    result => result.map(|_| ()),
                }
            }
        }
    }
}

fn run_reaction(agent: &mut Agent, reaction: PromiseReaction, argument: Value) -> Completion<()> {
    let handler_result = match (reaction.handler, reaction.kind) {
        (None, ReactionType::Fulfill) => Ok(argument),
        (None, ReactionType::Reject) => Err(Abrupt::Throw(argument)),
        (Some(handler), _) => call(agent, handler.into(), Value::Undefined, &[argument]),
    };
    let Some(promise_capability) = reaction.capability else {
        debug_assert!(!matches!(handler_result, Err(Abrupt::Throw(_))), "nobody would see what the handler throws");
        return handler_result.map(|_| ());
    };
    promise_capability.settle(agent, handler_result).map(|_| ())
}
