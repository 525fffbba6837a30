//! A campaign: the programs of a stream, run on engines by several jobs, and what was found, in the order of the stream.
//!
//! What a campaign tells depends on its programs alone: not on the number of jobs, not on their timing. Program *i* is
//! made from the index, or by a [`Guide`] that has seen the programs before; batches of indices are run by [`Runner`]s, as a rule worker processes, and handled in order.

mod batch;
mod finding;
mod guided;
mod health;
mod journal;
mod pool;
mod reducing;
mod supervised;
mod task;
mod witnesses;

pub use batch::{Batch, InProcess, Made, Raw, Runner};
pub use finding::{Announcement, Finding, Summary};
pub use guided::{Fresh, Guide, Nursery, Reached, Statistics, Ways, Yield, rehearse};
pub use health::{Areas, Health};
pub use journal::Journal;
pub use pool::{BATCH, Bounds};
pub use reducing::{Reduced, Reducer, Reducing};
pub use supervised::{Engines, Supervised, SupervisedReducer};
pub use task::Task;

use std::path::PathBuf;
use std::sync::Mutex;
use std::time::Instant;

use self::journal::{Keeper, Learnt};
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
    /// What it goes on from, and keeps in the folder; where nothing is to be kept, nothing. Not for a campaign with a guide, of which
    /// nothing is kept.
    pub journal: Option<Journal>,
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
        let Journal { next, summary, learnt, .. } = self.journal.clone().unwrap_or_default();
        let before = summary.seconds;
        let mut state = State {
            campaign: self,
            reducer,
            learnt,
            summary,
            keeper: self.journal.clone().map(|journal| Keeper::new(journal, &self.out)),
            next,
        };
        let result = pool::run(&self.bounds, next, self.guide.as_ref(), runners, |batch| {
            let (to, new) = (batch.to, state.summary.new);
            state.handle(batch, tell)?;
            state.next = to;
            state.summary.seconds = before + start.elapsed().as_secs_f64();
            state.keep(state.summary.new > new)
        });
        let result = result.and_then(|()| state.keep(true));
        let mut summary = state.summary;
        summary.guided = self.guide.as_ref().map(|guide| pool::lock(guide).statistics());
        if let Some(guided) = &summary.guided {
            summary.health.areas += &guided.areas;
        }
        summary.seconds = before + start.elapsed().as_secs_f64();
        result.map(|()| summary)
    }
}

/// How many programs of a bucket that show it behind another difference are looked at: those differ in what goes before.
const TRIES: u32 = 2;

/// What a campaign has learnt so far.
struct State<'a> {
    campaign: &'a Campaign<'a>,
    reducer: &'a mut dyn Reducer,
    learnt: Learnt,
    summary: Summary,
    keeper: Option<Keeper>,
    /// The first index that is not handled.
    next: u64,
}

impl State<'_> {
    /// Keeps the journal.
    fn keep(&mut self, due: bool) -> Result<(), FileError> {
        self.summary.signatures = self.learnt.signatures.len() as u64;
        match &mut self.keeper {
            Some(keeper) => keeper.note(self.next, &self.summary, &self.learnt, due),
            None => Ok(()),
        }
    }

    fn handle(&mut self, batch: Batch, tell: &mut dyn FnMut(Announcement<'_>)) -> Result<(), FileError> {
        self.summary.programs += batch.to - batch.from;
        self.summary.health += &batch.health;
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
        if let Some((finding, count)) = self.learnt.count(&bucket) {
            // What is new may look like what is known until it is reduced: so the second of a bucket is looked at too, the
            // fourth, the eighth.
            if !(finding.known && count.is_power_of_two()) {
                return Ok(finding.clone());
            }
        }
        // Where an engine does not come to an end, a reducer would wait each time.
        let can_reduce = !matches!(raw.kind, Kind::Timeout | Kind::Memory);
        let reduced = if can_reduce { self.reducer.reduce(raw) } else { None };
        self.record(raw, bucket, &reduced.unwrap_or_else(|| Reduced::as_met(raw)), tell)
    }

    /// Looks at what differs behind another difference of the same program, unless it is like one that is a finding, or
    /// like some that were none.
    fn look_behind(&mut self, raw: &Raw, tell: &mut dyn FnMut(Announcement<'_>)) -> Result<(), FileError> {
        let bucket = raw.bucket();
        if self.learnt.has(&bucket) {
            return Ok(());
        }
        let tries = self.learnt.behind.entry(bucket.clone()).or_default();
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

    /// Makes a finding of what a program was reduced to; the first of a bucket stands for it.
    fn record(
        &mut self,
        raw: &Raw,
        bucket: String,
        reduced: &Reduced,
        tell: &mut dyn FnMut(Announcement<'_>),
    ) -> Result<Finding, FileError> {
        let shown = &reduced.finding;
        let (expectations, shows) = (self.campaign.expectations, shown.shows());
        let signature = expectations.id(&raw.engine, &shown.signature.id(), &shows);
        let known = expectations.known(&raw.engine, &signature, &shows);
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
            shows,
            known: known.is_some(),
            file,
            opinions: reduced.opinions.clone(),
        };
        self.learnt.keep(bucket, &finding);
        let is_new = self.learnt.signatures.insert(signature, finding.known).is_none();
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
