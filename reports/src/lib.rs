//! Dunder's reports: what was judged, for people.
//!
//! Everything here makes text; nothing prints it.

pub mod coverage;
pub mod diff;
pub mod explanation;
pub mod faults;
pub mod findings;
pub mod html;
pub mod issue;
pub mod markdown;
pub mod page;
pub mod strength;
pub mod terminal;
pub mod triage;
