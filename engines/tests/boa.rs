//! Boa observes what every engine does, but for what it is known not to.

#![allow(dead_code, reason = "Boa has no plain realms, and other tests have the tables of those")]

mod programs;

use dunder_engines::{End, Engine, Halt, Limits, boa::Boa};
use programs::{ENDS, JOBS, OBJECTS, REALMS, SCRIPTS, VALUES};

#[test]
fn boa_runs_programs() {
    let mut boa = Boa::new(Limits::default());
    for table in [VALUES, OBJECTS, SCRIPTS, ENDS, JOBS, REALMS] {
        programs::check(&mut boa, table);
    }
    programs::pollution::check_pollution(&mut boa);
}

#[test]
fn boa_keeps_programs_apart_and_meets_limits() {
    let mut boa = Boa::new(Limits { output: 10_000, ..Limits::default() });
    for (source, halt) in [
        ("for (;;);", Halt::Fuel),
        ("(function f() { f() })()", Halt::Depth),
        ("for (let i = 0; i < 1e4; i++) print(i)", Halt::Output),
    ] {
        assert_eq!(boa.observe(source).end, End::Halted(halt), "{source}");
        assert_eq!(programs::lines(&boa.observe("left = 1; print({}.left)")), ["undefined", "completed"]);
        assert_eq!(programs::lines(&boa.observe("show(1, typeof left)")), [r#"1: "undefined""#, "completed"]);
    }
}
