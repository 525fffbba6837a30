//! Settling a divergence: the case that shows it goes into the corpus, and what it was found to be into the expectations.

use std::path::{Path, PathBuf};

use crate::check::Corpus;
use crate::corpus::Case;
use crate::expectations::{Expectation, ExpectationFile, files_of};
use crate::files::FileError;
use crate::pattern::is_like;

/// The folder of the cases that somebody has looked at, below the corpus.
pub const CASES: &str = "cases";

/// Where cases go by the cause that their signature tells; the first pattern that fits counts.
const AREAS: &[(&str, &str)] = &[
    ("syntax-*", "syntax"),
    ("crash*", "crashes"),
    ("timeout*", "crashes"),
    ("memory*", "crashes"),
    ("*-super*", "super"),
    ("*Super*", "super"),
    ("Proxy*", "proxies"),
    ("*TypedArray*", "typed-arrays"),
    ("IsValidIntegerIndex*", "typed-arrays"),
    ("*Array*", "arrays"),
    ("*ObjectEnvironment*", "with"),
    ("*Realm*", "realms"),
    ("ForIn*", "enumeration"),
    ("Class*", "classes"),
    ("*Private*", "classes"),
    ("GetValue*", "evaluation"),
    ("PutValue*", "evaluation"),
    ("Evaluate*", "evaluation"),
    ("*Evaluation*", "evaluation"),
    ("*Function*", "functions"),
    ("*Construct*", "functions"),
];

/// The name that a case may have below the corpus, without an ending, by the signature of what it shows: an area, and the cause.
pub fn name_of(engine: &str, signature: &str) -> String {
    let cause = signature.strip_prefix(engine).and_then(|rest| rest.strip_prefix('-')).unwrap_or(signature);
    let area = AREAS.iter().find(|(pattern, _)| is_like(cause, pattern)).map(|(_, area)| *area);
    // Functions of the library that the table of algorithms does not have stand there as programs write them.
    let otherwise = if cause.starts_with(|c: char| c.is_ascii_uppercase()) { "objects" } else { "library" };
    format!("{}/{}", area.unwrap_or(otherwise), cause.to_ascii_lowercase().replace('_', "-"))
}

/// Where the case of a name is to be, below a corpus.
///
/// # Errors
/// Where the name is not an area and a name in lower case, or another case has it: in words.
pub fn place_of(root: &Path, name: &str) -> Result<PathBuf, String> {
    let is_part = |part: &str| {
        let is_fine = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '.' | '$');
        part.starts_with(|c: char| c.is_ascii_alphanumeric()) && part.chars().all(is_fine)
    };
    if name.split('/').count() != 2 || !name.split('/').all(is_part) {
        return Err(format!("`{name}` is no name: an area and a name in lower case, as in `arrays/length-stays`"));
    }
    let path = root.join(CASES).join(format!("{name}.js"));
    if path.exists() { Err(format!("there is a case {name} already")) } else { Ok(path) }
}

/// Writes a case to where it is to be, and an expectation of it, which names it there; other expectations that name it where it was do
/// so, too. Then the file is removed that it was in, where that is another one. Whatever ends this in between, the case is in one of
/// the two places at least.
///
/// # Errors
/// Where a file cannot be read or written.
pub fn settle(
    root: &Path,
    engine: &str,
    case: &Case,
    from: &Path,
    to: &Path,
    entry: Expectation,
) -> Result<(), FileError> {
    case.write(to)?;
    let folder = root.join("expectations");
    let mut file = ExpectationFile::read(&folder.join(format!("{engine}.toml")))?;
    let (was, is) = (Corpus::name_of(root, from), Corpus::name_of(root, to));
    file.move_case(&was, &is);
    file.put(entry);
    file.write()?;
    if from == to {
        return Ok(());
    }
    for path in files_of(&folder)? {
        let mut file = ExpectationFile::read(&path)?;
        if file.move_case(&was, &is) > 0 {
            file.write()?;
        }
    }
    std::fs::remove_file(from).map_err(|error| FileError::io(from, "remove", &error))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::expectations::Status;
    use crate::files::read_text;

    #[test]
    fn a_case_is_named_by_its_cause() {
        for (signature, name) in [
            ("quickjs-PutValue-3.c-super", "super/putvalue-3.c-super"),
            ("quickjs-Proxy_Get-9", "proxies/proxy-get-9"),
            ("quickjs-Object_groupBy", "objects/object-groupby"),
            ("quickjs-toReversed", "library/toreversed"),
            ("quickjs-syntax-new", "syntax/syntax-new"),
            ("quickjs-IsTypedArrayOutOfBounds", "typed-arrays/istypedarrayoutofbounds"),
        ] {
            assert_eq!(name_of("quickjs", signature), name);
            assert!(place_of(Path::new("none"), &name_of("quickjs", signature)).is_ok(), "{name}");
        }
    }

    #[test]
    fn a_name_is_an_area_and_a_name() {
        let root = tempfile::tempdir().unwrap();
        for name in ["a", "a/b/c", "../a", "a/..", "A/b", "a/b c", "a/", "/a", "", "a/.b"] {
            assert!(place_of(root.path(), name).is_err(), "{name}");
        }
        let place = place_of(root.path(), "arrays/a-b.2").unwrap();
        assert_eq!(place, root.path().join("cases/arrays/a-b.2.js"));
        crate::files::write_atomically(&place, "").unwrap();
        assert!(place_of(root.path(), "arrays/a-b.2").unwrap_err().contains("already"));
    }

    #[test]
    fn settling_moves_the_case_and_notes_what_it_is() {
        let root = tempfile::tempdir().unwrap();
        let (from, to) = (root.path().join("found/a.js"), root.path().join("cases/b/a.js"));
        let case = Case::parse(&from, "/*---\ndescription: x\n---*/\n1;\n").unwrap();
        case.write(&from).unwrap();
        let entry = Expectation {
            signature: "e-A".into(),
            shows: None,
            case: Some("cases/b/a.js".into()),
            status: Status::EngineBug,
            clause: "sec-a".into(),
            reason: "r".into(),
            cause: None,
            issue: None,
            observed: None,
            test262: None,
            versions: None,
            review: None,
        };
        settle(root.path(), "e", &case, &from, &to, entry.clone()).unwrap();
        assert!(!from.exists());
        assert_eq!(read_text(&to).unwrap(), case.to_string());
        let file = ExpectationFile::read(&root.path().join("expectations/e.toml")).unwrap();
        assert_eq!(file.entries(), std::slice::from_ref(&entry));
        file.require_cases(root.path()).unwrap();
        // Once more, where it is.
        settle(root.path(), "e", &case, &to, &to, entry).unwrap();
        assert!(to.exists());
    }
}
