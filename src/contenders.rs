//! The engines that the command line knows, by name, and how each is started.

use std::process::Command;

use dunder_differential::judge::Contender;
use dunder_engines::isolated::{Isolated, Policy};
use dunder_engines::worker::Hello;
use dunder_engines::{Engine, HARNESS, Limits, QuickJs};

use crate::exit::Exit;
use crate::failure::Failure;

/// An engine of the table.
pub(crate) struct Row {
    /// The name for `--engine`.
    pub(crate) name: &'static str,
    /// How it is driven.
    pub(crate) driven: &'static str,
    /// Makes it in this process, where that can be done.
    in_process: Option<fn(Limits) -> Box<dyn Engine>>,
}

/// Every engine beside the interpreter, which all of them are held against.
pub(crate) const ENGINES: &[Row] = &[Row {
    name: "quickjs",
    driven: "embedded, in worker processes, a fresh realm for every program",
    in_process: Some(|limits| Box::new(QuickJs::new(limits))),
}];

/// The engine that is asked where no other is named.
pub(crate) const DEFAULT: &str = "quickjs";

fn row(name: &str) -> Result<&'static Row, Failure> {
    ENGINES.iter().find(|row| row.name == name).ok_or_else(|| {
        let names: Vec<_> = ENGINES.iter().map(|row| row.name).collect();
        Failure::usage(format!("there is no engine called {name}"))
            .with_exit(Exit::EngineMissing)
            .with_remedy(format!("one of: {}; `dunder engines` tells more", names.join(", ")))
    })
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

/// An engine in this process: for worker processes, which may die.
///
/// # Errors
/// Where it is not known, or runs only as a command.
pub(crate) fn in_process(name: &str, limits: Limits) -> Result<Box<dyn Engine>, Failure> {
    let make = row(name)?.in_process;
    let make = make.ok_or_else(|| Failure::usage(format!("{name} does not run in process")))?;
    Ok(make(limits))
}

/// An engine behind a process of its own: whatever a program does to it, this process goes on.
///
/// # Errors
/// Where it is not known or cannot be started.
pub(crate) fn isolated(name: &str, limits: Limits) -> Result<Box<dyn Engine>, Failure> {
    row(name)?;
    let hello = Hello { engine: name.to_owned(), harness: HARNESS.to_owned(), limits };
    let engine = Isolated::new(name, hello, Policy::default(), || worker(&["engine"]));
    let engine = engine.map_err(|why| Failure::usage(why.to_string()).with_exit(Exit::EngineMissing))?;
    Ok(Box::new(engine))
}

/// An engine to judge, isolated, and made anew whenever a fresh one is wanted.
///
/// # Errors
/// Where it is not known or cannot be started.
pub(crate) fn contender(name: &str, limits: Limits) -> Result<Contender, Failure> {
    let name = name.to_owned();
    row(&name)?;
    let make = move || isolated(&name, limits).map_err(|failure| failure.message);
    Contender::new(make).map_err(|why| Failure::usage(why).with_exit(Exit::EngineMissing))
}

/// This command as a worker process.
pub(crate) fn worker(arguments: &[&str]) -> Command {
    let this = std::env::current_exe().unwrap_or_else(|_| "dunder".into());
    let mut command = Command::new(this);
    command.arg("worker").args(arguments);
    command
}
