//! Boa through the command: `cargo test --features boa --test boa`. It panics where it is wrong about itself.

use std::path::Path;
use std::process::{Command, Output};

/// A text that is evaluated in an arrow function in a method, among other things: Boa 0.22.0 panics.
const PANICS: &str = r#"
var frozen = Object.freeze([1, 2]);
show(1, Object.isFrozen(frozen), frozen.length);
{
  const q = {
    __proto__: frozen,
    m() {
      return (() => eval("1, this === q"))();
    },
  };
  show(2, q.m());
}
dump(3, frozen);
"#;

fn dunder(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_dunder"));
    command.current_dir(folder).args(arguments).output().expect("the command can be started")
}

#[test]
fn a_program_that_ends_the_process_of_boa_is_made_small() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    std::fs::write(folder.path().join("panics.js"), PANICS).unwrap();
    let output = dunder(folder.path(), &["reduce", "panics.js", "--engine", "boa", "--out", "small.js"]);
    let words = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{words}");
    assert!(words.contains("boa-crash-"), "{words}");
    let small = std::fs::read_to_string(folder.path().join("small.js")).unwrap();
    assert!(small.contains("eval") && !small.contains("freeze") && small.len() < 120, "{small}");
    let output = dunder(folder.path(), &["reduce", "small.js", "--engine", "boa"]);
    assert_eq!(String::from_utf8_lossy(&output.stdout), small, "nothing more can be taken");
}
