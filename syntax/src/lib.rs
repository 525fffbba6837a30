//! Dunder's tree of JavaScript: the nodes, the printer and the bridge from the parser.
//!
//! Source text is the interface between a program and every engine; this crate is where text becomes a tree and a tree
//! becomes text again. Parsing what was printed gives back the same tree.

pub mod parse;
pub mod print;
pub mod regexp;
pub mod scope;
pub mod span;
pub mod text;
pub mod tree;

pub use parse::{ParseError, SyntaxError, parse_script, parse_script_with};
pub use print::print;
pub use span::{Span, line_column};
pub use text::{JsString, Name};
pub use tree::Program;
