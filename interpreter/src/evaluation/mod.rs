//! Evaluation of the tree (ECMA-262, clauses 13 to 16).

pub mod classes;
pub mod functions;
mod meta_properties;
pub mod object_literal;
pub mod script;
pub mod super_expressions;

pub use meta_properties::new_target;

/// What FunctionDeclarationInstantiation needs to know of a function's tree.
#[derive(Debug)]
pub struct Declarations {}
