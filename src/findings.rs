//! `dunder report findings`: what engines are known to do wrong, as a page that the corpus alone makes.

use std::path::PathBuf;
use std::sync::Arc;

use clap::Args;
use dunder_differential::corpus::{Case, Trace};
use dunder_differential::expectations::{Expectation, ExpectationFile, Status, files_of};
use dunder_differential::files::write_atomically;
use dunder_differential::findings::{Coverage as Noted, NOT_COVERED, known};
use dunder_differential::test262::{Subject, Suite};
use dunder_differential::{Contender, Divergence, FileError, Judge, Verdict};
use dunder_reports::findings;

use crate::configuration::Machine;
use crate::contenders;
use crate::covered::Coverage;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output;

/// How many tests of the conformance suite are run at most about a finding.
const MOST_TESTS: usize = 4_000;

/// How many failed tests are noted that nobody has named.
const MOST_NOTED: usize = 3;

/// Write a page of what engines are known to do wrong: each case with its clause, what is expected, what each engine does
#[derive(Args)]
pub(crate) struct Findings {
    /// Write the page to this file instead of printing it
    #[arg(long)]
    out: Option<PathBuf>,
    /// The folder of the cases and expectations
    #[arg(long, default_value = "corpus")]
    pub(crate) corpus: PathBuf,
    /// Note first in the expectations what the engines that are there print, and which tests of test262 they fail
    #[arg(long)]
    refresh: bool,
    /// With --refresh, this engine alone; may be given more than once [default: every one that is there]
    #[arg(long, value_name = "NAME", requires = "refresh")]
    engine: Vec<String>,
    /// With --refresh, the folder with test262 in it; without it, what is known of test262 stays
    #[arg(long, env = "DUNDER_TEST262", value_name = "DIR")]
    test262: Option<PathBuf>,
}

impl Findings {
    pub(crate) fn run(&self, machine: &Arc<Machine>) -> Result<Exit, Failure> {
        if self.refresh {
            self.refresh(machine)?;
        }
        let known = known(&self.corpus).map_err(bad)?;
        let rows = contenders::rows(machine);
        let text = findings::text(&known, &|engine| {
            let row = rows.iter().find(|row| row.name == engine);
            row.map_or(engine, |row| row.family.as_str())
        });
        match &self.out {
            Some(path) => {
                write_atomically(path, &text).map_err(bad)?;
                output::complain(&format!("{} findings in {}", known.len(), path.display()));
            }
            None => output::print(&text),
        }
        Ok(if known.is_empty() { Exit::NothingSelected } else { Exit::Expected })
    }

    /// Brings up to date what the expectations say of what can be looked at here.
    fn refresh(&self, machine: &Arc<Machine>) -> Result<(), Failure> {
        let root = self.test262.as_ref().filter(|root| !root.as_os_str().is_empty());
        let suite = root.map(|root| Suite::open(root)).transpose()?;
        let rows = contenders::rows(machine);
        for path in files_of(&self.corpus.join("expectations")).map_err(bad)? {
            let engine = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let is_asked = if self.engine.is_empty() {
                rows.iter().any(|row| row.name == engine)
            } else {
                self.engine.contains(&engine)
            };
            let contender = if is_asked { contenders::contender(machine, &engine, machine.limits) } else { continue };
            let mut contender = match contender {
                Ok(contender) => contender,
                Err(failure) if self.engine.is_empty() => {
                    output::complain(&format!("{engine} stays as it is: {}", failure.message));
                    continue;
                }
                Err(failure) => return Err(failure),
            };
            let coverage = |suite| {
                let engine = contenders::isolated(machine, &engine, machine.limits)?;
                Ok::<_, Failure>(Coverage::new(suite, engine, MOST_TESTS))
            };
            let mut coverage = suite.as_ref().map(coverage).transpose()?;
            let mut judge = Judge::new(machine.limits);
            let mut file = ExpectationFile::read(&path).map_err(bad)?;
            for entry in file.entries().to_vec() {
                if let Some((source, divergence)) = self.shown(&entry, &mut judge, &mut contender)? {
                    let observed = Some(Trace::of(&divergence.actual).0.join("\n"));
                    let test262 = match &mut coverage {
                        Some(coverage) => tests(coverage, &entry, &source, &divergence)?,
                        None => entry.test262.clone(),
                    };
                    file.put(Expectation { observed, test262, ..entry });
                }
            }
            file.write().map_err(bad)?;
            output::complain(&format!("{} is up to date, by {}", path.display(), contender.version()));
        }
        Ok(())
    }

    /// The first mode in which the case of an entry shows what the entry says, and what it shows; nothing of an entry of other versions,
    /// or where it is no engine's bug.
    fn shown(
        &self,
        entry: &Expectation,
        judge: &mut Judge,
        contender: &mut Contender,
    ) -> Result<Option<(String, Divergence)>, Failure> {
        let is_of_it = entry.versions.as_ref().is_none_or(|versions| versions.include(contender.version()));
        let Some(name) = entry.case.as_ref().filter(|_| is_of_it && entry.status == Status::EngineBug) else {
            return Ok(None);
        };
        let case = Case::read(&self.corpus.join(name)).map_err(bad)?;
        let shows = |source: String| match judge.judge(&source, contender) {
            Verdict::Diverge(divergence) => Some((source, divergence)),
            _ => None,
        };
        Ok(case.modes().iter().map(|mode| case.source(*mode)).find_map(shows))
    }
}

/// What is noted of the conformance suite: the tests that were noted and that the engine still does not pass, and those that are found; nothing
/// where none was noted and too many are about it.
fn tests(
    coverage: &mut Coverage<'_>,
    entry: &Expectation,
    source: &str,
    divergence: &Divergence,
) -> Result<Option<String>, Failure> {
    let mut paths = Vec::new();
    if let Noted::Failing(noted) = Noted::of(entry) {
        for path in noted {
            if !coverage.passes(&path)? {
                paths.push(path);
            }
        }
    }
    let found = coverage.of(&Subject::of(divergence.clause().as_ref(), source))?.failed;
    if found.is_none() && paths.is_empty() {
        return Ok(None);
    }
    for (path, _) in found.into_iter().flatten().take(MOST_NOTED) {
        if !paths.contains(&path) {
            paths.push(path);
        }
    }
    Ok(Some(if paths.is_empty() { NOT_COVERED.to_owned() } else { paths.join(", ") }))
}

fn bad(error: FileError) -> Failure {
    Failure::usage(error.to_string())
}
