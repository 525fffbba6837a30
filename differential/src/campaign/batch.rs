//! A batch: the programs of a range of indices, run one by one.

use std::collections::BTreeMap;
use std::sync::Arc;

use dunder_engines::{End, Halt, Limits, Observation, Traced};
use dunder_syntax::{Program, print};
use serde::{Deserialize, Serialize};

use super::guided::{Reached, Scout};
use super::witnesses::Witnesses;
use super::{Health, Task};
use crate::compare::compare;
use crate::judge::{Contender, Judge};
use crate::reduce::{Outcome, flavour, shows};
use crate::{Clause, Difference, Divergence, Kind, Matrix, Signature, Verdict};

/// How many programs of a batch an engine may not bring to an end before it is no longer asked: else one that hangs would take
/// its time over each.
const PATIENCE: u32 = 2;

/// What came of a range of indices.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Batch {
    /// The first index.
    pub from: u64,
    /// The index behind the last one.
    pub to: u64,
    /// What was found, in the order of the index, then of the engines.
    pub found: Vec<Raw>,
    /// How many runs decided nothing, by reason.
    pub inconclusive: BTreeMap<String, u64>,
    /// How the engines are divided, where there are several.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub matrix: Option<Matrix>,
    /// What the programs do; of those that ended the process they ran in, nothing is known.
    #[serde(default)]
    pub health: Health,
    /// What the programs reached, where the campaign is guided.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reached: Vec<Reached>,
}

impl Batch {
    /// A batch in which nothing was found yet.
    pub fn of(task: &Task) -> Batch {
        let (found, inconclusive, reached) = (Vec::new(), BTreeMap::new(), Vec::new());
        let health = Health::default();
        Batch { from: task.from, to: task.to, found, inconclusive, matrix: None, health, reached }
    }
}

/// A divergence as it was met.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Raw {
    /// The program's place in the stream.
    pub index: u64,
    /// The engine's short name.
    pub engine: String,
    /// What sort of difference it is.
    pub kind: Kind,
    /// The difference; nothing where the engine died without a word.
    pub difference: Option<Difference>,
    /// The signature of this program, as it is.
    pub signature: Signature,
    /// The step that decides.
    pub clause: Option<Clause>,
    /// The program's text.
    pub source: String,
    /// Whether the program differs before: this may be a consequence.
    pub is_behind: bool,
    /// What differs behind it in the same program.
    pub behind: Vec<Raw>,
}

impl Raw {
    /// What a divergence is to a campaign.
    pub fn of(index: u64, source: &str, divergence: &Divergence) -> Raw {
        Raw {
            index,
            engine: divergence.engine.clone(),
            kind: divergence.difference.kind,
            difference: Some(divergence.difference.clone()),
            signature: divergence.signature(),
            clause: divergence.clause(),
            source: source.to_owned(),
            is_behind: false,
            behind: divergence
                .behind
                .iter()
                .map(|behind| Raw { is_behind: true, ..Raw::of(index, source, behind) })
                .collect(),
        }
    }

    /// Whether it is what an outcome says.
    pub fn is_outcome(&self, outcome: &Outcome) -> bool {
        self.signature == outcome.signature
            && self.difference.as_ref().is_some_and(|own| flavour(own) == outcome.flavour)
    }

    /// What it shows, in the words of an expectation: the kind of difference, and the form of both sides (`value true / false`).
    pub fn shows(&self) -> String {
        self.difference.as_ref().map_or_else(|| self.kind.name().to_owned(), shows)
    }

    /// What programs have in common that are taken for the same until one of them is reduced: besides the signature, the
    /// step that decides and how it shows.
    pub fn bucket(&self) -> String {
        let clause = self.clause.as_ref().map(ToString::to_string).unwrap_or_default();
        [self.signature.id(), clause, self.shows()].join("\n")
    }
}

/// Something that runs batches.
pub trait Runner {
    /// Runs every program of a task, whatever its engines do.
    fn run(&mut self, task: Task) -> Batch;
}

/// A program that was made of an index.
pub struct Made {
    /// The program.
    pub program: Program,
    /// The areas that it is of, a bit for each: whoever made it knows their names.
    pub areas: u64,
}

impl From<Program> for Made {
    fn from(program: Program) -> Made {
        Made { program, areas: 0 }
    }
}

