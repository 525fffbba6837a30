//! Dunder's generator: bytes or a seed to a JavaScript program.
