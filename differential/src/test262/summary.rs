//! How many of each verdict there are, by directory.

use std::collections::BTreeMap;

use super::{Conformed, Verdict};

/// How many of each verdict, in the order of [`Verdict::NAMES`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts(pub [u64; Verdict::NAMES.len()]);

impl Counts {
    /// Of a verdict by its name's place.
    pub(super) fn add(&mut self, verdict: &Verdict) {
        self.0[verdict.index()] += 1;
    }

    /// All of them.
    pub fn total(&self) -> u64 {
        self.0.iter().sum()
    }

    /// Those that pass.
    pub fn passed(&self) -> u64 {
        self.0[0]
    }

    /// Each verdict's name with its count.
    pub fn named(&self) -> impl Iterator<Item = (&'static str, u64)> + use<> {
        Verdict::NAMES.into_iter().zip(self.0)
    }
}

/// The verdicts of many tests.
#[derive(Clone, Debug, Default)]
pub struct Summary {
    /// By file: the worst verdict of its modes.
    pub files: Counts,
    /// By file and mode.
    pub runs: Counts,
    /// By directory, of files.
    pub directories: BTreeMap<String, Counts>,
    /// Why files are unsupported.
    pub unsupported: BTreeMap<String, u64>,
}

impl Summary {
    /// Counts a test.
    pub fn add(&mut self, path: &str, modes: &[Conformed]) {
        for conformed in modes {
            self.runs.add(&conformed.verdict);
        }
        let Some(worst) = modes.iter().map(|conformed| &conformed.verdict).max() else { return };
        self.files.add(worst);
        self.directories.entry(directory(path).to_owned()).or_default().add(worst);
        if let Verdict::Unsupported(what) = worst {
            *self.unsupported.entry(without_place(what).to_owned()).or_default() += 1;
        }
    }
}

/// The first two folders of a path, or as many as it has.
fn directory(path: &str) -> &str {
    let slashes = path.match_indices('/').map(|(at, _)| at).take(2);
    slashes.last().map_or("", |at| &path[..at])
}

/// A reason without ` at 1:2` behind it.
pub(super) fn without_place(reason: &str) -> &str {
    match reason.rsplit_once(" at ") {
        Some((what, place)) if place.bytes().all(|byte| byte.is_ascii_digit() || byte == b':') => what,
        _ => reason,
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::corpus::Mode;

    fn modes(verdicts: &[Verdict]) -> Vec<Conformed> {
        let one = |verdict: &Verdict| Conformed { mode: Mode::Sloppy, verdict: verdict.clone(), time: Duration::ZERO };
        verdicts.iter().map(one).collect()
    }

    #[test]
    fn a_file_is_as_good_as_its_worst_mode() {
        let mut summary = Summary::default();
        summary.add("a/b/c/d.js", &modes(&[Verdict::Pass, Verdict::Fail(String::new())]));
        summary.add("a/b/e.js", &modes(&[Verdict::Pass]));
        summary.add("f.js", &modes(&[Verdict::Unsupported("x at 1:2".into()), Verdict::Pass]));
        assert_eq!(summary.files, Counts([1, 1, 0, 1, 0]));
        assert_eq!(summary.runs, Counts([3, 1, 0, 1, 0]));
        assert_eq!(summary.directories["a/b"], Counts([1, 0, 0, 1, 0]));
        assert_eq!(summary.directories[""], Counts([0, 1, 0, 0, 0]));
        assert_eq!(summary.unsupported["x"], 1);
    }
}
