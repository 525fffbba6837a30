//! Marks: which steps of the specification a run took, and which way its decisions went.
//!
//! A step is one bit in a word per algorithm, a decision two more. The labels are checked by the compiler against the
//! pinned table: [`step!`](crate::step) and [`when!`](crate::when) do not compile with a label that the algorithm does
//! not have. In a clause that holds several algorithms (one per production), the labels of the second one start with
//! `1:`, those of the third with `2:`, and so on, counted as in the clause.

mod coverage;
mod goals;
mod marks;
mod table;

pub use coverage::{Count, Coverage, Share};
pub use goals::Goal;
pub use marks::{Mark, Marks, Taken};
pub use table::{Algorithm, AlgorithmRow, Marked, StepRow, TABLE, UNREACHABLE, index_of};

/// Marks a step: `step!(agent, OrdinarySetPrototypeOf, "7.c.i")`.
#[macro_export]
macro_rules! step {
    ($agent:expr, $algorithm:ident, $label:literal) => {{
        const MARK: $crate::steps::Mark = $crate::steps::Mark::of($crate::steps::Algorithm::$algorithm, $label);
        $agent.marks.step(MARK);
    }};
}

/// Marks a decision and gives its outcome: `if when!(agent, OrdinarySetPrototypeOf, "2", v == current) { … }`.
#[macro_export]
macro_rules! when {
    ($agent:expr, $algorithm:ident, $label:literal, $condition:expr) => {{
        const MARK: $crate::steps::Mark = $crate::steps::Mark::of($crate::steps::Algorithm::$algorithm, $label);
        let outcome: bool = $condition;
        $agent.marks.decide(MARK, outcome)
    }};
}

/// Marks the decision whether something is there and gives it back: `let Some(getter) = none!(agent, OrdinaryGet, "6", getter) else { … }`,
/// where the step asks whether it is absent.
#[macro_export]
macro_rules! none {
    ($agent:expr, $algorithm:ident, $label:literal, $option:expr) => {{
        let option: Option<_> = $option;
        if $crate::when!($agent, $algorithm, $label, option.is_none()) { None } else { option }
    }};
}

/// Marks the decision whether something is there and gives it back, where the step asks whether it is present.
#[macro_export]
macro_rules! some {
    ($agent:expr, $algorithm:ident, $label:literal, $option:expr) => {{
        let option: Option<_> = $option;
        if $crate::when!($agent, $algorithm, $label, option.is_some()) { option } else { None }
    }};
}
