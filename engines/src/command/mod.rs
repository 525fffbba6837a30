//! Engines that are commands on this machine.

mod find;
pub mod presets;

use std::{
    env,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{Engine, Isolated, Limits, Shell, Unavailable, isolated::Policy, shell::Spelling, worker::Hello};

pub use find::find;
pub use presets::PRESETS;

/// A kind of engine that comes as a command.
#[derive(Clone, Copy, Debug)]
pub struct Preset {
    /// The name of the engine, as [`crate::Engine::name`] tells it.
    pub name: &'static str,
    /// What the engine is made of: engines of one family have their bugs in common.
    pub family: &'static str,
    /// The environment variable that names the command.
    pub variable: &'static str,
    /// Commands to try, in order, where no other is given.
    pub commands: &'static [&'static str],
    /// Environment variables that would change what the engine does, and that it does not get to see.
    pub hidden: &'static [&'static str],
    /// Environment variables that it needs.
    pub environment: &'static [(&'static str, &'static str)],
    /// Arguments before the driver or the program's file.
    pub arguments: &'static [&'static str],
    /// How it is made to run programs.
    pub driver: Driver,
    /// How its processes are treated.
    pub policy: Policy,
    /// How it is driven, for readers.
    pub driven: &'static str,
    /// What to do where the command is missing.
    pub remedy: &'static str,
}

/// What makes an engine of a command.
#[derive(Clone, Copy, Debug)]
pub enum Driver {
    /// A script that is handed over as the last argument, and is a worker as [`crate::worker`] describes it.
    Worker(&'static str),
    /// Such a script, which another engine runs; it is told where this command is.
    Guest {
        /// The engine that runs the script.
        host: &'static Preset,
        /// Its arguments, in the place of those that it has by itself.
        arguments: &'static [&'static str],
        /// The script.
        script: &'static str,
    },
    /// A process for every program, since the command has no fresh realm for the next one.
    Shell(Spelling),
}

impl Preset {
    /// The command that the environment names; nothing where it names none.
    pub fn chosen(&self) -> Option<PathBuf> {
        env::var_os(self.variable).filter(|value| !value.is_empty()).map(PathBuf::from)
    }

    /// Where the command is: the one at `path`, or the first of the preset's that exists.
    fn locate(&self, path: Option<&Path>) -> Result<PathBuf, Unavailable> {
        let commands = match path {
            Some(path) => vec![path.to_path_buf()],
            None => self.commands.iter().map(Into::into).collect(),
        };
        commands.iter().find_map(|command| find(command)).ok_or_else(|| Unavailable::Missing {
            command: commands.iter().map(|command| command.display().to_string()).collect::<Vec<_>>().join(", "),
        })
    }

    /// A command without its last arguments.
    fn command(&self, program: &Path, arguments: &[&str]) -> Command {
        let mut command = Command::new(program);
        command.args(arguments).envs(self.environment.iter().copied());
        for variable in self.hidden {
            command.env_remove(variable);
        }
        command
    }
}

/// Starts an engine that is a command: the one at `path`, or the first of the preset's that exists.
///
/// # Errors
/// When there is no such command, or it does not work; [`Preset::remedy`] says what to do about it.
pub fn open(
    preset: &'static Preset,
    path: Option<&Path>,
    limits: Limits,
) -> Result<Box<dyn Engine + Send>, Unavailable> {
    let program = preset.locate(path)?;
    let start: Box<dyn Fn() -> Command + Send> = match preset.driver {
        Driver::Worker(script) => Box::new(move || {
            let mut command = preset.command(&program, preset.arguments);
            command.arg(script);
            command
        }),
        Driver::Guest { host, arguments, script } => {
            // The command itself may be a link out of a package's folder, which the script has to find.
            let guest = program.canonicalize().unwrap_or(program);
            let program = host.locate(host.chosen().as_deref())?;
            Box::new(move || {
                let mut command = host.command(&program, arguments);
                command.arg(script).arg(&guest);
                command
            })
        }
        Driver::Shell(spelling) => {
            let start = move || preset.command(&program, &[]);
            let shell = Shell::new(preset.name, spelling.into(), preset.arguments, preset.policy, limits, start)?;
            return Ok(Box::new(shell));
        }
    };
    Ok(Box::new(Isolated::new(preset.name, Hello::new(preset.name, limits), preset.policy, start)?))
}
