//! Batches in a worker process: what an engine does to its process is a finding, and the campaign goes on.

use std::collections::BTreeMap;
use std::ops::Range;
use std::process::Command;
use std::time::Duration;

use dunder_engines::child::{Cause, Child, Death};
use dunder_engines::{End, Limits};
use serde::{Deserialize, Serialize};

use super::{Batch, Raw, Reduced, Reducer, Runner};
use crate::{Judge, Kind, Reason, Signature};

/// Bytes of an answer: a batch in which every program diverges is far smaller.
const LONGEST: usize = 64 << 20;

/// What a worker is asked, as one line of JSON; it answers with a [`Batch`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Request {
    /// The first index.
    pub from: u64,
    /// The index behind the last one.
    pub to: u64,
}

fn spawn(command: Command) -> Result<Child, Death> {
    Child::spawn(command, LONGEST).map_err(|error| Death { cause: Cause::Closed, last_words: error.to_string() })
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

    fn attempt(&mut self, range: Range<u64>, wall: Duration) -> Result<Batch, Death> {
        let mut child = match self.child.take() {
            Some(child) => child,
            None => spawn((self.start)())?,
        };
        let request = Request { from: range.start, to: range.end };
        let request = serde_json::to_string(&request).expect("two numbers are JSON");
        let answer = child.call(&request, wall)?;
        let batch = serde_json::from_str(&answer).map_err(|error| child.reject(format!("{error}: {answer}")))?;
        self.child = Some(child);
        Ok(batch)
    }

    /// A range in which a worker died, program by program, each as often as it takes to be sure.
    fn one_by_one(&mut self, range: Range<u64>) -> Batch {
        let mut all = Batch { from: range.start, to: range.end, found: Vec::new(), inconclusive: BTreeMap::new() };
        for index in range {
            let first = self.attempt(index..index + 1, self.wall());
            let again = first.or_else(|_| self.attempt(index..index + 1, self.wall()));
            match again.map_err(|death| self.raw(index, &death)) {
                Ok(batch) => {
                    all.found.extend(batch.found);
                    for (reason, count) in batch.inconclusive {
                        *all.inconclusive.entry(reason).or_default() += count;
                    }
                }
                Err(Ok(raw)) => all.found.push(raw),
                Err(Err(reason)) => *all.inconclusive.entry(reason.to_string()).or_default() += 1,
            }
        }
        all
    }

    /// A death as a finding, or why it is none: an engine may take its time over what the interpreter does not finish
    /// within its limits either.
    fn raw(&mut self, index: u64, death: &Death) -> Result<Raw, Reason> {
        let source = (self.program)(index);
        let kind = if death.cause == Cause::TimedOut { Kind::Timeout } else { Kind::Crash };
        if kind == Kind::Timeout
            && let End::Halted(halt) = Judge::new(self.limits).expect(&source).end
        {
            return Err(Reason::Interpreter(halt));
        }
        // The interpreter's steps are not known here; what the process said last tells one crash from another.
        let words = death.last_words.lines().last().unwrap_or_default().to_owned();
        let signature =
            Signature { engine: self.engine.clone(), kind, algorithms: vec![format!("{}: {words}", death.cause)] };
        let engine = self.engine.clone();
        let (is_behind, behind) = (false, Vec::new());
        Ok(Raw { index, engine, kind, difference: None, signature, clause: None, source, is_behind, behind })
    }
}

impl Runner for Supervised {
    fn run(&mut self, range: Range<u64>) -> Batch {
        match self.attempt(range.clone(), self.wall() * 2) {
            Ok(batch) => batch,
            Err(_) => self.one_by_one(range),
        }
    }
}

/// Reduces in a worker process, which is replaced when it dies; a finding that kills its reducer twice, or takes it too
/// long once, stays as it was met.
pub struct SupervisedReducer {
    start: Box<dyn FnMut() -> Command>,
    wall: Duration,
    child: Option<Child>,
}

impl SupervisedReducer {
    /// A reducer by workers that `start` starts, each reduction in `wall` at most. A worker reads a [`Raw`] and answers with a [`Reduced`] or null.
    pub fn new(start: impl FnMut() -> Command + 'static, wall: Duration) -> SupervisedReducer {
        SupervisedReducer { start: Box::new(start), wall, child: None }
    }
}

impl SupervisedReducer {
    fn attempt(&mut self, found: &Raw) -> Result<Option<Reduced>, Death> {
        let mut child = match self.child.take() {
            Some(child) => child,
            None => spawn((self.start)())?,
        };
        let request = serde_json::to_string(found).expect("a finding is JSON");
        let answer = child.call(&request, self.wall)?;
        let reduced = serde_json::from_str(&answer).map_err(|error| child.reject(format!("{error}: {answer}")))?;
        self.child = Some(child);
        Ok(reduced)
    }
}

impl Reducer for SupervisedReducer {
    fn reduce(&mut self, found: &Raw) -> Option<Reduced> {
        match self.attempt(found) {
            Err(death) if death.cause != Cause::TimedOut => self.attempt(found).ok()?,
            reduced => reduced.ok()?,
        }
    }
}
