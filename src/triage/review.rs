//! A review under way: what is shown, what is asked, and what comes of the answers.

use std::path::{Path, PathBuf};

use dunder_differential::check::{Outcome, Report, UNREAD};
use dunder_differential::corpus::{Flag, Mode};
use dunder_differential::expectations::{Expectation, Status, Versions};
use dunder_differential::triage::{CASES, name_of, place_of, settle};
use dunder_differential::{Divergence, FileError};
use dunder_reports::triage;

use super::input::Input;
use super::keys::{Act, HELP, LINE, act};
use crate::desk::Desk;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::others::Others;
use crate::output;

/// A divergence to be looked at.
pub(super) struct Item {
    /// The number of its case among the reports.
    report: usize,
    mode: Mode,
    divergence: Divergence,
    /// What is to be written of it.
    entry: Expectation,
    /// Whether the corpus has that already.
    is_noted: bool,
    /// The name of its case below the cases, where somebody has given one.
    name: Option<String>,
}

/// What is under way.
pub(super) struct Review {
    /// The folder of the corpus.
    pub(super) root: PathBuf,
    /// The cases.
    pub(super) reports: Vec<Report>,
    /// What is still to be looked at.
    pub(super) items: Vec<Item>,
    /// Who is asked for an opinion.
    pub(super) others: Others,
    /// Who answers.
    pub(super) input: Input,
    /// The engines with their names and versions, by their short names.
    pub(super) versions: Vec<(String, String)>,
}

/// What a case shows that is new or pending: a divergence for each engine.
pub(super) fn items(desk: &Desk, at: usize, report: &Report) -> Vec<Item> {
    let first = |engine: usize| {
        report.modes.iter().find_map(|checked| match &checked.outcomes[engine] {
            Outcome::New(divergence) | Outcome::Changed(divergence, _) => Some((checked.mode, divergence.clone())),
            _ => None,
        })
    };
    let item = |(mode, divergence): (Mode, Divergence)| {
        let noted = desk.corpus.noted(&report.name, &divergence).cloned();
        let is_noted = noted.is_some();
        let entry = noted.unwrap_or_else(|| desk.corpus.pending(report, &divergence));
        Item { report: at, mode, divergence, entry, is_noted, name: None }
    };
    (0..desk.contenders.len()).filter_map(first).map(item).collect()
}

impl Review {
    /// Looks at one after the other; what somebody decides is written at once.
    pub(super) fn run(mut self) -> Result<Exit, Failure> {
        let (all, mut settled, mut left) = (self.items.len(), 0, 0);
        while !self.items.is_empty() {
            let mut item = self.items.remove(0);
            self.show(&item, &format!("{} of {all}", all - self.items.len()));
            match self.decide(&mut item)? {
                Act::Settle(status, alike) => {
                    let is_same = |other: &Item| alike && other.entry.signature == item.entry.signature;
                    let (same, rest): (Vec<Item>, _) = std::mem::take(&mut self.items).into_iter().partition(is_same);
                    self.items = rest;
                    let (reason, name) = (item.entry.reason.clone(), item.name.clone());
                    self.settle(item, status)?;
                    settled += 1;
                    for mut other in same {
                        other.entry.reason.clone_from(&reason);
                        other.name.clone_from(&name);
                        self.settle(other, status)?;
                        settled += 1;
                    }
                }
                Act::Skip => left += 1,
                _ => {
                    left += 1 + self.items.len();
                    break;
                }
            }
        }
        output::print(&format!("{settled} settled, {left} left"));
        Ok(if left > 0 { Exit::Divergence } else { Exit::Expected })
    }

    /// Prints everything that is known of a divergence.
    fn show(&mut self, item: &Item, count: &str) {
        let report = &self.reports[item.report];
        let source = report.case.source(item.mode);
        let engine = &item.divergence.engine;
        let answers = self.others.answers(&source, &item.divergence);
        let title = format!("{count}: {} ({})", report.name, item.mode);
        let version = version(&self.versions, engine);
        output::print(&triage::item(&title, version, &item.entry.signature, &source, &item.divergence, &answers));
    }

