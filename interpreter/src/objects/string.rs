//! String exotic objects (ECMA-262, 10.4.3).

use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::descriptor::PropertyDescriptor;
use crate::value::{ObjectId, PropertyKey, StringId};

/// [[GetOwnProperty]] (`#sec-string-exotic-objects-getownproperty-p`)
pub fn get_own_property(agent: &mut Agent, s: ObjectId, p: PropertyKey) -> Option<PropertyDescriptor> {
    todo!()
}

/// [[DefineOwnProperty]] (`#sec-string-exotic-objects-defineownproperty-p-desc`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn define_own_property(
    agent: &mut Agent,
    s: ObjectId,
    p: PropertyKey,
    desc: PropertyDescriptor,
) -> Completion<bool> {
    todo!()
}

/// [[OwnPropertyKeys]] (`#sec-string-exotic-objects-ownpropertykeys`)
pub fn own_property_keys(agent: &mut Agent, o: ObjectId) -> Vec<PropertyKey> {
    todo!()
}

/// StringCreate (`#sec-stringcreate`)
pub fn string_create(agent: &mut Agent, value: StringId, prototype: ObjectId) -> ObjectId {
    todo!()
}
