//! What a program shows to the reducer, and when a smaller one still shows the same.

use std::collections::BTreeSet;

use dunder_engines::End;
use dunder_interpreter::steps::Algorithm;

use crate::difference::{Difference, Kind, Side};
use crate::divergence::Divergence;
use crate::signature::Signature;

/// How a property of an ordinary object is set.
const ORDINARY_SET: &[Algorithm] =
    &[Algorithm::Ordinary_Set, Algorithm::OrdinarySet, Algorithm::OrdinarySetWithOwnDescriptor];

/// The site of what a function says that it is called with.
pub(super) const SAID: &str = "said";

/// What a program shows: its signature, and what else must not change while it is made smaller.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// The signature of the program as it is.
    pub signature: Signature,
    /// What sort of difference it is.
    pub kind: Kind,
    /// The telling algorithms that the program runs up to the difference.
    pub reach: BTreeSet<Algorithm>,
    /// Those of them that it runs of its own accord, and not because the harness looks at something.
    pub own: BTreeSet<Algorithm>,
    /// Whether what differs is how an intrinsic object is described, which every program could show.
    pub intrinsic: bool,
    /// Whether it is one event that differs, and not which event there is.
    pub one_event: bool,
    /// Whether what differs is what a function says that it is called with.
    pub said: bool,
    /// Whether an event is missing that there is before, too.
    pub repeats: bool,
    /// Whether something is thrown, and caught, before what differs.
    pub catches: bool,
    /// The form of what differs on either side, without what varies by accident.
    pub flavour: (String, String),
}

impl Outcome {
    /// What a divergence shows.
    pub fn of(divergence: &Divergence) -> Outcome {
        Outcome {
            signature: divergence.signature(),
            kind: divergence.difference.kind,
            reach: divergence.reach(),
            own: divergence.own(),
            one_event: matches!(sides(&divergence.difference), (Side::Event(a), Side::Event(b)) if a.site == b.site),
            said: matches!(sides(&divergence.difference), (Side::Event(a), Side::Event(b)) if a.site == SAID && b.site == SAID),
            intrinsic: is_intrinsic(text(&divergence.difference.expected)),
            repeats: repeats(divergence),
            catches: divergence.window().iter().any(|taken| taken.throws),
            flavour: flavour(&divergence.difference),
        }
    }

    /// Whether a smaller program's outcome is still this one: the same engine, kind and form of difference, reached by
    /// no algorithm that was not there before. So what is left may become narrower and never something else.
    pub fn is_kept_by(&self, smaller: &Outcome) -> bool {
        self.has_form_of(smaller)
            && smaller.reach.is_subset(&self.reach)
            && (self.intrinsic || !smaller.intrinsic)
            && (self.repeats || !smaller.repeats)
    }

    /// Whether both are the same but for the name of the cause, which tells more where an engine was asked again.
    pub(super) fn shows_the_same_as(&self, other: &Outcome) -> bool {
        let named = Outcome { signature: other.signature.clone(), ..self.clone() };
        named == *other
    }

    /// Whether it is an error that differs, or whether there is one.
    pub(super) fn throws(&self) -> bool {
        matches!(self.kind, Kind::Throw | Kind::NoThrow | Kind::Error | Kind::Realm)
    }

    /// Whether it is the calls that differ, or their order.
    pub(super) fn is_of_calls(&self) -> bool {
        matches!(self.kind, Kind::Missing | Kind::Extra | Kind::Order)
    }

    /// Whether both are of the same engine, kind and form of difference.
    pub fn has_form_of(&self, other: &Outcome) -> bool {
        self.signature.engine == other.signature.engine && self.kind == other.kind && self.flavour == other.flavour
    }

    /// Whether another program's outcome may be nearer to the cause of this one: of the same engine, in whatever form, and
    /// reached by no algorithm that was not there before.
    pub fn may_stem_from(&self, other: &Outcome) -> bool {
        let is_there = |algorithm: &Algorithm| {
            self.own.contains(algorithm) || ORDINARY_SET.contains(algorithm) && self.is_of_proxy_where_plain(other)
        };
        self.signature.engine == other.signature.engine && !other.intrinsic && other.own.iter().all(is_there)
    }

