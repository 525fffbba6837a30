//! `dunder check`: the corpus on the engines, against its expectations.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::Args;
use dunder_differential::Divergence;
use dunder_differential::check::{Corpus, Outcome, Report};
use dunder_differential::corpus::{Case, Mode};
use dunder_differential::expectations::ExpectationFile;
use dunder_differential::files::{FileError, read_text};
use dunder_reports::terminal;
use dunder_syntax::{ParseError, parse_script};

use crate::configuration::Machine;
use crate::contenders;
use crate::desk::Desk;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output;

/// Run the cases of a corpus on the engines and hold them against the expectations
#[derive(Args)]
pub(crate) struct Check {
    /// A folder of cases, or one case
    #[arg(default_value = "corpus")]
    path: PathBuf,
    /// An engine to hold against the interpreter, as `dunder engines` lists them; may be given more than once
    #[arg(long, default_value = contenders::DEFAULT)]
    engine: Vec<String>,
    /// The folder that expectations name cases from
    #[arg(long, default_value = "corpus")]
    pub(crate) corpus: PathBuf,
    /// Write the traces that the interpreter shows into the cases, and a pending expectation for each new divergence
    #[arg(long)]
    bless: bool,
    /// Tell known divergences in full: the reason, both sides and the clause, for each mode
    #[arg(long, short)]
    verbose: bool,
}

/// How many of each.
#[derive(Default)]
struct Counts {
    cases: u64,
    agree: u64,
    known: u64,
    new: u64,
    changed: u64,
    expired: u64,
    stale: u64,
    open: u64,
    inconclusive: u64,
    unwritten: u64,
    unneeded: u64,
}

impl Check {
    pub(crate) fn run(self, machine: &Arc<Machine>) -> Result<Exit, Failure> {
        let mut desk = Desk::open(machine, &self.corpus, &self.engine)?;
        let reports = desk.check(&self.path)?;
        let mut counts = Counts::default();
        for report in &reports {
            self.one(&desk.corpus, report, &mut counts)?;
        }
        for (file, mask, engine) in desk.unneeded(&reports)? {
            counts.unneeded += 1;
            output::print(&terminal::unneeded(&file, &mask, &engine));
        }
        output::print(&counts.line());
        Ok(counts.exit())
    }

    fn one(&self, corpus: &Corpus, report: &Report, counts: &mut Counts) -> Result<(), Failure> {
        counts.cases += 1;
        if !report.is_as_written() {
            if self.bless {
                bless(report)?;
            } else {
                counts.unwritten += 1;
                output::print(&terminal::unwritten(report));
                if let Some(error) = no_script(report) {
                    output::print(&format!("  {error}\n"));
                }
            }
        }
        for (at, engine) in self.engine.iter().enumerate() {
            for (outcome, _) in outcomes(report, at) {
                counts.add(outcome);
                if let (true, Outcome::New(divergence) | Outcome::Changed(divergence, _)) = (self.bless, outcome) {
                    pending(&self.corpus, corpus, report, divergence)?;
                }
            }
            self.tell(report, at, engine);
        }
        Ok(())
    }

    /// Prints what came of a case on an engine: in a line where nothing is to be done.
    fn tell(&self, report: &Report, at: usize, engine: &str) {
        let brief = |outcome: &Outcome| terminal::brief(outcome).filter(|_| !self.verbose);
        let outcomes: Vec<_> = outcomes(report, at).collect();
        for alike in outcomes.chunk_by(|(a, _), (b, _)| brief(a).is_some() && brief(a) == brief(b)) {
            let (outcome, mode) = alike[0];
            output::print(&match brief(outcome) {
                Some(brief) => {
                    let modes: Vec<_> = alike.iter().map(|(_, mode)| *mode).collect();
                    terminal::in_brief(&report.name, &modes, engine, outcome.word(), &brief)
                }
                None => terminal::outcome(&report.name, mode, engine, outcome),
            });
        }
    }
}

/// What came of a case on the engine with this number, in each mode.
fn outcomes(report: &Report, engine: usize) -> impl Iterator<Item = (&Outcome, Mode)> {
    report.modes.iter().map(move |checked| (&checked.outcomes[engine], checked.mode))
}

/// Where and why the code is no script, in the first mode in which it is none.
fn no_script(report: &Report) -> Option<FileError> {
    let (path, case) = (&report.path, &report.case);
    let text = read_text(path).ok()?;
    let code = text.rfind(&case.code)?;
    report.modes.iter().find_map(|checked| {
        let source = case.source(checked.mode);
        let Err(ParseError::Syntax(error)) = parse_script(&source) else { return None };
        let at = code + (error.span.start as usize).saturating_sub(source.len() - case.code.len());
        let remedy = "mend the code, or have the trace say that it is rejected";
        Some(FileError::at(path, &text, at, error.message, "a script", remedy))
    })
}

/// Writes the trace that the interpreter shows into the case.
fn bless(report: &Report) -> Result<(), Failure> {
    let Some(trace) = report.common_trace() else {
        return Err(Failure::usage(format!("{}: strict and sloppy code show different traces", report.path.display()))
            .with_remedy("say in its flags which one the case means: onlyStrict or noStrict"));
    };
    let case = Case { expected: Some(trace.clone()), ..report.case.clone() };
    case.write(&report.path).map_err(|error| Failure::internal(error.to_string()))
}

/// Notes a divergence that somebody has to look at; nothing where that is noted already.
fn pending(root: &Path, corpus: &Corpus, report: &Report, divergence: &Divergence) -> Result<(), Failure> {
    if corpus.noted(&report.name, divergence).is_some() {
        return Ok(());
    }
    let path = root.join("expectations").join(format!("{}.toml", divergence.engine));
    let mut file = ExpectationFile::read(&path).map_err(|error| Failure::usage(error.to_string()))?;
    file.put(corpus.pending(report, divergence));
    file.write().map_err(|error| Failure::internal(error.to_string()))
}

impl Counts {
    fn add(&mut self, outcome: &Outcome) {
        let count = match outcome {
            Outcome::Agree => &mut self.agree,
            Outcome::Known(..) => &mut self.known,
            Outcome::New(_) => &mut self.new,
            Outcome::Changed(..) => &mut self.changed,
            Outcome::Expired(..) => &mut self.expired,
            Outcome::Stale(_) => &mut self.stale,
            Outcome::Open(_) => &mut self.open,
            Outcome::Inconclusive(_) => &mut self.inconclusive,
        };
        *count += 1;
    }

    fn line(&self) -> String {
        let Counts { cases, agree, known, new, changed, expired, stale, open, inconclusive, unwritten, unneeded } =
            self;
        format!(
            "{cases} cases: {agree} agree, {known} known, {new} new, {changed} changed, {stale} stale, {expired} expired, {open} left open, {inconclusive} inconclusive, {unwritten} not as written, {unneeded} masks not needed"
        )
    }

    fn exit(&self) -> Exit {
        if self.cases == 0 {
            Exit::NothingSelected
        } else if self.new + self.changed + self.unwritten > 0 {
            Exit::Divergence
        } else if self.stale + self.expired + self.unneeded > 0 {
            Exit::Stale
        } else if self.inconclusive > 0 {
            Exit::Inconclusive
        } else {
            Exit::Expected
        }
    }
}
