//! The marks in the source against the pinned table: an algorithm that is marked at all is marked whole.
//!
//! What cannot be marked stands in `spec/unmarked.tsv` with the reason, and a row there that no longer holds is an error.
//! `cargo test -p dunder-interpreter --test marks -- --nocapture` lists the algorithms that are not marked at all.

#[path = "marks/source.rs"]
mod source;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use dunder_interpreter::steps::{Algorithm, AlgorithmRow};
use source::{Mark, Marked, marks, read};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_path_buf()
}

fn marked() -> Marked {
    source::marked(&folder().join("src"))
}

fn rows() -> impl Iterator<Item = (String, &'static AlgorithmRow)> {
    Algorithm::ALL.iter().map(|algorithm| (format!("{algorithm:?}"), algorithm.row()))
}

/// What is missing of the algorithms that are marked at all: algorithm, label, what is wrong.
fn missing(marked: &Marked) -> BTreeMap<(String, String), String> {
    let mut missing = BTreeMap::new();
    for (name, row) in rows() {
        let Some(labels) = marked.get(&name) else { continue };
        for step in row.steps {
            let wrong = match labels.get(step.label) {
                None => "is not marked",
                Some(false) if step.kind.contains("cond") => "is a decision, marked as a step",
                Some(_) => continue,
            };
            let place = format!("{} {} {:?} ({}) {wrong}", row.number, name, step.label, step.kind);
            missing.insert((name.clone(), step.label.to_owned()), place);
        }
    }
    missing
}

/// The rows of `spec/unmarked.tsv`: algorithm and label.
fn exceptions() -> BTreeSet<(String, String)> {
    let path = folder().join("spec/unmarked.tsv");
    let text = read(&path);
    let mut exceptions = BTreeSet::new();
    for line in text.lines().skip(1) {
        let [algorithm, label, reason] = *line.split('\t').collect::<Vec<_>>() else {
            panic!("{}: {line:?} is not an algorithm, a label and a reason", path.display());
        };
        assert!(!reason.trim().is_empty(), "{}: {algorithm} {label} has no reason", path.display());
        let fresh = exceptions.insert((algorithm.to_owned(), label.to_owned()));
        assert!(fresh, "{}: {algorithm} {label} stands twice", path.display());
    }
    exceptions
}

#[test]
fn an_algorithm_that_is_marked_at_all_is_marked_whole() {
    let exceptions = exceptions();
    let missing = missing(&marked());
    let wrong: Vec<_> = missing.iter().filter(|(key, _)| !exceptions.contains(*key)).map(|(_, place)| place).collect();
    assert!(wrong.is_empty(), "mark these steps, or say in spec/unmarked.tsv why not:\n{wrong:#?}");
}

#[test]
fn every_exception_still_holds() {
    let missing = missing(&marked());
    let stale: Vec<_> = exceptions().into_iter().filter(|key| !missing.contains_key(key)).collect();
    assert!(stale.is_empty(), "these rows of spec/unmarked.tsv no longer hold; remove them:\n{stale:#?}");
}

#[test]
#[allow(clippy::print_stdout, reason = "the list is what a reader of the test's output asks for")]
fn most_of_the_domain_is_marked() {
    let marked = marked();
    let of_domain: Vec<_> = rows().filter(|(_, row)| !row.group.starts_with("10")).collect();
    let unmarked: Vec<_> = of_domain.iter().filter(|(name, _)| !marked.contains_key(name)).collect();
    for (name, row) in &unmarked {
        println!("group {}: {} {} (#{}) is not marked", row.group, row.number, name, row.id);
    }
    assert!(unmarked.len() * 2 < of_domain.len(), "{} of {} are not marked", unmarked.len(), of_domain.len());
}

#[test]
fn marks_are_found_by_tokens() {
    let text = r##"
        // step!(agent, Comment, "1")
        /* when!(agent, Comment, "1", x) */
        const TEXT: &str = "step!(agent, Text, \"1\")"; const RAW: &str = r#"step!(agent, Raw, "1")"#;
        fn f<'a>(c: char) { if c == '"' || c == '\'' { crate::step!(agent, Get, "1"); } }
        if when!(agent[0], Set, "2", !success && throw) {}
        let x = none!(
            agent,
            Call, "2", callable(agent, f),
        );
        macro_rules! both { ($agent:ident, $one:literal $two:literal) => {{
            step!($agent, Shared, $one);
            step!($agent, Shared, $two);
        }}; }
        both!(agent, "1:1" "1:2");
        macro_rules! step { ($algorithm:ident) => { $crate::when!($agent, $algorithm, $label, true) } }
    "##;
    let mark = |algorithm: &str, label: &str, decision| Mark {
        algorithm: algorithm.to_owned(),
        label: label.to_owned(),
        decision,
    };
    let mut found = marks(text);
    found.sort();
    found.dedup();
    let expected = [
        mark("Call", "2", true),
        mark("Get", "1", false),
        mark("Set", "2", true),
        mark("Shared", "1:1", false),
        mark("Shared", "1:2", false),
    ];
    assert_eq!(found, expected);
}
