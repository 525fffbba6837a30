//! What is wrong with a file: where, what, what was expected, and what to do.

use std::fmt;
use std::path::{Path, PathBuf};

/// A file that cannot be used as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileError {
    /// The file.
    pub path: PathBuf,
    /// The line, from 1; 0 where the file as a whole is meant.
    pub line: usize,
    /// The column in characters, from 1; 0 where the file as a whole is meant.
    pub column: usize,
    /// What is wrong.
    pub problem: String,
    /// What should stand there; empty where there is nothing to say.
    pub expected: String,
    /// What to do about it.
    pub remedy: String,
}

impl FileError {
    /// Something wrong at a byte offset of the file's text.
    pub fn at(
        path: &Path,
        text: &str,
        offset: usize,
        problem: impl Into<String>,
        expected: impl Into<String>,
        remedy: impl Into<String>,
    ) -> FileError {
        let (line, column) = place(text, offset);
        FileError {
            path: path.to_owned(),
            line,
            column,
            problem: problem.into(),
            expected: expected.into(),
            remedy: remedy.into(),
        }
    }

    /// Something that the operating system refused: `action` is what was tried, as in `cannot read`.
    pub fn io(path: &Path, action: &str, error: &std::io::Error) -> FileError {
        FileError {
            path: path.to_owned(),
            line: 0,
            column: 0,
            problem: format!("cannot {action}: {error}"),
            expected: String::new(),
            remedy: match error.kind() {
                std::io::ErrorKind::NotFound => "check the path",
                std::io::ErrorKind::PermissionDenied => "check the permissions",
                std::io::ErrorKind::IsADirectory => "name a file, not a directory",
                std::io::ErrorKind::NotADirectory | std::io::ErrorKind::AlreadyExists => "a part of the path is a file",
                std::io::ErrorKind::StorageFull => "make room on the disk",
                std::io::ErrorKind::ReadOnlyFilesystem => "choose a place that can be written to",
                _ => "",
            }
            .to_owned(),
        }
    }
}

/// Line and column, both from 1, of a byte offset; an offset inside a character counts as that character's.
fn place(text: &str, offset: usize) -> (usize, usize) {
    let mut offset = offset.min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    let before = &text[..offset];
    let start = before.rfind('\n').map_or(0, |at| at + 1);
    (before.matches('\n').count() + 1, before[start..].chars().count() + 1)
}

impl fmt::Display for FileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.path.display())?;
        if self.line > 0 {
            write!(f, ":{}:{}", self.line, self.column)?;
        }
        write!(f, ": {}", self.problem)?;
        if !self.expected.is_empty() {
            write!(f, "; expected {}", self.expected)?;
        }
        if !self.remedy.is_empty() {
            write!(f, "; {}", self.remedy)?;
        }
        Ok(())
    }
}

impl std::error::Error for FileError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_count_characters() {
        let text = "ä\nböc\n";
        let place = |offset| place(text, offset);
        assert_eq!(place(0), (1, 1));
        assert_eq!(place(2), (1, 2));
        assert_eq!(place(3), (2, 1));
        assert_eq!(place(5), (2, 2), "an offset inside a character is that character's");
        assert_eq!(place(6), (2, 3));
        assert_eq!(place(99), (3, 1));
    }

    #[test]
    fn a_message_says_where_what_and_what_to_do() {
        let error = FileError::at(Path::new("a.toml"), "x\ny", 2, "unknown key `y`", "one of `x`", "remove the line");
        assert_eq!(error.to_string(), "a.toml:2:1: unknown key `y`; expected one of `x`; remove the line");
    }
}
