//! The command as a user meets it: what it prints, where, and how it ends.

#![allow(clippy::print_stdout, reason = "a test that cannot run says so")]

use std::path::Path;
use std::process::{Command, Output};

fn dunder(folder: &Path, arguments: &[&str]) -> Output {
    command(folder, arguments).output().expect("the command can be started")
}

fn without_node(folder: &Path, arguments: &[&str]) -> Output {
    command(folder, arguments).env("DUNDER_NODE", "/no/such/node").output().expect("the command can be started")
}

fn command(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_dunder"));
    command.current_dir(folder).args(arguments);
    command
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("standard output is UTF-8")
}

fn errors(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("standard error is UTF-8")
}

fn code(output: &Output) -> i32 {
    output.status.code().expect("the command ends by itself")
}

fn empty() -> tempfile::TempDir {
    tempfile::tempdir().expect("a folder can be made")
}

fn project() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn alone_it_prints_short_help_with_three_examples() {
    let output = dunder(project(), &[]);
    assert_eq!(code(&output), 0);
    let text = out(&output);
    assert_eq!(text.matches("\n  dunder ").count(), 3, "{text}");
    for command in
        ["fuzz", "run", "gen", "reduce", "check", "report", "test262", "coverage", "faults", "explain", "engines"]
    {
        assert!(text.contains(&format!("\n  {command} ")), "{command} is missing from\n{text}");
    }
    assert!(!text.contains("worker"), "the worker is hidden");
}

#[test]
fn the_version_of_the_engine_is_stated() {
    let output = dunder(project(), &["engines"]);
    assert_eq!(code(&output), 0);
    assert!(out(&output).contains("QuickJS-NG 0.16.2"));
}

#[test]
fn an_engine_that_is_missing_is_told_with_what_to_do() {
    let folder = empty();
    std::fs::write(folder.path().join("fine.js"), b"print(1);").unwrap();
    let what = "node cannot be used: /no/such/node: no such command";
    let remedy = "install Node.js 22.8 or later (https://nodejs.org), or set DUNDER_NODE to its path";
    let commands: &[&[&str]] = &[
        &["run", "fine.js", "--engine", "node"],
        &["reduce", "fine.js", "--engine", "node"],
        &["check", ".", "--engine", "quickjs", "--engine", "node"],
        &["fuzz", "--count", "1", "--engine", "node"],
        &["report", ".", "--out", "page.md", "--engine", "node"],
    ];
    for arguments in commands {
        let output = without_node(folder.path(), arguments);
        assert_eq!((code(&output), out(&output)), (6, String::new()), "{arguments:?}");
        assert_eq!(errors(&output), format!("error: {what}\n  help: {remedy}\n"), "{arguments:?}");
    }
    let output = without_node(folder.path(), &["engines"]);
    assert_eq!(code(&output), 0);
    let list = out(&output);
    let line = list.lines().find(|line| line.starts_with("node ")).expect("it is in the list");
    assert!(line.contains("missing") && line.ends_with(&format!("{what}; {remedy}")), "{line}");
}

#[test]
fn node_is_an_engine_where_it_is_installed() {
    let list = out(&dunder(project(), &["engines"]));
    if list.lines().any(|line| line.starts_with("node ") && line.contains(" missing ")) {
        println!("skipped: no node");
        return;
    }
    assert!(list.contains("Node.js ") && list.contains("(V8 "), "{list}");
    let folder = empty();
    std::fs::write(folder.path().join("script.js"), b"var a = 1; print(this.a, typeof require);").unwrap();
    let output = dunder(folder.path(), &["run", "script.js", "--engine", "node"]);
    assert_eq!(code(&output), 0, "{}{}", out(&output), errors(&output));
    assert!(out(&output).contains("1 undefined"), "{}", out(&output));
    let output = dunder(folder.path(), &["fuzz", "--seed", "1", "--count", "40", "--json", "--engine", "node"]);
    let text = out(&output);
    let summary = text.lines().last().unwrap_or_default();
    for part in ["\"programs\":40,", "\"inconclusive\":0,", "\"crashes\":0,"] {
        assert!(summary.contains(part), "{part} in {text}{}", errors(&output));
    }
}

