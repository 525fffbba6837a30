//! `dunder engines`: what can be asked, in which version, of which family, and what is missing.

use std::sync::Arc;

use clap::Args;
use dunder_engines::{Engine, Interpreter};

use crate::configuration::Machine;
use crate::contenders;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output;

/// List the engines, their versions, and what is missing to use them
#[derive(Args)]
pub(crate) struct Engines {}

impl Engines {
    pub(crate) fn run(self, machine: &Arc<Machine>) -> Result<Exit, Failure> {
        let limits = machine.limits;
        let interpreter = Interpreter::new(limits).version().to_owned();
        let own = ["interpreter", &interpreter, "Dunder", "in process; the others are held against it"];
        let mut lines = vec![own.map(str::to_owned)];
        for row in contenders::rows(machine) {
            let (version, note) = match contenders::isolated(machine, &row.name, limits) {
                Ok(engine) => (engine.version().to_owned(), row.driven.clone()),
                Err(Failure { message, remedy, .. }) => {
                    ("missing".to_owned(), [Some(message), remedy].into_iter().flatten().collect::<Vec<_>>().join("; "))
                }
            };
            lines.push([row.name, version, row.family, note]);
        }
        let width = |column: usize| lines.iter().map(|line| line[column].len()).max().unwrap_or_default();
        let (names, versions, families) = (width(0), width(1), width(2));
        for [name, version, family, note] in &lines {
            output::print(&format!("{name:<names$}  {version:<versions$}  {family:<families$}  {note}"));
        }
        Ok(Exit::Expected)
    }
}
