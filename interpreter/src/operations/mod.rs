//! Abstract operations (ECMA-262, clause 7).

pub(crate) mod async_iterators;
pub mod iterators;
pub mod numeric_strings;
pub mod objects;
pub mod private;
pub mod testing;
pub mod type_conversion;