/// Runs batches in this process: what ends an engine ends the process.
pub struct InProcess<P> {
    program: P,
    judge: Judge,
    contenders: Vec<Contender>,
    scout: Scout,
    witnesses: Witnesses,
}

impl<P: FnMut(u64) -> M, M: Into<Made>> InProcess<P> {
    /// A runner of the programs that `program` makes of an index.
    pub fn new(program: P, contenders: Vec<Contender>, limits: Limits) -> InProcess<P> {
        let (scout, witnesses) = (Scout::default(), Witnesses::default());
        InProcess { program, judge: Judge::new(limits), contenders, scout, witnesses }
    }

    /// A program's text, and what is expected of it.
    fn expect(&mut self, index: u64, health: &mut Health) -> (u64, String, Observation) {
        let Made { program, areas } = (self.program)(index).into();
        health.areas.note(areas);
        let source = print(&program);
        let expected = self.judge.expect_of_program(Arc::new(program), &source);
        (index, source, expected)
    }

    /// What is expected of a given text, and what it reaches.
    fn scout(&mut self, index: u64, source: String, reached: &mut Vec<Reached>) -> (u64, String, Observation) {
        let Traced { observation, windows, .. } = self.judge.interpreter().observe_traced(&source);
        reached.extend(self.scout.note(index, source.len(), windows.steps()));
        (index, source, observation)
    }
}

/// What is told of an engine that is no longer asked.
fn out_of_time() -> Observation {
    Observation { events: Vec::new(), end: End::Halted(Halt::Time) }
}

impl<P: FnMut(u64) -> M, M: Into<Made>> Runner for InProcess<P> {
    fn run(&mut self, task: Task) -> Batch {
        let mut batch = Batch::of(&task);
        // The interpreter runs all programs, then each engine does, then the interpreter what differs, with its steps: taking
        // turns would cost a fifth of the time, since each would find the processor's caches full of the other.
        let is_made = task.texts.is_none();
        let expected: Vec<_> = match task.texts {
            None => (task.from..task.to).map(|index| self.expect(index, &mut batch.health)).collect(),
            Some(texts) => {
                let texts = (task.from..).zip(texts);
                let expect = |(index, text): (u64, String)| match task.scouts {
                    true => self.scout(index, text, &mut batch.reached),
                    false => {
                        let expected = self.judge.expect(&text);
                        (index, text, expected)
                    }
                };
                texts.map(expect).collect()
            }
        };
        expected.iter().for_each(|(_, _, observation)| batch.health.note(observation));
        let are_several = self.contenders.len() > 1;
        let mut opinions = vec![Vec::new(); if are_several { expected.len() } else { 0 }];
        for contender in &mut self.contenders {
            let mut hung = 0;
            let compare = |(at, (_, source, expected)): (usize, &(u64, String, Observation))| {
                let actual = if hung == PATIENCE { out_of_time() } else { contender.observe(source) };
                hung += u32::from(actual.end == End::TimedOut);
                let verdict = compare(expected, &actual);
                if are_several {
                    opinions[at].push(actual.clone());
                }
                verdict.map(|_| actual)
            };
            let compared: Vec<_> = expected.iter().enumerate().map(compare).collect();
            for ((index, source, _), compared) in expected.iter().zip(compared) {
                let verdict = compared.and_then(|actual| {
                    // Few programs differ: to make their trees anew takes less time than to keep all trees in the meantime.
                    let tree = is_made.then(|| Arc::new((self.program)(*index).into().program));
                    self.witnesses.look_at((*index, source), tree.as_ref(), actual, &mut self.judge, contender)
                });
                match verdict {
                    Verdict::Agree => {}
                    Verdict::Diverge(raw) => batch.found.push(raw),
                    Verdict::Inconclusive(reason) => {
                        *batch.inconclusive.entry(reason.in_general()).or_default() += 1;
                    }
                }
            }
        }
        if are_several {
            let mut matrix = Matrix::new(self.contenders.iter().map(Contender::name));
            for ((.., expected), opinions) in expected.iter().zip(&opinions) {
                matrix.add(&[expected].into_iter().chain(opinions).collect::<Vec<_>>());
            }
            batch.matrix = Some(matrix);
        }
        batch.found.sort_by_key(|raw| raw.index);
        batch
    }
}
