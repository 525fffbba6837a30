//! What Map, Set, WeakMap and WeakSet share: how their entries are reached, and their iterators.

use super::closure_iterator::{self, Closure};
use super::keyed::{Entries, Key, canonicalize_keyed_collection_key};
use super::{LibrarySlots, symbol};
use crate::abrupt::Completion;
use crate::agent::{Agent, State};
use crate::heap::object::Slots;
use crate::operations::objects::{PropertyList, create_array_from_list};
use crate::value::{ObjectId, Value};

/// Which of the four a collection is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CollectionKind {
    /// [[MapData]]
    Map,
    /// [[SetData]]
    Set,
    /// [[WeakMapData]]
    WeakMap,
    /// [[WeakSetData]]
    WeakSet,
}

/// A collection without entries.
pub(super) fn empty(kind: CollectionKind) -> Slots {
    with_entries(kind, Entries::default())
}

/// A collection with entries.
pub(super) fn with_entries(kind: CollectionKind, entries: Entries) -> Slots {
    Slots::Library(Box::new(LibrarySlots::Collection(kind, entries)))
}

/// RequireInternalSlot (`#sec-requireinternalslot`) of a collection's entries: the object
///
/// # Errors
/// A TypeError.
pub(super) fn require(agent: &mut Agent, o: Value, kind: CollectionKind) -> Completion<ObjectId> {
    if let Value::Object(object) = o
        && let Slots::Library(slots) = &agent[object].slots
        && matches!(&**slots, LibrarySlots::Collection(of, _) if *of == kind)
    {
        return Ok(object);
    }
    Err(agent.type_error("this is no such collection"))
}

/// The entries of a collection.
///
/// # Panics
/// Where the object is none.
pub(super) fn entries(agent: &State, collection: ObjectId) -> &Entries {
    match &agent[collection].slots {
        Slots::Library(slots) => match &**slots {
            LibrarySlots::Collection(_, entries) => entries,
            slots => unreachable!("{slots:?} is no collection"),
        },
        slots => unreachable!("{slots:?} is no collection"),
    }
}

/// The entries of a collection, to write to.
///
/// # Panics
/// Where the object is none.
pub(super) fn entries_mut(agent: &mut State, collection: ObjectId) -> &mut Entries {
    match &mut agent[collection].slots {
        Slots::Library(slots) => match &mut **slots {
            LibrarySlots::Collection(_, entries) => entries,
            slots => unreachable!("{slots:?} is no collection"),
        },
        slots => unreachable!("{slots:?} is no collection"),
    }
}

/// Whether a collection has an entry of a key.
pub(super) fn has(agent: &Agent, collection: ObjectId, key: Value) -> bool {
    entries(agent, collection).has(&key_of(agent, key))
}

/// Sets the value of a key.
pub(super) fn set(agent: &mut Agent, collection: ObjectId, key: Value, value: Value) {
    let key = canonicalize_keyed_collection_key(key);
    let looked_up = Key::of(agent, key);
    entries_mut(agent, collection).set(looked_up, key, value);
}

/// Deletes the entry of a key; whether there was one.
pub(super) fn delete(agent: &mut Agent, collection: ObjectId, key: Value) -> bool {
    let key = key_of(agent, key);
    entries_mut(agent, collection).delete(&key)
}

/// The key that a value is looked up by.
pub(super) fn key_of(agent: &Agent, value: Value) -> Key {
    Key::of(agent, canonicalize_keyed_collection_key(value))
}

/// CanBeHeldWeakly (`#sec-canbeheldweakly`)
pub(super) fn can_be_held_weakly(agent: &Agent, v: Value) -> bool {
    match v {
        Value::Object(_) => true,
        Value::Symbol(symbol) => symbol::key_for_symbol(agent, symbol).is_none(),
        _ => false,
    }
}

/// What the closure of a Map Iterator or Set Iterator holds between two of its steps.
#[derive(Clone, Copy, Debug)]
pub(super) struct CollectionIteration {
    collection: ObjectId,
    kind: CollectionKind,
    list: PropertyList,
    index: usize,
}

impl CollectionIteration {
    /// Which sort of collection it goes through.
    pub(super) fn kind(&self) -> CollectionKind {
        self.kind
    }

    /// The closure's next value, or none at its end.
    ///
    /// # Errors
    /// Only a halt.
    pub(super) fn step(&mut self, agent: &mut Agent) -> Completion<Option<Value>> {
        while self.index < entries(agent, self.collection).len() {
            agent.tick()?;
            let entry = entries(agent, self.collection).at(self.index);
            self.index += 1;
            if let Some((key, value)) = entry {
                return Ok(Some(match self.list {
                    PropertyList::Key => key,
                    PropertyList::Value => value,
                    PropertyList::KeyAndValue => create_array_from_list(agent, &[key, value])?.into(),
                }));
            }
        }
        Ok(None)
    }
}

/// CreateMapIterator (`#sec-createmapiterator`) and CreateSetIterator (`#sec-createsetiterator`)
///
/// # Errors
/// A TypeError where `o` is no such collection.
pub(super) fn create_iterator(agent: &mut Agent, o: Value, kind: CollectionKind, list: PropertyList) -> Completion {
    let collection = require(agent, o, kind)?;
    let closure = Closure::Collection(CollectionIteration { collection, kind, list, index: 0 });
    Ok(closure_iterator::create(agent, closure).into())
}
