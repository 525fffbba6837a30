//! How the command ends: one table, for the code, `dunder --help` and the README alike.

use std::process::{ExitCode, Termination};

/// Declares the outcomes with their codes and what they mean.
macro_rules! outcomes {
    ($($outcome:ident $code:literal $meaning:literal,)*) => {
        /// The outcome of a command.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum Exit {
            $(#[doc = $meaning] $outcome = $code,)*
        }

        /// Every outcome's code and meaning, in order.
        pub(crate) const OUTCOMES: &[(u8, &str)] = &[$(($code, $meaning),)*];
    };
}

outcomes! {
    Expected 0 "everything was as expected",
    Divergence 1 "a new divergence or a crash was found",
    Usage 2 "the command line, a file or a setting is not valid",
    Stale 3 "nothing new, but an expectation no longer holds, or is to be looked at again",
    NothingSelected 4 "there was nothing to do: no case, no program",
    Inconclusive 5 "nothing new, but too many programs decided nothing",
    EngineMissing 6 "an engine that was asked for is not there",
    Internal 70 "Dunder itself failed; please report it",
    Interrupted 130 "interrupted; what was found until then is kept",
}

impl Termination for Exit {
    fn report(self) -> ExitCode {
        ExitCode::from(self as u8)
    }
}

/// The table as it stands at the end of `dunder --help`.
pub(crate) fn table() -> String {
    let rows = OUTCOMES.iter().map(|(code, meaning)| format!("  {code:>3}  {meaning}\n"));
    format!("Exit codes:\n{}", rows.collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::OUTCOMES;

    #[test]
    fn the_readme_has_the_same_table() {
        let readme = include_str!("../README.md");
        for (code, meaning) in OUTCOMES {
            let row = format!("| {code} | {meaning} |");
            assert!(readme.contains(&row), "README.md lacks the row {row}");
        }
    }
}
