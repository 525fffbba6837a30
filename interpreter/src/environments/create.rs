//! The operations that make Environment Records and PrivateEnvironment Records (ECMA-262, 9.1.2 and 9.2.1.1).

use super::{EnvironmentKind, PrivateEnvironment, ThisBindingStatus};
use crate::agent::Agent;
use crate::code::ThisMode;
use crate::heap::object::Slots;
use crate::value::{EnvironmentId, ObjectId, PrivateEnvironmentId, Value};
use crate::{step, when};

/// NewDeclarativeEnvironment (`#sec-newdeclarativeenvironment`)
pub fn new_declarative_environment(agent: &mut Agent, e: Option<EnvironmentId>) -> EnvironmentId {
    add(agent, e, EnvironmentKind::Declarative)
}

/// NewDeclarativeEnvironment (`#sec-newdeclarativeenvironment`) for a catch clause
pub fn new_catch_environment(agent: &mut Agent, e: Option<EnvironmentId>) -> EnvironmentId {
    add(agent, e, EnvironmentKind::Catch)
}

/// NewObjectEnvironment (`#sec-newobjectenvironment`)
pub fn new_object_environment(agent: &mut Agent, o: ObjectId, w: bool, e: Option<EnvironmentId>) -> EnvironmentId {
    step!(agent, NewObjectEnvironment, "1");
    step!(agent, NewObjectEnvironment, "2");
    step!(agent, NewObjectEnvironment, "3");
    step!(agent, NewObjectEnvironment, "4");
    let env = add(agent, e, EnvironmentKind::Object { binding_object: o, is_with_environment: w });
    step!(agent, NewObjectEnvironment, "5");
    env
}

/// NewFunctionEnvironment (`#sec-newfunctionenvironment`)
///
/// # Panics
/// Where `f` is not an ECMAScript function object.
pub fn new_function_environment(agent: &mut Agent, f: ObjectId, new_target: Option<ObjectId>) -> EnvironmentId {
    let Slots::Function(slots) = &agent[f].slots else { panic!("an ECMAScript function object") };
    let (this_mode, outer) = (slots.this_mode, slots.environment);
    step!(agent, NewFunctionEnvironment, "1");
    step!(agent, NewFunctionEnvironment, "2");
    let this_binding_status = if when!(agent, NewFunctionEnvironment, "3", this_mode == ThisMode::Lexical) {
        ThisBindingStatus::Lexical
    } else {
        step!(agent, NewFunctionEnvironment, "4");
        ThisBindingStatus::Uninitialized
    };
    step!(agent, NewFunctionEnvironment, "5");
    step!(agent, NewFunctionEnvironment, "6");
    let kind =
        EnvironmentKind::Function { this_value: Value::Undefined, this_binding_status, function_object: f, new_target };
    let env = add(agent, Some(outer), kind);
    step!(agent, NewFunctionEnvironment, "7");
    env
}

/// NewGlobalEnvironment (`#sec-newglobalenvironment`)
pub fn new_global_environment(agent: &mut Agent, g: ObjectId, this_value: ObjectId) -> EnvironmentId {
    add(agent, None, EnvironmentKind::Global { binding_object: g, global_this_value: this_value })
}

/// NewPrivateEnvironment (`#sec-newprivateenvironment`)
pub fn new_private_environment(
    agent: &mut Agent,
    outer_private_env: Option<PrivateEnvironmentId>,
) -> PrivateEnvironmentId {
    agent.heap.add_private_environment(PrivateEnvironment { outer: outer_private_env, names: Vec::new() })
}

fn add(agent: &mut Agent, outer: Option<EnvironmentId>, kind: EnvironmentKind) -> EnvironmentId {
    agent.heap.add_empty_environment(outer, kind)
}
