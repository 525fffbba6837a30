//! Where cases are held against the engines: the corpus, the interpreter, and the engines that were asked for.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use dunder_differential::check::{Corpus, Report};
use dunder_differential::corpus::Case;
use dunder_differential::masks::Mask;
use dunder_differential::{Contender, FileError, Judge, Masks};

use crate::configuration::Machine;
use crate::contenders;
use crate::failure::Failure;
use crate::progress::Progress;

/// A corpus with everything that its cases are run on.
pub(crate) struct Desk {
    /// The corpus.
    pub(crate) corpus: Corpus,
    /// The interpreter.
    pub(crate) judge: Judge,
    /// The engines, in the order in which they were named.
    pub(crate) contenders: Vec<Contender>,
}

impl Desk {
    /// Reads the corpus of a folder and starts the engines; what is expected of other versions of them is left out.
    ///
    /// # Errors
    /// Where an expectation is malformed, or an engine is not there.
    pub(crate) fn open(machine: &Arc<Machine>, root: &Path, engines: &[String]) -> Result<Desk, Failure> {
        let limits = machine.limits;
        let names = contenders::names(machine, engines)?;
        let mut corpus = Corpus::read(root).map_err(bad)?;
        let contenders =
            names.iter().map(|name| contenders::contender(machine, name, limits)).collect::<Result<Vec<_>, _>>()?;
        for contender in &contenders {
            corpus.expectations.keep_those_of(contender.name(), contender.version());
        }
        Ok(Desk { corpus, judge: Judge::new(limits), contenders })
    }

    /// Checks every case below a path.
    ///
    /// # Errors
    /// Where the path names nothing, or a case is malformed.
    pub(crate) fn check(&mut self, path: &Path) -> Result<Vec<Report>, Failure> {
        if !path.exists() {
            return Err(Failure::usage(format!("{}: no such file or folder", path.display()))
                .with_remedy("name a folder of cases, or a case; `dunder check` alone checks corpus/"));
        }
        let files = self.corpus.cases(path).map_err(bad)?;
        let mut progress = Progress::start(Some(files.len() as u64), false);
        let mut reports = Vec::with_capacity(files.len());
        for (at, file) in files.iter().enumerate() {
            progress.at(at as u64, "cases");
            reports.push(self.corpus.check(file, &mut self.judge, &mut self.contenders).map_err(bad)?);
        }
        progress.finish();
        Ok(reports)
    }

    /// The masks of the corpus that an engine does not need, as their file, the mask and the engine: of those whose case is among
    /// the cases that were checked. None where the corpus has no such file.
    ///
    /// # Errors
    /// Where the file or a case is malformed, or a mask names a case that is not there.
    pub(crate) fn unneeded(&mut self, checked: &[Report]) -> Result<Vec<(PathBuf, Mask, String)>, Failure> {
        let masks = Masks::of_corpus(&self.corpus.root).map_err(bad)?;
        let Some(file) = masks.path() else { return Ok(Vec::new()) };
        let mut unneeded = Vec::new();
        for mask in masks.entries() {
            let path = self.corpus.root.join(&mask.case);
            if !path.is_file() {
                let problem = format!("{}:{}: no case of this name: {}", file.display(), mask.place, mask.case);
                return Err(Failure::usage(problem).with_remedy("name a case that shows that the mask is needed"));
            }
            if checked.iter().any(|report| report.name == mask.case) {
                let case = Case::read(&path).map_err(bad)?;
                let engines = mask.unneeded(&masks, &case, &mut self.judge, &mut self.contenders);
                unneeded.extend(engines.into_iter().map(|engine| (file.to_owned(), mask.clone(), engine)));
            }
        }
        Ok(unneeded)
    }
}

fn bad(error: FileError) -> Failure {
    Failure::usage(error.to_string())
}
