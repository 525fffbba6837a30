//! entries, keys and values, and Array Iterator objects (ECMA-262, 23.1.5).

use super::super::{LibrarySlots, NewTarget};
use crate::abrupt::Completion;
use crate::agent::{Agent, State};
use crate::heap::object::Slots;
use crate::objects::ordinary::ordinary_object_create;
use crate::objects::typed_array::{
    is_typed_array_out_of_bounds, make_typed_array_with_buffer_witness_record, typed_array_length,
};
use crate::operations::iterators::create_iter_result_object;
use crate::operations::objects::{PropertyList, create_array_from_list, get, length_of_array_like};
use crate::operations::type_conversion::{index_key, to_object};
use crate::realm::{Args, Intrinsic};
use crate::value::{ObjectId, Value};

/// Internal slots of an Array Iterator (`#table-internal-slots-of-array-iterator-instances`).
#[derive(Clone, Copy, Debug)]
pub struct ArrayIterator {
    /// [[IteratedArrayLike]]; none where it is undefined
    array: Option<ObjectId>,
    /// [[ArrayLikeNextIndex]]
    index: f64,
    /// [[ArrayLikeIterationKind]]
    kind: PropertyList,
}

/// Array.prototype.entries (`#sec-array.prototype.entries`)
pub(super) fn entries(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    let o = to_object(agent, this)?;
    Ok(create_array_iterator(agent, o, PropertyList::KeyAndValue).into())
}

/// Array.prototype.keys (`#sec-array.prototype.keys`)
pub(super) fn keys(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    let o = to_object(agent, this)?;
    Ok(create_array_iterator(agent, o, PropertyList::Key).into())
}

/// Array.prototype.values (`#sec-array.prototype.values`)
pub(super) fn values(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    let o = to_object(agent, this)?;
    Ok(create_array_iterator(agent, o, PropertyList::Value).into())
}

/// CreateArrayIterator (`#sec-createarrayiterator`)
pub(in crate::builtins) fn create_array_iterator(agent: &mut Agent, array: ObjectId, kind: PropertyList) -> ObjectId {
    let prototype = agent.intrinsic(Intrinsic::ArrayIteratorPrototype);
    let slots = LibrarySlots::ArrayIterator(ArrayIterator { array: Some(array), index: 0.0, kind });
    ordinary_object_create(agent, Some(prototype), Slots::Library(Box::new(slots)))
}

/// %ArrayIteratorPrototype%.next (`#sec-%arrayiteratorprototype%.next`)
pub(super) fn next(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    let slots = this.as_object().and_then(|o| slots(agent, o).copied().map(|slots| (o, slots)));
    let Some((o, ArrayIterator { array, index, kind })) = slots else {
        return Err(agent.type_error("next was called on what is no Array Iterator"));
    };
    let Some(array) = array else {
        return Ok(create_iter_result_object(agent, Value::Undefined, true)?.into());
    };
    let len = if matches!(agent[array].slots, Slots::TypedArray(_)) {
        let ta_record = make_typed_array_with_buffer_witness_record(agent, array);
        if is_typed_array_out_of_bounds(agent, ta_record) {
            return Err(agent.type_error("the typed array is out of bounds"));
        }
        typed_array_length(agent, ta_record) as f64
    } else {
        length_of_array_like(agent, array)?
    };
    if index >= len {
        write_slots(agent, o, ArrayIterator { array: None, index, kind });
        return Ok(create_iter_result_object(agent, Value::Undefined, true)?.into());
    }
    write_slots(agent, o, ArrayIterator { array: Some(array), index: index + 1.0, kind });
    let result = match kind {
        PropertyList::Key => index.into(),
        PropertyList::Value | PropertyList::KeyAndValue => {
            let element_key = index_key(agent, index);
            let element_value = get(agent, array, element_key)?;
            match kind {
                PropertyList::Value => element_value,
                _ => create_array_from_list(agent, &[index.into(), element_value])?.into(),
            }
        }
    };
    Ok(create_iter_result_object(agent, result, false)?.into())
}

fn slots(agent: &State, o: ObjectId) -> Option<&ArrayIterator> {
    match &agent[o].slots {
        Slots::Library(slots) => match &**slots {
            LibrarySlots::ArrayIterator(iterator) => Some(iterator),
            _ => None,
        },
        _ => None,
    }
}

fn write_slots(agent: &mut Agent, o: ObjectId, iterator: ArrayIterator) {
    if let Slots::Library(slots) = &mut agent[o].slots {
        **slots = LibrarySlots::ArrayIterator(iterator);
    }
}
