//! `dunder test262`: on a suite made for the purpose, and on the real one where it is at hand.

#![allow(clippy::print_stdout, reason = "a test that cannot run says so")]

use std::path::Path;
use std::process::Command;

/// A harness as small as it can be, and a test for each thing that may become of one: front matter, code, verdicts of its modes.
const HARNESS: &[(&str, &str)] = &[
    ("assert.js", "function assert(holds, message) { if (holds !== true) throw new Test262Error(message); }"),
    ("sta.js", "function Test262Error(message) { this.message = message || ''; }"),
    (
        "doneprintHandle.js",
        "function $DONE(error) { print(error ? 'Test262:AsyncTestFailure:' + error : 'Test262:AsyncTestComplete'); }",
    ),
    ("extra.js", "let extra = 1;"),
];
const TESTS: &[(&str, &str, &str, &str)] = &[
    ("a/pass.js", "", "assert(true);", "sloppy pass, strict pass"),
    (
        "a/modes.js",
        "",
        "assert((function () { return this })() === undefined, 'a this');",
        "sloppy fail: threw Test262Error: a this, strict pass",
    ),
    ("a/strict.js", "flags: [onlyStrict]", "assert((function () { return this })() === undefined);", "strict pass"),
    ("a/sloppy.js", "flags: [noStrict]", "assert((function () { return this })() === globalThis);", "sloppy pass"),
    ("a/raw.js", "flags: [raw]", "if (typeof assert !== 'undefined') throw 1;", "sloppy pass"),
    ("a/includes.js", "includes: [extra.js]\nflags: [noStrict]", "assert(extra === 1); extra = 2;", "sloppy pass"),
    ("a/includes-again.js", "includes: [extra.js]\nflags: [noStrict]", "assert(extra === 1);", "sloppy pass"),
    ("b/early.js", "negative:\n  phase: parse\n  type: SyntaxError\nflags: [noStrict]", "let a; let a;", "sloppy pass"),
    (
        "b/not-early.js",
        "negative:\n  phase: parse\n  type: SyntaxError\nflags: [noStrict]",
        "throw new SyntaxError('late');",
        "sloppy fail: expected a SyntaxError in phase parse: threw SyntaxError: late",
    ),
    ("b/runtime.js", "negative:\n  phase: runtime\n  type: TypeError\nflags: [noStrict]", "null.a;", "sloppy pass"),
    (
        "b/other.js",
        "negative:\n  phase: runtime\n  type: RangeError\nflags: [noStrict]",
        "throw new TypeError();",
        "sloppy fail: expected a RangeError: threw TypeError",
    ),
    ("c/done.js", "flags: [async, noStrict]", "$DONE();", "sloppy pass"),
    ("c/failed.js", "flags: [async, noStrict]", "$DONE('why');", "sloppy fail: Test262:AsyncTestFailure:why"),
    ("c/never.js", "flags: [async, noStrict]", "", "sloppy fail: it never said that it was done"),
    ("c/module.js", "flags: [module]", "export {};", "sloppy unsupported: modules"),
    (
        "c/tail.js",
        "features: [tail-call-optimization]\nflags: [noStrict]",
        "",
        "sloppy unsupported: feature tail-call-optimization",
    ),
    ("c/hang.js", "flags: [noStrict]", "for (;;);", "sloppy timeout"),
    (
        "d/realm.js",
        "flags: [noStrict]",
        "var o = $262.createRealm(); assert(o.global !== globalThis && o.global.Object !== Object && o.evalScript('Object') === o.global.Object && o.global.$262 === o);",
        "sloppy pass",
    ),
    (
        "d/realms.js",
        "flags: [noStrict]",
        "for (var n = 0; n < 9; n++) { var g = $262.createRealm().global; assert(g.seen === undefined); g.seen = true; }",
        "sloppy pass",
    ),
];

fn suite() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let write = |path: String, text: &str| {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    };
    for (name, text) in HARNESS {
        write(format!("harness/{name}"), text);
    }
    for (path, front_matter, code, _) in TESTS {
        write(format!("test/{path}"), &format!("/*---\ndescription: d\n{front_matter}\n---*/\n{code}\n"));
    }
    folder
}

/// What the command prints, and its exit code.
fn dunder(suite: Option<&Path>, arguments: &[&str]) -> (String, i32) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_dunder"));
    command.arg("test262").args(arguments).env_remove("DUNDER_TEST262");
    if let Some(suite) = suite {
        command.env("DUNDER_TEST262", suite);
    }
    let output = command.output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap() + &String::from_utf8(output.stderr).unwrap();
    (text, output.status.code().unwrap())
}

/// The verdicts of a test's modes, as the table has them.
fn verdicts(lines: &[serde_json::Value], path: &str) -> String {
    let of = |line: &serde_json::Value| {
        let reason = line["reason"].as_str().map(|reason| format!(": {reason}")).unwrap_or_default();
        format!("{} {}{reason}", line["mode"].as_str().unwrap(), line["verdict"].as_str().unwrap())
    };
    lines.iter().filter(|line| line["path"] == path).map(of).collect::<Vec<_>>().join(", ")
}

