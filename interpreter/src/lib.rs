//! Dunder's interpreter: ECMA-262 as Rust, step by step.
