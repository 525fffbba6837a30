//! Dunder's interpreter: ECMA-262 as Rust, step by step.
//!
//! It is the oracle. One abstract operation is one function with the specification's name in snake_case, its parameter
//! order and its step order; `?` in Rust is `?` in the specification, `!` is [`abrupt::Must::must`]. Every step of the
//! domain's algorithms is marked ([`steps`]), so that a run can tell which steps led to which line. What is not
//! implemented halts with its name and place, and is never guessed.

pub mod abrupt;
pub mod agent;
pub mod builtins;
pub mod code;
pub mod descriptor;
pub mod environments;
pub mod evaluation;
mod harness;
pub mod heap;
pub mod objects;
pub mod operations;
pub mod realm;
pub(crate) mod regexp;
pub mod steps;
mod test262;
pub mod value;
