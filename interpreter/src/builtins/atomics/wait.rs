//! Waiting and notifying (ECMA-262, 25.4.3.12 to 25.4.3.14, 25.4.13 to 25.4.15), as far as one agent alone can. Time does not pass:
//! a timeout is over as soon as nothing else is left to do.

use super::super::NewTarget;
use super::super::array_buffer::{get_value_from_buffer, is_shared_array_buffer, modulo_64_bits};
use super::super::promise::{Job, new_promise_capability};
use super::access::{validate_atomic_access, validate_integer_typed_array};
use super::waiters::{WaiterId, get_waiter_list};
use crate::abrupt::{Completion, Halt, Must};
use crate::agent::Agent;
use crate::heap::names;
use crate::heap::object::Slots;
use crate::objects::ordinary::ordinary_object_create;
use crate::operations::objects::create_data_property_or_throw;
use crate::operations::type_conversion::{to_big_int, to_int32, to_integer_or_infinity, to_number};
use crate::realm::{Args, Intrinsic};
use crate::value::Value;

/// How DoWait waits.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mode {
    /// ~sync~
    Sync,
    /// ~async~
    Async,
}

/// Atomics.wait (`#sec-atomics.wait`)
pub(super) fn wait(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    do_wait(agent, Mode::Sync, arguments)
}

/// Atomics.waitAsync (`#sec-atomics.waitasync`)
pub(super) fn wait_async(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    do_wait(agent, Mode::Async, arguments)
}

/// DoWait (`#sec-dowait`); AgentCanSuspend is true
///
/// # Errors
/// A TypeError or a RangeError, what the coercions throw, and a halt for a wait that nobody would ever end.
fn do_wait(agent: &mut Agent, mode: Mode, arguments: Args<'_>) -> Completion {
    let ta_record = validate_integer_typed_array(agent, arguments.get(0), true)?;
    let slots = agent.heap.typed_array(ta_record.object);
    if !is_shared_array_buffer(agent, slots.buffer()) {
        return Err(agent.type_error("only elements of a SharedArrayBuffer can be waited for"));
    }
    let access = validate_atomic_access(agent, ta_record, arguments.get(1))?;
    let v = if slots.element_type.is_big_int() {
        let v = to_big_int(agent, arguments.get(2))?;
        modulo_64_bits(&agent[v]) as i64
    } else {
        i64::from(to_int32(agent, arguments.get(2))?)
    };
    let q = to_number(agent, arguments.get(3))?;
    let t = if q.is_nan() { f64::INFINITY } else { q.max(0.0) };
    let w = match get_value_from_buffer(agent, slots.buffer(), access.byte_index_in_buffer, slots.element_type, None) {
        Value::Number(w) => w as i64,
        Value::BigInt(w) => modulo_64_bits(&agent[w]) as i64,
        other => unreachable!("{other:?} in a buffer"),
    };
    let not_equal = v != w;
    if mode == Mode::Sync {
        return match not_equal {
            true => Ok(agent.heap.strings.intern("not-equal").into()),
            false if t.is_finite() => Ok(agent.heap.strings.intern("timed-out").into()),
            false => Err(Halt::Fuel.into()),
        };
    }
    if not_equal || t == 0.0 {
        let value = if not_equal { "not-equal" } else { "timed-out" };
        let value = agent.heap.strings.intern(value);
        return result_object(agent, false, value.into());
    }
    let constructor = agent.intrinsic(Intrinsic::Promise);
    let promise_capability = new_promise_capability(agent, constructor.into()).must()?;
    let wl = get_waiter_list(agent, access);
    let waiter = agent.waiters.add(wl, promise_capability);
    if t.is_finite() {
        enqueue_atomics_wait_async_timeout_job(agent, waiter, t);
    }
    result_object(agent, true, promise_capability.promise.into())
}

/// What Atomics.waitAsync gives.
fn result_object(agent: &mut Agent, is_async: bool, value: Value) -> Completion {
    let prototype = agent.intrinsic(Intrinsic::ObjectPrototype);
    let result_object = ordinary_object_create(agent, Some(prototype), Slots::Ordinary);
    let name = agent.heap.strings.intern("async");
    create_data_property_or_throw(agent, result_object, name.into(), is_async.into()).must()?;
    create_data_property_or_throw(agent, result_object, names::VALUE.into(), value).must()?;
    Ok(result_object.into())
}

/// EnqueueAtomicsWaitAsyncTimeoutJob (`#sec-enqueueatomicswaitasynctimeoutjob`)
fn enqueue_atomics_wait_async_timeout_job(agent: &mut Agent, waiter: WaiterId, t: f64) {
    let current_realm = agent.current_realm();
    agent.host_enqueue_timeout_job(Job::AtomicsWaitAsyncTimeout(waiter), current_realm, t);
}

/// The closure of EnqueueAtomicsWaitAsyncTimeoutJob.
///
/// # Errors
/// Only a halt.
pub(in crate::builtins) fn time_out(agent: &mut Agent, waiter: WaiterId) -> Completion<()> {
    if let Some(promise_capability) = agent.waiters.remove(waiter) {
        let result = agent.heap.strings.intern("timed-out");
        promise_capability.resolve(agent, result.into()).must()?;
    }
    Ok(())
}

/// Atomics.notify (`#sec-atomics.notify`)
pub(super) fn notify(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let ta_record = validate_integer_typed_array(agent, arguments.get(0), true)?;
    let access = validate_atomic_access(agent, ta_record, arguments.get(1))?;
    let c = match arguments.get(2) {
        Value::Undefined => f64::INFINITY,
        count => to_integer_or_infinity(agent, count)?.max(0.0),
    };
    let buffer = agent.heap.typed_array(access.typed_array).buffer();
    if !is_shared_array_buffer(agent, buffer) {
        return Ok(0.0.into());
    }
    let wl = get_waiter_list(agent, access);
    let s = agent.waiters.remove_first(wl, c);
    let n = s.len() as f64;
    for promise_capability in s {
        agent.tick()?;
        let result = agent.heap.strings.intern("ok");
        promise_capability.resolve(agent, result.into()).must()?;
    }
    Ok(n.into())
}
