//! How iterators are disposed of (explicit resource management).

use super::super::NewTarget;
use super::super::promise::{
    create_function, if_abrupt_reject_promise, new_promise_capability, perform_promise_then, promise_resolve,
};
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::heap::names;
use crate::operations::objects::{call, get_method};
use crate::realm::{Args, Intrinsic};
use crate::value::Value;

/// %Iterator.prototype% [ %Symbol.dispose% ] (`#sec-%iterator.prototype%-%symbol.dispose%`)
pub(super) fn dispose(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    if let Some(r#return) = get_method(agent, this, names::RETURN.into())? {
        call(agent, r#return.into(), this, &[])?;
    }
    Ok(Value::Undefined)
}

/// %AsyncIteratorPrototype% [ %Symbol.asyncDispose% ] (`#sec-%asynciteratorprototype%-%symbol.asyncdispose%`)
pub(super) fn async_dispose(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    let constructor = agent.intrinsic(Intrinsic::Promise);
    let promise_capability = new_promise_capability(agent, constructor.into())?;
    let r#return = get_method(agent, this, names::RETURN.into());
    let Some(r#return) = if_abrupt_reject_promise!(agent, r#return, promise_capability) else {
        promise_capability.resolve(agent, Value::Undefined)?;
        return Ok(promise_capability.promise.into());
    };
    let result = call(agent, r#return.into(), this, &[]);
    let result = if_abrupt_reject_promise!(agent, result, promise_capability);
    let wrapper = promise_resolve(agent, constructor, result);
    let wrapper = if_abrupt_reject_promise!(agent, wrapper, promise_capability);
    let unwrap = create_function(agent, unwrap_closure, 1, Vec::new());
    perform_promise_then(agent, wrapper, unwrap.into(), Value::Undefined, Some(promise_capability))?;
    Ok(promise_capability.promise.into())
}

/// unwrap of [`async_dispose`]
fn unwrap_closure(_: &mut Agent, _: Value, _: Args<'_>, _: NewTarget) -> Completion {
    Ok(Value::Undefined)
}
