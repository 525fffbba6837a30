//! Arguments exotic objects (ECMA-262, 10.4.4).
//!
//! The [[ParameterMap]] is a list of names in an environment, not an object with accessors: nothing can tell them apart.
//! A mapped name stands for both functions that MakeArgGetter and MakeArgSetter would make of it.

use super::ordinary::{
    make_basic_object, ordinary_define_own_property, ordinary_delete, ordinary_get, ordinary_get_own_property,
    ordinary_object_create, ordinary_set,
};
use crate::abrupt::{Completion, Must};
use crate::agent::Agent;
use crate::descriptor::{PropertyDescriptor, is_accessor_descriptor, is_data_descriptor};
use crate::environments::{get_binding_value, set_mutable_binding};
use crate::heap::names;
use crate::heap::object::{ParameterMap, Slots};
use crate::operations::objects::{create_data_property_or_throw, define_property_or_throw};
use crate::operations::testing::same_value;
use crate::operations::type_conversion::index_key;
use crate::realm::Intrinsic;
use crate::value::{EnvironmentId, ObjectId, PropertyKey, StringId, Value};
use crate::{none, some, step, when};

/// What one property of a [[ParameterMap]] leads to.
#[derive(Clone, Copy)]
struct Mapping {
    index: usize,
    environment: EnvironmentId,
    name: StringId,
}

/// The property of the object's [[ParameterMap]], where it has it.
fn mapping(agent: &Agent, args: ObjectId, p: PropertyKey) -> Option<Mapping> {
    let (PropertyKey::String(key), Slots::Arguments(Some(map))) = (p, &agent[args].slots) else {
        return None;
    };
    let index = agent.heap.strings.array_index(key)? as usize;
    let name = (*map.names.get(index)?)?;
    Some(Mapping { index, environment: map.environment, name })
}

/// Get of the map's property: what the function that MakeArgGetter makes does.
fn map_get(agent: &mut Agent, mapping: Mapping) -> Completion {
    step!(agent, MakeArgGetter, "1.a");
    get_binding_value(agent, mapping.environment, mapping.name, false).must()
}

/// Set of the map's property: what the function that MakeArgSetter makes does.
fn map_set(agent: &mut Agent, mapping: Mapping, value: Value) -> Completion<()> {
    step!(agent, MakeArgSetter, "1.a");
    set_mutable_binding(agent, mapping.environment, mapping.name, value, false).must()
}

/// [[Delete]] of the map's property.
fn map_delete(agent: &mut Agent, args: ObjectId, mapping: Mapping) {
    if let Slots::Arguments(Some(map)) = &mut agent[args].slots {
        map.names[mapping.index] = None;
    }
}

/// [[GetOwnProperty]] (`#sec-arguments-exotic-objects-getownproperty-p`)
///
/// # Errors
/// Only a halt.
pub fn get_own_property(agent: &mut Agent, args: ObjectId, p: PropertyKey) -> Completion<Option<PropertyDescriptor>> {
    step!(agent, Arguments_GetOwnProperty, "1");
    let desc = ordinary_get_own_property(agent, args, p);
    let Some(mut desc) = none!(agent, Arguments_GetOwnProperty, "2", desc) else {
        return Ok(None);
    };
    step!(agent, Arguments_GetOwnProperty, "3");
    step!(agent, Arguments_GetOwnProperty, "4");
    let mapped = mapping(agent, args, p);
    if let Some(mapped) = some!(agent, Arguments_GetOwnProperty, "5", mapped) {
        step!(agent, Arguments_GetOwnProperty, "5.a");
        desc.value = Some(map_get(agent, mapped)?);
    }
    step!(agent, Arguments_GetOwnProperty, "6");
    Ok(Some(desc))
}

