//! What single steps are: tables, and questions about one step.

use dunder_interpreter::steps::{Algorithm, Mark, Taken};

use crate::by_algorithm::ByAlgorithm;
use crate::plumbing::is_servant;
use crate::signature::is_trap;

/// Steps at which something is refused without a throw, and with which outcome where they are decisions.
const REFUSALS: &[(Algorithm, &str, Option<bool>)] = &[
    (Algorithm::Array_DefineOwnProperty, "2.h", Some(true)),
    (Algorithm::Array_DefineOwnProperty, "2.j", Some(true)),
    (Algorithm::IsValidIntegerIndex, "2", Some(true)),
    (Algorithm::SetImmutablePrototype, "3", None),
];

/// Decisions about each key of a list.
const TURNS: &[(Algorithm, &str)] =
    &[(Algorithm::CopyDataProperties, "4.c.ii"), (Algorithm::Object_assign, "3.a.iii.2")];

/// Whether a key is turned down when its turn comes.
pub(super) fn turns_down(taken: &Taken) -> bool {
    taken.outcome == Some(false) && TURNS.contains(&(taken.mark.algorithm, taken.mark.label()))
}

/// Where a function of the library runs.
pub(super) const RUNS: (Algorithm, &str) = (Algorithm::BuiltinCallOrConstruct, "10");

/// Steps that throw because another algorithm gave false.
const HAND_ON: &[(Algorithm, &str)] = &[
    (Algorithm::Set, "2"),
    (Algorithm::PutValue, "3.e"),
    (Algorithm::DefinePropertyOrThrow, "2"),
    (Algorithm::CreateDataPropertyOrThrow, "2"),
    (Algorithm::DeletePropertyOrThrow, "2"),
    (Algorithm::Object_freeze, "3"),
    (Algorithm::Object_seal, "3"),
    (Algorithm::Object_preventExtensions, "3"),
    (Algorithm::Object_setPrototypeOf, "5"),
];

/// The chapter of the abstract operations.
pub(super) const OPERATIONS: u8 = 7;

/// The chapter of environments, in which names are looked up.
pub(super) const ENVIRONMENTS: u8 = 9;

pub(super) fn is_refusal(taken: &Taken) -> bool {
    REFUSALS.contains(&(taken.mark.algorithm, taken.mark.label(), taken.outcome))
}

/// Whether an object is found to be no function.
pub(super) fn is_no_function(taken: &Taken) -> bool {
    (taken.mark.algorithm, taken.mark.label()) == (Algorithm::IsCallable, "3")
}

/// Whether a property is found that may not be set: it is read-only, or has no setter.
pub(super) fn refuses_to_set(taken: &Taken) -> bool {
    taken.mark.algorithm == Algorithm::OrdinarySetWithOwnDescriptor && matches!(taken.mark.label(), "2.a" | "5")
}

pub(super) fn hands_on(taken: &Taken) -> bool {
    HAND_ON.contains(&(taken.mark.algorithm, top(taken.mark.label())))
}

pub(super) fn top(label: &str) -> &str {
    label.split_once(':').map_or(label, |(_, label)| label)
}

pub(super) fn kind(taken: &Taken) -> &'static str {
    kind_of(taken.mark)
}

/// What sort of step it is, as the table has it.
pub(crate) fn kind_of(mark: Mark) -> &'static str {
    mark.row().kind
}

/// Whether an algorithm is one of the library's: of the chapters 19 to 28, or a class's default constructor.
pub(super) fn is_of_library(taken: &Taken) -> bool {
    taken.mark.algorithm == Algorithm::ClassDefinitionEvaluation || (19..=28).contains(&chapter(taken))
}

/// Whether an algorithm is an object's internal method, or part of one.
pub(super) fn is_internal(taken: &Taken) -> bool {
    chapter(taken) == 10
}

pub(super) fn chapter(taken: &Taken) -> u8 {
    static CHAPTERS: ByAlgorithm<u8> = ByAlgorithm::new(|algorithm| {
        let first = algorithm.row().number.split('.').next();
        first.and_then(|first| first.parse().ok()).unwrap_or_default()
    });
    *CHAPTERS.get(taken.mark.algorithm)
}

/// Whether a step is of a proxy's internal method from whose result something is made.
pub(super) fn gives(taken: &Taken) -> bool {
    is_trap(taken)
        && !matches!(
            taken.mark.algorithm,
            Algorithm::Proxy_DefineOwnProperty
                | Algorithm::Proxy_Set
                | Algorithm::Proxy_Delete
                | Algorithm::Proxy_PreventExtensions
                | Algorithm::Proxy_SetPrototypeOf
        )
}

/// Whether a proxy has no such trap, and its target is asked.
pub(super) fn hands_over(taken: &Taken) -> bool {
    is_trap(taken) && is_handing_over(taken.mark.label(), kind(taken))
}

pub(super) fn is_handing_over(label: &str, kind: &str) -> bool {
    kind == "abrupt+return" && label.strip_suffix(".a").is_some_and(|top| !top.contains('.'))
}

/// Whether a proxy's trap has been found.
pub(super) fn is_behind_trap(taken: &Taken) -> bool {
    let steps = taken.mark.algorithm.row().steps;
    let handing_over = steps.iter().position(|step| is_handing_over(step.label, step.kind));
    is_trap(taken) && handing_over.is_some_and(|at| at < taken.mark.index as usize)
}

/// Whether an algorithm is a constructor of the library.
pub(super) fn is_constructor(algorithm: Algorithm) -> bool {
    static ARE_CONSTRUCTORS: ByAlgorithm<bool> =
        ByAlgorithm::new(|algorithm| format!("{algorithm:?}").ends_with("_constructor"));
    *ARE_CONSTRUCTORS.get(algorithm)
}

/// Whether a property is set by its setter, or the prototype's, which is what setting it comes to.
pub(super) fn calls_setter(taken: &Taken) -> bool {
    taken.mark.algorithm == Algorithm::OrdinarySetWithOwnDescriptor && matches!(taken.mark.label(), "1.b.i" | "6")
}

pub(super) fn is_master(taken: &Taken) -> bool {
    !is_servant(taken.mark.algorithm)
}

/// The first level of a step's label.
pub(super) fn case_of(taken: &Taken) -> Option<&str> {
    taken.mark.label().split('.').next()
}
