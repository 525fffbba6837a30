//! Several engines on one program: who agrees with whom.
//!
//! No majority overrules the interpreter. But where all the others agree against it, it is the first to be suspected.

use dunder_engines::{End, Observation};
use serde::{Deserialize, Serialize};

use crate::Verdict;
use crate::compare::compare;

/// What an engine does with a program on which another one differs from the interpreter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Opinion {
    /// What the interpreter does
    Specified,
    /// What the other one does
    Alike,
    /// Something else
    Otherwise,
    /// It met a limit, or lacks something
    Undecided,
}

impl Opinion {
    /// What an engine thinks, given what the interpreter and the diverging engine observed.
    pub fn of(expected: &Observation, diverging: &Observation, own: &Observation) -> Opinion {
        // Who has more time may come to an end.
        if matches!(own.end, End::TimedOut | End::Exhausted(_)) {
            return Opinion::Undecided;
        }
        match (compare(expected, own), compare(diverging, own)) {
            (Verdict::Agree, _) => Opinion::Specified,
            (_, Verdict::Agree) => Opinion::Alike,
            (Verdict::Diverge(_), _) => Opinion::Otherwise,
            (Verdict::Inconclusive(_), _) => Opinion::Undecided,
        }
    }

    /// What it does, as the end of a sentence that begins with the engine's name.
    pub fn sentence(self) -> &'static str {
        match self {
            Opinion::Specified => "agrees with the interpreter",
            Opinion::Alike => "does the same",
            Opinion::Otherwise => "does something else",
            Opinion::Undecided => "decides nothing",
        }
    }
}

/// For each two of the interpreter and some engines, in how many programs they agree, and in how many they differ.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Matrix {
    /// The names, the interpreter's first.
    pub names: Vec<String>,
    /// How many programs were run.
    pub programs: u64,
    /// In how many of them all engines agree against the interpreter.
    pub against_all: u64,
    /// A row for each name, a column for each name: symmetric.
    pub pairs: Vec<Vec<Pair>>,
}

/// How two of them are divided.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pair {
    /// In how many programs they agree.
    pub agree: u64,
    /// In how many they differ; in all others nothing is decided.
    pub differ: u64,
}

/// What the interpreter is called among engines.
pub const INTERPRETER: &str = "interpreter";

impl Matrix {
    /// A matrix of some engines, before the first program.
    pub fn new<'a>(engines: impl IntoIterator<Item = &'a str>) -> Matrix {
        let names: Vec<_> = [INTERPRETER].into_iter().chain(engines).map(str::to_owned).collect();
        let pairs = vec![vec![Pair::default(); names.len()]; names.len()];
        Matrix { names, programs: 0, against_all: 0, pairs }
    }

    /// Adds a program: the observation of the interpreter, then those of the engines, in the order of their names.
    pub fn add(&mut self, observations: &[&Observation]) {
        self.programs += 1;
        let mut differs = observations.len() > 2;
        for (a, one) in observations.iter().enumerate() {
            for (b, other) in observations.iter().enumerate().skip(a + 1) {
                let (agree, differ) = match compare(one, other) {
                    Verdict::Agree => (1, 0),
                    Verdict::Diverge(_) => (0, 1),
                    Verdict::Inconclusive(_) => (0, 0),
                };
                // The interpreter is alone where it differs from each, and no two of them differ.
                differs &= if a == 0 { differ == 1 } else { agree == 1 };
                for (row, column) in [(a, b), (b, a)] {
                    self.pairs[row][column].agree += agree;
                    self.pairs[row][column].differ += differ;
                }
            }
        }
        self.against_all += u64::from(differs);
    }

    /// Adds what is known of other programs.
    pub fn merge(&mut self, other: &Matrix) {
        if self.names.is_empty() {
            *self = Matrix::new(other.names.iter().skip(1).map(String::as_str));
        }
        self.programs += other.programs;
        self.against_all += other.against_all;
        for (own, other) in self.pairs.iter_mut().flatten().zip(other.pairs.iter().flatten()) {
            own.agree += other.agree;
            own.differ += other.differ;
        }
    }
}

#[cfg(test)]
mod tests {
    use dunder_engines::{Event, Halt};

    use super::*;

    fn observation(text: &str) -> Observation {
        let end = match text {
            "halt" => End::Halted(Halt::Output),
            "hang" => End::TimedOut,
            _ => End::Completed,
        };
        Observation { events: vec![Event { site: String::new(), text: text.into() }], end }
    }

    #[test]
    fn an_opinion_is_about_both_sides() {
        let of = |own: &str| Opinion::of(&observation("a"), &observation("b"), &observation(own));
        assert_eq!(
            [of("a"), of("b"), of("c"), of("halt"), of("hang")],
            [Opinion::Specified, Opinion::Alike, Opinion::Otherwise, Opinion::Undecided, Opinion::Undecided]
        );
    }

    #[test]
    fn a_matrix_counts_pairs_and_programs_in_which_the_interpreter_is_alone() {
        let mut matrix = Matrix::default();
        for (texts, alone) in [
            (["a", "b", "b"], 1),
            (["a", "b", "c"], 0),
            (["a", "a", "b"], 0),
            (["a", "b", "halt"], 0),
            (["a", "a", "a"], 0),
        ] {
            let mut one = Matrix::new(["x", "y"]);
            one.add(&texts.each_ref().map(|text| observation(text)).each_ref());
            assert_eq!(one.against_all, alone, "{texts:?}");
            matrix.merge(&one);
        }
        assert_eq!((matrix.programs, matrix.against_all), (5, 1));
        let pair = |agree, differ| Pair { agree, differ };
        assert_eq!(matrix.pairs[0], [pair(0, 0), pair(2, 3), pair(1, 3)]);
        assert_eq!(matrix.pairs[1], [pair(2, 3), pair(0, 0), pair(2, 2)]);
    }

    #[test]
    fn one_engine_alone_is_not_all_the_others() {
        let mut matrix = Matrix::new(["x"]);
        matrix.add(&[&observation("a"), &observation("b")]);
        assert_eq!(matrix.against_all, 0);
    }
}
