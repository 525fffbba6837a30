//! The steps of a run, by the events that they led to.

use std::ops::Index;

use dunder_interpreter::steps::Taken;

/// The steps of a traced run, in order, in windows: those taken since the event before, one window for each event and one for
/// the end. An index is an event's; a window is what is behind `[…]`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Windows {
    steps: Vec<Taken>,
    /// Where each window ends in the steps.
    ends: Vec<usize>,
}

impl Windows {
    /// The windows of some steps, of which each ends at one of the places, in order; the last one, with the steps.
    pub fn new(steps: Vec<Taken>, events: impl IntoIterator<Item = usize>) -> Windows {
        let ends = events.into_iter().chain([steps.len()]).collect();
        Windows { steps, ends }
    }

    /// All steps.
    pub fn steps(&self) -> &[Taken] {
        &self.steps
    }

    /// The steps from the first one to those of an event, or of the end.
    pub fn up_to(&self, event: usize) -> &[Taken] {
        &self.steps[..self.ends.get(event).copied().unwrap_or(self.steps.len())]
    }

    /// The steps before those of an event, or of the end.
    pub fn before(&self, event: usize) -> &[Taken] {
        event.checked_sub(1).map_or(&[], |event| self.up_to(event))
    }

    /// Each window.
    pub fn iter(&self) -> impl Iterator<Item = &[Taken]> {
        (0..self.ends.len()).map(|event| &self[event])
    }
}

impl Index<usize> for Windows {
    type Output = [Taken];

    /// The steps of an event; of the end, for the index behind the last event.
    fn index(&self, event: usize) -> &[Taken] {
        &self.up_to(event)[self.before(event).len()..]
    }
}

#[cfg(test)]
mod tests {
    use dunder_interpreter::steps::{Algorithm, Mark};

    use super::*;

    #[test]
    fn each_step_is_in_one_window() {
        let labels = ["1", "2", "3", "4"];
        let steps = labels.map(|label| Taken::of(Mark::of(Algorithm::OrdinarySetPrototypeOf, label), None)).to_vec();
        let windows = Windows::new(steps, [1, 1]);
        let lengths: Vec<usize> = windows.iter().map(<[Taken]>::len).collect();
        assert_eq!(lengths, [1, 0, 3]);
        assert_eq!((windows.before(2).len(), windows.up_to(2).len()), (1, 4));
        assert!(windows[1].is_empty() && windows.before(0).is_empty());
    }
}
