//! Comparing what an engine observed with what the interpreter did.

use dunder_engines::{End, Event, Observation};

use crate::difference::{Difference, Kind, Side};
use crate::masks::Masks;
use crate::verdict::{Reason, Verdict};

/// How many differences of one program are looked at, the first among them.
const MOST: usize = 6;

/// How many events on either side are looked through for the place where the two meet again.
const AHEAD: usize = 64;

/// Compares an engine's observation with the interpreter's, up to the first difference.
///
/// A run that halted decides nothing, whichever side it is on: a limit is never an accusation. A crash is a divergence
/// whatever was expected; that an engine does not come to an end, or runs out of memory, is one where the interpreter comes
/// to an end within its limits.
///
/// What the masks of this process leave out makes no difference.
pub fn compare(expected: &Observation, actual: &Observation) -> Verdict<Difference> {
    compare_under(Masks::in_force(), expected, actual)
}

/// Compares as [`compare`] does, with other masks.
pub fn compare_under(masks: &Masks, expected: &Observation, actual: &Observation) -> Verdict<Difference> {
    differing(masks, expected, actual, 1).map(|mut first| first.remove(0))
}

/// Compares as [`compare`] does, and goes on behind each difference where the two observations meet again: at the next
/// events of one site. What differs there may be a consequence of what differed before.
pub fn differences(masks: &Masks, expected: &Observation, actual: &Observation) -> Verdict<Vec<Difference>> {
    differing(masks, expected, actual, MOST)
}

fn differing(masks: &Masks, expected: &Observation, actual: &Observation, most: usize) -> Verdict<Vec<Difference>> {
    let (mut at, mut other) = (0, 0);
    let mut found = Vec::new();
    // Behind a difference, objects may have got other numbers.
    let mut same: Same = is_same;
    // That they have is no difference by itself where another one is behind it: then one of them was seen there first.
    let mut numbered = None;
    loop {
        while let (Some(a), Some(b)) = (expected.events.get(at), actual.events.get(other))
            && (same(masks, a, b) || is_renumbered(masks, &expected.events[at..], &actual.events[other..]))
        {
            if !same(masks, a, b) {
                let (expected, actual) = (Side::Event(a.clone()), Side::Event(b.clone()));
                numbered = Some(Difference { kind: Kind::Value, index: at, expected, actual });
            }
            if a != b {
                // What is left open may number objects too.
                same = is_alike;
            }
            (at, other) = (at + 1, other + 1);
        }
        let kind = match kind(masks, expected, actual, at, other) {
            Verdict::Diverge(kind) => kind,
            Verdict::Inconclusive(reason) => return Verdict::Inconclusive(reason),
            Verdict::Agree if found.is_empty() => {
                return numbered.map_or(Verdict::Agree, |numbered| Verdict::Diverge(vec![numbered]));
            }
            Verdict::Agree => break,
        };
        found.push(Difference { kind, index: at, expected: side(expected, at), actual: side(actual, other) });
        if found.len() == most || kind.is_death() {
            break;
        }
        let Some((skipped, others)) = meeting(&expected.events[at..], &actual.events[other..]) else { break };
        (at, other, same) = (at + skipped, other + others, is_alike);
    }
    Verdict::Diverge(found)
}

/// How two observations differ from two of their events on, which differ, or are behind the last ones.
fn kind(masks: &Masks, expected: &Observation, actual: &Observation, at: usize, other: usize) -> Verdict<Kind> {
    match (&expected.end, &actual.end) {
        (_, End::Crashed(_)) => return Verdict::Diverge(Kind::Crash),
        (End::Crashed(_) | End::TimedOut | End::Exhausted(_), _) => {
            return Verdict::Inconclusive(Reason::Failure(expected.end.to_string()));
        }
        (End::Halted(halt), _) => return Verdict::Inconclusive(Reason::Interpreter(halt.clone())),
        (_, End::TimedOut) => return Verdict::Diverge(Kind::Timeout),
        (_, End::Exhausted(_)) => return Verdict::Diverge(Kind::Memory),
        (_, End::Halted(halt)) => return Verdict::Inconclusive(Reason::Engine(halt.clone())),
        _ => {}
    }
    Verdict::Diverge(match (expected.events.get(at), actual.events.get(other)) {
        (None, None) if expected.end == actual.end => return Verdict::Agree,
        (None, None) => of_ends(&expected.end, &actual.end),
        (Some(event), None) => {
            let missing = if thrown(&event.text).is_some() { Kind::NoThrow } else { Kind::Missing };
            early(&actual.end, &expected.end, Kind::Throw, Kind::Rejected, missing)
        }
        (None, Some(event)) => {
            let extra = if thrown(&event.text).is_some() { Kind::Throw } else { Kind::Extra };
            early(&expected.end, &actual.end, Kind::NoThrow, Kind::Accepted, extra)
        }
        (Some(_), Some(_)) => of_events(masks, &expected.events[at..], &actual.events[other..]),
    })
}

