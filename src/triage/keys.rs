//! What each key does: one table, for the review, its prompt and `dunder triage --help` alike.

use dunder_differential::expectations::Status;

/// What somebody wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Act {
    /// It is this; with `true`, so is everything of the same signature
    Settle(Status, bool),
    /// To say why
    Reason,
    /// To name the case
    Name,
    /// To say what the case shows
    Title,
    /// To leave it for another time
    Skip,
    /// To know what there is
    Help,
    /// To leave everything
    Quit,
}

/// The keys; capital letters of statuses settle everything of the same signature.
const KEYS: &[(char, Act)] = &[
    ('e', Act::Settle(Status::EngineBug, false)),
    ('o', Act::Settle(Status::OracleBug, false)),
    ('a', Act::Settle(Status::SpecAmbiguity, false)),
    ('i', Act::Settle(Status::ImplementationDefined, false)),
    ('p', Act::Settle(Status::Pending, false)),
    ('r', Act::Reason),
    ('n', Act::Name),
    ('t', Act::Title),
    ('s', Act::Skip),
    ('?', Act::Help),
    ('q', Act::Quit),
];

/// The keys in a line.
pub(super) const LINE: &str = "[e]ngine-bug [o]racle-bug spec-[a]mbiguity [i]mplementation-defined [p]ending [r]eason [n]ame [t]itle [s]kip [q]uit [?]";

/// The keys, and what each does.
pub(super) const HELP: &str = "\
Keys:
  e  engine-bug: the engine does not do what the specification says
  o  oracle-bug: the interpreter does not do what the specification says
  a  spec-ambiguity: the specification can be read either way
  i  implementation-defined: the specification leaves it to the engine
  p  pending: nobody has looked at it yet; `dunder check` fails until somebody has
     E, O, A, I and P: the same of everything that has the same signature
  r  the reason: what the engine does, and what the clause says instead
  n  the name of the case below corpus/cases: an area and a name
  t  the title of the case: what it shows, in one sentence
  s  skip it
  q  quit; what was settled stays so
Keys that do not come from a terminal are a line each, and so is what is asked for.";

/// What a key does; nothing where it is none.
pub(super) fn act(key: char) -> Option<Act> {
    let of = |wanted: char| KEYS.iter().find(|(key, _)| *key == wanted).map(|(_, act)| *act);
    of(key).or_else(|| match of(key.to_ascii_lowercase())? {
        Act::Settle(status, _) => Some(Act::Settle(status, true)),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_status_has_a_key_and_a_capital_letter() {
        for (status, name) in dunder_differential::expectations::STATUSES {
            let key = KEYS.iter().find(|(_, act)| *act == Act::Settle(*status, false)).expect(name).0;
            assert_eq!(act(key), Some(Act::Settle(*status, false)));
            assert_eq!(act(key.to_ascii_uppercase()), Some(Act::Settle(*status, true)));
            assert!(HELP.contains(&format!("\n  {key}  {name}: ")), "{name}");
            assert!(LINE.replace(['[', ']'], "").contains(name) && LINE.contains(&format!("[{key}]")), "{name}");
        }
        for (key, _) in KEYS {
            assert!(LINE.contains(&format!("[{key}]")), "{key}");
        }
        assert_eq!((act('S'), act('x')), (None, None));
    }
}
