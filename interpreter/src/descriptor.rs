//! Property Descriptors (ECMA-262, 6.2.6): every field may be absent, and absent is not undefined.

use crate::agent::Agent;
use crate::heap::properties::{Property, PropertyKind};
use crate::value::{ObjectId, Value};
use crate::when;

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
    crate::step!(agent, IsAccessorDescriptor, "3");
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
    crate::step!(agent, IsDataDescriptor, "3");
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
    crate::step!(agent, IsGenericDescriptor, "3");
    true
}
