//! Disposable resources: what is disposed of, and how.

use super::Hint;
use crate::abrupt::{Abrupt, Completion};
use crate::agent::Agent;
use crate::builtins::error::new_suppressed_error;
use crate::builtins::promise::{create_function, if_abrupt_reject_promise, new_promise_capability};
use crate::evaluation::asynchronous::r#await;
use crate::heap::names::symbol;
use crate::objects::builtin_function::capture;
use crate::operations::objects::{call, get_method};
use crate::operations::testing::is_callable;
use crate::realm::{Args, Intrinsic};
use crate::value::{ObjectId, Value};

/// A DisposableResource Record (`#sec-disposableresource-records`).
#[derive(Clone, Copy, Debug)]
pub(super) struct DisposableResource {
    /// [[ResourceValue]]
    value: Value,
    /// [[Hint]]
    hint: Hint,
    /// [[DisposeMethod]]
    method: Option<Value>,
}

/// AddDisposableResource (`#sec-adddisposableresource-disposable-v-hint-disposemethod`): what is to be added
///
/// # Errors
/// A TypeError, or whatever looking for the method throws.
pub(super) fn disposable_resource(agent: &mut Agent, v: Value, hint: Hint) -> Completion<Option<DisposableResource>> {
    if v.is_nullish() {
        // What is waited for is waited for even where there is nothing to call.
        let nothing = DisposableResource { value: Value::Undefined, hint, method: None };
        return Ok((hint == Hint::Async).then_some(nothing));
    }
    // CreateDisposableResource (`#sec-createdisposableresource`)
    if !v.is_object() {
        return Err(agent.type_error("what is disposed of is no object"));
    }
    let Some(method) = get_dispose_method(agent, v, hint)? else {
        return Err(agent.type_error("it cannot be disposed of"));
    };
    Ok(Some(DisposableResource { value: v, hint, method: Some(method.into()) }))
}

/// The same with a method that is given, and no value.
///
/// # Errors
/// A TypeError.
pub(super) fn resource_of_method(agent: &mut Agent, hint: Hint, method: Value) -> Completion<DisposableResource> {
    if !is_callable(agent, method) {
        return Err(agent.type_error("what disposes is no function"));
    }
    Ok(DisposableResource { value: Value::Undefined, hint, method: Some(method) })
}

/// GetDisposeMethod (`#sec-getdisposemethod`)
fn get_dispose_method(agent: &mut Agent, v: Value, hint: Hint) -> Completion<Option<ObjectId>> {
    if hint == Hint::Sync {
        return get_method(agent, v, symbol::DISPOSE.into());
    }
    if let Some(method) = get_method(agent, v, symbol::ASYNC_DISPOSE.into())? {
        return Ok(Some(method));
    }
    let method = get_method(agent, v, symbol::DISPOSE.into())?;
    Ok(method.map(|method| create_function(agent, sync_dispose_closure, 0, vec![method.into()])))
}

/// closure of GetDisposeMethod, which captures method
fn sync_dispose_closure(agent: &mut Agent, this: Value, _: Args<'_>, _: Option<ObjectId>) -> Completion {
    let method = capture(agent, 0);
    let constructor = agent.intrinsic(Intrinsic::Promise);
    let promise_capability = new_promise_capability(agent, constructor.into())?;
    let result = call(agent, method, this, &[]);
    if_abrupt_reject_promise!(agent, result, promise_capability);
    promise_capability.resolve(agent, Value::Undefined)?;
    Ok(promise_capability.promise.into())
}

/// DisposeResources (`#sec-disposeresources`)
///
/// # Errors
/// What disposing throws, or the completion itself.
pub(super) fn dispose_resources(
    agent: &mut Agent,
    dispose_capability: Vec<DisposableResource>,
    mut completion: Completion<()>,
) -> Completion<()> {
    let (mut needs_await, mut has_awaited) = (false, false);
    for resource in dispose_capability.into_iter().rev() {
        agent.tick()?;
        if resource.hint == Hint::Sync && needs_await && !has_awaited {
            r#await(agent, Value::Undefined)?;
            needs_await = false;
        }
        let Some(method) = resource.method else {
            needs_await = true;
            continue;
        };
        let mut result = call(agent, method, resource.value, &[]);
        if let (Ok(value), Hint::Async) = (&result, resource.hint) {
            result = r#await(agent, *value);
            has_awaited = true;
        }
        let Err(thrown) = result else { continue };
        completion = Err(match (thrown, completion) {
            (Abrupt::Throw(error), Err(Abrupt::Throw(suppressed))) => {
                Abrupt::Throw(new_suppressed_error(agent, error, suppressed)?.into())
            }
            (thrown, _) => thrown,
        });
        if let Err(Abrupt::Halt(_)) = completion {
            return completion;
        }
    }
    if needs_await && !has_awaited {
        r#await(agent, Value::Undefined)?;
    }
    completion
}
