//! Building strings without passing the limits of a run.

use crate::abrupt::{Completion, Halt};
use crate::agent::Agent;
use crate::value::StringId;

/// Bytes that a code unit takes while a string is built: once there, and once in the heap that it is copied to.
const PER_UNIT: usize = 4;

/// Halts where a string of `units` code units would pass the run's limit of memory.
///
/// # Errors
/// A halt.
pub(crate) fn check_length(agent: &Agent, units: usize) -> Completion<()> {
    if units.saturating_mul(PER_UNIT) > agent.limits.memory.saturating_sub(agent.heap.bytes()) {
        return Err(Halt::Memory.into());
    }
    Ok(())
}

/// [`check_length`] for a string that is built at once: that uses fuel, too.
///
/// # Errors
/// A halt.
pub(crate) fn allow(agent: &mut Agent, units: usize) -> Completion<()> {
    check_length(agent, units)?;
    agent.burn(units as u64 / 32)
}

/// The string-concatenation of strings.
///
/// # Errors
/// A halt, where the result is too long.
pub(crate) fn concatenate(agent: &mut Agent, parts: &[StringId]) -> Completion<StringId> {
    let length = parts.iter().map(|part| agent.heap.strings.get(*part).units().len()).sum();
    allow(agent, length)?;
    let mut units = Vec::with_capacity(length);
    for part in parts {
        units.extend_from_slice(agent.heap.strings.get(*part).units());
    }
    Ok(agent.heap.strings.intern_units(&units))
}

/// The code units of a string, to keep while the agent goes on.
pub(crate) fn units(agent: &Agent, string: StringId) -> dunder_syntax::JsString {
    agent.heap.strings.get(string).clone()
}
