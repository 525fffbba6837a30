//! `dunder test262`: the conformance suite on any engine.

mod snapshot;

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Instant;

use clap::Args;
use dunder_differential::FileError;
use dunder_differential::test262::{self, Conformed, Conformer, Counts, Partition, Suite, Summary, Verdict};
use dunder_engines::{Engine, Interpreter, Limits};
use serde_json::{Map, Value, json};

use crate::configuration::Machine;
use crate::contenders;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::interrupt::Interrupt;
use crate::output;
use crate::progress::Progress;
use snapshot::Comparison;

/// The engine that runs the suite where no other is named.
const DEFAULT: &str = "interpreter";

/// Run test262, the conformance suite, on an engine
#[derive(Args)]
pub(crate) struct Test262 {
    /// Folders or files below the suite's folder `test` [default: all of it]
    below: Vec<String>,
    /// A clone of test262
    #[arg(long, env = "DUNDER_TEST262", value_name = "DIR")]
    test262: Option<PathBuf>,
    /// Run the tests that a file lists, a path below `test` a line; may be given more than once
    #[arg(long, value_name = "FILE", conflicts_with = "below")]
    list: Vec<PathBuf>,
    /// The engine: interpreter, or one that `dunder engines` lists
    #[arg(long, default_value = DEFAULT)]
    engine: String,
    /// Print JSON lines: one for every file and mode, then a summary
    #[arg(long)]
    json: bool,
    /// Threads [default: one for each core]
    #[arg(long, value_parser = clap::value_parser!(u16).range(1..))]
    jobs: Option<u16>,
    /// Run one part of several: hash:1/4
    #[arg(long)]
    partition: Option<Partition>,
    /// Print why tests are unsupported too
    #[arg(long)]
    verbose: bool,
    /// Hold the verdicts of the lists against a file, and tell only what differs
    #[arg(long, value_name = "FILE", requires = "list", conflicts_with_all = ["partition", "json"])]
    snapshot: Option<PathBuf>,
    /// Write that file
    #[arg(long, requires = "snapshot")]
    bless: bool,
    /// The suite's commit, where the folder is no clone
    #[arg(long, requires = "snapshot")]
    commit: Option<String>,
}

impl From<FileError> for Failure {
    fn from(error: FileError) -> Failure {
        Failure::usage(error.to_string())
    }
}

impl Test262 {
    pub(crate) fn run(self, machine: &Arc<Machine>) -> Result<Exit, Failure> {
        let Some(root) = self.test262.as_ref().filter(|root| !root.as_os_str().is_empty()) else {
            output::print("skipped: no test262 (name a clone of it with --test262 DIR or DUNDER_TEST262)");
            return Ok(Exit::NothingSelected);
        };
        let suite = Suite::open(root)?;
        let paths = self.paths(&suite)?;
        let jobs = self.jobs.map_or_else(|| std::thread::available_parallelism().map_or(1, usize::from), usize::from);
        let makers = (0..jobs.min(paths.len())).map(|_| || conformer(machine, &self.engine)).collect();
        let mut comparison = match &self.snapshot {
            Some(file) => Some(Comparison::start(file, &self.list, &suite, self.commit.as_deref(), self.bless)?),
            None => None,
        };
        let interrupt = Interrupt::install()?;
        let start = Instant::now();
        let mut progress = Progress::start(Some(paths.len() as u64), self.json);
        let mut summary = Summary::default();
        test262::run(&suite, &paths, makers, |path, modes| {
            summary.add(path, &modes);
            match &mut comparison {
                Some(comparison) => comparison.snapshot.add(path, &modes),
                None => self.tell(&progress, path, &modes),
            }
            let Counts([passed, ..]) = summary.files;
            progress.at(summary.files.total(), &format!("tests, {passed} pass"));
            !interrupt.is_asked()
        })
        .inspect_err(|_: &Failure| progress.finish())?;
        progress.finish();
        if self.json {
            output::print(&self.json(&summary).to_string());
        } else {
            output::print(&table(&summary));
            output::print(&format!("{}: {} in {:.1?}", self.engine, line(&summary), start.elapsed()));
        }
        match comparison {
            _ if interrupt.is_asked() => Ok(Exit::Interrupted),
            Some(comparison) => comparison.finish(),
            None => Ok(exit(&summary.files)),
        }
    }

    fn paths(&self, suite: &Suite) -> Result<Vec<String>, Failure> {
        let mut paths = Vec::new();
        if self.list.is_empty() {
            paths = suite.paths(&self.below)?;
        } else {
            for list in &self.list {
                paths.extend(test262::paths_of_list(list)?);
            }
            paths.sort();
            paths.dedup();
        }
        if let Some(partition) = self.partition {
            paths.retain(|path| partition.holds(path));
        }
        Ok(paths)
    }

    /// Prints a test's verdicts: all of them as JSON, else those that want attention.
    fn tell(&self, progress: &Progress, path: &str, modes: &[Conformed]) {
        for Conformed { mode, verdict, time } in modes {
            if self.json {
                let mode = mode.to_string();
                let mut line = json!({ "path": path, "mode": mode, "verdict": verdict.name() });
                if let Some(reason) = verdict.reason() {
                    line["reason"] = reason.into();
                }
                output::print(&line.to_string());
            } else if match verdict {
                Verdict::Pass => false,
                Verdict::Unsupported(_) => self.verbose,
                _ => true,
            } {
                let time = if *verdict == Verdict::Timeout { format!(" after {time:.1?}") } else { String::new() };
                progress.print(&format!("{path} ({mode}): {verdict}{time}"));
            }
        }
    }

    fn json(&self, summary: &Summary) -> Value {
        let named =
            |counts: &Counts| counts.named().map(|(name, n)| (name.to_owned(), n.into())).collect::<Map<_, _>>();
        json!({ "summary": { "engine": self.engine, "files": named(&summary.files), "runs": named(&summary.runs) } })
    }
}

fn conformer(machine: &Arc<Machine>, name: &str) -> Result<Conformer, Failure> {
    let limits = Limits::conformance();
    let engine: Box<dyn Engine> = match name {
        DEFAULT => Box::new(Interpreter::new(limits)),
        name => contenders::isolated(machine, name, limits)?,
    };
    Ok(Conformer::new(engine))
}

/// A line for each directory.
fn table(summary: &Summary) -> String {
    let width = summary.directories.keys().map(String::len).max().unwrap_or_default();
    let mut text = String::new();
    for (directory, counts) in &summary.directories {
        let others = counts.named().skip(1).filter(|(_, count)| *count > 0);
        let others: String = others.map(|(name, count)| format!("  {count} {name}")).collect();
        text += &format!("{directory:<width$}  {:>5} of {:>5}{others}\n", counts.passed(), counts.total());
    }
    let mut reasons: Vec<_> = summary.unsupported.iter().collect();
    reasons.sort_by_key(|(_, count)| std::cmp::Reverse(**count));
    for (reason, count) in reasons.iter().take(20) {
        text += &format!("unsupported  {count:>5}  {reason}\n");
    }
    text
}

fn line(summary: &Summary) -> String {
    let named: Vec<String> = summary.files.named().map(|(name, count)| format!("{count} {name}")).collect();
    format!("{} tests: {}", summary.files.total(), named.join(", "))
}

fn exit(files: &Counts) -> Exit {
    let Counts([passed, _, timeout, fail, crash]) = *files;
    if files.total() == 0 {
        Exit::NothingSelected
    } else if fail + crash > 0 {
        Exit::Divergence
    } else if passed == 0 || timeout > 0 {
        Exit::Inconclusive
    } else {
        Exit::Expected
    }
}
