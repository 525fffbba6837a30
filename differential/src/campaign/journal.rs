//! How far a campaign has come, on the disk, so that another one can go on where it was killed.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};

use super::{Finding, Summary};
use crate::FileError;
use crate::files::{read_text, write_atomically};

/// The file's name, in the folder for new cases.
const NAME: &str = "campaign.json";

/// How often it is written.
const PAUSE: Duration = Duration::from_secs(1);

/// How many times as long as it takes to write it is waited at least: then writing costs next to nothing.
const SHARE: u32 = 100;

/// How far a campaign has come. Programs behind this may have been run, and are run again.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Journal {
    /// What is run on what, in words: a campaign goes on with the same only.
    pub what: String,
    /// What names the stream.
    pub seed: u64,
    /// The first index that is not handled.
    pub next: u64,
    /// The figures up to there.
    pub summary: Summary,
    /// What was learnt up to there.
    pub learnt: Learnt,
}

/// What a campaign learns, and later programs are held against.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Learnt {
    /// What programs were found to show, each once: with the index of the first.
    findings: Vec<Finding>,
    /// By the bucket of a program as it was generated: the place of the finding that the first of its bucket led to, and how
    /// many there were. There are a hundred buckets to a finding, and ever more of them.
    buckets: BTreeMap<String, (usize, u64)>,
    /// By the bucket of what was met behind another difference: how often a reducer was asked for it.
    pub(super) behind: BTreeMap<String, u32>,
    /// By the signature of record: whether it was known before.
    pub(super) signatures: BTreeMap<String, bool>,
}

impl Learnt {
    /// Counts one more of a bucket, if there was one: what the first led to, and how many there are now.
    pub(super) fn count(&mut self, bucket: &str) -> Option<(&Finding, u64)> {
        let (place, count) = self.buckets.get_mut(bucket)?;
        *count += 1;
        Some((self.findings.get(*place)?, *count))
    }

    /// Whether there was one of a bucket.
    pub(super) fn has(&self, bucket: &str) -> bool {
        self.buckets.contains_key(bucket)
    }

    /// Keeps what one of a bucket led to, unless one before it did.
    pub(super) fn keep(&mut self, bucket: String, finding: &Finding) {
        let findings = &mut self.findings;
        self.buckets.entry(bucket).or_insert_with(|| {
            let is_same = |other: &Finding| Finding { index: finding.index, ..other.clone() } == *finding;
            let place = findings.iter().position(is_same).unwrap_or(findings.len());
            if place == findings.len() {
                findings.push(finding.clone());
            }
            (place, 1)
        });
    }
}

impl Journal {
    /// The journal of the campaign that used this folder last, if there is one.
    ///
    /// # Errors
    /// Where it cannot be read, or is none.
    pub fn read(out: &Path) -> Result<Option<Journal>, FileError> {
        let path = out.join(NAME);
        if !path.exists() {
            return Ok(None);
        }
        let text = read_text(&path)?;
        serde_json::from_str(&text).map(Some).map_err(|error| {
            let line = text.lines().take(error.line().saturating_sub(1)).map(|line| line.len() + 1).sum::<usize>();
            let offset = (line + error.column().saturating_sub(1)).min(text.len());
            let (problem, expected) = (error.to_string(), "the journal of a campaign");
            FileError::at(&path, &text, offset, problem, expected, "remove the file, and begin the campaign anew")
        })
    }

    fn write(&self, path: &Path) -> Result<(), FileError> {
        let text = serde_json::to_string(self).expect("a journal has a form in JSON");
        write_atomically(path, &(text + "\n"))
    }
}

/// A journal that is being kept.
pub(super) struct Keeper {
    journal: Journal,
    path: PathBuf,
    written: Instant,
    pause: Duration,
}

impl Keeper {
    pub(super) fn new(journal: Journal, out: &Path) -> Keeper {
        Keeper { journal, path: out.join(NAME), written: Instant::now(), pause: PAUSE }
    }

    /// Notes how far the campaign is; writes it down if that was not done for a while, or is `due`.
    pub(super) fn note(&mut self, next: u64, summary: &Summary, learnt: &Learnt, due: bool) -> Result<(), FileError> {
        if !due && self.written.elapsed() < self.pause {
            return Ok(());
        }
        let start = Instant::now();
        self.journal.next = next;
        self.journal.summary.clone_from(summary);
        self.journal.learnt.clone_from(learnt);
        self.journal.write(&self.path)?;
        self.written = Instant::now();
        self.pause = PAUSE.max(start.elapsed() * SHARE);
        Ok(())
    }
}
