//! `dunder triage`: what is new or pending, one after the other, until somebody has said what it is.

mod input;
mod keys;
mod review;

use std::path::PathBuf;
use std::sync::Arc;

use clap::Args;
use dunder_differential::check::Report;

use crate::configuration::Machine;
use crate::contenders;
use crate::desk::Desk;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::others::Others;
use crate::output;
use input::Input;
use keys::HELP;
use review::{Item, Review, items};

/// Review new and pending divergences one by one: what each shows, why, and what it is found to be, by single keys
#[derive(Args)]
#[command(after_help = HELP)]
pub(crate) struct Triage {
    /// A folder of cases, or one case [default: corpus/found, and the cases with a pending expectation]
    path: Option<PathBuf>,
    /// An engine to hold against the interpreter, as `dunder engines` lists them; may be given more than once
    #[arg(long, default_value = contenders::DEFAULT)]
    engine: Vec<String>,
    /// Another engine to ask; may be given more than once [default: every one that is there]
    #[arg(long, value_name = "NAME")]
    other: Vec<String>,
    /// The folder that cases and expectations go to
    #[arg(long, default_value = "corpus")]
    pub(crate) corpus: PathBuf,
}

impl Triage {
    pub(crate) fn run(self, machine: &Arc<Machine>) -> Result<Exit, Failure> {
        let mut desk = Desk::open(machine, &self.corpus, &self.engine)?;
        let mut reports: Vec<Report> = Vec::new();
        for path in self.paths(&desk) {
            for report in desk.check(&path)? {
                if reports.iter().all(|other| other.path != report.path) {
                    reports.push(report);
                }
            }
        }
        let items: Vec<Item> = reports.iter().enumerate().flat_map(|(at, report)| items(&desk, at, report)).collect();
        if items.is_empty() {
            output::print(&format!("{} cases: nothing to review", reports.len()));
            return Ok(Exit::NothingSelected);
        }
        let versions = desk.contenders.iter().map(|own| (own.name().to_owned(), own.version().to_owned())).collect();
        let others = Others::open(machine, &self.other)?;
        Review { root: self.corpus, reports, items, others, input: Input::open(), versions }.run()
    }

    /// What is looked through.
    fn paths(&self, desk: &Desk) -> Vec<PathBuf> {
        if let Some(path) = &self.path {
            return vec![path.clone()];
        }
        let found = self.corpus.join("found");
        let entries = self.engine.iter().flat_map(|engine| desk.corpus.expectations.entries(engine));
        let pending = entries.filter(|entry| !entry.is_settled()).filter_map(|entry| entry.case.as_ref());
        let found = found.is_dir().then_some(found);
        found.into_iter().chain(pending.map(|case| self.corpus.join(case))).collect()
    }
}
