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

const PROGRAM: &str = "var o = Object.freeze({ k: 1 });\nfunction tell() {\n  show('told', Reflect.set(o, 'k', 2));\n}\ntell();\nObject.defineProperty(o, 'l', { value: 1 });\n";

#[test]
fn an_explanation_tells_the_steps_of_each_line() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    std::fs::write(folder.path().join("frozen.js"), PROGRAM).unwrap();
    let text = fine(folder.path(), &["explain", "frozen.js"]);
    let heads: Vec<_> = text.lines().filter(|line| !line.starts_with(' ')).collect();
    assert_eq!(heads, ["frozen.js:3  told: false", "frozen.js  (threw TypeError)"], "{text}");
    let (told, end) = text.split_once("frozen.js  (threw").expect("the end is told");
    assert!(
        told.contains("Reflect_set  1 false  2  … 3 true  3.a  4  https://tc39.es/ecma262/#sec-reflect.set\n"),
        "{text}"
    );
    assert!(
        end.contains("DefinePropertyOrThrow  2 true throws  https://tc39.es/ecma262/#sec-definepropertyorthrow\n"),
        "{text}"
    );

    assert_eq!(fine(folder.path(), &["explain", "frozen.js:3"]), told);
    let (_, errors, code) = dunder(folder.path(), &["explain", "frozen.js:5"]);
    assert_eq!(code, 2);
    assert!(errors.contains("no call in this line prints") && errors.contains("a line that does: 3"), "{errors}");
}

#[test]
fn an_explanation_is_json_too() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    std::fs::write(folder.path().join("frozen.js"), PROGRAM).unwrap();
    let text = fine(folder.path(), &["explain", "frozen.js", "--json", "--strict"]);
    let events: Vec<serde_json::Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!((events.len(), &events[0]["line"], &events[1]["line"]), (2, &3.into(), &serde_json::Value::Null));
    let steps = events[0]["steps"].as_array().expect("a list");
    let set = steps.iter().find(|step| step["algorithm"] == "Reflect_set").expect("it is there");
    assert_eq!(set["link"], "https://tc39.es/ecma262/#sec-reflect.set");
    assert!(set["depth"].as_u64() > steps[0]["depth"].as_u64(), "Reflect.set is called");
    let thrown = events[1]["steps"].as_array().unwrap().iter().filter(|step| step["throws"] == true);
    assert_eq!(thrown.map(|step| &step["algorithm"]).collect::<Vec<_>>(), ["DefinePropertyOrThrow"]);
}
