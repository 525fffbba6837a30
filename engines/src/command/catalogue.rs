//! The engines that are commands, by name: the presets, and what a configuration says of them and of others.

use std::process::Command;

use serde::{Deserialize, Serialize};
use toml_edit::{Document, Item, Key, TableLike};

use super::{Definition, keys::KEYS};
use crate::{Engine, Isolated, Limits, Shell, Unavailable, Wrong, worker::Hello};

const PRESETS: &str = include_str!("presets.toml");

/// Names that tables cannot have: engines that are no commands.
const TAKEN: &[&str] = &["interpreter", "quickjs", "boa"];

/// Engines that are commands, in the order in which they are listed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Catalogue {
    definitions: Vec<Definition>,
}

impl Default for Catalogue {
    fn default() -> Catalogue {
        Catalogue::presets()
    }
}

impl Catalogue {
    /// The engines that are known by name.
    pub fn presets() -> Catalogue {
        let mut presets = Catalogue { definitions: Vec::new() };
        let document = Document::parse(PRESETS).expect("the presets are TOML");
        presets.read(&document["engine"]).expect("the presets are tables of engines");
        presets
    }

    /// Takes in what `engine` is in a document: a table for each engine. What it does not say of an engine stays.
    ///
    /// # Errors
    /// Where something in it is not as it must be.
    pub fn read(&mut self, engines: &Item) -> Result<(), Wrong> {
        let expected = "a table `[engine.NAME]` for each engine";
        let tables = engines.as_table_like().ok_or_else(|| Wrong::value("engine", engines, expected))?;
        for (name, item) in tables.iter() {
            let is_name = |name: &str| {
                name.starts_with(|c: char| c.is_ascii_lowercase())
                    && name.bytes().all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'-'))
            };
            let at = tables.key(name).and_then(Key::span);
            if !is_name(name) {
                let problem = format!("`{name}` is no name of an engine");
                return Err(Wrong::new(at, problem, "small letters, digits and `-`".to_owned(), "rename it"));
            }
            if TAKEN.contains(&name) {
                let problem = format!("{name} is built in, and no command");
                return Err(Wrong::new(at, problem, "another name".to_owned(), "rename it"));
            }
            let table = item.as_table_like().ok_or_else(|| Wrong::value(name, item, expected))?;
            let mut engine = self.get(name).cloned().unwrap_or_else(|| Definition::named(name));
            read_engine(&mut engine, table)?;
            if engine.commands.is_empty() {
                let expected = "`command = \"…\"`".to_owned();
                let at = item.span().or(at);
                return Err(Wrong::new(at, format!("{name} has no `command`"), expected, "say how it is started"));
            }
            match self.definitions.iter_mut().find(|other| other.name == name) {
                Some(other) => *other = engine,
                None => self.definitions.push(engine),
            }
        }
        self.check_hosts(tables)
    }

    fn check_hosts(&self, tables: &dyn TableLike) -> Result<(), Wrong> {
        for (name, host) in self.definitions.iter().filter_map(|engine| Some((&engine.name, engine.host.as_ref()?))) {
            if self.get(host).is_none() {
                let item = tables.get(name).and_then(|table| table.get("host"));
                let problem = format!("there is no engine called {host}");
                let expected = "the name of an engine with a table".to_owned();
                return Err(Wrong::new(item.and_then(Item::span), problem, expected, "name one that there is"));
            }
        }
        Ok(())
    }

    /// Every engine.
    pub fn definitions(&self) -> &[Definition] {
        &self.definitions
    }

    /// An engine.
    pub fn get(&self, name: &str) -> Option<&Definition> {
        self.definitions.iter().find(|engine| engine.name == name)
    }

    /// Starts an engine.
    ///
    /// # Errors
    /// When there is no such engine or command, or it does not work; [`Definition::remedy`] says what to do about it.
    pub fn open(&self, name: &str, limits: Limits) -> Result<Box<dyn Engine + Send>, Unavailable> {
        let engine = self.get(name).ok_or_else(|| Unavailable::Missing { command: name.to_owned() })?;
        let program = engine.locate()?;
        let Definition { arguments, spelled, policy, release, .. } = engine.clone();
        let Some(worker) = engine.worker else {
            let engine = engine.clone();
            let start = move || engine.command(&program);
            return Ok(Box::new(Shell::new(name, spelled, arguments, policy, limits, start)?.of_release(release)));
        };
        // The command itself may be a link out of a package's folder, which the driver has to find.
        let (host, program, guest) = match engine.host.as_deref().and_then(|host| self.get(host)) {
            Some(host) => (host.clone(), host.locate()?, Some(program.canonicalize().unwrap_or(program))),
            None => (engine.clone(), program, None),
        };
        let start = move || -> Command {
            let mut command = host.command(&program);
            command.args(&arguments).args(worker.script()).args(&guest);
            command
        };
        Ok(Box::new(Isolated::new(name, Hello::new(name, limits), policy, start)?.of_release(release)))
    }
}

