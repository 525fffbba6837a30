//! Set.prototype's methods about two sets, one of which may be any object like a set.

use super::super::NewTarget;
use super::super::collections::{self, CollectionKind};
use super::super::keyed::{Entries, Key, canonicalize_keyed_collection_key};
use super::KIND;
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::objects::ordinary::ordinary_object_create;
use crate::operations::iterators::{IteratorRecord, get_iterator_from_method, iterator_close, iterator_step_value};
use crate::operations::objects::{call, get};
use crate::operations::testing::is_callable;
use crate::operations::type_conversion::{to_boolean, to_integer_or_infinity, to_number};
use crate::realm::{Args, Intrinsic};
use crate::value::{ObjectId, Value};

/// A Set Record.
#[derive(Clone, Copy)]
struct SetRecord {
    /// [[SetObject]]
    set_object: ObjectId,
    /// [[Size]]
    size: f64,
    /// [[Has]]
    has: ObjectId,
    /// [[Keys]]
    keys: ObjectId,
}

/// GetSetRecord (`#sec-getsetrecord`)
fn get_set_record(agent: &mut Agent, obj: Value) -> Completion<SetRecord> {
    let Value::Object(set_object) = obj else {
        return Err(agent.type_error("the other set is no object"));
    };
    let name = agent.heap.strings.intern("size");
    let raw_size = get(agent, set_object, name.into())?;
    let num_size = to_number(agent, raw_size)?;
    if num_size.is_nan() {
        return Err(agent.type_error("the other set has no size"));
    }
    let size = to_integer_or_infinity(agent, num_size.into())?;
    if size < 0.0 {
        return Err(agent.range_error("the other set has a negative size"));
    }
    let has = method(agent, set_object, "has")?;
    let keys = method(agent, set_object, "keys")?;
    Ok(SetRecord { set_object, size, has, keys })
}

fn method(agent: &mut Agent, set_object: ObjectId, name: &str) -> Completion<ObjectId> {
    let name = agent.heap.strings.intern(name);
    let method = get(agent, set_object, name.into())?;
    match method {
        Value::Object(function) if is_callable(agent, method) => Ok(function),
        _ => Err(agent.type_error("the other set lacks a method")),
    }
}

impl SetRecord {
    /// Whether the other set says that it has a value.
    fn has(self, agent: &mut Agent, value: Value) -> Completion<bool> {
        let result = call(agent, self.has.into(), self.set_object.into(), &[value])?;
        Ok(to_boolean(agent, result))
    }

    /// The iterator of the other set's values.
    fn keys(self, agent: &mut Agent) -> Completion<IteratorRecord> {
        get_iterator_from_method(agent, self.set_object.into(), self.keys)
    }
}

/// The first steps of every method here.
fn begin(agent: &mut Agent, this: Value, arguments: Args<'_>) -> Completion<(ObjectId, SetRecord)> {
    let o = collections::require(agent, this, KIND)?;
    let other = get_set_record(agent, arguments.get(0))?;
    Ok((o, other))
}

fn this_size(agent: &Agent, o: ObjectId) -> f64 {
    collections::entries(agent, o).size() as f64
}

/// A new Set with these entries.
fn result(agent: &mut Agent, result_set_data: Entries) -> Value {
    let prototype = agent.intrinsic(Intrinsic::SetPrototype);
    let slots = collections::with_entries(CollectionKind::Set, result_set_data);
    ordinary_object_create(agent, Some(prototype), slots).into()
}

/// The next value of the other set, canonical.
fn next_key(agent: &mut Agent, keys: &mut IteratorRecord) -> Completion<Option<(Key, Value)>> {
    agent.tick()?;
    let next = iterator_step_value(agent, keys)?.map(canonicalize_keyed_collection_key);
    Ok(next.map(|next| (Key::of(agent, next), next)))
}

fn copy_of_entries(agent: &mut Agent, o: ObjectId) -> Completion<Entries> {
    agent.burn(collections::entries(agent, o).len() as u64)?;
    Ok(collections::entries(agent, o).clone())
}

/// Set.prototype.difference (`#sec-set.prototype.difference`)
pub(super) fn difference(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let (o, other) = begin(agent, this, arguments)?;
    let mut result_set_data = copy_of_entries(agent, o)?;
    if this_size(agent, o) <= other.size {
        for index in 0..result_set_data.len() {
            agent.tick()?;
            if let Some((e, _)) = result_set_data.at(index)
                && other.has(agent, e)?
            {
                result_set_data.delete(&Key::of(agent, e));
            }
        }
    } else {
        let mut keys_iter = other.keys(agent)?;
        while let Some((key, _)) = next_key(agent, &mut keys_iter)? {
            result_set_data.delete(&key);
        }
    }
    Ok(result(agent, result_set_data))
}

