//! What a tree declares: the static semantics of ECMA-262 that run-time operations ask for, under the spec's names.
//!
//! All of them read the tree and return references into it, in the order of the source text, and repeat a name as often
//! as it is declared. A statement list (of a block, a body, a clause) is a slice of statements.

mod declarations;
mod functions;
mod legacy;
mod mentions;
mod names;

pub use declarations::*;
pub use functions::*;
pub use legacy::legacy_block_functions;
pub use mentions::{contains_arguments, contains_direct_eval, is_direct_eval, statement_contains_arguments};
pub use names::BoundNames;
