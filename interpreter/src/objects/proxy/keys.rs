//! A proxy's own keys (ECMA-262, 10.5.11).

use rustc_hash::FxHashSet;

use super::{target_and_handler, validate_non_revoked_proxy};
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::heap::names;
use crate::objects::internal_methods as internal;
use crate::operations::objects::{call, create_key_list_from_array_like, get_method};
use crate::operations::testing::is_extensible;
use crate::value::{ObjectId, PropertyKey};
use crate::{none, step, when};

/// [[OwnPropertyKeys]] (`#sec-proxy-object-internal-methods-and-internal-slots-ownpropertykeys`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn own_property_keys(agent: &mut Agent, o: ObjectId) -> Completion<Vec<PropertyKey>> {
    step!(agent, Proxy_OwnPropertyKeys, "1");
    validate_non_revoked_proxy(agent, o)?;
    step!(agent, Proxy_OwnPropertyKeys, "2");
    step!(agent, Proxy_OwnPropertyKeys, "3");
    let (target, handler) = target_and_handler(agent, o)?;
    step!(agent, Proxy_OwnPropertyKeys, "4");
    step!(agent, Proxy_OwnPropertyKeys, "5");
    let trap = get_method(agent, handler.into(), names::OWN_KEYS.into())?;
    let Some(trap) = none!(agent, Proxy_OwnPropertyKeys, "6", trap) else {
        step!(agent, Proxy_OwnPropertyKeys, "6.a");
        return internal::own_property_keys(agent, target);
    };
    step!(agent, Proxy_OwnPropertyKeys, "7");
    let trap_result_array = call(agent, trap.into(), handler.into(), &[target.into()])?;
    step!(agent, Proxy_OwnPropertyKeys, "8");
    let trap_result = create_key_list_from_array_like(agent, trap_result_array)?;
    let mut unchecked_result_keys: FxHashSet<PropertyKey> = trap_result.iter().copied().collect();
    let duplicates = unchecked_result_keys.len() < trap_result.len();
    if when!(agent, Proxy_OwnPropertyKeys, "9", duplicates) {
        return Err(agent.type_error("the trap ownKeys gave a key twice"));
    }
    step!(agent, Proxy_OwnPropertyKeys, "10");
    let extensible_target = is_extensible(agent, target)?;
    step!(agent, Proxy_OwnPropertyKeys, "11");
    let target_keys = internal::own_property_keys(agent, target)?;
    step!(agent, Proxy_OwnPropertyKeys, "12");
    step!(agent, Proxy_OwnPropertyKeys, "13");
    step!(agent, Proxy_OwnPropertyKeys, "14");
    let mut target_configurable_keys = Vec::new();
    step!(agent, Proxy_OwnPropertyKeys, "15");
    let mut target_nonconfigurable_keys = Vec::new();
    for key in target_keys {
        agent.tick()?;
        step!(agent, Proxy_OwnPropertyKeys, "16");
        step!(agent, Proxy_OwnPropertyKeys, "16.a");
        let desc = internal::get_own_property(agent, target, key)?;
        let fixed = desc.is_some_and(|desc| desc.configurable == Some(false));
        if when!(agent, Proxy_OwnPropertyKeys, "16.b", fixed) {
            step!(agent, Proxy_OwnPropertyKeys, "16.b.i");
            target_nonconfigurable_keys.push(key);
        } else {
            step!(agent, Proxy_OwnPropertyKeys, "16.c");
            step!(agent, Proxy_OwnPropertyKeys, "16.c.i");
            target_configurable_keys.push(key);
        }
    }
    let free = extensible_target && target_nonconfigurable_keys.is_empty();
    if when!(agent, Proxy_OwnPropertyKeys, "17", free) {
        step!(agent, Proxy_OwnPropertyKeys, "17.a");
        return Ok(trap_result);
    }
    step!(agent, Proxy_OwnPropertyKeys, "18");
    for key in target_nonconfigurable_keys {
        step!(agent, Proxy_OwnPropertyKeys, "19");
        if when!(agent, Proxy_OwnPropertyKeys, "19.a", !unchecked_result_keys.contains(&key)) {
            return Err(agent.type_error("the trap ownKeys left out a non-configurable property"));
        }
        step!(agent, Proxy_OwnPropertyKeys, "19.b");
        unchecked_result_keys.remove(&key);
    }
    if when!(agent, Proxy_OwnPropertyKeys, "20", extensible_target) {
        return Ok(trap_result);
    }
    for key in target_configurable_keys {
        step!(agent, Proxy_OwnPropertyKeys, "21");
        if when!(agent, Proxy_OwnPropertyKeys, "21.a", !unchecked_result_keys.contains(&key)) {
            return Err(agent.type_error("the trap ownKeys left out a property of an inextensible target"));
        }
        step!(agent, Proxy_OwnPropertyKeys, "21.b");
        unchecked_result_keys.remove(&key);
    }
    if when!(agent, Proxy_OwnPropertyKeys, "22", !unchecked_result_keys.is_empty()) {
        return Err(agent.type_error("the trap ownKeys gave a key that the inextensible target does not have"));
    }
    step!(agent, Proxy_OwnPropertyKeys, "23");
    Ok(trap_result)
}
