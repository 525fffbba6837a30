//! What an engine that is a command is, as far as a table says it.

use std::{
    env,
    path::{Path, PathBuf},
    process::Command,
};

use serde::{Deserialize, Serialize};

use super::find;
use crate::{Unavailable, isolated::Policy, shell::Spelled};

/// The driver for what has `node:vm`.
const VM: &str = concat!(include_str!("../../harness/lines.js"), include_str!("../../harness/vm.js"));

/// The driver for engine262, which Node.js runs.
const ENGINE262_IN_NODE: &str =
    concat!(include_str!("../../harness/lines.js"), include_str!("../../harness/engine262.js"));

/// The driver for the shell of JavaScriptCore.
const JSC: &str = include_str!("../../harness/jsc.js");

/// An engine that comes as a command.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Definition {
    /// The name of the engine, as [`crate::Engine::name`] tells it.
    pub name: String,
    /// What the engine is made of: engines of one family have their bugs in common.
    pub family: String,
    /// The environment variable that names the command in the place of `commands`.
    pub variable: String,
    /// Commands to try, in order.
    pub commands: Vec<String>,
    /// Environment variables that would change what the engine does, and that it does not get to see.
    pub hidden: Vec<String>,
    /// Environment variables that it needs.
    pub environment: Vec<(String, String)>,
    /// Arguments before the driver or the program's file.
    pub arguments: Vec<String>,
    /// What makes a worker of the command, with a fresh realm for every program. Without it, every program has a process.
    pub worker: Option<Worker>,
    /// The engine whose command runs the driver, which is told where this one's is.
    pub host: Option<String>,
    /// How the command spells things, where every program has a process.
    pub spelled: Spelled,
    /// How its processes are treated.
    pub policy: Policy,
    /// What a reader types to run the file `program.js`; empty where nobody says.
    pub by_hand: String,
    /// Its version in words, where the command does not tell it; empty where nobody says.
    pub release: String,
    /// How it is driven, for readers; empty where nobody says.
    pub driven: String,
    /// What to do where the command is missing.
    pub remedy: String,
}

/// What makes a worker of a command, as [`crate::worker`] describes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Worker {
    /// A driver for what has `node:vm`, as the last argument.
    NodeVm,
    /// A driver for the shell of JavaScriptCore, as the last argument.
    Jsc,
    /// A driver for engine262, as the last argument but one.
    Engine262,
    /// Nothing: the command is one.
    JsonLines,
}

/// Every [`Worker`], its name in tables, and its driver.
pub const WORKERS: &[(Worker, &str, Option<&str>)] = &[
    (Worker::NodeVm, "node-vm", Some(VM)),
    (Worker::Jsc, "jsc", Some(JSC)),
    (Worker::Engine262, "engine262", Some(ENGINE262_IN_NODE)),
    (Worker::JsonLines, "json-lines", None),
];

impl Worker {
    /// The driver, where there is one.
    pub(super) fn script(self) -> Option<&'static str> {
        WORKERS.iter().find(|(worker, ..)| *worker == self).and_then(|(.., script)| *script)
    }
}

impl Definition {
    /// An engine of which nothing is known but its name.
    pub fn named(name: &str) -> Definition {
        Definition {
            name: name.to_owned(),
            family: name.to_owned(),
            variable: format!("DUNDER_{}", name.to_ascii_uppercase().replace('-', "_")),
            commands: Vec::new(),
            hidden: Vec::new(),
            environment: Vec::new(),
            arguments: Vec::new(),
            worker: None,
            host: None,
            spelled: Spelled::default(),
            policy: Policy::default(),
            by_hand: String::new(),
            release: String::new(),
            driven: String::new(),
            remedy: String::new(),
        }
    }

    /// What a reader types to run the file `program.js`, in strict mode as a whole or not.
    pub fn by_hand(&self, strict: bool) -> String {
        if !self.by_hand.is_empty() {
            return self.by_hand.clone();
        }
        let command = self.commands.first().map_or(self.name.as_str(), String::as_str);
        let mode = if strict { &self.spelled.strict } else { &self.spelled.sloppy };
        let mut words = vec![command];
        words.extend(self.arguments.iter().chain(mode).map(String::as_str));
        words.push("program.js");
        words.join(" ")
    }

    /// How it is driven, for readers.
    pub fn driven(&self) -> &str {
        match (self.driven.as_str(), self.worker) {
            ("", Some(_)) => "in processes of its own, a fresh realm for every program",
            ("", None) => "a process for every program",
            (driven, _) => driven,
        }
    }

    /// Where the command is: where the environment says, or the first of the commands that exists.
    pub(super) fn locate(&self) -> Result<PathBuf, Unavailable> {
        let chosen = env::var_os(&self.variable).filter(|value| !value.is_empty()).map(PathBuf::from);
        let commands = chosen.map_or_else(|| self.commands.iter().map(PathBuf::from).collect(), |path| vec![path]);
        commands.iter().find_map(|command| find(command)).ok_or_else(|| Unavailable::Missing {
            command: commands.iter().map(|command| command.display().to_string()).collect::<Vec<_>>().join(", "),
        })
    }

    /// A command without its arguments.
    pub(super) fn command(&self, program: &Path) -> Command {
        let mut command = Command::new(program);
        command.envs(self.environment.iter().map(|(name, value)| (name, value)));
        for variable in &self.hidden {
            command.env_remove(variable);
        }
        command
    }
}
