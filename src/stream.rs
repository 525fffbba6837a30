//! Which programs a command makes: those of a seed, within settings, or those of the matrix.

use clap::{Arg, ArgMatches, Args, Command, FromArgMatches};
use dunder_differential::campaign::Made;
use dunder_generator::{Area, Config, Matrix, VERSION, from_seed, themes};
use dunder_syntax::Program;

use crate::failure::Failure;

/// The generator's settings as flags: one for each, from its own declaration.
#[derive(Clone, Debug, Default)]
pub(crate) struct Settings {
    /// The settings that flags change.
    changes: Vec<(&'static str, String)>,
}

impl Args for Settings {
    fn augment_args(command: Command) -> Command {
        let flags = Config::SETTINGS.iter().map(|setting| {
            let help = format!("{} [default: {}]", setting.help.trim(), setting.default);
            Arg::new(setting.name).long(setting.name).value_name(setting.form).help(help)
        });
        command.args(flags.map(|flag| flag.help_heading("What is generated")))
    }

    fn augment_args_for_update(command: Command) -> Command {
        Settings::augment_args(command)
    }
}

impl FromArgMatches for Settings {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Settings, clap::Error> {
        let given = Config::SETTINGS
            .iter()
            .filter_map(|setting| matches.get_one::<String>(setting.name).map(|value| (setting.name, value.clone())));
        Ok(Settings { changes: given.collect() })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Settings::from_arg_matches(matches)?;
        Ok(())
    }
}

impl Settings {
    /// The configuration, changed by the flags.
    ///
    /// # Errors
    /// Where the value of a setting is none.
    pub(crate) fn config(&self, base: &Config) -> Result<Config, Failure> {
        let mut config = base.clone();
        for (name, value) in &self.changes {
            config.set(name, value).map_err(|problem| Failure::usage(format!("--{problem}")))?;
        }
        Ok(config)
    }
}

/// Whether every combination is made instead of a seed's programs, and which.
#[derive(Args, Clone, Debug, Default)]
pub(crate) struct Exhaustive {
    /// Every combination of the matrix, in its order, instead of what a seed draws
    #[arg(long)]
    exhaustive: bool,
    /// Only this area of the matrix, as `dunder gen --areas` lists them; may be given more than once
    #[arg(long, value_name = "NAME", requires = "exhaustive")]
    area: Vec<String>,
    /// One part in so many of the matrix: hash:1/4
    #[arg(long, value_name = "hash:M/N", requires = "exhaustive", value_parser = part)]
    partition: Option<(u64, u64)>,
}

/// `hash:1/4`: the first of four parts.
fn part(text: &str) -> Result<(u64, u64), String> {
    let numbers = text.strip_prefix("hash:").and_then(|numbers| numbers.split_once('/'));
    let numbers = numbers.and_then(|(part, parts)| Some((part.parse().ok()?, parts.parse().ok()?)));
    numbers
        .filter(|(part, parts)| (1..=*parts).contains(part))
        .ok_or_else(|| "one part in so many, as in hash:1/4".to_owned())
}

/// Numbered programs.
#[derive(Clone, Debug)]
pub(crate) enum Stream {
    /// What a seed draws.
    Seeded(u64, Config),
    /// Every combination; with what the command line said, for the workers' command lines.
    Matrix(Matrix, Exhaustive),
}

impl Stream {
    /// The programs that a command line names.
    ///
    /// # Errors
    /// Where a setting or an area is none.
    pub(crate) fn new(
        seed: u64,
        base: &Config,
        settings: &Settings,
        exhaustive: &Exhaustive,
    ) -> Result<Stream, Failure> {
        if !exhaustive.exhaustive {
            return settings.config(base).map(|config| Stream::Seeded(seed, config));
        }
        let names: Vec<_> = exhaustive.area.iter().map(String::as_str).collect();
        let matrix = Matrix::new(&names).map_err(|unknown| {
            Failure::usage(format!("the matrix has no area {unknown}")).with_remedy("dunder gen --areas lists them")
        })?;
        let (part, parts) = exhaustive.partition.unwrap_or((1, 1));
        Ok(Stream::Matrix(matrix.part(part - 1, parts), exhaustive.clone()))
    }

    /// A program.
    pub(crate) fn program(&self, index: u64) -> Program {
        match self {
            Stream::Seeded(seed, config) => from_seed(*seed, index, config).program,
            Stream::Matrix(matrix, _) => matrix.program(index),
        }
    }

    /// A program, with its place among [`Stream::areas`].
    pub(crate) fn made(&self, index: u64) -> Made {
        match self {
            Stream::Seeded(seed, config) => {
                let generated = from_seed(*seed, index, config);
                Made { program: generated.program, areas: generated.themes }
            }
            Stream::Matrix(matrix, _) => {
                let (area, _) = matrix.area(index);
                let place = Area::all().iter().position(|other| other.name == area.name);
                Made { program: matrix.program(index), areas: place.map_or(0, |place| 1 << place) }
            }
        }
    }

    /// The names of the areas that programs are of: the themes of random ones, the areas of the matrix.
    pub(crate) fn areas(&self) -> Vec<String> {
        match self {
            Stream::Seeded(..) => themes().collect(),
            Stream::Matrix(..) => Area::all().iter().map(|area| area.name.to_owned()).collect(),
        }
    }

    /// How many programs there are, where that is not without end.
    pub(crate) fn len(&self) -> Option<u64> {
        match self {
            Stream::Seeded(..) => None,
            Stream::Matrix(matrix, _) => Some(matrix.len()),
        }
    }

    /// The numbers of the programs in an order of which every beginning is a sample of all areas of the matrix; a seed's programs in
    /// their own.
    pub(crate) fn sampled(&self) -> Box<dyn Iterator<Item = u64>> {
        match self {
            Stream::Seeded(..) => Box::new(0..),
            Stream::Matrix(matrix, _) => Box::new(matrix.spread().into_iter()),
        }
    }

    /// What it is, in words.
    pub(crate) fn name(&self) -> String {
        match self {
            Stream::Seeded(seed, _) => format!("seed {seed} (stream {VERSION})"),
            Stream::Matrix(matrix, _) => format!("the matrix, {} programs (stream {VERSION})", matrix.len()),
        }
    }

    /// Where a program is from, in words.
    pub(crate) fn origin(&self, index: u64) -> String {
        match self {
            Stream::Seeded(seed, _) => format!("seed {seed} index {index}"),
            Stream::Matrix(matrix, _) => {
                let (area, place) = matrix.area(index);
                format!("area {} program {place}", area.name)
            }
        }
    }

    /// The command that prints a program.
    pub(crate) fn replay(&self, index: u64) -> String {
        format!("dunder gen {} --index {index}", self.arguments().join(" "))
    }

    /// The flags that name it again.
    pub(crate) fn arguments(&self) -> Vec<String> {
        match self {
            Stream::Seeded(seed, config) => {
                let settings = config.changes().flat_map(|(name, value)| [format!("--{name}"), value]);
                ["--seed".to_owned(), seed.to_string()].into_iter().chain(settings).collect()
            }
            Stream::Matrix(_, Exhaustive { area, partition, .. }) => {
                let areas = area.iter().flat_map(|name| ["--area".to_owned(), name.clone()]);
                let partition =
                    partition.iter().flat_map(|(part, of)| ["--partition".to_owned(), format!("hash:{part}/{of}")]);
                ["--exhaustive".to_owned()].into_iter().chain(areas).chain(partition).collect()
            }
        }
    }
}