#[test]
fn the_same_seed_gives_the_same_programs() {
    let (once, again) = (
        dunder(project(), &["gen", "--seed", "7", "-n", "20"]),
        dunder(project(), &["gen", "--seed", "7", "-n", "20"]),
    );
    assert_eq!(once.stdout, again.stdout);
    let other = dunder(project(), &["gen", "--seed", "8", "-n", "20"]);
    assert_ne!(once.stdout, other.stdout);
}

#[test]
fn the_matrix_is_numbered_and_falls_into_parts() {
    let lines = |arguments: &[&str]| {
        let output = dunder(project(), arguments);
        assert_eq!(code(&output), 0, "{}", errors(&output));
        out(&output).lines().filter(|line| line.starts_with("// area ")).map(str::to_owned).collect::<Vec<_>>()
    };
    let all = lines(&["gen", "--exhaustive", "--area", "invariants"]);
    assert_eq!(all[2], "// area invariants program 2");
    let part = |part| lines(&["gen", "--exhaustive", "--area", "invariants", "--partition", part]);
    let mut parts = [part("hash:1/3"), part("hash:2/3"), part("hash:3/3")].concat();
    parts.sort_by_key(|line| line.rsplit(' ').next().and_then(|number| number.parse::<u64>().ok()));
    assert_eq!(parts, all);

    let areas = out(&dunder(project(), &["gen", "--areas"]));
    assert!(
        areas.lines().any(|line| line.starts_with("invariants") && line.contains(&all.len().to_string())),
        "{areas}"
    );
    let output = dunder(project(), &["fuzz", "--exhaustive", "--area", "everything"]);
    assert_eq!(code(&output), 2);
    assert!(errors(&output).contains("the matrix has no area everything"), "{}", errors(&output));
}

#[test]
fn settings_come_from_flags_and_from_a_file() {
    let folder = empty();
    std::fs::write(
        folder.path().join("dunder.toml"),
        "[generator]\nstrict = 100\nwrapped = 0\nfeatures = [\"with\", \"eval\"]\n",
    )
    .expect("a file can be written");
    let strict = |arguments: &[&str]| {
        let output = dunder(folder.path(), &[&["gen", "-n", "30", "--seed", "3"], arguments].concat());
        assert_eq!(code(&output), 0, "{}", errors(&output));
        out(&output).lines().filter(|line| *line == "\"use strict\";").count()
    };
    assert_eq!(strict(&[]), 30, "the file of the working directory counts");
    std::fs::rename(folder.path().join("dunder.toml"), folder.path().join("other.toml"))
        .expect("a file can be renamed");
    assert!(strict(&[]) < 30, "no other file does");
    assert_eq!(strict(&["--config", "other.toml"]), 30);
    assert_eq!(strict(&["--config", "other.toml", "--strict", "0"]), 0);
    for (arguments, told) in [
        (&["--depth", "deep"][..], "--depth: deep is no range"),
        (&["--rows-avoided", "nothing"], "--rows-avoided: the table of constructs has no row nothing"),
        (&["--config", "nowhere.toml"], "nowhere.toml: "),
    ] {
        let output = dunder(folder.path(), &[&["gen"], arguments].concat());
        assert_eq!(code(&output), 2);
        assert!(errors(&output).contains(told), "{}", errors(&output));
    }
}

