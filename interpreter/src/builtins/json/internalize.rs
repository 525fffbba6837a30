//! JSON.parse, but for the grammar of JSON.

use super::super::{NewTarget, text};
use super::parse::parse_json;
use crate::abrupt::{Completion, Must};
use crate::agent::Agent;
use crate::heap::names;
use crate::heap::object::Slots;
use crate::objects::internal_methods as internal;
use crate::objects::ordinary::ordinary_object_create;
use crate::operations::objects::{
    PropertyList, call, create_data_property, create_data_property_or_throw, enumerable_own_properties, get,
    length_of_array_like,
};
use crate::operations::testing::{is_array, is_callable};
use crate::operations::type_conversion::{index_key, to_string};
use crate::realm::{Args, Intrinsic};
use crate::value::{ObjectId, PropertyKey, StringId, Value};

/// JSON.parse (`#sec-json.parse`)
pub(super) fn parse(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let reviver = arguments.get(1);
    let json_string = to_string(agent, arguments.get(0))?;
    let json_text = text::units(agent, json_string);
    let unfiltered = parse_json(agent, json_text.units())?;
    if !is_callable(agent, reviver) {
        return Ok(unfiltered);
    }
    let prototype = agent.intrinsic(Intrinsic::ObjectPrototype);
    let root = ordinary_object_create(agent, Some(prototype), Slots::Ordinary);
    create_data_property_or_throw(agent, root, names::EMPTY.into(), unfiltered).must()?;
    internalize_json_property(agent, root, names::EMPTY, reviver)
}

/// InternalizeJSONProperty (`#sec-internalizejsonproperty`)
fn internalize_json_property(agent: &mut Agent, holder: ObjectId, name: StringId, reviver: Value) -> Completion {
    agent.guard()?;
    let val = get(agent, holder, name.into())?;
    if let Value::Object(object) = val {
        if is_array(agent, val)? {
            let len = length_of_array_like(agent, object)?;
            let mut index = 0.0;
            while index < len {
                if let PropertyKey::String(key) = index_key(agent, index) {
                    internalize_element(agent, object, key, reviver)?;
                }
                index += 1.0;
            }
        } else {
            for key in enumerable_own_properties(agent, object, PropertyList::Key)? {
                if let Value::String(key) = key {
                    internalize_element(agent, object, key, reviver)?;
                }
            }
        }
    }
    call(agent, reviver, holder.into(), &[name.into(), val])
}

/// What InternalizeJSONProperty does for each property of an array or object.
fn internalize_element(agent: &mut Agent, object: ObjectId, key: StringId, reviver: Value) -> Completion<()> {
    agent.tick()?;
    let new_element = internalize_json_property(agent, object, key, reviver)?;
    if new_element.is_undefined() {
        internal::delete(agent, object, key.into())?;
    } else {
        create_data_property(agent, object, key.into(), new_element)?;
    }
    Ok(())
}
