//! Choices made from bytes: the only user of `arbitrary`.

use arbitrary::Unstructured;

/// Bytes that choices are drawn from, one or two bytes a choice.
///
/// Where they have run out, every choice is the first and every chance but a certain one is missed, so that what was begun ends soon.
/// No choice is made through `usize`, so that the same bytes mean the same on machines of any width.
pub(crate) struct Draw<'u, 'a> {
    bytes: &'u mut Unstructured<'a>,
}

impl<'u, 'a> Draw<'u, 'a> {
    pub(crate) fn new(bytes: &'u mut Unstructured<'a>) -> Self {
        Draw { bytes }
    }

    /// Whether the bytes have run out.
    pub(crate) fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }

    /// A number below `bound`, which is not zero: nearly uniform, zero where the bytes have run out.
    pub(crate) fn below(&mut self, bound: u16) -> u16 {
        // Asking for a number of a range fails on no input.
        match u8::try_from(bound - 1) {
            Ok(last) => self.bytes.int_in_range(0..=last).unwrap_or(0).into(),
            Err(_) => self.bytes.int_in_range(0..=bound - 1).unwrap_or(0),
        }
    }

    /// A number from `least` to `most`, both included; `least` where they are the wrong way round.
    pub(crate) fn between(&mut self, least: u16, most: u16) -> u16 {
        least + self.below(most.saturating_sub(least).saturating_add(1).max(1))
    }

    /// True in `percent` of a hundred draws; where the bytes have run out, only if that is a hundred.
    pub(crate) fn chance(&mut self, percent: u8) -> bool {
        self.below(100) >= 100 - u16::from(percent.min(100))
    }

    /// One of several, which are not none.
    pub(crate) fn one_of<'c, T>(&mut self, choices: &'c [T]) -> &'c T {
        let bound = u16::try_from(choices.len()).unwrap_or(u16::MAX);
        &choices[usize::from(self.below(bound))]
    }

    /// 32 bits.
    pub(crate) fn bits(&mut self) -> u32 {
        self.bytes.int_in_range(0..=u32::MAX).unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_left_means_the_first_choice_and_no_chance() {
        let mut bytes = Unstructured::new(&[]);
        let mut draw = Draw::new(&mut bytes);
        assert_eq!(draw.below(7), 0);
        assert_eq!(draw.below(700), 0);
        assert_eq!(draw.between(3, 9), 3);
        assert!(!draw.chance(99));
        assert!(draw.chance(100));
        assert_eq!(*draw.one_of(&["a", "b"]), "a");
    }

    #[test]
    fn small_choices_take_one_byte_and_larger_ones_two() {
        let mut bytes = Unstructured::new(&[5, 1, 2, 9]);
        let mut draw = Draw::new(&mut bytes);
        assert_eq!(draw.below(1), 0);
        assert_eq!(draw.below(256), 5);
        assert_eq!(draw.below(257), 0x0102 % 257);
        assert_eq!(draw.between(9, 3), 9);
        assert_eq!(draw.below(256), 9);
        assert!(draw.is_empty());
    }
}
