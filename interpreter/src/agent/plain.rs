//! Running scripts in a plain realm: without the harness, with what test262 asks of a host.

use std::rc::Rc;
use std::sync::Arc;

use dunder_syntax::{Program, Span};

use super::extensions::Extensions;
use super::run::{Printing, SPARE_REALMS};
use super::{Agent, Ending, Interpreter, Limits};
use crate::abrupt::{Abrupt, Completion, Halt};
use crate::code::Source;
use crate::evaluation::declarations::find_all_declarations;
use crate::evaluation::script::script_evaluation;
use crate::test262;
use crate::value::RealmId;

/// A script that has no early error, with the text that its functions are part of. Cloning it is cheap.
#[derive(Clone, Debug)]
pub struct Script {
    program: Arc<Program>,
    source: Rc<Source>,
}

impl Script {
    /// A script that was parsed from a text.
    pub fn new(program: Arc<Program>, text: &str) -> Script {
        Script { program, source: Rc::new(Source { text: text.to_owned(), is_harness: false, is_program: false }) }
    }
}

impl Interpreter {
    /// Makes a realm with `print` and `$262` and evaluates some scripts in it: every program that is run later finds it so.
    ///
    /// An exception is told as `TypeError: message`, by its constructor's name.
    ///
    /// # Errors
    /// How a script ended that did not complete.
    pub fn plain(before: &[Script], limits: Limits) -> Result<Interpreter, Ending> {
        let mut agent = Agent::new(limits);
        agent.extensions = Extensions::ALL;
        agent.start(false);
        let realm = test262::new_realm(&mut agent);
        agent.spare_realms = vec![test262::new_realm(&mut agent)];
        let mut interpreter = Interpreter { agent, realm, printing: Printing::Plain };
        for script in before {
            interpreter.evaluate(script)?;
        }
        let Interpreter { agent, .. } = &mut interpreter;
        find_all_declarations(agent);
        agent.heap.freeze();
        agent.programs_of_base = std::mem::take(&mut agent.programs);
        Ok(interpreter)
    }

    fn evaluate(&mut self, script: &Script) -> Result<(), Ending> {
        let Script { program, source } = script.clone();
        match script_evaluation(&mut self.agent, self.realm, program, source) {
            Ok(_) => self.agent.run_jobs(self.realm).map_err(|abrupt| self.ending(abrupt)),
            Err(abrupt) => Err(self.ending(abrupt)),
        }
    }
}

impl Agent<'_> {
    /// One of the realms that stand ready, where one is left.
    pub(crate) fn take_spare_realm(&mut self) -> Option<RealmId> {
        let realm = self.spare_realms.get(self.spare_realms_taken).copied();
        self.spare_realms_taken += usize::from(realm.is_some());
        realm
    }

    /// One of the realms that stand ready and that the harness knows.
    ///
    /// # Errors
    /// A halt, where none is left.
    pub(crate) fn take_registered_realm(&mut self) -> Completion<RealmId> {
        self.take_spare_realm().ok_or_else(|| {
            let what = format!("more than {SPARE_REALMS} further realms");
            Halt::Unsupported(what, Span::NONE).into()
        })
    }
}

/// How a script ended that threw, by the exception's constructor and message.
pub(super) fn threw(agent: &mut Agent, realm: RealmId, abrupt: Abrupt) -> Ending {
    let value = match abrupt {
        Abrupt::Halt(halt) => return Ending::Halted(*halt),
        Abrupt::Throw(value) => value,
        Abrupt::Return(value) => panic!("a script returned {value:?}"),
    };
    agent.contexts.clear();
    match agent.in_realm(realm, |agent| test262::describe(agent, value)) {
        Ok(text) => Ending::Threw(text),
        Err(Abrupt::Halt(halt)) => Ending::Halted(*halt),
        Err(_) => Ending::Threw("an exception that cannot be described".to_owned()),
    }
}
