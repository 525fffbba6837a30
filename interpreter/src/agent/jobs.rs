//! Jobs (`#sec-jobs`) and the host's part in them: they run behind the script, first in, first out.

use super::Agent;
use crate::abrupt::{Abrupt, Completion};
use crate::builtins::Job;
use crate::value::RealmId;

impl Agent<'_> {
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
        while let Some((job, job_realm)) = self.jobs.pop_front() {
            self.tick()?;
            self.marks.set_by_harness(false);
            match self.in_realm(job_realm.unwrap_or(realm), |agent| job.run(agent)) {
                Ok(()) | Err(Abrupt::Throw(_)) => {}
                Err(halt) => return Err(halt),
            }
        }
        Ok(())
    }
}
