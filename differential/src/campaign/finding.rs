//! What a campaign tells.

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::{Health, Raw, Statistics};
use crate::consensus::OTHERS;
use crate::{Clause, Matrix, Opinion};

/// One diverging program of the stream.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    /// The program's place in the stream, from 0.
    pub index: u64,
    /// The stream's seed.
    pub seed: u64,
    /// The engine's short name.
    pub engine: String,
    /// The id of the signature of record: that of the reduced program.
    pub signature: String,
    /// The step that decides.
    pub clause: Option<Clause>,
    /// What the program of record shows: the kind of difference, and its form.
    pub shows: String,
    /// Whether an expectation holds it.
    pub known: bool,
    /// The case that shows it.
    pub file: Option<PathBuf>,
    /// What the other engines do with it, where others are asked.
    pub opinions: Vec<(String, Opinion)>,
}

impl Finding {
    /// Whether all the others agree against the interpreter: then it is the first to be suspected.
    pub fn is_against_all(&self) -> bool {
        self.engine == OTHERS
            || !self.opinions.is_empty() && self.opinions.iter().all(|(_, opinion)| *opinion == Opinion::Alike)
    }
}

/// What happened, as it happens.
pub enum Announcement<'a> {
    /// A signature that nobody knew, with what its case shows. The case is on the disk.
    New(&'a Finding, &'a Raw),
    /// A diverging program, in the order of the stream.
    Diverging(&'a Finding),
    /// What a diverging program shows behind a difference, and another program shows by itself: the first of its kind.
    Behind(&'a Finding),
    /// How far the campaign is.
    Progress(&'a Summary),
}

/// The figures of a campaign.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Summary {
    /// Programs that were run.
    pub programs: u64,
    /// Programs and engines that diverged.
    pub divergences: u64,
    /// Distinct signatures among them.
    pub signatures: u64,
    /// Those of them that no expectation holds.
    pub new: u64,
    /// Programs and engines that decided nothing.
    pub inconclusive: u64,
    /// Why not, by reason.
    pub reasons: BTreeMap<String, u64>,
    /// Crashes and hangs of an engine, which are divergences too.
    pub crashes: u64,
    /// New findings in which all the others agree against the interpreter.
    pub suspicious: Vec<Finding>,
    /// How the engines are divided, where there are several.
    pub matrix: Option<Matrix>,
    /// What the programs do.
    pub health: Health,
    /// What came of a guided campaign's programs.
    #[serde(skip)]
    pub guided: Option<Statistics>,
    /// How long it took.
    pub seconds: f64,
}
