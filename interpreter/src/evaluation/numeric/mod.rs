//! Operations on numbers (ECMA-262, 6.1.6).

mod big_int;
mod number;

pub use big_int::big_int;
pub use number::{exponentiate, number};
