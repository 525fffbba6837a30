//! What bounds a run.

/// Bounds of one run; a run that meets one halts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Units of fuel: one a statement, expression, call, or turn of a built-in's loop.
    pub fuel: u64,
    /// Nested calls.
    pub depth: u32,
    /// Objects and environments that the program allocates.
    pub objects: u32,
    /// Bytes of strings, properties and buffers that the program allocates, with what it takes to keep them.
    pub memory: usize,
    /// Bytes of native stack that a run may use. The thread must have half as much again.
    pub stack: usize,
    /// Bytes that the program may print.
    pub output: usize,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits { fuel: 2_000_000, depth: 256, objects: 200_000, memory: 64 << 20, stack: 4 << 20, output: 1 << 20 }
    }
}
