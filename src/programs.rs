//! The programs that a command is given: files, folders of them, or the generator's.

use std::path::PathBuf;

use clap::Args;
use dunder_differential::corpus::{self, Case};
use dunder_generator::{Config, from_seed};

use crate::failure::Failure;
use crate::source;

/// Which programs.
#[derive(Args)]
pub(crate) struct Programs {
    /// Programs, or folders of them; a case of the corpus is run in the modes that it asks for
    #[arg(required_unless_present = "generated")]
    paths: Vec<PathBuf>,
    /// So many programs of the generator
    #[arg(long, value_name = "N")]
    generated: Option<u64>,
    /// The seed that names the generator's stream of programs
    #[arg(long, default_value_t = 0, requires = "generated")]
    seed: u64,
}

/// One of them, read or generated when it is asked for.
pub(crate) enum Program {
    /// A file's text as it is to be run.
    Text(String),
    /// The generator's, by seed and index.
    Generated(u64, u64),
}

impl Program {
    /// Its text.
    pub(crate) fn text(&self) -> String {
        match self {
            Program::Text(text) => text.clone(),
            Program::Generated(seed, index) => from_seed(*seed, *index, &Config::default()).program.to_string(),
        }
    }
}

impl Programs {
    /// All of them.
    ///
    /// # Errors
    /// Where a path names nothing, or a file cannot be a program.
    pub(crate) fn list(&self) -> Result<Vec<Program>, Failure> {
        list(&self.paths, self.generated.unwrap_or(0), self.seed)
    }
}

/// The programs below some paths, in the order of the paths, then so many of the generator's.
///
/// # Errors
/// Where a path names nothing, or a file cannot be a program.
pub(crate) fn list(paths: &[PathBuf], generated: u64, seed: u64) -> Result<Vec<Program>, Failure> {
    let mut list = Vec::new();
    for path in paths {
        if !path.exists() {
            return Err(Failure::usage(format!("{}: no such file or folder", path.display()))
                .with_remedy("name a program, a folder of programs, or a number of generated ones"));
        }
        for file in corpus::list(path).map_err(|error| Failure::usage(error.to_string()))? {
            let case = Case::parse(&file, &source::read(&file)?);
            let case = case.map_err(|error| Failure::usage(error.to_string()))?;
            list.extend(case.modes().iter().map(|mode| Program::Text(case.source(*mode))));
        }
    }
    list.extend((0..generated).map(|index| Program::Generated(seed, index)));
    Ok(list)
}
