//! test262, the conformance suite of ECMA-262: its tests run on any engine, each in the modes and the fresh realm that it asks for.
//!
//! [`Suite`] finds tests and the harness files that they include, [`Test`] is one of them, [`Host`] says what an engine's host
//! lacks, [`conform`] runs one test in one mode and judges it, [`Pool`] runs many on several threads and tells their verdicts in
//! order, [`Summary`] counts them by directory, and a [`Snapshot`] holds them against those of another day.

mod conform;
mod host;
mod partition;
mod pool;
mod search;
mod snapshot;
mod suite;
mod summary;
mod test;
mod trial;
mod verdict;

pub use conform::{Conformed, Conformer, conform};
pub use host::Host;
pub use partition::Partition;
pub use pool::run;
pub use search::Subject;
pub use snapshot::{Changes, Snapshot, commit_of};
pub use suite::{Suite, paths_of_list};
pub use summary::{Counts, Summary};
pub use test::Test;
pub use trial::Trial;
pub use verdict::Verdict;
