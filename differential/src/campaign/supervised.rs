//! Batches in a worker process: what an engine does to its process is a finding, and the campaign goes on.

use std::process::Command;
use std::time::Duration;

use dunder_engines::child::{Bounds, Cause, Child, Death};
use dunder_engines::{End, Limits};

use super::{Batch, Raw, Reduced, Reducer, Runner, Task};
use crate::{Judge, Kind, Reason, Signature};

/// What a worker may not exceed. A batch in which every program diverges is far smaller, and so are the interpreter and the
/// engines that live in the worker, unless a program makes one of them grow without end.
const BOUNDS: Bounds = Bounds { line: 64 << 20, memory: 1 << 30 };

fn spawn(command: Command) -> Result<Child, Death> {
    Child::spawn(command, BOUNDS).map_err(|error| Death { cause: Cause::Closed, last_words: error.to_string() })
}

/// Runs batches in a worker process, which is replaced when it dies.
pub struct Supervised {
    start: Box<dyn FnMut() -> Command>,
    program: Box<dyn FnMut(u64) -> String>,
    engine: String,
    limits: Limits,
    child: Option<Child>,
}

impl Supervised {
    /// A runner by workers that `start` starts; `program` tells the text of an index, `engine` who is to blame for a death, and
    /// `limits` how long one program may take.
    pub fn new(
        start: impl FnMut() -> Command + 'static,
        program: impl FnMut(u64) -> String + 'static,
        engine: &str,
        limits: Limits,
    ) -> Supervised {
        Supervised {
            start: Box::new(start),
            program: Box::new(program),
            engine: engine.to_owned(),
            limits,
            child: None,
        }
    }

    fn wall(&self) -> Duration {
        Duration::from_millis(self.limits.wall)
    }

    /// Has a worker run a task, which it is sent as a line of JSON, and answers with a [`Batch`].
    fn attempt(&mut self, task: &Task, wall: Duration) -> Result<Batch, Death> {
        let mut child = match self.child.take() {
            Some(child) => child,
            None => spawn((self.start)())?,
        };
        let request = serde_json::to_string(task).expect("a task is JSON");
        let answer = child.call(&request, wall)?;
        let batch = serde_json::from_str(&answer).map_err(|error| child.reject(format!("{error}: {answer}")))?;
        self.child = Some(child);
        Ok(batch)
    }

    /// A task in which a worker died, program by program, each as often as it takes to be sure.
    fn one_by_one(&mut self, task: &Task) -> Batch {
        let mut all = Batch::of(task);
        for one in task.one_by_one() {
            let first = self.attempt(&one, self.wall());
            let again = first.or_else(|_| self.attempt(&one, self.wall()));
            match again.map_err(|death| self.raw(&one, &death)) {
                Ok(batch) => {
                    all.found.extend(batch.found);
                    all.reached.extend(batch.reached);
                    if let Some(matrix) = &batch.matrix {
                        all.matrix.get_or_insert_default().merge(matrix);
                    }
                    all.health += &batch.health;
                    for (reason, count) in batch.inconclusive {
                        *all.inconclusive.entry(reason).or_default() += count;
                    }
                }
                Err(Ok(raw)) => all.found.push(raw),
                Err(Err(reason)) => *all.inconclusive.entry(reason.in_general()).or_default() += 1,
            }
        }
        all
    }

    /// A death as a finding, or why it is none: an engine may take its time and its memory over what the interpreter does not
    /// finish within its limits either.
    fn raw(&mut self, one: &Task, death: &Death) -> Result<Raw, Reason> {
        let index = one.from;
        let source = one.text(index).map_or_else(|| (self.program)(index), str::to_owned);
        let kind = match death.cause {
            Cause::TimedOut => Kind::Timeout,
            Cause::Swollen(_) => Kind::Memory,
            _ => Kind::Crash,
        };
        if kind != Kind::Crash
            && let End::Halted(halt) = Judge::new(self.limits).expect(&source).end
        {
            return Err(Reason::Interpreter(halt));
        }
        // The interpreter's steps are not known here; what the process said of its death tells one crash from another.
        let words = if kind == Kind::Crash { death.to_string() } else { String::new() };
        let signature = Signature::of_death(&self.engine, kind, &words);
        let engine = self.engine.clone();
        let (is_behind, behind) = (false, Vec::new());
        Ok(Raw { index, engine, kind, difference: None, signature, clause: None, source, is_behind, behind })
    }
}

impl Runner for Supervised {
    fn run(&mut self, task: Task) -> Batch {
        match self.attempt(&task, self.wall() * 2) {
            Ok(batch) => batch,
            Err(_) => self.one_by_one(&task),
        }
    }
}

/// Where the engines live that are built into a worker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engines {
    /// In the worker: what ends one of them ends it.
    InWorker,
    /// In processes of their own: slower, and whatever a program does to one of them the worker goes on.
    Apart,
}

/// Reduces in a worker process. A program that ends the worker is reduced by another one, whose engines live apart; what kills
/// that one too, or takes it too long, stays as it was met.
pub struct SupervisedReducer {
    start: Box<dyn FnMut(Engines) -> Command>,
    wall: Duration,
    child: Option<Child>,
}

impl SupervisedReducer {
    /// A reducer by workers that `start` starts, each reduction in `wall` at most. A worker reads a [`Raw`] and answers with a [`Reduced`] or null.
    pub fn new(start: impl FnMut(Engines) -> Command + 'static, wall: Duration) -> SupervisedReducer {
        SupervisedReducer { start: Box::new(start), wall, child: None }
    }

    /// Asks the worker at hand, which is kept as long as it lives.
    fn attempt(&mut self, found: &Raw) -> Result<Option<Reduced>, Death> {
        let mut child = match self.child.take() {
            Some(child) => child,
            None => spawn((self.start)(Engines::InWorker))?,
        };
        let reduced = ask(&mut child, found, self.wall)?;
        self.child = Some(child);
        Ok(reduced)
    }

    /// Asks a worker that outlives its engines, for this program alone.
    fn attempt_apart(&mut self, found: &Raw) -> Result<Option<Reduced>, Death> {
        ask(&mut spawn((self.start)(Engines::Apart))?, found, self.wall)
    }
}

fn ask(child: &mut Child, found: &Raw, wall: Duration) -> Result<Option<Reduced>, Death> {
    let request = serde_json::to_string(found).expect("a finding is JSON");
    let answer = child.call(&request, wall)?;
    serde_json::from_str(&answer).map_err(|error| child.reject(format!("{error}: {answer}")))
}

impl Reducer for SupervisedReducer {
    fn reduce(&mut self, found: &Raw) -> Option<Reduced> {
        let reduced = if found.kind == Kind::Crash { self.attempt_apart(found) } else { self.attempt(found) };
        match reduced {
            Err(death) if death.cause != Cause::TimedOut => self.attempt_apart(found).ok()?,
            reduced => reduced.ok()?,
        }
    }
}
