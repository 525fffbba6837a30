//! Realms and their intrinsics (ECMA-262, 9.3): the tables of the library become objects.

use super::rows::{Attributes, Content, Form, Function, Holder, Key, Row};
use super::{HOLDERS, function, global};
use crate::agent::Agent;
use crate::environments::new_global_environment;
use crate::heap::names;
use crate::heap::object::{ClassElementName, Object, Slots};
use crate::heap::properties::{Property, PropertyKind};
use crate::objects::builtin_function::create_builtin_function;
use crate::realm::{BuiltinFunction, Intrinsic, Realm};
use crate::value::{ObjectId, PropertyKey, RealmId, Value};

/// InitializeHostDefinedRealm (`#sec-initializehostdefinedrealm`) but for the execution context: a realm with its intrinsics, its global object and its global environment
pub fn create_realm(agent: &mut Agent) -> RealmId {
    let global_object = agent.heap.add_object(Object::new(None, Slots::Ordinary));
    let global_environment = new_global_environment(agent, global_object, global_object);
    let realm = agent.heap.add_realm(Realm {
        intrinsics: vec![None; Intrinsic::ALL.len()],
        global_object,
        global_environment,
        template_map: Default::default(),
    });
    create_intrinsics(agent, realm);
    agent[global_object].prototype = Some(agent.intrinsic_of(realm, Intrinsic::ObjectPrototype));
    define_rows(agent, realm, global_object, "", global::ROWS);
    set_default_global_bindings(agent, realm);
    realm
}

/// CreateIntrinsics (`#sec-createintrinsics`): first every object, then their properties, which refer to one another
fn create_intrinsics(agent: &mut Agent, realm: RealmId) {
    for holder in HOLDERS.iter().flat_map(|holders| holders.iter()) {
        let object = create_object(agent, realm, &holder.form);
        let slot = &mut agent.heap[realm].intrinsics[holder.intrinsic as usize];
        debug_assert!(slot.is_none(), "{} stands twice in the tables", holder.intrinsic.name());
        *slot = Some(object);
    }
    for Holder { intrinsic, rows, .. } in HOLDERS.iter().flat_map(|holders| holders.iter()) {
        let holder = agent.intrinsic_of(realm, *intrinsic);
        define_rows(agent, realm, holder, intrinsic.name(), rows);
    }
    let function_prototype = agent.intrinsic_of(realm, Intrinsic::FunctionPrototype);
    let restricted = function::add_restricted_function_properties(agent, function_prototype, realm);
    debug_assert!(restricted.is_ok(), "the properties of an extensible object are defined without fail");
}

fn create_object(agent: &mut Agent, realm: RealmId, form: &Form) -> ObjectId {
    let (Function { parent, name, length, behaviour }, is_constructor, is_frozen) = match form {
        Form::Object(parent, slots) => {
            let parent = parent.map(|parent| agent.intrinsic_of(realm, parent));
            return agent.heap.add_object(Object::new(parent, slots.clone()));
        }
        Form::Function(function) => (function, false, false),
        Form::Constructor(function) => (function, true, false),
        Form::Frozen(function) => (function, false, true),
    };
    let parent = agent.intrinsic_of(realm, *parent);
    let name = agent.heap.strings.intern(name);
    let function =
        create_builtin_function(agent, *behaviour, *length, name.into(), realm, Some(parent), None, Vec::new());
    let Slots::Builtin(slots) = &mut agent[function].slots else { unreachable!("it was made just now") };
    slots.is_constructor = is_constructor;
    if is_frozen {
        agent[function].extensible = false;
        for key in [names::LENGTH, names::NAME] {
            if let Some(property) = agent[function].properties.get_mut(key.into()) {
                property.configurable = false;
            }
        }
    }
    function
}

