//! Puts the native functions in the place of those that the harness has made.

use super::functions::{FUNCTIONS, concealed_to_string};
use super::names::KnownError;
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::heap::object::Slots;
use crate::heap::properties::PropertyKind;
use crate::objects::builtin_function::create_builtin_function;
use crate::operations::objects::{call, get};
use crate::realm::{BuiltinFunction, Intrinsic};
use crate::value::{ObjectId, PropertyKey, RealmId, StringId, Value};

/// Learns the names that the harness has given in a realm, and replaces its functions there.
///
/// # Errors
/// Whatever the harness throws.
///
/// # Panics
/// Where the harness lacks the functions `known` and `knownError`.
pub(crate) fn install(agent: &mut Agent, realm: RealmId, harness: ObjectId) -> Completion<()> {
    learn(agent, harness)?;
    let global = agent.heap[realm].global_object;
    for (name, length, behaviour) in FUNCTIONS {
        replace(agent, realm, global, name, *length, *behaviour);
    }
    let name = agent.heap.strings.intern("console");
    if let Some(console) = get(agent, global, name.into())?.as_object() {
        let name = agent.heap.strings.intern("print");
        let print = get(agent, global, name.into())?;
        let name = agent.heap.strings.intern("log");
        set_data(agent, console, name, print);
    }
    let prototype = agent.intrinsic_of(realm, Intrinsic::FunctionPrototype);
    replace(agent, realm, prototype, "toString", 0, concealed_to_string);
    Ok(())
}

/// Asks the harness what each object and symbol is called.
fn learn(agent: &mut Agent, harness: ObjectId) -> Completion<()> {
    let known = function(agent, harness, "known")?;
    let known_error = function(agent, harness, "knownError")?;
    let objects: Vec<Value> = agent.heap.objects().map(Value::Object).collect();
    let symbols: Vec<Value> = agent.heap.symbols().map(Value::Symbol).collect();
    for value in objects.into_iter().chain(symbols) {
        if let Some(name) = answer(agent, known, value)? {
            agent.names.learn(value, &name);
        }
        if let Some(object) = value.as_object()
            && let Some(name) = answer(agent, known_error, value)?
        {
            let scarce = name.starts_with("RangeError");
            agent.names.learn_error(object, KnownError { name: name.into(), scarce });
        }
    }
    Ok(())
}

fn function(agent: &mut Agent, harness: ObjectId, name: &str) -> Completion<ObjectId> {
    let key = agent.heap.strings.intern(name);
    let function = get(agent, harness, key.into())?.as_object();
    Ok(function.unwrap_or_else(|| panic!("the harness has a function {name}")))
}

fn answer(agent: &mut Agent, function: ObjectId, value: Value) -> Completion<Option<String>> {
    Ok(match call(agent, function.into(), Value::Undefined, &[value])? {
        Value::String(id) => Some(String::from_utf16_lossy(agent.heap.strings.get(id).units())),
        _ => None,
    })
}

/// Replaces a function that the harness has defined by one that looks the same and has its name in printed lines.
fn replace(agent: &mut Agent, realm: RealmId, holder: ObjectId, name: &str, length: u32, behaviour: BuiltinFunction) {
    let name = agent.heap.strings.intern(name);
    let function = create_builtin_function(agent, behaviour, length, name.into(), realm, None, None, Vec::new());
    if let Slots::Builtin(slots) = &mut agent[function].slots {
        slots.is_harness = true;
    }
    if let Some(Value::Object(old)) = set_data(agent, holder, name, function.into()) {
        agent.names.pass_on(old, function);
    }
}

/// Writes the value of an own data property, its attributes as they are, and gives the old one.
fn set_data(agent: &mut Agent, holder: ObjectId, name: StringId, new: Value) -> Option<Value> {
    let property = agent[holder].properties.get_mut(PropertyKey::String(name))?;
    match &mut property.kind {
        PropertyKind::Data { value, .. } => Some(std::mem::replace(value, new)),
        PropertyKind::Accessor { .. } => None,
    }
}
