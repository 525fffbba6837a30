//! Choosing one of the changes that a pass could make to a program.

use std::ops::Range;

/// Picks the change of a given number, counted in the order in which a pass offers them on its walk over the tree.
#[derive(Debug)]
pub(super) struct Chooser {
    to_pass_over: usize,
    chosen: bool,
}

impl Chooser {
    /// A chooser of the change of this number, from 0.
    pub(super) fn new(number: usize) -> Chooser {
        Chooser { to_pass_over: number, chosen: false }
    }

    /// Offers `count` changes; gives which of them is to be made now, if it is one of these.
    pub(super) fn pick(&mut self, count: usize) -> Option<usize> {
        if self.chosen {
            return None;
        }
        if self.to_pass_over < count {
            self.chosen = true;
            return Some(self.to_pass_over);
        }
        self.to_pass_over -= count;
        None
    }

    /// Whether the change was met and made.
    pub(super) fn has_chosen(&self) -> bool {
        self.chosen
    }

    /// Offers to put each of `items` in the place of something.
    pub(super) fn replace<T>(&mut self, place: &mut T, mut items: Vec<T>) {
        if let Some(choice) = self.pick(items.len()) {
            *place = items.swap_remove(choice);
        }
    }

    /// Offers one change.
    pub(super) fn offer(&mut self, change: impl FnOnce()) {
        if self.pick(1).is_some() {
            change();
        }
    }

    /// Offers to remove each run of a list, as long as at least `least` elements are left.
    pub(super) fn shrink<T>(&mut self, list: &mut Vec<T>, least: usize) {
        let runs: Vec<Range<usize>> = runs(list.len()).filter(|run| list.len() - run.len() >= least).collect();
        if let Some(choice) = self.pick(runs.len()) {
            list.drain(runs[choice].clone());
        }
    }
}

/// All of a list, its halves, its quarters, and so on down to its single elements; of each length the last run first,
/// since what stands behind tends to need what stands before.
fn runs(length: usize) -> impl Iterator<Item = Range<usize>> {
    let sizes = std::iter::successors((length > 0).then_some(length), |size| (*size > 1).then(|| size.div_ceil(2)));
    sizes.flat_map(move |size| {
        (0..length.div_ceil(size)).map(move |at| {
            let end = length - at * size;
            end.saturating_sub(size)..end
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_halve_and_start_behind() {
        let all: Vec<Range<usize>> = runs(3).collect();
        assert_eq!(all, [0..3, 1..3, 0..1, 2..3, 1..2, 0..1]);
        assert_eq!(runs(1).collect::<Vec<_>>(), vec![Range { start: 0, end: 1 }]);
        assert_eq!(runs(0).count(), 0);
    }

    #[test]
    fn every_change_is_chosen_once() {
        let mut results = Vec::new();
        for number in 0.. {
            let mut chooser = Chooser::new(number);
            let (mut list, mut place) = (vec![1, 2], 0);
            chooser.shrink(&mut list, 1);
            chooser.replace(&mut place, vec![7, 8]);
            chooser.offer(|| list.clear());
            if !chooser.has_chosen() {
                break;
            }
            results.push((list, place));
        }
        let expected = [(vec![1], 0), (vec![2], 0), (vec![1, 2], 7), (vec![1, 2], 8), (vec![], 0)];
        assert_eq!(results, expected);
    }
}
