//! The keys of an engine's table, in the file of the presets and in a configuration: one row each.

use toml_edit::Item;

use super::{Definition, Worker, definition::WORKERS};

/// A key, what its value is to be, and what sets it; nothing comes of a value that is another thing.
pub(super) type Key = (&'static str, &'static str, fn(&mut Definition, &Item) -> Option<()>);

pub(super) const KEYS: &[Key] = &[
    ("command", "a command, or a list of commands of which the first that exists is taken", |engine, item| {
        engine.commands = text(item).map(|command| vec![command]).or_else(|| texts(item))?;
        (!engine.commands.is_empty()).then_some(())
    }),
    ("variable", "the name of an environment variable that names the command", |engine, item| {
        engine.variable = text(item)?;
        Some(())
    }),
    (
        "arguments",
        "a list of arguments; `{file}` stands for the program's file, which else comes last",
        |engine, item| {
            engine.arguments = texts(item)?;
            Some(())
        },
    ),
    ("environment", "a table of environment variables and their values", |engine, item| {
        engine.environment = pairs(item)?;
        Some(())
    }),
    ("hidden", "a list of environment variables that the engine does not get to see", |engine, item| {
        engine.hidden = texts(item)?;
        Some(())
    }),
    ("family", "the name of what it is made of: engines of one family have their bugs in common", |engine, item| {
        engine.family = text(item)?;
        Some(())
    }),
    ("worker", "`node-vm`, `jsc`, `engine262` or `json-lines`", |engine, item| {
        engine.worker = Some(worker(&text(item)?)?);
        Some(())
    }),
    ("host", "the name of the engine whose command runs the driver", |engine, item| {
        engine.host = Some(text(item)?);
        Some(())
    }),
    ("print", "an expression whose value is a function that prints a line", |engine, item| {
        engine.spelled.print = text(item)?;
        Some(())
    }),
    ("evaluate", "an expression whose value is a function that runs a text as a script", |engine, item| {
        engine.spelled.evaluate = Some(text(item)?);
        Some(())
    }),
    ("strict", "a list of arguments for programs in strict mode", |engine, item| {
        engine.spelled.strict = texts(item)?;
        Some(())
    }),
    ("sloppy", "a list of arguments for all other programs", |engine, item| {
        engine.spelled.sloppy = texts(item)?;
        Some(())
    }),
    ("version", "a list of arguments that make the command tell its version", |engine, item| {
        engine.spelled.version = texts(item)?;
        Some(())
    }),
    ("version-mark", "what stands in the line that tells the version", |engine, item| {
        engine.spelled.version_mark = text(item)?;
        Some(())
    }),
    ("release", "words for readers: its version, where the command does not tell it", |engine, item| {
        engine.release = text(item)?;
        Some(())
    }),
    ("recycle", "a number of programs after which a worker is replaced", |engine, item| {
        engine.policy.recycle = number(item)?;
        Some(())
    }),
    ("patience", "how many times as long as others it may take", |engine, item| {
        engine.policy.patience = number(item)?;
        Some(())
    }),
    ("cpu", "seconds of processor time after which the system ends a process", |engine, item| {
        engine.policy.cpu = Some(number(item)?);
        Some(())
    }),
    ("out-of-memory", "a list of texts, one of which is on standard error where memory has run out", |engine, item| {
        engine.policy.out_of_memory = texts(item)?;
        Some(())
    }),
    ("by-hand", "what a reader types to run the file `program.js`", |engine, item| {
        engine.by_hand = text(item)?;
        Some(())
    }),
    ("driven", "words for readers: how it is driven", |engine, item| {
        engine.driven = text(item)?;
        Some(())
    }),
    ("remedy", "words for readers: what to do where it is missing", |engine, item| {
        engine.remedy = text(item)?;
        Some(())
    }),
];

fn text(item: &Item) -> Option<String> {
    item.as_str().map(str::to_owned)
}

fn texts(item: &Item) -> Option<Vec<String>> {
    item.as_array()?.iter().map(|value| value.as_str().map(str::to_owned)).collect()
}

fn pairs(item: &Item) -> Option<Vec<(String, String)>> {
    let pair = |(name, item): (&str, &Item)| Some((name.to_owned(), text(item)?));
    item.as_table_like()?.iter().map(pair).collect()
}

/// A number that is not 0.
fn number(item: &Item) -> Option<u32> {
    u32::try_from(item.as_integer()?).ok().filter(|number| *number > 0)
}

fn worker(text: &str) -> Option<Worker> {
    WORKERS.iter().find(|(_, name, _)| *name == text).map(|(worker, ..)| *worker)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_worker_is_named_where_one_is_expected() {
        let (_, expected, _) = KEYS.iter().find(|(name, ..)| *name == "worker").unwrap();
        for (_, name, _) in WORKERS {
            assert!(expected.contains(&format!("`{name}`")), "{name}");
        }
    }
}