    /// Whether a property of a proxy is set here, and one of its target in the other.
    fn is_of_proxy_where_plain(&self, other: &Outcome) -> bool {
        self.own.contains(&Algorithm::Proxy_Set) && !other.own.contains(&Algorithm::Proxy_Set)
    }
}

/// The first tokens in which the two sides differ, each without its accidents; of a throw, what is thrown, be it caught or
/// not. Where events are missing, too many or in another order, which ones they are is an accident itself.
pub fn flavour(difference: &Difference) -> (String, String) {
    let (expected, actual) = (text(&difference.expected), text(&difference.actual));
    match difference.kind {
        Kind::Missing | Kind::Extra | Kind::Order | Kind::Timeout | Kind::Memory => Default::default(),
        Kind::Throw | Kind::Rejected | Kind::Crash => (String::new(), actual.to_owned()),
        Kind::NoThrow | Kind::Accepted => (expected.to_owned(), String::new()),
        Kind::Value | Kind::Error | Kind::Realm => first_difference(expected, actual),
    }
}

/// A difference in the words of an expectation: its kind, and its flavour where it has one (`value true / false`).
pub fn shows(difference: &Difference) -> String {
    let (kind, (expected, actual)) = (difference.kind, flavour(difference));
    let or_nothing = |side: String| if side.is_empty() { "nothing".to_owned() } else { side };
    match kind {
        Kind::Value | Kind::Error | Kind::Realm => format!("{kind} {} / {}", or_nothing(expected), or_nothing(actual)),
        _ => format!("{kind} {expected}{actual}").trim_end().to_owned(),
    }
}

/// Whether an event is missing that there is before, too.
fn repeats(divergence: &Divergence) -> bool {
    let Difference { kind, index, expected, .. } = &divergence.difference;
    let before = &divergence.expected.events[..(*index).min(divergence.expected.events.len())];
    *kind == Kind::Missing && matches!(expected, Side::Event(event) if before.contains(event))
}

/// Whether a description is of an intrinsic object, or of one with properties like its own: their order is open.
fn is_intrinsic(text: &str) -> bool {
    text.starts_with('%') || text.contains("{value: %")
}

fn sides(difference: &Difference) -> (&Side, &Side) {
    (&difference.expected, &difference.actual)
}

fn first_difference(expected: &str, actual: &str) -> (String, String) {
    let (mut expected, mut actual) = (tokens(expected), tokens(actual));
    loop {
        match (expected.next(), actual.next()) {
            (Some(a), Some(b)) if a == b => {}
            (a, b) => return (a.map(form).unwrap_or_default(), b.map(form).unwrap_or_default()),
        }
    }
}

fn text(side: &Side) -> &str {
    match side {
        Side::Event(event) => event.text.strip_prefix("! ").unwrap_or(&event.text),
        Side::End(End::Threw(what) | End::Rejected(what) | End::Crashed(what)) => what,
        Side::End(End::Completed | End::Halted(_) | End::TimedOut | End::Exhausted(_)) => "",
    }
}

/// The tokens of a canonical text: strings in quotes, words with their `%`, `@`, `#` and `-`, and single other characters.
fn tokens(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        rest = rest.trim_start();
        let first = rest.chars().next()?;
        let is_word = |c: char| c.is_alphanumeric() || matches!(c, '%' | '@' | '#' | '-' | '.' | '_' | '$');
        let length = if first == '"' {
            closing_quote(rest)
        } else if is_word(first) {
            rest.find(|c| !is_word(c)).unwrap_or(rest.len())
        } else {
            first.len_utf8()
        };
        let (token, behind) = rest.split_at(length);
        rest = behind;
        Some(token)
    })
}

