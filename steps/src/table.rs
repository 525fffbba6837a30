//! The pinned table of algorithms and steps, generated from `interpreter/spec/*.tsv` (ECMA-262, draft of 2025-11-04).

use crate::goal::Goal;

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
    /// The places among the [`SLOTS`] of a run: of a decision that is false, or of the step, and of a decision that is true.
    pub slots: [u16; 2],
}

/// As what a step is marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Marked {
    /// Not at all: `spec/unmarked.tsv` says why.
    No,
    /// By `step!`.
    Step,
    /// By `when!`, `none!` or `some!`.
    Decision(Asks),
}

/// What a decision asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asks {
    /// Whether a condition holds (`when!`).
    Anything,
    /// Whether something is not there (`none!`).
    ForAbsence,
    /// Whether something is there (`some!`).
    ForPresence,
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