#[test]
fn programs_show_what_each_engine_observes() {
    let folder = empty();
    let cases: &[(&str, &[u8], i32, &str)] = &[
        ("nan.js", b"print(NaN, -0, '\\ud800', { __proto__: null });", 0, "NaN -0 \\ud800 object#1"),
        ("empty.js", b"", 0, "(completed)"),
        ("zeros.js", b"\0\0\0", 5, "(rejected with an early SyntaxError)"),
        ("proto.js", b"descriptor('d', { ['__proto__']: 1 }, '__proto__');", 0, "d: {value: 1, wec}"),
        ("throws.js", b"throw new RangeError();", 0, "(threw RangeError)"),
        ("sloppy.js", b"print((function () { return this === globalThis; })());", 0, "true"),
        ("bug.js", b"show(1, Reflect.set({}, 'k', 1, undefined));", 1, "- 1: false"),
        ("for-ever.js", b"for (;;);", 5, "inconclusive"),
    ];
    for (name, text, expected, line) in cases {
        std::fs::write(folder.path().join(name), text).unwrap();
        let output = dunder(folder.path(), &["run", name]);
        assert_eq!(code(&output), *expected, "{name}: {}{}", out(&output), errors(&output));
        assert!(out(&output).contains(line), "{name}: {}", out(&output));
    }
}

