//! Signatures: the buckets of divergences, the keys of expectations, the fingerprints in reports.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use dunder_interpreter::steps::{Algorithm, Mark, Taken};
use serde::{Deserialize, Serialize};

use crate::difference::{Difference, Kind};
use crate::plumbing::{Weight, weight_of};

/// What is the same in every divergence of one cause: the engine, the kind of difference, and the algorithms that the
/// interpreter ran between the event before and the differing one.
///
/// Sites, values, labels and names of the program are no part of it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Signature {
    /// The engine's short name.
    pub engine: String,
    /// The kind of difference.
    pub kind: Kind,
    /// The algorithms' identifiers (`Proxy_Get`), in the order of the alphabet.
    pub algorithms: Vec<String>,
}

impl Signature {
    /// The signature of a difference in a window of steps.
    pub fn of(engine: &str, difference: &Difference, window: &[Taken]) -> Signature {
        let algorithms: BTreeSet<Algorithm> = telling(window).iter().map(|taken| taken.mark.algorithm).collect();
        let mut algorithms: Vec<String> = algorithms.iter().map(|algorithm| format!("{algorithm:?}")).collect();
        algorithms.sort();
        Signature { engine: engine.to_owned(), kind: difference.kind, algorithms }
    }

    /// The short id: `quickjs-throw-1f3a9c2e`.
    ///
    /// The digits are the 64-bit FNV-1a hash of engine, kind and algorithms, one a line, its halves joined by exclusive or.
    /// They depend on names alone, so that they stay the same as long as the specification's algorithms keep theirs.
    pub fn id(&self) -> String {
        let lines = [self.engine.as_str(), self.kind.name()].into_iter();
        let hash = lines.chain(self.algorithms.iter().map(String::as_str)).fold(FNV_OFFSET, |hash, line| {
            line.bytes().chain([b'\n']).fold(hash, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(FNV_PRIME))
        });
        format!("{}-{}-{:08x}", self.engine, self.kind, (hash >> 32) as u32 ^ hash as u32)
    }
}

const FNV_OFFSET: u64 = 0xcbf2_9ce4_8422_2325;
const FNV_PRIME: u64 = 0x0100_0000_01b3;

impl fmt::Display for Signature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.id())
    }
}

/// Whether a mark belongs to what the program did. What the harness does to look at a value does not, but a proxy's
/// internal methods always do: they are what a program with a proxy is about, whoever sets them off.
pub(crate) fn is_of_program(taken: &Taken) -> bool {
    !taken.by_harness || is_trap(taken)
}

/// The steps of a window that tell something about it: those of the highest weight that is there at all, in order.
fn telling(window: &[Taken]) -> Vec<Taken> {
    let weights: BTreeMap<Mark, Weight> = window.iter().map(|taken| (taken.mark, weight_of(taken.mark))).collect();
    let heaviest = |belongs: fn(&Taken) -> bool| {
        let highest = window.iter().filter(|taken| belongs(taken)).map(|taken| weights[&taken.mark]).max();
        let is_heaviest = |taken: &&Taken| belongs(taken) && Some(weights[&taken.mark]) == highest;
        (highest, window.iter().filter(is_heaviest).copied().collect::<Vec<Taken>>())
    };
    match heaviest(is_of_program) {
        (Some(Weight::Common | Weight::Telling), steps) => steps,
        // The program did nothing of interest: what differs was there before, and shows in what the harness did to look.
        (None | Some(Weight::Plumbing), steps) => match heaviest(|taken| taken.by_harness) {
            (None, _) => steps,
            (Some(_), steps) => steps,
        },
    }
}

/// The step that decides a difference.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Clause {
    /// The clause's id: `sec-ordinaryset`.
    pub id: String,
    /// The algorithm's identifier: `OrdinarySet`, `Proxy_Get`.
    pub algorithm: String,
    /// The step's label: `2`, `7.c.i`; nothing where the algorithm as a whole is meant.
    pub step: String,
}

