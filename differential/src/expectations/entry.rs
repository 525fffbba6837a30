//! One expectation: what it says, and how it is read from its table.

use std::fmt;
use std::ops::Range;

use toml_edit::{Item, Table};

use super::age::{Day, Versions};
use crate::difference::KINDS;
use crate::pattern::is_like;

/// What an engine is known to do differently, and why that is so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expectation {
    /// The id of the divergence's signature.
    pub signature: String,
    /// How it shows, as alternatives with `|` between them: a kind of difference and the form of both sides, `*` for anything
    /// (`extra | value * / intrinsic`). Any way, where there is none. What has the signature and shows otherwise is another
    /// divergence, and not known.
    pub shows: Option<String>,
    /// The case that shows it, as a path below the corpus; any program, where there is none.
    pub case: Option<String>,
    /// What it was found to be.
    pub status: Status,
    /// The id of the clause that decides.
    pub clause: String,
    /// Why the engine or the interpreter is right or wrong.
    pub reason: String,
    /// The cause in the engine, in words, where cases have it in common: entries of a file with the same words are of one. Each
    /// case has its own, where there is none.
    pub cause: Option<String>,
    /// Where it was reported.
    pub issue: Option<String>,
    /// What the engine prints in the first mode of the case in which it differs: a line for each event, and one for the end.
    pub observed: Option<String>,
    /// What the conformance suite has about it: `none`, or tests that the engine fails, with commas between them.
    pub test262: Option<String>,
    /// The engine's versions that it is of; all, where there is no range.
    pub versions: Option<Versions>,
    /// The day from which it is to be looked at again.
    pub review: Option<Day>,
}

/// What a divergence was found to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// The engine does not do what the specification says
    EngineBug,
    /// The interpreter does not do what the specification says
    OracleBug,
    /// The specification can be read either way
    SpecAmbiguity,
    /// The specification leaves it to the engine
    ImplementationDefined,
    /// Nobody has looked at it yet: it counts as new
    Pending,
}

/// Every status and its name.
pub const STATUSES: &[(Status, &str)] = &[
    (Status::EngineBug, "engine-bug"),
    (Status::OracleBug, "oracle-bug"),
    (Status::SpecAmbiguity, "spec-ambiguity"),
    (Status::ImplementationDefined, "implementation-defined"),
    (Status::Pending, "pending"),
];

impl Status {
    /// The status's name in files.
    pub fn name(self) -> &'static str {
        STATUSES[self as usize].1
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// The keys of an entry, in the order in which they are written, and whether each must be there.
pub(super) const KEYS: &[(&str, bool)] = &[
    ("signature", true),
    ("shows", false),
    ("case", false),
    ("status", true),
    ("clause", true),
    ("reason", true),
    ("cause", false),
    ("issue", false),
    ("observed", false),
    ("test262", false),
    ("versions", false),
    ("review", false),
];

/// What is wrong, where, what was expected, and what to do.
#[derive(Debug)]
pub(super) struct Wrong {
    pub(super) span: Option<Range<usize>>,
    pub(super) problem: String,
    pub(super) expected: String,
    pub(super) remedy: &'static str,
}

impl Expectation {
    /// Reads an entry of an engine's file.
    pub(super) fn of_table(engine: &str, table: &Table) -> Result<Expectation, Wrong> {
        if let Some((key, item)) = table.iter().find(|(key, _)| !KEYS.iter().any(|(known, _)| known == key)) {
            let keys: Vec<String> = KEYS.iter().map(|(known, _)| format!("`{known}`")).collect();
            return Err(Wrong {
                span: table.key(key).and_then(|key| key.span()).or(item.span()),
                problem: format!("unknown key `{key}`"),
                expected: format!("one of {}", keys.join(", ")),
                remedy: "rename or remove it",
            });
        }
        for (key, _) in KEYS.iter().filter(|(_, required)| *required) {
            let text = text(table, key)?.unwrap_or_default();
            if text.trim().is_empty() {
                return Err(Wrong {
                    span: table.get(key).and_then(Item::span).or(table.span()),
                    problem: format!("an expectation without `{key}`"),
                    expected: format!("`{key} = \"…\"`"),
                    remedy: "add it: every expectation says what is expected, by which clause, and why",
                });
            }
        }
        let get = |key| text(table, key);
        let require = |key| get(key).map(Option::unwrap_or_default);
        let signature = require("signature")?;
        if !is_signature(engine, &signature) {
            return Err(Wrong {
                span: table.get("signature").and_then(Item::span),
                problem: format!("`{signature}` is no signature of {engine}"),
                expected: format!(
                    "`{engine}-` and what is wrong, as in `{engine}-BoundFunctionCreate` or `{engine}-PutValue-3.c`"
                ),
                remedy: "copy it from the output of `dunder fuzz` or `dunder check`; a file has the name of the engine that it is of",
            });
        }
        let status = require("status")?;
        let Some((status, _)) = STATUSES.iter().find(|(_, name)| *name == status) else {
            let names: Vec<String> = STATUSES.iter().map(|(_, name)| format!("`{name}`")).collect();
            return Err(Wrong {
                span: table.get("status").and_then(Item::span),
                problem: format!("unknown status `{status}`"),
                expected: format!("one of {}", names.join(", ")),
                remedy: "choose one of them",
            });
        };
        Ok(Expectation {
            signature,
            shows: shows(table)?,
            case: get("case")?,
            status: *status,
            clause: require("clause")?,
            reason: require("reason")?,
            cause: get("cause")?,
            issue: get("issue")?,
            observed: get("observed")?,
            test262: get("test262")?,
            versions: read(
                table,
                "versions",
                Versions::parse,
                "a range of versions, as in `0.16.2`, `=0.16.2` or `>=22, <26`",
            )?,
            review: read(table, "review", Day::parse, "a day, as in `2027-05-01`")?,
        })
    }

