//! The programs that a command is given: files, folders of them, or the generator's.

use std::path::PathBuf;
use std::sync::Arc;

use clap::Args;
use dunder_differential::corpus::{self, Case};

use dunder_generator::Config;

use crate::failure::Failure;
use crate::source;
use crate::stream::{Exhaustive, Settings, Stream};

/// Which programs.
#[derive(Args)]
pub(crate) struct Programs {
    /// Programs, or folders of them; a case of the corpus is run in the modes that it asks for
    #[arg(required_unless_present_any = ["generated", "exhaustive", "list"])]
    paths: Vec<PathBuf>,
    /// So many programs of the generator [default: none; with --exhaustive, as many as there are]
    #[arg(long, value_name = "N")]
    generated: Option<u64>,
    /// The seed that names the generator's stream of programs
    #[arg(long, default_value_t = 0, requires = "generated")]
    seed: u64,
    #[command(flatten)]
    exhaustive: Exhaustive,
    #[command(flatten)]
    settings: Settings,
}

/// One of them, read or generated when it is asked for.
pub(crate) enum Program {
    /// A file's text as it is to be run.
    Text(String),
    /// One of the generator's numbered programs.
    Generated(Arc<Stream>, u64),
}

impl Program {
    /// Its text.
    pub(crate) fn text(&self) -> String {
        match self {
            Program::Text(text) => text.clone(),
            Program::Generated(stream, index) => stream.program(*index).to_string(),
        }
    }
}

impl Programs {
    /// All of them.
    ///
    /// # Errors
    /// Where a path names nothing, a file cannot be a program, or a setting or an area is none.
    pub(crate) fn list(&self, base: &Config) -> Result<Vec<Program>, Failure> {
        let stream = Stream::new(self.seed, base, &self.settings, &self.exhaustive)?;
        let count = self.generated.or(stream.len()).unwrap_or(0);
        list(&self.paths, count, stream)
    }
}

/// The programs below some paths, in the order of the paths, then so many of the generator's, or as many as there are; of the
/// matrix a sample of all areas.
///
/// # Errors
/// Where a path names nothing, or a file cannot be a program.
pub(crate) fn list(paths: &[PathBuf], generated: u64, stream: Stream) -> Result<Vec<Program>, Failure> {
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
    let stream = Arc::new(stream);
    let generated = stream.len().unwrap_or(u64::MAX).min(generated);
    let indices = (generated > 0).then(|| stream.sampled()).into_iter().flatten();
    list.extend(
        indices
            .take(usize::try_from(generated).unwrap_or(usize::MAX))
            .map(|index| Program::Generated(stream.clone(), index)),
    );
    Ok(list)
}
