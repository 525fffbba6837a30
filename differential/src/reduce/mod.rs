//! Making a program smaller while it shows the same divergence.
//!
//! A reducer on the tree, for any program that parses: [`passes`] offer changes, coarse to fine; each result is printed,
//! parsed again (so that it is what its text says), shown to an oracle, and kept if it is smaller and its outcome is
//! still the same ([`Outcome::is_kept_by`]). That goes on until no change of any pass is kept, so that reducing what was
//! reduced changes nothing. Nothing here depends on chance, time or the order of a hash map.

mod chooser;
mod outcome;
mod passes;

pub use outcome::{Outcome, flavour, shows};

use std::collections::{BTreeMap, HashSet};
use std::iter;

use dunder_syntax::{Program, parse_script, print};

use crate::difference::Kind;
use crate::judge::{Contender, Judge};
use crate::verdict::Verdict;
use chooser::Chooser;
use passes::Pass;

/// How far a reduction goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Budget {
    /// How often an engine may be asked.
    pub calls: usize,
    /// How far to go.
    pub extent: Extent,
}

/// What a reduction tries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// Whole statements are removed: fast, and enough to see what a divergence is about.
    Coarse,
    /// Everything is made smaller while the divergence stays the same.
    Same,
    /// Then the smallest part of what is left that diverges in any way at all is looked for. In a program from which
    /// nothing can be taken everything is needed for what it shows; where a part of it goes wrong by itself, that
    /// is why.
    Origin,
}

impl Default for Budget {
    fn default() -> Budget {
        // Of generated programs, one in twenty takes more than 400 calls, and hardly any more than 600.
        Budget { calls: 2_000, extent: Extent::Same }
    }
}

impl Budget {
    /// For whoever asks what the cause is.
    pub fn towards_the_origin() -> Budget {
        Budget { extent: Extent::Origin, ..Budget::default() }
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
    let text = print(&program);
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
    let passes = if budget.extent == Extent::Coarse { passes::COARSE } else { passes::ALL };
    while search.round(passes, Change::Smaller) {}
    if budget.extent == Extent::Origin {
        // Each goes on where the others have come to, until none finds anything.
        let phases: &[(&[(&str, Pass)], Change)] = &[
            (passes::PLAINER, Change::Plainer),
            (passes::PLAIN, Change::Plain),
            (passes::SAY, Change::Order),
            (passes::CALLED, Change::Called),
            (passes::SAID, Change::Said),
            (passes::LOOK, Change::Look),
            (passes::CONVERT, Change::Convert),
            (passes::CONSTRUCT, Change::Construct),
            (passes::ORIGIN, Change::Origin),
            (passes::ALL, Change::Smaller),
        ];
        while phases.iter().fold(false, |kept, (passes, change)| search.round(passes, *change) || kept) {}
    }
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
    if let Some(confirmed) = outcome(judge.judge(&reduced.text, contender))
        && confirmed.shows_the_same_as(&reduced.outcome)
    {
        return Some(Reduced { outcome: confirmed, ..reduced });
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
    first.shows_the_same_as(&reduced.outcome).then_some(Reduced { outcome: first, ..reduced })
}

struct Candidate {
    program: Program,
    text: String,
    outcome: Outcome,
}

/// What a change has to be to be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Change {
    /// The text is smaller, and the outcome the same.
    Smaller,
    /// No other algorithms lead to the same form of difference, whatever the text.
    Plainer,
    /// The same form of difference in a throw is reached in whatever way by a smaller text.
    Plain,
    /// Fewer algorithms, or a smaller text, lead to any difference.
    Origin,
    /// What differs is which event comes first, and not what throws.
    Order,
    /// What differs is whether or when something is called, and not a value or what throws.
    Called,
    /// What is missing is an event that there is once.
    Said,
    /// Something is converted, and other calls come of it.
    Convert,
    /// A part of the program is constructed, and fewer algorithms, or a smaller text, lead to other calls.
    Construct,
    /// A part of the program is looked at, and is another value.
    Look,
}

struct Search<'a> {
    current: Candidate,
    /// Texts that were tried. What was turned down once always will be: it would have to be smaller and narrower than a
    /// program that is smaller and narrower itself by now.
    tried: HashSet<(Change, String)>,
    calls: usize,
    tries: usize,
    budget: Budget,
    slipped: BTreeMap<String, Slipped>,
    oracle: &'a mut dyn FnMut(&str) -> Vec<Outcome>,
    on_best: &'a mut dyn FnMut(&str, &Outcome),
}

