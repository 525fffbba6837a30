//! The corpus: cases as files, one each.

mod case;
mod front_matter;
mod yaml;

pub use case::{Case, Mode, Trace, list};
pub use front_matter::{Flag, FrontMatter, Negative};
