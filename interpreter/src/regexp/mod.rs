//! Matching of regular expressions (ECMA-262, 22.2.2).
//!
//! The specification has a pattern compiled into closures that call one another; here it becomes a list of instructions,
//! and a machine with a stack of its own runs them. That makes no difference to what is matched, and all of it to a pattern
//! that goes on for ever: each instruction uses fuel, and the stack is memory that is counted.

mod case;
mod char_set;
mod classes;
mod compiler;
mod machine;
mod program;

pub(crate) use machine::{Captures, Machine};
pub(crate) use program::Program;

use dunder_syntax::regexp::{Flags, Pattern};

use crate::abrupt::Completion;
use crate::agent::Agent;

/// CompilePattern (`#sec-compilepattern`)
///
/// # Errors
/// A halt, where the pattern needs what the library lacks, or more memory or fuel than there is.
pub(crate) fn compile_pattern(agent: &mut Agent, pattern: &Pattern, flags: Flags) -> Completion<Program> {
    compiler::Compiler::new(agent, pattern, flags).pattern(pattern)
}
