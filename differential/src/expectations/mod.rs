//! Expectations: what each engine is known to do differently, as data with reasons.
//!
//! One file an engine, `corpus/expectations/<engine>.toml`, of entries such as
//!
//! ```toml
//! [[expectation]]
//! signature = "quickjs-OrdinarySet"
//! case = "cases/functions/bound-name.js"
//! status = "engine-bug"
//! clause = "sec-boundfunctioncreate"
//! reason = "what the engine does, and what the clause says instead"
//! issue = "https://…"
//! versions = "0.16.2"
//! review = "2027-05-01"
//! ```
//!
//! of which `shows`, `case`, `cause`, `issue`, `observed`, `test262`, `versions` and `review` may be absent. An entry with a case holds of that case, and no longer
//! does when the case agrees; its signature is known in every other program too, as long as that differs in a way that `shows`
//! lists. Else a new bug would hide behind an old one wherever the same step decides both.

mod age;
mod entry;
mod file;

pub use age::{Day, Versions};
pub use entry::{Expectation, STATUSES, Status};
pub use file::ExpectationFile;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::files::FileError;

/// The files of a folder of expectations, sorted; none, where there is no such folder.
///
/// # Errors
/// Where it cannot be listed.
pub fn files_of(directory: &Path) -> Result<Vec<PathBuf>, FileError> {
    let error = |error| FileError::io(directory, "list", &error);
    let entries = match std::fs::read_dir(directory) {
        Err(missing) if missing.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries.map_err(error)?,
    };
    let mut files = Vec::new();
    for entry in entries {
        let path = entry.map_err(error)?.path();
        let is_hidden = path.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(b"."));
        if !is_hidden && path.extension().is_some_and(|extension| extension == "toml") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// The expectations of every engine.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Expectations {
    engines: BTreeMap<String, Vec<Expectation>>,
}

impl Expectations {
    /// Reads every `<engine>.toml` of a directory; none, where there is no such directory.
    ///
    /// # Errors
    /// Where a file cannot be read or is malformed.
    pub fn read(directory: &Path) -> Result<Expectations, FileError> {
        Expectations::read_with(directory, |_| Ok(()))
    }

    fn read_with(
        directory: &Path,
        check: impl Fn(&ExpectationFile) -> Result<(), FileError>,
    ) -> Result<Expectations, FileError> {
        let mut engines = BTreeMap::new();
        for path in files_of(directory)? {
            let file = ExpectationFile::read(&path)?;
            check(&file)?;
            let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            engines.insert(name, file.entries().to_vec());
        }
        Ok(Expectations { engines })
    }

    /// Reads the expectations of a corpus, in `expectations/` below its folder.
    ///
    /// # Errors
    /// Where a file cannot be read or is malformed, or an entry is of a case that the corpus does not have.
    pub fn of_corpus(root: &Path) -> Result<Expectations, FileError> {
        Expectations::read_with(&root.join("expectations"), |file| file.require_cases(root))
    }

    /// Expectations of one engine that no file holds.
    pub fn of(engine: &str, entries: Vec<Expectation>) -> Expectations {
        Expectations { engines: BTreeMap::from([(engine.to_owned(), entries)]) }
    }

    /// Leaves out the entries of an engine that are of other versions than the one that introduces itself so.
    pub fn keep_those_of(&mut self, engine: &str, version: &str) {
        if let Some(entries) = self.engines.get_mut(engine) {
            entries.retain(|entry| entry.versions.as_ref().is_none_or(|versions| versions.include(version)));
        }
    }

    /// Every entry of an engine, in the order of its file.
    pub fn entries(&self, engine: &str) -> &[Expectation] {
        self.engines.get(engine).map_or(&[], Vec::as_slice)
    }

    /// The entry that settles a signature that shows this way, whatever program shows it.
    pub fn known(&self, engine: &str, signature: &str, shows: &str) -> Option<&Expectation> {
        self.settled(engine, signature).find(|entry| entry.holds_of(shows))
    }

    /// The id by which a divergence goes: its signature's, with the kind of difference behind it where expectations have the
    /// signature and hold of none that shows this way.
    pub fn id(&self, engine: &str, signature: &str, shows: &str) -> String {
        let kind = shows.split(' ').next().unwrap_or_default();
        let is_another =
            self.settled(engine, signature).next().is_some() && self.known(engine, signature, shows).is_none();
        if is_another { format!("{signature}-{kind}") } else { signature.to_owned() }
    }

    fn settled(&self, engine: &str, signature: &str) -> impl Iterator<Item = &Expectation> {
        self.entries(engine).iter().filter(move |entry| entry.signature == signature && entry.is_settled())
    }

