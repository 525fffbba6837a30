//! What a runner notes of the programs that it runs: the features that each is the first, or the shortest, to show.

use std::collections::HashMap;

use dunder_interpreter::steps::Taken;
use serde::{Deserialize, Serialize};

use super::feature::features;

/// A program that shows something that was not seen in as few bytes before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reached {
    /// The program's index.
    pub index: u64,
    /// How long its text is, in bytes.
    pub bytes: u32,
    /// The numbers of its features.
    pub features: Vec<u32>,
}

/// The memory of one runner. What it leaves out is known to whoever it has told before, in the order of the indices.
#[derive(Default)]
pub(crate) struct Scout {
    shortest: HashMap<u32, u32>,
}

impl Scout {
    /// What there is to tell of a run.
    pub(crate) fn note(&mut self, index: u64, bytes: usize, steps: &[Taken]) -> Option<Reached> {
        let bytes = u32::try_from(bytes).unwrap_or(u32::MAX);
        let mut told = Vec::new();
        for feature in features(steps) {
            let shortest = self.shortest.entry(feature.number()).or_insert(u32::MAX);
            if bytes < *shortest {
                *shortest = bytes;
                told.push(feature.number());
            }
        }
        (!told.is_empty()).then_some(Reached { index, bytes, features: told })
    }
}
