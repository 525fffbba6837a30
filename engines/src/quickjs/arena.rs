//! A runtime of QuickJS in one block of memory, which goes back to how it was in one copy. The only unsafe code of Dunder.
//!
//! All that a runtime consists of comes from its allocator: realms, objects, atoms, shapes, bytecode, array buffers, pending
//! jobs, the state of `Math.random`. So a copy of what is used of the block, taken when a realm stands ready, is a fresh
//! realm whenever it is copied back, with the same addresses; nothing is freed for that, and nothing is collected.
//!
//! # What is not in the block
//!
//! As read in QuickJS-NG 0.16.2 and rquickjs 0.14.0; another version has to be read again.
//!
//! - Static variables of QuickJS that are written: the mutex and the list of those who wait for `Atomics.wait`, which
//!   throws where the runtime may not block, and no runtime of ours may. `js_weakref_sentinel` is only compared with. All
//!   other ones are constants.
//! - Memory of the C library: no file of the engine but its default allocator calls `malloc`. `localtime_r` keeps the time zone.
//! - Functions of a runtime that are its host's: none for shared array buffers is set, so that those too are in the block.
//! - Ids of classes are counted in the runtime. The address where the stack starts is in it too, and the thread stays the same.
//! - What rquickjs keeps with a runtime: the interrupt handler, and the prototype of its class of functions, an object from
//!   before the snapshot. Functions of Rust in the realm are boxes outside; what the harness holds on to is never finalized.
//! - [`super::Run`], which starts anew with each program.

use std::{
    alloc::{GlobalAlloc, Layout, System, handle_alloc_error},
    cell::{Cell, RefCell},
    mem::MaybeUninit,
    ptr::{NonNull, copy_nonoverlapping, null_mut},
    rc::Rc,
};

use rquickjs::{Context, Object, Persistent, Result, Runtime, allocator::Allocator};

use super::{
    Outcome, Stage,
    heap::{Heap, UNIT, Unit, capacity},
};
use crate::{End, Halt, Limits};

/// How much larger the block is than what a program may use: what lies in lists of free pieces is wasted.
const SLACK: usize = 2;

/// Bytes that a block may have had in use to be used again: what is behind the snapshot is not given back to the system.
const DIRTY: usize = 8 << 20;

/// Memory for one runtime, and how it was.
struct Block {
    /// From the system's allocator, whatever the process has: pages of it cost nothing before they are written to.
    units: NonNull<[Cell<Unit>]>,
    heap: RefCell<Heap>,
    /// The first unit that nothing has ever been written to: from there on all are 0.
    untouched: Cell<usize>,
    /// The most that this ever was.
    peak: Cell<usize>,
    saved: RefCell<Option<Saved>>,
}

/// How a block was.
struct Saved {
    heap: Heap,
    /// Unknown to Rust: holes in what C calls structures, and pointers.
    units: Box<[MaybeUninit<Unit>]>,
}

impl Block {
    fn new(bytes: usize) -> Block {
        let units = (bytes / UNIT).max(1);
        let layout = Layout::array::<Cell<Unit>>(units).expect("a block is smaller than the address space");
        // SAFETY: the layout has a size.
        let start = unsafe { System.alloc_zeroed(layout) };
        let Some(start) = NonNull::new(start.cast()) else { handle_alloc_error(layout) };
        let units = NonNull::slice_from_raw_parts(start, units);
        Block {
            units,
            heap: RefCell::new(Heap::new()),
            untouched: Cell::new(1),
            peak: Cell::new(1),
            saved: RefCell::new(None),
        }
    }

    fn units(&self) -> &[Cell<Unit>] {
        // SAFETY: all of it is initialized, since a cell is the integer in it and zeros are one; and it lives as long as this.
        unsafe { self.units.as_ref() }
    }

    /// Uses the allocator.
    fn with_heap<T>(&self, work: impl FnOnce(&mut Heap, &[Cell<Unit>]) -> T) -> T {
        let mut heap = self.heap.borrow_mut();
        let result = work(&mut heap, self.units());
        self.untouched.set(self.untouched.get().max(heap.end()));
        self.peak.set(self.peak.get().max(heap.end()));
        result
    }

    fn start(&self) -> *mut Cell<Unit> {
        self.units.as_ptr().cast()
    }

    fn pointer(&self, at: usize) -> *mut u8 {
        // It may be used for the whole block: the header of a piece lies before it.
        self.start().wrapping_add(at).cast()
    }

