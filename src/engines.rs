//! `dunder engines`: what can be asked, in which version, and what is missing.

use clap::Args;
use dunder_engines::{Engine, Interpreter, Limits};

use crate::contenders;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output;

/// List the engines, their versions, and what is missing to use them
#[derive(Args)]
pub(crate) struct Engines {}

impl Engines {
    pub(crate) fn run(self) -> Result<Exit, Failure> {
        let limits = Limits::default();
        let interpreter = Interpreter::new(limits).version().to_owned();
        let mut lines = vec![["interpreter".into(), interpreter, "in process; the others are held against it".into()]];
        for row in contenders::rows() {
            let (version, note) = match contenders::isolated(row.name, limits) {
                Ok(engine) => (engine.version().to_owned(), row.driven.to_owned()),
                Err(Failure { message, remedy, .. }) => {
                    ("missing".to_owned(), [Some(message), remedy].into_iter().flatten().collect::<Vec<_>>().join("; "))
                }
            };
            lines.push([row.name.to_owned(), version, note]);
        }
        let width = |column: usize| lines.iter().map(|line| line[column].len()).max().unwrap_or_default();
        let (names, versions) = (width(0), width(1));
        for [name, version, note] in &lines {
            output::print(&format!("{name:<names$}  {version:<versions$}  {note}"));
        }
        Ok(Exit::Expected)
    }
}
