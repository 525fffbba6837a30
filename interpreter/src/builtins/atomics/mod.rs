//! The Atomics object (ECMA-262, 25.4). There is one agent: what is atomic for others is so by itself.

mod access;
mod read_modify_write;
mod wait;
mod waiters;

pub(super) use wait::time_out;
pub(super) use waiters::WaiterId;
pub(crate) use waiters::Waiters;

use super::NewTarget;
use super::array_buffer::{compare_exchange_in_buffer, get_value_from_buffer, set_value_in_buffer};
use super::rows::{Holder, method, ordinary, tag};
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::operations::type_conversion::to_integer_or_infinity;
use crate::realm::{Args, Intrinsic};
use crate::value::Value;
use access::{revalidate_atomic_access, to_operand, validate_atomic_access_on_integer_typed_array};

/// %Atomics%.
pub(super) const HOLDERS: &[Holder] = &[Holder {
    intrinsic: Intrinsic::Atomics,
    form: ordinary(),
    rows: &[
        method("add", 3, read_modify_write::add),
        method("and", 3, read_modify_write::and),
        method("compareExchange", 4, compare_exchange),
        method("exchange", 3, read_modify_write::exchange),
        method("isLockFree", 1, is_lock_free),
        method("load", 2, load),
        method("notify", 3, wait::notify),
        method("or", 3, read_modify_write::or),
        method("pause", 0, pause),
        method("store", 3, store),
        method("sub", 3, read_modify_write::sub),
        method("wait", 4, wait::wait),
        method("waitAsync", 4, wait::wait_async),
        method("xor", 3, read_modify_write::xor),
        tag("Atomics"),
    ],
}];

/// Atomics.compareExchange (`#sec-atomics.compareexchange`)
fn compare_exchange(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let access = validate_atomic_access_on_integer_typed_array(agent, arguments.get(0), arguments.get(1))?;
    let (expected, _) = to_operand(agent, access, arguments.get(2))?;
    let (replacement, _) = to_operand(agent, access, arguments.get(3))?;
    revalidate_atomic_access(agent, access)?;
    let slots = agent.heap.typed_array(access.typed_array);
    Ok(compare_exchange_in_buffer(
        agent,
        slots.buffer(),
        access.byte_index_in_buffer,
        slots.element_type,
        expected,
        replacement,
    ))
}

/// Atomics.isLockFree (`#sec-atomics.islockfree`)
fn is_lock_free(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    // [[IsLockFree1]], [[IsLockFree2]] and [[IsLockFree8]] of the Agent Record are true.
    let n = to_integer_or_infinity(agent, arguments.get(0))?;
    Ok([1.0, 2.0, 4.0, 8.0].contains(&n).into())
}

/// Atomics.load (`#sec-atomics.load`)
fn load(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let access = validate_atomic_access_on_integer_typed_array(agent, arguments.get(0), arguments.get(1))?;
    revalidate_atomic_access(agent, access)?;
    let slots = agent.heap.typed_array(access.typed_array);
    Ok(get_value_from_buffer(agent, slots.buffer(), access.byte_index_in_buffer, slots.element_type, None))
}

/// Atomics.pause (`#sec-atomics.pause`)
fn pause(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    match arguments.get(0) {
        Value::Undefined => Ok(Value::Undefined),
        Value::Number(n) if n.is_finite() && n.fract() == 0.0 => Ok(Value::Undefined),
        _ => Err(agent.type_error("pause takes an integral Number")),
    }
}

/// Atomics.store (`#sec-atomics.store`)
fn store(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let access = validate_atomic_access_on_integer_typed_array(agent, arguments.get(0), arguments.get(1))?;
    let (operand, v) = to_operand(agent, access, arguments.get(2))?;
    revalidate_atomic_access(agent, access)?;
    let slots = agent.heap.typed_array(access.typed_array);
    set_value_in_buffer(agent, slots.buffer(), access.byte_index_in_buffer, slots.element_type, operand, None);
    Ok(v)
}
