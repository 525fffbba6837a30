//! The operations that read, change and write an element (ECMA-262, 25.4.3.14 and 25.4.4 to 25.4.16).

use super::super::NewTarget;
use super::super::array_buffer::get_modify_set_value_in_buffer;
use super::access::{revalidate_atomic_access, to_operand, validate_atomic_access_on_integer_typed_array};
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::realm::Args;
use crate::value::Value;

/// AtomicReadModifyWrite (`#sec-atomicreadmodifywrite`); `op` is on integers of the element's bits
///
/// # Errors
/// A TypeError or a RangeError, and what the coercions throw.
fn atomic_read_modify_write(agent: &mut Agent, arguments: Args<'_>, op: fn(u64, u64) -> u64) -> Completion {
    let access = validate_atomic_access_on_integer_typed_array(agent, arguments.get(0), arguments.get(1))?;
    let (v, _) = to_operand(agent, access, arguments.get(2))?;
    revalidate_atomic_access(agent, access)?;
    let slots = agent.heap.typed_array(access.typed_array);
    let byte_index = access.byte_index_in_buffer;
    Ok(get_modify_set_value_in_buffer(agent, slots.buffer(), byte_index, slots.element_type, v, op))
}

/// Atomics.add (`#sec-atomics.add`)
pub(super) fn add(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    atomic_read_modify_write(agent, arguments, u64::wrapping_add)
}

/// Atomics.and (`#sec-atomics.and`)
pub(super) fn and(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    atomic_read_modify_write(agent, arguments, |x, y| x & y)
}

/// Atomics.exchange (`#sec-atomics.exchange`)
pub(super) fn exchange(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    atomic_read_modify_write(agent, arguments, |_, new| new)
}

/// Atomics.or (`#sec-atomics.or`)
pub(super) fn or(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    atomic_read_modify_write(agent, arguments, |x, y| x | y)
}

/// Atomics.sub (`#sec-atomics.sub`)
pub(super) fn sub(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    atomic_read_modify_write(agent, arguments, u64::wrapping_sub)
}

/// Atomics.xor (`#sec-atomics.xor`)
pub(super) fn xor(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    atomic_read_modify_write(agent, arguments, |x, y| x ^ y)
}
