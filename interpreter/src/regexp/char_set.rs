//! CharSets: sets of code points, or of code units (ECMA-262, 22.2.2).

use std::ops::RangeInclusive;

/// A set of characters, as ranges in ascending order with something between each two of them.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct CharSet {
    ranges: Vec<(u32, u32)>,
}

impl CharSet {
    /// The characters from the first to the last.
    pub(super) fn range(range: RangeInclusive<u32>) -> CharSet {
        CharSet::from_iter([range])
    }

    /// How many ranges there are: what the set costs.
    pub(super) fn cost(&self) -> usize {
        self.ranges.len()
    }

    /// Whether a character belongs to the set.
    pub(super) fn contains(&self, character: u32) -> bool {
        let behind = self.ranges.partition_point(|(first, _)| *first <= character);
        behind > 0 && character <= self.ranges[behind - 1].1
    }

    /// What belongs to any of some sets.
    pub(super) fn union<'a>(sets: impl IntoIterator<Item = &'a CharSet>) -> CharSet {
        sets.into_iter().flat_map(CharSet::iter).collect()
    }

    /// What belongs to both sets.
    pub(super) fn intersection(&self, other: &CharSet) -> CharSet {
        let mut ranges = Vec::new();
        let mut others = other.ranges.iter().peekable();
        for (first, last) in &self.ranges {
            while let Some((other_first, other_last)) = others.peek() {
                if other_first <= last && first <= other_last {
                    ranges.push((*first.max(other_first), *last.min(other_last)));
                }
                if other_last > last {
                    break;
                }
                others.next();
            }
        }
        CharSet { ranges }
    }

    /// What belongs to this set and not to the other one.
    pub(super) fn difference(&self, other: &CharSet) -> CharSet {
        self.intersection(&other.complement())
    }

    /// The code points that do not belong to the set.
    fn complement(&self) -> CharSet {
        let mut ranges = Vec::with_capacity(self.ranges.len() + 1);
        let mut next = 0;
        for (first, last) in &self.ranges {
            if next < *first {
                ranges.push((next, first - 1));
            }
            next = last + 1;
        }
        if next <= u32::from(char::MAX) {
            ranges.push((next, u32::from(char::MAX)));
        }
        CharSet { ranges }
    }

    fn iter(&self) -> impl Iterator<Item = RangeInclusive<u32>> {
        self.ranges.iter().map(|(first, last)| *first..=*last)
    }
}

impl FromIterator<RangeInclusive<u32>> for CharSet {
    fn from_iter<I: IntoIterator<Item = RangeInclusive<u32>>>(ranges: I) -> CharSet {
        let mut sorted: Vec<(u32, u32)> = ranges.into_iter().map(RangeInclusive::into_inner).collect();
        sorted.sort_unstable();
        let mut ranges: Vec<(u32, u32)> = Vec::with_capacity(sorted.len());
        for (first, last) in sorted {
            match ranges.last_mut() {
                Some((_, end)) if first <= end.saturating_add(1) => *end = last.max(*end),
                _ => ranges.push((first, last)),
            }
        }
        CharSet { ranges }
    }
}

#[cfg(test)]
mod tests {
    use super::CharSet;

    fn set(ranges: &[(u32, u32)]) -> CharSet {
        ranges.iter().map(|(first, last)| *first..=*last).collect()
    }

    #[test]
    fn sets_are_what_their_members_say() {
        let sets = [
            set(&[]),
            set(&[(0, 0)]),
            set(&[(3, 5), (1, 2), (9, 9)]),
            set(&[(0, 4), (8, 20)]),
            set(&[(2, 3), (5, 8), (10, 11), (15, 0x10_ffff)]),
        ];
        for a in &sets {
            for b in &sets {
                let (union, both, difference) = (CharSet::union([a, b]), a.intersection(b), a.difference(b));
                for character in (0..30).chain([0x10_ffff]) {
                    let (in_a, in_b) = (a.contains(character), b.contains(character));
                    assert_eq!(union.contains(character), in_a || in_b, "{a:?} {b:?} {character}");
                    assert_eq!(both.contains(character), in_a && in_b, "{a:?} {b:?} {character}");
                    assert_eq!(difference.contains(character), in_a && !in_b, "{a:?} {b:?} {character}");
                }
            }
        }
        assert_eq!(set(&[(3, 5), (1, 2)]).cost(), 1);
    }
}