    /// # Panics
    /// Where the pointer is not into this block.
    fn position(&self, pointer: *mut u8) -> usize {
        let at = pointer.addr().wrapping_sub(self.start().addr());
        assert!(at.is_multiple_of(UNIT) && at / UNIT < self.units.len(), "QuickJS gave back what it never had");
        at / UNIT
    }

    /// Keeps how everything is.
    fn save(&self) {
        let heap = *self.heap.borrow();
        let mut units = Box::new_uninit_slice(heap.end());
        // SAFETY: both are as long; the target is new; what is not known to be initialized is copied as such. Nobody
        // writes meanwhile: QuickJS runs in calls only, and none is under way.
        unsafe { copy_nonoverlapping(self.start().cast(), units.as_mut_ptr(), heap.end()) };
        *self.saved.borrow_mut() = Some(Saved { heap, units });
    }

    /// Puts everything back to how it was kept, to the last unit: a program must not find the remains of another one even where
    /// QuickJS reads what it has not written.
    ///
    /// # Safety
    /// No handle of QuickJS made since then may be left, nor one be lost that there was then; no call of QuickJS is under way.
    unsafe fn restore(&self) {
        let saved = self.saved.borrow();
        let Some(Saved { heap, units }) = saved.as_ref() else { return };
        // SAFETY: as in `save`, the other way round; cells may be written to through a shared reference.
        unsafe { copy_nonoverlapping(units.as_ptr(), self.start().cast(), units.len()) };
        self.units()[units.len()..self.untouched.replace(units.len())].iter().for_each(|unit| unit.set(0));
        *self.heap.borrow_mut() = *heap;
    }
}

impl Drop for Block {
    fn drop(&mut self) {
        // SAFETY: it was allocated so, and whoever had a piece of it kept it.
        unsafe { System.dealloc(self.start().cast(), Layout::for_value(self.units())) };
    }
}

/// The allocator that a runtime has; it keeps its block.
struct Pieces(Rc<Block>);

// SAFETY: pieces do not overlap (tests of `heap`), are aligned as units are, and the block does not move and lives as long.
unsafe impl Allocator for Pieces {
    fn alloc(&mut self, size: usize) -> *mut u8 {
        let at = self.0.with_heap(|heap, units| heap.take(units, size));
        at.map_or(null_mut(), |at| self.0.pointer(at))
    }

    fn calloc(&mut self, count: usize, size: usize) -> *mut u8 {
        let Some(bytes) = count.checked_mul(size) else { return null_mut() };
        let untouched = self.0.untouched.get();
        let Some(at) = self.0.with_heap(|heap, units| heap.take(units, bytes)) else { return null_mut() };
        let end = (at + bytes.div_ceil(UNIT)).min(untouched).max(at);
        self.0.units()[at..end].iter().for_each(|unit| unit.set(0));
        self.0.pointer(at)
    }

    unsafe fn dealloc(&mut self, ptr: *mut u8) {
        let at = self.0.position(ptr);
        self.0.with_heap(|heap, units| heap.give_back(units, at));
    }

    unsafe fn realloc(&mut self, ptr: *mut u8, new_size: usize) -> *mut u8 {
        if ptr.is_null() {
            return self.alloc(new_size);
        }
        let at = self.0.position(ptr);
        if self.0.with_heap(|heap, units| heap.fits(units, at, new_size)) {
            return ptr;
        }
        let new = self.alloc(new_size);
        if !new.is_null() {
            let bytes = capacity(self.0.units()[at - 1].get()).min(new_size);
            // SAFETY: both are pieces of this block, at least as long, and different ones, since the old one is taken.
            unsafe {
                copy_nonoverlapping(ptr, new, bytes);
                self.dealloc(ptr);
            }
        }
        new
    }

    unsafe fn usable_size(ptr: *mut u8) -> usize {
        // SAFETY: the caller's pointer is a piece's; the unit before it is its header, which nobody writes to but `Heap`.
        capacity(unsafe { ptr.cast::<Unit>().sub(1).read() })
    }
}

/// A stage whose realm stands ready for a program: each one finds it as it was when it was made.
pub(super) struct Frozen {
    // The order matters, as in `Stage`; the block comes after what is in it.
    realms: Vec<Persistent<Object<'static>>>,
    _contexts: Vec<Context>,
    stage: Stage,
    block: Rc<Block>,
}

