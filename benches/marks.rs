//! The work whose instructions tell what marks cost: generated programs, as trees, in the interpreter.
//!
//! `benches/marks.sh` builds it with marks and without, and counts.

#![allow(clippy::print_stdout, reason = "a benchmark prints its figures")]

use std::sync::Arc;

use dunder_engines::{Interpreter, Limits};
use dunder_generator::{Config, from_seed};

const STACK: usize = 64 << 20;

/// Arguments: how many programs, and how often each is run.
fn main() {
    let mut given = std::env::args().skip(1).filter_map(|argument| argument.parse().ok());
    let (count, rounds) = (given.next().unwrap_or(300), given.next().unwrap_or(1));
    let thread = std::thread::Builder::new().stack_size(STACK).spawn(move || run(count, rounds));
    thread.expect("a thread can be started").join().expect("the benchmark runs to its end");
}

fn run(count: u64, rounds: u64) {
    let programs: Vec<_> = (0..count).map(|index| Arc::new(from_seed(1, index, &Config::default()).program)).collect();
    let mut interpreter = Interpreter::new(Limits::default());
    let mut lines = 0;
    for _ in 0..rounds {
        for program in &programs {
            lines += interpreter.observe_program(program.clone()).events.len();
        }
    }
    println!("{count} programs, {rounds} times: {lines} lines");
}
