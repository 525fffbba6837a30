//! The super keyword (ECMA-262, 13.3.7).

use dunder_syntax::tree::{MemberKey, SuperCall};

use super::arguments::argument_list_evaluation;
use super::expressions::evaluate_value;
use super::meta_properties::get_new_target;
use super::references::{Reference, ReferenceBase, ReferencedName};
use crate::abrupt::{Completion, Must};
use crate::agent::Agent;
use crate::environments::{EnvironmentKind, bind_this_value, get_super_base, get_this_binding, get_this_environment};
use crate::objects::internal_methods as internal;
use crate::operations::objects::construct;
use crate::operations::private::initialize_instance_elements;
use crate::operations::testing::is_constructor;
use crate::value::{EnvironmentId, ObjectId, Value};
use crate::{none, step};

/// Evaluation of a SuperProperty (`#sec-super-keyword-runtime-semantics-evaluation`)
///
/// # Errors
/// A ReferenceError where `this` is not bound yet, or whatever the key throws.
pub fn evaluate_super_member(agent: &mut Agent, key: &MemberKey) -> Completion<Reference> {
    let name = match key {
        MemberKey::Computed(expression) => {
            step!(agent, Super_Evaluation, "1");
            let env = get_this_environment(agent);
            step!(agent, Super_Evaluation, "2");
            let actual_this = get_this_binding(agent, env)?;
            step!(agent, Super_Evaluation, "3");
            step!(agent, Super_Evaluation, "4");
            let property_name_value = evaluate_value(agent, expression)?;
            step!(agent, Super_Evaluation, "5");
            let strict = agent.context().strict;
            step!(agent, Super_Evaluation, "6");
            step!(agent, Super_Evaluation, "7");
            let property_key = ReferencedName::Value(property_name_value);
            return make_super_property_reference(agent, actual_this, property_key, strict);
        }
        MemberKey::Name(name) | MemberKey::Private(name) => name,
    };
    step!(agent, Super_Evaluation, "1:1");
    let env = get_this_environment(agent);
    step!(agent, Super_Evaluation, "1:2");
    let actual_this = get_this_binding(agent, env)?;
    step!(agent, Super_Evaluation, "1:3");
    let property_key = ReferencedName::Key(agent.heap.strings.intern_name(name).into());
    step!(agent, Super_Evaluation, "1:4");
    let strict = agent.context().strict;
    step!(agent, Super_Evaluation, "1:5");
    make_super_property_reference(agent, actual_this, property_key, strict)
}

/// Evaluation of a SuperCall (`#sec-super-keyword-runtime-semantics-evaluation`)
///
/// # Errors
/// Whatever the arguments, the parent constructor or a field throws, a TypeError, or a ReferenceError.
///
/// # Panics
/// Where it stands outside a derived constructor: the parser sees to that.
pub fn evaluate_super_call(agent: &mut Agent, call: &SuperCall) -> Completion {
    step!(agent, Super_Evaluation, "2:1");
    let new_target = get_new_target(agent);
    step!(agent, Super_Evaluation, "2:2");
    step!(agent, Super_Evaluation, "2:3");
    let func = get_super_constructor(agent)?;
    step!(agent, Super_Evaluation, "2:4");
    let arg_list = argument_list_evaluation(agent, &call.arguments)?;
    let constructor = func.as_object().filter(|_| is_constructor(agent, func));
    let Some(func) = none!(agent, Super_Evaluation, "2:5", constructor) else {
        return Err(agent.type_error("the parent of the class is not a constructor"));
    };
    step!(agent, Super_Evaluation, "2:6");
    let result = construct(agent, func, &arg_list, new_target)?;
    step!(agent, Super_Evaluation, "2:7");
    let this_er = get_this_environment(agent);
    step!(agent, Super_Evaluation, "2:8");
    step!(agent, Super_Evaluation, "2:9");
    bind_this_value(agent, this_er, result.into())?;
    step!(agent, Super_Evaluation, "2:10");
    let f = function_object(agent, this_er);
    step!(agent, Super_Evaluation, "2:11");
    step!(agent, Super_Evaluation, "2:12");
    initialize_instance_elements(agent, result, f)?;
    step!(agent, Super_Evaluation, "2:13");
    Ok(result.into())
}

/// envRec.[[FunctionObject]] of a Function Environment Record.
fn function_object(agent: &Agent, env_rec: EnvironmentId) -> ObjectId {
    match agent[env_rec].kind {
        EnvironmentKind::Function { function_object, .. } => function_object,
        ref kind => panic!("{kind:?} where a Function Environment Record is due"),
    }
}

/// GetSuperConstructor (`#sec-getsuperconstructor`): an Object or null
///
/// # Errors
/// Only a halt.
fn get_super_constructor(agent: &mut Agent) -> Completion {
    step!(agent, GetSuperConstructor, "1");
    let env_rec = get_this_environment(agent);
    step!(agent, GetSuperConstructor, "2");
    step!(agent, GetSuperConstructor, "3");
    let active_function = function_object(agent, env_rec);
    step!(agent, GetSuperConstructor, "4");
    step!(agent, GetSuperConstructor, "5");
    let super_constructor = internal::get_prototype_of(agent, active_function).must()?;
    step!(agent, GetSuperConstructor, "6");
    Ok(super_constructor.into())
}

/// MakeSuperPropertyReference (`#sec-makesuperpropertyreference`)
///
/// # Errors
/// Only a halt.
fn make_super_property_reference(
    agent: &mut Agent,
    actual_this: Value,
    property_key: ReferencedName,
    strict: bool,
) -> Completion<Reference> {
    step!(agent, MakeSuperPropertyReference, "1");
    let env = get_this_environment(agent);
    step!(agent, MakeSuperPropertyReference, "2");
    step!(agent, MakeSuperPropertyReference, "3");
    step!(agent, MakeSuperPropertyReference, "4");
    let base_value = get_super_base(agent, env)?;
    step!(agent, MakeSuperPropertyReference, "5");
    Ok(Reference {
        base: ReferenceBase::Value(base_value),
        referenced_name: property_key,
        strict,
        this_value: Some(actual_this),
    })
}