impl Search<'_> {
    /// Makes every pass once; gives whether anything was kept.
    fn round(&mut self, passes: &[(&str, Pass)], change: Change) -> bool {
        if !self.may_be(change) {
            return false;
        }
        // Every pass is to be made, whatever the ones before it found.
        passes.iter().fold(false, |kept, (_, pass)| self.sweep(*pass, change) || kept)
    }

    /// Tries each change of a pass; gives whether any was kept. After one that was kept the change of the same number is
    /// next: what stood behind has moved up.
    fn sweep(&mut self, pass: Pass, change: Change) -> bool {
        let (mut number, mut kept) = (0, false);
        while !self.is_spent() {
            let mut program = self.current.program.clone();
            let mut chooser = Chooser::new(number);
            pass(&mut program, &mut chooser);
            if !chooser.has_chosen() {
                break;
            }
            if self.attempt(&program, change) {
                kept = true;
            } else {
                number += 1;
            }
        }
        kept
    }

    /// Whether the current program could change so.
    fn may_be(&self, change: Change) -> bool {
        let outcome = &self.current.outcome;
        match change {
            Change::Plain => outcome.throws(),
            Change::Order => !matches!(outcome.kind, Kind::Order | Kind::Missing),
            Change::Called => !outcome.is_of_calls(),
            Change::Said => outcome.repeats,
            Change::Convert | Change::Construct => outcome.is_of_calls(),
            Change::Smaller | Change::Plainer | Change::Origin | Change::Look => true,
        }
    }

    fn is_spent(&self) -> bool {
        self.calls >= self.budget.calls || self.tries >= self.budget.calls * TRIES_PER_CALL
    }

    /// Takes a program for the current one if it is what the change has to be.
    fn attempt(&mut self, program: &Program, change: Change) -> bool {
        self.tries += 1;
        let text = print(program);
        let may_grow = change != Change::Smaller;
        if !(may_grow || is_smaller(&text, &self.current.text)) || !self.tried.insert((change, text.clone())) {
            return false;
        }
        let Ok(program) = parse_script(&text) else { return false };
        self.calls += 1;
        let mut outcomes = (self.oracle)(&text);
        if change != Change::Smaller {
            // What else differs may be a consequence of what differs first.
            outcomes.truncate(1);
        }
        if let Some(outcome) = outcomes.iter().find(|outcome| self.is_kept(change, &text, outcome)).cloned() {
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

    /// Whether a program that diverges takes the place of the current one.
    fn is_kept(&self, change: Change, text: &str, outcome: &Outcome) -> bool {
        let current = &self.current;
        let narrows = current.outcome.may_stem_from(outcome);
        let is_narrower = narrows && outcome.own.len() < current.outcome.own.len();
        let is_of_calls = narrows && outcome.is_of_calls();
        // Who is not called says more than what does not throw.
        let is_mute = current.outcome.is_of_calls() && !current.outcome.catches && outcome.kind == Kind::NoThrow;
        self.may_be(change)
            && match change {
                Change::Smaller | Change::Plainer => current.outcome.is_kept_by(outcome),
                Change::Plain => is_smaller(text, &current.text) && current.outcome.has_form_of(outcome),
                Change::Origin => is_narrower || narrows && !is_mute && is_smaller(text, &current.text),
                Change::Order => narrows && matches!(outcome.kind, Kind::Order | Kind::Missing),
                Change::Called => narrows && outcome.said || is_of_calls && !outcome.repeats,
                Change::Said => is_of_calls && !outcome.repeats,
                Change::Convert => is_of_calls,
                Change::Construct => is_of_calls && (is_narrower || is_smaller(text, &current.text)),
                Change::Look => {
                    let of_part = text.len() < current.text.len() + "try {\n} finally {\n dump(\"look\", a)\n}".len();
                    narrows && of_part && outcome.kind == Kind::Value && outcome.one_event
                }
            }
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
