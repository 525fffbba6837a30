//! `dunder gen`: print programs.

use clap::Args;
use dunder_generator::{Area, Config};

use crate::exit::Exit;
use crate::failure::Failure;
use crate::output;
use crate::stream::{Exhaustive, Settings, Stream};

/// Print programs of the generator
#[derive(Args)]
pub(crate) struct Gen {
    /// The seed that names the stream of programs
    #[arg(long, default_value_t = 0)]
    seed: u64,
    /// How many programs to print [default: 1; with --exhaustive, as many as there are]
    #[arg(short = 'n', long)]
    count: Option<u64>,
    /// The index of the first one
    #[arg(long)]
    index: Option<u64>,
    /// List the areas of the matrix, what is combined in each, and how many programs it has
    #[arg(long, conflicts_with = "exhaustive")]
    areas: bool,
    #[command(flatten)]
    exhaustive: Exhaustive,
    #[command(flatten)]
    settings: Settings,
}

impl Gen {
    pub(crate) fn run(self, base: &Config) -> Result<Exit, Failure> {
        if self.areas {
            list();
            return Ok(Exit::Expected);
        }
        let stream = Stream::new(self.seed, base, &self.settings, &self.exhaustive)?;
        let first = self.index.unwrap_or(0);
        let end = stream.len().unwrap_or(u64::MAX);
        let count = match (self.count, self.index) {
            (Some(count), _) => count,
            (None, None) if stream.len().is_some() => end,
            _ => 1,
        };
        let last = first.saturating_add(count).min(end);
        for index in first..last {
            let head = if count > 1 { format!("// {}\n", stream.origin(index)) } else { String::new() };
            output::print(&format!("{head}{}", stream.program(index)));
        }
        Ok(if first >= last { Exit::NothingSelected } else { Exit::Expected })
    }
}

/// The areas of the matrix, aligned.
fn list() {
    let mut all = 0;
    for area in Area::all() {
        all += area.programs();
        output::print(&format!("{:<18}{:>9}  {}", area.name, area.programs(), area.help));
    }
    output::print(&format!("{:<18}{all:>9}", "all"));
}
