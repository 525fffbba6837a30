//! Signatures: the buckets of divergences, the keys of expectations, the fingerprints in reports.

use std::collections::BTreeSet;
use std::fmt;

use dunder_interpreter::steps::{Algorithm, Taken};
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
pub(crate) fn telling(window: &[Taken]) -> Vec<Taken> {
    let heaviest = |belongs: fn(&Taken) -> bool| {
        let highest = window.iter().filter(|taken| belongs(taken)).map(|taken| weight_of(taken.mark)).max();
        let is_heaviest = |taken: &&Taken| belongs(taken) && Some(weight_of(taken.mark)) == highest;
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

/// Whether a step is of a proxy's internal method.
pub(crate) fn is_trap(taken: &Taken) -> bool {
    taken.mark.algorithm.row().number.starts_with("10.5.")
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
        Taken::of(Mark::of(algorithm, label), None)
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
}
