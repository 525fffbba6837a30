//! The TypedArray constructors and their prototypes (ECMA-262, 23.2.5 to 23.2.7).

use super::super::NewTarget;
use super::super::rows::{Holder, derived, inherits, intrinsic, method, number, prototype};
use super::create::as_typed_array;
use super::initialize::{
    allocate_typed_array_buffer, initialize_typed_array_from_array_buffer, initialize_typed_array_from_array_like,
    initialize_typed_array_from_list, initialize_typed_array_from_typed_array,
};
use super::uint8_array;
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::heap::element_type::{ContentType, ElementType};
use crate::heap::names::symbol;
use crate::heap::object::Slots;
use crate::objects::ordinary::get_prototype_from_constructor;
use crate::objects::typed_array::typed_array_create;
use crate::operations::iterators::{get_iterator_from_method, iterator_to_list};
use crate::operations::objects::get_method;
use crate::operations::type_conversion::to_index;
use crate::realm::{Args, Intrinsic};
use crate::value::{ObjectId, Value};
use crate::{none, some, step, when};

/// The two holders of each element type: its constructor and the prototype of that, with what they have beside the properties
/// that all have.
macro_rules! holders {
    ($($element_type:ident [$($static_row:expr),*] [$($row:expr),*],)*) => {
        &[$(
            Holder {
                intrinsic: ElementType::$element_type.constructor(),
                form: derived(
                    Intrinsic::TypedArray,
                    ElementType::$element_type.constructor_name(),
                    3,
                    typed_array::<{ ElementType::$element_type as u8 }>,
                ),
                rows: &[
                    number("BYTES_PER_ELEMENT", ElementType::$element_type.size() as f64),
                    prototype(ElementType::$element_type.prototype()),
                    $($static_row,)*
                ],
            },
            Holder {
                intrinsic: ElementType::$element_type.prototype(),
                form: inherits(Intrinsic::TypedArrayPrototype),
                rows: &[
                    number("BYTES_PER_ELEMENT", ElementType::$element_type.size() as f64),
                    intrinsic("constructor", ElementType::$element_type.constructor()),
                    $($row,)*
                ],
            },
        )*]
    };
}

/// The constructors and their prototypes.
pub(in crate::builtins) const HOLDERS: &[Holder] = holders! {
    Int8 [] [],
    Uint8
        [method("fromBase64", 1, uint8_array::from_base64), method("fromHex", 1, uint8_array::from_hex)]
        [
            method("setFromBase64", 1, uint8_array::set_from_base64),
            method("setFromHex", 1, uint8_array::set_from_hex),
            method("toBase64", 0, uint8_array::to_base64),
            method("toHex", 0, uint8_array::to_hex)
        ],
    Uint8Clamped [] [],
    Int16 [] [],
    Uint16 [] [],
    Int32 [] [],
    Uint32 [] [],
    BigInt64 [] [],
    BigUint64 [] [],
    Float16 [] [],
    Float32 [] [],
    Float64 [] [],
};

/// _TypedArray_ (`#sec-typedarray`), where `TYPE` is the element type
fn typed_array<const TYPE: u8>(agent: &mut Agent, _: Value, arguments: Args<'_>, new_target: NewTarget) -> Completion {
    let Some(new_target) = none!(agent, TypedArray_constructor, "1", new_target) else {
        return Err(agent.type_error("a constructor of typed arrays needs new"));
    };
    step!(agent, TypedArray_constructor, "2");
    let element_type = ElementType::ALL[usize::from(TYPE)];
    step!(agent, TypedArray_constructor, "3");
    step!(agent, TypedArray_constructor, "4");
    let number_of_args = arguments.len();
    if when!(agent, TypedArray_constructor, "5", number_of_args == 0) {
        step!(agent, TypedArray_constructor, "5.a");
        return Ok(allocate_typed_array(agent, element_type, new_target, Some(0.0))?.into());
    }
    step!(agent, TypedArray_constructor, "6");
    step!(agent, TypedArray_constructor, "6.a");
    let first_argument = arguments.get(0);
    if let Some(first_argument) = some!(agent, TypedArray_constructor, "6.b", first_argument.as_object()) {
        step!(agent, TypedArray_constructor, "6.b.i");
        let o = allocate_typed_array(agent, element_type, new_target, None)?;
        initialize(agent, o, first_argument, arguments)?;
        step!(agent, TypedArray_constructor, "6.b.v");
        return Ok(o.into());
    }
    step!(agent, TypedArray_constructor, "6.c");
    step!(agent, TypedArray_constructor, "6.c.i");
    step!(agent, TypedArray_constructor, "6.c.ii");
    let element_length = to_index(agent, first_argument)?;
    step!(agent, TypedArray_constructor, "6.c.iii");
    Ok(allocate_typed_array(agent, element_type, new_target, Some(element_length))?.into())
}