fn closing_quote(text: &str) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// A token without its accidents: any string, any number, any object of its kind, any intrinsic, any symbol.
fn form(token: &str) -> String {
    match token.chars().next() {
        Some('"') => "string".to_owned(),
        Some('%') => "intrinsic".to_owned(),
        Some('@') => "symbol".to_owned(),
        Some('-' | '0'..='9') if token != "-0" && token.bytes().any(|b| b.is_ascii_digit()) => {
            if token.ends_with('n') { "bigint" } else { "number" }.to_owned()
        }
        _ => token.split('#').next().unwrap_or_default().to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use dunder_engines::Event;

    use super::*;

    fn flavour_of(kind: Kind, expected: &str, actual: &str) -> String {
        let side = |text: &str| Side::Event(Event { site: "1".into(), text: text.into() });
        let difference = Difference { kind, index: 0, expected: side(expected), actual: side(actual) };
        let (expected, actual) = flavour(&difference);
        format!("{expected} / {actual}")
    }

    #[test]
    fn the_flavour_is_the_first_difference_without_its_accidents() {
        let table = [
            ("true", "false", "true / false"),
            ("1 \"a\" true", "1 \"a\" false", "true / false"),
            ("12", "-7", "number / number"),
            ("0", "-0", "number / -0"),
            ("1n", "NaN", "bigint / NaN"),
            ("\"a \\\" b\"", "undefined", "string / undefined"),
            ("object#3", "array#12", "object / array"),
            ("%Object.prototype%", "@@iterator", "intrinsic / symbol"),
            ("! TypeError", "! RangeError", "TypeError / RangeError"),
            ("{value: 1, w-c}", "{value: 1, wec}", "w-c / wec"),
            ("{value: 1, ---}", "{value: 1, w--}", "--- / w--"),
            ("object#1 > null", "object#1", "> / "),
        ];
        for (expected, actual, flavour) in table {
            assert_eq!(flavour_of(Kind::Value, expected, actual), flavour);
        }
        assert_eq!(flavour_of(Kind::Order, "true", "false"), " / ");
        assert_eq!(flavour_of(Kind::Throw, "true", "! TypeError"), " / TypeError");
        assert_eq!(flavour_of(Kind::NoThrow, "! TypeError", "true"), "TypeError / ");
    }

    #[test]
    fn expectations_tell_how_a_difference_shows() {
        let side = |text: &str| Side::Event(Event { site: "1".into(), text: text.into() });
        let shows_of = |kind, expected, actual| {
            shows(&Difference { kind, index: 0, expected: side(expected), actual: side(actual) })
        };
        assert_eq!(shows_of(Kind::Value, "1 true", "1 false"), "value true / false");
        assert_eq!(shows_of(Kind::Value, "1", "1 object#1"), "value nothing / object");
        assert_eq!(shows_of(Kind::Throw, "1", "! TypeError"), "throw TypeError");
        assert_eq!(shows_of(Kind::NoThrow, "! TypeError", "1"), "no-throw TypeError");
        assert_eq!(shows_of(Kind::Missing, "1", "2"), "missing");
    }

    #[test]
    fn an_outcome_may_become_narrower_and_nothing_else() {
        let outcome = |kind, reach: &[Algorithm], flavour: &str| Outcome {
            signature: Signature { engine: "e".into(), cause: String::new() },
            kind,
            reach: reach.iter().copied().collect(),
            own: reach.iter().copied().collect(),
            intrinsic: false,
            one_event: true,
            said: false,
            repeats: false,
            catches: false,
            flavour: (flavour.into(), String::new()),
        };
        let [a, b] = [Algorithm::OrdinarySet, Algorithm::OrdinaryDelete];
        let start = outcome(Kind::Value, &[a, b], "true");
        assert!(start.is_kept_by(&start));
        assert!(start.is_kept_by(&outcome(Kind::Value, &[a], "true")));
        assert!(!outcome(Kind::Value, &[a], "true").is_kept_by(&start));
        assert!(!start.is_kept_by(&outcome(Kind::Throw, &[a], "true")));
        assert!(!start.is_kept_by(&outcome(Kind::Value, &[a], "false")));
    }
}
