//! The grouping of divergences by signature, held against divergences whose causes are known, and what the reducer makes
//! of them.

#![allow(clippy::print_stdout, reason = "it prints its figures")]

use std::collections::BTreeSet;
use std::path::Path;
use std::time::{Duration, Instant};

use dunder_differential::reduce::{Budget, reduce_divergence};
use dunder_differential::{Contender, Grouping, Judge};
use dunder_engines::{Engine, Limits, QuickJs};
use serde::Deserialize;

/// A set of divergences by cause: `corpus/labelled/<engine>.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Labelled {
    cause: Vec<Cause>,
}

/// One wrong place in the engine.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cause {
    /// What it is called.
    name: String,
    /// Where it is, and what is wrong there.
    place: String,
    /// Programs that diverge because of it.
    programs: Vec<String>,
}

/// A program after its reduction.
struct Grouped<'a> {
    cause: &'a str,
    signature: String,
    bytes: usize,
    calls: usize,
    time: Duration,
}

fn labelled() -> Labelled {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus/labelled/quickjs.toml");
    let text = std::fs::read_to_string(&path).expect("the labelled set is there");
    toml::from_str(&text).expect("the labelled set is TOML")
}

fn quickjs() -> Contender {
    let make = || Ok(Box::new(QuickJs::rewound(Limits::default())) as Box<dyn Engine>);
    let make_witness = || Ok(Box::new(QuickJs::fresh(Limits::default())) as Box<dyn Engine>);
    Contender::with_witness(make, make_witness).expect("QuickJS is built in")
}

/// Reduces every program as a campaign does.
fn grouped(labelled: &Labelled) -> Vec<Grouped<'_>> {
    let (mut judge, mut contender) = (Judge::new(Limits::default()), quickjs());
    let mut groups = Vec::new();
    for Cause { name: cause, programs, .. } in &labelled.cause {
        for text in programs {
            let start = Instant::now();
            let budget = Budget::towards_the_origin();
            let reduced = reduce_divergence(text, &mut judge, &mut contender, budget, &mut |_, _| {});
            let reduced = reduced.unwrap_or_else(|| panic!("{cause}: it does not diverge:\n{text}"));
            assert!(reduced.complete, "{cause}: {} calls do not do for\n{text}", reduced.calls);
            let (signature, bytes, calls) = (reduced.outcome.signature.id(), reduced.text.len(), reduced.calls);
            groups.push(Grouped { cause, signature, bytes, calls, time: start.elapsed() });
        }
    }
    groups
}

fn median<T: Ord + Copy>(values: impl Iterator<Item = T>) -> T {
    let mut values: Vec<T> = values.collect();
    values.sort_unstable();
    values[values.len() / 2]
}

fn each_cause_has_one_signature() {
    let labelled = labelled();
    assert!(labelled.cause.iter().all(|cause| !cause.place.is_empty()));
    let groups = grouped(&labelled);
    assert!(groups.len() >= 60, "{} divergences", groups.len());
    let pairs: BTreeSet<(&str, &str)> = groups.iter().map(|group| (group.cause, &*group.signature)).collect();
    for cause in &labelled.cause {
        let signatures = pairs.iter().filter(|(name, _)| *name == cause.name).map(|(_, signature)| *signature);
        println!("{:40} {}", cause.name, signatures.collect::<Vec<_>>().join(" "));
    }
    let Grouping { precision, recall } =
        Grouping::of(&groups, |one, other| one.cause == other.cause, |one, other| one.signature == other.signature);
    let causes = labelled.cause.len();
    let signatures = groups.iter().map(|group| &group.signature).collect::<BTreeSet<_>>().len();
    println!("{} divergences, {causes} causes, {signatures} signatures", groups.len());
    println!("B-cubed precision {precision:.3}, recall {recall:.3}");
    println!(
        "reduced: {} bytes, {} calls, {} ms (medians)",
        median(groups.iter().map(|group| group.bytes)),
        median(groups.iter().map(|group| group.calls)),
        median(groups.iter().map(|group| group.time)).as_millis()
    );
    assert!(precision >= PRECISION, "precision {precision}");
    assert!(recall >= RECALL, "recall {recall}");
    assert!(signatures as f64 <= causes as f64 * SIGNATURES, "{signatures} signatures of {causes} causes");
    assert!(median(groups.iter().map(|group| group.bytes)) <= 80);
    assert!(median(groups.iter().map(|group| group.calls)) <= 300);
}

/// How seldom two causes may be merged.
const PRECISION: f64 = 1.0;

/// How seldom a cause may be split.
const RECALL: f64 = 0.93;

/// How many signatures there may be to a cause.
const SIGNATURES: f64 = 1.2;

#[test]
fn causes() {
    let thread = std::thread::Builder::new().stack_size(64 << 20).spawn(each_cause_has_one_signature);
    thread.expect("a thread can be started").join().expect("the grouping keeps its word");
}
