//! The page of findings is what the corpus makes, and says what is so.

use std::path::Path;
use std::process::{Command, Output};

use dunder_differential::expectations::ExpectationFile;

fn dunder(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_dunder"));
    // What is known of test262 stays.
    command.current_dir(folder).args(arguments).env_remove("DUNDER_TEST262");
    command.output().expect("the command can be started")
}

fn project() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() { copy(&path, &target) } else { std::fs::copy(&path, &target).map(drop).unwrap() }
    }
}

#[test]
fn the_page_is_what_the_command_makes() {
    let output = dunder(project(), &["report", "findings"]);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    let committed = std::fs::read_to_string(project().join("reports/findings.md")).unwrap();
    let made = String::from_utf8(output.stdout).unwrap();
    let line = made.lines().zip(committed.lines()).find(|(made, committed)| made != committed);
    assert!(
        made == committed,
        "reports/findings.md is not of this corpus ({line:?}); make it anew: dunder report findings --out reports/findings.md"
    );
}

#[test]
fn what_quickjs_is_said_to_print_it_prints() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["cases", "claims", "expectations"] {
        copy(&project().join("corpus").join(name), &folder.path().join("corpus").join(name));
    }
    let file = folder.path().join("corpus/expectations/quickjs.toml");
    let before = ExpectationFile::read(&file).unwrap();
    let output = dunder(folder.path(), &["report", "findings", "--refresh", "--engine", "quickjs", "--out", "page.md"]);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    let after = ExpectationFile::read(&file).unwrap();
    let mut observed = 0;
    for (before, after) in before.entries().iter().zip(after.entries()) {
        assert_eq!(before.key(), after.key());
        assert_eq!((&before.test262, &before.reason), (&after.test262, &after.reason));
        if before.observed.is_some() {
            assert_eq!(before.observed, after.observed, "{}: dunder report findings --refresh", before.signature);
            observed += 1;
        }
    }
    assert!(observed > 0, "something is said of it");
}

#[test]
fn an_empty_corpus_has_no_findings() {
    let folder = tempfile::tempdir().unwrap();
    let output = dunder(folder.path(), &["report", "findings"]);
    assert_eq!(output.status.code(), Some(4), "{}", String::from_utf8_lossy(&output.stderr));
    let output = dunder(folder.path(), &["report", "findings", "--engine", "quickjs"]);
    assert_eq!(output.status.code(), Some(2), "an engine is asked with --refresh alone");
}
