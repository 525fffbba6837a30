//! A campaign: the programs of a stream, run on engines by several jobs, and what was found, in the order of the stream.
//!
//! What a campaign tells depends on its programs alone: not on the number of jobs, not on their timing. Program *i* is
//! made from the index, or by a [`Guide`] that has seen the programs before; batches of indices are run by [`Runner`]s, as a rule worker processes, and handled in order.

mod batch;
mod finding;
mod guided;
mod pool;
mod reducing;
mod supervised;
mod task;

pub use batch::{Batch, InProcess, Raw, Runner};
pub use finding::{Announcement, Finding, Summary};
pub use guided::{Guide, Nursery, Reached, Statistics, Ways, Yield};
pub use pool::{BATCH, Bounds};
pub use reducing::{Reduced, Reducer, Reducing};
pub use supervised::{Supervised, SupervisedReducer};
pub use task::Task;

use std::collections::{BTreeMap, HashMap};
use std::path::PathBuf;
use std::sync::Mutex;
use std::time::Instant;

use crate::corpus::{Case, Flag, FrontMatter};
use crate::files::remove_abandoned;
use crate::{Expectations, FileError, Kind};

/// A campaign: how much of it, what is known before, and where new cases go.
pub struct Campaign<'a> {
    /// What names the stream; it is repeated in each finding.
    pub seed: u64,
    /// Where it ends.
    pub bounds: Bounds,
    /// What is known.
    pub expectations: &'a Expectations,
    /// The folder for new cases.
    pub out: PathBuf,
    /// Where the programs come from, if not from their indices.
    pub guide: Option<Mutex<Guide>>,
}

impl Campaign<'_> {
    /// Runs to the end, one thread for each runner, and tells everything as soon as it is certain.
    ///
    /// # Errors
    /// Where a case cannot be written: no finding is announced that is not on the disk.
    pub fn run<R: Runner>(
        &self,
        runners: Vec<impl FnOnce() -> R + Send>,
        reducer: &mut dyn Reducer,
        tell: &mut dyn FnMut(Announcement<'_>),
    ) -> Result<Summary, FileError> {
        let start = Instant::now();
        remove_abandoned(&self.out);
        let mut state = State {
            campaign: self,
            reducer,
            buckets: HashMap::new(),
            behind: HashMap::new(),
            known: BTreeMap::new(),
            summary: Summary::default(),
        };
        let result = pool::run(&self.bounds, self.guide.as_ref(), runners, |batch| state.handle(batch, tell));
        let mut summary = state.summary;
        summary.signatures = state.known.len() as u64;
        summary.guided = self.guide.as_ref().map(|guide| pool::lock(guide).statistics());
        summary.seconds = start.elapsed().as_secs_f64();
        result.map(|()| summary)
    }
}

/// How many programs of a bucket that show it behind another difference are looked at: those differ in what goes before.
const TRIES: u32 = 2;

/// What a campaign has learnt so far.
struct State<'a> {
    campaign: &'a Campaign<'a>,
    reducer: &'a mut dyn Reducer,
    /// By the bucket of a program as it was generated: the finding that the first of its bucket led to.
    buckets: HashMap<String, Finding>,
    /// By the bucket of what was met behind another difference: how often a reducer was asked for it.
    behind: HashMap<String, u32>,
    /// By the signature of record: whether it was known before.
    known: BTreeMap<String, bool>,
    summary: Summary,
}