#[test]
fn each_test_gets_its_verdict() {
    let suite = suite();
    let (text, code) = dunder(Some(suite.path()), &["--json"]);
    let lines: Vec<serde_json::Value> = text.lines().map(|line| serde_json::from_str(line).expect(line)).collect();
    for (path, _, _, expected) in TESTS {
        assert_eq!(verdicts(&lines, path), *expected, "{path}");
    }
    let paths: Vec<_> = lines.iter().filter_map(|line| line["path"].as_str()).collect();
    assert!(paths.is_sorted());
    let files = &lines.last().unwrap()["summary"]["files"];
    assert_eq!(files.to_string(), r#"{"pass":11,"unsupported":2,"timeout":1,"fail":5,"crash":0}"#);
    assert_eq!(code, 1);
    assert_eq!(dunder(Some(suite.path()), &["--json", "--jobs", "3"]).0, text);
}

#[test]
fn tests_are_chosen_by_folder_list_and_partition() {
    let suite = suite();
    let (text, code) = dunder(Some(suite.path()), &["d", "b/early.js"]);
    assert!(text.contains("3 tests: 3 pass, 0 unsupported, 0 timeout, 0 fail, 0 crash"), "{text}");
    assert_eq!(code, 0);
    let list = suite.path().join("list.txt");
    std::fs::write(&list, "# two\ntest/a/pass.js\na/raw.js\n").unwrap();
    let list = list.to_str().unwrap();
    assert!(dunder(Some(suite.path()), &["--list", list]).0.contains("2 tests: 2 pass"));
    let count = |part: usize| {
        let (text, _) = dunder(Some(suite.path()), &["--json", "--partition", &format!("hash:{part}/3")]);
        text.lines().count() - 1
    };
    let runs: usize = TESTS.iter().map(|(.., expected)| expected.split(", s").count()).sum();
    assert_eq!((1..=3).map(count).sum::<usize>(), runs);
}

#[test]
fn without_a_suite_it_says_so() {
    let (text, code) = dunder(None, &[]);
    assert!(text.starts_with("skipped: no test262"), "{text}");
    assert_eq!(code, 4);
    let folder = tempfile::tempdir().unwrap();
    let (text, code) = dunder(Some(folder.path()), &[]);
    assert!(text.contains("cloned to"), "{text}");
    assert_eq!(code, 2);
    let suite = suite();
    assert_eq!(dunder(Some(suite.path()), &["--engine", "netscape", "d"]).1, 6);
    assert_eq!(dunder(Some(suite.path()), &["nowhere"]).1, 2);
}

#[test]
fn a_snapshot_is_written_and_compared() {
    let suite = suite();
    let path = |name: &str| suite.path().join(name).to_str().unwrap().to_owned();
    let (list, file) = (path("some.txt"), path("some.snap"));
    std::fs::write(&list, "a/pass.js\na/modes.js\nc/module.js\n").unwrap();
    let snapshot = |more: &[&str]| {
        let arguments = [&["--list", &list, "--snapshot", &file][..], more].concat();
        dunder(Some(suite.path()), &arguments)
    };
    assert_eq!(snapshot(&[]).1, 2);
    assert_eq!(snapshot(&["--bless", "--commit", "1234"]).1, 0);
    let text = std::fs::read_to_string(&file).unwrap();
    assert_eq!(
        text,
        "test262 1234\nsome: 3 tests: 1 pass, 1 unsupported, 0 timeout, 1 fail, 0 crash\n\n\
         a/modes.js: sloppy fail: threw Test262Error: a this, strict pass\nc/module.js: unsupported: modules\n"
    );
    assert_eq!(snapshot(&[]).1, 0);
    assert_eq!(snapshot(&["--commit", "9999"]).1, 2);
    std::fs::write(&file, text.replace("a this", "a thing")).unwrap();
    let (printed, code) = snapshot(&[]);
    assert!(printed.contains("new: a/modes.js: sloppy fail: threw Test262Error: a this"), "{printed}");
    assert_eq!(code, 1);
    std::fs::write(&file, text + "z.js: timeout\n").unwrap();
    let (printed, code) = snapshot(&[]);
    assert!(printed.contains("no longer so: z.js: timeout"), "{printed}");
    assert_eq!(code, 3);
}

#[test]
fn the_tiers_are_as_the_snapshot_has_them() {
    let Some(suite) = std::env::var_os("DUNDER_TEST262").filter(|folder| !folder.is_empty()) else {
        println!("skipped: no test262");
        return;
    };
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut arguments = vec!["--snapshot".to_owned(), "reports/snapshots/interpreter-test262.snap".to_owned()];
    for tier in 1..=3 {
        arguments.extend(["--list".to_owned(), format!("corpus/test262/tier{tier}.txt")]);
    }
    let mut command = Command::new(env!("CARGO_BIN_EXE_dunder"));
    let output = command.current_dir(root).arg("test262").args(&arguments).env("DUNDER_TEST262", suite).output();
    let output = output.unwrap();
    let text = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    if text.contains("is of commit") {
        println!("skipped: test262 is at another commit");
        return;
    }
    assert!(output.status.success(), "{text}\nthe command: dunder test262 {}", arguments.join(" "));
}
