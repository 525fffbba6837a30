//! Property Descriptors (ECMA-262, 6.2.6): every field may be absent, and absent is not undefined.

use crate::abrupt::{Completion, Must};
use crate::agent::Agent;
use crate::heap::names;
use crate::heap::object::Slots;
use crate::heap::properties::{Property, PropertyKind};
use crate::objects::ordinary::ordinary_object_create;
use crate::operations::objects::{create_data_property_or_throw, get, has_property};
use crate::operations::testing::is_callable;
use crate::operations::type_conversion::to_boolean;
use crate::realm::Intrinsic;
use crate::value::{ObjectId, Value};
use crate::{none, some, step, when};

/// A Property Descriptor.
#[derive(Clone, Copy, Debug, Default)]
pub struct PropertyDescriptor {
    /// [[Value]]
    pub value: Option<Value>,
    /// [[Writable]]
    pub writable: Option<bool>,
    /// [[Get]]: absent, undefined or a function
    pub get: Option<Option<ObjectId>>,
    /// [[Set]]: absent, undefined or a function
    pub set: Option<Option<ObjectId>>,
    /// [[Enumerable]]
    pub enumerable: Option<bool>,
    /// [[Configurable]]
    pub configurable: Option<bool>,
}

impl PropertyDescriptor {
    /// A data descriptor with every field.
    pub fn data(value: Value, writable: bool, enumerable: bool, configurable: bool) -> PropertyDescriptor {
        PropertyDescriptor {
            value: Some(value),
            writable: Some(writable),
            enumerable: Some(enumerable),
            configurable: Some(configurable),
            ..PropertyDescriptor::default()
        }
    }

    /// An accessor descriptor with every field.
    pub fn accessor(
        get: Option<ObjectId>,
        set: Option<ObjectId>,
        enumerable: bool,
        configurable: bool,
    ) -> PropertyDescriptor {
        PropertyDescriptor {
            get: Some(get),
            set: Some(set),
            enumerable: Some(enumerable),
            configurable: Some(configurable),
            ..PropertyDescriptor::default()
        }
    }

    /// Whether every field is absent.
    pub fn is_empty(&self) -> bool {
        self.value.is_none()
            && self.writable.is_none()
            && self.get.is_none()
            && self.set.is_none()
            && self.enumerable.is_none()
            && self.configurable.is_none()
    }

    /// The property that a descriptor creates, absent fields at their defaults (`#table-object-property-attributes`).
    pub fn to_property(self) -> Property {
        let kind = if self.get.is_some() || self.set.is_some() {
            PropertyKind::Accessor { get: self.get.flatten(), set: self.set.flatten() }
        } else {
            PropertyKind::Data { value: self.value.unwrap_or_default(), writable: self.writable.unwrap_or_default() }
        };
        Property {
            kind,
            enumerable: self.enumerable.unwrap_or_default(),
            configurable: self.configurable.unwrap_or_default(),
        }
    }
}

impl From<Property> for PropertyDescriptor {
    fn from(property: Property) -> PropertyDescriptor {
        match property.kind {
            PropertyKind::Data { value, writable } => {
                PropertyDescriptor::data(value, writable, property.enumerable, property.configurable)
            }
            PropertyKind::Accessor { get, set } => {
                PropertyDescriptor::accessor(get, set, property.enumerable, property.configurable)
            }
        }
    }
}

/// IsAccessorDescriptor (`#sec-isaccessordescriptor`)
pub fn is_accessor_descriptor(agent: &Agent, desc: &PropertyDescriptor) -> bool {
    if when!(agent, IsAccessorDescriptor, "1", desc.get.is_some()) {
        return true;
    }
    if when!(agent, IsAccessorDescriptor, "2", desc.set.is_some()) {
        return true;
    }
    step!(agent, IsAccessorDescriptor, "3");
    false
}

/// IsDataDescriptor (`#sec-isdatadescriptor`)
pub fn is_data_descriptor(agent: &Agent, desc: &PropertyDescriptor) -> bool {
    if when!(agent, IsDataDescriptor, "1", desc.value.is_some()) {
        return true;
    }
    if when!(agent, IsDataDescriptor, "2", desc.writable.is_some()) {
        return true;
    }
    step!(agent, IsDataDescriptor, "3");
    false
}

