//! `dunder report issue`: a case as a text that can be filed with an engine's authors.

use std::path::PathBuf;
use std::sync::Arc;

use clap::Args;
use dunder_differential::corpus::{Case, Mode};
use dunder_differential::files::write_atomically;
use dunder_differential::reduce::shows;
use dunder_differential::standalone::standalone;
use dunder_differential::test262::{Subject, Suite};
use dunder_differential::{Contender, Divergence, Expectations, Judge, Kind, Verdict, compare};
use dunder_engines::{End, Engine, Interpreter, Observation};
use dunder_reports::issue::{Covered, Issue as Text};

use crate::configuration::Machine;
use crate::contenders;
use crate::covered::Coverage;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::others::Others;
use crate::{jobs, output, source};

/// A program without the harness, the lines that are expected of it, and those that an engine prints.
type Alone = (String, Vec<String>, Vec<String>);

/// How many tests of the conformance suite are run at most.
const MOST_TESTS: usize = 400;

/// Write a case as a text that can be filed with the authors of an engine
#[derive(Args)]
pub(crate) struct Issue {
    /// The case, or any other program
    case: PathBuf,
    /// The engine that it is about
    #[arg(long, default_value = contenders::DEFAULT)]
    engine: String,
    /// Another engine to ask; may be given more than once [default: every one that is there]
    #[arg(long, value_name = "NAME")]
    other: Vec<String>,
    /// Write the text to this file instead of printing it
    #[arg(long)]
    out: Option<PathBuf>,
    /// The folder of the expectations, which may say more about it
    #[arg(long, default_value = "corpus/expectations")]
    pub(crate) expectations: PathBuf,
    /// The folder with test262 in it, to say whether it has such a test
    #[arg(long, env = "DUNDER_TEST262", value_name = "DIR")]
    test262: Option<PathBuf>,
}

impl Issue {
    pub(crate) fn run(&self, machine: &Arc<Machine>) -> Result<Exit, Failure> {
        let text = source::read(&self.case)?;
        let case = Case::parse(&self.case, &text).map_err(|error| Failure::usage(error.to_string()))?;
        let mut contender = contenders::contender(machine, &self.engine, machine.limits)?;
        let mut judge = Judge::new(machine.limits);
        for mode in case.modes() {
            let source = case.source(*mode);
            if let Verdict::Diverge(divergence) = judge.judge(&source, &mut contender) {
                let text = self.text(machine, &case, *mode, &divergence, &contender)?;
                match &self.out {
                    Some(path) => {
                        write_atomically(path, &text).map_err(|error| Failure::usage(error.to_string()))?;
                    }
                    None => output::print(&text),
                }
                return Ok(Exit::Expected);
            }
        }
        let message = format!("{}: {} does not differ from the interpreter", self.case.display(), contender.version());
        Err(Failure::usage(message)
            .with_remedy("name the engine that does with --engine")
            .with_exit(Exit::NothingSelected))
    }

    fn text(
        &self,
        machine: &Arc<Machine>,
        case: &Case,
        mode: Mode,
        divergence: &Divergence,
        contender: &Contender,
    ) -> Result<String, Failure> {
        let bad = |error: dunder_differential::FileError| Failure::usage(error.to_string());
        let source = case.source(mode);
        let clause = divergence.clause();
        let expectations = Expectations::read(&self.expectations).map_err(bad)?;
        let (signature, shows) = (divergence.signature().id(), shows(&divergence.difference));
        let id = expectations.id(&self.engine, &signature, &shows);
        let known = expectations.known(&self.engine, &id, &shows);
        let alone = self.alone(machine, &source, divergence)?;
        let needs_harness = alone.is_none();
        let (program, expected, actual) =
            alone.unwrap_or_else(|| (source.clone(), lines(&divergence.expected), lines(&divergence.actual)));
        let issue = Text {
            title: title(case, divergence),
            version: contender.version().to_owned(),
            by_hand: contenders::by_hand(machine, &self.engine, mode == Mode::Strict),
            program,
            needs_harness,
            expected,
            actual,
            reason: known.map(|expectation| expectation.reason.clone()),
            answers: Others::open(machine, &self.other)?.answers(&source, divergence),
            covered: self.covered(machine, &Subject::of(clause.as_ref(), &source))?,
            clause,
        };
        Ok(issue.text())
    }

    /// The program without the harness, what it prints by the specification, and what it prints in the engine; nothing where it
    /// does not show the difference so.
    fn alone(&self, machine: &Arc<Machine>, source: &str, divergence: &Divergence) -> Result<Option<Alone>, Failure> {
        let shown = [&divergence.expected, &divergence.actual].map(|observation| lines(observation)).concat();
        let program = standalone(source, shown.iter().map(String::as_str));
        let expected = jobs::alone(|| Interpreter::new(machine.limits).observe_plain(&[], &program))?;
        let actual = contenders::isolated(machine, &self.engine, machine.limits)?.observe_plain(&[], &program);
        // An engine that has no plain realms shows with the harness what it does without it.
        if matches!(actual.end, End::Halted(_)) && divergence.difference.kind != Kind::Rejected {
            let same = compare(&divergence.expected, &expected) == Verdict::Agree;
            return Ok(same.then(|| (program, lines(&divergence.expected), lines(&divergence.actual))));
        }
        let differs = !matches!(expected.end, End::Halted(_)) && lines(&expected) != lines(&actual);
        Ok(differs.then(|| (program, lines(&expected), lines(&actual))))
    }

    /// What the conformance suite has about it, where there is one.
    fn covered(&self, machine: &Arc<Machine>, subject: &Subject) -> Result<Option<Covered>, Failure> {
        let Some(root) = self.test262.as_ref().filter(|root| !root.as_os_str().is_empty()) else { return Ok(None) };
        let engine = contenders::isolated(machine, &self.engine, machine.limits)?;
        Coverage::new(&Suite::open(root)?, engine, MOST_TESTS).of(subject).map(Some)
    }
}

/// What is wrong, in a line: in somebody's words, or by the clause.
fn title(case: &Case, divergence: &Divergence) -> String {
    let front_matter = case.front_matter.as_ref();
    let written = front_matter.filter(|front_matter| !front_matter.has(dunder_differential::corpus::Flag::Generated));
    if let Some(front_matter) = written.filter(|front_matter| !front_matter.description.is_empty()) {
        return front_matter.description.clone();
    }
    let sentence = divergence.difference.kind.sentence();
    match divergence.clause() {
        Some(clause) => format!("{clause}: {sentence}"),
        None => sentence.to_owned(),
    }
}

/// What a reader sees: the lines, and how it ends where that is not by itself.
fn lines(observation: &Observation) -> Vec<String> {
    let events = observation.events.iter().map(ToString::to_string);
    let end = (observation.end != End::Completed).then(|| format!("({})", observation.end));
    events.chain(end).collect()
}
