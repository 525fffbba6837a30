//! The Proxy constructor (ECMA-262, 28.2).

use super::NewTarget;
use super::rows::{Holder, constructor, method};
use crate::abrupt::{Completion, Must};
use crate::agent::Agent;
use crate::heap::names;
use crate::heap::object::Slots;
use crate::objects::builtin_function::{capture, create_builtin_function, set_capture};
use crate::objects::ordinary::ordinary_object_create;
use crate::objects::proxy::proxy_create;
use crate::operations::objects::create_data_property_or_throw;
use crate::realm::{Args, Intrinsic};
use crate::value::Value;
use crate::{none, step};

/// %Proxy%, which has no prototype property.
pub(super) const HOLDERS: &[Holder] = &[Holder {
    intrinsic: Intrinsic::Proxy,
    form: constructor("Proxy", 2, proxy),
    rows: &[method("revocable", 2, revocable)],
}];

/// Proxy (`#sec-proxy-target-handler`)
fn proxy(agent: &mut Agent, _: Value, arguments: Args<'_>, new_target: NewTarget) -> Completion {
    if none!(agent, Proxy_constructor, "1", new_target).is_none() {
        return Err(agent.type_error("Proxy needs new"));
    }
    step!(agent, Proxy_constructor, "2");
    Ok(proxy_create(agent, arguments.get(0), arguments.get(1))?.into())
}

/// Proxy.revocable (`#sec-proxy.revocable`)
fn revocable(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    step!(agent, Proxy_revocable, "1");
    let proxy = proxy_create(agent, arguments.get(0), arguments.get(1))?;
    step!(agent, Proxy_revocable, "2");
    step!(agent, Proxy_revocable, "3");
    let realm = agent.current_realm();
    let name = names::EMPTY.into();
    let revoker = create_builtin_function(agent, revoke, 0, name, realm, None, None, vec![Value::Null]);
    step!(agent, Proxy_revocable, "4");
    if let Slots::Builtin(slots) = &mut agent[revoker].slots {
        slots.captures[0] = proxy.into();
    }
    step!(agent, Proxy_revocable, "5");
    let prototype = agent.intrinsic(Intrinsic::ObjectPrototype);
    let result = ordinary_object_create(agent, Some(prototype), Slots::Ordinary);
    step!(agent, Proxy_revocable, "6");
    create_data_property_or_throw(agent, result, names::PROXY.into(), proxy.into()).must()?;
    step!(agent, Proxy_revocable, "7");
    create_data_property_or_throw(agent, result, names::REVOKE.into(), revoker.into()).must()?;
    step!(agent, Proxy_revocable, "8");
    Ok(result.into())
}

/// The Abstract Closure of step 2 of [`revocable`]; its one slot is [[RevocableProxy]]
fn revoke(agent: &mut Agent, _: Value, _: Args<'_>, _: NewTarget) -> Completion {
    step!(agent, Proxy_revocable, "2.a");
    step!(agent, Proxy_revocable, "2.b");
    let p = capture(agent, 0);
    let Some(p) = none!(agent, Proxy_revocable, "2.c", p.as_object()) else {
        return Ok(Value::Undefined);
    };
    step!(agent, Proxy_revocable, "2.d");
    set_capture(agent, 0, Value::Null);
    step!(agent, Proxy_revocable, "2.e");
    step!(agent, Proxy_revocable, "2.f");
    step!(agent, Proxy_revocable, "2.g");
    if let Slots::Proxy(proxy) = &mut agent[p].slots {
        proxy.pair = None;
    }
    step!(agent, Proxy_revocable, "2.h");
    Ok(Value::Undefined)
}