/// Set.prototype.intersection (`#sec-set.prototype.intersection`)
pub(super) fn intersection(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let (o, other) = begin(agent, this, arguments)?;
    let mut result_set_data = Entries::default();
    if this_size(agent, o) <= other.size {
        let mut index = 0;
        while index < collections::entries(agent, o).len() {
            agent.tick()?;
            let e = collections::entries(agent, o).at(index);
            index += 1;
            if let Some((e, _)) = e
                && other.has(agent, e)?
            {
                append(agent, &mut result_set_data, e);
            }
        }
    } else {
        let mut keys_iter = other.keys(agent)?;
        while let Some((key, next)) = next_key(agent, &mut keys_iter)? {
            if collections::entries(agent, o).has(&key) {
                append(agent, &mut result_set_data, next);
            }
        }
    }
    Ok(result(agent, result_set_data))
}

/// Appends a value unless it is there.
fn append(agent: &Agent, result_set_data: &mut Entries, value: Value) {
    let key = Key::of(agent, value);
    if !result_set_data.has(&key) {
        result_set_data.set(key, value, value);
    }
}

/// Set.prototype.isDisjointFrom (`#sec-set.prototype.isdisjointfrom`)
pub(super) fn is_disjoint_from(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let (o, other) = begin(agent, this, arguments)?;
    if this_size(agent, o) <= other.size {
        let disjoint = every_entry(agent, o, |agent, e| Ok(!other.has(agent, e)?))?;
        return Ok(disjoint.into());
    }
    every_key(agent, other, |agent, key| !collections::entries(agent, o).has(key))
}

/// Set.prototype.isSubsetOf (`#sec-set.prototype.issubsetof`)
pub(super) fn is_subset_of(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let (o, other) = begin(agent, this, arguments)?;
    if this_size(agent, o) > other.size {
        return Ok(false.into());
    }
    Ok(every_entry(agent, o, |agent, e| other.has(agent, e))?.into())
}

/// Set.prototype.isSupersetOf (`#sec-set.prototype.issupersetof`)
pub(super) fn is_superset_of(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let (o, other) = begin(agent, this, arguments)?;
    if this_size(agent, o) < other.size {
        return Ok(false.into());
    }
    every_key(agent, other, |agent, key| collections::entries(agent, o).has(key))
}

/// Whether a test holds for every entry of the set, those that are added meanwhile too.
fn every_entry(
    agent: &mut Agent,
    o: ObjectId,
    test: impl Fn(&mut Agent, Value) -> Completion<bool>,
) -> Completion<bool> {
    let mut index = 0;
    while index < collections::entries(agent, o).len() {
        agent.tick()?;
        let e = collections::entries(agent, o).at(index);
        index += 1;
        if let Some((e, _)) = e
            && !test(agent, e)?
        {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Whether a test holds for every value of the other set; its iterator is closed where it does not.
fn every_key(agent: &mut Agent, other: SetRecord, test: impl Fn(&Agent, &Key) -> bool) -> Completion {
    let mut keys_iter = other.keys(agent)?;
    while let Some((key, _)) = next_key(agent, &mut keys_iter)? {
        if !test(agent, &key) {
            return iterator_close(agent, keys_iter, Ok(false.into()));
        }
    }
    Ok(true.into())
}

/// Set.prototype.symmetricDifference (`#sec-set.prototype.symmetricdifference`)
pub(super) fn symmetric_difference(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let (o, other) = begin(agent, this, arguments)?;
    let mut keys_iter = other.keys(agent)?;
    let mut result_set_data = copy_of_entries(agent, o)?;
    while let Some((key, next)) = next_key(agent, &mut keys_iter)? {
        if collections::entries(agent, o).has(&key) {
            result_set_data.delete(&key);
        } else {
            append(agent, &mut result_set_data, next);
        }
    }
    Ok(result(agent, result_set_data))
}

/// Set.prototype.union (`#sec-set.prototype.union`)
pub(super) fn union(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let (o, other) = begin(agent, this, arguments)?;
    let mut keys_iter = other.keys(agent)?;
    let mut result_set_data = copy_of_entries(agent, o)?;
    while let Some((_, next)) = next_key(agent, &mut keys_iter)? {
        append(agent, &mut result_set_data, next);
    }
    Ok(result(agent, result_set_data))
}
