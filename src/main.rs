//! The command `dunder`.
fn main() {}
