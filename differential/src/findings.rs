//! What engines are known to do wrong: the cases of a corpus with what is expected of each engine.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::corpus::Case;
use crate::expectations::{Expectation, Expectations, Status};
use crate::files::FileError;

/// A case that engines are known to get wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    /// Its name: its path below the corpus.
    pub name: String,
    /// The case.
    pub case: Case,
    /// The engines, sorted, with what is known of each: several entries, where its cause shows in several ways.
    pub engines: Vec<(String, Vec<Expectation>)>,
}

impl Known {
    /// The causes in an engine by which it is: in words where other cases have them too, else the case itself.
    fn causes<'a>(&'a self, entries: &'a [Expectation]) -> impl Iterator<Item = &'a str> {
        entries.iter().map(|entry| entry.cause.as_deref().unwrap_or(&self.name))
    }
}

/// The causes of some findings in each of the things that engines are made of, as `family` tells them by an engine's name.
pub fn causes<'a>(known: &'a [Known], family: &dyn Fn(&'a str) -> &'a str) -> BTreeMap<&'a str, BTreeSet<&'a str>> {
    let mut causes: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for finding in known {
        for (engine, entries) in &finding.engines {
            causes.entry(family(engine)).or_default().extend(finding.causes(entries));
        }
    }
    causes
}

/// The cases of a corpus that are an engine's bug by its expectations, sorted by their names.
///
/// # Errors
/// Where a file cannot be read or is malformed.
pub fn known(root: &Path) -> Result<Vec<Known>, FileError> {
    let expectations = Expectations::of_corpus(root)?;
    let mut by_case: BTreeMap<String, BTreeMap<String, Vec<Expectation>>> = BTreeMap::new();
    for engine in expectations.engines() {
        for entry in expectations.entries(engine).iter().filter(|entry| entry.status == Status::EngineBug) {
            if let Some(name) = &entry.case {
                let engines = by_case.entry(name.clone()).or_default();
                engines.entry(engine.to_owned()).or_default().push(entry.clone());
            }
        }
    }
    let with_case = |(name, engines): (String, BTreeMap<_, _>)| {
        let case = Case::read(&root.join(&name))?;
        Ok(Known { name, case, engines: engines.into_iter().collect() })
    };
    by_case.into_iter().map(with_case).collect()
}

/// What the conformance suite has about a finding, by the key `test262` of its expectation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Coverage {
    /// Nobody has looked
    Unknown,
    /// The engine passes every test that is about its clause or its operation
    None,
    /// The engine fails these tests about them, which may be about it
    Failing(Vec<String>),
}

/// The value of the key `test262` where the engine passes every test.
pub const NOT_COVERED: &str = "none";

impl Coverage {
    /// What an expectation says.
    pub fn of(entry: &Expectation) -> Coverage {
        match entry.test262.as_deref() {
            None => Coverage::Unknown,
            Some(NOT_COVERED) => Coverage::None,
            Some(paths) => Coverage::Failing(paths.split(',').map(|path| path.trim().to_owned()).collect()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::write_atomically;

    #[test]
    fn findings_are_engines_bugs_by_case() {
        let root = tempfile::tempdir().unwrap();
        for name in ["a/x.js", "b/y.js"] {
            write_atomically(&root.path().join("cases").join(name), "/*---\ndescription: x\n---*/\n1;\n").unwrap();
        }
        let entry = |signature: &str, case: &str, status: &str| {
            format!(
                "[[expectation]]\nsignature = \"{signature}\"\ncase = \"cases/{case}\"\nstatus = \"{status}\"\nclause = \"c\"\nreason = \"r\"\n\n"
            )
        };
        let of_e = [entry("e-A", "b/y.js", "engine-bug"), entry("e-B", "b/y.js", "engine-bug")].concat();
        let of_f = [entry("f-A", "b/y.js", "engine-bug"), entry("f-B", "a/x.js", "spec-ambiguity")].concat();
        for (engine, text) in [("f", of_f), ("e", of_e)] {
            write_atomically(&root.path().join(format!("expectations/{engine}.toml")), &text).unwrap();
        }
        let known = known(root.path()).unwrap();
        assert_eq!(known.len(), 1);
        assert_eq!(known[0].name, "cases/b/y.js");
        let engines: Vec<_> =
            known[0].engines.iter().map(|(engine, entries)| (engine.as_str(), entries.len())).collect();
        assert_eq!(engines, [("e", 2), ("f", 1)]);
    }

    #[test]
    fn a_cause_may_have_several_cases_and_is_of_a_family() {
        let root = tempfile::tempdir().unwrap();
        for name in ["x.js", "y.js", "z.js"] {
            write_atomically(&root.path().join("cases").join(name), "/*---\ndescription: x\n---*/\n1;\n").unwrap();
        }
        let entry = |signature: &str, case: &str, cause: &str| {
            format!(
                "[[expectation]]\nsignature = \"{signature}\"\ncase = \"cases/{case}\"\nstatus = \"engine-bug\"\nclause = \"c\"\nreason = \"r\"\n{cause}\n"
            )
        };
        let shared = "cause = \"one\"\n";
        let of_e = [entry("e-A", "x.js", shared), entry("e-B", "y.js", shared), entry("e-C", "z.js", "")].concat();
        let of_f = [entry("f-A", "x.js", shared), entry("f-B", "z.js", "")].concat();
        for (engine, text) in [("e", of_e), ("f", of_f)] {
            write_atomically(&root.path().join(format!("expectations/{engine}.toml")), &text).unwrap();
        }
        let known = known(root.path()).unwrap();
        assert_eq!(known.len(), 3);
        let count = |family: fn(&str) -> &str| {
            let causes = causes(&known, &family);
            causes.iter().map(|(family, causes)| (*family, causes.len())).collect::<Vec<_>>()
        };
        assert_eq!(count(|_| "both"), [("both", 2)]);
        assert_eq!(count(|engine| engine), [("e", 2), ("f", 2)]);
    }

    #[test]
    fn coverage_is_a_word_or_a_list() {
        let of = |test262: Option<&str>| {
            let text = test262.map(|value| format!("test262 = \"{value}\"\n")).unwrap_or_default();
            let text = format!(
                "[[expectation]]\nsignature = \"e-A\"\nstatus = \"pending\"\nclause = \"c\"\nreason = \"r\"\n{text}"
            );
            let file = crate::expectations::ExpectationFile::parse(Path::new("e.toml"), &text).unwrap();
            Coverage::of(&file.entries()[0])
        };
        assert_eq!((of(None), of(Some("none"))), (Coverage::Unknown, Coverage::None));
        assert_eq!(of(Some("a.js, b.js")), Coverage::Failing(vec!["a.js".into(), "b.js".into()]));
    }
}
