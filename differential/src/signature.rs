//! Signatures: the buckets of divergences, the keys of expectations, the fingerprints in reports.

use std::fmt;

use dunder_interpreter::steps::{Algorithm, Taken};
use dunder_syntax::Program;
use serde::{Deserialize, Serialize};

use crate::by_algorithm::ByAlgorithm;
use crate::decision::kind_of;
use crate::difference::Kind;
use crate::library;
use crate::plumbing::{Weight, cases, is_servant, weight, weight_of};

/// What is the same in every divergence of one cause: the engine, and the algorithm of the specification that decides
/// what it does differently.
///
/// What shows of it, the kind of difference, is no part of it, and no more are sites, values, labels and names of the
/// program.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Signature {
    /// The engine's short name.
    pub engine: String,
    /// The algorithm's identifier (`Proxy_Get`), with the step's label where its steps are cases for themselves
    /// (`PutValue-3.a`); the names of what the program uses of the library where the table has no steps for it; the
    /// kind and a hash of an engine's last words.
    pub cause: String,
}

impl Signature {
    /// The signature of a difference that one of the steps up to it decides, in a program that can be parsed.
    pub(crate) fn of(
        engine: &str,
        kind: Kind,
        decides: Option<Taken>,
        steps: &[Taken],
        program: Option<&Program>,
    ) -> Signature {
        let names = || program.map(library::beyond_the_table).unwrap_or_default();
        let cause = match (kind, decides) {
            (Kind::Rejected | Kind::Accepted, _) => kind.name().to_owned(),
            (Kind::Extra, Some(taken)) if checks_call(taken) => format!("{:?}", Algorithm::IsCallable),
            (Kind::Realm, Some(taken)) if taken.mark.algorithm == Algorithm::BuiltinCallOrConstruct => {
                name(taken, steps)
            }
            (Kind::Extra, Some(taken)) if taken.mark.algorithm == Algorithm::Call => {
                names().into_iter().chain([name(taken, steps)]).collect::<Vec<String>>().join("-")
            }
            (_, Some(taken)) if is_named(taken) => name(taken, steps),
            (_, taken) => match names() {
                names if names.is_empty() => taken.map_or_else(|| kind.name().to_owned(), |taken| name(taken, steps)),
                names => names.join("-"),
            },
        };
        Signature { engine: engine.to_owned(), cause }
    }

    /// The signature of an engine's death, of which nothing is known but its last words, if it had some.
    pub fn of_death(engine: &str, kind: Kind, words: &str) -> Signature {
        if words.is_empty() {
            return Signature { engine: engine.to_owned(), cause: kind.name().to_owned() };
        }
        let hash = words.bytes().fold(FNV_OFFSET, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(FNV_PRIME));
        let cause = format!("{kind}-{:08x}", (hash >> 32) as u32 ^ hash as u32);
        Signature { engine: engine.to_owned(), cause }
    }

    /// The signature of a program that an engine takes for another one, for want of parentheses.
    pub(crate) fn of_spelling(engine: &str, place: &str) -> Signature {
        Signature { engine: engine.to_owned(), cause: format!("syntax-{place}") }
    }

    /// The short id: `quickjs-OrdinarySet`. It depends on names alone, so that it stays the same as long as the specification's
    /// algorithms keep theirs.
    pub fn id(&self) -> String {
        format!("{}-{}", self.engine, self.cause)
    }
}

const FNV_OFFSET: u64 = 0xcbf2_9ce4_8422_2325;
const FNV_PRIME: u64 = 0x0100_0000_01b3;

impl fmt::Display for Signature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.id())
    }
}

/// Steps that throw because something is no function. Where one comes too late, it is the same whoever calls.
const CALL_CHECKS: &[(Algorithm, &str)] = &[
    (Algorithm::EvaluateCall, "5"),
    (Algorithm::GetMethod, "3"),
    (Algorithm::InstanceofOperator, "2"),
    (Algorithm::Function_prototype_call, "2"),
];

fn checks_call(taken: Taken) -> bool {
    CALL_CHECKS.contains(&(taken.mark.algorithm, taken.mark.label()))
}

/// Whether a step's algorithm says what is wrong, and not only that something is called, evaluated or handed on: unless the step
/// is a check.
fn is_named(taken: Taken) -> bool {
    let algorithm = taken.mark.algorithm;
    let says = weight(algorithm) != Weight::Plumbing || cases(algorithm).is_some();
    says && !is_servant(algorithm) || asks_object(taken) || taken.throws && kind_of(taken.mark).contains("throw")
}

