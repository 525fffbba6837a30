//! Evaluation of the tree (ECMA-262, clauses 13 to 16).

pub mod arguments;
mod bodies;
mod class_elements;
pub mod classes;
mod concatenate;
pub mod declarations;
pub mod eval;
mod eval_declarations;
mod expressions;
pub mod functions;
mod instantiation;
mod meta_properties;
pub mod methods;
mod named;
pub mod numeric;
pub mod object_literal;
pub mod patterns;
mod property_name;
pub mod references;
pub mod script;
pub mod statements;
pub mod super_expressions;
mod top_level;
mod yield_expression;

pub use bodies::evaluate_body;
pub use concatenate::concatenate;
pub use declarations::is_legacy_block_function;
pub use dunder_syntax::scope::is_anonymous_function_definition;
pub use eval::perform_eval;
pub use expressions::{evaluate, evaluate_value};
pub use instantiation::function_declaration_instantiation;
pub use meta_properties::new_target;
pub use named::{evaluate_named, named_evaluation};
pub use property_name::property_name;
pub use references::{Operand, Reference};
pub use statements::Flow;
