//! The suite as it stands in a folder: its tests, its harness files, and its commit.

use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use dunder_engines::Prelude;

use super::Test;
use crate::FileError;
use crate::corpus;
use crate::files::read_text;

/// A folder with test262 in it.
pub struct Suite {
    root: PathBuf,
    /// The harness files that were asked for, by name.
    preludes: Mutex<HashMap<String, Arc<Prelude>>>,
    /// The tests about each clause, once somebody has asked.
    by_clause: OnceLock<BTreeMap<String, Vec<String>>>,
}

impl Suite {
    /// Opens the suite in a folder.
    ///
    /// # Errors
    /// Where the folder is not test262.
    pub fn open(root: &Path) -> Result<Suite, FileError> {
        for needed in ["harness/assert.js", "test"] {
            let path = root.join(needed);
            path.metadata().map_err(|error| FileError {
                remedy: format!("name a folder that test262 was cloned to; {} is none", root.display()),
                ..FileError::io(&path, "find", &error)
            })?;
        }
        Ok(Suite { root: root.to_owned(), preludes: Mutex::default(), by_clause: OnceLock::new() })
    }

    /// The commit of a clone; none where the folder is a copy.
    pub fn commit(&self) -> Option<String> {
        let git = self.root.join(".git");
        let head = std::fs::read_to_string(git.join("HEAD")).ok()?;
        let Some(reference) = head.trim().strip_prefix("ref: ") else { return Some(head.trim().to_owned()) };
        if let Ok(commit) = std::fs::read_to_string(git.join(reference)) {
            return Some(commit.trim().to_owned());
        }
        let packed = std::fs::read_to_string(git.join("packed-refs")).ok()?;
        let line = packed.lines().find(|line| line.ends_with(reference))?;
        line.split(' ').next().map(str::to_owned)
    }

    /// The paths of every test below the folder `test`, or below some folders or files in it, sorted.
    ///
    /// # Errors
    /// Where one of them is not there.
    pub fn paths(&self, below: &[String]) -> Result<Vec<String>, FileError> {
        let folder = self.root.join("test");
        let mut paths = Vec::new();
        let everything = [String::new()];
        for part in if below.is_empty() { &everything } else { below } {
            let start = folder.join(in_test(part));
            start.metadata().map_err(|error| FileError::io(&start, "find", &error))?;
            for file in corpus::list(&start)? {
                let Ok(path) = file.strip_prefix(&folder) else { continue };
                let path = path.to_string_lossy().replace('\\', "/");
                // Files of this name are there to be imported.
                if !path.contains("_FIXTURE") {
                    paths.push(path.trim_end_matches('/').to_owned());
                }
            }
        }
        paths.sort();
        paths.dedup();
        Ok(paths)
    }

    /// Whether there is such a folder of tests.
    pub(super) fn has(&self, folder: &str) -> bool {
        self.root.join("test").join(folder).is_dir()
    }

    /// The tests that say that they are about a clause; all of them are read the first time.
    ///
    /// # Errors
    /// Where a folder of the suite is missing.
    pub(super) fn about_clause(&self, clause: &str) -> Result<&[String], FileError> {
        if self.by_clause.get().is_none() {
            let mut by_clause: BTreeMap<String, Vec<String>> = BTreeMap::new();
            for path in self.paths(&["built-ins".to_owned(), "language".to_owned(), "annexB".to_owned()])? {
                // Their front matter need not be read as such.
                let text = read_text(&self.root.join("test").join(&path)).unwrap_or_default();
                if let Some(id) = text.lines().find_map(|line| line.trim().strip_prefix("esid:")) {
                    by_clause.entry(id.trim().to_owned()).or_default().push(path);
                }
            }
            // Who was first does not matter.
            let _ = self.by_clause.set(by_clause);
        }
        let tests = self.by_clause.get().and_then(|by_clause| by_clause.get(clause));
        Ok(tests.map_or(&[], Vec::as_slice))
    }

