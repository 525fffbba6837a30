//! The library (ECMA-262, clauses 19 to 28): one file per constructor or namespace.

pub mod create;
mod error;

pub use error::new_error;

use crate::heap::object::Exotic;

/// A BigInt's value.
pub type BigInt = num_bigint::BigInt;

/// Internal slots of objects that nothing but their own built-ins look into.
#[derive(Clone, Debug)]
pub enum LibrarySlots {}

impl LibrarySlots {
    /// Which set of internal methods the object has.
    pub fn exotic(&self) -> Exotic {
        match *self {}
    }
}
