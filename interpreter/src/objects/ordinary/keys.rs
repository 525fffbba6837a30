//! Own keys of ordinary objects (ECMA-262, 10.1.11).

use crate::agent::Agent;
use crate::step;
use crate::value::{ObjectId, PropertyKey};

/// [[OwnPropertyKeys]] (`#sec-ordinary-object-internal-methods-and-internal-slots-ownpropertykeys`)
pub fn own_property_keys(agent: &Agent, o: ObjectId) -> Vec<PropertyKey> {
    step!(agent, Ordinary_OwnPropertyKeys, "1");
    ordinary_own_property_keys(agent, o)
}

/// OrdinaryOwnPropertyKeys (`#sec-ordinaryownpropertykeys`)
pub fn ordinary_own_property_keys(agent: &Agent, o: ObjectId) -> Vec<PropertyKey> {
    step!(agent, OrdinaryOwnPropertyKeys, "1");
    let properties = &agent[o].properties;
    let mut keys = Vec::with_capacity(properties.len());
    let index_of = |key| match key {
        PropertyKey::String(key) => agent.heap.strings.array_index(key),
        PropertyKey::Symbol(_) => None,
    };
    step!(agent, OrdinaryOwnPropertyKeys, "2");
    let mut indices: Vec<_> = properties.keys().filter_map(|key| index_of(key).map(|index| (index, key))).collect();
    indices.sort_unstable_by_key(|(index, _)| *index);
    for (_, key) in indices {
        step!(agent, OrdinaryOwnPropertyKeys, "2.a");
        keys.push(key);
    }
    step!(agent, OrdinaryOwnPropertyKeys, "3");
    for key in properties.keys().filter(|key| matches!(key, PropertyKey::String(_)) && index_of(*key).is_none()) {
        step!(agent, OrdinaryOwnPropertyKeys, "3.a");
        keys.push(key);
    }
    step!(agent, OrdinaryOwnPropertyKeys, "4");
    for key in properties.keys().filter(|key| matches!(key, PropertyKey::Symbol(_))) {
        step!(agent, OrdinaryOwnPropertyKeys, "4.a");
        keys.push(key);
    }
    step!(agent, OrdinaryOwnPropertyKeys, "5");
    keys
}
