//! Statements and declarations (ECMA-262, clause 14): one file per kind.

use dunder_syntax::tree::Statement;

use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::value::{StringId, Value};

/// A completion of a statement that is not a throw.
#[derive(Clone, Copy, Debug)]
pub enum Flow {
    /// A normal completion; ~empty~ is `None`
    Normal(Option<Value>),
    /// A break completion
    Break {
        /// [[Target]]
        target: Option<StringId>,
        /// [[Value]]
        value: Option<Value>,
    },
    /// A continue completion
    Continue {
        /// [[Target]]
        target: Option<StringId>,
        /// [[Value]]
        value: Option<Value>,
    },
    /// A return completion
    Return(Value),
}

/// Evaluation of a StatementList
///
/// # Errors
/// Whatever a statement throws.
pub fn evaluate_statement_list(agent: &mut Agent, statements: &[Statement]) -> Completion<Flow> {
    todo!()
}

/// BlockDeclarationInstantiation (`#sec-blockdeclarationinstantiation`)
///
/// # Errors
/// Only a halt.
pub fn block_declaration_instantiation(
    agent: &mut Agent,
    code: &[Statement],
    env: crate::value::EnvironmentId,
) -> Completion<()> {
    todo!()
}