    /// The names of the engines that there are expectations of, sorted.
    pub fn engines(&self) -> impl Iterator<Item = &str> {
        self.engines.keys().map(String::as_str)
    }

    /// The entries of a case, given as its path below the corpus.
    pub fn of_case<'a>(&'a self, engine: &str, case: &str) -> impl Iterator<Item = &'a Expectation> {
        self.entries(engine).iter().filter(move |entry| entry.case.as_deref() == Some(case))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::write_atomically;

    const TEXT: &str = "[[expectation]]\nsignature = \"quickjs-OrdinarySet\"\ncase = \"a.js\"\nstatus = \"engine-bug\"\n\
        clause = \"sec-a\"\nreason = \"r\"\n\n[[expectation]]\nsignature = \"quickjs-PutValue-3.c\"\nstatus = \"pending\"\n\
        clause = \"sec-a\"\nreason = \"r\"\n";

    #[test]
    fn a_directory_holds_a_file_for_each_engine() {
        let root = tempfile::tempdir().unwrap();
        assert_eq!(Expectations::read(&root.path().join("none")).unwrap(), Expectations::default());
        write_atomically(&root.path().join("quickjs.toml"), TEXT).unwrap();
        write_atomically(&root.path().join("README.md"), "no expectations").unwrap();
        let expectations = Expectations::read(root.path()).unwrap();
        assert_eq!(expectations.entries("quickjs").len(), 2);
        assert_eq!(expectations.entries("node"), []);
        assert!(expectations.known("quickjs", "quickjs-OrdinarySet", "extra").is_some());
        assert!(expectations.known("node", "quickjs-OrdinarySet", "extra").is_none());
        assert!(expectations.known("quickjs", "quickjs-PutValue-3.c", "extra").is_none(), "pending is not settled");
        assert_eq!(expectations.of_case("quickjs", "a.js").count(), 1);
    }

    #[test]
    fn entries_of_other_versions_are_left_out() {
        let root = tempfile::tempdir().unwrap();
        let of_version = |text: &str, versions| {
            text.replace("reason = \"r\"", &format!("reason = \"r\"\nversions = \"{versions}\""))
        };
        write_atomically(&root.path().join("quickjs.toml"), &of_version(TEXT, "<0.17")).unwrap();
        let left = |version| {
            let mut expectations = Expectations::read(root.path()).unwrap();
            expectations.keep_those_of("quickjs", version);
            expectations.entries("quickjs").len()
        };
        assert_eq!((left("QuickJS-NG 0.16.2"), left("QuickJS-NG 0.17.0")), (2, 0));
        write_atomically(&root.path().join("quickjs.toml"), &of_version(TEXT, "the old ones")).unwrap();
        assert!(Expectations::read(root.path()).unwrap_err().to_string().contains("a range of versions"));
    }

    #[test]
    fn what_shows_otherwise_is_another_divergence() {
        let text = TEXT.replacen("case =", "shows = \"extra | value * / intrinsic\"\ncase =", 1);
        let file = ExpectationFile::parse(Path::new("quickjs.toml"), &text).unwrap();
        let expectations = Expectations::of("quickjs", file.entries().to_vec());
        let id = |signature, shows| expectations.id("quickjs", signature, shows);
        for shows in ["extra", "value object / intrinsic"] {
            assert!(expectations.known("quickjs", "quickjs-OrdinarySet", shows).is_some(), "{shows}");
            assert_eq!(id("quickjs-OrdinarySet", shows), "quickjs-OrdinarySet");
        }
        assert!(expectations.known("quickjs", "quickjs-OrdinarySet", "no-throw TypeError").is_none());
        assert_eq!(id("quickjs-OrdinarySet", "no-throw TypeError"), "quickjs-OrdinarySet-no-throw");
        assert_eq!(id("quickjs-OrdinarySet", "value true / false"), "quickjs-OrdinarySet-value");
        assert_eq!(id("quickjs-PutValue-3.c", "order"), "quickjs-PutValue-3.c", "nobody has looked at it");
        assert_eq!(id("quickjs-Proxy_Get", "order"), "quickjs-Proxy_Get");
    }

    #[test]
    fn a_malformed_file_is_an_error_and_not_an_empty_one() {
        let root = tempfile::tempdir().unwrap();
        write_atomically(&root.path().join("quickjs.toml"), "[[expectation]\n").unwrap();
        let error = Expectations::read(root.path()).unwrap_err();
        assert_eq!(error.line, 1, "{error}");
    }
}
