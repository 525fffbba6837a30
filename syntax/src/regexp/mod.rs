//! Regular expressions: the tree of a pattern, its parser with every early error (ECMA-262, 22.2.1 and B.1.2), and what
//! Unicode says about code points.

mod flags;
mod parser;
mod tree;
pub mod unicode;

pub use flags::Flags;
pub use parser::{MAX_DEPTH, MAX_LENGTH, MAX_NAMESAKES, PatternError, parse_pattern};
pub use tree::{
    CharacterClass, ClassContents, ClassEscape, ClassOperand, Disjunction, EscapeKind, Group, GroupKind, Look,
    Modifiers, Pattern, Property, Quantified, Reference, Term,
};
