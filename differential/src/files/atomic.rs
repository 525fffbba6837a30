//! Writing a file so that it is there as a whole or not at all, whatever happens to this process or the machine.

use std::fs::File;
use std::io::Write;
use std::path::Path;

use super::FileError;

/// Writes `text` to `path`, making its directory where there is none: a temporary file beside it (named `.dunder-…`),
/// on disk before it takes the name.
///
/// # Errors
/// Where the operating system refuses any step of it; then the file is as it was.
pub fn write_atomically(path: &Path, text: &str) -> Result<(), FileError> {
    let directory = match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    let write = || -> std::io::Result<()> {
        std::fs::create_dir_all(directory)?;
        let mut file = tempfile::Builder::new().prefix(".dunder-").tempfile_in(directory)?;
        file.write_all(text.as_bytes())?;
        readable(file.as_file())?;
        file.as_file().sync_all()?;
        file.persist(path)?;
        sync(directory)
    };
    write().map_err(|error| FileError::io(path, "write", &error))
}

/// Temporary files are made for their owner alone; a case is for everyone, as far as a new file would be.
#[cfg(unix)]
fn readable(file: &File) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    file.set_permissions(std::fs::Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
fn readable(_: &File) -> std::io::Result<()> {
    Ok(())
}

/// A new name is safe only when its directory is on disk.
#[cfg(unix)]
fn sync(directory: &Path) -> std::io::Result<()> {
    File::open(directory)?.sync_all()
}

#[cfg(not(unix))]
fn sync(_: &Path) -> std::io::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(directory: &Path) -> Vec<String> {
        let entries = std::fs::read_dir(directory).unwrap();
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
    }

    #[test]
    fn the_file_is_there_and_nothing_beside_it() {
        let root = tempfile::tempdir().unwrap();
        let path = root.path().join("deep/er/case.js");
        write_atomically(&path, "one").unwrap();
        write_atomically(&path, "two").unwrap();
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "two");
        assert_eq!(names(path.parent().unwrap()), ["case.js"]);
    }

    #[test]
    fn a_file_that_cannot_take_the_name_leaves_no_trace() {
        let root = tempfile::tempdir().unwrap();
        let path = root.path().join("taken");
        std::fs::create_dir(&path).unwrap();
        std::fs::write(path.join("inside"), "").unwrap();
        let error = write_atomically(&path, "text").unwrap_err();
        assert!(error.problem.starts_with("cannot write"), "{error}");
        assert_eq!(names(root.path()), ["taken"]);
    }

    /// Readers that look all the time see the old text or the new one, never a part of either.
    #[test]
    fn no_reader_sees_half_a_file() {
        let root = tempfile::tempdir().unwrap();
        let path = root.path().join("case.js");
        let texts = ["a".repeat(100_000), "b".repeat(50_000)];
        write_atomically(&path, &texts[0]).unwrap();
        std::thread::scope(|scope| {
            let reader = scope.spawn(|| {
                (0..200).for_each(|_| {
                    let text = std::fs::read_to_string(&path).unwrap();
                    assert!(texts.contains(&text), "half a file of {} bytes", text.len());
                });
            });
            let mut turn = 0;
            while !reader.is_finished() {
                turn += 1;
                write_atomically(&path, &texts[turn % 2]).unwrap();
            }
            reader.join().unwrap();
        });
    }
}
