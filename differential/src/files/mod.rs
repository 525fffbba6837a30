//! Files that people and Dunder both write: what may be wrong with one, and how one is written so that no reader sees half of it.

mod atomic;
mod error;

pub use atomic::{remove_abandoned, write_atomically};
pub use error::FileError;

use std::path::Path;

/// Reads a file of UTF-8 text.
///
/// # Errors
/// Where it cannot be read, or is not UTF-8: then with the place of the first byte that is not.
pub fn read_text(path: &Path) -> Result<String, FileError> {
    text_of(path, std::fs::read(path).map_err(|error| FileError::io(path, "read", &error))?)
}

/// The text of a file that was read.
///
/// # Errors
/// Where it is not UTF-8: with the place of the first byte that is not.
pub fn text_of(path: &Path, bytes: Vec<u8>) -> Result<String, FileError> {
    String::from_utf8(bytes).map_err(|error| {
        let valid = error.utf8_error().valid_up_to();
        let bytes = error.into_bytes();
        let problem = format!("byte {:#04x} is not UTF-8", bytes[valid]);
        let text = String::from_utf8_lossy(&bytes[..valid]).into_owned();
        FileError::at(path, &text, text.len(), problem, "UTF-8 text", "save the file as UTF-8")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_that_are_not_text_have_a_place() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("bad.js");
        std::fs::write(&path, b"a;\nb\xff;").unwrap();
        let error = read_text(&path).unwrap_err();
        assert_eq!((error.line, error.column), (2, 2));
        assert!(error.to_string().ends_with("save the file as UTF-8"), "{error}");
    }

    #[test]
    fn a_missing_file_is_named() {
        let error = read_text(Path::new("nowhere/missing.js")).unwrap_err();
        assert!(error.to_string().starts_with("nowhere/missing.js: cannot read"), "{error}");
    }
}
