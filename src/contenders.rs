//! The engines that the command line knows, by name, and how each is started.

use std::process::Command;
use std::sync::Arc;

use dunder_differential::campaign::Engines;
use dunder_differential::{Consensus, Contender, Shared, Spokesman};
use dunder_engines::isolated::{Isolated, Policy, Unavailable};
use dunder_engines::worker::Hello;
use dunder_engines::{Engine, Limits, QuickJs};

use crate::configuration::Machine;
use crate::exit::Exit;
use crate::failure::Failure;

/// An engine of the table.
#[derive(Clone)]
pub(crate) struct Row {
    /// The name for `--engine`.
    pub(crate) name: String,
    /// How it is driven.
    pub(crate) driven: String,
    /// What it is made of: engines of one family have their bugs in common.
    pub(crate) family: String,
    /// How it is made.
    source: Source,
    /// What it runs on.
    machine: Arc<Machine>,
}

/// Where an engine comes from.
#[derive(Clone, Copy)]
enum Source {
    /// It is part of this command, and made in the process at hand.
    BuiltIn(BuiltIn),
    /// It is a command of the machine.
    Command,
}

/// An engine that is part of this command.
#[derive(Clone, Copy)]
struct BuiltIn {
    name: &'static str,
    family: &'static str,
    driven: &'static str,
    /// What a reader types to run the file `program.js` in its own shell.
    by_hand: &'static str,
    /// Makes it for any number of programs.
    make: fn(Limits) -> Box<dyn Engine>,
    /// Makes it for one program, which shares nothing with any other.
    make_witness: fn(Limits) -> Box<dyn Engine>,
}

/// What is part of this command.
const BUILT_IN: &[BuiltIn] = &[
    BuiltIn {
        name: "quickjs",
        family: "QuickJS",
        driven: "embedded, in worker processes, a fresh realm for every program",
        by_hand: "qjs program.js",
        make: |limits| Box::new(QuickJs::rewound(limits)),
        make_witness: |limits| Box::new(QuickJs::fresh(limits)),
    },
    #[cfg(feature = "boa")]
    BuiltIn {
        name: "boa",
        family: "Boa",
        driven: "embedded, in worker processes, a fresh context for every program",
        by_hand: "boa program.js",
        make: |limits| Box::new(dunder_engines::boa::Boa::new(limits)),
        make_witness: |limits| Box::new(dunder_engines::boa::Boa::new(limits)),
    },
];

/// Every engine beside the interpreter, which all of them are held against.
pub(crate) fn rows(machine: &Arc<Machine>) -> Vec<Row> {
    let row = |name: &str, driven: &str, family: &str, source| Row {
        name: name.to_owned(),
        driven: driven.to_owned(),
        family: family.to_owned(),
        source,
        machine: machine.clone(),
    };
    let built_in = BUILT_IN.iter().map(|own| row(own.name, own.driven, own.family, Source::BuiltIn(*own)));
    let commands = machine.commands.definitions().iter();
    let commands = commands.map(|engine| row(&engine.name, engine.driven(), &engine.family, Source::Command));
    built_in.chain(commands).collect()
}

/// The engine that is asked where no other is named.
pub(crate) const DEFAULT: &str = "quickjs";

/// The table as it stands at the end of `dunder --help`.
pub(crate) fn table() -> String {
    let rows = rows(&Arc::default()).into_iter().map(|row| format!("  {:<9}  {}\n", row.name, row.driven));
    format!("Engines, for --engine NAME; `dunder engines` says which are there:\n{}", rows.collect::<String>())
}

