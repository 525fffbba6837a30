//! Bound function exotic objects (ECMA-262, 10.4.1).

use super::internal_methods as internal;
use super::ordinary::make_basic_object;
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::heap::object::{BoundSlots, Slots};
use crate::operations::objects;
use crate::operations::testing::{is_constructor, same_value};
use crate::value::{ObjectId, Value};
use crate::{step, when};

/// The slots of a bound function, copied.
fn slots(agent: &mut Agent, f: ObjectId) -> Completion<BoundSlots> {
    match &agent[f].slots {
        Slots::Bound(bound) => {
            let bound = (**bound).clone();
            agent.burn(bound.arguments.len() as u64)?;
            Ok(bound)
        }
        _ => Err(agent.type_error("the function is not bound")),
    }
}

/// [[Call]] (`#sec-bound-function-exotic-objects-call-thisargument-argumentslist`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn call(agent: &mut Agent, f: ObjectId, _this_argument: Value, arguments_list: &[Value]) -> Completion {
    step!(agent, BoundFunction_Call, "1");
    let BoundSlots { target, this: bound_this, arguments: bound_args, .. } = slots(agent, f)?;
    step!(agent, BoundFunction_Call, "2");
    step!(agent, BoundFunction_Call, "3");
    step!(agent, BoundFunction_Call, "4");
    let args = [&bound_args, arguments_list].concat();
    step!(agent, BoundFunction_Call, "5");
    objects::call(agent, target.into(), bound_this, &args)
}

/// [[Construct]] (`#sec-bound-function-exotic-objects-construct-argumentslist-newtarget`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn construct(
    agent: &mut Agent,
    f: ObjectId,
    arguments_list: &[Value],
    mut new_target: ObjectId,
) -> Completion<ObjectId> {
    step!(agent, BoundFunction_Construct, "1");
    let BoundSlots { target, arguments: bound_args, .. } = slots(agent, f)?;
    step!(agent, BoundFunction_Construct, "2");
    step!(agent, BoundFunction_Construct, "3");
    step!(agent, BoundFunction_Construct, "4");
    let args = [&bound_args, arguments_list].concat();
    if when!(agent, BoundFunction_Construct, "5", same_value(agent, f.into(), new_target.into())) {
        new_target = target;
    }
    step!(agent, BoundFunction_Construct, "6");
    objects::construct(agent, target, &args, Some(new_target))
}

/// BoundFunctionCreate (`#sec-boundfunctioncreate`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn bound_function_create(
    agent: &mut Agent,
    target_function: ObjectId,
    bound_this: Value,
    bound_args: &[Value],
) -> Completion<ObjectId> {
    step!(agent, BoundFunctionCreate, "1");
    let proto = internal::get_prototype_of(agent, target_function)?;
    step!(agent, BoundFunctionCreate, "2");
    agent.burn(bound_args.len() as u64)?;
    let mut slots =
        BoundSlots { target: target_function, this: bound_this, arguments: bound_args.to_vec(), is_constructor: false };
    step!(agent, BoundFunctionCreate, "3");
    step!(agent, BoundFunctionCreate, "4");
    step!(agent, BoundFunctionCreate, "5");
    if when!(agent, BoundFunctionCreate, "6", is_constructor(agent, target_function.into())) {
        step!(agent, BoundFunctionCreate, "6.a");
        slots.is_constructor = true;
    }
    step!(agent, BoundFunctionCreate, "7");
    step!(agent, BoundFunctionCreate, "8");
    step!(agent, BoundFunctionCreate, "9");
    let obj = make_basic_object(agent, Slots::Bound(Box::new(slots)));
    agent[obj].prototype = proto;
    step!(agent, BoundFunctionCreate, "10");
    Ok(obj)
}
