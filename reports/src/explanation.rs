//! The steps that led to an event, for the terminal.

use std::collections::BTreeSet;
use std::fmt::Write;

use anstyle::{AnsiColor, Style};
use dunder_differential::explanation::{Folded, Passage, Told, Why, passages};
use dunder_interpreter::steps::{Algorithm, Taken};

const BOLD: Style = Style::new().bold();
const DIM: Style = Style::new().dimmed();
const THROWS: Style = AnsiColor::Red.on_default();

/// How many algorithms are named where steps are folded.
const NAMED: usize = 4;

/// How deep calls are indented at most.
const DEEPEST: usize = 12;

/// How wide the steps of a line may be.
const WIDTH: usize = 100;

/// An event under its head, and the steps since the event before; with `all`, nothing is folded.
pub fn event(head: &str, window: &[Taken], all: bool) -> String {
    let mut text = format!("{BOLD}{head}{BOLD:#}\n");
    let mut linked = BTreeSet::new();
    let base = window.iter().map(|taken| taken.depth).min().unwrap_or(0);
    for passage in passages(window, all) {
        match passage {
            Passage::Steps(steps) => self::steps(&mut text, &steps, base, &mut linked),
            // How the harness looks at what it prints is no part of the program.
            Passage::Folded(Folded { why: Why::Looking, .. }) => {}
            Passage::Folded(folded) => {
                let _ = writeln!(text, "{}{DIM}{}{DIM:#}", indent(folded.depth - base), self::folded(&folded));
            }
            Passage::Again { passages, times } => {
                let lines = if passages == 1 { "the line".to_owned() } else { format!("the {passages} lines") };
                let times = if times == 1 { "once more".to_owned() } else { format!("{times} times more") };
                let _ = writeln!(text, "  {DIM}{lines} above {times}{DIM:#}");
            }
        }
    }
    text
}

fn indent(depth: u16) -> String {
    "  ".repeat(1 + usize::from(depth).min(DEEPEST))
}

/// The algorithm, its steps, and its address where that has not been told yet.
fn steps(text: &mut String, steps: &[Told], base: u16, linked: &mut BTreeSet<Algorithm>) {
    let Some(Told { taken: first, .. }) = steps.first() else { return };
    let algorithm = first.mark.algorithm;
    let (indent, name) = (indent(first.depth - base), format!("{algorithm:?}"));
    let _ = write!(text, "{indent}{name}");
    let mut width = indent.len() + name.len();
    for told in steps {
        let words = words(told);
        if width + 2 + words.chars().count() > WIDTH {
            let _ = write!(text, "\n{indent}   ");
            width = indent.len() + 3;
        }
        width += 2 + words.chars().count();
        let style = if told.taken.throws { THROWS } else { Style::new() };
        let _ = write!(text, "  {style}{words}{style:#}");
    }
    if linked.insert(algorithm) {
        let _ = write!(text, "  {DIM}{}{DIM:#}", algorithm.link());
    }
    text.push('\n');
}

fn words(told: &Told) -> String {
    let Told { taken, folded } = told;
    let before = if *folded > 0 { "… " } else { "" };
    let outcome = taken.outcome.map(|outcome| format!(" {outcome}")).unwrap_or_default();
    let throws = if taken.throws { " throws" } else { "" };
    format!("{before}{}{outcome}{throws}", taken.mark.label())
}

fn folded(folded: &Folded) -> String {
    let Folded { steps, algorithms, .. } = folded;
    let mut names: Vec<_> = algorithms.iter().take(NAMED).map(|algorithm| format!("{algorithm:?}")).collect();
    if algorithms.len() > NAMED {
        names.push(format!("{} more", algorithms.len() - NAMED));
    }
    let steps = if *steps == 1 { "1 step".to_owned() } else { format!("{steps} steps") };
    format!("… {steps} of {}", names.join(", "))
}
