//! What came of planted faults, for the terminal.

use std::fmt::Write;

use anstyle::{AnsiColor, Style};
use dunder_differential::faults::{Catch, Fate, Raced, Results, Score};

const BOLD: Style = Style::new().bold();
const DIM: Style = Style::new().dimmed();
const MISSED: Style = AnsiColor::Red.on_default();

/// A line for each clause, below it the faults that were not caught, then the sum; with `all`, every fault and the event that
/// shows it.
pub fn text(results: &Results, all: bool) -> String {
    let mut text = String::new();
    for (algorithm, score, raced) in results.by_algorithm() {
        let (name, link) = (format!("{algorithm:?}"), algorithm.link());
        let _ = writeln!(text, "{name:<44} caught {:>3} of {:>3}  {DIM}{link}{DIM:#}", score.caught, score.of());
        for raced in raced.iter().filter(|raced| all || !matches!(raced.fate, Fate::Caught { .. })) {
            let _ = writeln!(text, "  {}", line(raced));
        }
    }
    let Results { programs, undecided, raced } = results;
    let Score { caught, missed, unreached, equivalent, out_of_reach } = results.score();
    let share = 100.0 * caught as f64 / results.score().of().max(1) as f64;
    let _ = writeln!(text, "\n{programs} programs, {undecided} of them decide nothing; {} faults:", raced.len());
    let _ = writeln!(text, "{BOLD}{caught} of {} caught ({share:.1} %){BOLD:#}", results.score().of());
    let _ = writeln!(text, "{missed} MISSED, {unreached} of them reached by no program");
    let _ = writeln!(text, "{equivalent} equivalent, {out_of_reach} out of reach");
    if let Some(median) = results.median() {
        let _ = writeln!(text, "{median} programs to the first catch (median)");
    }
    text
}

fn line(Raced { fault, fate }: &Raced) -> String {
    let outcome = fault.outcome.unwrap_or_default();
    let what = format!("{:<9} {} {outcome} taken for {}", fate.word(), fault.mark.label(), !outcome);
    match fate {
        Fate::Caught { first, catch } => format!("{what}: by program {first}, {}", how(catch)),
        Fate::Missed { reached_by: 0 } => format!("{MISSED}{what}{MISSED:#}: reached by no program"),
        Fate::Missed { reached_by } => format!("{MISSED}{what}{MISSED:#}: reached by {reached_by} programs"),
        Fate::Equivalent(reason) | Fate::OutOfReach(reason) => format!("{what}: {reason}"),
    }
}

fn how(catch: &Catch) -> String {
    match catch {
        Catch::Differs(difference) => {
            format!("{}: not {} but {}", difference.kind, difference.expected, difference.actual)
        }
        Catch::Hangs(halt) => format!("which does not end: {halt}"),
        Catch::Fails(why) => format!("a test that fails: {why}"),
        Catch::Panics(what) => format!("in which the interpreter fails: {what}"),
    }
}

#[cfg(test)]
mod tests {
    use dunder_differential::faults::all;

    use super::*;

    #[test]
    fn what_is_caught_counts_and_what_is_missed_is_told() {
        let faults = all();
        let catch = Catch::Panics("panic: index".to_owned());
        let raced = vec![
            Raced { fault: faults[0], fate: Fate::Caught { first: 7, catch } },
            Raced { fault: faults[1], fate: Fate::Missed { reached_by: 3 } },
            Raced { fault: faults[2], fate: Fate::Equivalent("it is") },
        ];
        let text = text(&Results { raced, programs: 10, undecided: 1 }, false);
        for part in
            ["1 of 2 caught (50.0 %)", "1 MISSED, 0 of them", "1 equivalent", "7 programs to the first", ": it is\n"]
        {
            assert!(text.contains(part), "{part}: {text}");
        }
        assert!(text.contains("reached by 3 programs") && !text.contains("panic"), "{text}");
    }
}
