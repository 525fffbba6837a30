//! Objects and their internal methods (ECMA-262, clause 10): one file per kind.

pub mod arguments;
pub mod array;
pub mod bound_function;
pub mod builtin_function;
pub mod function;
pub mod immutable_prototype;
pub mod internal_methods;
pub mod ordinary;
pub mod proxy;
pub mod string;
