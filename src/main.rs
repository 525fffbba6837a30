//! The command `dunder`: one file per subcommand, and nothing that a library lacks.

mod check;
mod contenders;
mod coverage;
mod engines;
mod exit;
mod explain;
mod failure;
mod faults;
mod fuzz;
mod generate;
mod guided;
mod interrupt;
mod jobs;
mod output;
mod programs;
mod progress;
mod reduce;
mod report;
mod run;
mod source;
mod stream;
mod test262;
mod worker;

use clap::{CommandFactory, Parser, Subcommand};

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
    Report(report::Report),
    Test262(test262::Test262),
    Explain(explain::Explain),
    Coverage(coverage::Coverage),
    Faults(faults::Faults),
    Engines(engines::Engines),
    #[command(hide = true)]
    Worker(worker::Worker),
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
    let outcome = match command {
        Command::Fuzz(fuzz) => fuzz.run(),
        Command::Run(run) => run.run(),
        Command::Gen(generate) => generate.run(),
        Command::Reduce(reduce) => reduce.run(),
        Command::Check(check) => check.run(),
        Command::Report(report) => report.run(),
        Command::Test262(test262) => test262.run(),
        Command::Explain(explain) => explain.run(),
        Command::Coverage(coverage) => coverage.run(),
        Command::Faults(faults) => faults.run(),
        Command::Engines(engines) => engines.run(),
        Command::Worker(worker) => worker.run(),
    };
    outcome.unwrap_or_else(|failure: Failure| {
        output::complain(&failure.to_string());
        failure.exit
    })
}
