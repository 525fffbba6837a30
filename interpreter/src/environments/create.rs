//! The Environment Record operations that make records (ECMA-262, 9.1.2 and 9.2.1.1).

use crate::agent::Agent;
use crate::value::{EnvironmentId, ObjectId, PrivateEnvironmentId};

/// NewDeclarativeEnvironment (`#sec-newdeclarativeenvironment`)
pub fn new_declarative_environment(agent: &mut Agent, e: Option<EnvironmentId>) -> EnvironmentId {
    todo!()
}

/// NewObjectEnvironment (`#sec-newobjectenvironment`)
pub fn new_object_environment(agent: &mut Agent, o: ObjectId, w: bool, e: Option<EnvironmentId>) -> EnvironmentId {
    todo!()
}

/// NewFunctionEnvironment (`#sec-newfunctionenvironment`)
///
/// # Panics
/// Where `f` is not an ECMAScript function object.
pub fn new_function_environment(agent: &mut Agent, f: ObjectId, new_target: Option<ObjectId>) -> EnvironmentId {
    todo!()
}

/// NewGlobalEnvironment (`#sec-newglobalenvironment`)
pub fn new_global_environment(agent: &mut Agent, g: ObjectId, this_value: ObjectId) -> EnvironmentId {
    todo!()
}

/// NewPrivateEnvironment (`#sec-newprivateenvironment`)
pub fn new_private_environment(
    agent: &mut Agent,
    outer_private_env: Option<PrivateEnvironmentId>,
) -> PrivateEnvironmentId {
    todo!()
}
