//! What a campaign does with the first program of each bucket: describe it, and make it small.

use serde::{Deserialize, Serialize};

use super::Raw;
use crate::corpus::Trace;
use crate::judge::{Contender, Judge};
use crate::reduce::{Budget, Outcome, reduce_behind, reduce_divergence};
use crate::{Divergence, Opinion, Verdict};

/// A program to report instead of the one that was met, and what it shows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Reduced {
    /// The program and what it shows.
    pub finding: Raw,
    /// The interpreter's observation, as a case expects it; nothing where the engine died before anybody compared.
    pub expected: Option<Trace>,
    /// What the engine observed.
    pub actual: Option<Trace>,
    /// What the other engines do with it.
    pub opinions: Vec<(String, Opinion)>,
    /// How often an engine was asked on the way.
    pub calls: usize,
}

impl Reduced {
    /// A finding that stays as it was met.
    pub fn as_met(raw: &Raw) -> Reduced {
        Reduced { finding: raw.clone(), expected: None, actual: None, opinions: Vec::new(), calls: 0 }
    }

    fn of(index: u64, source: &str, divergence: &Divergence, calls: usize) -> Reduced {
        Reduced {
            finding: Raw::of(index, source, divergence),
            expected: Some(Trace::of(&divergence.expected)),
            actual: Some(Trace::of(&divergence.actual)),
            opinions: Vec::new(),
            calls,
        }
    }
}

/// Makes a diverging program small, or only describes it.
pub trait Reducer {
    /// A program that shows the same first, and what it shows; nothing where the difference does not show again, or not but
    /// behind another one.
    fn reduce(&mut self, found: &Raw) -> Option<Reduced>;
}

/// Reduces in this process: what ends an engine ends the process.
pub struct Reducing {
    judge: Judge,
    contenders: Vec<Contender>,
    budget: Option<Budget>,
}

impl Reducing {
    /// A reducer with some engines; without a budget it describes programs and leaves them as they are.
    pub fn new(judge: Judge, contenders: Vec<Contender>, budget: Option<Budget>) -> Reducing {
        Reducing { judge, contenders, budget }
    }
}

impl Reducer for Reducing {
    fn reduce(&mut self, found: &Raw) -> Option<Reduced> {
        let contender = self.contenders.iter_mut().find(|contender| contender.name() == found.engine)?;
        let small = match (self.budget, found.is_behind) {
            (Some(budget), false) => {
                reduce_divergence(&found.source, &mut self.judge, contender, budget, &mut |_, _| {})
            }
            (Some(budget), true) => {
                let is_met = |outcome: &Outcome| found.is_outcome(outcome);
                Some(reduce_behind(&found.source, &is_met, &mut self.judge, contender, budget)?)
            }
            (None, false) => None,
            (None, true) => return None,
        };
        let (source, calls) = small.map_or((found.source.clone(), 0), |small| (small.text, small.calls));
        match self.judge.judge(&source, contender) {
            Verdict::Diverge(divergence) => {
                let opinions = self.opinions(&source, &divergence);
                Some(Reduced { opinions, ..Reduced::of(found.index, &source, &divergence, calls) })
            }
            Verdict::Agree | Verdict::Inconclusive(_) => None,
        }
    }
}

impl Reducing {
    /// What the other engines do with a program.
    fn opinions(&mut self, source: &str, divergence: &Divergence) -> Vec<(String, Opinion)> {
        let others = self.contenders.iter_mut().filter(|contender| contender.name() != divergence.engine);
        let opinion = |contender: &mut Contender| {
            let own = contender.observe(source);
            (contender.name().to_owned(), Opinion::of(&divergence.expected, &divergence.actual, &own))
        };
        others.map(opinion).collect()
    }
}
