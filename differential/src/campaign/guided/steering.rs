//! Steering clear of what is known: rows of the generator's table whose programs show known divergences are left out.

use std::collections::{BTreeMap, BTreeSet};

/// How many programs of a row must have been run before anything is said of it.
const LEAST: u64 = 30;

/// A row is left out when so many per cent of its programs show something known…
const SHARE: u64 = 25;

/// … and so many times as many as of all programs.
const TIMES: u64 = 3;

#[derive(Clone, Copy, Default)]
struct Count {
    programs: u64,
    known: u64,
}

impl Count {
    fn add(&mut self, is_known: bool) {
        self.programs += 1;
        self.known += u64::from(is_known);
    }
}

/// What is known of the rows so far.
#[derive(Default)]
pub(super) struct Steering {
    all: Count,
    rows: BTreeMap<&'static str, Count>,
    avoided: Vec<&'static str>,
}

impl Steering {
    /// Takes note of a program that was made of some rows.
    pub(super) fn note(&mut self, rows: &[&'static str], is_known: bool) {
        self.all.add(is_known);
        for row in rows.iter().collect::<BTreeSet<_>>() {
            self.rows.entry(row).or_default().add(is_known);
        }
    }

    /// Decides anew which rows are left out; gives whether there are more than before. What was left out once stays so: it
    /// is not seen again.
    pub(super) fn decide(&mut self) -> bool {
        let before = self.avoided.len();
        let Count { programs, known } = self.all;
        for (row, count) in &self.rows {
            let is_guilty = count.programs >= LEAST
                && count.known * 100 >= count.programs * SHARE
                && count.known * programs >= count.programs * known * TIMES;
            if is_guilty && !self.avoided.contains(row) {
                self.avoided.push(row);
            }
        }
        self.avoided.sort_unstable();
        self.avoided.len() > before
    }

    /// The rows that are left out, in the order of the alphabet.
    pub(super) fn avoided(&self) -> &[&'static str] {
        &self.avoided
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_row_that_shows_what_is_known_is_left_out_and_those_beside_it_are_not() {
        let mut steering = Steering::default();
        for number in 0..1_000_u64 {
            let is_known = number % 10 == 0;
            let rows: &[_] = if is_known { &["guilty", "beside", "guilty"] } else { &["beside", "other"] };
            steering.note(rows, is_known);
        }
        assert!(steering.decide() && !steering.decide());
        assert_eq!(steering.avoided(), ["guilty"]);
    }

    #[test]
    fn nothing_is_said_of_what_was_hardly_seen() {
        let mut steering = Steering::default();
        (0..LEAST - 1).for_each(|_| steering.note(&["rare"], true));
        (0..1_000).for_each(|_| steering.note(&["other"], false));
        assert!(!steering.decide());
    }
}
