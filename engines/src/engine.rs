//! What an engine is to Dunder.

use crate::Observation;

/// Something that runs a script in a fresh realm, with the harness in place, and tells what it observed.
pub trait Engine {
    /// The short name that the command line, expectations and reports use: `quickjs`, `node`.
    fn name(&self) -> &str;

    /// Name and version as a reader should see them: `QuickJS-NG 0.16.2`.
    fn version(&self) -> &str;

    /// Runs `source` as a sloppy script (unless it says otherwise itself) to its end or a limit.
    ///
    /// Never panics and never fails: whatever goes wrong is an [`crate::End`].
    fn observe(&mut self, source: &str) -> Observation;
}