#[test]
fn a_case_becomes_an_issue_that_can_be_filed() {
    let case = "corpus/cases/functions/bound-function-prototype.js";
    let output = dunder(project(), &["report", "issue", case, "--other", "quickjs"]);
    let text = out(&output);
    assert_eq!(code(&output), 0, "{}", errors(&output));
    for part in [
        "# A bound function inherits from what its target inherits from\n\nQuickJS-NG 0.16.2\n",
        "Run it as `qjs program.js`.",
        "## Expected\n\n```\n1: function#1 {extensible, prototype: object#2",
        "## Actual\n\n```\n1: function#1 {extensible, prototype: %Function.prototype%",
        "(https://tc39.es/ecma262/#sec-boundfunctioncreate) of ECMA-262 decides",
        "In detail: the bound function inherits from %Function.prototype%",
        "| QuickJS-NG 0.16.2 | does the same |",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    // The program is the one that is shown: it shows the difference without the harness.
    let program = text.split("```js\n").nth(1).and_then(|rest| rest.split("```").next()).expect("a program");
    assert!(program.contains("globalThis.dump = ") && !program.contains("globalThis.show"), "{program}");

    let folder = empty();
    std::fs::write(folder.path().join("fine.js"), "print(1);").unwrap();
    let output = dunder(folder.path(), &["report", "issue", "fine.js"]);
    assert_eq!(code(&output), 4, "{}", errors(&output));
    assert!(errors(&output).contains("fine.js: QuickJS-NG 0.16.2 does not differ"), "{}", errors(&output));
}

#[test]
fn what_cannot_be_run_is_told_with_its_place() {
    let folder = empty();
    std::fs::write(folder.path().join("latin1.js"), b"var a = '\xe9';").unwrap();
    std::fs::write(folder.path().join("large.js"), vec![b' '; 10 << 20]).unwrap();
    std::fs::write(folder.path().join("fine.js"), b"print(1);").unwrap();
    let cases: &[(&[&str], i32, &str)] = &[
        (&["run", "missing.js"], 2, "missing.js: cannot read: No such file"),
        (&["reduce", "missing.js"], 2, "missing.js: cannot read: No such file"),
        (&["reduce", "latin1.js"], 2, "latin1.js:1:10: byte 0xe9 is not UTF-8"),
        (&["reduce", "large.js"], 2, "large.js is larger than 1024 KiB"),
        (&["run", "latin1.js"], 2, "latin1.js:1:10: byte 0xe9 is not UTF-8"),
        (&["run", "large.js"], 2, "large.js is larger than 1024 KiB"),
        (&["run", "."], 2, "is a folder"),
        (&["run", "fine.js", "--engine", "none"], 6, "there is no engine called none"),
        (&["fuzz", "--engine", "none"], 6, "there is no engine called none"),
        (&["fuzz", "--count", "none"], 2, "invalid value"),
        (&["fuzz", "--seed", "7", "--count", "60", "--out", "fine.js/found"], 2, "a part of the path is a file"),
        (&["fuzz", "--seed", "7", "--count", "60", "--out", "fine.js/found"], 2, "name another folder with --out"),
        (&["fuzz", "--expectations", "fine.js"], 2, "fine.js: cannot list"),
        (&["check", "fine.js", "--engine", "none"], 6, "there is no engine called none"),
        (&["check", "none"], 2, "none: no such file or folder"),
        (&["report", ".", "--out", "page.pdf"], 2, "page.pdf: not a format"),
        (&["fuzz", "--count", "0"], 4, ""),
        (&["coverage"], 2, "required"),
        (&["coverage", "none"], 2, "none: no such file or folder"),
        (&["coverage", "--generated", "0"], 4, ""),
        (&["faults", "--suite", "none"], 2, "none: no such file or folder"),
        (&["faults", "--only", "None"], 2, "None: no algorithm of this name decides anything"),
        (&["faults", "--count", "0"], 4, ""),
    ];
    for (arguments, expected, message) in cases {
        let output = dunder(folder.path(), arguments);
        assert_eq!(code(&output), *expected, "{arguments:?}: {}", errors(&output));
        assert!(errors(&output).contains(message), "{arguments:?}: {}", errors(&output));
    }
}

#[test]
fn a_corpus_may_hold_anything() {
    const FRONT: &str = "/*---\ndescription: x\n---*/\n";
    const TRACE: &str = "// Expected:\n//   (completed)\n";
    let blank = |length| format!("{FRONT}{}\n{TRACE}", " ".repeat(length)).into_bytes();
    let cases: &[(&str, Vec<u8>, i32, &str)] = &[
        ("front.js", b"/*---\ndescription: cut o".to_vec(), 2, "front.js:1:1: front matter that is not closed"),
        ("trace.js", format!("{FRONT}1;\n// Expected:\n").into(), 2, "trace.js:6:1: an expected trace without its end"),
        ("esid.js", b"/*---\nesid:\n---*/".to_vec(), 2, "esid.js:2:6: an empty `esid`; expected the id of a clause"),
        (
            "flag.js",
            b"/*---\nflags: [strict]\n---*/".to_vec(),
            2,
            "unknown flag `strict`; expected some of `onlyStrict`, `no",
        ),
        ("flags.js", b"/*---\nflags: [noStrict, onlyStrict]\n---*/".to_vec(), 2, "ask for opposite things"),
        ("latin1.js", b"a;\nvar b = '\xe9';".to_vec(), 2, "latin1.js:2:10: byte 0xe9 is not UTF-8"),
        ("code.js", b"print(1, (2".to_vec(), 1, "code.js: the interpreter (+) does not observe what is written (-)"),
        (
            "code.js",
            format!("{FRONT}let a;\nlet a;\n{TRACE}").into(),
            1,
            "code.js:5:5: Identifier `a` has already been declared",
        ),
        ("empty.js", Vec::new(), 1, "sloppy: + (completed)"),
        ("zeros.js", vec![0; 3], 1, "U+0000 in source text"),
        ("large.js", blank(10 << 20), 1, "source text too long"),
        ("blank.js", blank(10), 0, "agree blank.js (sloppy, strict) quickjs"),
    ];
    for (name, text, expected, message) in cases {
        let folder = empty();
        std::fs::create_dir(folder.path().join("corpus")).unwrap();
        std::fs::write(folder.path().join("corpus").join(name), text).unwrap();
        let output = dunder(folder.path(), &["check"]);
        let said = out(&output) + &errors(&output);
        assert_eq!(code(&output), *expected, "{name}: {said}");
        assert!(said.contains(message), "{name}: {said}");
    }
}

#[test]
fn known_divergences_take_a_line_and_are_told_in_full_on_demand() {
    let brief = out(&dunder(project(), &["check", "corpus/cases"]));
    let known: Vec<&str> = brief.lines().filter(|line| line.starts_with("known ")).collect();
    assert!(known.iter().any(|line| line.contains("(sloppy, strict) quickjs: engine-bug, quickjs-")), "{brief}");
    let cases =
        brief.lines().filter(|line| ["agree ", "known ", "open "].iter().any(|word| line.starts_with(word))).count();
    assert_eq!(brief.lines().count(), cases + 1, "a line each, and the figures: {brief}");
    let full = out(&dunder(project(), &["check", "corpus/cases", "--verbose"]));
    assert_eq!(full.lines().last(), brief.lines().last(), "the figures are the same");
    assert!(full.lines().count() > brief.lines().count() + known.len() * 3, "{full}");
    assert!(full.contains("https://tc39.es/ecma262/#"), "{full}");
}

#[test]
#[cfg(target_os = "linux")]
fn results_that_cannot_be_written_are_an_error() {
    for arguments in [&["gen", "-n", "3"][..], &["engines"], &["fuzz", "--seed", "7", "--count", "60", "--json"]] {
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_dunder"));
        let folder = empty();
        let output = command.current_dir(folder.path()).args(arguments).stdout(full).output().unwrap();
        assert_eq!(code(&output), 2, "{arguments:?}");
        assert!(errors(&output).contains("standard output: cannot write: No space left"), "{}", errors(&output));
    }
}

#[test]
fn the_corpus_is_as_expected() {
    // Folder by folder: beside them may be what campaigns have found here, which nobody expects yet.
    for folder in ["corpus/claims", "corpus/cases"] {
        let output = dunder(project(), &["check", folder]);
        assert_eq!(code(&output), 0, "{}{}", out(&output), errors(&output));
    }
}

#[test]
fn a_stale_expectation_is_an_outcome_of_its_own() {
    let folder = empty();
    let corpus = folder.path().join("corpus");
    std::fs::create_dir_all(corpus.join("expectations")).unwrap();
    let case =
        "/*---\ndescription: agrees\nflags: [noStrict]\n---*/\nprint(1);\n// Expected:\n//   1\n//   (completed)\n";
    std::fs::write(corpus.join("agrees.js"), case).unwrap();
    let expectation = "[[expectation]]\nsignature = \"quickjs-value-00000000\"\ncase = \"agrees.js\"\nstatus = \"engine-bug\"\nclause = \"sec-call\"\nreason = \"none\"\n";
    std::fs::write(corpus.join("expectations/quickjs.toml"), expectation).unwrap();
    let output = dunder(folder.path(), &["check"]);
    assert_eq!(code(&output), 3, "{}", out(&output));
    std::fs::write(corpus.join("expectations/quickjs.toml"), expectation.replace("reason", "raisin")).unwrap();
    let output = dunder(folder.path(), &["check"]);
    assert_eq!(code(&output), 2);
    assert!(errors(&output).contains("quickjs.toml:6:1"), "{}", errors(&output));
}

#[test]
fn reports_are_pages() {
    let folder = empty();
    for name in ["page.html", "page.md"] {
        let path = folder.path().join(name);
        let path = path.to_str().expect("a temporary folder has a name in UTF-8");
        let output = dunder(project(), &["report", "corpus/claims", "--out", path]);
        assert_eq!(code(&output), 0, "{}", errors(&output));
        let text = std::fs::read_to_string(path).unwrap();
        assert!(text.contains("Every object has __proto__."), "{name} tells the claim");
        assert!(text.contains("Not in general."), "{name} tells that it does not hold");
        assert!(text.contains("https://tc39.es/ecma262/#sec-object.prototype.__proto__"), "{name} links the clause");
    }
}

#[test]
fn a_diverging_file_is_made_small() {
    let folder = empty();
    let text = "var a = 1, b = {};\nfunction f(x) { return x + a; }\nprint(f(2));\nshow(1, b.c, Reflect.set({}, 'k', 1, undefined));\nprint(f(3));\n";
    std::fs::write(folder.path().join("long.js"), text).unwrap();
    let output = dunder(folder.path(), &["reduce", "long.js", "--out", "short.js"]);
    assert_eq!(code(&output), 1, "{}", errors(&output));
    let short = std::fs::read_to_string(folder.path().join("short.js")).unwrap();
    assert!(short.len() < text.len() / 2 && short.contains("Reflect.set"), "{short}");
    let again = dunder(folder.path(), &["reduce", "short.js"]);
    assert_eq!(out(&again), short, "reducing what was reduced changes nothing");
}
