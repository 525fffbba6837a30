//! Objects and their internal methods (ECMA-262, clause 10): one file per kind.

pub mod arguments;
pub mod array;
pub mod bound_function;
pub mod builtin_function;
pub mod function;
mod function_create;
pub mod immutable_prototype;
pub mod internal_methods;
pub mod ordinary;
pub mod proxy;
pub mod string;
pub mod typed_array;

pub(crate) use function::slots_mut as function_slots_mut;
pub(crate) use function_create::set_constructor_kind;
