//! The corpus against its expectations: each case, in each of its modes, on each engine.

use std::path::{Path, PathBuf};

use crate::corpus::{Case, Mode, Trace, list};
use crate::expectations::{Day, Expectation, Expectations, Status};
use crate::files::FileError;
use crate::reduce::shows;
use crate::verdict::Reason;
use crate::{Contender, Divergence, Judge, Verdict};

/// The reason of an expectation before anybody has looked at it.
pub const UNREAD: &str = "to be read against the specification's text";

/// What came of a case in one mode, on one engine.
#[derive(Clone, Debug)]
pub enum Outcome {
    /// The engine observes what the interpreter observes.
    Agree,
    /// It does not, as is expected and has a reason.
    Known(Divergence, Expectation),
    /// It does not, and nobody has said why.
    New(Divergence),
    /// It does not, in another way than is expected.
    Changed(Divergence, Expectation),
    /// It does not, as is expected, and the day has come to look at the reason again.
    Expired(Divergence, Expectation),
    /// It does in every mode, against the expectation, which is to be removed.
    Stale(Expectation),
    /// What differs is left open by the clause with this id.
    Open(String),
    /// Nothing was decided.
    Inconclusive(String),
}

/// Every outcome's word, for people and for machines; upper case where something is to be done.
impl Outcome {
    /// The word.
    pub fn word(&self) -> &'static str {
        match self {
            Outcome::Agree => "agree",
            Outcome::Known(..) => "known",
            Outcome::New(_) => "NEW",
            Outcome::Changed(..) => "CHANGED",
            Outcome::Expired(..) => "EXPIRED",
            Outcome::Stale(_) => "STALE",
            Outcome::Open(_) => "open",
            Outcome::Inconclusive(_) => "inconclusive",
        }
    }
}

/// A case in one mode.
#[derive(Clone, Debug)]
pub struct Checked {
    /// The mode.
    pub mode: Mode,
    /// What the interpreter observes.
    pub observed: Trace,
    /// The outcome of each engine, in the order in which they were given.
    pub outcomes: Vec<Outcome>,
}

/// A case, checked.
#[derive(Clone, Debug)]
pub struct Report {
    /// The file.
    pub path: PathBuf,
    /// Its path below the corpus, as expectations name it.
    pub name: String,
    /// The case.
    pub case: Case,
    /// One for each of its modes.
    pub modes: Vec<Checked>,
}

impl Report {
    /// Whether the interpreter observes what the case expects of it, in every mode.
    pub fn is_as_written(&self) -> bool {
        self.modes.iter().all(|checked| self.case.expected.as_ref() == Some(&checked.observed))
    }

    /// The trace that every mode shows; nothing where they differ, and the case has to say which one it means.
    pub fn common_trace(&self) -> Option<&Trace> {
        let first = &self.modes.first()?.observed;
        self.modes.iter().all(|checked| checked.observed == *first).then_some(first)
    }
}

/// The corpus: where its cases are, and what is expected of each.
pub struct Corpus {
    /// The folder that names of cases start from.
    pub root: PathBuf,
    /// What is expected.
    pub expectations: Expectations,
    /// The day on which it is checked.
    pub today: Day,
}

impl Corpus {
    /// The corpus of a folder, its expectations in `expectations/` below it, to be checked today.
    ///
    /// # Errors
    /// Where an expectation is malformed, or is of a case that is not there.
    pub fn read(root: &Path) -> Result<Corpus, FileError> {
        let expectations = Expectations::of_corpus(root)?;
        Ok(Corpus { root: root.to_owned(), expectations, today: Day::today() })
    }

    /// The name of a case: its path below the corpus, with slashes; the path itself where it is elsewhere.
    pub fn name(&self, path: &Path) -> String {
        Corpus::name_of(&self.root, path)
    }

