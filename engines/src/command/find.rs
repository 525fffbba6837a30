//! Where a command is.

use std::{
    env,
    path::{Path, PathBuf},
};

/// Endings that a command may have beside its name.
const ENDINGS: &[&str] = if cfg!(windows) { &["", ".exe"] } else { &[""] };

/// The file that a command's name stands for: itself if it has a folder, or the first one on the `PATH`.
pub fn find(command: &Path) -> Option<PathBuf> {
    if command.components().count() > 1 {
        return command.exists().then(|| command.to_path_buf());
    }
    let path = env::var_os("PATH")?;
    let files = env::split_paths(&path).flat_map(|folder| {
        ENDINGS.iter().map(move |ending| {
            let mut name = command.as_os_str().to_owned();
            name.push(ending);
            folder.join(name)
        })
    });
    files.into_iter().find(|file| file.is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_are_found_by_name_or_by_path() {
        let cargo = Path::new(env!("CARGO"));
        assert_eq!(find(cargo).as_deref(), Some(cargo));
        assert_eq!(find(Path::new("no such command")), None);
        assert_eq!(find(Path::new("/no/such/command")), None);
        #[cfg(unix)]
        assert!(find(Path::new("sh")).is_some_and(|file| file.is_absolute()));
    }
}
