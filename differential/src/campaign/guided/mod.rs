//! Guided campaigns: programs that reach something new are kept, and changed to reach more.
//!
//! A program is kept for each step, each outcome of a decision and each way to an algorithm that it is the first to reach,
//! or reaches in the fewest bytes. Programs come in generations. Those of one depend on the seed, the seeds and what was
//! reached up to the last generation but one, so that a campaign is the same however many jobs it has, and no job waits for
//! another.

mod feature;
mod rehearsal;
mod scout;
mod statistics;
mod steering;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use dunder_syntax::{Program, parse_script};

use super::Task;
use feature::Feature;
pub use rehearsal::rehearse;
pub use scout::Reached;
pub(crate) use scout::Scout;
pub use statistics::{Statistics, Yield};
use steering::Steering;

/// Programs in a generation.
const GENERATION: u64 = 256;

/// Of so many programs, one is a new one of the generator.
const FRESH: u64 = 4;

/// Bytes of a program that is kept, at most: what is longer is slow, and has little that a shorter one could not have.
const LONGEST: u32 = 4096;

/// A new program of a nursery.
pub struct Fresh {
    /// Its text.
    pub text: String,
    /// The names of what it was put together from.
    pub rows: Vec<&'static str>,
    /// The areas that it is of, a bit for each.
    pub areas: u64,
}

/// Makes programs, the same ones for the same questions.
pub trait Nursery {
    /// A new program.
    fn fresh(&self, index: u64) -> Fresh;

