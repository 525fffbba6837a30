//! Ordinary object internal methods (ECMA-262, 10.1): the model that every other kind deviates from.

mod access;
mod chain;
mod create;
mod keys;
mod properties;

pub use access::{
    delete, get_method, has_property, ordinary_delete, ordinary_get, ordinary_has_property, ordinary_set,
    ordinary_set_with_own_descriptor, set_method,
};
pub use chain::{
    get_prototype_of, is_extensible, ordinary_get_prototype_of, ordinary_is_extensible, ordinary_prevent_extensions,
    ordinary_set_prototype_of, prevent_extensions, set_prototype_of,
};
pub use create::{
    get_prototype_from_constructor, make_basic_object, ordinary_create_from_constructor, ordinary_object_create,
};
pub use keys::{ordinary_own_property_keys, own_property_keys};
pub use properties::{
    define_own_property, get_own_property, is_compatible_property_descriptor, ordinary_define_own_property,
    ordinary_get_own_property, validate_and_apply_property_descriptor,
};
