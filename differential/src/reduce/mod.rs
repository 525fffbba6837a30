//! Making a program smaller while it shows the same divergence.
//!
//! A reducer on the tree, for any program that parses: [`passes`] offer changes, coarse to fine; each result is printed,
//! parsed again (so that it is what its text says), shown to an oracle, and kept if it is smaller and its outcome is
//! still the same ([`Outcome::is_kept_by`]). That goes on until no change of any pass is kept, so that reducing what was
//! reduced changes nothing. Nothing here depends on chance, time or the order of a hash map.

mod chooser;
mod outcome;
mod passes;

pub use outcome::{Outcome, flavour};

use std::collections::{BTreeMap, HashSet};
use std::iter;

use dunder_syntax::{Program, parse_script};

use crate::judge::{Contender, Judge};
use crate::verdict::Verdict;
use chooser::Chooser;
use passes::Pass;

/// How far a reduction goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Budget {
    /// How often an engine may be asked.
    pub calls: usize,
    /// Whether only whole statements are removed: fast, and enough to see what a divergence is about.
    pub coarse: bool,
}

impl Default for Budget {
    fn default() -> Budget {
        // Of generated programs, one in twenty takes more than 400 calls, and hardly any more than 600.
        Budget { calls: 2_000, coarse: false }
    }
}

/// Changes that are tried for each call of an engine, before a reduction of a huge program gives up.
const TRIES_PER_CALL: usize = 50;

/// A program that was made smaller.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reduced {
    /// Its text.
    pub text: String,
    /// What it shows: the signature of record.
    pub outcome: Outcome,
    /// How often an engine was asked.
    pub calls: usize,
    /// Whether no further change would be kept; else the budget ended it.
    pub complete: bool,
    /// Programs met on the way that show another divergence: the smallest of each signature, by its id.
    pub slipped: BTreeMap<String, Slipped>,
}

/// A program that shows another divergence than the one that was being reduced.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slipped {
    /// Its text.
    pub text: String,
    /// What it shows.
    pub outcome: Outcome,
}

/// Makes a program smaller.
///
/// `oracle` says what a text shows, nothing where it shows no divergence; `on_best` is called with each new smallest
/// program. Gives nothing where the text does not parse or shows no divergence to begin with.
pub fn reduce(
    text: &str,
    budget: Budget,
    oracle: &mut dyn FnMut(&str) -> Option<Outcome>,
    on_best: &mut dyn FnMut(&str, &Outcome),
) -> Option<Reduced> {
    search(text, budget, &mut |text| oracle(text).into_iter().collect(), &|_| true, on_best)
}

/// Makes a program smaller, of whose outcomes the first that is `wanted` is to be kept.
fn search(
    text: &str,
    budget: Budget,
    oracle: &mut dyn FnMut(&str) -> Vec<Outcome>,
    wanted: &dyn Fn(&Outcome) -> bool,
    on_best: &mut dyn FnMut(&str, &Outcome),
) -> Option<Reduced> {
    let program = parse_script(text).ok()?;
    // The text that counts is the one that the tree prints as. Where the difference hangs on the form of the text itself
    // (the source text of a function), there is nothing that a reducer on trees can do.
    let text = program.to_string();
    let outcome = oracle(&text).into_iter().find(wanted)?;
    let mut search = Search {
        current: Candidate { program, text, outcome },
        tried: HashSet::new(),
        calls: 1,
        tries: 0,
        budget,
        slipped: BTreeMap::new(),
        oracle,
        on_best,
    };
    let passes = if budget.coarse { passes::COARSE } else { passes::ALL };
    while search.round(passes) {}
    let Search { current, calls, slipped, .. } = &search;
    Some(Reduced {
        text: current.text.clone(),
        outcome: current.outcome.clone(),
        calls: *calls,
        complete: !search.is_spent(),
        slipped: slipped.clone(),
    })
}

/// Makes a program smaller that shows a divergence between the interpreter and an engine.
///
/// Gives nothing where the text does not parse or shows no divergence.
pub fn reduce_divergence(
    text: &str,
    judge: &mut Judge,
    contender: &mut Contender,
    budget: Budget,
    on_best: &mut dyn FnMut(&str, &Outcome),
) -> Option<Reduced> {
    let outcome = |verdict| match verdict {
        Verdict::Diverge(divergence) => Some(Outcome::of(&divergence)),
        Verdict::Agree | Verdict::Inconclusive(_) => None,
    };
    // A fresh engine for every program would cost more than all the rest. One is asked about the result; where it does
    // not agree, programs leave something behind in this engine, and a fresh one has to be asked each time.
    let reduced = reduce(text, budget, &mut |text| outcome(judge.inspect(text, contender)), on_best)?;
    if outcome(judge.judge(&reduced.text, contender)).as_ref() == Some(&reduced.outcome) {
        return Some(reduced);
    }
    reduce(text, budget, &mut |text| outcome(judge.judge(text, contender)), on_best)
}

