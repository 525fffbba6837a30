//! Divergences whose cause is known because it was planted: `corpus/labelled/planted.toml`.

use std::collections::BTreeSet;
use std::fmt::Write;

use dunder_engines::{Limits, Planted};
use dunder_interpreter::steps::Goal;
use serde::Deserialize;

use super::{all, impatient};
use crate::difference::Kind;
use crate::reduce::{Budget, reduce_divergence};
use crate::{Contender, Judge};

/// A fault, and small programs that the interpreter with it observes otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// The fault.
    pub fault: Goal,
    /// Texts that differ from each other.
    pub programs: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    fault: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    of: String,
    programs: Vec<String>,
}

/// Reads a labelled set.
///
/// # Errors
/// Where it is no such set, or names a fault that cannot be planted: with what is wrong.
pub fn read(text: &str) -> Result<Vec<Label>, String> {
    let File { fault: entries } = toml::from_str(text).map_err(|error| error.to_string())?;
    let faults = all();
    let label = |Entry { of, programs }| match faults.iter().find(|fault| fault.to_string() == of) {
        Some(fault) => Ok(Label { fault: *fault, programs }),
        None => Err(format!("{of}: there is no such fault")),
    };
    entries.into_iter().map(label).collect()
}

/// A labelled set as text, without the faults that have no programs.
pub fn print(labels: &[Label]) -> String {
    let mut text = HEAD.to_owned();
    for Label { fault, programs } in labels.iter().filter(|label| !label.programs.is_empty()) {
        let programs: String = programs.iter().map(|program| format!("'''\n{}''',\n", program.trim_end())).collect();
        write!(text, "\n[[fault]]\nof = \"{fault}\"\nprograms = [\n{programs}]\n").expect("a String takes it");
    }
    text
}

/// What a labelled set begins with.
const HEAD: &str = "\
# Divergences by their causes: faults that are planted in the interpreter, each with programs that are observed otherwise with it.
# `of` is the algorithm, the step of the decision, and the outcome that is taken for the other. `dunder faults --label` writes it.
";

/// Holds the interpreter with a fault against the one without.
pub struct Labeller {
    judge: Judge,
    planted: Planted,
}

impl Labeller {
    /// Makes both.
    ///
    /// The thread needs half as much stack again as the limits allow.
    ///
    /// # Panics
    /// Where no fault can be planted.
    pub fn new() -> Labeller {
        let limits = impatient(Limits::default());
        let any = *all().first().expect("some fault can be planted");
        Labeller { judge: Judge::new(limits), planted: Planted::new(limits, any) }
    }

    /// The interpreter without a fault, and with one, as a judge and what is judged.
    ///
    /// # Panics
    /// Never: there is nothing that could not be made.
    pub fn against(&mut self, fault: Goal) -> (&mut Judge, Contender) {
        let planted = self.planted.with(fault);
        (&mut self.judge, Contender::new(move || Ok(Box::new(planted.clone()))).expect("it is a copy"))
    }

    /// Makes so many of some programs small that differ because of a fault: those that do not fit a set of labels, since the fault
    /// breaks the interpreter itself or makes two of them the same, are passed by.
    pub fn label(&mut self, fault: Goal, programs: impl Iterator<Item = String>, wanted: usize) -> Label {
        let (judge, mut contender) = self.against(fault);
        let mut found = BTreeSet::new();
        let mut label = Label { fault, programs: Vec::new() };
        for text in programs.take(wanted * TRIES) {
            let small = reduce_divergence(&text, judge, &mut contender, Budget::default(), &mut |_, _| {});
            let small = small.filter(|small| small.complete && small.outcome.kind != Kind::Crash);
            label.programs.extend(small.map(|small| small.text).filter(|text| found.insert(text.clone())));
            if label.programs.len() == wanted {
                break;
            }
        }
        label
    }
}

impl Default for Labeller {
    fn default() -> Labeller {
        Labeller::new()
    }
}

/// How many programs are made small for each that is wanted.
const TRIES: usize = 4;

#[cfg(test)]
mod tests {
    use dunder_interpreter::steps::Algorithm;

    use super::*;

    fn fault() -> Goal {
        Goal::of_label(Algorithm::OrdinarySetWithOwnDescriptor, "2.a", Some(true))
    }

    #[test]
    fn what_is_printed_can_be_read() {
        let label =
            |programs: &[&str]| Label { fault: fault(), programs: programs.iter().map(|&it| it.into()).collect() };
        let labels = [label(&["show(1);\n", "'use strict';\nshow(2, '\\\\');\n"]), label(&[])];
        let read = read(&print(&labels)).unwrap();
        assert_eq!(read, [label(&["show(1);", "'use strict';\nshow(2, '\\\\');"])]);
    }

    #[test]
    fn what_is_no_fault_is_told() {
        let error = read("[[fault]]\nof = 'OrdinarySet 99 true'\nprograms = []").unwrap_err();
        assert_eq!(error, "OrdinarySet 99 true: there is no such fault");
        assert!(read("[[fault]]\nprograms = []").unwrap_err().contains("of"));
    }

    #[test]
    fn programs_that_show_a_fault_are_made_small_and_no_two_are_the_same() {
        let frozen = "let a = 1; show(1, Reflect.set(Object.freeze({ a: 1 }), 'a', 2, {}));";
        let programs = [
            "show(1);",
            frozen,
            frozen,
            "Reflect.set(Object.freeze({ b() {} }), 'b', { set d(e) {} }, {}) || show(1);",
        ];
        let label = Labeller::new().label(fault(), programs.into_iter().map(str::to_owned), 2);
        assert_eq!(label.programs.len(), 2, "{label:?}");
        assert!(label.programs.iter().all(|program| program.len() < 70), "{label:?}");
    }
}