    /// The name of a case of the corpus in a folder.
    pub(crate) fn name_of(root: &Path, path: &Path) -> String {
        let whole = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_owned());
        let whole_path = whole(path);
        let Ok(below) = whole_path.strip_prefix(whole(root)) else { return path.display().to_string() };
        below.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
    }

    /// The cases below a folder, or the one that the path names.
    ///
    /// # Errors
    /// Where a folder cannot be read.
    pub fn cases(&self, path: &Path) -> Result<Vec<PathBuf>, FileError> {
        list(path)
    }

    /// What the corpus holds of a divergence that a case shows, be it pending.
    pub fn noted(&self, case: &str, divergence: &Divergence) -> Option<&Expectation> {
        let engine = &divergence.engine;
        self.expectations.of_case(engine, case).find(|expectation| self.is_of(divergence, expectation, engine))
    }

    /// The expectation of a divergence that a case shows, before anybody has looked at it.
    pub fn pending(&self, report: &Report, divergence: &Divergence) -> Expectation {
        let (signature, shows) = (divergence.signature().id(), shows(&divergence.difference));
        let front_matter = report.case.front_matter.as_ref();
        let clause = divergence.clause().map(|clause| clause.id);
        let clause = clause.or_else(|| front_matter.and_then(|front_matter| front_matter.esid.clone()));
        Expectation {
            signature: self.expectations.id(&divergence.engine, &signature, &shows),
            shows: Some(shows),
            case: Some(report.name.clone()),
            status: Status::Pending,
            // Of an engine that dies, no step is to blame.
            clause: clause.unwrap_or_else(|| "none".to_owned()),
            reason: UNREAD.to_owned(),
            cause: None,
            issue: None,
            observed: None,
            test262: None,
            versions: None,
            review: None,
        }
    }

    /// Checks one case.
    ///
    /// # Errors
    /// Where the file cannot be read or is malformed.
    pub fn check(&self, path: &Path, judge: &mut Judge, contenders: &mut [Contender]) -> Result<Report, FileError> {
        let case = Case::read(path)?;
        let name = self.name(path);
        let modes = case.modes().iter().map(|mode| {
            let source = case.source(*mode);
            let observed = judge.expect(&source);
            let outcomes = contenders.iter_mut().map(|contender| {
                let verdict = judge.judge_against(&observed, &source, contender);
                self.outcome(verdict, &name, contender.name())
            });
            let outcomes = outcomes.collect();
            Checked { mode: *mode, observed: Trace::of(&observed), outcomes }
        });
        let mut modes: Vec<Checked> = modes.collect();
        for (at, contender) in contenders.iter().enumerate() {
            let mut outcomes: Vec<&mut Outcome> = modes.iter_mut().map(|checked| &mut checked.outcomes[at]).collect();
            self.tell_stale(&mut outcomes, &name, contender.name());
        }
        Ok(Report { path: path.to_owned(), modes, name, case })
    }
}

impl Corpus {
    /// Puts the first expectation of a case into the place of its outcomes where all of its modes agree. A case may have several:
    /// one for each signature that its cause has.
    fn tell_stale(&self, outcomes: &mut [&mut Outcome], case: &str, engine: &str) {
        if !outcomes.iter().all(|outcome| matches!(outcome, Outcome::Agree)) {
            return;
        }
        if let Some(expectation) = self.expectations.of_case(engine, case).next() {
            outcomes.iter_mut().for_each(|outcome| **outcome = Outcome::Stale(expectation.clone()));
        }
    }

    /// Whether a divergence has the signature of an expectation.
    fn is_of(&self, divergence: &Divergence, expectation: &Expectation, engine: &str) -> bool {
        let (signature, shows) = (divergence.signature().id(), shows(&divergence.difference));
        expectation.signature == signature || expectation.signature == self.expectations.id(engine, &signature, &shows)
    }

