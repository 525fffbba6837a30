//! A growing list that starts as a shared template and copies what is written to.

use std::rc::Rc;

/// How many items of a run are too many to keep the memory of.
pub(super) const LARGE: usize = 1 << 14;

/// Items by index: those below the length of the base are shared until they are written to.
///
/// [`Arena::freeze`] makes what is there now the base; [`Arena::reset`] goes back to it in time proportional to what
/// was changed, not to what is there.
pub struct Arena<T> {
    base: Rc<[T]>,
    /// Per item of the base: one more than its place in `copies`, or 0 while it is shared.
    moved: Vec<u32>,
    copies: Vec<T>,
    /// Which item of the base each copy is of.
    copied: Vec<u32>,
    /// What was added since the base was frozen, and behind it what earlier runs added and [`Arena::push_over`] may reuse.
    new: Vec<T>,
    /// How many items of `new` there are.
    added: usize,
    /// How many of a run's items stay behind for [`Arena::push_over`].
    kept: usize,
}

impl<T> Default for Arena<T> {
    fn default() -> Arena<T> {
        Arena {
            base: Rc::new([]),
            moved: Vec::new(),
            copies: Vec::new(),
            copied: Vec::new(),
            new: Vec::new(),
            added: 0,
            kept: 0,
        }
    }
}

impl<T: Clone> Arena<T> {
    /// How many items there are.
    pub(super) fn len(&self) -> usize {
        self.base.len() + self.added
    }

    /// How many items were added since the base was frozen.
    pub fn added(&self) -> usize {
        self.added
    }

    /// Adds an item and gives its index.
    pub fn push(&mut self, item: T) -> u32 {
        let index = self.len() as u32;
        match self.new.get_mut(self.added) {
            Some(over) => *over = item,
            None => self.new.push(item),
        }
        self.added += 1;
        index
    }

    /// Adds an item and gives its index: `reuse` makes it out of one that an earlier run added and that nothing refers to any
    /// more, keeping what it has allocated, `make` makes it where there is none.
    pub fn push_over(&mut self, reuse: impl FnOnce(&mut T), make: impl FnOnce() -> T) -> u32 {
        let index = self.len() as u32;
        match self.new.get_mut(self.added) {
            Some(over) => reuse(over),
            None => self.new.push(make()),
        }
        self.added += 1;
        index
    }

    /// The item at `index`.
    ///
    /// # Panics
    /// Where there is none.
    #[inline]
    pub fn get(&self, index: u32) -> &T {
        let index = index as usize;
        if index >= self.base.len() {
            return &self.new[index - self.base.len()];
        }
        match self.moved[index] {
            0 => &self.base[index],
            place => &self.copies[place as usize - 1],
        }
    }

    /// The item at `index`, to write to.
    ///
    /// # Panics
    /// Where there is none.
    #[inline]
    pub fn get_mut(&mut self, index: u32) -> &mut T {
        let at = index as usize;
        if at >= self.base.len() {
            let length = self.base.len();
            return &mut self.new[at - length];
        }
        if self.moved[at] == 0 {
            self.copies.push(self.base[at].clone());
            self.copied.push(index);
            self.moved[at] = self.copies.len() as u32;
        }
        &mut self.copies[self.moved[at] as usize - 1]
    }

    /// Keeps up to so many of a run's items for [`Arena::push_over`] of later runs.
    pub fn keep(&mut self, items: usize) {
        self.kept = items;
    }

    /// Makes what is there now the base.
    pub fn freeze(&mut self) {
        let items: Vec<T> = (0..self.len() as u32).map(|index| self.get(index).clone()).collect();
        self.reset();
        self.moved = vec![0; items.len()];
        self.base = items.into();
    }

    /// Goes back to the base. Memory for more than [`LARGE`] items is given back.
    pub fn reset(&mut self) {
        self.new.truncate(self.kept);
        self.new.shrink_to(LARGE);
        self.added = 0;
        self.copies.clear();
        for index in self.copied.drain(..) {
            self.moved[index as usize] = 0;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Arena;

    #[test]
    fn a_write_to_the_base_is_forgotten_by_reset_and_seen_until_then() {
        let mut arena = Arena::default();
        assert_eq!(arena.push('a'), 0);
        assert_eq!(arena.push('b'), 1);
        arena.freeze();
        assert_eq!(arena.push('c'), 2);
        *arena.get_mut(1) = 'x';
        *arena.get_mut(1) = 'y';
        *arena.get_mut(2) = 'z';
        assert_eq!([*arena.get(0), *arena.get(1), *arena.get(2)], ['a', 'y', 'z']);
        arena.reset();
        assert_eq!((arena.len(), *arena.get(1)), (2, 'b'));
        assert_eq!(arena.push('d'), 2);
    }

    #[test]
    fn what_is_kept_is_reused_and_not_seen_before() {
        let mut arena: Arena<Vec<u8>> = Arena::default();
        arena.keep(1);
        arena.push(vec![1]);
        arena.push(vec![2]);
        arena.reset();
        assert_eq!((arena.len(), arena.added()), (0, 0));
        let add = |arena: &mut Arena<Vec<u8>>| arena.push_over(|old| old.push(3), || vec![4]);
        assert_eq!((add(&mut arena), add(&mut arena)), (0, 1));
        assert_eq!((arena.get(0), arena.get(1)), (&vec![1, 3], &vec![4]));
        assert_eq!(arena.push(vec![5]), 2);
    }

    #[test]
    fn freezing_twice_keeps_what_was_written_between() {
        let mut arena = Arena::default();
        arena.push(1);
        arena.freeze();
        *arena.get_mut(0) = 2;
        arena.push(3);
        arena.freeze();
        arena.reset();
        assert_eq!((arena.len(), *arena.get(0), *arena.get(1)), (2, 2, 3));
    }
}
