//! The marks in the source against the pinned table: an algorithm that is implemented is marked, and marked whole.
//!
//! What cannot be marked stands in `spec/unmarked.tsv` with the reason, and a row there that no longer holds is an error. The
//! label `*` stands for a whole algorithm, which must not be implemented then.

#[path = "marks/source.rs"]
mod source;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use dunder_interpreter::steps::{Algorithm, AlgorithmRow};
use source::{Kind, Mark, Marked, marks, read, sources};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_path_buf()
}

fn marked() -> Marked {
    source::marked(&folder().join("src"))
}

/// The label that stands for all of an algorithm's.
const WHOLE: &str = "*";

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
                Some(Kind::Step) if step.kind.contains("cond") => "is a decision, marked as a step",
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
    let of_labels = exceptions().into_iter().filter(|(_, label)| label != WHOLE);
    let stale: Vec<_> = of_labels.filter(|key| !missing.contains_key(key)).collect();
    assert!(stale.is_empty(), "these rows of spec/unmarked.tsv no longer hold; remove them:\n{stale:#?}");
}

/// The clauses that each source file says it implements, in the documentation of its functions.
fn cited() -> BTreeMap<PathBuf, BTreeSet<String>> {
    let cited = |path: &PathBuf| {
        let text = read(path);
        let lines = text.lines().map(str::trim_start).filter(|line| line.starts_with("//"));
        let ids = lines.flat_map(|line| line.split("`#").skip(1)).filter_map(|rest| rest.split_once('`'));
        ids.map(|(id, _)| id.to_owned()).collect()
    };
    sources(&folder().join("src")).into_iter().map(|path| (path.clone(), cited(&path))).collect()
}

#[test]
fn an_algorithm_that_is_implemented_is_marked() {
    let (marked, exceptions) = (marked(), exceptions());
    let cited: BTreeSet<String> = cited().into_values().flatten().collect();
    let mut wrong = Vec::new();
    for (name, row) in rows() {
        let is_exception = exceptions.contains(&(name.clone(), WHOLE.to_owned()));
        let place = format!("{} {name} (#{})", row.number, row.id);
        match (marked.contains_key(&name), cited.contains(row.id), is_exception) {
            (false, true, _) => wrong.push(format!("{place} is implemented: mark it")),
            (false, false, false) => wrong.push(format!("{place} is not there: say in spec/unmarked.tsv why")),
            (true, _, true) => wrong.push(format!("{place} is marked: remove its row of spec/unmarked.tsv")),
            _ => {}
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn marks_stand_where_the_clause_is_implemented() {
    let ids: BTreeMap<String, &str> = rows().map(|(name, row)| (name, row.id)).collect();
    let mut wrong = BTreeSet::new();
    for (path, cited) in cited() {
        for mark in marks(&read(&path)) {
            // The compiler holds that there is such an algorithm.
            let Some(id) = ids.get(&mark.algorithm) else { continue };
            if !cited.contains(*id) {
                wrong.insert(format!("{}: no function is said to be {} (`#{id}`)", path.display(), mark.algorithm));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
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
    let mark =
        |algorithm: &str, label: &str, kind| Mark { algorithm: algorithm.to_owned(), label: label.to_owned(), kind };
    let mut found = marks(text);
    found.sort();
    found.dedup();
    let expected = [
        mark("Call", "2", Kind::None),
        mark("Get", "1", Kind::Step),
        mark("Set", "2", Kind::When),
        mark("Shared", "1:1", Kind::Step),
        mark("Shared", "1:2", Kind::Step),
    ];
    assert_eq!(found, expected);
}
