//! How well a grouping agrees with what is known: B-cubed precision and recall.

/// How well things were grouped.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Grouping {
    /// The mean over all things of the share of their group that is of their kind: one where nothing is merged.
    pub precision: f64,
    /// The mean over all things of the share of their kind that is in their group: one where nothing is split.
    pub recall: f64,
}

impl Grouping {
    /// Compares, given which things are of one kind and which were put into one group; a thing is always of its own kind and
    /// in its own group. Of nothing, both are one.
    pub fn of<T>(things: &[T], of_a_kind: impl Fn(&T, &T) -> bool, in_a_group: impl Fn(&T, &T) -> bool) -> Grouping {
        Grouping {
            precision: mean_share(things, &in_a_group, &of_a_kind),
            recall: mean_share(things, &of_a_kind, &in_a_group),
        }
    }
}

/// The mean over all things: of those that are `within` reach of one, the share that is also `alike`.
fn mean_share<T>(things: &[T], within: &dyn Fn(&T, &T) -> bool, alike: &dyn Fn(&T, &T) -> bool) -> f64 {
    let share = |one: &T| {
        let others: Vec<&T> = things.iter().filter(|other| within(one, other)).collect();
        others.iter().filter(|other| alike(one, other)).count() as f64 / others.len() as f64
    };
    match things.len() {
        0 => 1.0,
        all => things.iter().map(share).sum::<f64>() / all as f64,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_merged_costs_precision_and_what_is_split_recall() {
        let of = |things: &[(&str, u8)]| {
            let Grouping { precision, recall } = Grouping::of(things, |a, b| a.0 == b.0, |a, b| a.1 == b.1);
            (precision, recall)
        };
        assert_eq!(of(&[]), (1.0, 1.0));
        assert_eq!(of(&[("a", 1), ("a", 1), ("b", 2)]), (1.0, 1.0));
        assert_eq!(of(&[("a", 1), ("b", 1)]), (0.5, 1.0));
        assert_eq!(of(&[("a", 1), ("a", 2)]), (1.0, 0.5));
        assert_eq!(
            of(&[("a", 1), ("a", 1), ("a", 2), ("b", 2)]),
            (0.75, (2.0 / 3.0 + 2.0 / 3.0 + 1.0 / 3.0 + 1.0) / 4.0)
        );
    }
}