fn read_engine(engine: &mut Definition, table: &dyn TableLike) -> Result<(), Wrong> {
    for (name, item) in table.iter() {
        let Some((_, expected, set)) = KEYS.iter().find(|(key, ..)| *key == name) else {
            return Err(Wrong::unknown(table, name, KEYS.iter().map(|(key, ..)| *key)));
        };
        set(engine, item).ok_or_else(|| Wrong::value(name, item, expected))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Catalogue, (String, Wrong)> {
        let document = Document::parse(text).expect("TOML");
        let mut catalogue = Catalogue::presets();
        catalogue.read(&document["engine"]).map_err(|wrong| (text[wrong.at.clone()].to_owned(), wrong))?;
        Ok(catalogue)
    }

    #[test]
    fn presets_come_from_a_table_and_are_changed_by_another() {
        let catalogue =
            read("[engine.node]\ncommand = './node'\n[engine.new]\ncommand = ['a', 'b']\nstrict = ['-s']").unwrap();
        let names: Vec<_> = catalogue.definitions().iter().map(|engine| engine.name.as_str()).collect();
        assert_eq!(names, ["node", "deno", "bun", "jsc", "gjs", "engine262", "qjs", "hermes", "xs", "new"]);
        let node = catalogue.get("node").unwrap();
        assert_eq!((&node.commands[..], node.worker), (&["./node".to_owned()][..], Some(Worker::NodeVm)));
        let new = catalogue.get("new").unwrap();
        assert_eq!(
            (new.variable.as_str(), new.family.as_str(), new.spelled.print.as_str()),
            ("DUNDER_NEW", "new", "print")
        );
        assert_eq!(new.driven(), "a process for every program");
    }

    #[test]
    fn what_is_wrong_is_told_with_its_place() {
        for (text, at, problem) in [
            ("engine = 1", "1", "`engine` is `1`"),
            ("engine.x = 1", "1", "`x` is `1`"),
            ("[engine.X]", "X", "`X` is no name of an engine"),
            ("[engine.quickjs]", "quickjs", "quickjs is built in, and no command"),
            ("[engine.x]", "[engine.x]", "x has no `command`"),
            ("[engine.x]\ncommand = []", "[]", "`command` is `[]`"),
            ("[engine.x]\ncommand = 'x'\nargument = []", "argument", "unknown key `argument`"),
            ("[engine.x]\ncommand = 'x'\narguments = 'y'", "'y'", "`arguments` is `\"y\"`"),
            ("[engine.x]\ncommand = 'x'\nworker = 'deno'", "'deno'", "`worker` is `\"deno\"`"),
            ("[engine.x]\ncommand = 'x'\ncpu = -1", "-1", "`cpu` is `-1`"),
            ("[engine.x]\ncommand = 'x'\nhost = 'y'", "'y'", "there is no engine called y"),
        ] {
            let (place, wrong) = read(text).unwrap_err();
            assert_eq!((place.as_str(), wrong.problem.as_str()), (at, problem), "{text}");
            assert!(!wrong.expected.is_empty() && !wrong.remedy.is_empty(), "{text}");
        }
    }

    use super::super::Worker;
}
