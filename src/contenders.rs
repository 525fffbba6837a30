//! The engines that the command line knows, by name, and how each is started.

use std::process::Command;

use dunder_differential::judge::Contender;
use dunder_engines::command::{self, PRESETS, Preset};
use dunder_engines::isolated::{Isolated, Policy, Unavailable};
use dunder_engines::worker::Hello;
use dunder_engines::{Engine, Limits, QuickJs};

use crate::exit::Exit;
use crate::failure::Failure;

/// An engine of the table.
#[derive(Clone)]
pub(crate) struct Row {
    /// The name for `--engine`.
    pub(crate) name: &'static str,
    /// How it is driven.
    pub(crate) driven: &'static str,
    /// How it is made.
    source: Source,
}

/// Where an engine comes from.
#[derive(Clone)]
enum Source {
    /// It is part of this command, and made in the process at hand.
    BuiltIn {
        /// For any number of programs.
        make: fn(Limits) -> Box<dyn Engine>,
        /// For one program, which shares nothing with any other.
        make_witness: fn(Limits) -> Box<dyn Engine>,
    },
    /// It is a command of the machine.
    Command(&'static Preset),
}

/// What is part of this command.
const QUICKJS: Row = Row {
    name: "quickjs",
    driven: "embedded, in worker processes, a fresh realm for every program",
    source: Source::BuiltIn {
        make: |limits| Box::new(QuickJs::rewound(limits)),
        make_witness: |limits| Box::new(QuickJs::fresh(limits)),
    },
};

/// Every engine beside the interpreter, which all of them are held against.
pub(crate) fn rows() -> Vec<Row> {
    let preset =
        |preset: &&'static Preset| Row { name: preset.name, driven: preset.driven, source: Source::Command(preset) };
    [QUICKJS].into_iter().chain(PRESETS.iter().map(preset)).collect()
}

/// The engine that is asked where no other is named.
pub(crate) const DEFAULT: &str = "quickjs";

/// The table as it stands at the end of `dunder --help`.
pub(crate) fn table() -> String {
    let rows = rows().into_iter().map(|row| format!("  {:<9}  {}\n", row.name, row.driven));
    format!("Engines, for --engine NAME; `dunder engines` says which are there:\n{}", rows.collect::<String>())
}

fn row(name: &str) -> Result<Row, Failure> {
    let mut rows = rows();
    match rows.iter().position(|row| row.name == name) {
        Some(at) => Ok(rows.swap_remove(at)),
        None => {
            let names: Vec<_> = rows.iter().map(|row| row.name).collect();
            Err(Failure::usage(format!("there is no engine called {name}"))
                .with_exit(Exit::EngineMissing)
                .with_remedy(format!("one of: {}; `dunder engines` tells more", names.join(", "))))
        }
    }
}

/// The names to use: those that were given, or the default.
///
/// # Errors
/// Where one of them is not known.
pub(crate) fn names(given: &[String]) -> Result<Vec<String>, Failure> {
    let given = if given.is_empty() { vec![DEFAULT.to_owned()] } else { given.to_vec() };
    given.iter().try_for_each(|name| row(name).map(drop))?;
    Ok(given)
}

impl Row {
    /// The engine, in this process where it is built in: for worker processes, which may die.
    fn make(&self, limits: Limits) -> Result<Box<dyn Engine>, String> {
        match self.source {
            Source::BuiltIn { make, .. } => Ok(make(limits)),
            Source::Command(_) => self.isolate(limits),
        }
    }

    /// The same for one program: see [`Contender::with_witness`].
    fn make_witness(&self, limits: Limits) -> Result<Box<dyn Engine>, String> {
        match self.source {
            Source::BuiltIn { make_witness, .. } => Ok(make_witness(limits)),
            Source::Command(_) => self.isolate(limits),
        }
    }

    /// The engine behind a process of its own.
    fn isolate(&self, limits: Limits) -> Result<Box<dyn Engine>, String> {
        let engine: Result<Box<dyn Engine>, Unavailable> = match self.source {
            Source::BuiltIn { .. } => {
                let hello = Hello::new(self.name, limits);
                let isolated = Isolated::new(self.name, hello, Policy::default(), || worker(&["engine"]));
                isolated.map(|engine| Box::new(engine) as Box<dyn Engine>)
            }
            Source::Command(preset) => {
                command::open(preset, preset.chosen().as_deref(), limits).map(|engine| engine as Box<dyn Engine>)
            }
        };
        engine.map_err(|why| why.to_string())
    }

    /// The engine that was asked for is not there.
    fn missing(&self, why: &str) -> Failure {
        let failure = Failure::usage(format!("{} cannot be used: {why}", self.name)).with_exit(Exit::EngineMissing);
        match self.source {
            Source::BuiltIn { .. } => failure,
            Source::Command(preset) => failure.with_remedy(preset.remedy),
        }
    }
}

/// An engine for a worker process, which may die: in this process, where it is built in.
///
/// # Errors
/// Where it is not known or cannot be started.
pub(crate) fn in_process(name: &str, limits: Limits) -> Result<Box<dyn Engine>, Failure> {
    let row = row(name)?;
    row.make(limits).map_err(|why| row.missing(&why))
}

/// An engine to judge in a worker process.
///
/// # Errors
/// As [`in_process`].
pub(crate) fn contender_in_process(name: &str, limits: Limits) -> Result<Contender, Failure> {
    let row = row(name)?;
    let witness = row.clone();
    let missing = row.clone();
    let contender = Contender::with_witness(move || row.make(limits), move || witness.make_witness(limits));
    contender.map_err(|why| missing.missing(&why))
}

/// An engine behind a process of its own: whatever a program does to it, this process goes on.
///
/// # Errors
/// Where it is not known or cannot be started.
pub(crate) fn isolated(name: &str, limits: Limits) -> Result<Box<dyn Engine>, Failure> {
    let row = row(name)?;
    row.isolate(limits).map_err(|why| row.missing(&why))
}

/// An engine to judge, isolated, and made anew whenever a fresh one is wanted.
///
/// # Errors
/// Where it is not known or cannot be started.
pub(crate) fn contender(name: &str, limits: Limits) -> Result<Contender, Failure> {
    let row = row(name)?;
    let missing = row.clone();
    Contender::new(move || row.isolate(limits)).map_err(|why| missing.missing(&why))
}

/// Settings of glibc's allocator in which QuickJS lives: it keeps what it has. Else each engine that is thrown away gives its
/// memory back to the system, and the next one has every page of it made anew. Other allocators do not know them.
const ALLOCATOR: &[(&str, &str)] = &[("MALLOC_TRIM_THRESHOLD_", "67108864"), ("MALLOC_TOP_PAD_", "16777216")];

/// This command as a worker process.
pub(crate) fn worker(arguments: &[&str]) -> Command {
    let this = std::env::current_exe().unwrap_or_else(|_| "dunder".into());
    let mut command = Command::new(this);
    command.arg("worker").args(arguments).envs(ALLOCATOR.iter().copied());
    command
}
