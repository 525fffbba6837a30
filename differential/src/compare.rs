//! Comparing what an engine observed with what the interpreter did.

use dunder_engines::{End, Event, Observation};

use crate::difference::{Difference, Kind, Side};
use crate::mask::normal;
use crate::verdict::{Reason, Verdict};

/// Compares an engine's observation with the interpreter's.
///
/// A run that halted decides nothing, whichever side it is on: a limit is never an accusation. A crash is a divergence
/// whatever was expected.
pub fn compare(expected: &Observation, actual: &Observation) -> Verdict<Difference> {
    let index = expected.events.iter().zip(&actual.events).take_while(|(a, b)| is_same(a, b)).count();
    let difference = |kind| {
        let (expected, actual) = (side(expected, index), side(actual, index));
        Verdict::Diverge(Difference { kind, index, expected, actual })
    };
    match (&expected.end, &actual.end) {
        (_, End::Crashed(_)) => return difference(Kind::Crash),
        (End::Crashed(what), _) => return Verdict::Inconclusive(Reason::Failure(what.clone())),
        (End::Halted(halt), _) => return Verdict::Inconclusive(Reason::Interpreter(halt.clone())),
        (_, End::Halted(halt)) => return Verdict::Inconclusive(Reason::Engine(halt.clone())),
        _ => {}
    }
    match (expected.events.get(index), actual.events.get(index)) {
        (None, None) if expected.end == actual.end => Verdict::Agree,
        (None, None) => difference(of_ends(&expected.end, &actual.end)),
        (Some(event), None) => {
            let missing = if thrown(&event.text).is_some() { Kind::NoThrow } else { Kind::Missing };
            difference(early(&actual.end, &expected.end, Kind::Throw, Kind::Rejected, missing))
        }
        (None, Some(event)) => {
            let extra = if thrown(&event.text).is_some() { Kind::Throw } else { Kind::Extra };
            difference(early(&expected.end, &actual.end, Kind::NoThrow, Kind::Accepted, extra))
        }
        (Some(a), Some(b)) => difference(of_events(a, b, &expected.events[index..], &actual.events[index..])),
    }
}

/// Whether two events are the same but for what the specification leaves open.
fn is_same(a: &Event, b: &Event) -> bool {
    a == b || a.site == b.site && normal(&a.text) == normal(&b.text)
}

fn side(observation: &Observation, index: usize) -> Side {
    match observation.events.get(index) {
        Some(event) => Side::Event(event.clone()),
        None => Side::End(observation.end.clone()),
    }
}

/// The kind of a difference where one run is over and the other goes on: what ended the shorter one decides.
fn early(short: &End, long: &End, threw: Kind, rejected: Kind, otherwise: Kind) -> Kind {
    match (short, long) {
        (End::Rejected(_), _) => rejected,
        (End::Threw(a), End::Threw(b)) if a == b => otherwise,
        (End::Threw(_), _) => threw,
        _ => otherwise,
    }
}

fn of_ends(expected: &End, actual: &End) -> Kind {
    match (expected, actual) {
        (End::Threw(a), End::Threw(b)) => of_errors(a, b),
        (End::Rejected(a), End::Rejected(b)) => of_errors(a, b),
        (End::Rejected(_), _) => Kind::Accepted,
        (_, End::Rejected(_)) => Kind::Rejected,
        (End::Threw(_), _) => Kind::NoThrow,
        (_, End::Threw(_)) => Kind::Throw,
        _ => unreachable!("completed runs end alike; the other ends were dealt with"),
    }
}

/// The kind of a difference between two events, given what follows on each side (the events themselves first).
fn of_events(a: &Event, b: &Event, expected: &[Event], actual: &[Event]) -> Kind {
    // Whether each one comes up later on the other side; of events of one site, that would say nothing.
    let comparable = a.site != b.site || a.site.is_empty();
    let (a_later, b_later) = (comparable && actual.contains(a), comparable && expected.contains(b));
    match (thrown(&a.text), thrown(&b.text)) {
        (Some(a), Some(b)) if !a_later && !b_later => of_errors(a, b),
        (Some(_), None) if !a_later => Kind::NoThrow,
        (None, Some(_)) if !b_later => Kind::Throw,
        _ => match (a_later, b_later) {
            (true, true) => Kind::Order,
            (true, false) => Kind::Extra,
            (false, true) => Kind::Missing,
            (false, false) => Kind::Value,
        },
    }
}

/// The exception in an event of the harness's `caught`.
fn thrown(text: &str) -> Option<&str> {
    text.strip_prefix("! ")
}

fn of_errors(a: &str, b: &str) -> Kind {
    let (name_a, realm_a) = a.split_once('@').unwrap_or((a, ""));
    let (name_b, realm_b) = b.split_once('@').unwrap_or((b, ""));
    if name_a == name_b && realm_a != realm_b { Kind::Realm } else { Kind::Error }
}

#[cfg(test)]
mod tests {
    use dunder_engines::Halt;

    use super::*;

