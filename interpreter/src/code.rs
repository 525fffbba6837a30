//! Code that runs: a function's tree, and what is known of it before it runs.

use std::cell::OnceCell;
use std::rc::Rc;
use std::sync::Arc;

use dunder_syntax::tree::{Function, FunctionFlavour};

use crate::evaluation::declarations::Declarations;

/// The text that code was parsed from, where it was; [[SourceText]] is a part of it.
#[derive(Debug, Default)]
pub struct Source {
    /// The text, empty for a tree that was not parsed.
    pub text: String,
    /// Whether the code is the harness's, whose marks are told apart from the program's.
    pub is_harness: bool,
    /// Whether it is the text of the program that is run, and not one that the program evaluates.
    pub is_program: bool,
}

/// A function's code.
#[derive(Debug)]
pub struct Code {
    /// Its tree.
    pub function: Arc<Function>,
    /// [[Strict]]: whether it is strict mode code.
    pub strict: bool,
    /// Where its text is.
    pub source: Rc<Source>,
    /// What FunctionDeclarationInstantiation needs to know of the tree, found when it is first called.
    pub declarations: OnceCell<Declarations>,
}

impl Code {
    /// Whether the function is neither a generator nor async.
    pub fn is_normal(&self) -> bool {
        self.function.flavour == FunctionFlavour::Normal
    }
}

/// [[ThisMode]]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ThisMode {
    /// ~lexical~
    Lexical,
    /// ~strict~
    Strict,
    /// ~global~
    Global,
}
