//! What an engine is to Dunder.

use std::sync::Arc;

use crate::{End, Halt, Observation, Prelude};

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

    /// Runs scripts, one after the other, in a fresh realm without the harness, whose global object has `print` and `$262` as
    /// test262 describes them; the last one is `source`. Jobs run when it has ended.
    ///
    /// An event is a call of `print`. An exception is told by its constructor's name and its message (`TypeError: no object`).
    /// Never panics and never fails.
    fn observe_plain(&mut self, _before: &[Arc<Prelude>], _source: &str) -> Observation {
        let why = format!("{} has no plain realms", self.name());
        Observation { events: Vec::new(), end: End::Halted(Halt::Unsupported(why)) }
    }
}