/// [[DefineOwnProperty]] (`#sec-arguments-exotic-objects-defineownproperty-p-desc`)
///
/// # Errors
/// Only a halt.
pub fn define_own_property(
    agent: &mut Agent,
    args: ObjectId,
    p: PropertyKey,
    desc: PropertyDescriptor,
) -> Completion<bool> {
    step!(agent, Arguments_DefineOwnProperty, "1");
    step!(agent, Arguments_DefineOwnProperty, "2");
    let mapped = mapping(agent, args, p);
    step!(agent, Arguments_DefineOwnProperty, "3");
    let mut new_arg_desc = desc;
    let mapped_data = mapped.filter(|_| is_data_descriptor(agent, &desc));
    if let Some(mapped) = some!(agent, Arguments_DefineOwnProperty, "4", mapped_data) {
        let made_read_only = desc.value.is_none() && desc.writable == Some(false);
        if when!(agent, Arguments_DefineOwnProperty, "4.a", made_read_only) {
            step!(agent, Arguments_DefineOwnProperty, "4.a.i");
            step!(agent, Arguments_DefineOwnProperty, "4.a.ii");
            new_arg_desc.value = Some(map_get(agent, mapped)?);
        }
    }
    step!(agent, Arguments_DefineOwnProperty, "5");
    let allowed = ordinary_define_own_property(agent, args, p, new_arg_desc).must()?;
    if when!(agent, Arguments_DefineOwnProperty, "6", !allowed) {
        return Ok(false);
    }
    if let Some(mapped) = some!(agent, Arguments_DefineOwnProperty, "7", mapped) {
        if when!(agent, Arguments_DefineOwnProperty, "7.a", is_accessor_descriptor(agent, &desc)) {
            step!(agent, Arguments_DefineOwnProperty, "7.a.i");
            map_delete(agent, args, mapped);
        } else {
            step!(agent, Arguments_DefineOwnProperty, "7.b");
            if let Some(value) = some!(agent, Arguments_DefineOwnProperty, "7.b.i", desc.value) {
                step!(agent, Arguments_DefineOwnProperty, "7.b.i.1");
                step!(agent, Arguments_DefineOwnProperty, "7.b.i.2");
                map_set(agent, mapped, value)?;
            }
            if when!(agent, Arguments_DefineOwnProperty, "7.b.ii", desc.writable == Some(false)) {
                step!(agent, Arguments_DefineOwnProperty, "7.b.ii.1");
                map_delete(agent, args, mapped);
            }
        }
    }
    step!(agent, Arguments_DefineOwnProperty, "8");
    Ok(true)
}

/// [[Get]] (`#sec-arguments-exotic-objects-get-p-receiver`)
///
/// # Errors
/// Whatever a getter or a parent throws.
pub fn get(agent: &mut Agent, args: ObjectId, p: PropertyKey, receiver: Value) -> Completion {
    step!(agent, Arguments_Get, "1");
    step!(agent, Arguments_Get, "2");
    let mapped = mapping(agent, args, p);
    if let Some(mapped) = none!(agent, Arguments_Get, "3", mapped) {
        step!(agent, Arguments_Get, "4");
        step!(agent, Arguments_Get, "4.a");
        step!(agent, Arguments_Get, "4.b");
        map_get(agent, mapped)
    } else {
        step!(agent, Arguments_Get, "3.a");
        ordinary_get(agent, args, p, receiver)
    }
}

/// [[Set]] (`#sec-arguments-exotic-objects-set-p-v-receiver`)
///
/// # Errors
/// Whatever a setter, a parent or the receiver throws.
pub fn set(agent: &mut Agent, args: ObjectId, p: PropertyKey, v: Value, receiver: Value) -> Completion<bool> {
    let mapped = if when!(agent, Arguments_Set, "1", !same_value(agent, args.into(), receiver)) {
        step!(agent, Arguments_Set, "1.a");
        None
    } else {
        step!(agent, Arguments_Set, "2");
        step!(agent, Arguments_Set, "2.a");
        step!(agent, Arguments_Set, "2.b");
        mapping(agent, args, p)
    };
    if let Some(mapped) = some!(agent, Arguments_Set, "3", mapped) {
        step!(agent, Arguments_Set, "3.a");
        step!(agent, Arguments_Set, "3.b");
        map_set(agent, mapped, v)?;
    }
    step!(agent, Arguments_Set, "4");
    ordinary_set(agent, args, p, v, receiver)
}

