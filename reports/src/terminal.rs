//! What the command line shows.

use std::fmt::Write;
use std::path::Path;

use anstyle::{AnsiColor, Style};
use dunder_differential::campaign::{Finding, Health, Raw, Statistics, Summary, Yield};
use dunder_differential::check::{Outcome, Report};
use dunder_differential::corpus::{Mode, Trace};
use dunder_differential::masks::Mask;
use dunder_differential::opinions::Pair;
use dunder_differential::{Difference, Divergence, Matrix, Verdict};
use dunder_engines::Observation;

use crate::diff::{self, Line, Whose};

const BOLD: Style = Style::new().bold();
const DIM: Style = Style::new().dimmed();
const EXPECTED: Style = AnsiColor::Green.on_default();
const ACTUAL: Style = AnsiColor::Red.on_default();

pub(crate) fn styled(style: Style, text: &str) -> String {
    format!("{style}{text}{style:#}")
}

/// Two observations: one list where they agree, the difference where they do not.
pub fn observations<D>(
    title: &str,
    engine: &str,
    expected: &Observation,
    actual: &Observation,
    verdict: &Verdict<D>,
) -> String {
    let head = match verdict {
        Verdict::Agree => format!("{engine} agrees with the interpreter"),
        Verdict::Diverge(_) => format!("{engine} (+) differs from the interpreter (-)"),
        Verdict::Inconclusive(reason) => format!("{engine}: inconclusive: {reason}"),
    };
    let mut text = format!("{}: {head}\n", styled(BOLD, title));
    for line in diff::lines(&Trace::of(expected).0, &Trace::of(actual).0) {
        let _ = writeln!(text, "  {}", self::line(&line));
    }
    text
}

/// A line of two traces, with its sign.
pub(crate) fn line(line: &Line) -> String {
    let style = match line.whose {
        Whose::Both => Style::new(),
        Whose::Interpreter => EXPECTED,
        Whose::Engine => ACTUAL,
    };
    styled(style, &format!("{} {}", line.whose.sign(), line.text))
}

/// A new divergence: what differs, which clause decides, the program, where it is from, and how to see it again.
pub fn finding(finding: &Finding, shown: &Raw, origin: &str, replay: &str) -> String {
    let kind = shown.kind.sentence();
    let mut text = String::from("\n");
    if finding.is_against_all() {
        let _ = writeln!(text, "{}", styled(ACTUAL, AGAINST_ALL));
    }
    let _ = writeln!(text, "{} {}: {kind}", styled(BOLD, &finding.signature), finding.engine);
    for line in shown.source.trim_end().lines() {
        let _ = writeln!(text, "  {} {line}", styled(DIM, "|"));
    }
    if let Some(Difference { expected, actual, .. }) = &shown.difference {
        let _ = writeln!(text, "  {}", styled(EXPECTED, &format!("- {expected}")));
        let _ = writeln!(text, "  {}", styled(ACTUAL, &format!("+ {actual}")));
    }
    if let Some(clause) = &finding.clause {
        let _ = writeln!(text, "  {clause}: {}", clause.link());
    }
    for (name, opinion) in &finding.opinions {
        let _ = writeln!(text, "  {name} {}", opinion.sentence());
    }
    let _ = writeln!(text, "  {origin}; again: {replay}");
    text
}

/// What is said where the interpreter is alone.
const AGAINST_ALL: &str = "all the engines agree against the interpreter: it is the first to be suspected";

/// Who agrees with whom, of the interpreter and several engines: on a program, or in how many.
pub fn matrix(title: &str, matrix: &Matrix) -> String {
    let Matrix { names, programs, against_all, pairs } = matrix;
    let mut text = format!("{}\n", styled(BOLD, title));
    if *programs == 1 && *against_all == 1 {
        let _ = writeln!(text, "  {}", styled(ACTUAL, AGAINST_ALL));
    } else if *against_all > 0 {
        let _ = writeln!(text, "  {}: in {against_all} programs", styled(ACTUAL, AGAINST_ALL));
    }
    let cell = |row: usize, column: usize| {
        let Pair { agree, differ } = pairs[row][column];
        match (row == column, *programs == 1) {
            (true, _) => String::new(),
            (false, true) if agree == 1 => "=".to_owned(),
            (false, true) if differ == 1 => "≠".to_owned(),
            (false, true) => "?".to_owned(),
            (false, false) => differ.to_string(),
        }
    };
    let first = names.iter().map(String::len).max().unwrap_or_default();
    let width = |column: usize| names[column].len().max(7);
    let _ = write!(text, "  {:first$}", "");
    for (column, name) in names.iter().enumerate() {
        let _ = write!(text, "  {name:>width$}", width = width(column));
    }
    text.push('\n');
    for (row, name) in names.iter().enumerate() {
        let _ = write!(text, "  {name:first$}");
        for column in 0..names.len() {
            let _ = write!(text, "  {:>width$}", cell(row, column), width = width(column));
        }
        text = text.trim_end().to_owned() + "\n";
    }
    text
}