impl Clause {
    /// The step of a window that decides.
    ///
    /// Where the specification throws, that is the last step that tells something: the one that throws. Else it is the
    /// last decision of the algorithm that was begun last: what called it only hands its result on. Where events are
    /// missing, too many or in another order, or the one that differs comes out of a trap, it is that of the last
    /// algorithm that calls traps and is none itself, since it is what decides which trap comes next.
    pub fn of(difference: &Difference, window: &[Taken]) -> Option<Clause> {
        let steps = telling(window);
        let step = match difference.kind {
            Kind::NoThrow | Kind::Error | Kind::Realm => *steps.last()?,
            kind if matches!(kind, Kind::Missing | Kind::Extra | Kind::Order) || is_in_trap(steps.last()?) => {
                let outside = steps.iter().rposition(|taken| !is_trap(taken)).unwrap_or(steps.len() - 1);
                last_decision(&steps, steps.get(outside)?.mark.algorithm)
            }
            _ => {
                let mut seen = BTreeSet::new();
                let begun = steps.iter().map(|taken| taken.mark.algorithm).filter(|algorithm| seen.insert(*algorithm));
                last_decision(&steps, begun.last()?)
            }
        };
        let label = step.mark.label();
        Some(Clause {
            id: step.mark.algorithm.row().id.to_owned(),
            algorithm: format!("{:?}", step.mark.algorithm),
            step: label.split_once(':').map_or(label, |(_, label)| label).to_owned(),
        })
    }

    /// The address of the clause.
    pub fn link(&self) -> String {
        format!("https://tc39.es/ecma262/#{}", self.id)
    }
}

impl fmt::Display for Clause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.step.as_str() {
            "" => f.write_str(&self.algorithm),
            step => write!(f, "{} step {step}", self.algorithm),
        }
    }
}

/// The last step of an algorithm that decides something, or else its last step.
fn last_decision(steps: &[Taken], algorithm: Algorithm) -> Taken {
    let of_algorithm = || steps.iter().rev().filter(|taken| taken.mark.algorithm == algorithm);
    let decision = of_algorithm().find(|taken| taken.outcome.is_some());
    *decision.or_else(|| of_algorithm().next()).expect("the algorithm is of one of the steps")
}

/// Whether the program goes on inside a trap behind this step: a proxy's internal method that has not returned yet.
fn is_in_trap(taken: &Taken) -> bool {
    let kind = taken.mark.algorithm.row().steps[taken.mark.index as usize].kind;
    is_trap(taken) && !kind.contains("return")
}

/// Whether a step is of a proxy's internal method.
fn is_trap(taken: &Taken) -> bool {
    taken.mark.algorithm.row().number.starts_with("10.5.")
}

#[cfg(test)]
mod tests {
    use dunder_engines::End;

    use super::*;
    use crate::difference::Side;

    fn difference(kind: Kind) -> Difference {
        Difference { kind, index: 0, expected: Side::End(End::Completed), actual: Side::End(End::Completed) }
    }

    fn step(algorithm: Algorithm, label: &str) -> Taken {
        Taken { mark: Mark::of(algorithm, label), outcome: None, by_harness: false }
    }

    fn decision(algorithm: Algorithm, label: &str, outcome: bool) -> Taken {
        Taken { outcome: Some(outcome), ..step(algorithm, label) }
    }

    fn looking(taken: Taken) -> Taken {
        Taken { by_harness: true, ..taken }
    }

    fn names(window: &[Taken]) -> String {
        Signature::of("quickjs", &difference(Kind::Value), window).algorithms.join(" ")
    }

    #[test]
    fn the_id_is_stable() {
        let window = [step(Algorithm::Reflect_set, "1"), step(Algorithm::Proxy_Set, "1")];
        let signature = Signature::of("quickjs", &difference(Kind::Throw), &window);
        assert_eq!(signature.algorithms, ["Proxy_Set", "Reflect_set"]);
        // Published ids may not change: whoever changes this line breaks every expectation that is out there.
        assert_eq!(signature.id(), "quickjs-throw-f358fc7a");
    }

