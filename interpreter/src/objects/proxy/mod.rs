//! Proxy exotic objects (ECMA-262, 10.5).

mod access;
mod calls;
mod chain;
mod keys;
mod properties;

pub use access::{delete, get, has_property, set};
pub use calls::{call, construct};
pub use chain::{get_prototype_of, is_extensible, prevent_extensions, set_prototype_of};
pub use keys::own_property_keys;
pub use properties::{define_own_property, get_own_property};

use super::ordinary::make_basic_object;
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::heap::object::{ProxySlots, Slots};
use crate::operations::testing::{is_callable, is_constructor};
use crate::value::{ObjectId, Value};
use crate::{none, step, when};

/// [[ProxyTarget]] and [[ProxyHandler]] of a proxy that is not revoked.
fn target_and_handler(agent: &mut Agent, o: ObjectId) -> Completion<(ObjectId, ObjectId)> {
    match agent[o].slots {
        Slots::Proxy(ProxySlots { pair: Some(pair), .. }) => Ok(pair),
        _ => Err(agent.type_error("the proxy has no target")),
    }
}

/// ValidateNonRevokedProxy (`#sec-validatenonrevokedproxy`)
///
/// # Errors
/// A TypeError for a revoked proxy.
pub fn validate_non_revoked_proxy(agent: &mut Agent, proxy: ObjectId) -> Completion<()> {
    // Proxies lead to proxies without a call between: every way goes through here.
    agent.guard()?;
    agent.tick()?;
    let revoked = !matches!(agent[proxy].slots, Slots::Proxy(ProxySlots { pair: Some(_), .. }));
    if when!(agent, ValidateNonRevokedProxy, "1", revoked) {
        return Err(agent.type_error("the proxy is revoked"));
    }
    step!(agent, ValidateNonRevokedProxy, "2");
    step!(agent, ValidateNonRevokedProxy, "3");
    Ok(())
}

/// ProxyCreate (`#sec-proxycreate`)
///
/// # Errors
/// A TypeError where one of them is no object.
pub fn proxy_create(agent: &mut Agent, target: Value, handler: Value) -> Completion<ObjectId> {
    let Some(target) = none!(agent, ProxyCreate, "1", target.as_object()) else {
        return Err(agent.type_error("the target of a proxy is not an object"));
    };
    let Some(handler) = none!(agent, ProxyCreate, "2", handler.as_object()) else {
        return Err(agent.type_error("the handler of a proxy is not an object"));
    };
    step!(agent, ProxyCreate, "3");
    let mut slots = ProxySlots { pair: None, is_callable: false, is_constructor: false };
    let p = make_basic_object(agent, Slots::Proxy(slots));
    step!(agent, ProxyCreate, "4");
    if when!(agent, ProxyCreate, "5", is_callable(agent, target.into())) {
        step!(agent, ProxyCreate, "5.a");
        slots.is_callable = true;
        if when!(agent, ProxyCreate, "5.b", is_constructor(agent, target.into())) {
            step!(agent, ProxyCreate, "5.b.i");
            slots.is_constructor = true;
        }
    }
    step!(agent, ProxyCreate, "6");
    step!(agent, ProxyCreate, "7");
    slots.pair = Some((target, handler));
    agent[p].slots = Slots::Proxy(slots);
    step!(agent, ProxyCreate, "8");
    Ok(p)
}