/// Steps at which an object is asked for a name that is looked up in it: where that is what calls, it is not every name's.
const ASK_OBJECT: &[(Algorithm, &str)] = &[
    (Algorithm::ObjectEnvironment_HasBinding, "2"),
    (Algorithm::ObjectEnvironment_GetBindingValue, "2"),
    (Algorithm::ObjectEnvironment_GetBindingValue, "4"),
];

fn asks_object(taken: Taken) -> bool {
    ASK_OBJECT.contains(&(taken.mark.algorithm, taken.mark.label()))
}

/// An algorithm, and its case where it has cases. A reference to a property of `super` is a case for itself.
fn name(decides: Taken, steps: &[Taken]) -> String {
    let algorithm = decides.mark.algorithm;
    let Some(levels) = cases(algorithm) else { return format!("{algorithm:?}") };
    let label = decides.mark.label().split('.').take(levels).collect::<Vec<_>>().join(".");
    let is_super = |taken: &Taken| taken.mark.algorithm == Algorithm::MakeSuperPropertyReference;
    let on_reference = matches!(algorithm, Algorithm::PutValue | Algorithm::GetValue);
    let of_super = if on_reference && steps.iter().any(is_super) { "-super" } else { "" };
    format!("{algorithm:?}-{label}{of_super}")
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
    static ARE_TRAPS: ByAlgorithm<bool> = ByAlgorithm::new(|algorithm| algorithm.row().number.starts_with("10.5."));
    *ARE_TRAPS.get(taken.mark.algorithm)
}

#[cfg(test)]
mod tests {
    use dunder_interpreter::steps::Mark;
    use dunder_syntax::parse_script;

    use super::*;

    fn step(algorithm: Algorithm, label: &str) -> Taken {
        Taken::of(Mark::of(algorithm, label), None)
    }

    fn looking(taken: Taken) -> Taken {
        Taken { by_harness: true, ..taken }
    }

    fn id(decides: Taken, steps: &[Taken], source: &str) -> String {
        let program = parse_script(source).unwrap();
        Signature::of("quickjs", Kind::Value, Some(decides), steps, Some(&program)).id()
    }

    #[test]
    fn the_id_names_the_algorithm_and_its_case() {
        // Published ids may not change: whoever changes these lines breaks every expectation that is out there.
        assert_eq!(id(step(Algorithm::BoundFunctionCreate, "6"), &[], ""), "quickjs-BoundFunctionCreate");
        assert_eq!(
            id(step(Algorithm::Proxy_DefineOwnProperty, "15.c.i"), &[], ""),
            "quickjs-Proxy_DefineOwnProperty-15"
        );
        let put = step(Algorithm::PutValue, "3.c.i");
        let home = step(Algorithm::MakeSuperPropertyReference, "1");
        assert_eq!(id(put, &[], ""), "quickjs-PutValue-3.c");
        assert_eq!(id(put, &[home], ""), "quickjs-PutValue-3.c-super");
    }

    #[test]
    fn what_has_no_steps_is_named_as_the_program_does() {
        let call = step(Algorithm::BuiltinCallOrConstruct, "10");
        assert_eq!(id(call, &[], "[].toReversed();"), "quickjs-toReversed");
        assert_eq!(id(call, &[], "a();"), "quickjs-BuiltinCallOrConstruct");
        assert_eq!(Signature::of("e", Kind::Value, None, &[], None).id(), "e-value");
        assert_eq!(Signature::of("e", Kind::Rejected, Some(call), &[], None).id(), "e-rejected");
    }

    #[test]
    fn what_is_called_that_can_not_be_is_the_same_whoever_calls() {
        let id = |decides| Signature::of("e", Kind::Extra, Some(decides), &[], None).id();
        assert_eq!(id(step(Algorithm::GetMethod, "3")), id(step(Algorithm::EvaluateCall, "5")));
        assert_ne!(id(step(Algorithm::GetMethod, "3")), id(step(Algorithm::EvaluateCall, "4")));
    }

    #[test]
    fn a_death_is_known_by_its_last_words() {
        let id = |words| Signature::of_death("quickjs", Kind::Crash, words).id();
        assert_eq!(id("Assertion failed"), id("Assertion failed"));
        assert_ne!(id("Assertion failed"), id("assertion failed"));
        assert_eq!(id(""), "quickjs-crash");
    }

    fn names(window: &[Taken]) -> String {
        telling(window).iter().map(|taken| format!("{:?}", taken.mark.algorithm)).collect::<Vec<_>>().join(" ")
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
