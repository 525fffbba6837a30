//! The Promise constructor, and what it makes without an iterator (ECMA-262, 27.2.3 and 27.2.4).

use super::resolving::create_resolving_functions;
use super::{NewTarget, new_promise_capability, pending, promise_resolve};
use crate::abrupt::{Abrupt, Completion, Must, completion};
use crate::agent::Agent;
use crate::heap::object::Slots;
use crate::objects::ordinary::{ordinary_create_from_constructor, ordinary_object_create};
use crate::operations::objects::{call, create_data_property_or_throw};
use crate::operations::testing::is_callable;
use crate::realm::{Args, Intrinsic};
use crate::value::{ObjectId, Value};
use crate::{none, some, step, when};

/// Promise (`#sec-promise-executor`)
pub(super) fn promise(agent: &mut Agent, _: Value, arguments: Args<'_>, new_target: NewTarget) -> Completion {
    let executor = arguments.get(0);
    let Some(new_target) = none!(agent, Promise_constructor, "1", new_target) else {
        return Err(agent.type_error("Promise is a constructor"));
    };
    if when!(agent, Promise_constructor, "2", !is_callable(agent, executor)) {
        return Err(agent.type_error("the executor is not a function"));
    }
    step!(agent, Promise_constructor, "3");
    let promise = ordinary_create_from_constructor(agent, new_target, Intrinsic::PromisePrototype, pending())?;
    step!(agent, Promise_constructor, "4");
    step!(agent, Promise_constructor, "5");
    step!(agent, Promise_constructor, "6");
    step!(agent, Promise_constructor, "7");
    step!(agent, Promise_constructor, "8");
    step!(agent, Promise_constructor, "9");
    let resolving_functions = create_resolving_functions(agent, promise);
    step!(agent, Promise_constructor, "10");
    let arguments = [resolving_functions.resolve, resolving_functions.reject];
    let (_, abrupt) = completion(call(agent, executor, Value::Undefined, &arguments))?;
    if let Some(Abrupt::Throw(reason)) = some!(agent, Promise_constructor, "11", abrupt) {
        step!(agent, Promise_constructor, "11.a");
        call(agent, resolving_functions.reject, Value::Undefined, &[reason])?;
    }
    step!(agent, Promise_constructor, "12");
    Ok(promise.into())
}

/// Promise.reject (`#sec-promise.reject`)
pub(super) fn reject(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let promise_capability = new_promise_capability(agent, this)?;
    promise_capability.reject(agent, arguments.get(0))?;
    Ok(promise_capability.promise.into())
}

/// Promise.resolve (`#sec-promise.resolve`)
pub(super) fn resolve(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let c = require_object(agent, this)?;
    Ok(promise_resolve(agent, c, arguments.get(0))?.into())
}

/// Promise.try (`#sec-promise.try`)
pub(super) fn r#try(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let c = require_object(agent, this)?;
    let promise_capability = new_promise_capability(agent, c.into())?;
    let args = arguments.0.get(1..).unwrap_or_default();
    let status = call(agent, arguments.get(0), Value::Undefined, args);
    promise_capability.settle(agent, status)?;
    Ok(promise_capability.promise.into())
}

/// Promise.withResolvers (`#sec-promise.withResolvers`)
pub(super) fn with_resolvers(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    let promise_capability = new_promise_capability(agent, this)?;
    let prototype = agent.intrinsic(Intrinsic::ObjectPrototype);
    let obj = ordinary_object_create(agent, Some(prototype), Slots::Ordinary);
    let fields = [
        ("promise", promise_capability.promise.into()),
        ("resolve", promise_capability.resolve),
        ("reject", promise_capability.reject),
    ];
    for (name, value) in fields {
        let name = agent.heap.strings.intern(name);
        create_data_property_or_throw(agent, obj, name.into(), value).must()?;
    }
    Ok(obj.into())
}

/// get Promise [ %Symbol.species% ] (`#sec-get-promise-%symbol.species%`)
pub(super) fn species(_: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    Ok(this)
}

fn require_object(agent: &mut Agent, this: Value) -> Completion<ObjectId> {
    match this {
        Value::Object(c) => Ok(c),
        _ => Err(agent.type_error("this is no object")),
    }
}