    /// Takes keys until one of them is a decision.
    fn decide(&mut self, item: &mut Item) -> Result<Act, Failure> {
        loop {
            let place = self.place(item);
            let shown = place.as_ref().map_or_else(String::clone, |path| path.display().to_string());
            output::print(&triage::prompt(&shown, &item.entry, LINE));
            let Some(key) = self.input.key()? else { return Ok(Act::Quit) };
            match act(key) {
                Some(Act::Settle(..)) if place.is_err() => output::print("give the case another name first: n"),
                Some(Act::Settle(status, alike)) => {
                    let needs_reason = status != Status::Pending && item.entry.reason == UNREAD;
                    if !needs_reason || self.explain(item)? {
                        return Ok(Act::Settle(status, alike));
                    }
                    output::print("it needs a reason");
                }
                Some(Act::Reason) => {
                    self.explain(item)?;
                }
                Some(Act::Name) => {
                    let now = item.name.clone().unwrap_or_else(|| item.default_name());
                    item.name = self.input.text("area/name", &now)?;
                }
                Some(Act::Title) => self.entitle(item)?,
                Some(Act::Help) => output::print(HELP),
                Some(act) => return Ok(act),
                None => output::print(&format!("`{key}` does nothing; `?` tells what there is")),
            }
        }
    }

    /// Asks why, and says whether there is an answer.
    fn explain(&mut self, item: &mut Item) -> Result<bool, Failure> {
        let now = if item.entry.reason == UNREAD { "" } else { &item.entry.reason };
        match self.input.text("reason", now)? {
            Some(reason) if !reason.is_empty() => {
                item.entry.reason = reason;
                Ok(true)
            }
            _ => Ok(false),
        }
    }

    /// Asks what the case shows.
    fn entitle(&mut self, item: &Item) -> Result<(), Failure> {
        let case = &mut self.reports[item.report].case;
        let matter = case.front_matter.get_or_insert_default();
        if let Some(title) = self.input.text("title", &matter.description)?.filter(|title| !title.is_empty()) {
            matter.description = title;
            // What somebody has said is no tool's.
            matter.flags.retain(|flag| *flag != Flag::Generated);
        }
        Ok(())
    }

    /// Where the case is to be: where it is, if that is among the cases, else under a name that no other has.
    fn place(&self, item: &Item) -> Result<PathBuf, String> {
        let report = &self.reports[item.report];
        if Path::new(&report.name).starts_with(CASES) {
            return Ok(report.path.clone());
        }
        let name = item.name.clone().unwrap_or_else(|| item.default_name());
        let others = (2..).map(|number| format!("{name}-{number}"));
        let first = place_of(&self.root, &name);
        match first {
            Err(why) if self.root.join(CASES).join(format!("{name}.js")).exists() => {
                others.map(|name| place_of(&self.root, &name)).find(Result::is_ok).unwrap_or(Err(why))
            }
            first => first,
        }
    }

    /// Writes what a divergence was found to be.
    fn settle(&mut self, item: Item, status: Status) -> Result<(), Failure> {
        let to = self.place(&item).map_err(Failure::usage)?;
        let bad = |error: FileError| Failure::usage(error.to_string());
        let engine = item.divergence.engine.clone();
        let report = &mut self.reports[item.report];
        let name = to.strip_prefix(&self.root).unwrap_or(&to).to_string_lossy().replace('\\', "/");
        // What was noted before keeps what it says of versions: by that it is known again.
        let of_this = || Versions::of(version(&self.versions, &engine)).filter(|_| status != Status::Pending);
        let versions = if item.is_noted { item.entry.versions.clone() } else { of_this() };
        let entry = Expectation { case: Some(name.clone()), status, versions, ..item.entry };
        let told = triage::settled(&entry);
        settle(&self.root, &engine, &report.case, &report.path, &to, entry).map_err(bad)?;
        report.path = to;
        report.name = name;
        output::print(&told);
        Ok(())
    }
}

impl Item {
    fn default_name(&self) -> String {
        name_of(&self.divergence.engine, &self.entry.signature)
    }
}

fn version<'a>(versions: &'a [(String, String)], engine: &str) -> &'a str {
    versions.iter().find(|(name, _)| name == engine).map_or("", |(_, version)| version)
}
