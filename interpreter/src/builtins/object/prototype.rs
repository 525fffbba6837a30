//! The methods of Object.prototype.

use super::super::date::date_value_of;
use super::super::reg_exp::is_reg_exp_object;
use crate::abrupt::{Completion, Must};
use crate::agent::Agent;
use crate::heap::names;
use crate::heap::object::Slots;
use crate::objects::internal_methods as internal;
use crate::operations::objects::{get, has_own_property as own, invoke};
use crate::operations::testing::{is_array, same_value};
use crate::operations::type_conversion::{to_object, to_property_key};
use crate::realm::Args;
use crate::value::{ObjectId, Value};
use crate::{none, step, when};

/// Object.prototype.hasOwnProperty (`#sec-object.prototype.hasownproperty`)
pub(super) fn has_own_property(agent: &mut Agent, this: Value, arguments: Args<'_>, _: Option<ObjectId>) -> Completion {
    step!(agent, Object_prototype_hasOwnProperty, "1");
    let p = to_property_key(agent, arguments.get(0))?;
    step!(agent, Object_prototype_hasOwnProperty, "2");
    let o = to_object(agent, this)?;
    step!(agent, Object_prototype_hasOwnProperty, "3");
    Ok(own(agent, o, p)?.into())
}

/// Object.prototype.isPrototypeOf (`#sec-object.prototype.isprototypeof`)
pub(super) fn is_prototype_of(agent: &mut Agent, this: Value, arguments: Args<'_>, _: Option<ObjectId>) -> Completion {
    let Some(mut v) = none!(agent, Object_prototype_isPrototypeOf, "1", arguments.get(0).as_object()) else {
        return Ok(false.into());
    };
    step!(agent, Object_prototype_isPrototypeOf, "2");
    let o = to_object(agent, this)?;
    loop {
        agent.tick()?;
        step!(agent, Object_prototype_isPrototypeOf, "3");
        step!(agent, Object_prototype_isPrototypeOf, "3.a");
        let prototype = internal::get_prototype_of(agent, v)?;
        let Some(prototype) = none!(agent, Object_prototype_isPrototypeOf, "3.b", prototype) else {
            return Ok(false.into());
        };
        v = prototype;
        if when!(agent, Object_prototype_isPrototypeOf, "3.c", same_value(agent, o.into(), v.into())) {
            return Ok(true.into());
        }
    }
}

/// Object.prototype.propertyIsEnumerable (`#sec-object.prototype.propertyisenumerable`)
pub(super) fn property_is_enumerable(
    agent: &mut Agent,
    this: Value,
    arguments: Args<'_>,
    _: Option<ObjectId>,
) -> Completion {
    step!(agent, Object_prototype_propertyIsEnumerable, "1");
    let p = to_property_key(agent, arguments.get(0))?;
    step!(agent, Object_prototype_propertyIsEnumerable, "2");
    let o = to_object(agent, this)?;
    step!(agent, Object_prototype_propertyIsEnumerable, "3");
    let desc = internal::get_own_property(agent, o, p)?;
    let Some(desc) = none!(agent, Object_prototype_propertyIsEnumerable, "4", desc) else {
        return Ok(false.into());
    };
    step!(agent, Object_prototype_propertyIsEnumerable, "5");
    Ok(desc.enumerable.unwrap_or_default().into())
}

/// Object.prototype.toLocaleString (`#sec-object.prototype.tolocalestring`)
pub(super) fn to_locale_string(agent: &mut Agent, this: Value, _: Args<'_>, _: Option<ObjectId>) -> Completion {
    step!(agent, Object_prototype_toLocaleString, "1");
    let o = this;
    step!(agent, Object_prototype_toLocaleString, "2");
    invoke(agent, o, names::TO_STRING.into(), &[])
}

/// Object.prototype.toString (`#sec-object.prototype.tostring`)
pub(super) fn to_string(agent: &mut Agent, this: Value, _: Args<'_>, _: Option<ObjectId>) -> Completion {
    if when!(agent, Object_prototype_toString, "1", this.is_undefined()) {
        return Ok(agent.heap.strings.intern("[object Undefined]").into());
    }
    if when!(agent, Object_prototype_toString, "2", matches!(this, Value::Null)) {
        return Ok(agent.heap.strings.intern("[object Null]").into());
    }
    step!(agent, Object_prototype_toString, "3");
    let o = to_object(agent, this).must()?;
    step!(agent, Object_prototype_toString, "4");
    let is_array = is_array(agent, o.into())?;
    let builtin_tag = builtin_tag(agent, o, is_array);
    step!(agent, Object_prototype_toString, "15");
    let tag = get(agent, o, names::symbol::TO_STRING_TAG.into())?;
    let tag = match tag {
        Value::String(tag) => Some(tag),
        _ => None,
    };
    let tag = match none!(agent, Object_prototype_toString, "16", tag) {
        Some(tag) => tag,
        None => agent.heap.strings.intern(builtin_tag),
    };
    step!(agent, Object_prototype_toString, "17");
    let mut text: Vec<u16> = "[object ".encode_utf16().collect();
    text.extend_from_slice(agent.heap.strings.get(tag).units());
    text.push(u16::from(b']'));
    Ok(agent.heap.strings.intern_units(&text).into())
}

/// Steps 5 to 14 of [`to_string`]
fn builtin_tag(agent: &Agent, o: ObjectId, is_array: bool) -> &'static str {
    let object = &agent[o];
    if when!(agent, Object_prototype_toString, "5", is_array) {
        "Array"
    } else if when!(agent, Object_prototype_toString, "6", matches!(object.slots, Slots::Arguments(_))) {
        "Arguments"
    } else if when!(agent, Object_prototype_toString, "7", object.has_call()) {
        "Function"
    } else if when!(agent, Object_prototype_toString, "8", matches!(object.slots, Slots::Error)) {
        "Error"
    } else if when!(agent, Object_prototype_toString, "9", matches!(object.slots, Slots::Boolean(_))) {
        "Boolean"
    } else if when!(agent, Object_prototype_toString, "10", matches!(object.slots, Slots::Number(_))) {
        "Number"
    } else if when!(agent, Object_prototype_toString, "11", matches!(object.slots, Slots::String(_))) {
        "String"
    } else if when!(agent, Object_prototype_toString, "12", date_value_of(agent, o).is_some()) {
        "Date"
    } else if when!(agent, Object_prototype_toString, "13", is_reg_exp_object(agent, o)) {
        "RegExp"
    } else {
        step!(agent, Object_prototype_toString, "14");
        "Object"
    }
}

/// Object.prototype.valueOf (`#sec-object.prototype.valueof`)
pub(super) fn value_of(agent: &mut Agent, this: Value, _: Args<'_>, _: Option<ObjectId>) -> Completion {
    step!(agent, Object_prototype_valueOf, "1");
    Ok(to_object(agent, this)?.into())
}
