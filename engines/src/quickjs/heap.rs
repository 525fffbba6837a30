//! Which units of a block of memory are taken: an allocator that knows nothing but positions.
//!
//! A piece is a header of one unit and a number of units behind it, of which there are eight sizes to each power of two.
//! A piece that is given back goes to the list of its size, which lies in the headers; what no list has is cut from the
//! end of what is used. All of the state is a [`Heap`] and the units below [`Heap::end`]: a copy of both is a snapshot.

use std::cell::Cell;

/// What memory is counted in: as large, and as aligned, as anything that `malloc` returns has to be.
pub(super) type Unit = u128;

/// Bytes of a unit.
pub(super) const UNIT: usize = size_of::<Unit>();

/// How many sizes there are: the largest has some 2^27 units.
const SIZES: usize = 200;

/// The bit of a header that says that its piece is taken.
const TAKEN: u64 = 1 << 32;

/// No piece: the first unit of a block is never one.
const NONE: u32 = 0;

/// The state of an allocator for a block.
#[derive(Clone, Copy)]
pub(super) struct Heap {
    /// The first unit behind all pieces.
    end: u32,
    /// The newest free piece of each size.
    free: [u32; SIZES],
}

/// The number of the size of a piece that holds this many units, which are not 0.
fn size_for(units: usize) -> usize {
    let last = units - 1;
    let shift = (usize::BITS - last.leading_zeros()).saturating_sub(4) as usize;
    8 * shift + (last >> shift)
}

/// How many units a piece of a size has behind its header.
fn units_of(size: usize) -> usize {
    let shift = (size / 8).saturating_sub(1);
    (size - 8 * shift + 1) << shift
}

/// How many units hold so many bytes: at least one.
fn units_for(bytes: usize) -> usize {
    bytes.div_ceil(UNIT).max(1)
}

/// How many bytes the piece has whose header this is.
///
/// # Panics
/// Where it is not taken.
pub(super) fn capacity(header: Unit) -> usize {
    units_of(size_in(header)) * UNIT
}

/// The size in the header of a piece that is taken.
fn size_in(header: Unit) -> usize {
    let size = (header as u64 ^ TAKEN) as usize;
    assert!(size < SIZES && header >> 64 == 0, "QuickJS gave back what it does not have");
    size
}

impl Heap {
    /// Of a block in which nothing is taken.
    pub(super) fn new() -> Heap {
        Heap { end: 1, free: [NONE; SIZES] }
    }

    /// The first unit behind everything that ever was taken since this state was new.
    pub(super) fn end(&self) -> usize {
        self.end as usize
    }

    /// Takes a piece of at least so many bytes and tells its first unit behind the header; nothing where it does not fit.
    pub(super) fn take(&mut self, block: &[Cell<Unit>], bytes: usize) -> Option<usize> {
        let size = size_for(units_for(bytes));
        let (at, size) = self.reuse(block, size, size + 1).or_else(|| {
            // The last resort is a larger piece.
            self.cut(block, size).map(|at| (at, size)).or_else(|| self.reuse(block, size, SIZES))
        })?;
        block[at].set(Unit::from(TAKEN | size as u64));
        Some(at + 1)
    }

    /// Takes a free piece of one of the sizes from `size` to before `end`.
    fn reuse(&mut self, block: &[Cell<Unit>], size: usize, end: usize) -> Option<(usize, usize)> {
        let size = (size..end.min(SIZES)).find(|size| self.free[*size] != NONE)?;
        let at = self.free[size] as usize;
        self.free[size] = block[at].get() as u32;
        Some((at, size))
    }

    /// Cuts a piece from the end.
    fn cut(&mut self, block: &[Cell<Unit>], size: usize) -> Option<usize> {
        let at = self.end();
        let end = at + 1 + if size < SIZES { units_of(size) } else { return None };
        self.end = u32::try_from(end).ok().filter(|_| end <= block.len())?;
        Some(at)
    }

    /// Gives back the piece whose first unit behind the header is `at`.
    ///
    /// # Panics
    /// Where there is no piece that is taken.
    pub(super) fn give_back(&mut self, block: &[Cell<Unit>], at: usize) {
        let header = at - 1;
        let size = size_in(block[header].get());
        block[header].set(Unit::from(self.free[size]));
        self.free[size] = header as u32;
    }

