//! Jobs (`#sec-jobs`) and the host's part in them: they run behind the script, first in, first out; then those that wait for a
//! time, without any time passing.

use super::Agent;
use crate::abrupt::{Abrupt, Completion};
use crate::builtins::Job;
use crate::value::RealmId;

/// Jobs that wait for a time, and how much time those that ran have taken, in milliseconds.
#[derive(Default)]
pub(super) struct Timeouts {
    elapsed: f64,
    /// Each with the time from which on it runs; first in, first out among those of one time.
    jobs: Vec<(f64, Job, RealmId)>,
}

impl Timeouts {
    /// Forgets what an earlier run has left.
    pub(super) fn reset(&mut self) {
        self.elapsed = 0.0;
        self.jobs.clear();
    }

    /// Takes the job that waits for the earliest time.
    fn pop(&mut self) -> Option<(Job, Option<RealmId>)> {
        let earliest = (0..self.jobs.len()).min_by(|a, b| self.jobs[*a].0.total_cmp(&self.jobs[*b].0))?;
        let (time, job, realm) = self.jobs.remove(earliest);
        self.elapsed = self.elapsed.max(time);
        Some((job, Some(realm)))
    }
}

impl Agent<'_> {
    /// HostEnqueueTimeoutJob (`#sec-hostenqueuetimeoutjob`)
    pub(crate) fn host_enqueue_timeout_job(&mut self, timeout_job: Job, realm: RealmId, milliseconds: f64) {
        let time = self.timeouts.elapsed + milliseconds;
        self.timeouts.jobs.push((time, timeout_job, realm));
    }

    /// HostEnqueuePromiseJob (`#sec-hostenqueuepromisejob`)
    pub(crate) fn host_enqueue_promise_job(&mut self, job: Job, realm: Option<RealmId>) {
        self.jobs.push_back((job, realm));
    }

    /// Runs every job, and those that they enqueue, until none is left. Nothing observes what a job throws.
    ///
    /// `realm` is what runs a job that has none of its own, which no code depends on.
    ///
    /// # Errors
    /// Only a halt.
    pub(super) fn run_jobs(&mut self, realm: RealmId) -> Completion<()> {
        while let Some((job, job_realm)) = self.jobs.pop_front().or_else(|| self.timeouts.pop()) {
            self.tick()?;
            self.set_by_harness(false);
            match self.in_realm(job_realm.unwrap_or(realm), |agent| job.run(agent)) {
                Ok(()) | Err(Abrupt::Throw(_)) => {}
                Err(halt) => return Err(halt),
            }
        }
        Ok(())
    }
}
