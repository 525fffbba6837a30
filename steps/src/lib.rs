//! Dunder's table of the specification: its algorithms, the labels of their steps, and what programs can reach of them.
//!
//! A step is named by an algorithm and a label, `OrdinarySetPrototypeOf` `7.c.i`. In a clause that holds several algorithms
//! (one per production), the labels of the second one start with `1:`, those of the third with `2:`, and so on, counted as
//! in the clause. Which steps the interpreter marks is read off its source when this crate is built, so that what is to be
//! reached, and every fault that can be planted, is known from there.

mod coverage;
mod goal;
mod mark;
mod table;

pub use coverage::{Count, Coverage, Share};
pub use goal::Goal;
pub use mark::{Mark, Taken};
pub use table::{Algorithm, AlgorithmRow, Asks, EQUIVALENT, Marked, SLOTS, StepRow, TABLE, UNREACHABLE};
