//! `dunder worker`: the process behind an engine or a job. Hidden: it speaks JSON lines with the process that started it.

use std::io::Write;
use std::sync::Arc;

use clap::Args;
use dunder_differential::Judge;
use dunder_differential::campaign::{Engines, InProcess, Raw, Reducer, Reducing, Runner, Task};
use dunder_differential::reduce::Budget;
use dunder_engines::Limits;
use dunder_generator::Config;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::configuration::Machine;
use crate::contenders;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::jobs::STACK;
use crate::stream::{Exhaustive, Settings, Stream};

#[derive(Args)]
pub(crate) struct Worker {
    /// What programs run on, as JSON, where it is not the default
    #[arg(long, value_parser = machine, default_value = "")]
    machine: Machine,
    #[command(subcommand)]
    role: Role,
}

#[derive(clap::Subcommand)]
enum Role {
    /// One engine: programs in, observations out
    Engine,
    /// A job of a campaign: ranges of indices in, batches out
    Batches {
        #[arg(long, default_value_t = 0)]
        seed: u64,
        #[arg(long)]
        engine: Vec<String>,
        /// The engines are one
        #[arg(long)]
        together: bool,
        #[command(flatten)]
        exhaustive: Exhaustive,
        #[command(flatten)]
        settings: Settings,
    },
    /// A reducer: diverging programs in, smaller ones out
    Reduce {
        #[arg(long)]
        engine: Vec<String>,
        #[arg(long)]
        together: bool,
        #[arg(long)]
        only_describe: bool,
        /// The engines live in processes of their own, also those that are built in
        #[arg(long)]
        apart: bool,
    },
}

fn machine(text: &str) -> Result<Machine, serde_json::Error> {
    if text.is_empty() { Ok(Machine::default()) } else { serde_json::from_str(text) }
}

impl Worker {
    pub(crate) fn run(self) -> Result<Exit, Failure> {
        let machine = Arc::new(self.machine);
        machine.put_masks_in_force();
        let thread = std::thread::Builder::new().stack_size(STACK).spawn(move || match self.role {
            Role::Engine => dunder_engines::worker::run(|hello| {
                contenders::in_process(&machine, &hello.engine, hello.limits).map_err(|failure| failure.message)
            })
            .map_err(|error| Failure::internal(error.to_string())),
            Role::Batches { seed, engine, together, exhaustive, settings } => {
                let stream = Stream::new(seed, &Config::default(), &settings, &exhaustive);
                stream.and_then(|stream| batches(&machine, &stream, &engine, together))
            }
            Role::Reduce { engine, together, only_describe, apart } => {
                let home = if apart { Engines::Apart } else { Engines::InWorker };
                reduce(&machine, &engine, together, only_describe, home)
            }
        });
        let thread = thread.map_err(|error| Failure::internal(error.to_string()))?;
        thread.join().unwrap_or_else(|_| Err(Failure::internal("the worker panicked"))).map(|()| Exit::Expected)
    }
}

fn batches(machine: &Arc<Machine>, stream: &Stream, engines: &[String], together: bool) -> Result<(), Failure> {
    let limits = machine.limits;
    let contenders = if together {
        vec![contenders::consensus_in_process(machine, engines, limits, true, Engines::InWorker)?]
    } else {
        let each = |name: &String| contenders::contender_in_process(machine, name, limits);
        engines.iter().map(each).collect::<Result<_, _>>()?
    };
    let mut runner = InProcess::new(|index| stream.made(index), contenders, limits);
    answer(|task: Task| runner.run(task))
}

fn reduce(
    machine: &Arc<Machine>,
    engines: &[String],
    together: bool,
    only_describe: bool,
    home: Engines,
) -> Result<(), Failure> {
    let budget = (!only_describe).then(Budget::towards_the_origin);
    // A smaller program that hangs is not kept: most of the time of a reduction would go into waiting for those.
    let limits = machine.limits;
    let impatient = Limits { wall: limits.wall / 5, ..limits };
    let contenders = if together {
        vec![contenders::consensus_in_process(machine, engines, impatient, false, home)?]
    } else {
        let each = |name: &String| match home {
            Engines::InWorker => contenders::contender_in_process(machine, name, impatient),
            Engines::Apart => contenders::contender(machine, name, impatient),
        };
        engines.iter().map(each).collect::<Result<_, _>>()?
    };
    let mut reducer = Reducing::new(Judge::new(limits), contenders, budget);
    answer(|found: Raw| reducer.reduce(&found))
}

/// Answers each line of standard input with a line of standard output.
fn answer<Q: DeserializeOwned, A: Serialize>(mut to: impl FnMut(Q) -> A) -> Result<(), Failure> {
    let failed = |error: std::io::Error| Failure::internal(error.to_string());
    for line in dunder_engines::worker::lines_of_supervisor() {
        let request = serde_json::from_str(&line.map_err(failed)?).map_err(|error| failed(error.into()))?;
        let mut answer = serde_json::to_vec(&to(request)).map_err(|error| failed(error.into()))?;
        answer.push(b'\n');
        let mut output = std::io::stdout().lock();
        output.write_all(&answer).and_then(|()| output.flush()).map_err(failed)?;
    }
    Ok(())
}
