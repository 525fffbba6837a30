//! `dunder worker`: the process behind an engine or a job. Hidden: it speaks JSON lines with the process that started it.

use std::io::{BufRead, Write};

use clap::Args;
use dunder_differential::campaign::{InProcess, Request, Runner};
use dunder_differential::judge::Contender;
use dunder_engines::Limits;
use dunder_generator::{Config, from_seed};

use crate::contenders;
use crate::exit::Exit;
use crate::failure::Failure;

/// Bytes of stack for the thread that runs programs.
const STACK: usize = 64 << 20;

#[derive(Args)]
pub(crate) struct Worker {
    #[command(subcommand)]
    role: Role,
}

#[derive(clap::Subcommand)]
enum Role {
    /// One engine: programs in, observations out
    Engine,
    /// A job of a campaign: ranges of indices in, batches out
    Batches {
        #[arg(long)]
        seed: u64,
        #[arg(long)]
        engine: Vec<String>,
    },
}

impl Worker {
    pub(crate) fn run(self) -> Result<Exit, Failure> {
        let thread = std::thread::Builder::new().stack_size(STACK).spawn(move || match self.role {
            Role::Engine => dunder_engines::worker::run(|hello| {
                contenders::in_process(&hello.engine, hello.limits).map_err(|failure| failure.message)
            })
            .map_err(|error| Failure::internal(error.to_string())),
            Role::Batches { seed, engine } => batches(seed, &engine),
        });
        let thread = thread.map_err(|error| Failure::internal(error.to_string()))?;
        thread.join().unwrap_or_else(|_| Err(Failure::internal("the worker panicked"))).map(|()| Exit::Expected)
    }
}

fn batches(seed: u64, engines: &[String]) -> Result<(), Failure> {
    let limits = Limits::default();
    let make = |name: &String| {
        let name = name.clone();
        Contender::new(move || contenders::in_process(&name, limits).map_err(|failure| failure.message))
    };
    let contenders = engines.iter().map(make).collect::<Result<_, _>>().map_err(Failure::usage)?;
    let config = Config::default();
    let mut runner = InProcess::new(|index| from_seed(seed, index, &config).program, contenders, limits);
    let failed = |error: std::io::Error| Failure::internal(error.to_string());
    for line in std::io::stdin().lock().lines() {
        let Request { from, to } =
            serde_json::from_str(&line.map_err(failed)?).map_err(|error| Failure::internal(error.to_string()))?;
        let mut answer =
            serde_json::to_vec(&runner.run(from..to)).map_err(|error| Failure::internal(error.to_string()))?;
        answer.push(b'\n');
        let mut output = std::io::stdout().lock();
        output.write_all(&answer).and_then(|()| output.flush()).map_err(failed)?;
    }
    Ok(())
}
