//! Evaluation of the tree (ECMA-262, clauses 13 to 16).

pub mod arguments;
pub mod classes;
mod expressions;
pub mod functions;
mod meta_properties;
mod named;
pub mod object_literal;
pub mod patterns;
mod property_name;
pub mod references;
pub mod script;
pub mod statements;
pub mod super_expressions;

pub use expressions::{evaluate, evaluate_value};
pub use meta_properties::new_target;
pub use named::{is_anonymous_function_definition, named_evaluation};
pub use property_name::property_name;
pub use references::{Operand, Reference};
pub use statements::Flow;

/// What FunctionDeclarationInstantiation needs to know of a function's tree.
#[derive(Debug)]
pub struct Declarations {}