/// IsGenericDescriptor (`#sec-isgenericdescriptor`)
pub fn is_generic_descriptor(agent: &Agent, desc: &PropertyDescriptor) -> bool {
    if when!(agent, IsGenericDescriptor, "1", is_accessor_descriptor(agent, desc)) {
        return false;
    }
    if when!(agent, IsGenericDescriptor, "2", is_data_descriptor(agent, desc)) {
        return false;
    }
    step!(agent, IsGenericDescriptor, "3");
    true
}

/// FromPropertyDescriptor (`#sec-frompropertydescriptor`); undefined is `None`
///
/// # Errors
/// Only a halt.
pub fn from_property_descriptor(agent: &mut Agent, desc: Option<PropertyDescriptor>) -> Completion {
    let Some(desc) = none!(agent, FromPropertyDescriptor, "1", desc) else {
        return Ok(Value::Undefined);
    };
    step!(agent, FromPropertyDescriptor, "2");
    let prototype = agent.intrinsic(Intrinsic::ObjectPrototype);
    let obj = ordinary_object_create(agent, Some(prototype), Slots::Ordinary);
    step!(agent, FromPropertyDescriptor, "3");
    if let Some(value) = some!(agent, FromPropertyDescriptor, "4", desc.value) {
        step!(agent, FromPropertyDescriptor, "4.a");
        create_data_property_or_throw(agent, obj, names::VALUE.into(), value).must()?;
    }
    if let Some(writable) = some!(agent, FromPropertyDescriptor, "5", desc.writable) {
        step!(agent, FromPropertyDescriptor, "5.a");
        create_data_property_or_throw(agent, obj, names::WRITABLE.into(), writable.into()).must()?;
    }
    if let Some(getter) = some!(agent, FromPropertyDescriptor, "6", desc.get) {
        step!(agent, FromPropertyDescriptor, "6.a");
        let getter = getter.map_or(Value::Undefined, Value::Object);
        create_data_property_or_throw(agent, obj, names::GET.into(), getter).must()?;
    }
    if let Some(setter) = some!(agent, FromPropertyDescriptor, "7", desc.set) {
        step!(agent, FromPropertyDescriptor, "7.a");
        let setter = setter.map_or(Value::Undefined, Value::Object);
        create_data_property_or_throw(agent, obj, names::SET.into(), setter).must()?;
    }
    if let Some(enumerable) = some!(agent, FromPropertyDescriptor, "8", desc.enumerable) {
        step!(agent, FromPropertyDescriptor, "8.a");
        create_data_property_or_throw(agent, obj, names::ENUMERABLE.into(), enumerable.into()).must()?;
    }
    if let Some(configurable) = some!(agent, FromPropertyDescriptor, "9", desc.configurable) {
        step!(agent, FromPropertyDescriptor, "9.a");
        create_data_property_or_throw(agent, obj, names::CONFIGURABLE.into(), configurable.into()).must()?;
    }
    step!(agent, FromPropertyDescriptor, "10");
    Ok(obj.into())
}

