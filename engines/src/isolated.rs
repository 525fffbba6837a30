//! An engine in another process: whatever it does there is an observation here.

use std::{fmt, io, process::Command, sync::Arc, time::Duration};

use serde::{Deserialize, Serialize, de::DeserializeOwned};

use crate::{
    End, Engine, Halt, Limits, Observation, Prelude,
    child::{Bounds, Cause, Child, Death},
    command::find,
    worker::{Answer, Before, Hello, Request, Welcome},
};

/// The least time that a worker has to start, however short programs may run: runtimes load slowly on busy machines.
const START: Duration = Duration::from_secs(30);

/// Bytes that JSON may add to an answer, as a multiple of the output that a program may print.
const JSON_OVERHEAD: usize = 32;

/// An [`Engine`] that is a worker process, as [`crate::worker`] describes it. A worker that dies is replaced.
///
/// A death counts only if it repeats in a fresh process; [`End::Crashed`] or [`End::Exhausted`] then tells it. A worker that
/// does not answer within [`Limits::wall`] ends as [`End::TimedOut`].
pub struct Isolated {
    name: String,
    version: String,
    hello: Hello,
    start: Box<dyn Fn() -> Command + Send>,
    policy: Policy,
    worker: Option<Worker>,
    ids: u64,
}

/// How a kind of process is treated.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Policy {
    /// Programs after which a worker is replaced by a fresh one.
    pub recycle: u32,
    /// What a process writes to standard error when memory, and nothing else, is why it died.
    pub out_of_memory: Vec<String>,
    /// How many times [`Limits::wall`] it may take. More than once is for an engine that is slower than the others by its
    /// nature: then that it does not come to an end decides nothing.
    pub patience: u32,
    /// Seconds of processor time after which the system ends it: for a process that would not notice that nobody waits for
    /// it any more.
    pub cpu: Option<u32>,
}

impl Policy {
    /// The command as it is started: by a shell that has the system limit its stack and processor time, and leave no core
    /// files behind, where there is such a shell.
    pub(crate) fn guard(&self, command: Command, limits: &Limits) -> Command {
        // A command that is not there is told by who starts it.
        if !cfg!(unix) || find(command.get_program().as_ref()).is_none() {
            return command;
        }
        let stack = limits.process_stack >> 10;
        let time = self.cpu.map(|seconds| format!("ulimit -t {seconds}; ")).unwrap_or_default();
        let mut guarded = Command::new("sh");
        // A system that allows less has its way.
        let guard = format!("{{ ulimit -c 0; ulimit -s {stack}; {time}}} 2>/dev/null; exec \"$0\" \"$@\"");
        guarded.args(["-c", &guard]);
        guarded.arg(command.get_program()).args(command.get_args());
        for (name, value) in command.get_envs() {
            match value {
                Some(value) => guarded.env(name, value),
                None => guarded.env_remove(name),
            };
        }
        guarded
    }

    /// What the death of a process says of the program that it ran.
    pub(crate) fn end_of(&self, death: &Death) -> End {
        match &death.cause {
            Cause::TimedOut if self.patience > 1 => End::Halted(Halt::Time),
            Cause::TimedOut => End::TimedOut,
            Cause::Swollen(_) => End::Exhausted(death.to_string()),
            _ if self.is_out_of_memory(death) => End::Exhausted(death.to_string()),
            _ => End::Crashed(death.to_string()),
        }
    }

    /// Whether a process said that memory is why it died.
    pub(crate) fn is_out_of_memory(&self, death: &Death) -> bool {
        self.out_of_memory.iter().any(|mark| death.last_words.contains(mark))
    }
}

impl Default for Policy {
    /// Workers are never recycled, none of their deaths is for want of memory, and they notice when nobody waits for them.
    fn default() -> Policy {
        Policy { recycle: u32::MAX, out_of_memory: Vec::new(), patience: 1, cpu: None }
    }
}

/// Why an engine cannot be used.
#[derive(Debug)]
pub enum Unavailable {
    /// The command does not exist.
    Missing {
        /// The command as it was tried.
        command: String,
    },
    /// The command exists and is of no use.
    Failed {
        /// The command as it was tried.
        command: String,
        /// What went wrong.
        why: String,
    },
}

struct Worker {
    child: Child,
    /// Programs that it has run.
    served: u32,
}

