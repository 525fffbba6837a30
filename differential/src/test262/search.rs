//! The tests of the suite that are about a clause or an operation.

use std::collections::BTreeSet;

use super::Suite;
use crate::FileError;

/// What a test may be about to count.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Subject {
    /// Ids of clauses, as tests name them in `esid`.
    pub clauses: BTreeSet<String>,
    /// Paths to functions of the library: `Reflect.set`, `Function.prototype.bind`.
    pub operations: BTreeSet<String>,
}

impl Subject {
    /// The subject of a program in which an algorithm decides: its clause, itself where it is a function of the library, and
    /// the functions that the program names by their paths.
    pub fn of(clause: Option<&crate::Clause>, source: &str) -> Subject {
        let mut subject = Subject::default();
        if let Some(clause) = clause {
            subject.clauses.insert(clause.id.clone());
            if clause.algorithm.contains("_prototype_") {
                subject.operations.insert(clause.algorithm.replace('_', "."));
            }
        }
        let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '$');
        let paths = source.split(|c: char| !is_name(c)).map(|path| path.trim_matches('.'));
        let is_operation = |path: &&str| {
            path.starts_with(|c: char| c.is_ascii_uppercase()) && path.contains('.') && !path.ends_with(".prototype")
        };
        subject.operations.extend(paths.filter(is_operation).map(str::to_owned));
        subject
    }

    /// The folder of an operation's tests.
    fn folder(operation: &str) -> String {
        format!("built-ins/{}", operation.replace('.', "/"))
    }
}

impl Suite {
    /// The paths of every test that is about a subject, sorted.
    ///
    /// # Errors
    /// Where a folder or a file cannot be read.
    pub fn about(&self, subject: &Subject) -> Result<Vec<String>, FileError> {
        let mut found = BTreeSet::new();
        for operation in &subject.operations {
            let folder = Subject::folder(operation);
            if self.has(&folder) {
                found.extend(self.paths(&[folder])?);
            }
        }
        for clause in &subject.clauses {
            found.extend(self.about_clause(clause)?.iter().cloned());
        }
        Ok(found.into_iter().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Clause;

    #[test]
    fn a_subject_is_a_clause_and_the_functions_that_a_program_names() {
        let clause = Clause { id: "sec-a".into(), algorithm: "Function_prototype_bind".into(), step: "1".into() };
        let subject = Subject::of(Some(&clause), "Reflect.set(Object.prototype, a.b); x.bind(Array.prototype.concat)");
        assert_eq!(subject.clauses.iter().collect::<Vec<_>>(), ["sec-a"]);
        let operations = ["Array.prototype.concat", "Function.prototype.bind", "Reflect.set"];
        assert_eq!(subject.operations.iter().collect::<Vec<_>>(), operations);
    }

    #[test]
    fn tests_are_found_by_clause_and_by_folder() {
        let folder = tempfile::tempdir().unwrap();
        let write = |path: &str, text: &str| {
            let path = folder.path().join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        };
        write("harness/assert.js", "");
        write("test/built-ins/Reflect/set/one.js", "/*---\nesid: sec-b\n---*/");
        write("test/built-ins/Reflect/get/two.js", "/*---\nesid: sec-a\n---*/");
        write("test/language/three.js", "/*---\ndescription: no id\n---*/");
        write("test/annexB/four.js", "/*---\nesid: sec-ab\n---*/");
        let subject = Subject {
            clauses: ["sec-a".to_owned()].into(),
            operations: ["Reflect.set".to_owned(), "Reflect.no".to_owned()].into(),
        };
        let found = Suite::open(folder.path()).unwrap().about(&subject).unwrap();
        assert_eq!(found, ["built-ins/Reflect/get/two.js", "built-ins/Reflect/set/one.js"]);
    }
}
