//! Longer strings.

use super::super::{NewTarget, text};
use super::shared::{string_of, this_string, value_of};
use crate::abrupt::{Completion, Halt};
use crate::agent::Agent;
use crate::heap::names;
use crate::operations::type_conversion::{to_integer_or_infinity, to_length};
use crate::realm::Args;
use crate::value::Value;

/// String.prototype.concat (`#sec-string.prototype.concat`)
pub(super) fn concat(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let s = this_string(agent, this)?;
    let mut r = s.units().to_vec();
    for next in arguments.0 {
        agent.tick()?;
        let next = string_of(agent, *next)?;
        text::check_length(agent, r.len() + next.units().len())?;
        r.extend_from_slice(next.units());
    }
    value_of(agent, &r)
}

/// Where StringPad puts the filler.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Placement {
    /// ~start~
    Start,
    /// ~end~
    End,
}

/// StringPaddingBuiltinsImpl (`#sec-stringpaddingbuiltinsimpl`) and StringPad (`#sec-stringpad`)
fn string_pad(agent: &mut Agent, this: Value, arguments: Args<'_>, placement: Placement) -> Completion {
    let s = this_string(agent, this)?;
    let int_max_length = to_length(agent, arguments.get(0))?;
    let string_length = s.units().len();
    if int_max_length <= string_length as f64 {
        return value_of(agent, s.units());
    }
    let filler: Vec<u16> = match arguments.get(1) {
        Value::Undefined => vec![u16::from(b' ')],
        fill_string => string_of(agent, fill_string)?.units().to_vec(),
    };
    if filler.is_empty() {
        return value_of(agent, s.units());
    }
    if int_max_length > agent.limits.memory as f64 {
        return Err(Halt::Memory.into());
    }
    text::allow(agent, int_max_length as usize)?;
    let fill_length = int_max_length as usize - string_length;
    let filling = filler.iter().copied().cycle().take(fill_length);
    let padded: Vec<u16> = match placement {
        Placement::Start => filling.chain(s.units().iter().copied()).collect(),
        Placement::End => s.units().iter().copied().chain(filling).collect(),
    };
    value_of(agent, &padded)
}

/// String.prototype.padEnd (`#sec-string.prototype.padend`)
pub(super) fn pad_end(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    string_pad(agent, this, arguments, Placement::End)
}

/// String.prototype.padStart (`#sec-string.prototype.padstart`)
pub(super) fn pad_start(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    string_pad(agent, this, arguments, Placement::Start)
}

/// String.prototype.repeat (`#sec-string.prototype.repeat`)
pub(super) fn repeat(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let s = this_string(agent, this)?;
    let n = to_integer_or_infinity(agent, arguments.get(0))?;
    if n < 0.0 || n == f64::INFINITY {
        return Err(agent.range_error("that is no number of times to repeat a string"));
    }
    if n == 0.0 || s.units().is_empty() {
        return Ok(names::EMPTY.into());
    }
    if n * s.units().len() as f64 > agent.limits.memory as f64 {
        return Err(Halt::Memory.into());
    }
    text::allow(agent, n as usize * s.units().len())?;
    value_of(agent, &s.units().repeat(n as usize))
}
