//! A corpus as a page: each case with what it shows, what every engine answers, and the clause that decides.

use std::fmt::Write;

use dunder_differential::check::{Checked, Outcome, Report};
use dunder_differential::expectations::Status;

use crate::diff::{self, Line};

/// A page, before it is written in a format.
pub struct Page {
    /// Its title.
    pub title: String,
    /// The engines and their versions, in the order of the outcomes.
    pub engines: Vec<(String, String)>,
    /// The cases, in order.
    pub entries: Vec<Entry>,
}

/// One case on a page.
pub struct Entry {
    /// The case's name: its path below the corpus.
    pub name: String,
    /// The folder that it is in.
    pub area: String,
    /// What somebody says, and whether it holds; of a claim only.
    pub claim: Option<(String, bool)>,
    /// What the case shows.
    pub description: String,
    /// More of it.
    pub info: String,
    /// The clause's id.
    pub esid: Option<String>,
    /// The code.
    pub code: String,
    /// What the interpreter observes.
    pub trace: Vec<String>,
    /// What each engine answers, in words, with the difference where there is one.
    pub answers: Vec<Answer>,
}

/// What an engine answers to a case.
pub struct Answer {
    /// The outcome's word, or that the modes differ.
    pub word: &'static str,
    /// What there is to say about it.
    pub note: String,
    /// The difference, where there is one.
    pub difference: Vec<Line>,
}

impl Page {
    /// A page of checked cases.
    pub fn new(title: &str, engines: Vec<(String, String)>, reports: &[Report]) -> Page {
        Page { title: title.to_owned(), engines, entries: reports.iter().map(entry).collect() }
    }

    /// How many answers there are of each word, in the order of their first appearance.
    pub fn counts(&self) -> Vec<(&'static str, usize)> {
        let mut counts: Vec<(&'static str, usize)> = Vec::new();
        for answer in self.entries.iter().flat_map(|entry| &entry.answers) {
            match counts.iter_mut().find(|(word, _)| *word == answer.word) {
                Some((_, count)) => *count += 1,
                None => counts.push((answer.word, 1)),
            }
        }
        counts
    }
}

fn entry(report: &Report) -> Entry {
    let matter = report.case.front_matter.clone().unwrap_or_default();
    let engines = report.modes.first().map_or(0, |checked| checked.outcomes.len());
    Entry {
        name: report.name.clone(),
        area: report.name.rsplit_once('/').map_or(String::new(), |(area, _)| area.to_owned()),
        claim: matter.claim.map(|claim| (claim, matter.holds.unwrap_or(true))),
        description: matter.description,
        info: matter.info.unwrap_or_default(),
        esid: matter.esid,
        code: report.case.code.trim_end().to_owned(),
        trace: report.modes.first().map(|checked| checked.observed.0.clone()).unwrap_or_default(),
        answers: (0..engines).map(|at| answer(&report.modes, at)).collect(),
    }
}

/// The outcome of the first mode that has something to say.
fn answer(modes: &[Checked], engine: usize) -> Answer {
    let outcomes = modes.iter().map(|checked| &checked.outcomes[engine]);
    let telling = outcomes.clone().find(|outcome| !matches!(outcome, Outcome::Agree));
    let outcome = telling.or_else(|| outcomes.clone().next());
    let (mut note, mut difference) = (String::new(), Vec::new());
    match outcome {
        None | Some(Outcome::Agree) => {}
        Some(Outcome::Stale(expectation)) => {
            let _ = write!(note, "agrees now; the expectation {} is to be removed", expectation.signature);
        }
        Some(Outcome::Open(clause)) => {
            let _ = write!(note, "left open by {clause}");
        }
        Some(Outcome::Inconclusive(reason)) => note.clone_from(reason),
        Some(
            Outcome::Known(divergence, expectation)
            | Outcome::Changed(divergence, expectation)
            | Outcome::Expired(divergence, expectation),
        ) => {
            let what = if expectation.status == Status::EngineBug { "" } else { expectation.status.name() };
            let _ = write!(note, "{}{}{}", what, if what.is_empty() { "" } else { ": " }, expectation.reason);
            difference = lines(divergence);
        }
        Some(Outcome::New(divergence)) => {
            let _ = write!(note, "{} ({})", divergence.difference.kind.sentence(), divergence.signature());
            difference = lines(divergence);
        }
    }
    Answer { word: outcome.map_or("agree", Outcome::word), note, difference }
}

fn lines(divergence: &dunder_differential::Divergence) -> Vec<Line> {
    use dunder_differential::corpus::Trace;
    diff::lines(&Trace::of(&divergence.expected).0, &Trace::of(&divergence.actual).0)
}
