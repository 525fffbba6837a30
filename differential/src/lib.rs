//! Dunder's judgement: compare, signature, reduce, corpus, expectations, campaign.

pub mod compare;
pub mod difference;
pub mod divergence;
pub mod plumbing;
pub mod signature;
pub mod verdict;

pub use compare::compare;
pub use difference::{Difference, Kind, Side};
pub use divergence::Divergence;
pub use signature::{Clause, Signature};
pub use verdict::{Reason, Verdict};
