//! The grouping of divergences by signature, held against faults that are planted in the interpreter: the interpreter with a fault
//! is the engine, so that the fault is the cause of whatever differs.
//!
//! Each fault is a cause: its programs are to have one signature. Two faults are to have two, unless
//! - they are decisions of one algorithm: that is one function of an engine, and a signature tells no more than where to look;
//! - a program is observed alike with both: where one decision does nothing but take the other's result, nobody can say of
//!   that program which of them is wrong.

#![allow(clippy::print_stdout, reason = "it prints its figures")]

use std::collections::{BTreeMap, BTreeSet};
use std::iter;
use std::panic;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use dunder_differential::Grouping;
use dunder_differential::faults::labels::{self, Label, Labeller};
use dunder_differential::reduce::{Budget, reduce_divergence};
use dunder_interpreter::steps::Goal;

/// A program after its reduction.
#[derive(Clone)]
struct Told {
    fault: Goal,
    signature: String,
    text: String,
    /// The other faults of the same signature with which it is observed in the same way.
    alike: BTreeSet<Goal>,
}

impl Told {
    fn has_cause_of(&self, other: &Told) -> bool {
        self.fault.mark.algorithm == other.fault.mark.algorithm
            || self.alike.contains(&other.fault)
            || other.alike.contains(&self.fault)
    }

    fn has_signature_of(&self, other: &Told) -> bool {
        self.signature == other.signature
    }
}

fn labelled() -> Vec<Label> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus/labelled/planted.toml");
    labels::read(&std::fs::read_to_string(path).expect("the labelled set is there")).expect("it is one")
}

/// Reduces a fault's programs as a campaign does.
fn told(labeller: &mut Labeller, Label { fault, programs }: &Label) -> Vec<Told> {
    let (judge, mut contender) = labeller.against(*fault);
    let mut reduce = |text: &String| {
        let budget = Budget::towards_the_origin();
        let reduced = reduce_divergence(text, judge, &mut contender, budget, &mut |_, _| {});
        let reduced = reduced.unwrap_or_else(|| panic!("{fault}: it does not differ:\n{text}"));
        let signature = reduced.outcome.signature.cause;
        Told { fault: *fault, signature, text: reduced.text, alike: BTreeSet::new() }
    };
    programs.iter().map(&mut reduce).collect()
}

/// The faults of the same signature with which a program is observed in the same way.
fn alike(labeller: &mut Labeller, one: &Told, all: &[Told]) -> BTreeSet<Goal> {
    let mut observe = |fault| labeller.against(fault).1.observe(&one.text);
    let observed = observe(one.fault);
    let others = all.iter().filter(|other| other.has_signature_of(one)).map(|other| other.fault);
    let others: BTreeSet<Goal> = others.filter(|fault| *fault != one.fault).collect();
    others.into_iter().filter(|fault| observe(*fault) == observed).collect()
}

/// Does something with each of some things in two threads; what is given comes in the same order.
fn with_each<T: Sync, R: Send>(things: &[T], work: impl Fn(&mut Labeller, &T) -> R + Sync) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let run = || {
        let mut labeller = Labeller::new();
        let take = || Some(next.fetch_add(1, Ordering::Relaxed)).filter(|at| *at < things.len());
        iter::from_fn(take).map(|at| (at, work(&mut labeller, &things[at]))).collect::<Vec<_>>()
    };
    let mut all: Vec<(usize, R)> = thread::scope(|scope| {
        let start = |_| thread::Builder::new().stack_size(64 << 20).spawn_scoped(scope, run);
        let threads = (0..2).map(start).collect::<Result<Vec<_>, _>>().expect("threads can be started");
        threads.into_iter().flat_map(|thread| thread.join().unwrap_or_else(|why| panic::resume_unwind(why))).collect()
    });
    all.sort_by_key(|(at, _)| *at);
    all.into_iter().map(|(_, result)| result).collect()
}

fn reduced(labels: &[Label]) -> Vec<Told> {
    let all = with_each(labels, told).concat();
    let alike = with_each(&all, |labeller, one| alike(labeller, one, &all));
    all.into_iter().zip(alike).map(|(told, alike)| Told { alike, ..told }).collect()
}

#[test]
fn planted() {
    let labels = labelled();
    assert!(labels.len() >= 100, "{} faults", labels.len());
    // A fault may break what the interpreter relies on, which is a way to differ.
    panic::set_hook(Box::new(|_| {}));
    let all = panic::catch_unwind(|| reduced(&labels));
    drop(panic::take_hook());
    let all = all.unwrap_or_else(|why| panic::resume_unwind(why));
    let mut by_fault: BTreeMap<Goal, Vec<&Told>> = BTreeMap::new();
    all.iter().for_each(|told| by_fault.entry(told.fault).or_default().push(told));
    for (fault, told) in &by_fault {
        let signatures: BTreeSet<_> = told.iter().map(|told| &*told.signature).collect();
        println!("{:45} {}", fault.to_string(), signatures.into_iter().collect::<Vec<_>>().join(" "));
    }
    let precision = Grouping::of(&all, Told::has_cause_of, Told::has_signature_of).precision;
    let recall = Grouping::of(&all, |one, other| one.fault == other.fault, Told::has_signature_of).recall;
    let signatures = all.iter().map(|told| &told.signature).collect::<BTreeSet<_>>().len();
    println!("{} divergences, {} faults, {signatures} signatures", all.len(), labels.len());
    println!("B-cubed precision {precision:.3}, recall {recall:.3}");
    assert!(precision >= PRECISION, "precision {precision}");
    assert!(recall >= RECALL, "recall {recall}");
}

/// How seldom two faults may be merged.
const PRECISION: f64 = 0.65;

/// How seldom a fault may be split.
const RECALL: f64 = 0.70;