impl Frozen {
    /// Makes a realm ready, and the ones that a program may ask for while it runs.
    ///
    /// # Errors
    /// Where there is not enough memory.
    pub(super) fn new(limits: Limits, with_realms: bool) -> Result<Frozen> {
        let least = limits.memory.max(super::LEAST_MEMORY);
        let block = Rc::new(Block::new(least * SLACK));
        let stage = Stage::within(Runtime::new_with_alloc(Pieces(block.clone()))?, limits)?;
        let contexts = stage.spare_realms(with_realms, |ctx| Ok(ctx.globals()))?;
        let realms = stage.run.realms.take();
        stage.home.with(|ctx| stage.begin(&ctx))?;
        stage.runtime.set_gc_threshold(super::COLLECT_AFTER);
        block.save();
        Ok(Frozen { realms, _contexts: contexts, stage, block })
    }

    /// Runs a program.
    pub(super) fn run(&self, source: &str) -> Outcome {
        self.stage.run.start();
        self.stage.run.realms.replace(self.realms.clone());
        let end = self.rewinding(|stage| stage.home.with(|ctx| stage.evaluate(&ctx, source)));
        let end = end.and_then(|end| {
            self.stage
                .judged(end, || self.rewinding(|stage| stage.home.with(|ctx| super::has_early_error(&ctx, source))))
        });
        self.stage.run.finish(end.unwrap_or(End::Halted(Halt::Memory)))
    }

    /// Does something in the realm that keeps no handle, and undoes it.
    fn rewinding<T>(&self, work: impl FnOnce(&Stage) -> Result<T>) -> Result<T> {
        let result = work(&self.stage);
        self.stage.run.realms.take();
        // SAFETY: what `work` made is gone: neither of the results (see `run`) holds a handle, and a stage has no other
        // place to keep any than the one just emptied, where only copies were; it cannot lose those that it has itself.
        // The call is over.
        unsafe { self.block.restore() };
        result
    }

    /// Whether another program may run here, rather than in a block of which less is written to.
    pub(super) fn is_lean(&self) -> bool {
        self.block.peak.get() * UNIT <= DIRTY
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Fills what the allocator said is usable, as C would.
    fn fill(pointer: *mut u8, byte: u8) {
        // SAFETY: the piece is as long as it says.
        unsafe { pointer.write_bytes(byte, Pieces::usable_size(pointer)) };
    }

    fn holds(pointer: *mut u8, length: usize, byte: u8) -> bool {
        // SAFETY: callers have filled that much.
        (0..length).all(|at| unsafe { pointer.add(at).read() } == byte)
    }

    #[test]
    fn pieces_are_written_to_and_moved() {
        let mut pieces = Pieces(Rc::new(Block::new(64 << 10)));
        let (first, second) = (pieces.alloc(100), pieces.alloc(300));
        fill(first, 1);
        fill(second, 2);
        // SAFETY: the pointers are of this allocator.
        unsafe {
            assert!(Pieces::usable_size(first) >= 100 && Pieces::usable_size(second) >= 300);
            let moved = pieces.realloc(first, 1_000);
            assert!(moved != first && holds(moved, 100, 1) && holds(second, 300, 2));
            let zeros = pieces.calloc(10, 10);
            assert!(zeros == first && holds(zeros, 100, 0), "the old piece is used again");
            assert_eq!(pieces.realloc(zeros, 90), zeros);
            assert!(pieces.realloc(zeros, 1 << 20).is_null() && holds(zeros, 90, 0));
            pieces.dealloc(moved);
            pieces.dealloc(second);
        }
        assert!(pieces.alloc(1 << 20).is_null() && pieces.calloc(usize::MAX, 2).is_null());
    }

    #[test]
    fn a_block_goes_back_to_how_it_was() {
        let block = Rc::new(Block::new(64 << 10));
        let mut pieces = Pieces(block.clone());
        let (kept, lost) = (pieces.alloc(1_000), pieces.alloc(1_000));
        fill(kept, 7);
        // SAFETY: the pointers are of this allocator, and no runtime has it.
        unsafe {
            pieces.dealloc(lost);
            block.save();
            for _ in 0..3 {
                let new = [pieces.alloc(1_000), pieces.alloc(5_000), pieces.calloc(1, 3_000)];
                assert!(new[0] == lost && holds(new[2], 3_000, 0), "what was written to is zero again");
                new.iter().for_each(|piece| fill(*piece, 9));
                pieces.dealloc(kept);
                block.restore();
                assert!(holds(kept, 1_000, 7));
                assert!(holds(new[1], 5_000, 0), "nothing is left of what came later");
            }
        }
    }
}
