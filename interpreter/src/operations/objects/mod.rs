//! Operations on objects (ECMA-262, 7.3).

mod calls;
mod enumeration;
mod instances;
mod integrity;
mod lists;
mod properties;

pub use calls::{call, construct, get_function_realm, invoke};
pub use enumeration::{PropertyList, copy_data_properties, enumerable_own_properties};
pub use instances::{instanceof_operator, ordinary_has_instance, species_constructor};
pub use integrity::{IntegrityLevel, set_integrity_level, test_integrity_level};
pub use lists::{
    create_array_from_list, create_key_list_from_array_like, create_list_from_array_like, length_of_array_like,
};
pub use properties::{
    create_data_property, create_data_property_or_throw, create_non_enumerable_data_property_or_throw,
    define_property_or_throw, delete_property_or_throw, get, get_method, get_v, has_own_property, has_property, set,
    setter_that_ignores_prototype_properties,
};

use super::testing::is_callable;
use crate::agent::Agent;
use crate::value::{ObjectId, Value};

/// The function object, where IsCallable of the value is true.
pub(super) fn callable(agent: &Agent, value: Value) -> Option<ObjectId> {
    if is_callable(agent, value) { value.as_object() } else { None }
}
