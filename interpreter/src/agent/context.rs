//! Execution contexts (`#sec-execution-contexts`).

use std::rc::Rc;

use crate::code::Source;
use crate::value::{EnvironmentId, ObjectId, PrivateEnvironmentId, RealmId};

/// An execution context.
#[derive(Clone, Debug)]
pub struct ExecutionContext {
    /// Function
    pub function: Option<ObjectId>,
    /// Realm
    pub realm: RealmId,
    /// LexicalEnvironment; of no meaning in a built-in function's context
    pub lexical_environment: EnvironmentId,
    /// VariableEnvironment; likewise
    pub variable_environment: EnvironmentId,
    /// PrivateEnvironment
    pub private_environment: Option<PrivateEnvironmentId>,
    /// Generator: the generator that the context is evaluating
    pub generator: Option<ObjectId>,
    /// Whether the code that is evaluated is strict mode code; true of a built-in function.
    pub strict: bool,
    /// Where the text of the code is.
    pub source: Rc<Source>,
}
