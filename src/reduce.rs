//! `dunder reduce`: make a diverging program small.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use clap::Args;
use dunder_differential::campaign::{Engines, Raw, Reduced, Reducer, SupervisedReducer};
use dunder_differential::corpus::Case;
use dunder_differential::files::write_atomically;
use dunder_differential::{Judge, Verdict};

use crate::configuration::Machine;
use crate::contenders;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::{output, source};

/// How long one reduction may take.
const WALL: Duration = Duration::from_secs(120);

/// Make a diverging program small, keeping what it shows
#[derive(Args)]
pub(crate) struct Reduce {
    /// The program; a case is reduced in the first of its modes that diverges
    file: PathBuf,
    /// The engine that it diverges on
    #[arg(long, default_value = contenders::DEFAULT)]
    engine: String,
    /// Write the result to this file instead of printing it
    #[arg(long)]
    out: Option<PathBuf>,
}

impl Reduce {
    pub(crate) fn run(self, machine: &Arc<Machine>) -> Result<Exit, Failure> {
        let limits = machine.limits;
        let text = source::read(&self.file)?;
        let case = Case::parse(&self.file, &text).map_err(|error| Failure::usage(error.to_string()))?;
        let mut contender = contenders::contender(machine, &self.engine, limits)?;
        let mut judge = Judge::new(limits);
        let mut undecided = None;
        for mode in case.modes() {
            let source = case.source(*mode);
            match judge.judge(&source, &mut contender) {
                Verdict::Agree => {}
                Verdict::Inconclusive(reason) => undecided = Some(reason),
                Verdict::Diverge(divergence) => return self.reduce(machine, &Raw::of(0, &source, &divergence)),
            }
        }
        let place = self.file.display();
        match undecided {
            Some(reason) => {
                output::complain(&format!("{place}: nothing was decided: {reason}"));
                Ok(Exit::Inconclusive)
            }
            None => {
                output::complain(&format!("{place}: {} agrees with the interpreter", contender.version()));
                Ok(Exit::NothingSelected)
            }
        }
    }

    fn reduce(&self, machine: &Arc<Machine>, met: &Raw) -> Result<Exit, Failure> {
        let reduced = reducer(machine, std::slice::from_ref(&self.engine), false, true).reduce(met);
        let Some(Reduced { finding, calls, .. }) = reduced else {
            return Err(Failure::internal(format!("{}: the reducer did not end", self.file.display()))
                .with_remedy("the program is left as it was"));
        };
        output::complain(&format!(
            "{} after {calls} calls of the engine: {} bytes, {} before",
            finding.signature,
            finding.source.len(),
            met.source.len()
        ));
        match &self.out {
            Some(path) => {
                write_atomically(path, &finding.source).map_err(|error| Failure::usage(error.to_string()))?;
            }
            None => output::print(&finding.source),
        }
        Ok(Exit::Divergence)
    }
}

/// The reducer of a campaign or a command: a worker process, with each of the engines, or with all of them as one.
pub(crate) fn reducer(machine: &Arc<Machine>, engines: &[String], together: bool, reduces: bool) -> SupervisedReducer {
    let (machine, engines) = (machine.clone(), engines.to_vec());
    let start = move |home| {
        let mut command = contenders::worker(&machine, &["reduce"]);
        for engine in &engines {
            command.args(["--engine", engine]);
        }
        if together {
            command.arg("--together");
        }
        if !reduces {
            command.arg("--only-describe");
        }
        if home == Engines::Apart {
            command.arg("--apart");
        }
        command
    };
    SupervisedReducer::new(start, WALL)
}