/// [[Delete]] (`#sec-arguments-exotic-objects-delete-p`)
///
/// # Errors
/// Only a halt.
pub fn delete(agent: &mut Agent, args: ObjectId, p: PropertyKey) -> Completion<bool> {
    step!(agent, Arguments_Delete, "1");
    step!(agent, Arguments_Delete, "2");
    let mapped = mapping(agent, args, p);
    step!(agent, Arguments_Delete, "3");
    let result = ordinary_delete(agent, args, p)?;
    if let Some(mapped) = some!(agent, Arguments_Delete, "4", mapped.filter(|_| result)) {
        step!(agent, Arguments_Delete, "4.a");
        map_delete(agent, args, mapped);
    }
    step!(agent, Arguments_Delete, "5");
    Ok(result)
}

/// CreateUnmappedArgumentsObject (`#sec-createunmappedargumentsobject`)
///
/// # Errors
/// Only a halt.
pub fn create_unmapped_arguments_object(agent: &mut Agent, arguments_list: &[Value]) -> Completion<ObjectId> {
    step!(agent, CreateUnmappedArgumentsObject, "1");
    let len = arguments_list.len();
    step!(agent, CreateUnmappedArgumentsObject, "2");
    let prototype = agent.intrinsic(Intrinsic::ObjectPrototype);
    let obj = ordinary_object_create(agent, Some(prototype), Slots::Arguments(None));
    step!(agent, CreateUnmappedArgumentsObject, "3");
    step!(agent, CreateUnmappedArgumentsObject, "4");
    let desc = PropertyDescriptor::data((len as f64).into(), true, false, true);
    define_property_or_throw(agent, obj, names::LENGTH.into(), desc).must()?;
    step!(agent, CreateUnmappedArgumentsObject, "5");
    let mut index = 0;
    while index < len {
        agent.tick()?;
        step!(agent, CreateUnmappedArgumentsObject, "6");
        step!(agent, CreateUnmappedArgumentsObject, "6.a");
        let val = arguments_list[index];
        step!(agent, CreateUnmappedArgumentsObject, "6.b");
        let key = index_key(agent, index as f64);
        create_data_property_or_throw(agent, obj, key, val).must()?;
        step!(agent, CreateUnmappedArgumentsObject, "6.c");
        index += 1;
    }
    step!(agent, CreateUnmappedArgumentsObject, "7");
    let values = agent.intrinsic(Intrinsic::ArrayPrototypeValues);
    let desc = PropertyDescriptor::data(values.into(), true, false, true);
    define_property_or_throw(agent, obj, names::symbol::ITERATOR.into(), desc).must()?;
    step!(agent, CreateUnmappedArgumentsObject, "8");
    let thrower = Some(agent.intrinsic(Intrinsic::ThrowTypeError));
    let desc = PropertyDescriptor::accessor(thrower, thrower, false, false);
    define_property_or_throw(agent, obj, names::CALLEE.into(), desc).must()?;
    step!(agent, CreateUnmappedArgumentsObject, "9");
    Ok(obj)
}

