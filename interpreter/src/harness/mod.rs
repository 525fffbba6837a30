//! The native counterpart of the harness: the functions that a program prints with, as built-in functions.
//!
//! The harness is JavaScript, so that every engine runs the same; here, to be interpreted, it would cost three times as
//! much as the programs. So a realm in which it has run is given functions of ours in the place of its own. They print
//! what the harness prints, looking at the same things in the same order; the names of intrinsics are still the
//! harness's. `engines/tests/harness.rs` holds the two against each other.

mod canonical;
mod functions;
mod install;
mod names;
mod shapes;

pub(crate) use install::install;
pub(crate) use names::Names;

use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::value::Value;

/// The canonical form of an exception that a program did not catch.
///
/// # Errors
/// A halt.
pub(crate) fn threw(agent: &mut Agent, error: Value) -> Completion<String> {
    agent.set_by_harness(true);
    let mut out = String::new();
    shapes::exception(agent, error, &mut out)?;
    Ok(out)
}
