//! `dunder gen`: print programs.

use clap::Args;
use dunder_generator::{Config, from_seed};

use crate::exit::Exit;
use crate::failure::Failure;
use crate::output;

/// Print programs of the generator
#[derive(Args)]
pub(crate) struct Gen {
    /// The seed that names the stream of programs
    #[arg(long, default_value_t = 0)]
    seed: u64,
    /// How many programs to print
    #[arg(short = 'n', long, default_value_t = 1)]
    count: u64,
    /// The index of the first one
    #[arg(long, default_value_t = 0)]
    index: u64,
}

impl Gen {
    pub(crate) fn run(self) -> Result<Exit, Failure> {
        let config = Config::default();
        for index in self.index..self.index.saturating_add(self.count) {
            let program = from_seed(self.seed, index, &config).program;
            let head = if self.count > 1 { format!("// seed {} index {index}\n", self.seed) } else { String::new() };
            output::print(&format!("{head}{program}"));
        }
        Ok(if self.count == 0 { Exit::NothingSelected } else { Exit::Expected })
    }
}
