//! The interpreter observes what every engine has to.

#[allow(dead_code, reason = "other tests use the rest")]
mod programs;

use dunder_engines::{Interpreter, Limits};
use programs::{ENDS, JOBS, OBJECTS, SCRIPTS, VALUES, check};

#[test]
fn observations_are_those_of_the_tables() {
    let mut engine = Interpreter::new(Limits::default());
    for table in [VALUES, OBJECTS, SCRIPTS, ENDS, JOBS] {
        check(&mut engine, table);
    }
}
