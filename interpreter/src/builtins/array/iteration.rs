//! entries, keys and values, and Array Iterator objects (ECMA-262, 23.1.5).

use super::super::NewTarget;
use super::super::closure_iterator::{self, Brand, Closure};
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::operations::objects::{PropertyList, create_array_from_list, get, length_of_array_like};
use crate::operations::type_conversion::{index_key, to_object};
use crate::realm::Args;
use crate::value::{ObjectId, Value};

/// Array.prototype.entries (`#sec-array.prototype.entries`)
pub(super) fn entries(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    let o = to_object(agent, this)?;
    create_array_iterator(agent, o, PropertyList::KeyAndValue)
}

/// Array.prototype.keys (`#sec-array.prototype.keys`)
pub(super) fn keys(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    let o = to_object(agent, this)?;
    create_array_iterator(agent, o, PropertyList::Key)
}

/// Array.prototype.values (`#sec-array.prototype.values`)
pub(super) fn values(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    let o = to_object(agent, this)?;
    create_array_iterator(agent, o, PropertyList::Value)
}

/// CreateArrayIterator (`#sec-createarrayiterator`)
fn create_array_iterator(agent: &mut Agent, array: ObjectId, kind: PropertyList) -> Completion {
    let closure = Closure::Array(ArrayIteration { array, kind, index: 0.0 });
    Ok(closure_iterator::create(agent, closure).into())
}

/// %ArrayIteratorPrototype%.next (`#sec-%arrayiteratorprototype%.next`)
pub(super) fn next(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    closure_iterator::next(agent, this, Brand::Array)
}

/// What the closure of an Array Iterator holds between two of its steps.
#[derive(Clone, Copy, Debug)]
pub(in crate::builtins) struct ArrayIteration {
    array: ObjectId,
    kind: PropertyList,
    index: f64,
}

impl ArrayIteration {
    /// The closure's next value, or none at its end.
    ///
    /// # Errors
    /// What reading the array throws.
    pub(in crate::builtins) fn step(&mut self, agent: &mut Agent) -> Completion<Option<Value>> {
        let len = length_of_array_like(agent, self.array)?;
        if self.index >= len {
            return Ok(None);
        }
        let index = self.index;
        self.index += 1.0;
        if self.kind == PropertyList::Key {
            return Ok(Some(index.into()));
        }
        let key = index_key(agent, index);
        let value = get(agent, self.array, key)?;
        if self.kind == PropertyList::Value {
            return Ok(Some(value));
        }
        Ok(Some(create_array_from_list(agent, &[index.into(), value])?.into()))
    }
}
