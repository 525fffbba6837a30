//! What test262 asks of a host (its INTERPRETING.md): `print`, and `$262` in every realm.

mod exception;
mod functions;

pub(crate) use exception::describe;

use crate::agent::Agent;
use crate::builtins::create::create_realm;
use crate::heap::names;
use crate::heap::object::{Object, Slots};
use crate::heap::properties::{Property, PropertyKind};
use crate::objects::builtin_function::create_builtin_function;
use crate::realm::{BuiltinFunction, Intrinsic};
use crate::value::{ObjectId, PropertyKey, RealmId, Value};

/// Makes a realm whose global object has `print` and `$262`.
pub(crate) fn new_realm(agent: &mut Agent) -> RealmId {
    let realm = create_realm(agent);
    let global = agent.heap[realm].global_object;
    let print = function(agent, realm, "print", 1, functions::print);
    define(agent, global, "print", print.into());
    let host = host_object(agent, realm);
    define(agent, global, "$262", host.into());
    realm
}

/// The object `$262` of a realm.
fn host_object(agent: &mut Agent, realm: RealmId) -> ObjectId {
    let prototype = agent.intrinsic_of(realm, Intrinsic::ObjectPrototype);
    let host = agent.heap.add_object(Object::new(Some(prototype), Slots::Ordinary));
    for (name, length, behaviour) in functions::FUNCTIONS {
        let method = function(agent, realm, name, *length, *behaviour);
        define(agent, host, name, method.into());
    }
    let global = agent.heap[realm].global_object;
    define(agent, host, "global", global.into());
    let document_all = function(agent, realm, "", 0, functions::is_html_dda);
    if let Slots::Builtin(slots) = &mut agent[document_all].slots {
        slots.is_html_dda = true;
    }
    define(agent, host, "IsHTMLDDA", document_all.into());
    for (name, get) in functions::ABSENT {
        let get = Some(function(agent, realm, name, 0, *get));
        let key = PropertyKey::String(agent.heap.strings.intern(name));
        let kind = PropertyKind::Accessor { get, set: None };
        agent[host].properties.insert(key, Property { kind, enumerable: false, configurable: true });
    }
    host
}

/// The object `$262` that a realm was made with.
///
/// # Panics
/// Where the realm has none, or a program has run in it.
pub(crate) fn host_object_of(agent: &mut Agent, realm: RealmId) -> Value {
    let global = agent.heap[realm].global_object;
    let key = PropertyKey::String(agent.heap.strings.intern("$262"));
    match agent[global].properties.get(key).map(|property| property.kind) {
        Some(PropertyKind::Data { value, .. }) => value,
        _ => panic!("a new realm has its $262"),
    }
}

fn function(agent: &mut Agent, realm: RealmId, name: &str, length: u32, behaviour: BuiltinFunction) -> ObjectId {
    let name = if name.is_empty() { names::EMPTY } else { agent.heap.strings.intern(name) };
    create_builtin_function(agent, behaviour, length, name.into(), realm, None, None, Vec::new())
}

fn define(agent: &mut Agent, object: ObjectId, name: &str, value: Value) {
    let key = PropertyKey::String(agent.heap.strings.intern(name));
    let kind = PropertyKind::Data { value, writable: true };
    agent[object].properties.insert(key, Property { kind, enumerable: false, configurable: true });
}
