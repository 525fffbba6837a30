//! Answers by algorithm that are found once: each step of a run is asked for its own, again and again.

use std::sync::OnceLock;

use dunder_interpreter::steps::Algorithm;

/// An answer for each algorithm.
pub(crate) struct ByAlgorithm<T: 'static> {
    answers: OnceLock<Vec<T>>,
    of: fn(Algorithm) -> T,
}

impl<T> ByAlgorithm<T> {
    /// The answers of a function.
    pub(crate) const fn new(of: fn(Algorithm) -> T) -> ByAlgorithm<T> {
        ByAlgorithm { answers: OnceLock::new(), of }
    }

    /// The answer for an algorithm.
    pub(crate) fn get(&self, algorithm: Algorithm) -> &T {
        &self.answers.get_or_init(|| Algorithm::ALL.into_iter().map(self.of).collect())[algorithm as usize]
    }
}