    /// Whether a piece holds so many bytes where it is, and is not far too large for them; the last one grows.
    ///
    /// # Panics
    /// As [`Heap::give_back`].
    pub(super) fn fits(&mut self, block: &[Cell<Unit>], at: usize, bytes: usize) -> bool {
        let units = units_for(bytes);
        let has = units_of(size_in(block[at - 1].get()));
        if units <= has {
            return has / 2 <= units;
        }
        if at + has != self.end() {
            return false;
        }
        let (size, end) = (size_for(units), self.end);
        self.end = (at - 1) as u32;
        if self.cut(block, size).is_none() {
            self.end = end;
            return false;
        }
        block[at - 1].set(Unit::from(TAKEN | size as u64));
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn block(units: usize) -> Vec<Cell<Unit>> {
        (0..units).map(|_| Cell::new(0)).collect()
    }

    #[test]
    fn sizes_hold_what_they_are_for_and_little_more() {
        for units in 1..100_000 {
            let has = units_of(size_for(units));
            assert!((units..=units + units / 8).contains(&has), "{units} units are given {has}");
            assert_eq!(size_for(has), size_for(units));
        }
    }

    #[test]
    fn pieces_do_not_overlap() {
        let (block, mut heap) = (block(10_000), Heap::new());
        let mut pieces: Vec<(usize, usize)> = Vec::new();
        for turn in 0..2_000_usize {
            let bytes = turn * 7919 % 700;
            if turn % 3 == 2 {
                let (at, _) = pieces.swap_remove(turn * 31 % pieces.len());
                heap.give_back(&block, at);
            } else if let Some(at) = heap.take(&block, bytes) {
                let units = capacity(block[at - 1].get()) / UNIT;
                assert!(units * UNIT >= bytes);
                assert!(at + units <= heap.end() && heap.end() <= block.len());
                for (other, length) in &pieces {
                    assert!(at + units < *other || other + length < at, "{at} and {other} overlap");
                }
                pieces.push((at, units));
            }
        }
    }

    #[test]
    fn what_is_given_back_is_taken_again() {
        let (block, mut heap) = (block(1_000), Heap::new());
        let pieces: Vec<_> = (0..10).map(|_| heap.take(&block, 100).unwrap()).collect();
        let end = heap.end();
        pieces.iter().for_each(|at| heap.give_back(&block, *at));
        let again: Vec<_> = (0..10).map(|_| heap.take(&block, 97).unwrap()).collect();
        assert!(again.iter().eq(pieces.iter().rev()));
        assert_eq!(heap.end(), end);
    }

    #[test]
    fn a_full_block_has_nothing_but_what_is_given_back() {
        let (block, mut heap) = (block(100), Heap::new());
        let large = heap.take(&block, 60 * UNIT).unwrap();
        assert_eq!(heap.take(&block, 60 * UNIT), None);
        assert_eq!(heap.take(&block, usize::MAX), None);
        assert_eq!(heap.take(&block, UNIT << 30), None);
        while heap.take(&block, 1).is_some() {}
        heap.give_back(&block, large);
        assert_eq!(heap.take(&block, 1), Some(large), "a larger piece, where there is no other");
    }

    #[test]
    fn the_last_piece_grows_in_its_place() {
        let (block, mut heap) = (block(100), Heap::new());
        let first = heap.take(&block, 5 * UNIT).unwrap();
        let last = heap.take(&block, 5 * UNIT).unwrap();
        assert!(!heap.fits(&block, first, 6 * UNIT));
        assert!(heap.fits(&block, last, 50 * UNIT));
        assert!(!heap.fits(&block, last, 200 * UNIT));
        assert!(heap.fits(&block, last, 30 * UNIT));
        assert!(!heap.fits(&block, last, UNIT), "it would be far too large");
        assert!(heap.take(&block, 50 * UNIT).is_none());
    }

    #[test]
    #[should_panic(expected = "gave back")]
    fn nothing_is_given_back_twice() {
        let (block, mut heap) = (block(100), Heap::new());
        let at = heap.take(&block, 1).unwrap();
        heap.give_back(&block, at);
        heap.give_back(&block, at);
    }

    #[test]
    fn a_copy_of_the_state_and_the_units_is_a_snapshot() {
        let (block, mut heap) = (block(1_000), Heap::new());
        let pieces: Vec<_> = (0..20).map(|turn| heap.take(&block, turn * 10).unwrap()).collect();
        pieces.iter().step_by(2).for_each(|at| heap.give_back(&block, *at));
        let (saved, units) = (heap, block.clone());
        let work = |heap: &mut Heap| -> Vec<_> { (0..30).map(|turn| heap.take(&block, turn * 8)).collect() };
        let first = work(&mut heap);
        block.iter().zip(&units).take(saved.end()).for_each(|(unit, saved)| unit.set(saved.get()));
        heap = saved;
        assert_eq!(work(&mut heap), first);
    }
}
