//! The functions that a program is given.

use super::canonical::{bare, canonical};
use super::shapes::{self, Form};
use crate::abrupt::{Abrupt, Completion};
use crate::agent::Agent;
use crate::operations::testing::is_callable;
use crate::operations::type_conversion::to_property_key;
use crate::realm::{Args, BuiltinFunction};
use crate::test262::host_object_of;
use crate::value::{ObjectId, Value};

/// By name, with the `length` that the harness's own has.
pub(super) const FUNCTIONS: &[(&str, u32, BuiltinFunction)] = &[
    ("print", 0, print),
    ("show", 1, show),
    ("caught", 2, caught),
    ("descriptor", 3, descriptor),
    ("chain", 2, chain),
    ("dump", 2, dump),
];

/// Writes something with each value, with spaces between.
fn joined(
    agent: &mut Agent,
    values: &[Value],
    out: &mut String,
    write: fn(&mut Agent, Value, &mut String) -> Completion<()>,
) -> Completion<()> {
    for (index, value) in values.iter().enumerate() {
        if index > 0 {
            out.push(' ');
        }
        write(agent, *value, out)?;
    }
    Ok(())
}

/// An event: the site is written before anything is looked at.
fn event(agent: &mut Agent, site: Value, write: impl FnOnce(&mut Agent, &mut String) -> Completion<()>) -> Completion {
    let (mut at, mut text) = (String::new(), String::new());
    bare(agent, site, &mut at)?;
    write(agent, &mut text)?;
    agent.print(at, text)?;
    Ok(Value::Undefined)
}

/// `print(...values)`
fn print(agent: &mut Agent, _: Value, arguments: Args<'_>, _: Option<ObjectId>) -> Completion {
    let mut text = String::new();
    joined(agent, arguments.0, &mut text, bare)?;
    agent.print(String::new(), text)?;
    Ok(Value::Undefined)
}

/// `show(site, ...values)`
fn show(agent: &mut Agent, _: Value, arguments: Args<'_>, _: Option<ObjectId>) -> Completion {
    let values = arguments.0.get(1..).unwrap_or_default();
    event(agent, arguments.get(0), |agent, out| joined(agent, values, out, canonical))
}

/// `caught(site, error)`
fn caught(agent: &mut Agent, _: Value, arguments: Args<'_>, _: Option<ObjectId>) -> Completion {
    event(agent, arguments.get(0), |agent, out| {
        out.push_str("! ");
        shapes::exception(agent, arguments.get(1), out)
    })
}

/// `descriptor(site, object, key)`
fn descriptor(agent: &mut Agent, _: Value, arguments: Args<'_>, _: Option<ObjectId>) -> Completion {
    event(agent, arguments.get(0), |agent, out| {
        // As Reflect.getOwnPropertyDescriptor does it.
        let Some(object) = arguments.get(1).as_object() else {
            out.push_str("! TypeError");
            return Ok(());
        };
        match to_property_key(agent, arguments.get(2)) {
            Ok(key) => shapes::property(agent, object, key, Form::Plain, out),
            Err(Abrupt::Throw(error)) => {
                out.push_str("! ");
                shapes::exception(agent, error, out)
            }
            Err(halt) => Err(halt),
        }
    })
}

/// `chain(site, object)`
fn chain(agent: &mut Agent, _: Value, arguments: Args<'_>, _: Option<ObjectId>) -> Completion {
    event(agent, arguments.get(0), |agent, out| shapes::chain(agent, arguments.get(1), out))
}

/// `dump(site, object)`
fn dump(agent: &mut Agent, _: Value, arguments: Args<'_>, _: Option<ObjectId>) -> Completion {
    event(agent, arguments.get(0), |agent, out| shapes::dump(agent, arguments.get(1), out))
}

/// Function.prototype.toString as the harness leaves it: the same text for every function.
pub(super) fn concealed_to_string(agent: &mut Agent, this: Value, _: Args<'_>, _: Option<ObjectId>) -> Completion {
    if !is_callable(agent, this) {
        return Err(agent.type_error("Function.prototype.toString was called on what is no function"));
    }
    Ok(agent.heap.strings.intern("function () { [native code] }").into())
}

/// `$262.createRealm()`
pub(super) fn create_realm(agent: &mut Agent, _: Value, _: Args<'_>, _: Option<ObjectId>) -> Completion {
    let realm = agent.take_registered_realm()?;
    Ok(host_object_of(agent, realm))
}