    /// An observation from lines `site: text`, the last one its end.
    fn observation(lines: &str) -> Observation {
        let mut lines: Vec<&str> = lines.split(" | ").collect();
        let end = match lines.pop().unwrap() {
            "completed" => End::Completed,
            "crashed" => End::Crashed("SIGSEGV".into()),
            "fuel" => End::Halted(Halt::Fuel),
            other => match other.split_once(' ').unwrap() {
                ("threw", what) => End::Threw(what.into()),
                ("rejected", what) => End::Rejected(what.into()),
                _ => panic!("{other}"),
            },
        };
        let event = |line: &str| match line.split_once(": ") {
            Some((site, text)) => Event { site: site.into(), text: text.into() },
            None => Event { site: String::new(), text: line.into() },
        };
        Observation { events: lines.into_iter().map(event).collect(), end }
    }

    /// What is expected, what is observed, and the kind and the index of the difference between them.
    const DIFFERENCES: &[(&str, &str, Kind, usize)] = &[
        ("1: true | completed", "1: false | completed", Kind::Value, 0),
        ("1: 1 | 2: 0 | completed", "1: 1 | 2: -0 | completed", Kind::Value, 1),
        ("1: true | completed", "1: ! TypeError | completed", Kind::Throw, 0),
        ("1: ! TypeError | completed", "1: true | completed", Kind::NoThrow, 0),
        ("1: ! TypeError | completed", "1: ! RangeError | completed", Kind::Error, 0),
        ("1: ! TypeError | completed", "1: ! TypeError@2 | completed", Kind::Realm, 0),
        ("1: ! TypeError | completed", "1: ! RangeError@2 | completed", Kind::Error, 0),
        ("get | set | completed", "set | completed", Kind::Missing, 0),
        ("get | completed", "get | get | completed", Kind::Extra, 1),
        ("set | completed", "get | set | completed", Kind::Extra, 0),
        ("get | has | completed", "has | get | completed", Kind::Order, 0),
        ("1: a | 2: b | completed", "2: b | completed", Kind::Missing, 0),
        ("1: a | 2: b | completed", "1: a | completed", Kind::Missing, 1),
        ("1: a | 2: b | completed", "1: a | threw TypeError", Kind::Throw, 1),
        ("1: a | threw TypeError", "1: a | 2: b | completed", Kind::NoThrow, 1),
        ("1: a | threw TypeError", "1: a | 2: b | threw TypeError", Kind::Extra, 1),
        ("1: ! TypeError | 2: a | completed", "2: a | completed", Kind::NoThrow, 0),
        ("2: a | completed", "1: ! TypeError | 2: a | completed", Kind::Throw, 0),
        ("1: ! TypeError | completed", "completed", Kind::NoThrow, 0),
        ("completed", "1: ! TypeError | completed", Kind::Throw, 0),
        ("1: ! TypeError | 2: a | completed", "2: a | 1: ! TypeError | completed", Kind::Order, 0),
        ("completed", "threw TypeError", Kind::Throw, 0),
        ("threw TypeError", "completed", Kind::NoThrow, 0),
        ("threw TypeError", "threw 1", Kind::Error, 0),
        ("threw TypeError", "threw TypeError@2", Kind::Realm, 0),
        ("1: a | completed", "rejected SyntaxError", Kind::Rejected, 0),
        ("completed", "rejected SyntaxError", Kind::Rejected, 0),
        ("rejected SyntaxError", "completed", Kind::Accepted, 0),
        ("rejected SyntaxError", "1: a | completed", Kind::Accepted, 0),
        ("rejected SyntaxError", "rejected ReferenceError", Kind::Error, 0),
        ("1: a | completed", "1: a | crashed", Kind::Crash, 1),
        ("1: a | fuel", "crashed", Kind::Crash, 0),
    ];

    #[test]
    fn every_kind_of_difference_is_told_apart() {
        for (expected, actual, kind, index) in DIFFERENCES {
            let (expected, actual) = (observation(expected), observation(actual));
            match compare(&expected, &actual) {
                Verdict::Diverge(difference) => {
                    assert_eq!((difference.kind, difference.index), (*kind, *index), "{expected:?} {actual:?}");
                    assert_eq!(difference.expected, side(&expected, *index));
                    assert_eq!(difference.actual, side(&actual, *index));
                }
                other => panic!("{expected:?} {actual:?}: {other:?}"),
            }
        }
    }

    #[test]
    fn the_same_observation_agrees() {
        for (expected, ..) in DIFFERENCES {
            let expected = observation(expected);
            if !matches!(expected.end, End::Halted(_)) {
                assert_eq!(compare(&expected, &expected.clone()), Verdict::Agree);
            }
        }
    }

    #[test]
    fn what_the_specification_leaves_open_is_no_difference() {
        let expected = observation("1: \"function f() { [native code] }\" | completed");
        let actual = observation("1: \"function f() {\\n    [native code]\\n}\" | completed");
        assert_eq!(compare(&expected, &actual), Verdict::Agree);
    }

    #[test]
    fn a_limit_on_either_side_decides_nothing() {
        let (halted, other) = (observation("1: a | fuel"), observation("1: b | completed"));
        assert_eq!(compare(&halted, &other), Verdict::Inconclusive(Reason::Interpreter(Halt::Fuel)));
        assert_eq!(compare(&other, &halted), Verdict::Inconclusive(Reason::Engine(Halt::Fuel)));
    }

    #[test]
    fn a_failure_of_the_interpreter_accuses_nobody() {
        let (failed, other) = (observation("crashed"), observation("completed"));
        assert_eq!(compare(&failed, &other), Verdict::Inconclusive(Reason::Failure("SIGSEGV".into())));
    }
}