    /// The entry's values in the order of its keys.
    pub(super) fn values(&self) -> [Option<String>; KEYS.len()] {
        [
            Some(self.signature.clone()),
            self.shows.clone(),
            self.case.clone(),
            Some(self.status.name().to_owned()),
            Some(self.clause.clone()),
            Some(self.reason.clone()),
            self.cause.clone(),
            self.issue.clone(),
            self.observed.clone(),
            self.test262.clone(),
            self.versions.as_ref().map(Versions::to_string),
            self.review.as_ref().map(Day::to_string),
        ]
    }

    /// What entries are sorted by, and what no two of them have in common.
    pub fn key(&self) -> (&str, Option<&str>, Option<&str>) {
        (&self.signature, self.case.as_deref(), self.versions.as_ref().map(Versions::text))
    }

    /// Whether what shows this way may be what it says.
    pub fn holds_of(&self, shows: &str) -> bool {
        self.shows.as_deref().is_none_or(|ways| ways.split('|').any(|way| is_like(shows, way.trim())))
    }

    /// Whether somebody has looked at it.
    pub fn is_settled(&self) -> bool {
        self.status != Status::Pending
    }
}

/// How it shows: alternatives of which each begins with a kind of difference.
fn shows(table: &Table) -> Result<Option<String>, Wrong> {
    let shows = text(table, "shows")?;
    let is_kind = |way: &str| {
        let first = way.split_whitespace().next().unwrap_or_default();
        first == "*" || KINDS.iter().any(|(_, kind, _)| *kind == first)
    };
    let kinds: Vec<String> = KINDS.iter().map(|(_, kind, _)| format!("`{kind}`")).collect();
    match shows.as_deref().unwrap_or("*").split('|').find(|way| !is_kind(way)) {
        None => Ok(shows),
        Some(way) => Err(Wrong {
            span: table.get("shows").and_then(Item::span),
            problem: format!("`{}` begins with no kind of difference", way.trim()),
            expected: format!("one of {}, or `*`", kinds.join(", ")),
            remedy: "copy `shows` from the output of `dunder fuzz --json`; alternatives have `|` between them",
        }),
    }
}

/// A value that is written as a string of a certain form.
fn read<T>(
    table: &Table,
    key: &str,
    parse: impl FnOnce(&str) -> Option<T>,
    expected: &'static str,
) -> Result<Option<T>, Wrong> {
    let Some(text) = text(table, key)? else { return Ok(None) };
    parse(&text).map(Some).ok_or_else(|| Wrong {
        span: table.get(key).and_then(Item::span),
        problem: format!("`{key} = \"{text}\"`"),
        expected: expected.to_owned(),
        remedy: "write it so, or leave it out",
    })
}

fn text(table: &Table, key: &str) -> Result<Option<String>, Wrong> {
    let Some(item) = table.get(key) else { return Ok(None) };
    item.as_str().map(|text| Some(text.to_owned())).ok_or_else(|| Wrong {
        span: item.span(),
        problem: format!("`{key}` is no string"),
        expected: format!("`{key} = \"…\"`"),
        remedy: "put it in quotes",
    })
}

/// Whether a text is the id of a signature of an engine.
fn is_signature(engine: &str, text: &str) -> bool {
    let cause = text.strip_prefix(engine).and_then(|rest| rest.strip_prefix('-')).unwrap_or_default();
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | '$');
    cause.starts_with(|c: char| c.is_ascii_alphabetic()) && cause.chars().all(is_part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_of_statuses_is_in_their_order() {
        assert!(STATUSES.iter().enumerate().all(|(at, (status, _))| *status as usize == at));
    }

    #[test]
    fn signatures_are_told_from_other_texts() {
        assert!(is_signature("quickjs", "quickjs-Proxy_DefineOwnProperty-15"));
        assert!(is_signature("quickjs", "quickjs-PutValue-3.c-super"));
        assert!(is_signature("quickjs-ng", "quickjs-ng-crash-0123abcd"));
        for text in ["quickjs", "quickjs-", "quickjs-3.c", "node-PutValue-3.c", "quickjs-a/b", ""] {
            assert!(!is_signature("quickjs", text), "{text}");
        }
    }
}
