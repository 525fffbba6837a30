//! The command `dunder`: one file per subcommand, and nothing that a library lacks.

mod check;
mod configuration;
mod contenders;
mod coverage;
mod covered;
mod desk;
mod engines;
mod exit;
mod explain;
mod failure;
mod faults;
mod field;
mod findings;
mod fuzz;
mod generate;
mod guided;
mod interrupt;
mod issue;
mod jobs;
mod others;
mod output;
mod programs;
mod progress;
mod reduce;
mod report;
mod run;
mod source;
mod stream;
mod strength;
mod test262;
mod triage;
mod worker;

use std::path::{Path, PathBuf};

use clap::{CommandFactory, Parser, Subcommand};

use configuration::Configuration;
use exit::Exit;
use failure::Failure;

/// A run makes and drops thousands of small things: with the system's allocator that is a tenth of its time.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const EXAMPLES: &str = "\
Examples:
  dunder fuzz                  one minute of the interpreter against QuickJS-NG
  dunder run program.js        what each engine observes of a program
  dunder check                 every case of corpus/ against its expectations";

/// Conformance tests and differential fuzzing for JavaScript's prototype semantics.
#[derive(Parser)]
#[command(name = "dunder", version, after_help = EXAMPLES, after_long_help = long_help(), disable_help_subcommand = true)]
struct Dunder {
    /// A TOML file with tables [generator], [limits] and [engine.NAME]; flags come before it [default: dunder.toml, where there is one]
    #[arg(long, global = true, value_name = "FILE")]
    config: Option<PathBuf>,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    Fuzz(fuzz::Fuzz),
    Run(run::Run),
    Gen(generate::Gen),
    Reduce(reduce::Reduce),
    Check(check::Check),
    Triage(triage::Triage),
    Report(report::Report),
    Test262(test262::Test262),
    Explain(explain::Explain),
    Coverage(coverage::Coverage),
    Faults(faults::Faults),
    Strength(strength::Strength),
    Engines(engines::Engines),
    #[command(hide = true)]
    Worker(worker::Worker),
}

impl Command {
    /// The folder of the corpus that the command works with: its masks are in force.
    fn corpus(&self) -> &Path {
        let (root, expectations) = match self {
            Command::Check(check) => (Some(check.corpus.as_path()), None),
            Command::Triage(triage) => (Some(triage.corpus.as_path()), None),
            Command::Report(report) => (Some(report.corpus()), None),
            Command::Fuzz(fuzz) => (None, Some(fuzz.expectations.as_path())),
            _ => (None, None),
        };
        root.or_else(|| expectations?.parent()).unwrap_or(Path::new("corpus"))
    }
}

fn long_help() -> String {
    format!("{EXAMPLES}\n\n{}\n{}", contenders::table(), exit::table())
}

fn main() -> Exit {
    let arguments = Dunder::parse();
    let Some(command) = arguments.command else {
        output::print(&Dunder::command().render_help().ansi().to_string());
        return Exit::Expected;
    };
    run(command, arguments.config).unwrap_or_else(|failure: Failure| {
        output::complain(&failure.to_string());
        failure.exit
    })
}

fn run(command: Command, config: Option<PathBuf>) -> Result<Exit, Failure> {
    // A worker is told everything by the process that starts it.
    if let Command::Worker(worker) = command {
        return worker.run();
    }
    let configuration = &Configuration::load(config.as_deref(), command.corpus())?;
    configuration.machine.put_masks_in_force();
    match command {
        Command::Fuzz(fuzz) => fuzz.run(configuration),
        Command::Run(run) => run.run(&configuration.machine),
        Command::Gen(generate) => generate.run(&configuration.generator),
        Command::Reduce(reduce) => reduce.run(&configuration.machine),
        Command::Check(check) => check.run(&configuration.machine),
        Command::Triage(triage) => triage.run(&configuration.machine),
        Command::Report(report) => report.run(&configuration.machine),
        Command::Test262(test262) => test262.run(&configuration.machine),
        Command::Explain(explain) => explain.run(configuration.machine.limits),
        Command::Coverage(coverage) => coverage.run(configuration),
        Command::Faults(faults) => faults.run(&configuration.generator),
        Command::Strength(strength) => strength.run(),
        Command::Engines(engines) => engines.run(&configuration.machine),
        Command::Worker(worker) => worker.run(),
    }
}