/// How events are held against each other.
type Same = fn(&Masks, &Event, &Event) -> bool;

/// Whether two events are the same but for what the specification leaves open.
fn is_same(masks: &Masks, a: &Event, b: &Event) -> bool {
    a == b || a.site == b.site && masks.normal(&a.text) == masks.normal(&b.text)
}

/// Whether two events are the same but for the numbers of objects.
fn is_alike(masks: &Masks, a: &Event, b: &Event) -> bool {
    let plain = |event: &Event| without_numbers(&masks.normal(&event.text));
    is_same(masks, a, b) || a.site == b.site && plain(a) == plain(b)
}

/// Whether the first of some events is the same on both sides but for the numbers of objects, and none is missing or too many.
fn is_renumbered(masks: &Masks, expected: &[Event], actual: &[Event]) -> bool {
    is_alike(masks, &expected[0], &actual[0]) && of_events(masks, expected, actual) == Kind::Value
}

fn without_numbers(text: &str) -> String {
    let mut parts = text.split('#');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + "#" + part.trim_start_matches(|c: char| c.is_ascii_digit()))
}

/// How many events to skip on either side, so that the next ones are of one site: behind the first ones if these are, else
/// as few as can be.
fn meeting(expected: &[Event], actual: &[Event]) -> Option<(usize, usize)> {
    let of_one_site = |a: &Event, b: &Event| if a.site.is_empty() { a == b } else { a.site == b.site };
    let (expected, actual) = (&expected[..expected.len().min(AHEAD)], &actual[..actual.len().min(AHEAD)]);
    if expected.first().zip(actual.first()).is_some_and(|(a, b)| of_one_site(a, b)) {
        return Some((1, 1));
    }
    let mut pairs = (1..expected.len() + actual.len()).flat_map(|skipped| (0..=skipped).map(move |a| (a, skipped - a)));
    pairs.find(|(a, b)| expected.get(*a).zip(actual.get(*b)).is_some_and(|(a, b)| of_one_site(a, b)))
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

/// The kind of a difference between two events, given what follows on each side, the events themselves first.
fn of_events(masks: &Masks, expected: &[Event], actual: &[Event]) -> Kind {
    let (a, b) = (&expected[0], &actual[0]);
    // Whether each one comes up later on the other side; of events of one site, that would say nothing, unless it is next.
    let comparable = a.site != b.site || a.site.is_empty();
    let (a_later, b_later) = match comparable {
        true => match (actual.contains(a), expected.contains(b)) {
            (false, false) => (comes_later(a, actual), comes_later(b, expected)),
            later => later,
        },
        false => (goes_on_behind(masks, actual, expected), goes_on_behind(masks, expected, actual)),
    };
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

/// Whether the second events are what follows on the first one of the others: one event more, or less, of many of a site.
fn goes_on_behind(masks: &Masks, events: &[Event], others: &[Event]) -> bool {
    let next = |at: usize| match (events.get(at + 1), others.get(at)) {
        (Some(a), Some(b)) => is_alike(masks, a, b),
        (None, None) => true,
        _ => false,
    };
    events.len() > 1 && next(0) && next(1)
}

/// Whether an event comes later on the other side with another text.
fn comes_later(event: &Event, others: &[Event]) -> bool {
    !event.site.is_empty() && others.iter().take(AHEAD).any(|other| other.site == event.site)
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
            "hung" => End::TimedOut,
            "swollen" => End::Exhausted("much".into()),
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
        ("1: a | 2: b | completed", "2: c | completed", Kind::Missing, 0),
        ("2: b | completed", "1: a | 2: c | completed", Kind::Extra, 0),
        ("1: a | completed", "2: b | completed", Kind::Value, 0),
        ("1: a | 2: b | completed", "1: a | threw TypeError", Kind::Throw, 1),
        ("1: a | threw TypeError", "1: a | 2: b | completed", Kind::NoThrow, 1),
        ("1: a | threw TypeError", "1: a | 2: b | threw TypeError", Kind::Extra, 1),
        ("1: ! TypeError | 2: a | completed", "2: a | completed", Kind::NoThrow, 0),
        ("2: a | completed", "1: ! TypeError | 2: a | completed", Kind::Throw, 0),
        ("1: ! TypeError | completed", "completed", Kind::NoThrow, 0),
        ("completed", "1: ! TypeError | completed", Kind::Throw, 0),
        ("1: ! TypeError | 2: a | completed", "2: a | 1: ! TypeError | completed", Kind::Order, 0),
        ("0: has | 0: get | 0: has | 0: get | completed", "0: has | 0: get | 0: get | completed", Kind::Missing, 2),
        ("0: a | 0: c | completed", "0: a | 0: b | 0: c | completed", Kind::Extra, 1),
        ("0: a | 0: c | completed", "0: b | 0: a | completed", Kind::Value, 0),
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
        ("1: a | completed", "hung", Kind::Timeout, 0),
        ("throw 1 | threw 1", "swollen", Kind::Memory, 0),
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

    type Places = &'static [(Kind, usize)];

    /// What is expected, what is observed, and the kinds and places of all differences.
    const BEHIND: &[(&str, &str, Places)] = &[
        ("1: a | 2: b | 3: c | completed", "1: x | 2: b | 3: y | completed", &[(Kind::Value, 0), (Kind::Value, 2)]),
        (
            "1: a | 2: b | 3: c | completed",
            "1: a | get: x | 2: b | 3: y | completed",
            &[(Kind::Extra, 1), (Kind::Value, 2)],
        ),
        (
            "1: a | get: x | 2: b | 3: c | completed",
            "1: a | 2: b | 3: y | completed",
            &[(Kind::Missing, 1), (Kind::Value, 3)],
        ),
        ("1: a | 2: object#1 | completed", "1: object#1 | 2: object#2 | completed", &[(Kind::Value, 0)]),
        ("1: a | 2: b | completed", "1: x | threw TypeError", &[(Kind::Value, 0), (Kind::Throw, 1)]),
        ("1: a | completed", "2: b | completed", &[(Kind::Value, 0)]),
        ("1: object#1 | 2: a | completed", "1: object#2 | 2: b | completed", &[(Kind::Value, 1)]),
        ("1: object#1 | 2: a | completed", "1: object#2 | 2: a | completed", &[(Kind::Value, 0)]),
        ("a | b | c | completed", "x | b | y | completed", &[(Kind::Value, 0), (Kind::Value, 2)]),
        ("1: a | 2: b | completed", "1: x | crashed", &[(Kind::Crash, 0)]),
    ];

    #[test]
    fn what_differs_behind_a_difference_is_found() {
        for (expected, actual, kinds) in BEHIND {
            let (expected, actual) = (observation(expected), observation(actual));
            let Verdict::Diverge(found) = differences(&Masks::default(), &expected, &actual) else {
                panic!("{expected:?} {actual:?}")
            };
            let found: Vec<_> = found.iter().map(|difference| (difference.kind, difference.index)).collect();
            assert_eq!(found, *kinds, "{expected:?} {actual:?}");
        }
    }

    #[test]
    fn no_more_differences_are_looked_at_than_help() {
        let lines = |text: &str| (0..1000).map(|site| format!("{site}: {text} | ")).collect::<String>() + "completed";
        let (expected, actual) = (observation(&lines("a")), observation(&lines("b")));
        let Verdict::Diverge(found) = differences(&Masks::default(), &expected, &actual) else { panic!() };
        assert_eq!(found.len(), MOST);
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
        let [expected, actual] = [("\"a\": object#2", "object#3 {extensible}"), ("\"b\": 1", "object#2 {extensible}")]
            .map(|(open, rest)| observation(&format!("1: %Math% {{extensible, {open}}} | 2: {rest} | completed")));
        assert_eq!(compare(&expected, &actual), Verdict::Agree, "what is open has objects of its own");
        let masks = Masks::default();
        let none = masks.entries().iter().fold(masks.clone(), |masks, mask| masks.without(mask));
        assert!(matches!(compare_under(&none, &expected, &actual), Verdict::Diverge(_)));
    }

    #[test]
    fn a_limit_on_either_side_decides_nothing() {
        let (halted, other) = (observation("1: a | fuel"), observation("1: b | completed"));
        for died in ["hung", "swollen"] {
            let reason = Reason::Interpreter(Halt::Fuel);
            assert_eq!(compare(&halted, &observation(died)), Verdict::Inconclusive(reason), "{died}");
        }
        assert_eq!(compare(&halted, &other), Verdict::Inconclusive(Reason::Interpreter(Halt::Fuel)));
        assert_eq!(compare(&other, &halted), Verdict::Inconclusive(Reason::Engine(Halt::Fuel)));
    }

    #[test]
    fn a_failure_of_the_interpreter_accuses_nobody() {
        let (failed, other) = (observation("crashed"), observation("completed"));
        assert_eq!(compare(&failed, &other), Verdict::Inconclusive(Reason::Failure("crashed: SIGSEGV".into())));
    }
}
