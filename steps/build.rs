//! Builds the table of algorithms and step labels from `interpreter/spec/*.tsv`, so that a mark that the specification does not have fails to compile.
//!
//! Which of the steps are marked, and which of those as decisions, is read off the source itself.

#[path = "../interpreter/tests/marks/source.rs"]
mod source;

use std::collections::BTreeMap;
use std::fmt::Write;
use std::{env, fs, path::Path};

use source::Kind;

/// Clauses whose name alone would not tell them apart: clause number (or its prefix, ending in a dot) to the prefix of the identifier.
const PREFIXES: &[(&str, &str)] = &[
    ("9.1.1.2.", "ObjectEnvironment_"),
    ("9.1.1.3.", "FunctionEnvironment_"),
    ("10.1.", "Ordinary_"),
    ("10.2.", "Function_"),
    ("10.3.", "BuiltinFunction_"),
    ("10.4.1.", "BoundFunction_"),
    ("10.4.2.", "Array_"),
    ("10.4.3.", "String_"),
    ("10.4.4.", "Arguments_"),
    ("10.4.5.", "TypedArray_"),
    ("10.4.6.", "Namespace_"),
    ("10.4.7.", "ImmutablePrototype_"),
    ("10.5.", "Proxy_"),
];

/// Clauses whose identifier is written out, by number.
const NAMES: &[(&str, &str)] = &[
    ("10.2.4.1", "ThrowTypeError"),
    ("13.2.5.5", "ObjectLiteral_Evaluation"),
    ("13.3.2.1", "PropertyAccessor_Evaluation"),
    ("13.3.5.1", "New_Evaluation"),
    ("13.3.7.1", "Super_Evaluation"),
    ("13.3.12.1", "NewTarget_Evaluation"),
    ("13.5.1.2", "Delete_Evaluation"),
    ("13.10.1", "Relational_Evaluation"),
    ("14.7.5.6", "ForInOfHeadEvaluation"),
    ("14.7.5.10.2.1", "ForInIteratorPrototype_next"),
    ("14.11.2", "With_Evaluation"),
    ("15.7.16", "Class_Evaluation"),
    ("20.2.3.6", "Function_prototype_Symbol_hasInstance"),
    ("23.1.2.6", "get_Array_Symbol_species"),
];

/// Clauses of the library whose plain name is also that of an abstract operation or a type.
const CONSTRUCTORS: &[&str] = &[
    "Object",
    "Function",
    "GeneratorFunction",
    "AsyncGeneratorFunction",
    "Proxy",
    "Boolean",
    "Symbol",
    "Error",
    "_NativeError_",
    "AggregateError",
    "String",
    "Array",
    "Number",
    "Map",
    "Set",
    "WeakMap",
    "WeakSet",
    "Promise",
    "Date",
    "RegExp",
    "ArrayBuffer",
    "_TypedArray_",
];

fn identifier(number: &str, name: &str) -> String {
    if let Some((_, written)) = NAMES.iter().find(|(of, _)| *of == number) {
        return (*written).to_owned();
    }
    let library =
        number.split('.').next().and_then(|clause| clause.parse::<u32>().ok()).is_some_and(|clause| clause >= 19);
    if library && CONSTRUCTORS.contains(&name) {
        return format!("{}_constructor", name.trim_matches('_'));
    }
    let name = name.strip_prefix("SS:").unwrap_or(name);
    let internal = name.starts_with("[[") || number.starts_with("9.1.1.");
    let prefix = if internal {
        PREFIXES.iter().find(|(of, _)| number.starts_with(of)).map_or("", |(_, prefix)| prefix)
    } else {
        ""
    };
    let plain: String =
        name.trim_matches(['[', ']']).chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect();
    format!("{prefix}{plain}")
}

fn rows(path: &str) -> Vec<Vec<String>> {
    println!("cargo:rerun-if-changed={path}");
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{path}: {error}"));
    text.lines().skip(1).map(|line| line.split('\t').map(str::to_owned).collect()).collect()
}

/// The reasons of a list of goals, as a table of Rust: a label that there is not fails to compile.
fn reasons(name: &str, path: &str) -> String {
    let mut table = format!("/// `{path}`: goals, each with the reason.\npub static {name}: &[(Goal, &str)] = &[\n");
    for row in rows(path) {
        let [algorithm, label, outcome, reason] = &row[..] else {
            panic!("{path}: {row:?} is not an algorithm, a label, an outcome and a reason")
        };
        let outcome = match outcome.as_str() {
            "-" => "None",
            "true" => "Some(true)",
            "false" => "Some(false)",
            other => panic!("{path}: {other:?} is none of true, false and - for the step as a whole"),
        };
        assert!(!reason.trim().is_empty(), "{path}: {algorithm} {label} has no reason");
        writeln!(table, "    (Goal::of_label(Algorithm::{algorithm}, {label:?}, {outcome}), {reason:?}),").unwrap();
    }
    table + "];\n"
}

