//! The pinned table of algorithms and steps, generated from `spec/*.tsv` (ECMA-262, draft of 2025-11-04).

use super::goals::Goal;

include!(concat!(env!("OUT_DIR"), "/table.rs"));

/// One algorithm of the table.
#[derive(Debug)]
pub struct AlgorithmRow {
    /// The group of the domain: `1` (the chain) to `10` (constructors).
    pub group: &'static str,
    /// What the group is about.
    pub area: &'static str,
    /// The clause's number in the pinned edition.
    pub number: &'static str,
    /// The clause's id, stable between editions: `https://tc39.es/ecma262/#id`.
    pub id: &'static str,
    /// The algorithm's name as the clause has it.
    pub name: &'static str,
    /// Its steps, in order.
    pub steps: &'static [StepRow],
}

/// One step of an algorithm.
#[derive(Debug)]
pub struct StepRow {
    /// `7.c.i`, or `1:7.c.i` in the clause's second algorithm.
    pub label: &'static str,
    /// What the step does, joined by `+`: `cond`, `return`, `throw`, `abrupt`, `assert`, `else`, `loop`, `kind`, `step`.
    pub kind: &'static str,
    /// Whether and as what the interpreter's source marks it.
    pub marked: Marked,
}

/// As what a step is marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Marked {
    /// Not at all: `spec/unmarked.tsv` says why.
    No,
    /// By `step!`.
    Step,
    /// By `when!`, `none!` or `some!`.
    Decision,
}

impl AlgorithmRow {
    /// Whether it is of the group that stands beside the domain: the constructors of the library.
    pub fn is_optional(&self) -> bool {
        self.group == "10"
    }
}

impl Algorithm {
    /// The algorithm's row.
    pub fn row(self) -> &'static AlgorithmRow {
        &TABLE[self as usize]
    }

    /// The address of its clause.
    pub fn link(self) -> String {
        format!("https://tc39.es/ecma262/#{}", self.row().id)
    }
}

/// The position of `label` among the algorithm's steps.
///
/// # Panics
/// At compile time, where the table has no such step.
pub const fn index_of(algorithm: Algorithm, label: &str) -> u8 {
    let steps = TABLE[algorithm as usize].steps;
    let mut at = 0;
    while at < steps.len() {
        if same(steps[at].label.as_bytes(), label.as_bytes()) {
            return at as u8;
        }
        at += 1;
    }
    panic!("the algorithm has no step of this label")
}

const fn same(a: &[u8], b: &[u8]) -> bool {
    if a.len() != b.len() {
        return false;
    }
    let mut at = 0;
    while at < a.len() {
        if a[at] != b[at] {
            return false;
        }
        at += 1;
    }
    true
}
