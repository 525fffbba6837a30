//! The interpreter's plain realms.

#[allow(dead_code, reason = "other tests use the rest")]
mod programs;

use dunder_engines::{Interpreter, Limits};

#[test]
fn the_interpreter_has_plain_realms() {
    let mut interpreter = Interpreter::new(Limits::default());
    programs::plain::check_plain(&mut interpreter);
    programs::plain::check_plain_jobs(&mut interpreter);
}
