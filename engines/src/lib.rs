//! Dunder's engines: everything that can run a program and say what it observed.
//!
//! Engines return observations, never verdicts.

#[cfg(feature = "boa")]
pub mod boa;
pub mod child;
pub mod command;
pub mod engine;
pub mod harness;
pub mod interpreter;
pub mod isolated;
pub mod limits;
pub mod observation;
pub mod plain;
pub mod quickjs;
pub mod shell;
pub mod worker;
mod wrong;

pub use engine::Engine;
pub use harness::{HARNESS, PLAIN};
pub use interpreter::{Interpreter, Planted, Traced, Tracer, Windows};
pub use isolated::{Isolated, Unavailable};
pub use limits::Limits;
pub use observation::{End, Event, Halt, Observation};
pub use plain::Prelude;
pub use quickjs::QuickJs;
pub use shell::Shell;
pub use wrong::Wrong;