    /// Has new programs be put together without some things, where that is possible.
    fn avoid(&mut self, names: &[&'static str]);

    /// A change of one of some programs, with material from another of them: its text, and the names of what changed it. None
    /// where nothing comes of it.
    fn mutant(
        &self,
        favoured: &[Arc<Program>],
        all: &[Arc<Program>],
        index: u64,
    ) -> Option<(String, Vec<&'static str>)>;

    /// The names of everything that programs are put together from, and of everything that changes them.
    fn names(&self) -> (Vec<&'static str>, Vec<&'static str>);
}

/// Where a program comes from.
enum Origin {
    Seed,
    Fresh { rows: Vec<&'static str>, areas: u64 },
    Mutant(Vec<&'static str>),
}

/// A program on its way.
struct Candidate {
    text: String,
    origin: Origin,
}

/// A program that is kept for a feature.
struct Keeper {
    program: Arc<Program>,
    bytes: u32,
}

/// What a guide does beside handing out new programs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ways {
    /// Keeps programs that reach something new, and changes them.
    pub mutates: bool,
    /// Leaves rows out whose programs show what is known.
    pub avoids_known: bool,
}

/// Makes the programs of a campaign that learns from what it has seen.
pub struct Guide {
    ways: Ways,
    steering: Steering,
    /// Programs whose first difference is known: by their indices.
    diverging: BTreeSet<u64>,
    nursery: Box<dyn Nursery + Send>,
    seeds: Vec<String>,
    /// Programs that were handed out, by their indices, until it is known what they reached.
    pending: BTreeMap<u64, Candidate>,
    /// What was reached, and not yet looked at: by the index of the program.
    told: BTreeMap<u64, Reached>,
    /// The index up to which everything is known.
    known: u64,
    /// The index up to which what is known was looked at.
    seen: u64,
    /// For each feature, the shortest program.
    keepers: BTreeMap<Feature, Keeper>,
    /// All programs that are kept, and those among them that make a decision of which an outcome is missing.
    parents: Vec<Arc<Program>>,
    favoured: Vec<Arc<Program>>,
    statistics: Statistics,
}

impl Guide {
    /// A guide of a campaign whose programs come from a nursery; `seeds` are the texts to begin with, and need not parse.
    pub fn new(ways: Ways, nursery: Box<dyn Nursery + Send>, seeds: Vec<String>) -> Guide {
        let mut statistics = Statistics::default();
        let (rows, mutators) = nursery.names();
        statistics.mutators.extend(mutators.into_iter().map(|name| (name, Yield::default())));
        statistics.rows.extend(rows.into_iter().map(|name| (name, Yield::default())));
        Guide {
            ways,
            steering: Steering::default(),
            diverging: BTreeSet::new(),
            nursery,
            seeds,
            pending: BTreeMap::new(),
            told: BTreeMap::new(),
            known: 0,
            seen: 0,
            keepers: BTreeMap::new(),
            parents: Vec::new(),
            favoured: Vec::new(),
            statistics,
        }
    }

    /// The programs of a range, which must begin where the last one ended; none where it has to wait for what others reached.
    pub(super) fn task(&mut self, range: Range<u64>) -> Option<Task> {
        let generation = range.start / GENERATION;
        let needed = generation.saturating_sub(1) * GENERATION;
        if self.known < needed {
            return None;
        }
        self.look(needed);
        let texts = range.clone().map(|index| {
            let candidate = self.candidate(index);
            let text = candidate.text.clone();
            self.pending.insert(index, candidate);
            text
        });
        Some(Task { from: range.start, to: range.end, texts: Some(texts.collect()), scouts: self.ways.mutates })
    }

    /// Takes note of a program whose first difference is known.
    pub(super) fn met_known(&mut self, index: u64) {
        self.diverging.insert(index);
    }

    /// Takes note of what the programs of a range have reached; ranges come in order.
    pub(super) fn learn(&mut self, to: u64, reached: Vec<Reached>) {
        self.told.extend(reached.into_iter().map(|reached| (reached.index, reached)));
        self.known = to;
    }

    /// What has come of it all.
    pub fn statistics(&mut self) -> Statistics {
        self.look(self.known);
        let keys = || self.keepers.keys().copied();
        let one_sided = keys().filter_map(Feature::other_outcome).filter(|other| self.is_missing(*other)).count();
        let ways = keys().filter(|feature| feature.is_way()).count();
        Statistics {
            goals: self.keepers.len() - ways,
            ways,
            one_sided,
            kept: self.parents.len(),
            avoided: self.steering.avoided().to_vec(),
            ..self.statistics.clone()
        }
    }

    fn is_missing(&self, feature: Feature) -> bool {
        !self.keepers.contains_key(&feature) && feature.is_reachable()
    }

    fn candidate(&self, index: u64) -> Candidate {
        if let Some(text) = usize::try_from(index).ok().and_then(|index| self.seeds.get(index)) {
            return Candidate { text: text.clone(), origin: Origin::Seed };
        }
        let mutant = match index % FRESH {
            1.. if self.ways.mutates => self.nursery.mutant(&self.favoured, &self.parents, index),
            _ => None,
        };
        match mutant {
            Some((text, mutators)) => Candidate { text, origin: Origin::Mutant(mutators) },
            None => {
                let Fresh { text, rows, areas } = self.nursery.fresh(index);
                Candidate { text, origin: Origin::Fresh { rows, areas } }
            }
        }
    }

    /// Looks at what the programs up to an index have reached.
    fn look(&mut self, to: u64) {
        let mut changed = false;
        while self.seen < to {
            let index = self.seen;
            self.seen += 1;
            let Some(candidate) = self.pending.remove(&index) else { continue };
            let came = self.told.remove(&index).map_or_else(Yield::default, |reached| self.keep(&candidate, &reached));
            changed |= came.kept > 0;
            let is_known = self.diverging.remove(&index);
            if let (Origin::Fresh { rows, .. }, true) = (&candidate.origin, self.ways.avoids_known) {
                self.steering.note(rows, is_known);
            }
            self.count(&candidate.origin, Yield { programs: 1, ..came });
        }
        if self.steering.decide() {
            self.nursery.avoid(self.steering.avoided());
        }
        if changed {
            self.choose();
        }
    }

    /// Keeps a program for what it is the first or the shortest to reach; the features that are worth it are counted.
    fn keep(&mut self, candidate: &Candidate, reached: &Reached) -> Yield {
        let features = reached.features.iter().map(|number| Feature::of_number(*number));
        let better: Vec<_> = features
            .filter(|feature| self.keepers.get(feature).is_none_or(|keeper| reached.bytes < keeper.bytes))
            .collect();
        if better.is_empty() || reached.bytes > LONGEST {
            return Yield::default();
        }
        let Ok(program) = parse_script(&candidate.text) else { return Yield::default() };
        let (program, bytes) = (Arc::new(program), reached.bytes);
        let mut new = 0;
        for feature in better {
            let keeper = Keeper { program: program.clone(), bytes };
            new |= u64::from(self.keepers.insert(feature, keeper).is_none());
        }
        Yield { programs: 0, kept: 1, new }
    }

    fn count(&mut self, origin: &Origin, came: Yield) {
        let add = |to: &mut Yield| {
            to.programs += came.programs;
            to.kept += came.kept;
            to.new += came.new;
        };
        let Statistics { seeds, fresh, areas, mutators, rows, .. } = &mut self.statistics;
        match origin {
            Origin::Seed => add(seeds),
            Origin::Fresh { rows: names, areas: of } => {
                add(fresh);
                areas.note(*of);
                let names: BTreeSet<_> = names.iter().collect();
                names.into_iter().for_each(|name| add(rows.entry(name).or_default()));
            }
            Origin::Mutant(names) => {
                let names: BTreeSet<_> = names.iter().collect();
                names.into_iter().for_each(|name| add(mutators.entry(name).or_default()));
            }
        }
    }

    /// Chooses whom to change next: in the order of the features, so that it is the same everywhere.
    fn choose(&mut self) {
        let distinct = |keepers: &mut dyn Iterator<Item = &Keeper>| {
            let mut known = BTreeSet::new();
            let mut programs = Vec::new();
            for keeper in keepers {
                if known.insert(Arc::as_ptr(&keeper.program)) {
                    programs.push(keeper.program.clone());
                }
            }
            programs
        };
        let one_sided = self
            .keepers
            .iter()
            .filter(|(feature, _)| feature.other_outcome().is_some_and(|other| self.is_missing(other)));
        self.favoured = distinct(&mut one_sided.map(|(_, keeper)| keeper));
        self.parents = distinct(&mut self.keepers.values());
    }
}