impl State<'_> {
    fn handle(&mut self, batch: Batch, tell: &mut dyn FnMut(Announcement<'_>)) -> Result<(), FileError> {
        self.summary.programs += batch.to - batch.from;
        for (reason, count) in batch.inconclusive {
            self.summary.inconclusive += count;
            *self.summary.reasons.entry(reason).or_default() += count;
        }
        if let Some(matrix) = &batch.matrix {
            self.summary.matrix.get_or_insert_default().merge(matrix);
        }
        for raw in batch.found {
            self.summary.divergences += 1;
            self.summary.crashes += u64::from(raw.kind.is_death());
            let finding = self.finding(&raw, tell)?;
            if let (Some(guide), true) = (&self.campaign.guide, finding.known) {
                pool::lock(guide).met_known(raw.index);
            }
            tell(Announcement::Diverging(&Finding { index: raw.index, ..finding }));
            for behind in &raw.behind {
                self.look_behind(behind, tell)?;
            }
        }
        if let Some(guide) = &self.campaign.guide {
            pool::lock(guide).learn(batch.to, batch.reached);
        }
        tell(Announcement::Progress(&self.summary));
        Ok(())
    }

    fn finding(&mut self, raw: &Raw, tell: &mut dyn FnMut(Announcement<'_>)) -> Result<Finding, FileError> {
        let bucket = raw.bucket();
        if let Some(finding) = self.buckets.get(&bucket) {
            return Ok(finding.clone());
        }
        // Where an engine died with its worker there is nothing to compare, and a reducer would die each time; where one does
        // not come to an end, a reducer would wait each time.
        let can_reduce = raw.difference.is_some() && !matches!(raw.kind, Kind::Timeout | Kind::Memory);
        let reduced = if can_reduce { self.reducer.reduce(raw) } else { None };
        self.record(raw, bucket, &reduced.unwrap_or_else(|| Reduced::as_met(raw)), tell)
    }

    /// Looks at what differs behind another difference of the same program, unless it is like one that is a finding, or
    /// like some that were none.
    fn look_behind(&mut self, raw: &Raw, tell: &mut dyn FnMut(Announcement<'_>)) -> Result<(), FileError> {
        let bucket = raw.bucket();
        if self.buckets.contains_key(&bucket) {
            return Ok(());
        }
        let tries = self.behind.entry(bucket.clone()).or_default();
        if *tries == TRIES {
            return Ok(());
        }
        *tries += 1;
        if let Some(reduced) = self.reducer.reduce(raw) {
            let finding = self.record(raw, bucket, &reduced, tell)?;
            tell(Announcement::Behind(&finding));
        }
        Ok(())
    }

    /// Makes a finding of what the first program of a bucket was reduced to.
    fn record(
        &mut self,
        raw: &Raw,
        bucket: String,
        reduced: &Reduced,
        tell: &mut dyn FnMut(Announcement<'_>),
    ) -> Result<Finding, FileError> {
        let shown = &reduced.finding;
        let signature = shown.signature.id();
        let known = self.campaign.expectations.known(&raw.engine, &signature);
        let file = match known {
            Some(expectation) => expectation.case.as_ref().map(PathBuf::from),
            None => Some(self.campaign.out.join(format!("{signature}.js"))),
        };
        let finding = Finding {
            index: raw.index,
            seed: self.campaign.seed,
            engine: raw.engine.clone(),
            signature: signature.clone(),
            clause: shown.clause.clone(),
            known: known.is_some(),
            file,
            opinions: reduced.opinions.clone(),
        };
        self.buckets.insert(bucket, finding.clone());
        let is_new = self.known.insert(signature, finding.known).is_none();
        if is_new && !finding.known {
            if let Some(file) = &finding.file {
                case(&finding, reduced).write(file)?;
            }
            self.summary.new += 1;
            self.summary.suspicious.extend(finding.is_against_all().then(|| finding.clone()));
            tell(Announcement::New(&finding, shown));
        }
        Ok(finding)
    }
}

/// The case that a finding is kept as.
fn case(finding: &Finding, reduced: &Reduced) -> Case {
    let source = &reduced.finding.source;
    let strict = source.strip_prefix(STRICT);
    let front_matter = FrontMatter {
        esid: finding.clause.as_ref().map(|clause| clause.id.clone()),
        description: format!("{}: {} ({})", finding.engine, reduced.finding.kind.sentence(), finding.signature),
        flags: vec![if strict.is_some() { Flag::OnlyStrict } else { Flag::NoStrict }, Flag::Generated],
        ..FrontMatter::default()
    };
    let code = strict.unwrap_or(source).to_owned();
    Case { front_matter: Some(front_matter), code, expected: reduced.expected.clone() }
}

/// How the printer writes a Use Strict Directive in front of a program.
const STRICT: &str = "\"use strict\";\n";
