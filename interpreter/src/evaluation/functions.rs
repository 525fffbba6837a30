//! Functions come into being: declarations and expressions of every flavour (ECMA-262, 15.2 to 15.9).

use std::sync::Arc;

use dunder_syntax::tree::Function;

use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::heap::object::ClassElementName;
use crate::value::{EnvironmentId, ObjectId, PrivateEnvironmentId};

/// InstantiateFunctionObject (`#sec-runtime-semantics-instantiatefunctionobject`)
///
/// # Errors
/// Only a halt.
pub fn instantiate_function_object(
    agent: &mut Agent,
    function: &Arc<Function>,
    env: EnvironmentId,
    private_env: Option<PrivateEnvironmentId>,
) -> Completion<ObjectId> {
    todo!()
}

/// The Instantiate…FunctionExpression of the expression's flavour; an absent name is `None`
///
/// # Errors
/// Only a halt.
pub fn instantiate_function_expression(
    agent: &mut Agent,
    function: &Arc<Function>,
    name: Option<ClassElementName>,
) -> Completion<ObjectId> {
    todo!()
}
