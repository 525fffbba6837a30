//! The snapshot of some lists: read, compared, written.

use std::path::{Path, PathBuf};

use dunder_differential::files::write_atomically;
use dunder_differential::test262::{Changes, Snapshot, Suite, commit_of, paths_of_list};

use crate::exit::Exit;
use crate::failure::Failure;
use crate::output;

/// A snapshot under way, beside the file that it is held against.
pub(super) struct Comparison {
    file: PathBuf,
    /// The text of the file; none where it is to be written.
    committed: Option<String>,
    pub(super) snapshot: Snapshot,
}

impl Comparison {
    /// Reads the file, unless it is to be written, and the lists.
    ///
    /// # Errors
    /// Where one cannot be read, or is of another commit than the suite.
    pub(super) fn start(
        file: &Path,
        lists: &[PathBuf],
        suite: &Suite,
        commit: Option<&str>,
        bless: bool,
    ) -> Result<Comparison, Failure> {
        let text = std::fs::read_to_string(file);
        let known = commit.map(str::to_owned).or_else(|| suite.commit());
        let before = text.as_deref().ok().and_then(commit_of).map(str::to_owned);
        let commit = match (known, before) {
            (Some(known), Some(before)) if !bless && !known.starts_with(&before) && !before.starts_with(&known) => {
                return Err(Failure::usage(format!(
                    "{} is of commit {before} of test262, and this is {known}",
                    file.display()
                ))
                .with_remedy("check that commit out, or write the file anew with --bless"));
            }
            (_, Some(before)) if !bless => before,
            (Some(known), _) => known,
            (None, Some(before)) => before,
            (None, None) => {
                return Err(Failure::usage("the commit of test262 is not known: the folder is no clone")
                    .with_remedy("name it with --commit"));
            }
        };
        let committed = if bless {
            None
        } else {
            let unreadable = |error| {
                Failure::usage(format!("{}: {error}", file.display())).with_remedy("write the file with --bless")
            };
            Some(text.map_err(unreadable)?)
        };
        let lists = lists.iter().map(|list| Ok((name(list), paths_of_list(list)?.into_iter().collect())));
        let snapshot = Snapshot::new(commit, lists.collect::<Result<_, Failure>>()?);
        Ok(Comparison { file: file.to_owned(), committed, snapshot })
    }

    /// Writes the file, or tells how the verdicts differ from it.
    ///
    /// # Errors
    /// Where the file cannot be written.
    pub(super) fn finish(&self) -> Result<Exit, Failure> {
        let Some(committed) = &self.committed else {
            write_atomically(&self.file, &self.snapshot.to_string())?;
            output::print(&format!("{} is written", self.file.display()));
            return Ok(Exit::Expected);
        };
        let changes = self.snapshot.changes_since(committed);
        let Changes { worse, better, head } = &changes;
        for (what, lines) in [("new", worse), ("no longer so", better), ("now", head)] {
            lines.iter().for_each(|line| output::print(&format!("{what}: {line}")));
        }
        if changes.is_empty() {
            output::print(&format!("as {} has it", self.file.display()));
        } else {
            output::print(&format!("write {} anew with --bless, if this is as it should be", self.file.display()));
        }
        Ok(if !worse.is_empty() {
            Exit::Divergence
        } else if !changes.is_empty() {
            Exit::Stale
        } else {
            Exit::Expected
        })
    }
}

/// A list's name: that of its file.
fn name(list: &Path) -> String {
    list.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}
