//! Waiting and notifying (ECMA-262, 25.4.3.12, 25.4.13 and 25.4.15), as far as one agent alone can: nobody notifies it.

use super::super::NewTarget;
use super::super::array_buffer::{get_value_from_buffer, is_shared_array_buffer, modulo_64_bits};
use super::access::{validate_atomic_access, validate_integer_typed_array};
use crate::abrupt::{Completion, Halt};
use crate::agent::Agent;
use crate::operations::type_conversion::{to_big_int, to_int32, to_integer_or_infinity, to_number};
use crate::realm::Args;
use crate::value::Value;

/// Atomics.wait (`#sec-atomics.wait`)
pub(super) fn wait(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    do_wait(agent, arguments)
}

/// DoWait (`#sec-dowait`) with ~sync~, by an agent that can suspend. No clock is read: a timeout is over at once, and a wait
/// without one would never be.
///
/// # Errors
/// A TypeError or a RangeError, what the coercions throw, and a halt for a wait that never ends.
fn do_wait(agent: &mut Agent, arguments: Args<'_>) -> Completion {
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
    let w = match get_value_from_buffer(agent, slots.buffer(), access.byte_index_in_buffer, slots.element_type, None) {
        Value::Number(w) => w as i64,
        Value::BigInt(w) => modulo_64_bits(&agent[w]) as i64,
        other => unreachable!("{other:?} in a buffer"),
    };
    if v != w {
        return Ok(agent.heap.strings.intern("not-equal").into());
    }
    if q.is_nan() || q == f64::INFINITY {
        return Err(Halt::Fuel.into());
    }
    Ok(agent.heap.strings.intern("timed-out").into())
}

/// Atomics.notify (`#sec-atomics.notify`)
pub(super) fn notify(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let ta_record = validate_integer_typed_array(agent, arguments.get(0), true)?;
    validate_atomic_access(agent, ta_record, arguments.get(1))?;
    if !arguments.get(2).is_undefined() {
        to_integer_or_infinity(agent, arguments.get(2))?;
    }
    // Nobody waits.
    Ok(0.0.into())
}