/// Defines the properties of a table in its order; `path` is what a property that is not implemented is told by.
fn define_rows(agent: &mut Agent, realm: RealmId, holder: ObjectId, path: &str, rows: &[Row]) {
    for row in rows {
        let key = property_key(agent, row.key);
        let kind = match row.content {
            Content::Accessor(get, set) => {
                let mut accessor = |behaviour, length, prefix: &str| {
                    let prefix = agent.heap.strings.intern(prefix);
                    create_builtin_function(agent, behaviour, length, key.into(), realm, None, Some(prefix), Vec::new())
                };
                let get = Some(accessor(get, 0, "get"));
                PropertyKind::Accessor { get, set: set.map(|set| accessor(set, 1, "set")) }
            }
            _ => {
                let writable = matches!(row.attributes, Attributes::Usual | Attributes::Writable | Attributes::All);
                PropertyKind::Data { value: value(agent, realm, holder, path, row, key), writable }
            }
        };
        let configurable = matches!(row.attributes, Attributes::Usual | Attributes::Configurable | Attributes::All);
        let enumerable = row.attributes == Attributes::All;
        debug_assert!(agent[holder].properties.get(key).is_none(), "{path} has a row twice");
        agent[holder].properties.insert(key, Property { kind, enumerable, configurable });
    }
}

fn property_key(agent: &mut Agent, key: Key) -> PropertyKey {
    match key {
        Key::Name(name) => agent.heap.strings.intern(name).into(),
        Key::Symbol(symbol) => symbol.into(),
    }
}

fn value(agent: &mut Agent, realm: RealmId, holder: ObjectId, path: &str, row: &Row, key: PropertyKey) -> Value {
    match row.content {
        Content::Method(length, behaviour) => method(agent, realm, key, length, behaviour, Vec::new()).into(),
        Content::Intrinsic(intrinsic) => agent.intrinsic_of(realm, intrinsic).into(),
        Content::Same(of) => {
            let of = agent.heap.strings.intern(of);
            match agent[holder].properties.get(of.into()).map(|property| property.kind) {
                Some(PropertyKind::Data { value, .. }) => value,
                _ => unreachable!("{path} has no row above to be the same as"),
            }
        }
        Content::Undefined | Content::Accessor(..) => Value::Undefined,
        Content::True => true.into(),
        Content::Number(number) => number.into(),
        Content::Text(text) => agent.heap.strings.intern(text).into(),
        Content::Symbol(symbol) => symbol.into(),
    }
}

fn method(
    agent: &mut Agent,
    realm: RealmId,
    key: PropertyKey,
    length: u32,
    behaviour: BuiltinFunction,
    captures: Vec<Value>,
) -> ObjectId {
    create_builtin_function(agent, behaviour, length, ClassElementName::Key(key), realm, None, None, captures)
}

/// SetDefaultGlobalBindings (`#sec-setdefaultglobalbindings`) of the one property whose value is the realm's own: globalThis
fn set_default_global_bindings(agent: &mut Agent, realm: RealmId) {
    let global = agent.heap[realm].global_object;
    let kind = PropertyKind::Data { value: global.into(), writable: true };
    let property = Property { kind, enumerable: false, configurable: true };
    agent[global].properties.insert(names::GLOBAL_THIS.into(), property);
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::super::HOLDERS;
    use crate::realm::Intrinsic;

    #[test]
    fn every_intrinsic_has_one_holder_and_stands_behind_what_it_inherits_from() {
        let mut seen = HashSet::new();
        for holder in HOLDERS.iter().flat_map(|holders| holders.iter()) {
            let parent = match &holder.form {
                super::Form::Object(parent, _) => *parent,
                super::Form::Function(function)
                | super::Form::Constructor(function)
                | super::Form::Frozen(function) => Some(function.parent),
            };
            assert!(parent.is_none_or(|parent| seen.contains(&parent)), "{} comes too early", holder.intrinsic.name());
            assert!(seen.insert(holder.intrinsic), "{} stands twice", holder.intrinsic.name());
        }
        let without: Vec<_> = Intrinsic::ALL.iter().filter(|intrinsic| !seen.contains(intrinsic)).collect();
        assert!(without.is_empty(), "{without:?}");
    }
}
