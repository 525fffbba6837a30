//! The functions that the harness is given by its host.

use super::Agent;
use crate::abrupt::Completion;
use crate::objects::builtin_function::create_builtin_function;
use crate::realm::{Args, BuiltinFunction};
use crate::value::{ObjectId, RealmId, Value};

/// The functions by name, with their `length`, in the order of the harness's parameters.
const FUNCTIONS: &[(&str, BuiltinFunction, u32)] =
    &[("emit", emit, 2), ("quote", quote, 1), ("newRealm", new_realm, 0)];

/// Makes the harness's arguments.
pub(super) fn functions(agent: &mut Agent, realm: RealmId) -> Vec<Value> {
    let make = |(name, behaviour, length): &(&str, BuiltinFunction, u32)| {
        let name = agent.heap.strings.intern(name);
        create_builtin_function(agent, *behaviour, *length, name.into(), realm, None, None, Vec::new()).into()
    };
    FUNCTIONS.iter().map(make).collect()
}

/// `emit(site, text)`: prints a line. Its arguments are two strings of the harness's making.
fn emit(agent: &mut Agent, _: Value, arguments: Args<'_>, _: Option<ObjectId>) -> Completion {
    let text = |at| match arguments.get(at) {
        Value::String(id) => String::from_utf16_lossy(agent.heap.strings.get(id).units()),
        other => panic!("the harness emits strings, not {other:?}"),
    };
    let (site, text) = (text(0), text(1));
    agent.print(site, text)?;
    Ok(Value::Undefined)
}

/// `quote(text)`: a string that needs no escapes between double quotes, undefined for any other.
fn quote(agent: &mut Agent, _: Value, arguments: Args<'_>, _: Option<ObjectId>) -> Completion {
    let Value::String(text) = arguments.get(0) else { return Ok(Value::Undefined) };
    let text = agent.heap.strings.get(text).units();
    let plain = |unit: &u16| matches!(*unit, 0x20..=0x7e) && *unit != u16::from(b'"') && *unit != u16::from(b'\\');
    if !text.iter().all(plain) {
        return Ok(Value::Undefined);
    }
    let mark = [u16::from(b'"')];
    let quoted = [&mark, text, &mark].concat();
    Ok(agent.heap.strings.intern_units(&quoted).into())
}

/// `newRealm()`: the global object of a realm that stands ready.
fn new_realm(agent: &mut Agent, _: Value, _: Args<'_>, _: Option<ObjectId>) -> Completion {
    let realm = agent.take_registered_realm()?;
    Ok(agent.heap[realm].global_object.into())
}
