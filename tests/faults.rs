//! `dunder faults`: what is planted is found where programs show it, and told.

use std::path::Path;
use std::process::Command;

use dunder_differential::faults::labels;
use serde_json::Value;

/// What the command prints, and its exit code.
fn dunder(folder: &Path, arguments: &[&str]) -> (String, i32) {
    let output = Command::new(env!("CARGO_BIN_EXE_dunder")).current_dir(folder).args(arguments).output();
    let output = output.expect("the command can be started");
    let text = String::from_utf8(output.stdout).expect("what it prints is UTF-8");
    (text, output.status.code().expect("the command ends by itself"))
}

/// What the command prints with `--json`.
fn json(folder: &Path, arguments: &[&str]) -> Value {
    let (text, code) = dunder(folder, &[&["faults", "--json"], arguments].concat());
    assert_eq!(code, 0, "{arguments:?}: {text}");
    serde_json::from_str(&text).expect("it is JSON")
}

/// The fate of a fault.
fn fate<'a>(results: &'a Value, step: &str, outcome: bool) -> &'a Value {
    let is_it = |fault: &&Value| fault["step"] == step && fault["outcome"] == outcome;
    results["each"].as_array().expect("a list").iter().find(is_it).expect("it is there")
}

fn folder(programs: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder can be made");
    for (name, text) in programs {
        std::fs::write(folder.path().join(name), text).expect("a file can be written");
    }
    folder
}

const NOTHING: &str = "Reflect.set({ a: 1 }, 'a', 2);";
const TOLD: &str = "show(1, Reflect.set(Object.freeze({ a: 1 }), 'a', 2, {}));";
const CYCLE: &str = "const a = {}, b = Object.create(a); show(1, Reflect.setPrototypeOf(a, b)); show(2, 'x' in a);";

#[test]
fn what_programs_show_is_caught_and_what_they_only_reach_is_missed() {
    let folder = folder(&[("1.js", NOTHING), ("2.js", TOLD)]);
    let results = json(folder.path(), &["--suite", ".", "--only", "OrdinarySetWithOwnDescriptor"]);
    let frozen = fate(&results, "2.a", true);
    assert_eq!((&frozen["fate"], &frozen["first"], &frozen["how"]), (&"caught".into(), &2.into(), &"value".into()));
    let writable = fate(&results, "2.a", false);
    assert_eq!(writable["fate"], "MISSED", "nothing is shown of what was set");
    assert!(writable["reached_by"].as_u64() > Some(0));
    assert_eq!(fate(&results, "2", false)["reached_by"], 0);
    let (text, _) = dunder(folder.path(), &["faults", "--suite", ".", "--only", "OrdinarySetWithOwnDescriptor"]);
    assert!(text.contains("caught    2.a true taken for false: by program"), "{text}");
    assert!(text.contains("https://tc39.es/ecma262/#sec-ordinarysetwithowndescriptor"), "{text}");
}

#[test]
fn a_fault_that_closes_a_chain_does_not_hang_the_command() {
    let folder = folder(&[("cycle.js", CYCLE)]);
    let results = json(folder.path(), &["--suite", ".", "--only", "OrdinarySetPrototypeOf"]);
    assert_eq!(fate(&results, "7.b", true)["fate"], "caught");
}

#[test]
fn the_results_do_not_depend_on_the_number_of_jobs() {
    let of = |jobs| {
        let arguments = ["faults", "--json", "--seed", "3", "--count", "12", "--jobs", jobs];
        let (text, code) = dunder(Path::new("."), &arguments);
        assert_eq!(code, 0, "{text}");
        text
    };
    let one = of("1");
    assert_eq!(one, of("3"));
    let results: Value = serde_json::from_str(&one).expect("it is JSON");
    assert!(results["faults"].as_u64() > Some(1_000), "{}", results["faults"]);
    let sum = ["caught", "missed", "equivalent", "out_of_reach"].map(|fate| results[fate].as_u64().unwrap_or(0));
    assert_eq!(results["faults"].as_u64(), Some(sum.iter().sum()));
    assert!(results["median"].as_u64().is_some_and(|median| (1..=12).contains(&median)), "{}", results["median"]);
}