    /// Reads a test.
    ///
    /// # Errors
    /// Where it cannot be read or is not a test.
    pub fn test(&self, path: &str) -> Result<Test, FileError> {
        Test::read(&self.root.join("test"), path)
    }

    /// A harness file, read once.
    ///
    /// # Errors
    /// Where it cannot be read.
    pub fn prelude(&self, name: &str) -> Result<Arc<Prelude>, FileError> {
        let mut preludes = self.preludes.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(prelude) = preludes.get(name) {
            return Ok(prelude.clone());
        }
        let text = read_text(&self.root.join("harness").join(name))?;
        let prelude = Arc::new(Prelude::new(name, text));
        preludes.insert(name.to_owned(), prelude.clone());
        Ok(prelude)
    }
}

/// The paths in a list of tests, a line each; blank lines and those that start with `#` are nothing.
///
/// # Errors
/// Where it cannot be read.
pub fn paths_of_list(list: &Path) -> Result<Vec<String>, FileError> {
    let text = read_text(list)?;
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
    Ok(lines.map(|line| in_test(line).to_owned()).collect())
}

/// A path below the folder `test`, which it may begin with.
fn in_test(path: &str) -> &str {
    path.strip_prefix("test/").unwrap_or(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn suite(files: &[(&str, &str)]) -> (tempfile::TempDir, Suite) {
        let folder = tempfile::tempdir().unwrap();
        for (path, text) in [("harness/assert.js", ""), ("test/z.js", "")].iter().chain(files) {
            let path = folder.path().join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        }
        let suite = Suite::open(folder.path()).unwrap();
        (folder, suite)
    }

    #[test]
    fn tests_are_found_in_order_without_fixtures() {
        let (_folder, suite) = suite(&[("test/a/b.js", ""), ("test/a/c_FIXTURE.js", ""), ("test/a/readme.md", "")]);
        assert_eq!(suite.paths(&[]).unwrap(), ["a/b.js", "z.js"]);
        assert_eq!(suite.paths(&["test/a".to_owned(), "a/b.js".to_owned()]).unwrap(), ["a/b.js"]);
        assert!(suite.paths(&["nowhere".to_owned()]).is_err());
    }

    #[test]
    fn harness_files_are_read_once() {
        let (_folder, suite) = suite(&[("harness/sta.js", "var a;")]);
        let sta = suite.prelude("sta.js").unwrap();
        assert_eq!((sta.name(), sta.text()), ("sta.js", "var a;"));
        assert!(Arc::ptr_eq(&sta, &suite.prelude("sta.js").unwrap()));
        assert!(suite.prelude("none.js").is_err());
    }

    #[test]
    fn the_commit_is_that_of_the_clone() {
        assert_eq!(suite(&[]).1.commit(), None);
        let head = (".git/HEAD", "ref: refs/heads/main\n");
        assert_eq!(suite(&[head, (".git/refs/heads/main", "1234\n")]).1.commit().as_deref(), Some("1234"));
        assert_eq!(suite(&[head, (".git/packed-refs", "5678 refs/heads/main\n")]).1.commit().as_deref(), Some("5678"));
        assert_eq!(suite(&[(".git/HEAD", "9abc\n")]).1.commit().as_deref(), Some("9abc"));
    }

    #[test]
    fn a_folder_that_is_no_suite_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let error = Suite::open(folder.path()).err().unwrap().to_string();
        assert!(error.contains("cloned to"), "{error}");
    }

    #[test]
    fn lists_may_name_the_folder_and_hold_comments() {
        let folder = tempfile::tempdir().unwrap();
        let list = folder.path().join("list.txt");
        std::fs::write(&list, "# tier 1\ntest/a.js\n\n b/c.js \n").unwrap();
        assert_eq!(paths_of_list(&list).unwrap(), ["a.js", "b/c.js"]);
    }
}
