//! `dunder run`: what each engine observes of a program.

use std::path::PathBuf;
use std::sync::Arc;

use clap::Args;
use dunder_differential::corpus::Case;
use dunder_differential::judge::Judge;
use dunder_differential::{Contender, Matrix, Verdict, compare};
use dunder_reports::terminal;

use crate::configuration::Machine;
use crate::contenders;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::{output, source};

/// Show what each engine observes of a program, side by side where they differ
#[derive(Args)]
pub(crate) struct Run {
    /// The programs; a case of the corpus is run in the modes that it asks for
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// An engine to hold against the interpreter, as `dunder engines` lists them; may be given more than once
    #[arg(long, default_value = contenders::DEFAULT)]
    engine: Vec<String>,
}

impl Run {
    pub(crate) fn run(self, machine: &Arc<Machine>) -> Result<Exit, Failure> {
        let limits = machine.limits;
        let names = contenders::names(machine, &self.engine)?;
        let mut contenders =
            names.iter().map(|name| contenders::contender(machine, name, limits)).collect::<Result<Vec<_>, _>>()?;
        let mut judge = Judge::new(limits);
        let (mut differs, mut undecided) = (false, false);
        for file in &self.files {
            let text = source::read(file)?;
            let case = Case::parse(file, &text).map_err(|error| Failure::usage(error.to_string()))?;
            for mode in case.modes() {
                let source = case.source(*mode);
                let expected = judge.expect(&source);
                let title = format!("{} ({mode})", file.display());
                let actual: Vec<_> = contenders.iter_mut().map(|contender| contender.observe(&source)).collect();
                let mut matrix = Matrix::new(contenders.iter().map(Contender::name));
                matrix.add(&[&expected].into_iter().chain(&actual).collect::<Vec<_>>());
                if contenders.len() > 1 {
                    output::print(&terminal::matrix(&title, &matrix));
                }
                for (contender, actual) in contenders.iter().zip(actual) {
                    let verdict = compare(&expected, &actual);
                    differs |= matches!(verdict, Verdict::Diverge(_));
                    undecided |= matches!(verdict, Verdict::Inconclusive(_));
                    output::print(&terminal::observations(&title, contender.version(), &expected, &actual, &verdict));
                }
            }
        }
        Ok(match (differs, undecided) {
            (true, _) => Exit::Divergence,
            (false, true) => Exit::Inconclusive,
            (false, false) => Exit::Expected,
        })
    }
}
