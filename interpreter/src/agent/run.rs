//! Running a program: a realm that is made once, cloned for nothing, and thrown away.

use std::rc::Rc;
use std::sync::Arc;

use dunder_syntax::{Program, Span};

use super::{Agent, ExecutionContext, Limits, State, host, plain, surroundings};
use crate::abrupt::{Abrupt, Completion, Halt};
use crate::builtins::create::create_realm;
use crate::code::Source;
use crate::evaluation::declarations::find_all_declarations;
use crate::evaluation::script::script_evaluation;
use crate::harness;
use crate::heap::Heap;
use crate::operations::objects::{call, get};
use crate::steps::{Goal, Marks, Taken};
use crate::value::{ObjectId, RealmId, Value};

/// How many further realms stand ready in the heap's base.
pub(super) const SPARE_REALMS: usize = 4;

/// One printed line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The site that the program gave, or nothing.
    pub site: String,
    /// The canonical text.
    pub text: String,
    /// How many marks the trace held when the line was printed; 0 in a run that is not traced.
    pub taken: usize,
    /// Where the call stands in the program's text that printed it, or that led to what printed it.
    pub place: Span,
}

/// How a run ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ending {
    /// The script ran to its end.
    Completed,
    /// The script threw; the exception in canonical form.
    Threw(String),
    /// The run met a limit, or something that the interpreter does not implement.
    Halted(Halt),
}

/// A run of a program.
#[derive(Clone, Debug)]
pub struct Run {
    /// The printed lines, in order.
    pub lines: Vec<Line>,
    /// How it ended.
    pub ending: Ending,
    /// Every mark in order; empty in a run that is not traced.
    pub trace: Vec<Taken>,
}

/// An agent with its realms made and the harness in place, ready to run one program after the other.
///
/// Whatever a program does to its realm is undone before the next, in time proportional to what it did.
pub struct Interpreter {
    pub(super) agent: Agent<'static>,
    pub(super) realm: RealmId,
    pub(super) printing: Printing,
}

/// Who tells what a program threw.
#[derive(Clone, Copy)]
pub(super) enum Printing {
    /// The harness, with this function.
    Scripted(ObjectId),
    /// The interpreter, as the harness would.
    Native,
    /// The interpreter, where there is no harness.
    Plain,
}

impl Interpreter {
    /// Makes a realm and runs the harness in it: an expression whose value is a function of `emit` and `quote`, which gives
    /// an object with the functions `begin` of the realm's global object, called here, `threw` of an exception and, where programs
    /// may make realms, `register` of the global object of each of those.
    ///
    /// # Panics
    /// Where the harness throws or is not of that form: a mistake in the harness, not in a program.
    pub fn new(harness: Program, limits: Limits) -> Interpreter {
        Interpreter::with(harness, limits, false)
    }

    /// As [`Interpreter::new`], but functions of the interpreter's own print in the place of the harness's: the same, at a
    /// fraction of the time. The harness has to name what it knows, with further functions `known` and `knownErrors`.
    ///
    /// # Panics
    /// Where the harness throws or is not of that form.
    pub fn native(harness: Program, limits: Limits) -> Interpreter {
        Interpreter::with(harness, limits, true)
    }

    fn with(harness: Program, limits: Limits, native: bool) -> Interpreter {
        // The program's limits are no matter of the harness, but for the stack, which is that of the thread.
        let mut agent = Agent::new(Limits { stack: limits.stack, ..Limits::default() });
        agent.start(false);
        let realm = create_realm(&mut agent);
        let printing = install(&mut agent, realm, Arc::new(harness), native)
            .unwrap_or_else(|abrupt| panic!("the harness failed: {abrupt:?}"));
        find_all_declarations(&mut agent);
        agent.heap.freeze();
        agent.programs_of_base = std::mem::take(&mut agent.programs);
        agent.limits = limits;
        Interpreter { agent, realm, printing }
    }

    /// Runs a program as a script that has no early error, its text beside it for what reads source text, and then the jobs
    /// that it has left.
    ///
    /// `tracing` keeps the order of the marks, for windows and explanations: where the crate is built for it (`traced`).
    pub fn run(&mut self, program: Arc<Program>, text: &str, tracing: bool) -> Run {
        let agent = &mut self.agent;
        agent.start(tracing);
        let source = Rc::new(Source { text: text.to_owned(), is_harness: false, is_program: true });
        let result = script_evaluation(agent, self.realm, program, source);
        let ending = match result {
            Ok(_) => Ending::Completed,
            Err(abrupt) => self.ending(abrupt),
        };
        let agent = &mut self.agent;
        let ending = match ending {
            Ending::Halted(_) => ending,
            _ => match agent.run_jobs(self.realm) {
                Err(Abrupt::Halt(halt)) => Ending::Halted(*halt),
                _ => ending,
            },
        };
        let trace = agent.end_record();
        agent.abandon_suspended();
        agent.contexts.clear();
        // Now, and not when the next one begins: what it allocated may be much.
        agent.heap.reset();
        Run { lines: std::mem::take(&mut agent.lines), ending, trace }
    }

