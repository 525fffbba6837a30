//! Dunder's engines: everything that can run a program and say what it observed.
//!
//! Engines return observations, never verdicts.

pub mod engine;
pub mod limits;
pub mod observation;

pub use engine::Engine;
pub use limits::Limits;
pub use observation::{End, Event, Halt, Observation};
