//! Health: what the programs of a campaign do, whatever engines make of them.

use std::ops::AddAssign;

use dunder_engines::{End, Event, Observation};
use serde::{Deserialize, Serialize};

/// What programs do, as the interpreter observes it: counters, so that those of several batches are added.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Health {
    /// Programs that ran to their end.
    pub completed: u64,
    /// Programs that threw.
    pub threw: u64,
    /// Programs with an early error, which did not run.
    pub rejected: u64,
    /// Programs that met a limit, or something that the interpreter does not have.
    pub halted: u64,
    /// Lines that were printed at numbered sites: those of operations, and of looks at what they have changed.
    pub operations: u64,
    /// Those of them that are an exception, which an operation has thrown.
    pub thrown: u64,
    /// Programs by what they do.
    pub areas: Areas,
}

/// How many programs are of each area; a program may be of several.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Areas(Vec<u64>);

impl Health {
    /// Adds what a program did.
    pub(super) fn note(&mut self, Observation { events, end }: &Observation) {
        let count = match end {
            End::Completed => &mut self.completed,
            End::Threw(_) => &mut self.threw,
            End::Rejected(_) => &mut self.rejected,
            End::Halted(_) | End::Crashed(_) | End::TimedOut | End::Exhausted(_) => &mut self.halted,
        };
        *count += 1;
        for Event { text, .. } in events.iter().filter(|event| is_numbered(&event.site)) {
            self.operations += 1;
            self.thrown += u64::from(text.starts_with("! "));
        }
    }

    /// How many programs there were.
    pub fn programs(&self) -> u64 {
        self.completed + self.threw + self.rejected + self.halted
    }
}

/// Whether an event is of an operation: getters, traps and conversions print what they are at their sites (`get 7`).
fn is_numbered(site: &str) -> bool {
    site.bytes().all(|byte| byte.is_ascii_digit()) && !site.is_empty()
}

impl Areas {
    /// Adds a program of some areas: a bit for each, the first area's the lowest.
    pub(super) fn note(&mut self, areas: u64) {
        let mut left = areas;
        while left != 0 {
            let area = left.trailing_zeros() as usize;
            if self.0.len() <= area {
                self.0.resize(area + 1, 0);
            }
            self.0[area] += 1;
            left &= left - 1;
        }
    }

    /// How many programs are of an area.
    pub fn of(&self, area: usize) -> u64 {
        self.0.get(area).copied().unwrap_or(0)
    }
}

impl AddAssign<&Health> for Health {
    fn add_assign(&mut self, other: &Health) {
        let Health { completed, threw, rejected, halted, operations, thrown, areas } = other;
        self.completed += completed;
        self.threw += threw;
        self.rejected += rejected;
        self.halted += halted;
        self.operations += operations;
        self.thrown += thrown;
        self.areas += areas;
    }
}

impl AddAssign<&Areas> for Areas {
    fn add_assign(&mut self, Areas(others): &Areas) {
        self.0.resize(self.0.len().max(others.len()), 0);
        self.0.iter_mut().zip(others).for_each(|(count, other)| *count += other);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Judge;

    fn health(sources: &[&str]) -> Health {
        let (mut judge, mut health) = (Judge::new(dunder_engines::Limits::default()), Health::default());
        sources.iter().for_each(|source| health.note(&judge.expect(source)));
        health
    }

    #[test]
    fn ends_are_counted() {
        let Health { completed, threw, rejected, halted, .. } =
            health(&["1", "2", "throw 1", "let a; let a", "for (;;);"]);
        assert_eq!((completed, threw, rejected, halted), (2, 1, 1, 1));
    }

    #[test]
    fn an_operation_prints_a_result_or_an_exception() {
        let operations = "try { show(1, 1); null.a; } catch (e) { caught(2, e); } print('! no'); show('get 3', 1);";
        let Health { operations, thrown, .. } = health(&[operations, "show(1, '! 1')"]);
        assert_eq!((operations, thrown), (3, 1));
    }

    #[test]
    fn what_is_added_is_the_sum() {
        let (mut one, mut other) = (health(&["show(1, 1)"]), health(&["throw 1"]));
        one.areas.note(0b101);
        other.areas.note(0b1_0001);
        let mut both = health(&["show(1, 1)", "throw 1"]);
        [0b101, 0b1_0001].into_iter().for_each(|areas| both.areas.note(areas));
        one += &other;
        assert_eq!((&one, one.programs()), (&both, 2));
        assert_eq!([0, 1, 2, 3, 4, 5].map(|area| one.areas.of(area)), [2, 0, 1, 0, 1, 0]);
    }
}