/// Steps 6.b.ii to 6.b.iv of [`typed_array`]: the first argument is an object
fn initialize(agent: &mut Agent, o: ObjectId, first_argument: ObjectId, arguments: Args<'_>) -> Completion<()> {
    let number_of_args = arguments.len();
    let src_array = as_typed_array(agent, first_argument.into());
    if let Some(src_array) = some!(agent, TypedArray_constructor, "6.b.ii", src_array) {
        step!(agent, TypedArray_constructor, "6.b.ii.1");
        return initialize_typed_array_from_typed_array(agent, o, src_array);
    }
    let buffer = matches!(agent[first_argument].slots, Slots::Buffer(_)).then_some(first_argument);
    if let Some(buffer) = some!(agent, TypedArray_constructor, "6.b.iii", buffer) {
        let byte_offset = if when!(agent, TypedArray_constructor, "6.b.iii.1", number_of_args > 1) {
            arguments.get(1)
        } else {
            Value::Undefined
        };
        let length = if when!(agent, TypedArray_constructor, "6.b.iii.2", number_of_args > 2) {
            arguments.get(2)
        } else {
            Value::Undefined
        };
        step!(agent, TypedArray_constructor, "6.b.iii.3");
        return initialize_typed_array_from_array_buffer(agent, o, buffer, byte_offset, length);
    }
    step!(agent, TypedArray_constructor, "6.b.iv");
    step!(agent, TypedArray_constructor, "6.b.iv.1");
    step!(agent, TypedArray_constructor, "6.b.iv.2");
    let using_iterator = get_method(agent, first_argument.into(), symbol::ITERATOR.into())?;
    if let Some(using_iterator) = some!(agent, TypedArray_constructor, "6.b.iv.3", using_iterator) {
        step!(agent, TypedArray_constructor, "6.b.iv.3.a");
        let iterator_record = get_iterator_from_method(agent, first_argument.into(), using_iterator)?;
        let values = iterator_to_list(agent, iterator_record)?;
        step!(agent, TypedArray_constructor, "6.b.iv.3.b");
        return initialize_typed_array_from_list(agent, o, &values);
    }
    step!(agent, TypedArray_constructor, "6.b.iv.4");
    step!(agent, TypedArray_constructor, "6.b.iv.4.a");
    step!(agent, TypedArray_constructor, "6.b.iv.4.b");
    initialize_typed_array_from_array_like(agent, o, first_argument)
}

/// AllocateTypedArray (`#sec-allocatetypedarray`)
///
/// # Errors
/// A RangeError, and whatever reading `prototype` of NewTarget throws.
pub(super) fn allocate_typed_array(
    agent: &mut Agent,
    element_type: ElementType,
    new_target: ObjectId,
    length: Option<f64>,
) -> Completion<ObjectId> {
    step!(agent, AllocateTypedArray, "1");
    let proto = get_prototype_from_constructor(agent, new_target, element_type.prototype())?;
    step!(agent, AllocateTypedArray, "2");
    let obj = typed_array_create(agent, proto);
    step!(agent, AllocateTypedArray, "3");
    step!(agent, AllocateTypedArray, "4");
    agent.heap.typed_array_mut(obj).element_type = element_type;
    let content_type = if when!(agent, AllocateTypedArray, "5", element_type.is_big_int()) {
        ContentType::BigInt
    } else {
        step!(agent, AllocateTypedArray, "6");
        ContentType::Number
    };
    agent.heap.typed_array_mut(obj).content_type = content_type;
    match none!(agent, AllocateTypedArray, "7", length) {
        None => {
            step!(agent, AllocateTypedArray, "7.a");
            step!(agent, AllocateTypedArray, "7.b");
            step!(agent, AllocateTypedArray, "7.c");
            let slots = agent.heap.typed_array_mut(obj);
            slots.byte_length = Some(0);
            slots.byte_offset = 0;
            slots.array_length = Some(0);
        }
        Some(length) => {
            step!(agent, AllocateTypedArray, "8");
            step!(agent, AllocateTypedArray, "8.a");
            allocate_typed_array_buffer(agent, obj, length)?;
        }
    }
    step!(agent, AllocateTypedArray, "9");
    Ok(obj)
}
