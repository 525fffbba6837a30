//! Dunder's judgement: compare, signature, reduce, corpus, expectations, campaign.

pub mod campaign;
pub mod check;
pub mod clause;
pub mod compare;
pub mod consensus;
pub mod corpus;
mod decision;
pub mod difference;
pub mod divergence;
pub mod expectations;
pub mod explanation;
pub mod faults;
pub mod files;
mod frames;
pub mod judge;
mod library;
pub mod mask;
pub mod opinions;
pub mod plumbing;
pub mod reduce;
pub mod session;
pub mod signature;
pub mod test262;
pub mod verdict;

pub use clause::Clause;
pub use compare::compare;
pub use consensus::{Consensus, Shared, Spokesman};
pub use difference::{Difference, Kind, Side};
pub use divergence::Divergence;
pub use expectations::{Expectation, Expectations};
pub use files::FileError;
pub use judge::{Contender, Judge};
pub use opinions::{Matrix, Opinion};
pub use session::Session;
pub use signature::Signature;
pub use verdict::{Reason, Verdict};
