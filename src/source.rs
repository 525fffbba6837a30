//! Reading programs from files.

use std::io::Read;
use std::path::Path;

use dunder_differential::FileError;
use dunder_differential::files::text_of;

use crate::failure::Failure;

/// The largest file that is read, in bytes: larger ones would only meet the engines' limits.
pub(crate) const LARGEST: u64 = 1 << 20;

/// The text of a program.
///
/// # Errors
/// Where the file is not there, cannot be read, is larger than [`LARGEST`], or is not UTF-8: one message with the place and the remedy.
pub(crate) fn read(path: &Path) -> Result<String, Failure> {
    let place = path.display();
    let refused = |error| Failure::usage(FileError::io(path, "read", &error).to_string());
    let file = std::fs::File::open(path).map_err(refused)?;
    let is_folder = file.metadata().is_ok_and(|metadata| metadata.is_dir());
    if is_folder {
        return Err(Failure::usage(format!("{place} is a folder")).with_remedy("name the files in it"));
    }
    let mut bytes = Vec::new();
    file.take(LARGEST + 1).read_to_end(&mut bytes).map_err(refused)?;
    if bytes.len() as u64 > LARGEST {
        return Err(Failure::usage(format!("{place} is larger than {} KiB", LARGEST >> 10))
            .with_remedy("cut the program down; no engine would run it within its limits"));
    }
    text_of(path, bytes).map_err(|error| Failure::usage(error.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(bytes: &[u8]) -> String {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("program.js");
        std::fs::write(&path, bytes).unwrap();
        match read(&path) {
            Ok(text) => format!("{} bytes", text.len()),
            Err(failure) => failure.to_string().replace(&path.display().to_string(), "program.js"),
        }
    }

    #[test]
    fn what_cannot_be_a_program_is_refused_with_the_place() {
        assert_eq!(message(b""), "0 bytes");
        assert_eq!(message(b"\0\0"), "2 bytes");
        assert!(message(b"var a = '\xff'").starts_with("error: program.js:1:10: byte 0xff is not UTF-8"));
        assert!(message(&vec![b' '; 10 << 20]).starts_with("error: program.js is larger than 1024 KiB"));
    }

    #[test]
    fn a_missing_file_and_a_folder_are_told() {
        let folder = tempfile::tempdir().unwrap();
        assert!(read(&folder.path().join("none.js")).unwrap_err().to_string().contains("No such file"));
        assert!(read(folder.path()).unwrap_err().to_string().contains("is a folder"));
    }
}
