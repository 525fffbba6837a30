//! What programs have reached, by clause, for the terminal.

use std::fmt::Write;

use anstyle::Style;
use dunder_interpreter::steps::{Algorithm, Count, Coverage, Share};

const BOLD: Style = Style::new().bold();
const DIM: Style = Style::new().dimmed();

/// A line for each clause, under its group, then the sum; with `missing`, below each clause what was not reached of it.
pub fn text(reached: &Coverage, runs: u64, halted: u64, missing: bool) -> String {
    let mut text = String::new();
    let (mut domain, mut optional) = (Share::default(), Share::default());
    let mut groups: Vec<(&str, &str)> = Vec::new();
    for row in Algorithm::ALL.map(Algorithm::row) {
        if !groups.contains(&(row.group, row.area)) {
            groups.push((row.group, row.area));
        }
    }
    for (group, area) in groups {
        let mut sum = Share::default();
        let mut lines = String::new();
        for algorithm in Algorithm::ALL.into_iter().filter(|algorithm| algorithm.row().group == group) {
            let share = reached.of(algorithm);
            sum += share;
            *(if algorithm.row().is_optional() { &mut optional } else { &mut domain }) += share;
            if share.steps == Count::default() {
                continue;
            }
            let (name, link) = (format!("{algorithm:?}"), algorithm.link());
            let _ = writeln!(lines, "  {name:<44} {}  {DIM}{link}{DIM:#}", figures(share));
            if missing {
                for goal in reached.missing(algorithm) {
                    let outcome = goal.outcome.map(|outcome| format!(" {outcome}")).unwrap_or_default();
                    let _ = writeln!(lines, "    missing {}{outcome}", goal.mark.label());
                }
            }
        }
        let _ = writeln!(text, "{BOLD}group {group}: {area}{BOLD:#}: {}\n{lines}", summary(sum));
    }
    let _ = writeln!(text, "{runs} runs, {halted} of them halted");
    let _ = writeln!(text, "groups 1 to 9: {}", summary(domain));
    let _ = writeln!(text, "group 10, beside them: {}", summary(optional));
    text
}

fn figures(share: Share) -> String {
    let of = |count: Count| format!("{}/{}", count.reached, count.reachable());
    let outcomes = if share.outcomes.reachable() == 0 { String::new() } else { of(share.outcomes) };
    format!("steps {:>7}  outcomes {outcomes:>7}", of(share.steps))
}

fn summary(share: Share) -> String {
    let Share { steps, outcomes, unmarked, .. } = share;
    let of = |count: Count| {
        let share = 100.0 * count.reached as f64 / count.reachable().max(1) as f64;
        format!("{} of {} ({share:.1} %)", count.reached, count.reachable())
    };
    let mut text = format!("steps {}, outcomes {}", of(steps), of(outcomes));
    if steps.unreachable + outcomes.unreachable > 0 {
        let _ = write!(text, "; out of reach {} and {}", steps.unreachable, outcomes.unreachable);
    }
    if unmarked > 0 {
        let _ = write!(text, "; {unmarked} steps not marked");
    }
    text
}

#[cfg(test)]
mod tests {
    use dunder_interpreter::steps::Mark;

    use super::*;

    #[test]
    fn what_is_missing_stands_below_its_clause() {
        let mut coverage = Coverage::default();
        let mark = Mark::of(Algorithm::OrdinaryHasProperty, "2");
        coverage.add(mark, Some(true));
        let text = text(&coverage, 1, 0, true);
        let line = text.lines().position(|line| line.trim_start().starts_with("OrdinaryHasProperty ")).unwrap();
        let lines: Vec<_> = text.lines().skip(line).take(6).map(str::trim).collect();
        assert!(lines[0].contains("steps     1/6  outcomes     1/4"), "{}", lines[0]);
        assert!(lines[0].contains("https://tc39.es/ecma262/#sec-ordinaryhasproperty"), "{}", lines[0]);
        assert_eq!(lines[1..], ["missing 1", "missing 2 false", "missing 3", "missing 4", "missing 4.a"]);
        assert!(text.contains("\ngroups 1 to 9: steps 1 of "), "{text}");
    }
}
