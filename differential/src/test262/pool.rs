//! Many tests on several threads, their verdicts told in order.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::channel;

use super::{Conformed, Conformer, Suite};
use crate::FileError;

/// Bytes of stack for a thread: every engine that runs in process runs on it.
const STACK: usize = 96 << 20;

/// Runs tests with as many threads as there are `makers`, each of which makes its engine itself: engines stay on one thread.
///
/// `handle` is told of each test in the order of `paths`; where it gives false, no further test is begun.
///
/// # Errors
/// The first that there is: of making an engine, or of reading a test.
pub fn run<E: From<FileError> + Send>(
    suite: &Suite,
    paths: &[String],
    makers: Vec<impl FnOnce() -> Result<Conformer, E> + Send>,
    mut handle: impl FnMut(&str, Vec<Conformed>) -> bool,
) -> Result<(), E> {
    let (next, stop) = (AtomicUsize::new(0), AtomicBool::new(false));
    let (sender, results) = channel();
    std::thread::scope(|scope| {
        for make in makers {
            let (sender, next, stop) = (sender.clone(), &next, &stop);
            let job = move || {
                let mut conformer = match make() {
                    Ok(conformer) => conformer,
                    Err(error) => return drop(sender.send(Err(error))),
                };
                while !stop.load(Ordering::Relaxed) {
                    let at = next.fetch_add(1, Ordering::Relaxed);
                    let Some(path) = paths.get(at) else { return };
                    let result = conformer.run(suite, path).map(|modes| (at, modes)).map_err(E::from);
                    if sender.send(result).is_err() {
                        return;
                    }
                }
            };
            std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, job).expect("a thread can be started");
        }
        drop(sender);
        let (mut waiting, mut expected) = (BTreeMap::new(), 0);
        for result in results {
            let (at, modes) = result.inspect_err(|_| stop.store(true, Ordering::Relaxed))?;
            waiting.insert(at, modes);
            while let Some(modes) = waiting.remove(&expected) {
                if !handle(&paths[expected], modes) {
                    stop.store(true, Ordering::Relaxed);
                    return Ok(());
                }
                expected += 1;
            }
        }
        Ok(())
    })
}
