//! What a set of programs has reached.

use std::ops::AddAssign;

use crate::goal::Goal;
use crate::mark::Mark;
use crate::table::{Algorithm, Marked};

/// The goals that runs have reached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coverage {
    /// For each algorithm: the steps, the decisions that were true, those that were false.
    words: Vec<[u128; 3]>,
}

impl Default for Coverage {
    fn default() -> Coverage {
        Coverage { words: vec![[0; 3]; Algorithm::ALL.len()] }
    }
}

impl Coverage {
    /// Adds a step that was reached, with its outcome where it is a decision; gives whether it was new.
    pub fn add(&mut self, mark: Mark, outcome: Option<bool>) -> bool {
        let words = &mut self.words[mark.algorithm as usize];
        let before = *words;
        let bit = 1 << mark.index;
        words[0] |= bit;
        match outcome {
            Some(true) => words[1] |= bit,
            Some(false) => words[2] |= bit,
            None => {}
        }
        *words != before
    }

    /// Whether a goal was reached.
    pub fn has(&self, goal: Goal) -> bool {
        let word = match goal.outcome {
            None => 0,
            Some(true) => 1,
            Some(false) => 2,
        };
        self.words[goal.mark.algorithm as usize][word] & 1 << goal.mark.index != 0
    }

    /// How much of an algorithm was reached.
    pub fn of(&self, algorithm: Algorithm) -> Share {
        let mut share = Share::default();
        for goal in Goal::of(algorithm) {
            let count = if goal.outcome.is_some() { &mut share.outcomes } else { &mut share.steps };
            match (self.has(goal), goal.unreachable()) {
                (true, None) => count.reached += 1,
                (false, None) => count.missing += 1,
                (true, Some(_)) => share.refuted += 1,
                (false, Some(_)) => count.unreachable += 1,
            }
        }
        share.unmarked = algorithm.row().steps.iter().filter(|step| step.marked == Marked::No).count();
        share
    }

    /// How much of the domain was reached: of groups 1 to 9.
    pub fn of_domain(&self) -> Share {
        let mut share = Share::default();
        for algorithm in Algorithm::ALL.into_iter().filter(|algorithm| !algorithm.row().is_optional()) {
            share += self.of(algorithm);
        }
        share
    }

    /// What was not reached of an algorithm, and could be.
    pub fn missing(&self, algorithm: Algorithm) -> impl Iterator<Item = Goal> {
        // Where the step itself was not reached, its outcomes say nothing more.
        Goal::of(algorithm).filter(|goal| {
            let step = Goal { outcome: None, ..*goal };
            !self.has(*goal) && goal.unreachable().is_none() && (goal.outcome.is_none() || self.has(step))
        })
    }

    /// The goals that `spec/unreachable.tsv` lists, and that were reached all the same.
    pub fn refuted(&self) -> impl Iterator<Item = Goal> {
        let goals = Algorithm::ALL.into_iter().flat_map(Goal::of);
        goals.filter(|goal| self.has(*goal) && goal.unreachable().is_some())
    }
}

impl AddAssign<&Coverage> for Coverage {
    fn add_assign(&mut self, other: &Coverage) {
        for (words, others) in self.words.iter_mut().zip(&other.words) {
            words.iter_mut().zip(others).for_each(|(word, other)| *word |= other);
        }
    }
}

/// How many of some goals were reached.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Those that were.
    pub reached: usize,
    /// Those that were not.
    pub missing: usize,
    /// Those that no program can reach, and that none did.
    pub unreachable: usize,
}

impl Count {
    /// How many can be reached.
    pub fn reachable(self) -> usize {
        self.reached + self.missing
    }
}

impl AddAssign for Count {
    fn add_assign(&mut self, other: Count) {
        self.reached += other.reached;
        self.missing += other.missing;
        self.unreachable += other.unreachable;
    }
}

/// How much of one or more algorithms was reached.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// The steps, decisions among them.
    pub steps: Count,
    /// The outcomes of decisions, two each.
    pub outcomes: Count,
    /// Goals that are said to be out of reach, and were reached.
    pub refuted: usize,
    /// Steps that are not marked.
    pub unmarked: usize,
}

impl AddAssign for Share {
    fn add_assign(&mut self, other: Share) {
        self.steps += other.steps;
        self.outcomes += other.outcomes;
        self.refuted += other.refuted;
        self.unmarked += other.unmarked;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::UNREACHABLE;

    #[test]
    fn a_decision_is_a_step_and_two_outcomes() {
        let mut coverage = Coverage::default();
        let algorithm = Algorithm::OrdinaryHasProperty;
        assert!(coverage.add(Mark::of(algorithm, "1"), None));
        assert!(coverage.add(Mark::of(algorithm, "2"), Some(true)));
        assert!(!coverage.add(Mark::of(algorithm, "2"), Some(true)));
        let share = coverage.of(algorithm);
        assert_eq!((share.steps.reached, share.steps.reachable()), (2, 6));
        assert_eq!((share.outcomes.reached, share.outcomes.reachable()), (1, 4));
        let missing: Vec<_> = coverage.missing(algorithm).map(|goal| goal.to_string()).collect();
        let expected = ["2 false", "3", "4", "4.a", "5"].map(|goal| format!("OrdinaryHasProperty {goal}"));
        assert_eq!(missing, expected);
    }

    #[test]
    fn what_two_have_reached_is_reached_by_both() {
        let (mut one, mut other) = (Coverage::default(), Coverage::default());
        one.add(Mark::of(Algorithm::OrdinaryHasProperty, "1"), None);
        other.add(Mark::of(Algorithm::OrdinaryHasProperty, "3"), None);
        one += &other;
        assert_eq!(one.of(Algorithm::OrdinaryHasProperty).steps.reached, 2);
    }

    #[test]
    fn goals_that_no_program_can_reach_are_goals_and_stand_once() {
        let goals: Vec<Goal> = Algorithm::ALL.into_iter().flat_map(Goal::of).collect();
        for (at, (goal, _)) in UNREACHABLE.iter().enumerate() {
            assert!(goals.contains(goal), "{goal} is not marked");
            let others = UNREACHABLE[..at].iter().filter(|(other, _)| other.mark == goal.mark);
            assert!(
                others.into_iter().all(|(other, _)| other.outcome.is_some()
                    && goal.outcome != other.outcome
                    && goal.outcome.is_some()),
                "{goal} stands twice"
            );
        }
    }
}
