//! Operations on objects (ECMA-262, 7.3).

use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::descriptor::PropertyDescriptor;
use crate::realm::Intrinsic;
use crate::value::{ObjectId, PropertyKey, RealmId, Value};

/// ~sealed~ or ~frozen~
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IntegrityLevel {
    /// ~sealed~
    Sealed,
    /// ~frozen~
    Frozen,
}

/// What EnumerableOwnProperties lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PropertyList {
    /// ~key~
    Key,
    /// ~value~
    Value,
    /// ~key+value~
    KeyAndValue,
}

/// Get (`#sec-get-o-p`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn get(agent: &mut Agent, o: ObjectId, p: PropertyKey) -> Completion {
    todo!()
}

/// GetV (`#sec-getv`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn get_v(agent: &mut Agent, v: Value, p: PropertyKey) -> Completion {
    todo!()
}

/// Set (`#sec-set-o-p-v-throw`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn set(agent: &mut Agent, o: ObjectId, p: PropertyKey, v: Value, throw: bool) -> Completion<()> {
    todo!()
}

/// CreateDataProperty (`#sec-createdataproperty`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn create_data_property(agent: &mut Agent, o: ObjectId, p: PropertyKey, v: Value) -> Completion<bool> {
    todo!()
}

/// CreateDataPropertyOrThrow (`#sec-createdatapropertyorthrow`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn create_data_property_or_throw(agent: &mut Agent, o: ObjectId, p: PropertyKey, v: Value) -> Completion<()> {
    todo!()
}

/// CreateNonEnumerableDataPropertyOrThrow (`#sec-createnonenumerabledatapropertyorthrow`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn create_non_enumerable_data_property_or_throw(
    agent: &mut Agent,
    o: ObjectId,
    p: PropertyKey,
    v: Value,
) -> Completion<()> {
    todo!()
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
    todo!()
}

/// DeletePropertyOrThrow (`#sec-deletepropertyorthrow`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn delete_property_or_throw(agent: &mut Agent, o: ObjectId, p: PropertyKey) -> Completion<()> {
    todo!()
}

/// GetMethod (`#sec-getmethod`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn get_method(agent: &mut Agent, v: Value, p: PropertyKey) -> Completion<Option<ObjectId>> {
    todo!()
}

/// HasProperty (`#sec-hasproperty`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn has_property(agent: &mut Agent, o: ObjectId, p: PropertyKey) -> Completion<bool> {
    todo!()
}

/// HasOwnProperty (`#sec-hasownproperty`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn has_own_property(agent: &mut Agent, o: ObjectId, p: PropertyKey) -> Completion<bool> {
    todo!()
}

/// Call (`#sec-call`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn call(agent: &mut Agent, f: Value, v: Value, arguments_list: &[Value]) -> Completion {
    todo!()
}

/// Construct (`#sec-construct`); an absent newTarget is `None`
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn construct(
    agent: &mut Agent,
    f: ObjectId,
    arguments_list: &[Value],
    new_target: Option<ObjectId>,
) -> Completion<ObjectId> {
    todo!()
}

/// SetIntegrityLevel (`#sec-setintegritylevel`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn set_integrity_level(agent: &mut Agent, o: ObjectId, level: IntegrityLevel) -> Completion<bool> {
    todo!()
}

/// TestIntegrityLevel (`#sec-testintegritylevel`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn test_integrity_level(agent: &mut Agent, o: ObjectId, level: IntegrityLevel) -> Completion<bool> {
    todo!()
}

/// CreateArrayFromList (`#sec-createarrayfromlist`)
///
/// # Errors
/// Only a halt.
pub fn create_array_from_list(agent: &mut Agent, elements: &[Value]) -> Completion<ObjectId> {
    todo!()
}

/// LengthOfArrayLike (`#sec-lengthofarraylike`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn length_of_array_like(agent: &mut Agent, obj: ObjectId) -> Completion<f64> {
    todo!()
}

/// CreateListFromArrayLike (`#sec-createlistfromarraylike`) with elements of any type
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn create_list_from_array_like(agent: &mut Agent, obj: Value) -> Completion<Vec<Value>> {
    todo!()
}

/// CreateListFromArrayLike (`#sec-createlistfromarraylike`) with ~property-key~ elements
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn create_key_list_from_array_like(agent: &mut Agent, obj: Value) -> Completion<Vec<PropertyKey>> {
    todo!()
}

/// Invoke (`#sec-invoke`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn invoke(agent: &mut Agent, v: Value, p: PropertyKey, arguments_list: &[Value]) -> Completion {
    todo!()
}

/// OrdinaryHasInstance (`#sec-ordinaryhasinstance`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn ordinary_has_instance(agent: &mut Agent, c: Value, o: Value) -> Completion<bool> {
    todo!()
}

/// InstanceofOperator (`#sec-instanceofoperator`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn instanceof_operator(agent: &mut Agent, v: Value, target: Value) -> Completion<bool> {
    todo!()
}

/// SpeciesConstructor (`#sec-speciesconstructor`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn species_constructor(agent: &mut Agent, o: ObjectId, default_constructor: Intrinsic) -> Completion<ObjectId> {
    todo!()
}

/// EnumerableOwnProperties (`#sec-enumerableownproperties`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn enumerable_own_properties(agent: &mut Agent, o: ObjectId, kind: PropertyList) -> Completion<Vec<Value>> {
    todo!()
}

/// GetFunctionRealm (`#sec-getfunctionrealm`)
///
/// # Errors
/// A TypeError for a revoked proxy.
pub fn get_function_realm(agent: &mut Agent, obj: ObjectId) -> Completion<RealmId> {
    todo!()
}

/// CopyDataProperties (`#sec-copydataproperties`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn copy_data_properties(
    agent: &mut Agent,
    target: ObjectId,
    source: Value,
    excluded_items: &[PropertyKey],
) -> Completion<()> {
    todo!()
}

/// SetterThatIgnoresPrototypeProperties (`#sec-setter-that-ignores-prototype-properties`)
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
    todo!()
}
