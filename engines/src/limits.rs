//! How much a program may use, the same table for every engine.

use serde::{Deserialize, Serialize};

/// What bounds one run. A run that meets a bound ends as [`crate::End::Halted`] and decides nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limits {
    /// Steps of the interpreter: evaluations of a node and iterations of a built-in's loop.
    pub fuel: u64,
    /// Polls of QuickJS's interrupt handler, each some 10,000 of its operations.
    pub polls: u32,
    /// Nested calls in the interpreter.
    pub depth: u32,
    /// Objects that the interpreter allocates.
    pub objects: u32,
    /// Bytes of strings that the interpreter allocates, and QuickJS's heap.
    pub memory: usize,
    /// Bytes of stack for an engine that runs in process.
    pub stack: usize,
    /// Bytes that a program may print.
    pub output: usize,
    /// Bytes of source text; longer programs are not run.
    pub source: usize,
    /// Milliseconds of wall clock before a supervisor ends an engine in another process.
    pub wall: u64,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits {
            fuel: 2_000_000,
            polls: 500,
            depth: 256,
            objects: 200_000,
            memory: 64 << 20,
            stack: 1 << 20,
            output: 1 << 20,
            source: 1 << 20,
            wall: 10_000,
        }
    }
}
