//! The jobs of a campaign: threads that take ranges of programs, and one that handles the batches in order.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::channel;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use super::{Batch, Guide, Runner, Task};

/// Programs in a batch: enough that talk between processes costs nothing, few enough that the guilty one is found soon.
pub const BATCH: u64 = 128;

/// Bytes of stack for a job: the interpreter and QuickJS both run on it.
const STACK: usize = 64 << 20;

/// How many batches may be finished before their turn, for each job: what a slow reduction leaves waiting.
const AHEAD: u64 = 32;

/// Where a campaign ends: at the first of these that is met.
pub struct Bounds {
    /// Programs in all.
    pub count: Option<u64>,
    /// When to hand out no more programs.
    pub until: Option<Instant>,
    /// Asks whether to end at once: to hand out no more programs, and to handle no more batches. Where programs run faster than
    /// what they show is made small, many batches wait; a campaign that goes on runs their programs again.
    pub stop: Box<dyn Fn() -> bool + Sync>,
}

/// Hands out ranges of programs, one after the other.
struct Ranges<'a> {
    bounds: &'a Bounds,
    guide: Option<&'a Mutex<Guide>>,
    next: u64,
    handled: u64,
    jobs: u64,
}

/// What a job is told when it asks for work.
enum Next {
    Task(Task),
    Wait,
    End,
}

impl Ranges<'_> {
    fn next(&mut self) -> Next {
        let left = self.bounds.count.map_or(BATCH, |count| count.saturating_sub(self.next).min(BATCH));
        let is_late = self.bounds.until.is_some_and(|until| Instant::now() >= until);
        if left == 0 || is_late || (self.bounds.stop)() {
            return Next::End;
        }
        if self.next - self.handled >= AHEAD * BATCH * self.jobs {
            return Next::Wait;
        }
        let range = self.next..self.next + left;
        let task = match self.guide {
            None => Some(Task::numbered(range)),
            // Asked while the ranges are locked, so that it is asked in their order.
            Some(guide) => lock(guide).task(range),
        };
        match task {
            None => Next::Wait,
            Some(task) => {
                self.next = task.to;
                Next::Task(task)
            }
        }
    }
}

/// What one who panicked has left is as good as it was: everything here is a number, or is replaced at once.
pub(super) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Runs ranges of programs from an index on until the bounds are met, and handles their batches in order. A job makes its runner itself: engines stay on one thread.
pub(super) fn run<R: Runner, E>(
    bounds: &Bounds,
    first: u64,
    guide: Option<&Mutex<Guide>>,
    runners: Vec<impl FnOnce() -> R + Send>,
    mut handle: impl FnMut(Batch) -> Result<(), E>,
) -> Result<(), E> {
    let ranges = Mutex::new(Ranges { bounds, guide, next: first, handled: first, jobs: runners.len() as u64 });
    let failed = AtomicBool::new(false);
    let (sender, batches) = channel();
    std::thread::scope(|scope| {
        for make in runners {
            let (sender, ranges, failed) = (sender.clone(), &ranges, &failed);
            let job = move || {
                let mut runner = make();
                while !failed.load(Ordering::Relaxed) {
                    let next = lock(ranges).next();
                    match next {
                        Next::End => return,
                        Next::Wait => std::thread::sleep(std::time::Duration::from_millis(5)),
                        Next::Task(task) => {
                            if sender.send(runner.run(task)).is_err() {
                                return;
                            }
                        }
                    }
                }
            };
            std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, job).expect("a thread can be started");
        }
        drop(sender);
        let (mut waiting, mut next) = (BTreeMap::new(), first);
        for batch in batches {
            waiting.insert(batch.from, batch);
            while let Some(batch) = waiting.remove(&next) {
                if (bounds.stop)() {
                    return Ok(());
                }
                next = batch.to;
                let result = handle(batch);
                lock(&ranges).handled = next;
                if result.is_err() {
                    failed.store(true, Ordering::Relaxed);
                    return result;
                }
            }
        }
        Ok(())
    })
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;

    struct Slow(u64);

    impl Runner for Slow {
        fn run(&mut self, task: Task) -> Batch {
            std::thread::sleep(std::time::Duration::from_millis((task.from / BATCH + self.0) % 3));
            Batch::of(&task)
        }
    }

    fn bounds(count: u64) -> Bounds {
        Bounds { count: Some(count), until: None, stop: Box::new(|| false) }
    }

    #[test]
    fn batches_are_handled_in_order_and_none_is_missing() {
        let mut next = 0;
        run(&bounds(1000), 0, None, [0, 1, 2].map(|n| move || Slow(n)).into(), |batch| {
            assert_eq!(batch.from, next);
            next = batch.to;
            Ok::<(), ()>(())
        })
        .unwrap();
        assert_eq!(next, 1000);
    }

    #[test]
    fn an_error_ends_the_jobs() {
        let mut handled = 0;
        let result = run(&bounds(u64::MAX), 0, None, [0, 1].map(|n| move || Slow(n)).into(), |_| {
            handled += 1;
            if handled == 5 { Err("full") } else { Ok(()) }
        });
        assert_eq!((result, handled), (Err("full"), 5));
    }

    #[test]
    fn what_waits_when_the_end_is_asked_for_is_left() {
        let asked = Arc::new(AtomicBool::new(false));
        let is_asked = asked.clone();
        let stop = Box::new(move || is_asked.load(Ordering::Relaxed));
        let bounds = Bounds { count: None, until: None, stop };
        let mut handled = 0;
        let result = run(&bounds, 0, None, [0, 1].map(|n| move || Slow(n)).into(), |_| {
            handled += 1;
            // Until then, many others have come.
            std::thread::sleep(std::time::Duration::from_millis(20));
            asked.store(handled == 3, Ordering::Relaxed);
            Ok::<(), ()>(())
        });
        assert_eq!((result, handled), (Ok(()), 3));
    }
}
