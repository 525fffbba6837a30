//! `dunder engines`: what can be asked, in which version, and what is missing.

use clap::Args;
use dunder_engines::{Engine, Interpreter, Limits};

use crate::contenders::{self, ENGINES};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output;

/// List the engines, their versions, and what is missing to use them
#[derive(Args)]
pub(crate) struct Engines {}

impl Engines {
    pub(crate) fn run(self) -> Result<Exit, Failure> {
        let limits = Limits::default();
        let line =
            |name: &str, version: &str, driven: &str| output::print(&format!("{name:<12} {version:<24} {driven}"));
        line("interpreter", Interpreter::new(limits).version(), "in process; the one that the others are held against");
        for row in ENGINES {
            match contenders::isolated(row.name, limits) {
                Ok(engine) => line(row.name, engine.version(), row.driven),
                Err(failure) => line(row.name, "missing", &failure.message),
            }
        }
        Ok(Exit::Expected)
    }
}
