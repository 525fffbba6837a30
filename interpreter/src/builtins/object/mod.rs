//! Object objects (ECMA-262, 20.1).

mod chain;
mod entries;
mod integrity;
mod legacy;
mod properties;
mod prototype;

pub(super) use entries::add_entries_from_iterable;

use super::rows::{Form, Holder, Row, accessor, constructor, function, intrinsic, method, prototype as prototype_row};
use crate::abrupt::{Completion, Must};
use crate::agent::Agent;
use crate::heap::object::Slots;
use crate::objects::ordinary::{ordinary_create_from_constructor, ordinary_object_create};
use crate::operations::type_conversion::to_object;
use crate::realm::{Args, Intrinsic};
use crate::value::{ObjectId, Value};
use crate::{step, when};

/// %Object.prototype%, which comes before everything else.
pub(super) const PROTOTYPE: Holder = Holder {
    intrinsic: Intrinsic::ObjectPrototype,
    form: Form::Object(None, Slots::ImmutablePrototype),
    rows: PROTOTYPE_ROWS,
};

/// %Object% and %Object.prototype.toString%.
pub(super) const HOLDERS: &[Holder] = &[
    OBJECT,
    Holder {
        intrinsic: Intrinsic::ObjectPrototypeToString,
        form: function("toString", 0, prototype::to_string),
        rows: &[],
    },
];

const OBJECT: Holder = Holder {
    intrinsic: Intrinsic::Object,
    form: constructor("Object", 1, object),
    rows: &[
        method("assign", 2, entries::assign),
        method("create", 2, chain::create),
        method("defineProperties", 2, properties::define_properties),
        method("defineProperty", 3, properties::define_property),
        method("entries", 1, entries::entries),
        method("freeze", 1, integrity::freeze),
        method("fromEntries", 1, entries::from_entries),
        method("getOwnPropertyDescriptor", 2, properties::get_own_property_descriptor),
        method("getOwnPropertyDescriptors", 1, properties::get_own_property_descriptors),
        method("getOwnPropertyNames", 1, properties::get_own_property_names),
        method("getOwnPropertySymbols", 1, properties::get_own_property_symbols),
        method("getPrototypeOf", 1, chain::get_prototype_of),
        method("groupBy", 2, entries::group_by),
        method("hasOwn", 2, properties::has_own),
        method("is", 2, properties::is),
        method("isExtensible", 1, integrity::is_extensible),
        method("isFrozen", 1, integrity::is_frozen),
        method("isSealed", 1, integrity::is_sealed),
        method("keys", 1, entries::keys),
        method("preventExtensions", 1, integrity::prevent_extensions),
        prototype_row(Intrinsic::ObjectPrototype),
        method("seal", 1, integrity::seal),
        method("setPrototypeOf", 2, chain::set_prototype_of),
        method("values", 1, entries::values),
    ],
};

const PROTOTYPE_ROWS: &[Row] = &[
    intrinsic("constructor", Intrinsic::Object),
    method("hasOwnProperty", 1, prototype::has_own_property),
    method("isPrototypeOf", 1, prototype::is_prototype_of),
    method("propertyIsEnumerable", 1, prototype::property_is_enumerable),
    method("toLocaleString", 0, prototype::to_locale_string),
    intrinsic("toString", Intrinsic::ObjectPrototypeToString),
    method("valueOf", 0, prototype::value_of),
    accessor("__proto__", legacy::get_proto, legacy::set_proto),
    method("__defineGetter__", 2, legacy::define_getter),
    method("__defineSetter__", 2, legacy::define_setter),
    method("__lookupGetter__", 1, legacy::lookup_getter),
    method("__lookupSetter__", 1, legacy::lookup_setter),
];

/// Object (`#sec-object-value`)
fn object(agent: &mut Agent, _: Value, arguments: Args<'_>, new_target: Option<ObjectId>) -> Completion {
    let value = arguments.get(0);
    let derived = new_target.filter(|new_target| Some(*new_target) != agent.context().function);
    if let Some(new_target) = crate::some!(agent, Object_constructor, "1", derived) {
        step!(agent, Object_constructor, "1.a");
        let prototype = Intrinsic::ObjectPrototype;
        return Ok(ordinary_create_from_constructor(agent, new_target, prototype, Slots::Ordinary)?.into());
    }
    if when!(agent, Object_constructor, "2", value.is_nullish()) {
        let prototype = agent.intrinsic(Intrinsic::ObjectPrototype);
        return Ok(ordinary_object_create(agent, Some(prototype), Slots::Ordinary).into());
    }
    step!(agent, Object_constructor, "3");
    Ok(to_object(agent, value).must()?.into())
}
