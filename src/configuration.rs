//! What a file says of the generator, the limits and the engines: `dunder.toml`, or the one that `--config` names.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use dunder_differential::files::read_text;
use dunder_differential::{FileError, Masks};
use dunder_engines::command::Catalogue;
use dunder_engines::{Limits, Wrong};
use dunder_generator::Config;
use serde::{Deserialize, Serialize};
use toml_edit::{Document, Item, Value};

use crate::failure::Failure;

/// The file that is read where no other is named and it is there.
const FILE: &str = "dunder.toml";

/// What a configuration file changes.
#[derive(Default)]
pub(crate) struct Configuration {
    /// How programs are drawn, where no flag says otherwise.
    pub(crate) generator: Config,
    /// What programs run on.
    pub(crate) machine: Arc<Machine>,
}

/// What programs run on: the engines of this machine, and how much each may use. Worker processes are told it as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Machine {
    /// What bounds each run.
    pub(crate) limits: Limits,
    /// The engines that are commands.
    pub(crate) commands: Catalogue,
    /// What the specification leaves open; nothing where that is what the command itself has.
    pub(crate) masks: Option<Masks>,
}

impl Machine {
    /// Has every comparison of this process go by the masks.
    pub(crate) fn put_masks_in_force(&self) {
        if let Some(masks) = &self.masks {
            masks.clone().put_in_force();
        }
    }
}

/// A table of the file, and what takes it in.
type Reader = fn(&mut Config, &mut Machine, &Item) -> Result<(), Wrong>;

const TABLES: &[(&str, Reader)] = &[
    ("generator", |config, _, item| generator(config, item)),
    ("limits", |_, machine, item| machine.limits.read(item)),
    ("engine", |_, machine, item| machine.commands.read(item)),
];

impl Configuration {
    /// The defaults, changed by the file that is named, or else by the one in the working directory, with the masks of a corpus.
    ///
    /// # Errors
    /// Where a file cannot be read, or something in it is not as it must be.
    pub(crate) fn load(named: Option<&Path>, corpus: &Path) -> Result<Configuration, Failure> {
        let path = named.map_or_else(|| PathBuf::from(FILE), Path::to_owned);
        let read = || {
            let masks = Masks::of_corpus(corpus)?;
            let (generator, machine) = match named.is_some() || path.exists() {
                true => Configuration::parse(&path, &read_text(&path)?)?,
                false => Default::default(),
            };
            let machine = Machine { masks: (!masks.are_own()).then_some(masks), ..machine };
            Ok(Configuration { generator, machine: Arc::new(machine) })
        };
        read().map_err(|error: FileError| Failure::usage(error.to_string()))
    }

    fn parse(path: &Path, text: &str) -> Result<(Config, Machine), FileError> {
        let document = Document::parse(text).map_err(|error| {
            let problem = error.message().lines().collect::<Vec<_>>().join("; ");
            FileError::at(path, text, error.span().map_or(0, |span| span.start), problem, "TOML", "mend the syntax")
        })?;
        let (mut config, mut machine) = (Config::default(), Machine::default());
        for (name, item) in document.iter() {
            let read = match TABLES.iter().find(|(table, _)| *table == name) {
                Some((_, read)) => read(&mut config, &mut machine, item),
                None => Err(Wrong::unknown(document.as_table(), name, TABLES.iter().map(|(table, _)| *table))),
            };
            read.map_err(|wrong| {
                FileError::at(path, text, wrong.at.start, wrong.problem, wrong.expected, wrong.remedy)
            })?;
        }
        Ok((config, machine))
    }
}

/// Takes in the generator's settings; an array is a list of names.
fn generator(config: &mut Config, item: &Item) -> Result<(), Wrong> {
    let table = item.as_table_like().ok_or_else(|| Wrong::value("generator", item, "a table `[generator]`"))?;
    for (name, item) in table.iter() {
        let Some(setting) = Config::SETTINGS.iter().find(|setting| setting.name == name) else {
            return Err(Wrong::unknown(table, name, Config::SETTINGS.iter().map(|setting| setting.name)));
        };
        let text = item.as_value().map(word).unwrap_or_default();
        config.set(name, &text).map_err(|problem| {
            let expected = format!("{}: {}", setting.form, setting.help.trim());
            Wrong::new(item.span(), problem, expected, "`dunder gen --help` lists the settings")
        })?;
    }
    Ok(())
}

fn word(value: &Value) -> String {
    match value {
        Value::String(text) => text.value().clone(),
        Value::Integer(number) => number.value().to_string(),
        Value::Array(values) => values.iter().map(word).collect::<Vec<_>>().join(","),
        value => value.to_string().trim().to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wrong_is_told_with_its_place_and_a_remedy() {
        for (text, told) in [
            ("[generator]\nstrict = 300", "dunder.toml:2:10: strict: 300 is no number from 0 to 100"),
            ("[generator]\nstrictness = 3", "dunder.toml:2:1: unknown key `strictness`"),
            ("[limits]\nwall = '1 s'", "dunder.toml:2:8: `wall` is `\"1 s\"`"),
            ("\n[engine.mine]\ncommand = 3", "dunder.toml:3:11: `command` is `3`"),
            ("[engines.mine]\ncommand = 'x'", "dunder.toml:1:2: unknown key `engines`"),
            ("[engine.mine\n", "dunder.toml:1:13: "),
        ] {
            let error = Configuration::parse(Path::new("dunder.toml"), text).expect_err(text);
            let message = error.to_string();
            assert!(message.starts_with(told), "{message}");
            assert!(!error.expected.is_empty() && !error.remedy.is_empty(), "{message}");
        }
    }
}
