//! The reducer under oracles that are plain functions, and under a real engine.

use std::collections::BTreeSet;

use dunder_engines::{Limits, QuickJs};
use dunder_interpreter::steps::Algorithm;

use super::*;
use crate::difference::Kind;
use crate::signature::Signature;

fn outcome(kind: Kind, reach: &[Algorithm]) -> Outcome {
    Outcome {
        signature: Signature { engine: "e".into(), cause: format!("{reach:?}") },
        kind,
        reach: reach.iter().copied().collect(),
        own: reach.iter().copied().collect(),
        intrinsic: false,
        one_event: true,
        said: false,
        repeats: false,
        catches: false,
        flavour: Default::default(),
    }
}

/// A program with one of nearly everything.
const RICH: &str = r#"
"use strict";
// A comment.
var first = 1, second = { key: 'value', get accessor() { return this.key; }, ['computed' + 1]: [1, , ...[2]] };
function outer(parameter, [element] = [3], ...rest) {
  if (parameter > 1) { return rest.length; } else { throw new TypeError('message'); }
  while (false) { break; }
}
class Base { #hidden = 1; constructor(x) { this.x = x; } static method() { return super.toString(); } get hidden() { return #hidden in this; } }
class Derived extends Base { field = new.target; static { first += 1; } }
outer: for (const key of Object.keys(second)) { for (let i = 0; i < 2; i++) { if (i) continue outer; } }
try { outer(second?.key ?? `template ${first} string`); } catch (error) { print('caught', error); } finally { first = void 0; }
switch (first) { case 1: print('one'); break; default: Object.freeze(second); print('frozen', target(second, 1 + 2)); }
var bound = (function named() { return () => { return arguments; }; }).bind(null, 1, 2);
with_(typeof bound, delete second.key, -first, first ? second : bound, (first, second));
"#;

/// Reduces with an oracle that wants every one of `needles` in the text.
fn reduce_to(text: &str, needles: &[&str]) -> Reduced {
    let mut oracle = |text: &str| {
        let holds = needles.iter().all(|needle| text.contains(needle));
        holds.then(|| outcome(Kind::Value, &[Algorithm::OrdinarySet]))
    };
    reduce(text, Budget { calls: 2000, ..Budget::default() }, &mut oracle, &mut |_, _| {}).unwrap()
}

#[test]
fn what_is_needed_is_left_and_nothing_else() {
    let table: &[(&[&str], &str)] = &[
        (&["Object.freeze("], "Object.freeze();\n"),
        (&["target("], "target();\n"),
        (&["new.target"], "function a() {\n  new.target;\n}\n"),
        (&["super.toString"], "class a {\n  a() {\n    super.toString;\n  }\n}\n"),
        (&["continue "], "a: for (let a of 0)\n  continue a;\n"),
        (&["finally"], "try {\n} finally {\n}\n"),
        (&["catch"], "try {\n} catch {\n}\n"),
        (&["#", "in "], "class a {\n  #a;\n  a() {\n    #a in 0;\n  }\n}\n"),
        (&["...", "function"], "function a(...a) {\n}\n"),
        (&["use strict"], "\"use strict\";\n"),
        (&["default:"], "switch (0) {\n  default:\n}\n"),
        (&["bind(null"], "0.bind(null);\n"),
        (&[], ""),
    ];
    for (needles, expected) in table {
        let reduced = reduce_to(RICH, needles);
        assert!(reduced.complete, "{needles:?}: {} calls", reduced.calls);
        assert!(
            reduced.text.len() <= expected.len() + 6,
            "{needles:?}: {} bytes, where {} would do:\n{}",
            reduced.text.len(),
            expected.len(),
            reduced.text
        );
    }
}

#[test]
fn reducing_again_changes_nothing() {
    for needles in [&["Object.freeze("][..], &["new.target", "catch"], &["#", "in "], &["bind", "2"], &["`"]] {
        let once = reduce_to(RICH, needles);
        let again = reduce_to(&once.text, needles);
        assert_eq!((&again.text, &again.outcome), (&once.text, &once.outcome), "{needles:?}");
    }
}

#[test]
fn reducing_is_deterministic() {
    assert_eq!(reduce_to(RICH, &["super.toString"]), reduce_to(RICH, &["super.toString"]));
}

#[test]
fn the_budget_is_kept() {
    let mut calls = 0;
    let mut oracle = |_: &str| {
        calls += 1;
        Some(outcome(Kind::Value, &[]))
    };
    let reduced = reduce(RICH, Budget { calls: 3, extent: Extent::Same }, &mut oracle, &mut |_, _| {}).unwrap();
    assert!(!reduced.complete);
    assert_eq!((reduced.calls, calls), (3, 3));
}

#[test]
fn every_best_is_smaller_than_the_one_before() {
    let mut sizes = Vec::new();
    let mut oracle = |text: &str| text.contains("freeze").then(|| outcome(Kind::Value, &[]));
    reduce(RICH, Budget::default(), &mut oracle, &mut |text, _| sizes.push(text.len())).unwrap();
    assert!(sizes.len() > 3 && sizes.is_sorted_by(|a, b| a >= b), "{sizes:?}");
}

/// While the reach only ever narrows, another divergence that is met on the way is kept aside.
#[test]
fn the_signature_is_kept_and_what_slips_is_told() {
    let all = [Algorithm::OrdinarySet, Algorithm::OrdinaryGet, Algorithm::OrdinaryDelete];
    let mut reaches: Vec<BTreeSet<Algorithm>> = Vec::new();
    let mut oracle = |text: &str| {
        let has = |needle: &str| text.contains(needle);
        match (has("freeze"), has("bind")) {
            (true, true) => Some(outcome(Kind::Value, &all)),
            (true, false) => Some(outcome(Kind::Value, &all[..1])),
            (false, true) => Some(outcome(Kind::Throw, &all[1..])),
            (false, false) => None,
        }
    };
    let mut on_best = |_: &str, outcome: &Outcome| reaches.push(outcome.reach.clone());
    let reduced = reduce(RICH, Budget::default(), &mut oracle, &mut on_best).unwrap();
    assert!(reaches.windows(2).all(|pair| pair[1].is_subset(&pair[0])));
    assert_eq!(reduced.outcome, outcome(Kind::Value, &all[..1]));
    let slipped: Vec<&Slipped> = reduced.slipped.values().collect();
    assert_eq!(slipped.len(), 1);
    assert_eq!(slipped[0].outcome, outcome(Kind::Throw, &all[1..]));
    assert!(slipped[0].text.contains("bind") && !slipped[0].text.contains("freeze"));
}

#[test]
fn what_shows_nothing_is_not_reduced() {
    let no = |text: &str| reduce(text, Budget::default(), &mut |_| None, &mut |_, _| {});
    assert_eq!(no("print(1)"), None);
    assert_eq!(no("print(1"), None);
}

/// QuickJS-NG 0.16.2 reports an accessor's descriptor through a proxy's trap as one of data.
const THROUGH_A_TRAP: &str = "
    var log = [];
    function note(name) { log.push(name); return name; }
    class Point { constructor(x, y) { this.x = x; this.y = y; } get length() { return this.x + this.y; } }
    var point = new Point(1, 2);
    print('start', point.length, note('a'));
    var handler = { getOwnPropertyDescriptor: function (target, key) { note('trap'); return Reflect.getOwnPropertyDescriptor(target, key); } };
    var target = { get value() { return 1; }, other: 2 };
    var proxy = new Proxy(target, handler);
    for (var key of ['other', 'value']) {
      try { descriptor('d ' + key, proxy, key); } catch (error) { caught('d', error); }
    }
    print(log.length);
";

#[test]
fn a_real_divergence_keeps_its_signature() {
    let mut judge = Judge::new(Limits::default());
    let mut contender = Contender::new(|| Ok(Box::new(QuickJs::rewound(Limits::default())))).unwrap();
    let Verdict::Diverge(divergence) = judge.judge(THROUGH_A_TRAP, &mut contender) else { panic!("no divergence") };
    let start = Outcome::of(&divergence);
    let mut run =
        |text: &str| reduce_divergence(text, &mut judge, &mut contender, Budget::default(), &mut |_, _| {}).unwrap();
    let once = run(THROUGH_A_TRAP);
    assert!(once.complete, "{} calls", once.calls);
    assert!(start.is_kept_by(&once.outcome), "{:?}\n{:?}", start, once.outcome);
    assert!(once.text.len() < 150, "{}", once.text);
    let again = run(&once.text);
    assert_eq!((again.text, again.outcome), (once.text, once.outcome));
}
