//! Values as keys of collections: equal exactly where SameValue says so once -0 is +0.

use rustc_hash::FxHashMap;

use crate::agent::Agent;
use crate::value::{ObjectId, StringId, SymbolId, Value};

/// A value that can be looked up.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Key {
    /// undefined
    Undefined,
    /// null
    Null,
    /// A Boolean
    Boolean(bool),
    /// The bits of a Number, of which there is one NaN and no -0
    Number(u64),
    /// A String
    String(StringId),
    /// A Symbol
    Symbol(SymbolId),
    /// A BigInt
    BigInt(super::BigInt),
    /// An Object
    Object(ObjectId),
}

impl Key {
    /// The key that a canonical value is.
    pub(super) fn of(agent: &Agent, value: Value) -> Key {
        match value {
            Value::Undefined => Key::Undefined,
            Value::Null => Key::Null,
            Value::Boolean(value) => Key::Boolean(value),
            Value::Number(value) if value.is_nan() => Key::Number(f64::NAN.to_bits()),
            Value::Number(value) => Key::Number(value.to_bits()),
            Value::String(value) => Key::String(value),
            Value::Symbol(value) => Key::Symbol(value),
            Value::BigInt(value) => Key::BigInt(agent.heap[value].clone()),
            Value::Object(value) => Key::Object(value),
        }
    }
}

/// CanonicalizeKeyedCollectionKey (`#sec-canonicalizekeyedcollectionkey`)
pub(super) fn canonicalize_keyed_collection_key(key: Value) -> Value {
    match key {
        // Adding +0 changes −0 only.
        Value::Number(number) => Value::Number(number + 0.0),
        key => key,
    }
}

/// A list of entries in order of insertion: [[MapData]], [[SetData]], [[WeakMapData]] or [[WeakSetData]].
///
/// A deleted entry is ~empty~ and stays, so that an iterator's index stays right.
#[derive(Clone, Debug, Default)]
pub struct Entries {
    list: Vec<Option<(Value, Value)>>,
    places: FxHashMap<Key, usize>,
}

impl Entries {
    /// How many entries are not ~empty~.
    pub(super) fn size(&self) -> usize {
        self.places.len()
    }

    /// How many entries there are, ~empty~ ones too.
    pub(super) fn len(&self) -> usize {
        self.list.len()
    }

    /// The entry at a place, unless it is ~empty~ or not there.
    pub(super) fn at(&self, place: usize) -> Option<(Value, Value)> {
        self.list.get(place).copied().flatten()
    }

    /// The value of a key.
    pub(super) fn get(&self, key: &Key) -> Option<Value> {
        self.places.get(key).and_then(|place| self.at(*place)).map(|(_, value)| value)
    }

    /// Whether there is an entry of a key.
    pub(super) fn has(&self, key: &Key) -> bool {
        self.places.contains_key(key)
    }

    /// Sets the value of a key, at its place or at the end.
    pub(super) fn set(&mut self, key: Key, written: Value, value: Value) {
        match self.places.get(&key) {
            Some(place) => self.list[*place] = Some((written, value)),
            None => {
                self.places.insert(key, self.list.len());
                self.list.push(Some((written, value)));
            }
        }
    }

    /// Makes the entry of a key ~empty~; whether there was one.
    pub(super) fn delete(&mut self, key: &Key) -> bool {
        match self.places.remove(key) {
            Some(place) => {
                self.list[place] = None;
                true
            }
            None => false,
        }
    }

    /// Makes every entry ~empty~.
    pub(super) fn clear(&mut self) {
        self.list.fill(None);
        self.places.clear();
    }
}