/// Gives each goal of an algorithm its place among the marks of a run. The outcome of a decision comes before what follows
/// it: where it is true, the steps below it, else the next step beside it; so that the places of what is marked together lie
/// together.
fn slots(labels: &[(String, String)], marked: &[Option<&'static str>], next: &mut u16) -> Vec<[u16; 2]> {
    let mut slots = vec![[0; 2]; labels.len()];
    let is_decision = |at: usize| marked[at].is_some_and(|kind| kind != STEP);
    let behind = |at: usize| {
        let within = format!("{}.", labels[at].0);
        (at + 1..labels.len()).find(|other| !labels[*other].0.starts_with(&within)).unwrap_or(labels.len())
    };
    let mut take = || {
        *next += 1;
        *next - 1
    };
    for at in 0..=labels.len() {
        for decision in (0..at).filter(|decision| is_decision(*decision) && behind(*decision) == at) {
            slots[decision][0] = take();
        }
        if at < labels.len() && marked[at].is_some() {
            slots[at][usize::from(is_decision(at))] = take();
        }
    }
    slots
}

/// As what a step is marked, in Rust.
const STEP: &str = "Marked::Step";

fn main() {
    let marked = source::marked(Path::new("../interpreter/src"));
    println!("cargo:rerun-if-changed=../interpreter/src");
    let mut labels: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
    for row in rows("../interpreter/spec/steps.tsv") {
        let label = if row[4] == "0" { row[5].clone() } else { format!("{}:{}", row[4], row[5]) };
        labels.entry(row[1].clone()).or_default().push((label, row[6].clone()));
    }
    let (mut variants, mut table) = (String::new(), String::new());
    let mut seen: BTreeMap<String, String> = BTreeMap::new();
    let (mut count, mut slot) = (0, 0);
    for row in rows("../interpreter/spec/algorithms.tsv") {
        let (group, number, id, name) = (&row[0], &row[1], &row[2], &row[3]);
        let ident = identifier(number, name);
        if let Some(other) = seen.insert(ident.clone(), number.clone()) {
            panic!("clauses {other} and {number} would both be called {ident}: add one to NAMES");
        }
        let steps = labels.get(number).map(Vec::as_slice).unwrap_or_default();
        assert!(steps.len() <= 128, "{number} has {} steps, more than one word holds", steps.len());
        let (group, area) = group.split_once(' ').unwrap_or_else(|| panic!("{number}: {group} has no name"));
        writeln!(variants, "    /// {name} ({number}, `#{id}`)\n    {ident},").unwrap();
        write!(
            table,
            "    AlgorithmRow {{ group: {group:?}, area: {area:?}, number: {number:?}, id: {id:?}, name: {name:?}, steps: &["
        )
        .unwrap();
        let marked = steps.iter().map(|(label, _)| {
            marked.get(&ident)?.get(label).map(|kind| match kind {
                Kind::Step => STEP,
                Kind::When => "Marked::Decision(Asks::Anything)",
                Kind::None => "Marked::Decision(Asks::ForAbsence)",
                Kind::Some => "Marked::Decision(Asks::ForPresence)",
            })
        });
        let marked: Vec<_> = marked.collect();
        for (((label, kind), marked), slots) in steps.iter().zip(&marked).zip(slots(steps, &marked, &mut slot)) {
            let marked = marked.unwrap_or("Marked::No");
            write!(table, "StepRow {{ label: {label:?}, kind: {kind:?}, marked: {marked}, slots: {slots:?} }}, ")
                .unwrap();
        }
        writeln!(table, "] }},").unwrap();
        count += 1;
    }
    let text = format!(
        "/// An algorithm of the pinned specification.\n#[allow(non_camel_case_types)]\n#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]\n#[repr(u16)]\npub enum Algorithm {{\n{variants}}}\n\n\
         impl Algorithm {{\n    /// Every algorithm, in the order of the table.\n    pub const ALL: [Algorithm; {count}] = [{all}];\n}}\n\n\
         /// The table, indexed by `Algorithm as usize`.\npub static TABLE: [AlgorithmRow; {count}] = [\n{table}];\n\n\
         /// How many places the marks of a run need.\npub const SLOTS: usize = {slot};\n\n{unreachable}\n{equivalent}",
        unreachable = reasons("UNREACHABLE", "../interpreter/spec/unreachable.tsv"),
        equivalent = reasons("EQUIVALENT", "../interpreter/spec/equivalent.tsv"),
        all = variants
            .lines()
            .filter(|line| !line.trim_start().starts_with("///"))
            .map(|line| format!("Algorithm::{}", line.trim()))
            .collect::<String>(),
    );
    let path = Path::new(&env::var("OUT_DIR").unwrap()).join("table.rs");
    fs::write(&path, text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
}
