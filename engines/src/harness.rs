//! The harness: the JavaScript that every engine evaluates before a program.

/// The source text of the harness, one expression that is a function; its header says how a host calls it.
pub const HARNESS: &str = include_str!("../harness/harness.js");

/// The source text of what a plain realm is given, one expression that is a function; its header says how a host calls it.
pub const PLAIN: &str = include_str!("../harness/plain.js");