/// The figures at the end of a campaign; `areas` names those that its programs are of.
pub fn summary(summary: &Summary, areas: &[String]) -> String {
    let Summary { programs, divergences, signatures, new, inconclusive, crashes, seconds, .. } = summary;
    let rate = *programs as f64 / seconds.max(0.001);
    let mut text = format!(
        "\n{programs} programs in {seconds:.1} s ({rate:.0} a second): {divergences} diverged, {signatures} signatures, {new} of them new, {crashes} crashes\n"
    );
    let share = 100.0 * *inconclusive as f64 / (*programs).max(1) as f64;
    let _ = writeln!(text, "{inconclusive} inconclusive ({share:.2} %)");
    for (reason, count) in &summary.reasons {
        let _ = writeln!(text, "  {count:>8}  {reason}");
    }
    // A mutant is of no area.
    let of_areas = summary.guided.as_ref().map_or(summary.health.programs(), |guided| guided.fresh.programs);
    text += &health(&summary.health, areas, of_areas);
    if let Some(statistics) = &summary.guided {
        text += &guided(statistics);
    }
    if let Some(matrix) = &summary.matrix {
        let _ = write!(text, "\n{}", self::matrix("programs in which two of them differ", matrix));
    }
    if !summary.suspicious.is_empty() {
        let _ = writeln!(text, "{}:", styled(ACTUAL, AGAINST_ALL));
        for finding in &summary.suspicious {
            let file = finding.file.as_ref().map(|file| file.display().to_string()).unwrap_or_default();
            let _ = writeln!(text, "  {} {file}", finding.signature);
        }
    }
    text
}

/// What the programs do: how they end, how many of their operations succeed, and how many of those that are of an area at
/// all are of which.
fn health(health: &Health, areas: &[String], of_areas: u64) -> String {
    let share = |count: u64, of: u64| 100.0 * count as f64 / of.max(1) as f64;
    let Health { completed, threw, rejected, halted, operations, thrown, areas: counts } = health;
    let programs = health.programs();
    let [completed, threw, rejected, halted] =
        [completed, threw, rejected, halted].map(|count| format!("{:.2} %", share(*count, programs)));
    let mut text = format!(
        "programs: {completed} complete, {threw} throw, {halted} halt, {rejected} are rejected\n\
         operations: {:.1} % succeed, {:.1} % throw, of {operations}\n",
        share(operations - thrown, *operations),
        share(*thrown, *operations)
    );
    let areas = areas.iter().enumerate().map(|(at, name)| (counts.of(at), name)).filter(|(count, _)| *count > 0);
    let areas: Vec<_> = areas.map(|(count, name)| format!("{name} {:.1} %", share(count, of_areas))).collect();
    if !areas.is_empty() {
        let _ = writeln!(text, "areas, by the programs that are of them: {}", areas.join(", "));
    }
    text
}

/// What came of a guided campaign's programs: a line for each thing that they come from, and the rows that yield nothing.
fn guided(statistics: &Statistics) -> String {
    let Statistics { goals, ways, one_sided, kept, avoided, seeds, fresh, mutators, rows, .. } = statistics;
    let mut text = String::new();
    if !avoided.is_empty() {
        let _ = writeln!(text, "rows left out, which show what is known: {}", avoided.join(", "));
    }
    if *goals == 0 {
        // Nothing was kept, and nobody looked.
        return text;
    }
    let _ = writeln!(
        text,
        "\n{goals} steps and outcomes reached, {ways} ways to algorithms, {one_sided} decisions with one outcome; {kept} programs kept"
    );
    let _ = writeln!(text, "{:>10}  {:>10}  {:>10}  from", "programs", "kept", "new");
    let beside = [("seeds", seeds), ("the generator", fresh)];
    for (name, Yield { programs, kept, new }) in
        beside.into_iter().chain(mutators.iter().map(|(name, came)| (*name, came)))
    {
        let _ = writeln!(text, "{programs:>10}  {kept:>10}  {new:>10}  {name}");
    }
    let idle: Vec<_> = rows.iter().filter(|(_, came)| came.kept == 0).map(|(name, _)| *name).collect();
    if !idle.is_empty() {
        let _ = writeln!(text, "rows of which no program was kept: {}", idle.join(", "));
    }
    text
}

