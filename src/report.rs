//! `dunder report`: a corpus as a page, or a case as a text to be filed.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::{Args, Subcommand};
use dunder_differential::files::write_atomically;
use dunder_reports::page::Page;
use dunder_reports::{html, markdown};

use crate::configuration::Machine;
use crate::contenders;
use crate::desk::Desk;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::findings::Findings;
use crate::issue::Issue;
use crate::output;

/// The formats, by the ending of the file.
type Render = fn(&Page) -> String;
const FORMATS: &[(&str, Render)] = &[("html", html::render), ("md", markdown::render)];

/// Write a page of cases: what each shows, what the engines answer, and the clause that decides
#[derive(Args)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub(crate) struct Report {
    #[command(subcommand)]
    other: Option<Other>,
    /// A folder of cases, or one case
    #[arg(default_value = "corpus")]
    path: PathBuf,
    /// The file to write: .html or .md
    #[arg(long, required = true)]
    out: Option<PathBuf>,
    /// An engine to hold against the interpreter, as `dunder engines` lists them; may be given more than once
    #[arg(long, default_value = contenders::DEFAULT)]
    engine: Vec<String>,
    /// The folder that expectations name cases from
    #[arg(long, default_value = "corpus")]
    corpus: PathBuf,
}

/// A report of another kind.
#[derive(Subcommand)]
enum Other {
    Issue(Issue),
    Findings(Findings),
}

impl Report {
    /// The folder of the corpus.
    pub(crate) fn corpus(&self) -> &Path {
        match &self.other {
            Some(Other::Issue(issue)) => issue.expectations.parent().unwrap_or(&self.corpus),
            Some(Other::Findings(findings)) => &findings.corpus,
            None => &self.corpus,
        }
    }

    pub(crate) fn run(self, machine: &Arc<Machine>) -> Result<Exit, Failure> {
        match &self.other {
            Some(Other::Issue(issue)) => return issue.run(machine),
            Some(Other::Findings(findings)) => return findings.run(machine),
            None => {}
        }
        let out = self.out.unwrap_or_default();
        let ending = out.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
        let Some((_, render)) = FORMATS.iter().find(|(name, _)| *name == ending) else {
            let endings: Vec<_> = FORMATS.iter().map(|(name, _)| format!(".{name}")).collect();
            return Err(Failure::usage(format!("{}: not a format that there is", out.display()))
                .with_remedy(format!("end the file's name in {}", endings.join(" or "))));
        };
        let reports = Desk::open(machine, &self.corpus, &self.engine)?.check(&self.path)?;
        let version = |name: &String| {
            let engine = contenders::isolated(machine, name, machine.limits)?;
            Ok((name.clone(), engine.version().to_owned()))
        };
        let engines = self.engine.iter().map(version).collect::<Result<Vec<_>, Failure>>()?;
        let page = Page::new(&format!("Dunder: {}", self.path.display()), engines, &reports);
        write_atomically(&out, &render(&page)).map_err(|error| Failure::usage(error.to_string()))?;
        output::complain(&format!("{} cases in {}", reports.len(), out.display()));
        Ok(if reports.is_empty() { Exit::NothingSelected } else { Exit::Expected })
    }
}
