//! Engines that are commands on this machine, each driven by a script that makes a worker of it.

use std::{
    env,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{Isolated, Limits, Unavailable, isolated::Policy, worker::Hello};

/// A kind of engine that comes as a command.
#[derive(Clone, Copy, Debug)]
pub struct Preset {
    /// The name of the engine, as [`crate::Engine::name`] tells it.
    pub name: &'static str,
    /// The environment variable that names the command.
    pub variable: &'static str,
    /// Commands to try, in order, where no other is given.
    pub commands: &'static [&'static str],
    /// Environment variables that would change what the engine does, and that it does not get to see.
    pub hidden: &'static [&'static str],
    /// Arguments before the driver.
    pub arguments: &'static [&'static str],
    /// The driver: a script for this engine that is a worker as [`crate::worker`] describes it.
    pub driver: &'static str,
    /// How its workers are treated.
    pub policy: Policy,
    /// What to do where the command is missing.
    pub remedy: &'static str,
}

/// Node.js, each program a sloppy script in a realm of its own, made by `node:vm`.
pub const NODE: Preset = Preset {
    name: "node",
    variable: "DUNDER_NODE",
    commands: &["node", "nodejs"],
    hidden: &["NODE_OPTIONS"],
    arguments: &["--no-warnings", "--max-old-space-size=512", "-e"],
    driver: include_str!("../harness/node.js"),
    policy: Policy { recycle: 2_000, out_of_memory: &["out of memory"] },
    remedy: "install Node.js 22.8 or later (https://nodejs.org), or set DUNDER_NODE to its path",
};

impl Preset {
    /// The command that the environment names; nothing where it names none.
    pub fn chosen(&self) -> Option<PathBuf> {
        env::var_os(self.variable).filter(|value| !value.is_empty()).map(PathBuf::from)
    }
}

/// Starts an engine that is a command: the one at `path`, or the first of the preset's that exists.
///
/// # Errors
/// When there is no such command, or it does not work; [`Preset::remedy`] says what to do about it.
pub fn open(preset: &'static Preset, path: Option<&Path>, limits: Limits) -> Result<Isolated, Unavailable> {
    let commands = match path {
        Some(path) => vec![path.to_path_buf()],
        None => preset.commands.iter().map(Into::into).collect(),
    };
    for command in &commands {
        let hello = Hello::new(preset.name, limits);
        let start = {
            let command = command.clone();
            move || {
                let mut command = Command::new(&command);
                command.args(preset.arguments).arg(preset.driver);
                for variable in preset.hidden {
                    command.env_remove(variable);
                }
                command
            }
        };
        match Isolated::new(preset.name, hello, preset.policy, start) {
            Err(Unavailable::Missing { .. }) => {}
            found => return found,
        }
    }
    let command = commands.iter().map(|command| command.display().to_string()).collect::<Vec<_>>().join(", ");
    Err(Unavailable::Missing { command })
}