    /// What a verdict is to what is expected.
    fn outcome(&self, verdict: Verdict, case: &str, engine: &str) -> Outcome {
        let expectations = &self.expectations;
        let is_due = |expectation: &Expectation| expectation.review.is_some_and(|day| day <= self.today);
        match verdict {
            Verdict::Inconclusive(Reason::Open(clause)) => Outcome::Open(clause),
            Verdict::Inconclusive(reason) => Outcome::Inconclusive(reason.to_string()),
            Verdict::Agree => Outcome::Agree,
            Verdict::Diverge(divergence) => {
                let (signature, shows) = (divergence.signature().id(), shows(&divergence.difference));
                let id = expectations.id(engine, &signature, &shows);
                let of_case: Vec<&Expectation> = expectations.of_case(engine, case).collect();
                let same = of_case.iter().copied().find(|expectation| self.is_of(&divergence, expectation, engine));
                match same.or_else(|| expectations.known(engine, &id, &shows)) {
                    Some(expectation) if expectation.status != Status::Pending && is_due(expectation) => {
                        Outcome::Expired(divergence, expectation.clone())
                    }
                    Some(expectation) if expectation.status != Status::Pending => {
                        Outcome::Known(divergence, expectation.clone())
                    }
                    Some(_) => Outcome::New(divergence),
                    None => match of_case.first() {
                        Some(expectation) => Outcome::Changed(divergence, (*expectation).clone()),
                        None => Outcome::New(divergence),
                    },
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use dunder_engines::{End, Engine, Event, Interpreter, Limits, Observation};

    use super::*;

    /// The interpreter, but for programs that hold a word: those it answers with a lie, with another one in strict code only.
    struct Lying(Interpreter);

    impl Engine for Lying {
        fn name(&self) -> &str {
            "lying"
        }

        fn version(&self) -> &str {
            "0"
        }

        fn observe(&mut self, source: &str) -> Observation {
            let mut observation = self.0.observe(source);
            if source.contains("Reflect") || source.contains("use strict") && source.contains("Object") {
                observation.events = vec![Event { site: String::new(), text: "lie".into() }];
                observation.end = End::Completed;
            }
            observation
        }
    }

    fn check(code: &str, entries: Vec<Expectation>) -> &'static str {
        check_modes("flags: [noStrict]", code, entries)[0]
    }

    fn check_modes(flags: &str, code: &str, entries: Vec<Expectation>) -> Vec<&'static str> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("case.js");
        std::fs::write(&path, format!("/*---\ndescription: x\n{flags}\n---*/\n{code}")).unwrap();
        let expectations = Expectations::of("lying", entries);
        let corpus = Corpus { root: folder.path().to_owned(), expectations, today: Day::parse("2027-05-01").unwrap() };
        let make = || Ok(Box::new(Lying(Interpreter::new(Limits::default()))) as Box<dyn Engine>);
        let mut contenders = vec![Contender::new(make).unwrap()];
        let report = corpus.check(&path, &mut Judge::new(Limits::default()), &mut contenders).unwrap();
        assert_eq!(report.name, "case.js");
        report.modes.iter().map(|checked| checked.outcomes[0].word()).collect()
    }

    fn expectation(signature: &str, status: Status) -> Expectation {
        Expectation {
            signature: signature.into(),
            case: Some("case.js".into()),
            status,
            clause: "sec-reflect.has".into(),
            reason: "it lies".into(),
            cause: None,
            issue: None,
            observed: None,
            test262: None,
            versions: None,
            review: None,
            shows: None,
        }
    }

    fn signature_of(code: &str) -> String {
        let make = || Ok(Box::new(Lying(Interpreter::new(Limits::default()))) as Box<dyn Engine>);
        let mut contender = Contender::new(make).unwrap();
        match Judge::new(Limits::default()).judge(code, &mut contender) {
            Verdict::Diverge(divergence) => divergence.signature().id(),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn every_outcome_is_told_apart() {
        let (honest, lie) = ("print(1);\n", "print(Reflect.has({}, 'a'));\n");
        let signature = signature_of(lie);
        assert_eq!(check(honest, vec![]), "agree");
        assert_eq!(check(lie, vec![]), "NEW");
        assert_eq!(check(lie, vec![expectation(&signature, Status::EngineBug)]), "known");
        assert_eq!(check(lie, vec![expectation(&signature, Status::Pending)]), "NEW");
        assert_eq!(check(lie, vec![expectation("lying-value-00000000", Status::EngineBug)]), "CHANGED");
        assert_eq!(check(honest, vec![expectation(&signature, Status::EngineBug)]), "STALE");
        let until = |day| Expectation { review: Day::parse(day), ..expectation(&signature, Status::EngineBug) };
        assert_eq!(check(lie, vec![until("2027-05-02")]), "known");
        assert_eq!(check(lie, vec![until("2027-05-01")]), "EXPIRED");
        assert_eq!(check(honest, vec![until("2027-05-01")]), "STALE");
        assert_eq!(check("for (;;);", vec![]), "inconclusive");
        let open = "for (let key in new Proxy({}, { ownKeys: () => (print(1), Reflect.ownKeys({})) }));\n";
        assert_eq!(check(open, vec![]), "open");
    }

    #[test]
    fn an_expectation_holds_where_one_mode_shows_it() {
        let (both, strict) = ("print(Reflect.has({}, 'a'));\n", "print(Object.is(1, 1));\n");
        let known = |code: &str| {
            let signature = signature_of(&format!("\"use strict\";\n{code}"));
            expectation(&signature, Status::EngineBug)
        };
        assert_eq!(check_modes("", strict, vec![known(strict)]), ["agree", "known"]);
        assert_eq!(check_modes("", both, vec![known(both)]), ["known", "known"]);
        let (honest, other) = ("print(1);\n", expectation("lying-Other", Status::EngineBug));
        assert_eq!(check_modes("", both, vec![known(both), other.clone()]), ["known", "known"], "of the same cause");
        assert_eq!(check_modes("", honest, vec![known(both), other]), ["STALE", "STALE"]);
        let pending = Expectation { status: Status::Pending, ..known(both) };
        assert_eq!(check_modes("", both, vec![pending]), ["NEW", "NEW"]);
    }
}
