//! What the conformance suite has about a divergence: the tests of its clause and its operations, and those that the engine fails.

use std::collections::HashMap;

use dunder_differential::test262::{Conformer, Subject, Suite, Verdict};
use dunder_engines::Engine;
use dunder_reports::issue::Covered;

use crate::failure::Failure;

/// How many failed tests are named.
const MOST_NAMED: usize = 10;

/// The suite, and an engine that runs its tests, each once.
pub(crate) struct Coverage<'s> {
    suite: &'s Suite,
    conformer: Conformer,
    /// How many tests are run at most about a subject.
    most: usize,
    /// What came of the tests that were run.
    known: HashMap<String, Tested>,
}

/// What came of a test in all of its modes.
#[derive(Clone)]
struct Tested {
    /// Whether it could be run.
    ran: bool,
    /// What it said where it failed.
    failure: Option<String>,
}

impl<'s> Coverage<'s> {
    /// Nothing was run so far.
    pub(crate) fn new(suite: &'s Suite, engine: Box<dyn Engine>, most: usize) -> Coverage<'s> {
        Coverage { suite, conformer: Conformer::new(engine), most, known: HashMap::new() }
    }

    /// Whether the engine passes a test of the suite, and does not fail it or lack what it needs.
    ///
    /// # Errors
    /// Where the test cannot be read.
    pub(crate) fn passes(&mut self, path: &str) -> Result<bool, Failure> {
        let tested = self.test(path)?;
        Ok(tested.ran && tested.failure.is_none())
    }

    /// What the suite has about a subject, and which of it the engine fails.
    ///
    /// # Errors
    /// Where a test cannot be read.
    pub(crate) fn of(&mut self, subject: &Subject) -> Result<Covered, Failure> {
        let paths = self.suite.about(subject)?;
        let (mut failed, mut ran) = (Vec::new(), paths.is_empty());
        if paths.len() <= self.most {
            for path in &paths {
                let tested = self.test(path)?;
                ran |= tested.ran;
                if let Some(failure) = tested.failure.filter(|_| failed.len() < MOST_NAMED) {
                    failed.push((path.clone(), failure));
                }
            }
        }
        let subject = subject.clauses.iter().chain(&subject.operations).cloned().collect();
        Ok(Covered { commit: self.suite.commit(), subject, tests: paths.len(), failed: ran.then_some(failed) })
    }

    fn test(&mut self, path: &str) -> Result<Tested, Failure> {
        if let Some(known) = self.known.get(path) {
            return Ok(known.clone());
        }
        let mut tested = Tested { ran: false, failure: None };
        for conformed in self.conformer.run(self.suite, path)? {
            match conformed.verdict {
                Verdict::Unsupported(_) => continue,
                Verdict::Pass => {}
                verdict => tested.failure = tested.failure.or(Some(verdict.to_string())),
            }
            tested.ran = true;
        }
        self.known.insert(path.to_owned(), tested.clone());
        Ok(tested)
    }
}
