//! What came of the programs of a guided campaign, by where they came from.

use std::collections::BTreeMap;

use crate::campaign::Areas;

/// How many programs there were of a kind, and how many of them were kept for something.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Yield {
    /// Programs that were run.
    pub programs: u64,
    /// Those that reached something new, or something known in fewer bytes.
    pub kept: u64,
    /// Those of them that reached something new.
    pub new: u64,
}

/// What a guided campaign has reached, and what its programs came from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Statistics {
    /// Steps and outcomes that were reached.
    pub goals: usize,
    /// Ways to algorithms that were taken.
    pub ways: usize,
    /// Decisions of which one outcome was never seen, and can be.
    pub one_sided: usize,
    /// Rows that were left out in the end, since their programs showed what is known.
    pub avoided: Vec<&'static str>,
    /// Programs that are kept.
    pub kept: usize,
    /// What came of the seeds.
    pub seeds: Yield,
    /// What came of new programs of the generator.
    pub fresh: Yield,
    /// The areas of new programs of the generator.
    pub areas: Areas,
    /// What came of each mutator, by its name.
    pub mutators: BTreeMap<&'static str, Yield>,
    /// What came of each row of the generator's table, by its name: of new programs alone.
    pub rows: BTreeMap<&'static str, Yield>,
}
