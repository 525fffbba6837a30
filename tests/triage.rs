//! `dunder triage` from the keys to the files.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// Runs the command with some lines of keys.
fn triage(folder: &Path, arguments: &[&str], keys: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_dunder"));
    // Nobody else is asked: what is installed here is no matter.
    command.current_dir(folder).args(["triage", "--other", "quickjs"]).args(arguments);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the command can be started");
    // A command that reads no keys has closed its side.
    let _ = child.stdin.take().expect("it is a pipe").write_all(keys.as_bytes());
    child.wait_with_output().expect("it ends")
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("standard output is UTF-8")
}

fn code(output: &Output) -> i32 {
    output.status.code().expect("the command ends by itself")
}

fn read(folder: &Path, name: &str) -> String {
    std::fs::read_to_string(folder.join("corpus").join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn has(folder: &Path, name: &str) -> bool {
    folder.join("corpus").join(name).exists()
}

/// A case that a campaign has found.
fn found(code: &str, trace: &str) -> String {
    format!(
        "/*---\nesid: sec-a\ndescription: something\nflags: [noStrict, generated]\n---*/\n{code}\n// Expected:\n//   {trace}\n//   (completed)\n"
    )
}

/// A folder with what a campaign has found: two cases of one signature, and one of another.
fn campaign() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let set = |key: &str| found(&format!("show(1, Reflect.set({{}}, '{key}', 1, undefined));"), "1: false");
    for (name, text) in [
        ("a-set.js", set("a")),
        ("b-apply.js", found("show(1, Reflect.apply(() => 2, 0, { length: -1 }));", "1: 2")),
        ("c-set.js", set("c")),
    ] {
        let path = folder.path().join("corpus/found").join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    folder
}

const SET: &str = "ordinarysetwithowndescriptor-2.b";

#[test]
fn one_decision_settles_everything_of_a_signature() {
    let folder = campaign();
    let keys = "E\nit throws: step 2.b returns false\ne\nno range is checked\n";
    let output = triage(folder.path(), &[], keys);
    let said = out(&output);
    assert_eq!(code(&output), 0, "{said}");
    for part in [
        "1 of 3: found/a-set.js (sloppy)",
        "QuickJS-NG 0.16.2: it throws",
        "  | show(1, Reflect.set({}, 'a', 1, undefined));",
        "  - 1: false",
        "  + (threw TypeError)",
        "OrdinarySetWithOwnDescriptor  1 true",
        "it is decided by OrdinarySetWithOwnDescriptor step 2.b: https://tc39.es/ecma262/#sec-ordinarysetwithowndescriptor",
        "QuickJS-NG 0.16.2: does the same",
        "3 of 3: found/b-apply.js (sloppy)",
        "3 settled, 0 left",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
    assert!(!has(folder.path(), "found/a-set.js") && !has(folder.path(), "found/c-set.js"));
    let first = read(folder.path(), &format!("cases/objects/{SET}.js"));
    assert_eq!(first, found("show(1, Reflect.set({}, 'a', 1, undefined));", "1: false"));
    assert!(read(folder.path(), &format!("cases/objects/{SET}-2.js")).contains("'c'"));
    let expectations = read(folder.path(), "expectations/quickjs.toml");
    let entry = "signature = \"quickjs-OrdinarySetWithOwnDescriptor-2.b\"\nshows = \"throw TypeError\"\n\
        case = \"cases/objects/ordinarysetwithowndescriptor-2.b.js\"\nstatus = \"engine-bug\"\n\
        clause = \"sec-ordinarysetwithowndescriptor\"\nreason = \"it throws: step 2.b returns false\"\nversions = \"0.16.2\"\n";
    assert!(expectations.contains(entry), "{expectations}");
    assert_eq!(expectations.matches("[[expectation]]").count(), 3, "{expectations}");
    // What was settled is known, and there is nothing left.
    let mut check = Command::new(env!("CARGO_BIN_EXE_dunder"));
    let check = check.current_dir(folder.path()).arg("check").output().unwrap();
    assert_eq!(code(&check), 0, "{}", out(&check));
    let again = triage(folder.path(), &[], "");
    assert_eq!((code(&again), out(&again).trim()), (4, "0 cases: nothing to review"));
}

#[test]
fn what_is_skipped_or_left_stays_as_it_is() {
    let folder = campaign();
    let before = read(folder.path(), "found/b-apply.js");
    let output = triage(folder.path(), &["corpus/found"], "s\nx\n?\nq\n");
    let said = out(&output);
    assert_eq!(code(&output), 1, "{said}");
    assert!(said.contains("`x` does nothing") && said.contains("Keys:\n  e  engine-bug"), "{said}");
    assert!(said.contains("0 settled, 3 left"), "{said}");
    assert_eq!(read(folder.path(), "found/b-apply.js"), before);
    assert!(!has(folder.path(), "expectations") && !has(folder.path(), "cases"));
    // Without any key left, too; and without a reason nothing is an engine's bug.
    for keys in ["", "e\n", "e\n\n"] {
        let output = triage(folder.path(), &[], keys);
        assert_eq!(code(&output), 1, "{keys}: {}", out(&output));
        assert!(!has(folder.path(), "expectations") && !has(folder.path(), "cases"), "{keys}");
    }
}

#[test]
fn a_case_gets_a_name_a_title_and_a_reason() {
    let folder = campaign();
    let keys = "n\nNo Name\ni\nn\nfunctions/no-range\nt\nA negative length is none\nr\nfirst\nr\nthe range is not checked\ni\n";
    let output = triage(folder.path(), &["corpus/found/b-apply.js"], keys);
    let said = out(&output);
    assert_eq!(code(&output), 0, "{said}");
    assert!(said.contains("`No Name` is no name"), "{said}");
    let case = read(folder.path(), "cases/functions/no-range.js");
    assert!(case.contains("description: A negative length is none\nflags: [noStrict]\n"), "{case}");
    let expectations = read(folder.path(), "expectations/quickjs.toml");
    for part in ["cases/functions/no-range.js", "implementation-defined", "the range is not checked"] {
        assert!(expectations.contains(part), "{part}: {expectations}");
    }
    assert!(has(folder.path(), "found/a-set.js"));
}

#[test]
fn what_is_pending_is_looked_at_where_it_is() {
    let folder = campaign();
    let output = triage(folder.path(), &["corpus/found/a-set.js"], "p\n");
    assert_eq!(code(&output), 0, "{}", out(&output));
    let pending = read(folder.path(), "expectations/quickjs.toml");
    assert!(pending.contains("status = \"pending\"") && !pending.contains("versions"), "{pending}");
    std::fs::remove_dir_all(folder.path().join("corpus/found")).unwrap();
    let commented = pending.replace("status =", "# Seen in May.\nstatus =");
    std::fs::write(folder.path().join("corpus/expectations/quickjs.toml"), &commented).unwrap();
    let output = triage(folder.path(), &[], "a\nit may be read so\n");
    assert_eq!(code(&output), 0, "{}", out(&output));
    let settled = commented
        .replace("\"pending\"", "\"spec-ambiguity\"")
        .replace("to be read against the specification's text", "it may be read so");
    assert_eq!(read(folder.path(), "expectations/quickjs.toml"), settled);
    assert!(has(folder.path(), &format!("cases/objects/{SET}.js")));
}
