//! What a runner is given to run.

use std::ops::Range;

use serde::{Deserialize, Serialize};

/// A range of a campaign's programs; it is what a worker process is asked, as one line of JSON.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Task {
    /// The first index.
    pub from: u64,
    /// The index behind the last one.
    pub to: u64,
    /// The programs' texts, where the campaign is guided; else each is made from its index.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub texts: Option<Vec<String>>,
    /// Whether to tell what the programs reach.
    #[serde(default, skip_serializing_if = "is_false")]
    pub scouts: bool,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde hands fields over so")]
fn is_false(flag: &bool) -> bool {
    !flag
}

impl Task {
    /// Programs that are made from their indices.
    pub fn numbered(range: Range<u64>) -> Task {
        Task { from: range.start, to: range.end, texts: None, scouts: false }
    }

    /// Each program for itself.
    pub fn one_by_one(&self) -> impl Iterator<Item = Task> {
        (self.from..self.to).map(|index| Task {
            from: index,
            to: index + 1,
            texts: self.text(index).map(|text| vec![text.to_owned()]),
            scouts: self.scouts,
        })
    }

    /// The text of a program, where it is given.
    pub fn text(&self, index: u64) -> Option<&str> {
        self.texts.as_ref().map(|texts| texts[(index - self.from) as usize].as_str())
    }
}
