//! What a supervisor and a worker process say to each other, a line of JSON each, and the worker's side of it.
//!
//! First comes a [`Hello`], answered by a [`Welcome`]; then any number of [`Request`]s, each answered by an [`Answer`].

use std::{
    io::{self, Write},
    sync::{Arc, mpsc::channel},
    thread,
    time::Duration,
};

use serde::{Deserialize, Serialize};

use crate::{Engine, HARNESS, Limits, Observation, PLAIN, Prelude};

/// How long a worker may finish its last answer once nobody sends requests any more.
const GRACE: Duration = Duration::from_secs(1);

/// What a worker has to know before its first program.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Hello {
    /// The name of the engine, for workers that have several.
    pub engine: String,
    /// The source text of the harness, for workers that do not have it.
    pub harness: String,
    /// The source text of what a plain realm is given, likewise.
    pub plain: String,
    /// What bounds each run.
    pub limits: Limits,
}

impl Hello {
    /// To a worker for an engine, with the harness of this crate.
    pub fn new(engine: &str, limits: Limits) -> Hello {
        Hello { engine: engine.to_owned(), harness: HARNESS.to_owned(), plain: PLAIN.to_owned(), limits }
    }
}

/// What a worker says of itself.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Welcome {
    /// The engine's name and version, as [`Engine::version`] tells it.
    pub version: String,
}

/// A program to run.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Request {
    /// A number that comes back with the answer.
    pub id: u64,
    /// The source text.
    pub source: String,
    /// The scripts that run before it, in a plain realm; absent where the harness is wanted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<Vec<Before>>,
}

/// A script that runs before a program in a plain realm.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Before {
    /// Its name, for messages.
    pub name: String,
    /// Its source text.
    pub text: String,
}

/// What a program showed.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Answer {
    /// The number of the request.
    pub id: u64,
    /// The observation.
    pub observation: Observation,
}

/// Runs the programs of `lines` with the engine that `make` makes of the first line, and writes to `output`.
///
/// # Errors
/// When `make` fails, with its words; when reading or writing fails; when a line is not the message that it must be.
pub fn serve(
    mut lines: impl Iterator<Item = io::Result<String>>,
    mut output: impl Write,
    make: impl FnOnce(&Hello) -> Result<Box<dyn Engine>, String>,
) -> io::Result<()> {
    let Some(hello) = lines.next() else {
        return Ok(());
    };
    let mut engine = make(&serde_json::from_str(&hello?)?).map_err(io::Error::other)?;
    write_line(&mut output, &Welcome { version: engine.version().to_string() })?;
    for line in lines {
        let Request { id, source, before } = serde_json::from_str(&line?)?;
        let observation = match before {
            None => engine.observe(&source),
            Some(before) => {
                let prelude = |Before { name, text }| Arc::new(Prelude::new(name, text));
                engine.observe_plain(&before.into_iter().map(prelude).collect::<Vec<_>>(), &source)
            }
        };
        write_line(&mut output, &Answer { id, observation })?;
    }
    Ok(())
}

fn write_line(output: &mut impl Write, message: &impl Serialize) -> io::Result<()> {
    let mut line = serde_json::to_vec(message)?;
    line.push(b'\n');
    output.write_all(&line)?;
    output.flush()
}

/// The whole life of a worker process: [`serve`] between standard input and standard output.
///
/// # Errors
/// As [`serve`].
pub fn run(make: impl FnOnce(&Hello) -> Result<Box<dyn Engine>, String>) -> io::Result<()> {
    serve(lines_of_supervisor(), io::stdout().lock(), make)
}

/// The lines of standard input, for a worker, which does not outlive its supervisor: when they end while it works, and
/// it does not end within a second, the process exits.
pub fn lines_of_supervisor() -> impl Iterator<Item = io::Result<String>> {
    let (sender, lines) = channel();
    thread::spawn(move || {
        for line in io::stdin().lines() {
            if sender.send(line).is_err() {
                return;
            }
        }
        drop(sender);
        thread::sleep(GRACE);
        std::process::exit(0);
    });
    lines.into_iter()
}