fn row(machine: &Arc<Machine>, name: &str) -> Result<Row, Failure> {
    let mut rows = rows(machine);
    match rows.iter().position(|row| row.name == name) {
        Some(at) => Ok(rows.swap_remove(at)),
        None => {
            let names: Vec<_> = rows.iter().map(|row| row.name.as_str()).collect();
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
pub(crate) fn names(machine: &Arc<Machine>, given: &[String]) -> Result<Vec<String>, Failure> {
    let given = if given.is_empty() { vec![DEFAULT.to_owned()] } else { given.to_vec() };
    given.iter().try_for_each(|name| row(machine, name).map(drop))?;
    Ok(given)
}

impl Row {
    /// Whether it runs many programs in a second, each in a fresh realm.
    fn is_quick(&self) -> bool {
        match self.machine.commands.get(&self.name) {
            None => true,
            Some(engine) => engine.worker.is_some() && engine.policy.patience == 1,
        }
    }

    /// The engine, in this process where it is built in: for worker processes, which may die.
    fn make(&self, limits: Limits) -> Result<Box<dyn Engine>, String> {
        match self.source {
            Source::BuiltIn(own) => Ok((own.make)(limits)),
            Source::Command => self.isolate(limits),
        }
    }

    /// The same for one program: see [`Contender::with_witness`].
    fn make_witness(&self, limits: Limits) -> Result<Box<dyn Engine>, String> {
        match self.source {
            Source::BuiltIn(own) => Ok((own.make_witness)(limits)),
            Source::Command => self.isolate(limits),
        }
    }

    /// The engine behind a process of its own.
    fn isolate(&self, limits: Limits) -> Result<Box<dyn Engine>, String> {
        let engine: Result<Box<dyn Engine>, Unavailable> = match self.source {
            Source::BuiltIn(_) => {
                let (hello, machine) = (Hello::new(&self.name, limits), self.machine.clone());
                let start = move || worker(&machine, &["engine"]);
                let isolated = Isolated::new(&self.name, hello, Policy::default(), start);
                isolated.map(|engine| Box::new(engine) as Box<dyn Engine>)
            }
            Source::Command => self.machine.commands.open(&self.name, limits).map(|engine| engine as Box<dyn Engine>),
        };
        engine.map_err(|why| why.to_string())
    }

    /// The engine that was asked for is not there.
    fn missing(&self, why: &str) -> Failure {
        let failure = Failure::usage(format!("{} cannot be used: {why}", self.name)).with_exit(Exit::EngineMissing);
        match self.machine.commands.get(&self.name).map(|engine| engine.remedy.as_str()) {
            None => failure,
            Some("") => failure.with_remedy("its table in the configuration says how it is started"),
            Some(remedy) => failure.with_remedy(remedy),
        }
    }
}

/// What a reader types to run the file `program.js` in an engine's own shell.
pub(crate) fn by_hand(machine: &Machine, name: &str, strict: bool) -> String {
    let own = BUILT_IN.iter().find(|own| own.name == name).map(|own| own.by_hand.to_owned());
    own.or_else(|| Some(machine.commands.get(name)?.by_hand(strict))).unwrap_or_default()
}

/// Those of some engines that live in the worker processes of a campaign, and can be why one of them dies; all of them,
/// where none does.
pub(crate) fn in_worker(names: &[String]) -> Vec<String> {
    let is_built_in = |name: &&String| BUILT_IN.iter().any(|own| own.name == **name);
    let own: Vec<_> = names.iter().filter(is_built_in).cloned().collect();
    if own.is_empty() { names.to_vec() } else { own }
}

/// Some engines as one, in a worker process: what all of them agree on. For `many` programs, the first is asked alone, and the others
/// where it differs.
///
/// # Errors
/// As [`in_process`].
pub(crate) fn consensus_in_process(
    machine: &Arc<Machine>,
    names: &[String],
    limits: Limits,
    many: bool,
    home: Engines,
) -> Result<Contender, Failure> {
    let member = |name: &String| match home {
        Engines::InWorker => in_process(machine, name, limits),
        Engines::Apart => isolated(machine, name, limits),
    };
    let members = names.iter().map(member).collect::<Result<_, _>>()?;
    let together = Shared::new(Consensus::new(members));
    let first = row(machine, &names[0])?;
    let speaker = together.clone();
    let make = move || -> Result<Box<dyn Engine>, String> {
        Ok(if many { Box::new(Spokesman::new(first.make(limits)?)) } else { Box::new(speaker.clone()) })
    };
    let witness = move || -> Result<Box<dyn Engine>, String> { Ok(Box::new(together.clone())) };
    Contender::with_witness(make, witness).map_err(Failure::internal)
}

/// The engines for a search for faults of the interpreter: those that were named, or one of each family that is there and has
/// a fresh realm for every program.
///
/// # Errors
/// Where one of them is not known, or they are of fewer than two families.
pub(crate) fn jury(machine: &Arc<Machine>, given: &[String]) -> Result<Vec<String>, Failure> {
    let mut jury: Vec<Row> = Vec::new();
    if given.is_empty() {
        for row in rows(machine).into_iter().filter(Row::is_quick) {
            if jury.iter().all(|other| other.family != row.family) && row.isolate(machine.limits).is_ok() {
                jury.push(row);
            }
        }
    } else {
        jury = given.iter().map(|name| row(machine, name)).collect::<Result<_, _>>()?;
    }
    let names = jury.iter().map(|row| row.name.clone()).collect::<Vec<_>>();
    if jury.iter().all(|row| row.family == jury[0].family) {
        let why = format!("engines of one family have their bugs in common: {} is not enough", names.join(" and "));
        let failure =
            Failure::usage(why).with_remedy("name another one with --engine; `dunder engines` tells families");
        return Err(if given.is_empty() { failure.with_exit(Exit::EngineMissing) } else { failure });
    }
    Ok(names)
}

/// How many times its time an engine with a process of its own may take over a program: it is asked, then a fresh one is, which
/// has to start.
const ROUNDS: u64 = 3;

/// Milliseconds that a worker process of a campaign may take over a program: those of the engines that live in it, and those of
/// the others, whose time it looks after itself.
pub(crate) fn wall(machine: &Machine, names: &[String]) -> u64 {
    let wall = machine.limits.wall;
    let others = names.iter().filter_map(|name| machine.commands.get(name));
    wall + others.map(|engine| wall * u64::from(engine.policy.patience) * ROUNDS).sum::<u64>()
}

/// An engine for a worker process, which may die: in this process, where it is built in.
///
/// # Errors
/// Where it is not known or cannot be started.
pub(crate) fn in_process(machine: &Arc<Machine>, name: &str, limits: Limits) -> Result<Box<dyn Engine>, Failure> {
    let row = row(machine, name)?;
    row.make(limits).map_err(|why| row.missing(&why))
}

/// An engine to judge in a worker process.
///
/// # Errors
/// As [`in_process`].
pub(crate) fn contender_in_process(machine: &Arc<Machine>, name: &str, limits: Limits) -> Result<Contender, Failure> {
    let row = row(machine, name)?;
    let witness = row.clone();
    let missing = row.clone();
    let contender = Contender::with_witness(move || row.make(limits), move || witness.make_witness(limits));
    contender.map_err(|why| missing.missing(&why))
}

/// An engine behind a process of its own: whatever a program does to it, this process goes on.
///
/// # Errors
/// Where it is not known or cannot be started.
pub(crate) fn isolated(machine: &Arc<Machine>, name: &str, limits: Limits) -> Result<Box<dyn Engine>, Failure> {
    let row = row(machine, name)?;
    row.isolate(limits).map_err(|why| row.missing(&why))
}

/// An engine to judge, isolated, and made anew whenever a fresh one is wanted.
///
/// # Errors
/// Where it is not known or cannot be started.
pub(crate) fn contender(machine: &Arc<Machine>, name: &str, limits: Limits) -> Result<Contender, Failure> {
    let row = row(machine, name)?;
    let missing = row.clone();
    Contender::new(move || row.isolate(limits)).map_err(|why| missing.missing(&why))
}

/// Settings of glibc's allocator in which QuickJS lives: it keeps what it has. Else each engine that is thrown away gives its
/// memory back to the system, and the next one has every page of it made anew. Other allocators do not know them.
const ALLOCATOR: &[(&str, &str)] = &[("MALLOC_TRIM_THRESHOLD_", "67108864"), ("MALLOC_TOP_PAD_", "16777216")];

/// This command as a worker process.
pub(crate) fn worker(machine: &Machine, arguments: &[&str]) -> Command {
    let this = std::env::current_exe().unwrap_or_else(|_| "dunder".into());
    let mut command = Command::new(this);
    command.arg("worker");
    if *machine != Machine::default() {
        command.arg("--machine").arg(serde_json::to_string(machine).expect("it is JSON"));
    }
    command.args(arguments).envs(ALLOCATOR.iter().copied());
    command
}
