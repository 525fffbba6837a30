//! Work that is shared by threads, each with a native stack that is large enough for a run.

use std::sync::atomic::{AtomicUsize, Ordering};

use crate::failure::Failure;

/// Bytes of stack for a thread that runs programs.
pub(crate) const STACK: usize = 64 << 20;

/// How many jobs there are where nobody says: one for each core.
pub(crate) fn number(given: Option<u16>) -> usize {
    given.map_or_else(|| std::thread::available_parallelism().map_or(1, usize::from), usize::from)
}

/// Has so many threads share the indices below `count`: each takes one when it is done with the one before.
///
/// # Errors
/// Where a thread cannot be started or panics.
pub(crate) fn share<R: Send>(
    jobs: usize,
    count: usize,
    work: impl Fn(&mut dyn Iterator<Item = usize>) -> R + Sync,
) -> Result<Vec<R>, Failure> {
    let next = AtomicUsize::new(0);
    let run = || work(&mut std::iter::from_fn(|| Some(next.fetch_add(1, Ordering::Relaxed)).filter(|at| *at < count)));
    std::thread::scope(|scope| {
        let start = |_| std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, run);
        let threads = (0..jobs.clamp(1, count.max(1))).map(start).collect::<Result<Vec<_>, _>>();
        let threads = threads.map_err(|error| Failure::internal(error.to_string()))?;
        threads.into_iter().map(|thread| thread.join().map_err(|_| Failure::internal("a thread panicked"))).collect()
    })
}

/// Does something in a thread that has such a stack.
///
/// # Errors
/// Where it cannot be started or panics.
pub(crate) fn alone<R: Send>(work: impl Fn() -> R + Sync) -> Result<R, Failure> {
    let results = share(1, 1, |indices| indices.map(|_| work()).next())?;
    results.into_iter().flatten().next().ok_or_else(|| Failure::internal("a thread has done nothing"))
}
