//! Marks: which steps of the specification a run took, and which way its decisions went.
//!
//! The labels are checked by the compiler against the pinned table ([`dunder_steps`]): [`step!`](crate::step) and
//! [`when!`](crate::when) do not compile with a label that the algorithm does not have. A mark sets one byte. Where the
//! crate is built with `traced`, a run can also keep the marks in their order, and take one outcome of a decision for the
//! other.

mod marks;
mod record;

pub use dunder_steps::*;
pub use marks::Marks;
pub(crate) use record::Record;

/// Marks a step: `step!(agent, OrdinarySetPrototypeOf, "7.c.i")`.
#[macro_export]
macro_rules! step {
    ($agent:expr, $algorithm:ident, $label:literal) => {{
        const MARK: $crate::steps::Mark = $crate::steps::Mark::of($crate::steps::Algorithm::$algorithm, $label);
        const SLOT: usize = MARK.slot(false);
        $agent.mark_step(MARK, SLOT);
    }};
}

/// Marks a decision and gives its outcome: `if when!(agent, OrdinarySetPrototypeOf, "2", v == current) { … }`.
#[macro_export]
macro_rules! when {
    ($agent:expr, $algorithm:ident, $label:literal, $condition:expr) => {{
        const MARK: $crate::steps::Mark = $crate::steps::Mark::of($crate::steps::Algorithm::$algorithm, $label);
        const FALSE: usize = MARK.slot(false);
        const TRUE: usize = MARK.slot(true);
        let outcome: bool = $condition;
        $agent.mark_decision(MARK, [FALSE, TRUE], outcome)
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
