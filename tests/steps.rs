//! The commands that tell of the specification's steps.

use std::path::Path;
use std::process::Command;

/// What the command prints, on standard output and on standard error, and its exit code.
fn dunder(folder: &Path, arguments: &[&str]) -> (String, String, i32) {
    let output = Command::new(env!("CARGO_BIN_EXE_dunder")).current_dir(folder).args(arguments).output();
    let output = output.expect("the command can be started");
    let text = |bytes| String::from_utf8(bytes).expect("what it prints is UTF-8");
    (text(output.stdout), text(output.stderr), output.status.code().expect("the command ends by itself"))
}

/// What the command prints, where it ends well.
fn fine(folder: &Path, arguments: &[&str]) -> String {
    let (text, errors, code) = dunder(folder, arguments);
    assert_eq!(code, 0, "{arguments:?}: {errors}");
    text
}

fn project() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn coverage_tells_by_clause_what_programs_reach() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    std::fs::write(folder.path().join("has.js"), b"print(Reflect.has({ a: 1 }, 'a'));").unwrap();
    let text = fine(folder.path(), &["coverage", "has.js", "--missing"]);
    let mut lines = text.lines().skip_while(|line| !line.contains(" OrdinaryHasProperty "));
    assert!(lines.next().is_some_and(|line| line.contains("2/6") && line.contains("1/4")), "{text}");
    assert_eq!(lines.next(), Some("    missing 2 false"));

    let of = |arguments: &[&str]| {
        let text = fine(project(), &[&["coverage", "--json"], arguments].concat());
        let json: serde_json::Value = serde_json::from_str(&text).expect("it is JSON");
        json
    };
    let generated = of(&["--generated", "100", "--seed", "3", "--jobs", "1"]);
    assert_eq!(generated, of(&["--generated", "100", "--seed", "3", "--jobs", "2"]));
    let both = of(&["--generated", "100", "--seed", "3", "corpus"]);
    let reached = |json: &serde_json::Value| json["outcomes"]["reached"].as_u64();
    assert!(reached(&both) > reached(&generated), "the corpus adds to what is generated");
    let clauses = both["clauses"].as_array().expect("a list of clauses");
    let set = clauses.iter().find(|clause| clause["algorithm"] == "OrdinarySet").expect("it is there");
    assert_eq!(set["id"], "sec-ordinaryset");
}

#[test]
fn what_is_said_to_be_out_of_reach_is() {
    for programs in [&["corpus", "interpreter/tests/programs"][..], &["--generated", "2000"]] {
        fine(project(), &[&["coverage"], programs].concat());
    }
}
