//! What an engine makes of some lists of tests, as a file that is committed: the suite's commit, counts for each list, and
//! every test that does not pass, with the reason.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use super::summary::without_place;
use super::{Conformed, Counts, Verdict};

/// Verdicts of lists of tests.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Snapshot {
    /// The suite's commit.
    pub commit: String,
    /// Each list by name, with the tests that it holds.
    lists: Vec<(String, BTreeSet<String>)>,
    /// The worst verdict of each test.
    worst: BTreeMap<String, Verdict>,
    /// What is said of each test that does not pass.
    failing: BTreeMap<String, String>,
}

/// How a snapshot differs from the one that is committed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Tests that do not pass and were not said to, or that fail otherwise: as they are now.
    pub worse: Vec<String>,
    /// Tests that pass, or are no longer there, and were said not to pass: as they were.
    pub better: Vec<String>,
    /// What differs above the tests.
    pub head: Vec<String>,
}

impl Snapshot {
    /// A snapshot of lists of which nothing has run yet.
    pub fn new(commit: String, lists: Vec<(String, BTreeSet<String>)>) -> Snapshot {
        Snapshot { commit, lists, ..Snapshot::default() }
    }

    /// Notes the verdicts of a test.
    pub fn add(&mut self, path: &str, modes: &[Conformed]) {
        let Some(worst) = modes.iter().map(|conformed| &conformed.verdict).max() else { return };
        self.worst.insert(path.to_owned(), worst.clone());
        let said: Vec<String> = modes.iter().map(|Conformed { verdict, .. }| said(verdict)).collect();
        if *worst == Verdict::Pass {
            return;
        }
        let text = if said.iter().all(|one| *one == said[0]) {
            said[0].clone()
        } else {
            let one = |(conformed, said): (&Conformed, &String)| format!("{} {said}", conformed.mode);
            modes.iter().zip(&said).map(one).collect::<Vec<_>>().join(", ")
        };
        self.failing.insert(path.to_owned(), text);
    }

    fn counts(&self, list: &BTreeSet<String>) -> Counts {
        let mut counts = Counts::default();
        list.iter().filter_map(|path| self.worst.get(path)).for_each(|verdict| counts.add(verdict));
        counts
    }

    /// How this differs from the text of another snapshot, by test.
    pub fn changes_since(&self, committed: &str) -> Changes {
        let (head, tests) = parts(committed);
        let own_head = self.head();
        let mut changes = Changes::default();
        changes.head.extend(own_head.lines().filter(|line| !head.contains(line)).map(str::to_owned));
        for (path, text) in &self.failing {
            if tests.get(path.as_str()) != Some(&text.as_str()) {
                changes.worse.push(format!("{path}: {text}"));
            }
        }
        for (path, text) in tests {
            if !self.failing.contains_key(path) {
                changes.better.push(format!("{path}: {text}"));
            }
        }
        changes
    }

    fn head(&self) -> String {
        let mut head = format!("test262 {}\n", self.commit);
        for (name, list) in &self.lists {
            let counts = self.counts(list);
            let named: Vec<String> = counts.named().map(|(name, count)| format!("{count} {name}")).collect();
            head += &format!("{name}: {} tests: {}\n", counts.total(), named.join(", "));
        }
        head
    }
}

impl Changes {
    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        *self == Changes::default()
    }
}

/// The commit on the first line of a snapshot's text.
pub fn commit_of(text: &str) -> Option<&str> {
    text.lines().next()?.strip_prefix("test262 ")
}

/// The lines above the first blank one, and the tests behind it by path.
fn parts(text: &str) -> (Vec<&str>, BTreeMap<&str, &str>) {
    let mut lines = text.lines();
    let head = lines.by_ref().take_while(|line| !line.is_empty()).collect();
    (head, lines.filter_map(|line| line.split_once(": ")).collect())
}

/// A verdict on one line, without the place of what is not supported.
fn said(verdict: &Verdict) -> String {
    let text = match verdict {
        Verdict::Unsupported(what) => Verdict::Unsupported(without_place(what).to_owned()).to_string(),
        verdict => verdict.to_string(),
    };
    text.replace('\\', "\\\\").replace('\n', "\\n").replace('\r', "\\r")
}

/// The text of the file.
impl fmt::Display for Snapshot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.head())?;
        if !self.failing.is_empty() {
            writeln!(f)?;
        }
        self.failing.iter().try_for_each(|(path, text)| writeln!(f, "{path}: {text}"))
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::corpus::Mode;

    fn modes(verdicts: &[(Mode, Verdict)]) -> Vec<Conformed> {
        let one = |(mode, verdict): &(Mode, Verdict)| Conformed {
            mode: *mode,
            verdict: verdict.clone(),
            time: Duration::ZERO,
        };
        verdicts.iter().map(one).collect()
    }

    fn fail(why: &str) -> Verdict {
        Verdict::Fail(why.to_owned())
    }

    fn snapshot(rows: &[(&str, &[(Mode, Verdict)])]) -> Snapshot {
        let list = |paths: &[&str]| paths.iter().map(|path| path.to_string()).collect();
        let lists = vec![("one".to_owned(), list(&["a.js", "b.js", "c.js"])), ("two".to_owned(), list(&["c.js"]))];
        let mut snapshot = Snapshot::new("1234".to_owned(), lists);
        rows.iter().for_each(|(path, verdicts)| snapshot.add(path, &modes(verdicts)));
        snapshot
    }

    const PASS: (Mode, Verdict) = (Mode::Sloppy, Verdict::Pass);

    #[test]
    fn the_text_has_the_commit_the_counts_and_what_does_not_pass() {
        let text = snapshot(&[
            ("a.js", &[(Mode::Sloppy, fail("x\ny")), (Mode::Strict, fail("x\ny"))]),
            ("b.js", &[PASS, (Mode::Strict, Verdict::Unsupported("z at 1:2".to_owned()))]),
            ("c.js", &[PASS]),
        ])
        .to_string();
        assert_eq!(
            text,
            "test262 1234\n\
             one: 3 tests: 1 pass, 1 unsupported, 0 timeout, 1 fail, 0 crash\n\
             two: 1 tests: 1 pass, 0 unsupported, 0 timeout, 0 fail, 0 crash\n\
             \n\
             a.js: fail: x\\ny\n\
             b.js: sloppy pass, strict unsupported: z\n"
        );
        assert_eq!(commit_of(&text), Some("1234"));
    }

    #[test]
    fn changes_are_told_by_test_whatever_the_order() {
        let before = snapshot(&[("a.js", &[(Mode::Sloppy, fail("x"))]), ("b.js", &[(Mode::Sloppy, fail("x"))])]);
        let text = before.to_string();
        assert!(before.changes_since(&text).is_empty());
        let after = snapshot(&[
            ("a.js", &[(Mode::Sloppy, fail("y"))]),
            ("b.js", &[PASS]),
            ("c.js", &[(Mode::Strict, Verdict::Timeout)]),
        ]);
        let changes = after.changes_since(&text);
        assert_eq!(changes.worse, ["a.js: fail: y", "c.js: timeout"]);
        assert_eq!(changes.better, ["b.js: fail: x"]);
        assert_eq!(changes.head.len(), 2);
        let nothing = snapshot(&[]).changes_since("");
        assert_eq!((nothing.worse.len(), nothing.better.len()), (0, 0));
    }
}
