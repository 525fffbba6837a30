//! Signatures: the buckets of divergences, the keys of expectations, the fingerprints in reports.

use std::collections::BTreeSet;
use std::fmt;

use dunder_interpreter::steps::{Algorithm, Taken};
use serde::{Deserialize, Serialize};

use crate::difference::{Difference, Kind};
use crate::plumbing::{Weight, weight};

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
        let mut algorithms: Vec<String> = telling(window).iter().map(|algorithm| format!("{algorithm:?}")).collect();
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
    !taken.by_harness || taken.mark.algorithm.row().number.starts_with("10.5.")
}

/// The algorithms of a window that tell something about it: those of the highest weight that is there at all.
fn telling(window: &[Taken]) -> BTreeSet<Algorithm> {
    let heaviest = |steps: &mut dyn Iterator<Item = &Taken>| {
        let all: BTreeSet<Algorithm> = steps.map(|taken| taken.mark.algorithm).collect();
        let highest = all.iter().map(|algorithm| weight(*algorithm)).max();
        all.into_iter().filter(|algorithm| Some(weight(*algorithm)) == highest).collect::<BTreeSet<_>>()
    };
    let of_program = heaviest(&mut window.iter().filter(|taken| is_of_program(taken)));
    if of_program.iter().all(|algorithm| weight(*algorithm) == Weight::Plumbing) {
        // The program did nothing of interest: what differs was there before, and shows in what the harness did to look.
        let of_harness = heaviest(&mut window.iter().filter(|taken| taken.by_harness));
        if !of_harness.is_empty() {
            return of_harness;
        }
    }
    of_program
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
    /// The step of a window that decides: the last one that tells something. A step that leads on without a choice is
    /// passed over for the last decision before it, except where the specification throws: there the last step is the
    /// one that does.
    pub fn of(difference: &Difference, window: &[Taken]) -> Option<Clause> {
        let telling = telling(window);
        let throws = matches!(difference.kind, Kind::NoThrow | Kind::Error | Kind::Realm);
        let mut steps = window.iter().rev().filter(|taken| telling.contains(&taken.mark.algorithm));
        let last = steps.clone().next()?;
        let decision = |taken: &&Taken| taken.outcome.is_some() || kind(taken).contains("throw");
        let step = if throws { last } else { steps.find(decision).unwrap_or(last) };
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

fn kind(taken: &Taken) -> &'static str {
    taken.mark.algorithm.row().steps[taken.mark.index as usize].kind
}

#[cfg(test)]
mod tests {
    use dunder_engines::End;
    use dunder_interpreter::steps::Mark;

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

    #[test]
    fn the_last_decision_decides() {
        let window = [
            decision(Algorithm::OrdinarySetPrototypeOf, "2", false),
            step(Algorithm::OrdinarySetPrototypeOf, "8"),
            decision(Algorithm::OrdinaryGet, "2", false),
            looking(decision(Algorithm::Reflect_getPrototypeOf, "1", false)),
        ];
        let clause = Clause::of(&difference(Kind::Value), &window).unwrap();
        assert_eq!(clause.to_string(), "OrdinarySetPrototypeOf step 2");
        assert_eq!(clause.link(), "https://tc39.es/ecma262/#sec-ordinarysetprototypeof");
    }

    #[test]
    fn the_step_that_throws_decides() {
        let window =
            [decision(Algorithm::Proxy_SetPrototypeOf, "6", false), step(Algorithm::Proxy_SetPrototypeOf, "7")];
        let step = |kind| Clause::of(&difference(kind), &window).unwrap().step;
        assert_eq!(step(Kind::NoThrow), "7");
        assert_eq!(step(Kind::Throw), "6");
        assert_eq!(Clause::of(&difference(Kind::Value), &[]), None);
    }
}
