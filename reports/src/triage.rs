//! A divergence under review, for the terminal.

use std::fmt::Write;

use anstyle::Style;
use dunder_differential::corpus::Trace;
use dunder_differential::{Divergence, Expectation};

use crate::terminal::{self, styled};
use crate::{diff, explanation};

const BOLD: Style = Style::new().bold();
const DIM: Style = Style::new().dimmed();

/// Everything that is known of a divergence: the program, what differs, the steps that led to it, and what others do.
pub fn item(
    title: &str,
    version: &str,
    signature: &str,
    source: &str,
    divergence: &Divergence,
    answers: &[(String, String)],
) -> String {
    let kind = divergence.difference.kind.sentence();
    let mut text = format!("\n{}\n{version}: {kind}: {signature}\n", styled(BOLD, title));
    for line in source.trim_end().lines() {
        let _ = writeln!(text, "  {} {line}", styled(DIM, "|"));
    }
    for line in diff::lines(&Trace::of(&divergence.expected).0, &Trace::of(&divergence.actual).0) {
        let _ = writeln!(text, "  {}", terminal::line(&line));
    }
    if !divergence.window().is_empty() {
        text += &explanation::event("the steps that lead there", divergence.window(), false);
    }
    if let Some(clause) = divergence.clause() {
        let _ = writeln!(text, "{} {clause}: {}", styled(BOLD, "it is decided by"), clause.link());
    }
    for (version, answer) in answers {
        let _ = writeln!(text, "  {version}: {answer}");
    }
    text
}

/// What is to be written, and the keys.
pub fn prompt(place: &str, entry: &Expectation, keys: &str) -> String {
    format!("{} {place}\n{} {}\n{}", styled(DIM, "case"), styled(DIM, "reason"), entry.reason, styled(BOLD, keys))
}

/// What was written.
pub fn settled(entry: &Expectation) -> String {
    format!("{}: {} in {}", entry.status, entry.signature, entry.case.as_deref().unwrap_or_default())
}
