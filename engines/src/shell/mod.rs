//! An engine that runs one program in each process: any command that runs a file and can print a line.

mod spelling;
mod text;
mod transcript;

use std::{fs, io, path::PathBuf, process::Command, sync::Arc, time::Duration};

use tempfile::TempDir;

pub use spelling::Spelled;

use crate::{
    End, Engine, Halt, Limits, Observation, Prelude, Unavailable,
    child::{Bounds, Child, Death},
    isolated::Policy,
};
use transcript::Transcript;

/// What stands in an argument for the file of the program; where no argument has it, the file comes last.
const FILE: &str = "{file}";

/// The least time in milliseconds that a command has to show that it is one.
const START: u64 = 30_000;

/// Bytes of a line that are not the program's.
const MARKS: usize = 1 << 10;

/// An [`Engine`] that is a command, started anew for every program.
pub struct Shell {
    name: String,
    version: String,
    spelled: Spelled,
    arguments: Vec<String>,
    policy: Policy,
    limits: Limits,
    start: Box<dyn Fn() -> Command + Send>,
    /// Where the program's file is; it goes when this is dropped.
    folder: TempDir,
}

impl Shell {
    /// An engine whose command `start` makes, without arguments.
    ///
    /// # Errors
    /// When the command cannot be started, or does not run a program that prints one line.
    pub fn new(
        name: &str,
        spelled: Spelled,
        arguments: Vec<String>,
        policy: Policy,
        limits: Limits,
        start: impl Fn() -> Command + Send + 'static,
    ) -> Result<Shell, Unavailable> {
        let command = start().get_program().to_string_lossy().into_owned();
        let failed = |why: String| Unavailable::Failed { command: command.clone(), why };
        let folder = tempfile::Builder::new().prefix("dunder-").tempdir().map_err(|error| failed(error.to_string()))?;
        let mut shell = Shell {
            name: name.to_owned(),
            version: String::new(),
            spelled,
            arguments,
            policy,
            // What loads for the first time may take its time.
            limits: Limits { wall: limits.wall.max(START), ..limits },
            start: Box::new(start),
            folder,
        };
        shell.version = shell.ask_version().map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => Unavailable::Missing { command: command.clone() },
            _ => failed(error.to_string()),
        })?;
        let Observation { events, end } = shell.observe("print(1)");
        match (events.as_slice(), end) {
            ([event], End::Completed) if event.text == "1" => Ok(Shell { limits, ..shell }),
            (_, end) => Err(failed(format!("a program that prints one line: {end}"))),
        }
    }

    /// The same engine in a version that somebody else tells; in the one that it tells itself, where the words are empty.
    pub(crate) fn of_release(self, release: String) -> Shell {
        if release.is_empty() { self } else { Shell { version: release, ..self } }
    }

    /// The line in which the command tells its version.
    fn ask_version(&self) -> io::Result<String> {
        let mut command = (self.start)();
        command.args(&self.spelled.version);
        let mut lines = Vec::new();
        let mut child = self.spawn(command, self.limits.output)?;
        let death = child.finish(self.wall(), self.limits.output, |line| {
            lines.push(line);
            Ok(())
        });
        lines.extend(death.last_words.lines().map(str::to_owned));
        let line = lines.iter().map(|line| line.trim()).find(|line| line.contains(&self.spelled.version_mark));
        Ok(line.map_or_else(|| format!("{} (version unknown)", self.name), str::to_owned))
    }

    fn wall(&self) -> Duration {
        Duration::from_millis(self.limits.wall) * self.policy.patience
    }

    /// Runs a file of this text.
    fn run(&self, text: &str, strict: bool) -> io::Result<(Transcript, Death)> {
        let file = self.folder.path().join("program.js");
        fs::write(&file, text)?;
        let mut command = (self.start)();
        command.args(self.arguments_with(strict, file));
        let mut child = self.spawn(command, self.limits.output.saturating_add(MARKS))?;
        let mut transcript = Transcript::default();
        // A line for every unit of output is the worst that the harness lets pass.
        let most = self.limits.output.saturating_mul(MARKS / 32);
        let death = child.finish(self.wall(), most, |line| transcript.read(&line));
        Ok((transcript, death))
    }

    /// What a process that ran a program has told.
    fn told(&self, run: io::Result<(Transcript, Death)>) -> Observation {
        match run {
            Ok((transcript, death)) => transcript.observation(&death, &self.policy),
            Err(error) => Observation {
                events: Vec::new(),
                end: End::Halted(Halt::Unsupported(format!("{}: {error}", self.name))),
            },
        }
    }

    fn spawn(&self, command: Command, line: usize) -> io::Result<Child> {
        let bounds = Bounds { line, memory: self.limits.process_memory };
        Child::spawn(self.policy.guard(command, &self.limits), bounds)
    }

    fn arguments_with(&self, strict: bool, file: PathBuf) -> Vec<String> {
        let file = file.to_string_lossy().into_owned();
        let mode = if strict { &self.spelled.strict } else { &self.spelled.sloppy };
        let mut arguments = [&self.arguments[..], mode].concat();
        let mut named = false;
        for argument in &mut arguments {
            named |= argument.contains(FILE);
            *argument = argument.replace(FILE, &file);
        }
        if !named {
            arguments.push(file);
        }
        arguments
    }
}

impl Engine for Shell {
    fn name(&self) -> &str {
        &self.name
    }

    fn version(&self) -> &str {
        &self.version
    }

    fn observe(&mut self, source: &str) -> Observation {
        if source.len() > self.limits.source {
            return Observation { events: Vec::new(), end: End::Halted(Halt::Source) };
        }
        let strict = text::is_strict(source);
        self.told(self.run(&text::file(&self.spelled, source, strict, &self.limits), strict))
    }

    /// As `evaluate` runs scripts: its declarations are those of an eval in some shells.
    fn observe_plain(&mut self, before: &[Arc<Prelude>], source: &str) -> Observation {
        let Some(evaluate) = &self.spelled.evaluate else {
            let why = format!("{} evaluates no scripts", self.name);
            return Observation { events: Vec::new(), end: End::Halted(Halt::Unsupported(why)) };
        };
        let strict = text::is_strict(source);
        self.told(self.run(&text::plain_file(&self.spelled, evaluate, before, source, strict, &self.limits), strict))
    }
}