impl Isolated {
    /// Starts a worker by the command that `start` makes, each time that one is needed, and greets it.
    ///
    /// # Errors
    /// When the command cannot be started, or does not answer the greeting.
    pub fn new(
        name: &str,
        hello: Hello,
        policy: Policy,
        start: impl Fn() -> Command + Send + 'static,
    ) -> Result<Isolated, Unavailable> {
        let mut engine = Isolated {
            name: name.to_string(),
            version: String::new(),
            hello,
            start: Box::new(start),
            policy,
            worker: None,
            ids: 0,
        };
        let (worker, welcome) = engine.fresh_worker()?;
        engine.version = welcome.version;
        engine.worker = Some(worker);
        Ok(engine)
    }

    /// The same engine in a version that somebody else tells; in the one that it tells itself, where the words are empty.
    pub(crate) fn of_release(self, release: String) -> Isolated {
        if release.is_empty() { self } else { Isolated { version: release, ..self } }
    }

    fn limits(&self) -> &Limits {
        &self.hello.limits
    }

    fn wall(&self) -> Duration {
        Duration::from_millis(self.limits().wall) * self.policy.patience
    }

    fn fresh_worker(&self) -> Result<(Worker, Welcome), Unavailable> {
        let command = (self.start)();
        let program = command.get_program().to_string_lossy().into_owned();
        let failed = |why: String| Unavailable::Failed { command: program.clone(), why };
        let line = self.limits().output.saturating_mul(JSON_OVERHEAD).saturating_add(1 << 16);
        let bounds = Bounds { line, memory: self.limits().process_memory };
        let command = self.policy.guard(command, self.limits());
        let mut child = Child::spawn(command, bounds).map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => Unavailable::Missing { command: program.clone() },
            _ => failed(error.to_string()),
        })?;
        let wall = START.max(self.wall());
        let welcome = exchange(&mut child, &self.hello, wall).map_err(|death| failed(death.to_string()))?;
        Ok((Worker { child, served: 0 }, welcome))
    }

    /// Runs a program in the worker at hand or a fresh one, and says whether it was fresh.
    fn attempt(&mut self, source: &str, before: Option<&[Arc<Prelude>]>) -> (bool, Result<Observation, End>) {
        let seasoned = self.worker.take().filter(|worker| worker.served < self.policy.recycle);
        let worker = seasoned.map_or_else(|| self.fresh_worker().map(|(worker, _)| worker), Ok);
        let mut worker = match worker {
            Ok(worker) => worker,
            Err(unavailable) => return (true, Err(End::Halted(Halt::Unsupported(unavailable.to_string())))),
        };
        let fresh = worker.served == 0;
        worker.served += 1;
        self.ids += 1;
        let script = |prelude: &Arc<Prelude>| Before { name: prelude.name().into(), text: prelude.text().into() };
        let before = before.map(|before| before.iter().map(script).collect());
        let request = Request { id: self.ids, source: source.to_string(), before };
        let wall = self.wall();
        let answer = exchange(&mut worker.child, &request, wall).and_then(|answer: Answer| {
            if answer.id == request.id { Ok(answer) } else { Err(worker.child.reject(format!("answer {}", answer.id))) }
        });
        match answer {
            Ok(answer) => {
                self.worker = Some(worker);
                (fresh, Ok(answer.observation))
            }
            Err(death) => (fresh, Err(self.policy.end_of(&death))),
        }
    }

    /// Runs a program, once more in a fresh worker where one dies that others may have hurt.
    fn insist(&mut self, source: &str, before: Option<&[Arc<Prelude>]>) -> Observation {
        if source.len() > self.limits().source {
            return Observation { events: Vec::new(), end: End::Halted(Halt::Source) };
        }
        let result = match self.attempt(source, before) {
            (false, Err(End::Crashed(_) | End::Exhausted(_))) => self.attempt(source, before).1,
            (_, result) => result,
        };
        result.unwrap_or_else(|end| Observation { events: Vec::new(), end })
    }
}

fn exchange<T: DeserializeOwned>(child: &mut Child, message: &impl Serialize, wall: Duration) -> Result<T, Death> {
    let request = serde_json::to_string(message).map_err(|error| child.reject(error.to_string()))?;
    let answer = child.call(&request, wall)?;
    serde_json::from_str(&answer).map_err(|_| child.reject(answer))
}

impl Engine for Isolated {
    fn name(&self) -> &str {
        &self.name
    }

    fn version(&self) -> &str {
        &self.version
    }

    fn observe(&mut self, source: &str) -> Observation {
        self.insist(source, None)
    }

    fn observe_plain(&mut self, before: &[Arc<Prelude>], source: &str) -> Observation {
        self.insist(source, Some(before))
    }
}

impl fmt::Display for Unavailable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Unavailable::Missing { command } => write!(f, "{command}: no such command"),
            Unavailable::Failed { command, why } => write!(f, "{command}: {why}"),
        }
    }
}

impl std::error::Error for Unavailable {}
