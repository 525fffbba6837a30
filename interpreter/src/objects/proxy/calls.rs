//! Calling and constructing a proxy (ECMA-262, 10.5.12 and 10.5.13).

use super::{target_and_handler, validate_non_revoked_proxy};
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::heap::names;
use crate::operations::objects::{self, create_array_from_list, get_method};
use crate::value::{ObjectId, Value};
use crate::{none, step};

/// [[Call]] (`#sec-proxy-object-internal-methods-and-internal-slots-call-thisargument-argumentslist`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn call(agent: &mut Agent, o: ObjectId, this_argument: Value, arguments_list: &[Value]) -> Completion {
    step!(agent, Proxy_Call, "1");
    validate_non_revoked_proxy(agent, o)?;
    step!(agent, Proxy_Call, "2");
    step!(agent, Proxy_Call, "3");
    let (target, handler) = target_and_handler(agent, o)?;
    step!(agent, Proxy_Call, "4");
    step!(agent, Proxy_Call, "5");
    let trap = get_method(agent, handler.into(), names::APPLY.into())?;
    let Some(trap) = none!(agent, Proxy_Call, "6", trap) else {
        step!(agent, Proxy_Call, "6.a");
        return objects::call(agent, target.into(), this_argument, arguments_list);
    };
    step!(agent, Proxy_Call, "7");
    let arg_array = create_array_from_list(agent, arguments_list)?;
    step!(agent, Proxy_Call, "8");
    objects::call(agent, trap.into(), handler.into(), &[target.into(), this_argument, arg_array.into()])
}

/// [[Construct]] (`#sec-proxy-object-internal-methods-and-internal-slots-construct-argumentslist-newtarget`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn construct(
    agent: &mut Agent,
    o: ObjectId,
    arguments_list: &[Value],
    new_target: ObjectId,
) -> Completion<ObjectId> {
    step!(agent, Proxy_Construct, "1");
    validate_non_revoked_proxy(agent, o)?;
    step!(agent, Proxy_Construct, "2");
    step!(agent, Proxy_Construct, "3");
    step!(agent, Proxy_Construct, "4");
    let (target, handler) = target_and_handler(agent, o)?;
    step!(agent, Proxy_Construct, "5");
    step!(agent, Proxy_Construct, "6");
    let trap = get_method(agent, handler.into(), names::CONSTRUCT.into())?;
    let Some(trap) = none!(agent, Proxy_Construct, "7", trap) else {
        step!(agent, Proxy_Construct, "7.a");
        return objects::construct(agent, target, arguments_list, Some(new_target));
    };
    step!(agent, Proxy_Construct, "8");
    let arg_array = create_array_from_list(agent, arguments_list)?;
    step!(agent, Proxy_Construct, "9");
    let new_obj =
        objects::call(agent, trap.into(), handler.into(), &[target.into(), arg_array.into(), new_target.into()])?;
    let Some(new_obj) = none!(agent, Proxy_Construct, "10", new_obj.as_object()) else {
        return Err(agent.type_error("the trap construct did not give an object"));
    };
    step!(agent, Proxy_Construct, "11");
    Ok(new_obj)
}
