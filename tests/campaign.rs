//! Campaigns: the same findings whatever the number of jobs, and nothing lost when one is cut off.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;

fn fuzz(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_dunder"));
    command.current_dir(folder).arg("fuzz").args(arguments);
    command
}

fn lines(arguments: &[&str]) -> (Vec<Value>, Value, i32) {
    let folder = tempfile::tempdir().unwrap();
    let output = fuzz(folder.path(), arguments).output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let mut lines: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).expect("a line of JSON")).collect();
    let summary = lines.pop().expect("a summary");
    (lines, summary, output.status.code().unwrap())
}

#[test]
fn findings_depend_on_the_seed_alone() {
    let run = |jobs| lines(&["--seed", "7", "--count", "150", "--json", "--no-reduce", "--jobs", jobs]);
    let ((one, summary, code), (two, ..)) = (run("1"), run("2"));
    assert!(!one.is_empty(), "a campaign of 150 programs finds something");
    assert_eq!(one, two);
    assert_eq!(code, 1);
    assert_eq!(summary["programs"], 150);
    assert_eq!(summary["divergences"], one.len());
    assert!(one.is_sorted_by_key(|line| line["index"].as_u64()));
    for line in &one {
        assert_eq!(
            (&line["type"], &line["seed"], &line["engine"]),
            (&"divergence".into(), &7.into(), &"quickjs".into())
        );
        assert!(line["signature"].is_string() && line["known"].is_boolean(), "{line}");
    }
}

#[test]
fn every_announced_finding_is_on_the_disk() {
    let folder = tempfile::tempdir().unwrap();
    let mut child = fuzz(folder.path(), &["--seed", "7", "--count", "100000", "--json", "--no-reduce"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut announced = Vec::new();
    for line in BufReader::new(child.stdout.take().unwrap()).lines() {
        let line: Value = serde_json::from_str(&line.unwrap()).unwrap();
        announced.push(line["file"].as_str().expect("a file").to_owned());
        if announced.len() == 8 {
            break;
        }
    }
    child.kill().unwrap();
    child.wait().unwrap();
    for file in &announced {
        let text = std::fs::read_to_string(folder.path().join(file)).unwrap();
        assert!(text.starts_with("/*---\n") && text.trim_end().ends_with(')'), "{file} is whole: {text}");
    }
}

#[test]
fn known_divergences_are_counted_and_not_announced() {
    let folder = tempfile::tempdir().unwrap();
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus/expectations");
    let corpus = corpus.to_str().unwrap();
    let arguments = ["--seed", "7", "--count", "60", "--json", "--expectations", corpus];
    let output = fuzz(folder.path(), &arguments).output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    for line in text.lines().map(|line| serde_json::from_str::<Value>(line).unwrap()) {
        if line["known"] == true {
            assert!(line["file"].as_str().is_none_or(|file| !file.starts_with("corpus/found")), "{line}");
        }
    }
}
