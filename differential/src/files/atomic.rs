//! Writing a file so that it is there as a whole or not at all, whatever happens to this process or the machine.

use std::fs::File;
use std::io::Write;
use std::path::Path;
use std::time::Duration;

use super::FileError;

/// How the names of temporary files begin.
const PREFIX: &str = ".dunder-";

/// The age at which a temporary file has no writer any more: each takes its name within milliseconds.
const ABANDONED: Duration = Duration::from_secs(60);

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
        let mut file = tempfile::Builder::new().prefix(PREFIX).tempfile_in(directory)?;
        file.write_all(text.as_bytes())?;
        readable(file.as_file())?;
        file.as_file().sync_all()?;
        file.persist(path)?;
        sync(directory)
    };
    write().map_err(|error| FileError::io(path, "write", &error))
}

/// Removes the temporary files that a killed process left in a directory, as far as that can be done.
pub fn remove_abandoned(directory: &Path) {
    let Ok(entries) = std::fs::read_dir(directory) else { return };
    for entry in entries.flatten().filter(|entry| entry.file_name().to_string_lossy().starts_with(PREFIX)) {
        let age = entry.metadata().and_then(|metadata| metadata.modified()).map(|modified| modified.elapsed());
        if matches!(age, Ok(Ok(age)) if age > ABANDONED) {
            // What another campaign removes at the same time is gone, too.
            let _ = std::fs::remove_file(entry.path());
        }
    }
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

    #[test]
    fn only_old_temporary_files_are_removed() {
        let directory = tempfile::tempdir().unwrap();
        for (name, age) in [(".dunder-old", 3600), (".dunder-new", 0), ("case.js", 3600)] {
            let file = File::create(directory.path().join(name)).unwrap();
            file.set_modified(std::time::SystemTime::now() - Duration::from_secs(age)).unwrap();
        }
        remove_abandoned(directory.path());
        let mut left = names(directory.path());
        left.sort();
        assert_eq!(left, [".dunder-new", "case.js"]);
    }

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
