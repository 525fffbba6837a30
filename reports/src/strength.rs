//! How strong programs are: what they reach of the specification and which planted faults they catch, a table in Markdown.

use dunder_differential::faults::Results;
use dunder_interpreter::steps::{Count, Coverage};

/// What so many programs come to.
pub struct Row<'a> {
    /// How they are made.
    pub made: &'a str,
    /// How many there are, in words.
    pub programs: &'a str,
    /// What they reach.
    pub reached: &'a Coverage,
    /// What came of the faults.
    pub results: &'a Results,
}

/// What stands before the rows.
const HEAD: &str = "\
Steps and outcomes of decisions that are reached, of those of groups 1 to 9 that can be; faults that are caught, but for those that nothing \
can show (`interpreter/spec/equivalent.tsv`, `interpreter/spec/unreachable.tsv`); and how many programs it takes to \
catch a quarter, half and three quarters of the faults that are caught, and the last one of them.

Random programs are the first ones of the seed, guided ones those that a guided campaign of the seed runs, exhaustive ones a \
sample of the matrix: the first ones in the order of a hash of their numbers. A test of test262 catches a fault where it \
passes without it and fails with it.

| made | programs | steps | outcomes | faults caught | a quarter by | half by | three quarters by | the last by |
|---|---|---|---|---|---|---|---|---|";

/// The title, what repeats the table, what it is about, and the table's head.
pub fn head(command: &str, notes: &str) -> String {
    format!("# Strength\n\n```\n{command}\n```\n\nThat is {notes}.\n\n{HEAD}")
}

/// A row of the table.
pub fn row(Row { made, programs, reached, results }: &Row) -> String {
    let (domain, score) = (reached.of_domain(), results.score());
    let of = |Count { reached, missing, .. }| share(reached, reached + missing);
    let faults = share(score.caught, score.of());
    let firsts = match results.quartiles() {
        Some([_, quarter, half, three_quarters, last]) => [quarter, half, three_quarters, last].map(number).join(" | "),
        None => ["–"; 4].join(" | "),
    };
    format!("| {made} | {programs} | {} | {} | {faults} | {firsts} |", of(domain.steps), of(domain.outcomes))
}

/// A row without figures.
pub fn skipped(made: &str, why: &str) -> String {
    format!("| {made} | skipped: {why} | | | | | | | |")
}

fn share(count: usize, of: usize) -> String {
    format!("{} of {} ({:.2} %)", number(count), number(of), 100.0 * count as f64 / of.max(1) as f64)
}

/// A number with its thousands apart: `12,345`.
pub fn number(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use dunder_differential::faults::{Catch, Fate, Raced, all};
    use dunder_interpreter::steps::{Algorithm, Mark};

    use super::*;

    #[test]
    fn a_row_has_a_figure_for_each_column() {
        let mut reached = Coverage::default();
        reached.add(Mark::of(Algorithm::OrdinaryHasProperty, "2"), Some(true));
        let faults = all();
        let fates = [1, 2, 3, 1000].map(|first| Fate::Caught { first, catch: Catch::Fails("it does".to_owned()) });
        let raced = fates.into_iter().chain([Fate::Missed { reached_by: 1 }]);
        let raced = raced.zip(faults).map(|(fate, fault)| Raced { fault, fate }).collect();
        let results = Results { raced, programs: 1234, undecided: 0 };
        let row = row(&Row { made: "random", programs: "1,234", reached: &reached, results: &results });
        let columns = |text: &str| text.matches('|').count();
        assert!(row.contains(" 4 of 5 (80.00 %) | 2 | 3 | 1,000 | 1,000 |"), "{row}");
        assert!(row.starts_with("| random | 1,234 | 1 of 2,"), "{row}");
        assert_eq!(columns(&row), columns(HEAD.lines().last().unwrap()));
        assert_eq!(columns(&row), columns(&skipped("test262", "no test262")));
    }

    #[test]
    fn thousands_stand_apart() {
        assert_eq!([0, 999, 1000, 1_234_567].map(number), ["0", "999", "1,000", "1,234,567"]);
    }
}
