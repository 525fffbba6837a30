//! Strings put together (ECMA-262, 6.1.4: string-concatenation).

use crate::abrupt::{Completion, Halt};
use crate::agent::Agent;
use crate::heap::names;
use crate::value::StringId;

/// The string-concatenation of some strings.
///
/// # Errors
/// A halt, where the result would not fit.
pub fn concatenate(agent: &mut Agent, parts: &[StringId]) -> Completion<StringId> {
    let strings = &agent.heap.strings;
    let length: usize = parts.iter().map(|part| strings.get(*part).units().len()).sum();
    if let [one] | [one, names::EMPTY] | [names::EMPTY, one] = parts {
        return Ok(*one);
    }
    if length * 2 + agent.heap.bytes() > agent.limits.memory {
        return Err(Halt::Memory.into());
    }
    agent.burn(length as u64 / 64)?;
    let mut units = Vec::with_capacity(length);
    for part in parts {
        units.extend_from_slice(agent.heap.strings.get(*part).units());
    }
    Ok(agent.heap.strings.intern_units(&units))
}
