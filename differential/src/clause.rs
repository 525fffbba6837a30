//! Which step of the specification decides a difference: what a reader is sent to first.

use std::collections::BTreeSet;
use std::fmt;

use dunder_interpreter::steps::{Algorithm, Taken};
use serde::{Deserialize, Serialize};

use crate::difference::{Difference, Kind};
use crate::signature::{is_trap, telling};

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
    ///
    /// Where the engine converts an object too early, it is the step that converts it in its time: `due` holds the steps
    /// before the event that the engine has too early.
    pub fn of(difference: &Difference, window: &[Taken], due: &[Taken]) -> Option<Clause> {
        if let Some(taken) = converts(due) {
            return Some(Clause::at(taken));
        }
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
        Some(Clause::at(step))
    }

    fn at(taken: Taken) -> Clause {
        let label = taken.mark.label();
        Clause {
            id: taken.mark.algorithm.row().id.to_owned(),
            algorithm: format!("{:?}", taken.mark.algorithm),
            step: label.split_once(':').map_or(label, |(_, label)| label).to_owned(),
        }
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

/// What makes a primitive value of an object by calling the object's methods.
const CONVERSIONS: &[Algorithm] = &[Algorithm::ToPropertyKey, Algorithm::ToPrimitive];

/// The step that begins the last conversion.
fn converts(window: &[Taken]) -> Option<Taken> {
    let is_conversion = |taken: &Taken| CONVERSIONS.contains(&taken.mark.algorithm);
    let begins = |pair: &[Taken]| !is_conversion(&pair[0]) && is_conversion(&pair[1]) && is_first(&pair[1]);
    window.windows(2).rev().find(|pair| begins(pair)).map(|pair| pair[0])
}

fn is_first(taken: &Taken) -> bool {
    taken.mark.index == 0
}

/// Whether the program goes on inside a trap behind this step: a proxy's internal method that has not returned yet.
fn is_in_trap(taken: &Taken) -> bool {
    let kind = taken.mark.algorithm.row().steps[taken.mark.index as usize].kind;
    is_trap(taken) && !kind.contains("return")
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

    fn decision(algorithm: Algorithm, label: &str, outcome: bool) -> Taken {
        Taken { outcome: Some(outcome), ..step(algorithm, label) }
    }

    fn looking(taken: Taken) -> Taken {
        Taken { by_harness: true, ..taken }
    }

    fn clause(kind: Kind, window: &[Taken]) -> String {
        Clause::of(&difference(kind), window, &[]).unwrap().to_string()
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
        let clause = Clause::of(&difference(Kind::Value), &window, &[]).unwrap();
        assert_eq!(clause.link(), "https://tc39.es/ecma262/#sec-ordinarysetprototypeof");
        assert_eq!(Clause::of(&difference(Kind::Value), &[], &[]), None);
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
    fn what_converts_an_object_in_its_time_decides() {
        let window = [step(Algorithm::OrdinaryGet, "3")];
        let due = [
            decision(Algorithm::PutValue, "3", true),
            step(Algorithm::PutValue, "3.c.i"),
            step(Algorithm::ToPropertyKey, "1"),
            decision(Algorithm::ToPrimitive, "1", true),
            step(Algorithm::Call, "3"),
        ];
        let clause = Clause::of(&difference(Kind::Order), &window, &due).unwrap();
        assert_eq!(clause.to_string(), "PutValue step 3.c.i");
        assert_eq!(Clause::of(&difference(Kind::Order), &window, &[]).unwrap().to_string(), "OrdinaryGet step 3");
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