/// CreateMappedArgumentsObject (`#sec-createmappedargumentsobject`); `parameter_names` are the BoundNames of the formals, in order
///
/// # Errors
/// Only a halt.
pub fn create_mapped_arguments_object(
    agent: &mut Agent,
    func: ObjectId,
    parameter_names: &[StringId],
    arguments_list: &[Value],
    env: EnvironmentId,
) -> Completion<ObjectId> {
    step!(agent, CreateMappedArgumentsObject, "1");
    step!(agent, CreateMappedArgumentsObject, "2");
    let len = arguments_list.len();
    step!(agent, CreateMappedArgumentsObject, "3");
    let map = ParameterMap { environment: env, names: Vec::new() };
    let obj = make_basic_object(agent, Slots::Arguments(Some(Box::new(map))));
    step!(agent, CreateMappedArgumentsObject, "4");
    step!(agent, CreateMappedArgumentsObject, "5");
    step!(agent, CreateMappedArgumentsObject, "6");
    step!(agent, CreateMappedArgumentsObject, "7");
    step!(agent, CreateMappedArgumentsObject, "8");
    step!(agent, CreateMappedArgumentsObject, "9");
    agent[obj].prototype = Some(agent.intrinsic(Intrinsic::ObjectPrototype));
    step!(agent, CreateMappedArgumentsObject, "10");
    step!(agent, CreateMappedArgumentsObject, "11");
    step!(agent, CreateMappedArgumentsObject, "12");
    step!(agent, CreateMappedArgumentsObject, "13");
    let number_of_parameters = parameter_names.len();
    step!(agent, CreateMappedArgumentsObject, "14");
    let mut index = 0;
    while index < len {
        agent.tick()?;
        step!(agent, CreateMappedArgumentsObject, "15");
        step!(agent, CreateMappedArgumentsObject, "15.a");
        let val = arguments_list[index];
        step!(agent, CreateMappedArgumentsObject, "15.b");
        let key = index_key(agent, index as f64);
        create_data_property_or_throw(agent, obj, key, val).must()?;
        step!(agent, CreateMappedArgumentsObject, "15.c");
        index += 1;
    }
    step!(agent, CreateMappedArgumentsObject, "16");
    let desc = PropertyDescriptor::data((len as f64).into(), true, false, true);
    define_property_or_throw(agent, obj, names::LENGTH.into(), desc).must()?;
    step!(agent, CreateMappedArgumentsObject, "17");
    let mut mapped_names = Vec::new();
    let mut map = vec![None; number_of_parameters.min(len)];
    step!(agent, CreateMappedArgumentsObject, "18");
    for index in (0..number_of_parameters).rev() {
        step!(agent, CreateMappedArgumentsObject, "19");
        step!(agent, CreateMappedArgumentsObject, "19.a");
        let name = parameter_names[index];
        if when!(agent, CreateMappedArgumentsObject, "19.b", !mapped_names.contains(&name)) {
            step!(agent, CreateMappedArgumentsObject, "19.b.i");
            mapped_names.push(name);
            if let Some(place) = some!(agent, CreateMappedArgumentsObject, "19.b.ii", map.get_mut(index)) {
                step!(agent, CreateMappedArgumentsObject, "19.b.ii.1");
                make_arg_getter(agent);
                step!(agent, CreateMappedArgumentsObject, "19.b.ii.2");
                make_arg_setter(agent);
                step!(agent, CreateMappedArgumentsObject, "19.b.ii.3");
                *place = Some(name);
            }
        }
        step!(agent, CreateMappedArgumentsObject, "19.c");
    }
    if let Slots::Arguments(Some(parameter_map)) = &mut agent[obj].slots {
        parameter_map.names = map;
    }
    step!(agent, CreateMappedArgumentsObject, "20");
    let values = agent.intrinsic(Intrinsic::ArrayPrototypeValues);
    let desc = PropertyDescriptor::data(values.into(), true, false, true);
    define_property_or_throw(agent, obj, names::symbol::ITERATOR.into(), desc).must()?;
    step!(agent, CreateMappedArgumentsObject, "21");
    let desc = PropertyDescriptor::data(func.into(), true, false, true);
    define_property_or_throw(agent, obj, names::CALLEE.into(), desc).must()?;
    step!(agent, CreateMappedArgumentsObject, "22");
    Ok(obj)
}

/// MakeArgGetter (`#sec-makearggetter`): the mapped name stands for the function, and [`map_get`] does what it would do.
fn make_arg_getter(agent: &Agent) {
    step!(agent, MakeArgGetter, "1");
    step!(agent, MakeArgGetter, "2");
    step!(agent, MakeArgGetter, "3");
    step!(agent, MakeArgGetter, "4");
}

/// MakeArgSetter (`#sec-makeargsetter`): the mapped name stands for the function, and [`map_set`] does what it would do.
fn make_arg_setter(agent: &Agent) {
    step!(agent, MakeArgSetter, "1");
    step!(agent, MakeArgSetter, "2");
    step!(agent, MakeArgSetter, "3");
    step!(agent, MakeArgSetter, "4");
}