/// A case whose expected trace the interpreter does not show.
pub fn unwritten(report: &Report) -> String {
    let mut text =
        format!("{}: the interpreter (+) does not observe what is written (-)\n", styled(BOLD, &report.name));
    let written = report.case.expected.as_ref().map_or(&[][..], |trace| &trace.0);
    for checked in &report.modes {
        for line in diff::lines(written, &checked.observed.0) {
            let _ = writeln!(text, "  {}: {} {}", checked.mode, line.whose.sign(), line.text);
        }
    }
    text + "  next: read the steps, then dunder check --bless\n"
}

/// What came of a case on an engine in a line, where nothing is to be done; else nothing.
pub fn brief(outcome: &Outcome) -> Option<String> {
    match outcome {
        Outcome::Agree => Some(String::new()),
        Outcome::Open(clause) => Some(format!(": {clause}")),
        Outcome::Known(divergence, expectation) => {
            Some(format!(": {}, {}", expectation.status, divergence.signature()))
        }
        Outcome::New(_)
        | Outcome::Changed(..)
        | Outcome::Expired(..)
        | Outcome::Stale(_)
        | Outcome::Inconclusive(_) => None,
    }
}

/// An engine that does not need a mask in the case that is to show that it does.
pub fn unneeded(masks: &Path, mask: &Mask, engine: &str) -> String {
    let head = styled(BOLD, "UNNEEDED");
    let (file, Mask { place, clause, case, .. }) = (masks.display(), mask);
    format!(
        "{head} {file}:{place}: {engine} shows the same in {case} without the mask of {clause}; take the engine from its list, or \
         remove the mask where nothing is left there"
    )
}

/// A case on an engine, with what [`brief`] says of several modes alike.
pub fn in_brief(case: &str, modes: &[Mode], engine: &str, word: &str, brief: &str) -> String {
    let modes: Vec<_> = modes.iter().map(Mode::to_string).collect();
    format!("{word} {case} ({}) {engine}{brief}", modes.join(", "))
}

/// What came of a case on an engine, in full.
pub fn outcome(case: &str, mode: Mode, engine: &str, outcome: &Outcome) -> String {
    let mut text = format!("{} {case} ({mode}) {engine}", styled(BOLD, outcome.word()));
    match outcome {
        Outcome::Agree => {}
        Outcome::Open(clause) => {
            let _ = write!(text, ": the specification leaves open what differs: {clause}");
        }
        Outcome::Known(divergence, expectation) => {
            let _ = write!(text, ": {}, {}", expectation.status, expectation.reason);
            let _ = write!(text, "\n{}", difference(divergence));
        }
        Outcome::Expired(divergence, expectation) => {
            let day = expectation.review.map(|day| day.to_string()).unwrap_or_default();
            let _ = write!(text, ": to be looked at again since {day}: {}, {}", expectation.status, expectation.reason);
            let _ = write!(text, "\n{}", difference(divergence));
        }
        Outcome::Stale(expectation) => {
            let _ = write!(text, ": it agrees now; remove the expectation {}", expectation.signature);
        }
        Outcome::Inconclusive(reason) => {
            let _ = write!(text, ": {reason}");
        }
        Outcome::New(divergence) | Outcome::Changed(divergence, _) => {
            let _ = writeln!(text, ": {} {}", divergence.difference.kind.sentence(), divergence.signature());
            text += &difference(divergence);
        }
    }
    text
}

/// Both sides of a divergence and the clause that decides.
fn difference(divergence: &Divergence) -> String {
    let Difference { expected, actual, .. } = &divergence.difference;
    let mut text = format!("  {}\n", styled(EXPECTED, &format!("- {expected}")));
    let _ = write!(text, "  {}", styled(ACTUAL, &format!("+ {actual}")));
    if let Some(clause) = divergence.clause() {
        let _ = write!(text, "\n  {clause}: {}", clause.link());
    }
    text
}
