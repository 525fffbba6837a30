//! How much a program may use, the same table for every engine.

use serde::{Deserialize, Serialize};
use toml_edit::Item;

use crate::Wrong;

/// What bounds one run. A run that meets a bound of its engine ends as [`crate::End::Halted`] and decides nothing; an engine
/// in a process of its own that lets a supervisor wait, or takes more memory than a process may, ends as
/// [`crate::End::TimedOut`] or [`crate::End::Exhausted`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limits {
    /// Steps of the interpreter: evaluations of a node and iterations of a built-in's loop.
    pub fuel: u64,
    /// Polls of QuickJS's interrupt handler, each some 10,000 of its operations.
    pub polls: u32,
    /// Nested calls in the interpreter.
    pub depth: u32,
    /// Objects that the interpreter allocates.
    pub objects: u32,
    /// Bytes of strings that the interpreter allocates, and QuickJS's heap.
    pub memory: usize,
    /// Bytes of stack for an engine that runs in process.
    pub stack: usize,
    /// Bytes of stack for the main thread of an engine in a process of its own.
    pub process_stack: usize,
    /// Bytes of memory that an engine in a process of its own may have resident before a supervisor ends it.
    pub process_memory: usize,
    /// Bytes that a program may print.
    pub output: usize,
    /// Bytes of source text; longer programs are not run.
    pub source: usize,
    /// Milliseconds of wall clock before a supervisor ends an engine in another process.
    pub wall: u64,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits {
            fuel: 2_000_000,
            polls: 500,
            depth: 256,
            objects: 200_000,
            memory: 64 << 20,
            stack: 1 << 20,
            process_stack: 8 << 20,
            process_memory: 512 << 20,
            output: 1 << 20,
            source: 1 << 20,
            wall: 10_000,
        }
    }
}

/// A key of a table of limits, and what sets it.
type Key = (&'static str, fn(&mut Limits, u64) -> Option<()>);

const KEYS: &[Key] = &[
    ("fuel", |limits, number| set(&mut limits.fuel, number)),
    ("polls", |limits, number| set(&mut limits.polls, number)),
    ("depth", |limits, number| set(&mut limits.depth, number)),
    ("objects", |limits, number| set(&mut limits.objects, number)),
    ("memory", |limits, number| set(&mut limits.memory, number)),
    ("stack", |limits, number| set(&mut limits.stack, number)),
    ("process-stack", |limits, number| set(&mut limits.process_stack, number)),
    ("process-memory", |limits, number| set(&mut limits.process_memory, number)),
    ("output", |limits, number| set(&mut limits.output, number)),
    ("source", |limits, number| set(&mut limits.source, number)),
    ("wall", |limits, number| set(&mut limits.wall, number)),
];

fn set<N: TryFrom<u64>>(limit: &mut N, number: u64) -> Option<()> {
    *limit = number.try_into().ok()?;
    Some(())
}

impl Limits {
    /// Takes in a table of limits; those that it does not have stay.
    ///
    /// # Errors
    /// Where something in it is not as it must be.
    pub fn read(&mut self, limits: &Item) -> Result<(), Wrong> {
        let table = limits.as_table_like().ok_or_else(|| Wrong::value("limits", limits, "a table `[limits]`"))?;
        for (name, item) in table.iter() {
            let Some((_, set)) = KEYS.iter().find(|(key, _)| *key == name) else {
                return Err(Wrong::unknown(table, name, KEYS.iter().map(|(key, _)| *key)));
            };
            let number = item.as_integer().and_then(|number| u64::try_from(number).ok()).filter(|number| *number > 0);
            let done = number.and_then(|number| set(self, number));
            done.ok_or_else(|| Wrong::value(name, item, "a number above 0 that fits"))?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Limits, Wrong> {
        let document: toml_edit::Document<String> = text.parse().expect("TOML");
        let mut limits = Limits::default();
        limits.read(&document["limits"]).map(|()| limits)
    }

    #[test]
    fn every_limit_can_be_set() {
        let lines = KEYS.iter().map(|(key, _)| format!("{key} = 7\n"));
        let limits = read(&format!("[limits]\n{}", lines.collect::<String>())).unwrap();
        let values = serde_json::to_value(limits).unwrap();
        assert!(values.as_object().unwrap().values().all(|value| value == 7), "{values}");
        assert_eq!(values.as_object().unwrap().len(), KEYS.len());
    }

    #[test]
    fn what_is_no_limit_is_told() {
        for (text, at) in
            [("wal = 1", 9..12), ("wall = 0", 16..17), ("wall = 'long'", 16..22), ("depth = 4294967296", 17..27)]
        {
            assert_eq!(read(&format!("[limits]\n{text}")).unwrap_err().at, at, "{text}");
        }
    }
}
