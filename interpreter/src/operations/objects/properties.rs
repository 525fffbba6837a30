//! Reading, writing and defining one property (ECMA-262, 7.3.2 to 7.3.12 and 7.3.37).

use super::callable;
use crate::abrupt::{Completion, Must};
use crate::agent::Agent;
use crate::descriptor::PropertyDescriptor;
use crate::objects::internal_methods as internal;
use crate::operations::testing::same_value;
use crate::operations::type_conversion::to_object;
use crate::value::{ObjectId, PropertyKey, Value};
use crate::{none, step, when};

/// Get (`#sec-get-o-p`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn get(agent: &mut Agent, o: ObjectId, p: PropertyKey) -> Completion {
    step!(agent, Get, "1");
    internal::get(agent, o, p, o.into())
}

/// GetV (`#sec-getv`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn get_v(agent: &mut Agent, v: Value, p: PropertyKey) -> Completion {
    step!(agent, GetV, "1");
    let o = to_object(agent, v)?;
    step!(agent, GetV, "2");
    internal::get(agent, o, p, v)
}

/// Set (`#sec-set-o-p-v-throw`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn set(agent: &mut Agent, o: ObjectId, p: PropertyKey, v: Value, throw: bool) -> Completion<()> {
    step!(agent, Set, "1");
    let success = internal::set(agent, o, p, v, o.into())?;
    if when!(agent, Set, "2", !success && throw) {
        return Err(agent.type_error("the property was not set"));
    }
    step!(agent, Set, "3");
    Ok(())
}

/// CreateDataProperty (`#sec-createdataproperty`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn create_data_property(agent: &mut Agent, o: ObjectId, p: PropertyKey, v: Value) -> Completion<bool> {
    step!(agent, CreateDataProperty, "1");
    let new_desc = PropertyDescriptor::data(v, true, true, true);
    agent.guard()?;
    step!(agent, CreateDataProperty, "2");
    internal::define_own_property(agent, o, p, new_desc)
}

/// CreateDataPropertyOrThrow (`#sec-createdatapropertyorthrow`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn create_data_property_or_throw(agent: &mut Agent, o: ObjectId, p: PropertyKey, v: Value) -> Completion<()> {
    step!(agent, CreateDataPropertyOrThrow, "1");
    let success = create_data_property(agent, o, p, v)?;
    if when!(agent, CreateDataPropertyOrThrow, "2", !success) {
        return Err(agent.type_error("the property was not created"));
    }
    step!(agent, CreateDataPropertyOrThrow, "3");
    Ok(())
}

/// CreateNonEnumerableDataPropertyOrThrow (`#sec-createnonenumerabledatapropertyorthrow`)
///
/// # Errors
/// Only a halt.
pub fn create_non_enumerable_data_property_or_throw(
    agent: &mut Agent,
    o: ObjectId,
    p: PropertyKey,
    v: Value,
) -> Completion<()> {
    step!(agent, CreateNonEnumerableDataPropertyOrThrow, "1");
    step!(agent, CreateNonEnumerableDataPropertyOrThrow, "2");
    let new_desc = PropertyDescriptor::data(v, true, false, true);
    step!(agent, CreateNonEnumerableDataPropertyOrThrow, "3");
    define_property_or_throw(agent, o, p, new_desc).must()?;
    step!(agent, CreateNonEnumerableDataPropertyOrThrow, "4");
    Ok(())
}

/// DefinePropertyOrThrow (`#sec-definepropertyorthrow`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn define_property_or_throw(
    agent: &mut Agent,
    o: ObjectId,
    p: PropertyKey,
    desc: PropertyDescriptor,
) -> Completion<()> {
    step!(agent, DefinePropertyOrThrow, "1");
    let success = internal::define_own_property(agent, o, p, desc)?;
    if when!(agent, DefinePropertyOrThrow, "2", !success) {
        return Err(agent.type_error("the property was not defined"));
    }
    step!(agent, DefinePropertyOrThrow, "3");
    Ok(())
}

/// DeletePropertyOrThrow (`#sec-deletepropertyorthrow`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn delete_property_or_throw(agent: &mut Agent, o: ObjectId, p: PropertyKey) -> Completion<()> {
    step!(agent, DeletePropertyOrThrow, "1");
    let success = internal::delete(agent, o, p)?;
    if when!(agent, DeletePropertyOrThrow, "2", !success) {
        return Err(agent.type_error("the property was not deleted"));
    }
    step!(agent, DeletePropertyOrThrow, "3");
    Ok(())
}

/// GetMethod (`#sec-getmethod`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn get_method(agent: &mut Agent, v: Value, p: PropertyKey) -> Completion<Option<ObjectId>> {
    step!(agent, GetMethod, "1");
    let func = get_v(agent, v, p)?;
    if when!(agent, GetMethod, "2", func.is_nullish()) {
        return Ok(None);
    }
    let Some(func) = none!(agent, GetMethod, "3", callable(agent, func)) else {
        return Err(agent.type_error("the method is not a function"));
    };
    step!(agent, GetMethod, "4");
    Ok(Some(func))
}

/// HasProperty (`#sec-hasproperty`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn has_property(agent: &mut Agent, o: ObjectId, p: PropertyKey) -> Completion<bool> {
    step!(agent, HasProperty, "1");
    internal::has_property(agent, o, p)
}

/// HasOwnProperty (`#sec-hasownproperty`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn has_own_property(agent: &mut Agent, o: ObjectId, p: PropertyKey) -> Completion<bool> {
    step!(agent, HasOwnProperty, "1");
    let desc = internal::get_own_property(agent, o, p)?;
    if when!(agent, HasOwnProperty, "2", desc.is_none()) {
        return Ok(false);
    }
    step!(agent, HasOwnProperty, "3");
    Ok(true)
}

/// SetterThatIgnoresPrototypeProperties (`#sec-SetterThatIgnoresPrototypeProperties`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn setter_that_ignores_prototype_properties(
    agent: &mut Agent,
    this_value: Value,
    home: ObjectId,
    p: PropertyKey,
    v: Value,
) -> Completion<()> {
    let Some(this) = none!(agent, SetterThatIgnoresPrototypeProperties, "1", this_value.as_object()) else {
        step!(agent, SetterThatIgnoresPrototypeProperties, "1.a");
        return Err(agent.type_error("the receiver is not an object"));
    };
    if when!(agent, SetterThatIgnoresPrototypeProperties, "2", same_value(agent, this_value, home.into())) {
        step!(agent, SetterThatIgnoresPrototypeProperties, "2.a");
        step!(agent, SetterThatIgnoresPrototypeProperties, "2.b");
        return Err(agent.type_error("the receiver is the object that the property belongs to"));
    }
    step!(agent, SetterThatIgnoresPrototypeProperties, "3");
    let desc = internal::get_own_property(agent, this, p)?;
    if when!(agent, SetterThatIgnoresPrototypeProperties, "4", desc.is_none()) {
        step!(agent, SetterThatIgnoresPrototypeProperties, "4.a");
        create_data_property_or_throw(agent, this, p, v)?;
    } else {
        step!(agent, SetterThatIgnoresPrototypeProperties, "5");
        step!(agent, SetterThatIgnoresPrototypeProperties, "5.a");
        set(agent, this, p, v, true)?;
    }
    step!(agent, SetterThatIgnoresPrototypeProperties, "6");
    Ok(())
}
