//! The steps that led to an event, as they are told to a reader: those of one algorithm together, and of all of them those
//! that say the most.

use dunder_interpreter::steps::{Algorithm, Taken};

use crate::plumbing::{Weight, weight_of};
use crate::signature::is_of_program;

/// The longest sequence of passages whose repetitions are folded.
const LONGEST_TURN: usize = 12;

/// Steps that are told together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Passage {
    /// Steps of one algorithm at one depth of calls.
    Steps(Vec<Told>),
    /// Steps that are not told one by one.
    Folded(Folded),
    /// So many of the passages before come so many times more.
    Again {
        /// How many passages.
        passages: usize,
        /// How many times more.
        times: usize,
    },
}

/// A step that is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Told {
    /// The step.
    pub taken: Taken,
    /// How many steps of other algorithms are folded between the step before and this one.
    pub folded: usize,
}

/// Steps that are not told one by one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Folded {
    /// Why not.
    pub why: Why,
    /// How many there are.
    pub steps: usize,
    /// Their algorithms, each once, in the order of the first steps.
    pub algorithms: Vec<Algorithm>,
    /// The smallest number of calls that lead to one of them.
    pub depth: u16,
}

/// Why steps are not told one by one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// Others of the window say more (see [`crate::plumbing`]).
    Light,
    /// They are the harness's, which looks at what it prints.
    Looking,
}

/// The passages of a window of steps; with `all`, nothing is folded.
pub fn passages(window: &[Taken], all: bool) -> Vec<Passage> {
    let of_program = window.iter().filter(|taken| is_of_program(taken));
    let heaviest = of_program.map(|taken| weight_of(taken.mark)).max().unwrap_or(Weight::Plumbing);
    let fold = |taken: &Taken| match taken {
        _ if all || taken.throws && !taken.by_harness => None,
        _ if !is_of_program(taken) => Some(Why::Looking),
        _ => (weight_of(taken.mark) < heaviest).then_some(Why::Light),
    };
    let mut passages = Vec::new();
    for taken in window {
        match fold(taken) {
            None => tell(&mut passages, *taken),
            Some(why) => match passages.last_mut() {
                Some(Passage::Folded(folded)) if folded.why == why => folded.add(taken),
                _ => passages.push(Passage::Folded(Folded::of(why, taken))),
            },
        }
    }
    if all { passages } else { without_repetitions(passages) }
}

/// Adds a step that is told, where its algorithm goes on to the passage that has its steps before.
fn tell(passages: &mut Vec<Passage>, taken: Taken) {
    let folded = match passages.last() {
        Some(Passage::Folded(folded)) if folded.why == Why::Light => folded.steps,
        _ => 0,
    };
    let before = passages.len() - usize::from(folded > 0);
    match passages[..before].last_mut() {
        Some(Passage::Steps(steps)) if goes_on(steps, &taken) => {
            steps.push(Told { taken, folded });
            passages.truncate(before);
        }
        _ => passages.push(Passage::Steps(vec![Told { taken, folded: 0 }])),
    }
}

/// Whether a step belongs to the passage of those before: the same algorithm goes on and does not begin anew.
fn goes_on(steps: &[Told], taken: &Taken) -> bool {
    steps.last().is_some_and(|Told { taken: last, .. }| {
        let same = |taken: &Taken| (taken.mark.algorithm, taken.depth, taken.by_harness);
        same(last) == same(taken) && taken.mark.index > 0 && !last.throws
    })
}

impl Folded {
    fn of(why: Why, taken: &Taken) -> Folded {
        let mut folded = Folded { why, steps: 0, algorithms: Vec::new(), depth: taken.depth };
        folded.add(taken);
        folded
    }

    fn add(&mut self, taken: &Taken) {
        self.steps += 1;
        self.depth = self.depth.min(taken.depth);
        if !self.algorithms.contains(&taken.mark.algorithm) {
            self.algorithms.push(taken.mark.algorithm);
        }
    }
}

/// Folds what a loop does again and again.
fn without_repetitions(passages: Vec<Passage>) -> Vec<Passage> {
    let mut told = Vec::new();
    let mut at = 0;
    while at < passages.len() {
        let rest = &passages[at..];
        let turn = (1..=LONGEST_TURN.min(rest.len() / 2)).find_map(|length| {
            let times = rest.chunks_exact(length).skip(1).take_while(|chunk| *chunk == &rest[..length]).count();
            (times * length >= 2).then_some((length, times))
        });
        match turn {
            Some((length, times)) => {
                told.extend_from_slice(&rest[..length]);
                told.push(Passage::Again { passages: length, times });
                at += length * (times + 1);
            }
            None => {
                told.push(rest[0].clone());
                at += 1;
            }
        }
    }
    told
}

#[cfg(test)]
mod tests {
    use dunder_interpreter::steps::Mark;

    use super::*;

    fn step(algorithm: Algorithm, label: &str) -> Taken {
        Taken::of(Mark::of(algorithm, label), None)
    }

    fn lines(window: &[Taken], all: bool) -> Vec<String> {
        let line = |passage: &Passage| match passage {
            Passage::Steps(steps) => {
                let step = |told: &Told| format!("{}{}", "…".repeat(told.folded), told.taken.mark.label());
                let labels: Vec<_> = steps.iter().map(step).collect();
                format!("{:?} {}", steps[0].taken.mark.algorithm, labels.join(" "))
            }
            Passage::Folded(Folded { why, steps, algorithms, .. }) => format!("{why:?} {steps} {algorithms:?}"),
            Passage::Again { passages, times } => format!("{passages} x {times}"),
        };
        passages(window, all).iter().map(line).collect()
    }

    #[test]
    fn steps_of_an_algorithm_stand_together_and_what_says_less_is_folded() {
        let looking = Taken { by_harness: true, ..step(Algorithm::OrdinaryGet, "1") };
        let window = [
            step(Algorithm::GetValue, "1"),
            step(Algorithm::Call, "1"),
            step(Algorithm::GetValue, "2"),
            step(Algorithm::SetIntegrityLevel, "1"),
            step(Algorithm::Call, "1"),
            step(Algorithm::Call, "2"),
            step(Algorithm::SetIntegrityLevel, "3"),
            step(Algorithm::SetIntegrityLevel, "1"),
            Taken { throws: true, ..step(Algorithm::Call, "2") },
            looking,
        ];
        let told = [
            "Light 3 [GetValue, Call]",
            "SetIntegrityLevel 1 ……3",
            "SetIntegrityLevel 1",
            "Call 2",
            "Looking 1 [OrdinaryGet]",
        ];
        assert_eq!(lines(&window, false), told);
        let all = lines(&window, true);
        assert_eq!(all[2..6], ["GetValue 2", "SetIntegrityLevel 1", "Call 1 2", "SetIntegrityLevel 3"]);
    }

    #[test]
    fn where_nothing_says_more_all_of_it_is_told() {
        let window = [step(Algorithm::GetValue, "1"), step(Algorithm::Call, "1")];
        assert_eq!(lines(&window, false), ["GetValue 1", "Call 1"]);
    }

    #[test]
    fn turns_of_a_loop_are_told_once() {
        let turn = [step(Algorithm::OrdinarySet, "1"), step(Algorithm::OrdinaryDelete, "1")];
        let mut window = turn.repeat(5);
        window.push(step(Algorithm::OrdinarySet, "1"));
        assert_eq!(lines(&window, false), ["OrdinarySet 1", "OrdinaryDelete 1", "2 x 4", "OrdinarySet 1"]);
    }
}