#[test]
fn a_few_programs_of_the_matrix_are_a_sample_and_faults_of_several_algorithms_race() {
    let only = ["--only", "OrdinaryGet", "--only", "Map_constructor"];
    let arguments = [&["--exhaustive", "--count", "300"], &only[..]].concat();
    let results = json(Path::new("."), &arguments);
    assert_eq!(results["programs"], 300);
    let clauses = results["clauses"].as_array().expect("a list");
    assert_eq!(clauses.len(), 2);
    for clause in clauses {
        assert!(clause["caught"].as_u64() > Some(0), "areas far from each other catch something: {clause}");
    }
}

#[test]
fn the_tests_of_a_list_reach_steps_as_programs_do() {
    let folder = folder(&[("list.txt", "a.js\nmodule.js\n"), ("nothing.js", "1;")]);
    for (path, text) in [
        ("harness/assert.js", "function assert(holds) { if (holds !== true) throw new Error(); }"),
        ("harness/sta.js", ""),
        ("test/a.js", "/*---\ndescription: d\n---*/\nassert(Reflect.set(Object.freeze({ a: 1 }), 'a', 2) === false);"),
        ("test/module.js", "/*---\ndescription: d\nflags: [module]\n---*/\n"),
    ] {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().expect("it is in a folder")).expect("a folder can be made");
        std::fs::write(path, text).expect("a file can be written");
    }
    let reached = |arguments: &[&str]| {
        let (text, code) = dunder(folder.path(), &[&["coverage", "--json"], arguments].concat());
        assert_eq!(code, 0, "{text}");
        let coverage: Value = serde_json::from_str(&text).expect("it is JSON");
        let clauses = coverage["clauses"].as_array().expect("a list");
        let clause = clauses.iter().find(|clause| clause["algorithm"] == "OrdinarySetWithOwnDescriptor");
        clause.expect("it is there")["steps"]["reached"].as_u64().expect("a number")
    };
    assert!(reached(&["--test262", ".", "--list", "list.txt"]) > reached(&["nothing.js"]));
    let (_, code) = dunder(folder.path(), &["coverage", "--test262", "nowhere", "--list", "list.txt"]);
    assert_eq!(code, 2);
}

#[test]
fn programs_that_decide_nothing_are_an_outcome_of_their_own() {
    let folder = folder(&[("endless.js", "for (;;);")]);
    let (text, code) = dunder(folder.path(), &["faults", "--suite", ".", "--only", "OrdinaryGet"]);
    assert_eq!(code, 5, "{text}");
}

#[test]
fn faults_are_labelled_with_small_programs_that_show_them() {
    let folder = folder(&[("1.js", NOTHING), ("2.js", TOLD)]);
    let path = folder.path().join("labels.toml");
    let label = ["faults", "--suite", ".", "--only", "OrdinarySetWithOwnDescriptor", "--label", "labels.toml"];
    let (text, code) = dunder(folder.path(), &label);
    assert_eq!(code, 0, "{text}");
    assert!(text.contains("no program for OrdinarySetWithOwnDescriptor 2.a false"), "{text}");
    let labels = labels::read(&std::fs::read_to_string(&path).expect("it is there")).expect("it is a labelled set");
    let frozen = labels.iter().find(|label| label.fault.to_string() == "OrdinarySetWithOwnDescriptor 2.a true");
    let [program] = &*frozen.expect("it has the fault").programs else { panic!("{labels:?}") };
    assert!(program.len() < TOLD.len(), "{program}");
    let (text, code) = dunder(folder.path(), &[&label[..], &["--every", "1000"]].concat());
    assert_eq!((code, &*text), (0, "labels.toml: 1 of 1 faults, 1 programs\n"), "the first of them alone");
}
