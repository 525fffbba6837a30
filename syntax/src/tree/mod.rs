//! The tree of the language: one owned value a program, nodes named after the productions of ECMA-262.
//!
//! What may be shared at run time (function and class bodies) stands behind an [`std::sync::Arc`], so that a function
//! object keeps its code alive without a copy; a mutator uses [`std::sync::Arc::make_mut`]. There is no node for
//! parentheses except where they mean something ([`Expression::Parenthesized`]); the printer puts them where
//! precedence wants them.

mod expression;
mod function;
mod pattern;
mod statement;
pub mod visit;
pub mod visit_mut;

pub use expression::*;
pub use function::*;
pub use pattern::*;
pub use statement::*;

use crate::Name;

/// A Script: its directive prologue and its statements. `Display` and `Debug` both print JavaScript.
#[derive(Clone, PartialEq, Default)]
pub struct Program {
    /// The directive prologue and the statement list.
    pub body: Body,
}

/// A directive prologue and the statements behind it: of a script, a function or a static block.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Body {
    /// The raw texts between the quotes of the directives, in order.
    pub directives: Vec<Name>,
    /// The statements.
    pub statements: Vec<Statement>,
}

impl Body {
    /// Whether the prologue holds a Use Strict Directive.
    pub fn has_use_strict(&self) -> bool {
        self.directives.iter().any(|directive| &**directive == "use strict")
    }
}