/// ToPropertyDescriptor (`#sec-topropertydescriptor`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn to_property_descriptor(agent: &mut Agent, obj: Value) -> Completion<PropertyDescriptor> {
    let Some(obj) = none!(agent, ToPropertyDescriptor, "1", obj.as_object()) else {
        return Err(agent.type_error("the property descriptor is not an object"));
    };
    step!(agent, ToPropertyDescriptor, "2");
    let mut desc = PropertyDescriptor::default();
    step!(agent, ToPropertyDescriptor, "3");
    let has_enumerable = has_property(agent, obj, names::ENUMERABLE.into())?;
    if when!(agent, ToPropertyDescriptor, "4", has_enumerable) {
        step!(agent, ToPropertyDescriptor, "4.a");
        let enumerable = get(agent, obj, names::ENUMERABLE.into())?;
        step!(agent, ToPropertyDescriptor, "4.b");
        desc.enumerable = Some(to_boolean(agent, enumerable));
    }
    step!(agent, ToPropertyDescriptor, "5");
    let has_configurable = has_property(agent, obj, names::CONFIGURABLE.into())?;
    if when!(agent, ToPropertyDescriptor, "6", has_configurable) {
        step!(agent, ToPropertyDescriptor, "6.a");
        let configurable = get(agent, obj, names::CONFIGURABLE.into())?;
        step!(agent, ToPropertyDescriptor, "6.b");
        desc.configurable = Some(to_boolean(agent, configurable));
    }
    step!(agent, ToPropertyDescriptor, "7");
    let has_value = has_property(agent, obj, names::VALUE.into())?;
    if when!(agent, ToPropertyDescriptor, "8", has_value) {
        step!(agent, ToPropertyDescriptor, "8.a");
        let value = get(agent, obj, names::VALUE.into())?;
        step!(agent, ToPropertyDescriptor, "8.b");
        desc.value = Some(value);
    }
    step!(agent, ToPropertyDescriptor, "9");
    let has_writable = has_property(agent, obj, names::WRITABLE.into())?;
    if when!(agent, ToPropertyDescriptor, "10", has_writable) {
        step!(agent, ToPropertyDescriptor, "10.a");
        let writable = get(agent, obj, names::WRITABLE.into())?;
        step!(agent, ToPropertyDescriptor, "10.b");
        desc.writable = Some(to_boolean(agent, writable));
    }
    step!(agent, ToPropertyDescriptor, "11");
    let has_get = has_property(agent, obj, names::GET.into())?;
    if when!(agent, ToPropertyDescriptor, "12", has_get) {
        step!(agent, ToPropertyDescriptor, "12.a");
        let getter = get(agent, obj, names::GET.into())?;
        let wrong = !is_callable(agent, getter) && !getter.is_undefined();
        if when!(agent, ToPropertyDescriptor, "12.b", wrong) {
            return Err(agent.type_error("the getter is not a function"));
        }
        step!(agent, ToPropertyDescriptor, "12.c");
        desc.get = Some(getter.as_object());
    }
    step!(agent, ToPropertyDescriptor, "13");
    let has_set = has_property(agent, obj, names::SET.into())?;
    if when!(agent, ToPropertyDescriptor, "14", has_set) {
        step!(agent, ToPropertyDescriptor, "14.a");
        let setter = get(agent, obj, names::SET.into())?;
        let wrong = !is_callable(agent, setter) && !setter.is_undefined();
        if when!(agent, ToPropertyDescriptor, "14.b", wrong) {
            return Err(agent.type_error("the setter is not a function"));
        }
        step!(agent, ToPropertyDescriptor, "14.c");
        desc.set = Some(setter.as_object());
    }
    if when!(agent, ToPropertyDescriptor, "15", desc.get.is_some() || desc.set.is_some()) {
        let both = desc.value.is_some() || desc.writable.is_some();
        if when!(agent, ToPropertyDescriptor, "15.a", both) {
            return Err(agent.type_error("an accessor property has neither a value nor is it writable"));
        }
    }
    step!(agent, ToPropertyDescriptor, "16");
    Ok(desc)
}

/// CompletePropertyDescriptor (`#sec-completepropertydescriptor`)
pub fn complete_property_descriptor(agent: &Agent, desc: &mut PropertyDescriptor) {
    step!(agent, CompletePropertyDescriptor, "1");
    let like = PropertyDescriptor {
        get: Some(None),
        set: Some(None),
        ..PropertyDescriptor::data(Value::Undefined, false, false, false)
    };
    let data = is_generic_descriptor(agent, desc) || is_data_descriptor(agent, desc);
    if when!(agent, CompletePropertyDescriptor, "2", data) {
        if when!(agent, CompletePropertyDescriptor, "2.a", desc.value.is_none()) {
            desc.value = like.value;
        }
        if when!(agent, CompletePropertyDescriptor, "2.b", desc.writable.is_none()) {
            desc.writable = like.writable;
        }
    } else {
        step!(agent, CompletePropertyDescriptor, "3");
        if when!(agent, CompletePropertyDescriptor, "3.a", desc.get.is_none()) {
            desc.get = like.get;
        }
        if when!(agent, CompletePropertyDescriptor, "3.b", desc.set.is_none()) {
            desc.set = like.set;
        }
    }
    if when!(agent, CompletePropertyDescriptor, "4", desc.enumerable.is_none()) {
        desc.enumerable = like.enumerable;
    }
    if when!(agent, CompletePropertyDescriptor, "5", desc.configurable.is_none()) {
        desc.configurable = like.configurable;
    }
    step!(agent, CompletePropertyDescriptor, "6");
}