    #[test]
    fn order_and_repetition_of_steps_are_no_part() {
        let (a, b) = (step(Algorithm::Reflect_set, "1"), step(Algorithm::Proxy_Set, "1"));
        assert_eq!(names(&[a, b]), names(&[b, a, b, step(Algorithm::Proxy_Set, "2")]));
    }

    #[test]
    fn plumbing_and_common_algorithms_give_way() {
        let (plumbing, common) = (step(Algorithm::GetValue, "1"), step(Algorithm::OrdinaryGet, "1"));
        let telling = step(Algorithm::OrdinaryDelete, "1");
        assert_eq!(names(&[plumbing, common, telling]), "OrdinaryDelete");
        assert_eq!(names(&[plumbing, common]), "OrdinaryGet");
        assert_eq!(names(&[plumbing]), "GetValue");
        assert_eq!(names(&[]), "");
    }

    #[test]
    fn what_the_harness_does_to_look_gives_way_but_the_traps_it_sets_off_do_not() {
        let (own, look) = (step(Algorithm::OrdinaryDelete, "1"), looking(step(Algorithm::Reflect_ownKeys, "1")));
        let trap = looking(step(Algorithm::Proxy_OwnPropertyKeys, "1"));
        assert_eq!(names(&[own, look]), "OrdinaryDelete");
        assert_eq!(names(&[own, look, trap]), "OrdinaryDelete Proxy_OwnPropertyKeys");
        assert_eq!(names(&[step(Algorithm::GetValue, "1"), look]), "Reflect_ownKeys");
    }

    fn clause(kind: Kind, window: &[Taken]) -> String {
        Clause::of(&difference(kind), window).unwrap().to_string()
    }

    #[test]
    fn the_last_decision_decides() {
        let window = [
            decision(Algorithm::OrdinarySetPrototypeOf, "2", false),
            step(Algorithm::OrdinarySetPrototypeOf, "8"),
            decision(Algorithm::OrdinaryGet, "2", false),
            looking(decision(Algorithm::Reflect_getPrototypeOf, "1", false)),
        ];
        assert_eq!(clause(Kind::Value, &window), "OrdinarySetPrototypeOf step 2");
        let clause = Clause::of(&difference(Kind::Value), &window).unwrap();
        assert_eq!(clause.link(), "https://tc39.es/ecma262/#sec-ordinarysetprototypeof");
        assert_eq!(Clause::of(&difference(Kind::Value), &[]), None);
    }

    #[test]
    fn what_is_called_decides_and_not_what_hands_its_result_on() {
        let window = [
            decision(Algorithm::Object_setPrototypeOf, "3", false),
            decision(Algorithm::OrdinarySetPrototypeOf, "2", false),
            decision(Algorithm::Object_setPrototypeOf, "5", false),
        ];
        assert_eq!(clause(Kind::Value, &window), "OrdinarySetPrototypeOf step 2");
        assert_eq!(clause(Kind::NoThrow, &window), "Object_setPrototypeOf step 5");
    }

    #[test]
    fn what_calls_a_trap_decides_which_comes_next() {
        let window = [
            step(Algorithm::TestIntegrityLevel, "1"),
            decision(Algorithm::TestIntegrityLevel, "2", false),
            decision(Algorithm::Proxy_OwnPropertyKeys, "6", false),
            step(Algorithm::Proxy_OwnPropertyKeys, "7"),
            step(Algorithm::Proxy_OwnPropertyKeys, "23"),
        ];
        assert_eq!(clause(Kind::Order, &window), "TestIntegrityLevel step 2");
        assert_eq!(clause(Kind::Value, &window[..4]), "TestIntegrityLevel step 2", "inside the trap");
        assert_eq!(clause(Kind::Value, &window), "Proxy_OwnPropertyKeys step 6", "behind it");
        assert_eq!(clause(Kind::Order, &window[2..]), "Proxy_OwnPropertyKeys step 6");
    }
}
