//! Puts the native functions in the place of those that the harness has made.

use super::functions::{FUNCTIONS, concealed_to_string, create_realm};
use super::names::KnownError;
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::heap::object::Slots;
use crate::heap::properties::PropertyKind;
use crate::objects::builtin_function::create_builtin_function;
use crate::operations::objects::{call, get};
use crate::realm::{Args, BuiltinFunction, Intrinsic};
use crate::value::{ObjectId, PropertyKey, RealmId, StringId, Value};

/// Learns the names that the harness has given in every realm, and replaces its functions there.
///
/// # Errors
/// Whatever the harness throws.
///
/// # Panics
/// Where the harness lacks the functions `known` and `knownErrors`.
pub(crate) fn install(agent: &mut Agent, harness: ObjectId) -> Completion<()> {
    learn(agent, harness)?;
    agent.heap.realms().try_for_each(|realm| replace_all(agent, realm))
}

/// Replaces the harness's functions in a realm.
fn replace_all(agent: &mut Agent, realm: RealmId) -> Completion<()> {
    let global = agent.heap[realm].global_object;
    for (name, length, behaviour) in FUNCTIONS {
        replace(agent, realm, global, name, *length, *behaviour);
    }
    if let Some(console) = object(agent, global, "console")? {
        let name = agent.heap.strings.intern("print");
        let print = get(agent, global, name.into())?;
        let name = agent.heap.strings.intern("log");
        set_data(agent, console, name, print);
    }
    if let Some(host) = object(agent, global, "$262")? {
        replace(agent, realm, host, "createRealm", 0, create_realm);
    }
    let prototype = agent.intrinsic_of(realm, Intrinsic::FunctionPrototype);
    replace(agent, realm, prototype, "toString", 0, concealed_to_string);
    Ok(())
}

fn object(agent: &mut Agent, holder: ObjectId, name: &str) -> Completion<Option<ObjectId>> {
    let name = agent.heap.strings.intern(name);
    Ok(get(agent, holder, name.into())?.as_object())
}

/// Has the harness tell what each object and symbol is called.
fn learn(agent: &mut Agent, harness: ObjectId) -> Completion<()> {
    for (name, tell) in [("known", tell_name as BuiltinFunction), ("knownErrors", tell_error)] {
        let key = agent.heap.strings.intern(name);
        let known = get(agent, harness, key.into())?;
        assert!(known.as_object().is_some(), "the harness has a function {name}");
        let realm = agent.current_realm();
        let tell = create_builtin_function(agent, tell, 2, key.into(), realm, None, None, Vec::new());
        call(agent, known, harness.into(), &[tell.into()])?;
    }
    Ok(())
}

/// `tell(name, value)`: what a value is called.
fn tell_name(agent: &mut Agent, _: Value, arguments: Args<'_>, _: Option<ObjectId>) -> Completion {
    let name = text(agent, arguments.get(0));
    agent.names.learn(arguments.get(1), &name);
    Ok(Value::Undefined)
}

/// `tell(name, value)`: what errors are printed as that inherit from a prototype.
fn tell_error(agent: &mut Agent, _: Value, arguments: Args<'_>, _: Option<ObjectId>) -> Completion {
    let name = text(agent, arguments.get(0));
    let scarce = name.starts_with("RangeError");
    if let Some(prototype) = arguments.get(1).as_object() {
        agent.names.learn_error(prototype, KnownError { name: name.into(), scarce });
    }
    Ok(Value::Undefined)
}

fn text(agent: &Agent, value: Value) -> String {
    match value {
        Value::String(id) => String::from_utf16_lossy(agent.heap.strings.get(id).units()),
        other => panic!("the harness names something by {other:?}"),
    }
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
