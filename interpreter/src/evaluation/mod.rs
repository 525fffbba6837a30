//! Evaluation of the tree (ECMA-262, clauses 13 to 16).

pub mod script;

/// What FunctionDeclarationInstantiation needs to know of a function's tree.
#[derive(Debug)]
pub struct Declarations {}