    /// How a script ended that did not complete.
    pub(super) fn ending(&mut self, abrupt: Abrupt) -> Ending {
        match self.printing {
            Printing::Scripted(threw) => canonical(&mut self.agent, self.realm, Some(threw), abrupt),
            Printing::Native => canonical(&mut self.agent, self.realm, None, abrupt),
            Printing::Plain => plain::threw(&mut self.agent, self.realm, abrupt),
        }
    }

    /// The steps and outcomes that were reached in the last run: by the program, and by the harness, which looks.
    pub fn marks(&self) -> &Marks {
        &self.agent.marks
    }

    /// Forgets what the last run reached: for a program that is not even run.
    pub fn forget(&mut self) {
        self.agent.record_anew(false);
    }

    /// Plants a fault in the next runs: an outcome of a decision is taken for the other. Where the crate is not built for it
    /// (`traced`), nothing comes of it.
    pub fn plant(&mut self, fault: Option<Goal>) {
        self.agent.plant(fault);
    }

    /// The bounds of each run.
    pub fn limits_mut(&mut self) -> &mut Limits {
        &mut self.agent.limits
    }
}

impl Agent<'static> {
    /// An agent without realms.
    pub(super) fn new(limits: Limits) -> Agent<'static> {
        Agent {
            marks: Marks::default(),
            state: Box::new(State { heap: Heap::new(), limits, ..State::default() }),
            running: None,
        }
    }
}

impl Agent<'_> {
    /// Sets everything that a run counts to its beginning.
    pub(super) fn start(&mut self, tracing: bool) {
        let here = 0u8;
        self.stack_floor = (&raw const here as usize).saturating_sub(self.limits.stack);
        self.fuel = self.limits.fuel;
        self.depth = 0;
        self.output = 0;
        self.place = Span::NONE;
        self.random = surroundings::SEED;
        self.lines.clear();
        self.names.reset();
        self.contexts.clear();
        self.programs.clear();
        self.codes.clear();
        self.patterns.clear();
        self.hoisted.clear();
        self.spare_realms_taken = 0;
        self.jobs.clear();
        self.timeouts.reset();
        self.waiters.reset();
        self.record_anew(tracing);
    }

    /// Runs something in a context of a realm that no code belongs to.
    ///
    /// # Errors
    /// What `inner` gives.
    pub fn in_realm<T>(&mut self, realm: RealmId, inner: impl FnOnce(&mut Agent) -> T) -> T {
        let environment = self.heap[realm].global_environment;
        self.contexts.push(ExecutionContext {
            function: None,
            realm,
            lexical_environment: environment,
            variable_environment: environment,
            private_environment: None,
            generator: None,
            strict: true,
            source: Rc::default(),
        });
        let result = inner(self);
        self.contexts.pop();
        result
    }
}

fn install(agent: &mut Agent, realm: RealmId, harness: Arc<Program>, native: bool) -> Completion<Printing> {
    let function = script_evaluation(
        agent,
        realm,
        harness,
        Rc::new(Source { text: String::new(), is_harness: true, is_program: false }),
    )?;
    agent.in_realm(realm, |agent| {
        let given = host::functions(agent, realm);
        let harness = call(agent, function, Value::Undefined, &given)?;
        let harness = harness.as_object().expect("the harness gives an object");
        let name = agent.heap.strings.intern("begin");
        let begin = get(agent, harness, name.into())?;
        let global = agent.heap[realm].global_object;
        call(agent, begin, harness.into(), &[global.into()])?;
        register_spare_realms(agent, harness)?;
        if native {
            harness::install(agent, harness)?;
            return Ok(Printing::Native);
        }
        let name = agent.heap.strings.intern("threw");
        let threw = get(agent, harness, name.into())?.as_object().expect("the harness has a function threw");
        Ok(Printing::Scripted(threw))
    })
}

/// Makes the realms that stand ready known to the harness, in order.
fn register_spare_realms(agent: &mut Agent, harness: ObjectId) -> Completion<()> {
    let name = agent.heap.strings.intern("register");
    let register = get(agent, harness, name.into())?;
    for _ in 0..if register.is_undefined() { 0 } else { SPARE_REALMS } {
        let realm = create_realm(agent);
        let global = agent.heap[realm].global_object;
        call(agent, register, harness.into(), &[global.into()])?;
        agent.spare_realms.push(realm);
    }
    Ok(())
}

fn canonical(agent: &mut Agent, realm: RealmId, threw: Option<ObjectId>, abrupt: Abrupt) -> Ending {
    let value = match abrupt {
        Abrupt::Halt(halt) => return Ending::Halted(*halt),
        Abrupt::Throw(value) => value,
        Abrupt::Return(value) => panic!("a script returned {value:?}"),
    };
    agent.contexts.clear();
    let text = agent.in_realm(realm, |agent| {
        let Some(threw) = threw else { return harness::threw(agent, value) };
        match call(agent, threw.into(), Value::Undefined, &[value])? {
            Value::String(id) => Ok(String::from_utf16_lossy(agent.heap.strings.get(id).units())),
            other => panic!("the harness tells an exception as a string, not as {other:?}"),
        }
    });
    match text {
        Ok(text) => Ending::Threw(text),
        Err(Abrupt::Halt(halt)) => Ending::Halted(*halt),
        Err(abrupt) => panic!("the harness threw {abrupt:?}"),
    }
}