/// Makes a program smaller that shows a divergence behind another one, until it is the first that the program shows.
///
/// `is_met` tells it among what the program shows. Gives nothing where it never is the first: then it is a consequence of
/// the other one, or too close to it to be told apart.
pub fn reduce_behind(
    text: &str,
    is_met: &dyn Fn(&Outcome) -> bool,
    judge: &mut Judge,
    contender: &mut Contender,
    budget: Budget,
) -> Option<Reduced> {
    let all = |verdict: Verdict| match verdict {
        Verdict::Diverge(divergence) => {
            iter::once(&divergence).chain(&divergence.behind).map(Outcome::of).collect::<Vec<_>>()
        }
        Verdict::Agree | Verdict::Inconclusive(_) => Vec::new(),
    };
    let mut oracle = |text: &str| all(judge.inspect(text, contender));
    let reduced = search(text, budget, &mut oracle, is_met, &mut |_, _| {})?;
    let first = all(judge.judge(&reduced.text, contender)).into_iter().next()?;
    (first == reduced.outcome).then_some(reduced)
}

struct Candidate {
    program: Program,
    text: String,
    outcome: Outcome,
}

struct Search<'a> {
    current: Candidate,
    /// Texts that were tried. What was turned down once always will be: it would have to be smaller and narrower than a
    /// program that is smaller and narrower itself by now.
    tried: HashSet<String>,
    calls: usize,
    tries: usize,
    budget: Budget,
    slipped: BTreeMap<String, Slipped>,
    oracle: &'a mut dyn FnMut(&str) -> Vec<Outcome>,
    on_best: &'a mut dyn FnMut(&str, &Outcome),
}

impl Search<'_> {
    /// Makes every pass once; gives whether anything was kept.
    fn round(&mut self, passes: &[(&str, Pass)]) -> bool {
        // Every pass is to be made, whatever the ones before it found.
        passes.iter().fold(false, |kept, (_, pass)| self.sweep(*pass) || kept)
    }

    /// Tries each change of a pass; gives whether any was kept. After one that was kept the change of the same number is
    /// next: what stood behind has moved up.
    fn sweep(&mut self, pass: Pass) -> bool {
        let (mut number, mut kept) = (0, false);
        while !self.is_spent() {
            let mut program = self.current.program.clone();
            let mut chooser = Chooser::new(number);
            pass(&mut program, &mut chooser);
            if !chooser.has_chosen() {
                break;
            }
            if self.attempt(&program) {
                kept = true;
            } else {
                number += 1;
            }
        }
        kept
    }

    fn is_spent(&self) -> bool {
        self.calls >= self.budget.calls || self.tries >= self.budget.calls * TRIES_PER_CALL
    }

    /// Takes a program for the current one if it is smaller and shows the same.
    fn attempt(&mut self, program: &Program) -> bool {
        self.tries += 1;
        let text = program.to_string();
        if !is_smaller(&text, &self.current.text) || !self.tried.insert(text.clone()) {
            return false;
        }
        let Ok(program) = parse_script(&text) else { return false };
        self.calls += 1;
        let outcomes = (self.oracle)(&text);
        if let Some(outcome) = outcomes.iter().find(|outcome| self.current.outcome.is_kept_by(outcome)).cloned() {
            (self.on_best)(&text, &outcome);
            self.current = Candidate { program, text, outcome };
            return true;
        }
        let Some(outcome) = outcomes.into_iter().next() else { return false };
        let slipped = self.slipped.entry(outcome.signature.id());
        let slipped = slipped.or_insert_with(|| Slipped { text: text.clone(), outcome: outcome.clone() });
        if is_smaller(&text, &slipped.text) {
            *slipped = Slipped { text, outcome };
        }
        false
    }
}

/// Whether a text is the simpler one: shorter, or as long and earlier in an order in which braces come first, so that of
/// all constants that an object can be put for, `{}` is the simplest.
fn is_smaller(text: &str, other: &str) -> bool {
    let rank = |byte: u8| if byte == b'{' { 0 } else { byte };
    text.len().cmp(&other.len()).then_with(|| text.bytes().map(rank).cmp(other.bytes().map(rank))).is_lt()
}

#[cfg(test)]
mod tests;
