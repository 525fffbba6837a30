//! Programs of a fuzzer, one after the other, on a thread that has the stack for them.

use std::path::Path;
use std::sync::mpsc::{Receiver, Sender, channel};

use dunder_engines::{Engine, Limits, QuickJs};
use dunder_syntax::Program;

use crate::judge::{Contender, Judge};
use crate::reduce::{Budget, reduce_divergence, shows};
use crate::{Divergence, Expectations, FileError, Verdict};

/// Bytes of stack for the thread: the interpreter and QuickJS both run on it.
const STACK: usize = 64 << 20;

/// The interpreter and QuickJS-NG, ready for any number of programs.
pub struct Session {
    programs: Sender<String>,
    answers: Receiver<Result<(), String>>,
}

impl Session {
    /// Starts the thread. What `expectations` hold is not reported.
    ///
    /// # Errors
    /// Where the expectations cannot be read.
    pub fn start(expectations: &Path) -> Result<Session, FileError> {
        let mut expectations = Expectations::read(expectations)?;
        let ((programs, to_run), (told, answers)) = (channel::<String>(), channel());
        let run = move || {
            let limits = Limits::default();
            let make = move || Ok(Box::new(QuickJs::rewound(limits)) as Box<dyn Engine>);
            let make_witness = move || Ok(Box::new(QuickJs::fresh(limits)) as Box<dyn Engine>);
            let mut judge = Judge::new(limits);
            let mut contender = Contender::with_witness(make, make_witness).expect("QuickJS is built in");
            expectations.keep_those_of(contender.name(), contender.version());
            for source in to_run {
                let answer = match judge.judge(&source, &mut contender) {
                    Verdict::Agree | Verdict::Inconclusive(_) => Ok(()),
                    Verdict::Diverge(met) => reduced(&source, met, &mut judge, &mut contender, &expectations),
                };
                if told.send(answer).is_err() {
                    return;
                }
            }
        };
        std::thread::Builder::new().stack_size(STACK).spawn(run).expect("a thread can be started");
        Ok(Session { programs, answers })
    }

    /// Runs a program.
    ///
    /// # Errors
    /// What differs, where, and which clause decides: a divergence that no expectation holds.
    ///
    /// # Panics
    /// Where the thread has died.
    pub fn run(&self, program: &Program) -> Result<(), String> {
        self.programs.send(program.to_string()).expect("the thread lives as long as the session");
        self.answers.recv().expect("the thread answers")
    }
}

/// Makes a diverging program small, since expectations are of small programs, and tells it unless it is known.
fn reduced(
    source: &str,
    met: Divergence,
    judge: &mut Judge,
    contender: &mut Contender,
    expectations: &Expectations,
) -> Result<(), String> {
    let small = reduce_divergence(source, judge, contender, Budget::towards_the_origin(), &mut |_, _| {});
    let source = small.as_ref().map_or(source, |small| &small.text);
    let divergence = match judge.judge(source, contender) {
        Verdict::Diverge(divergence) => divergence,
        Verdict::Agree | Verdict::Inconclusive(_) => met,
    };
    let shows = shows(&divergence.difference);
    let signature = expectations.id(&divergence.engine, &divergence.signature().id(), &shows);
    if expectations.known(&divergence.engine, &signature, &shows).is_some() {
        return Ok(());
    }
    let difference = &divergence.difference;
    let clause = divergence.clause().map_or(String::new(), |clause| format!("\n{clause}: {}", clause.link()));
    Err(format!(
        "{signature}: {}\n- {}\n+ {}{clause}\n\n{source}",
        difference.kind.sentence(),
        difference.expected,
        difference.actual
    ))
}

#[cfg(test)]
mod tests {
    use dunder_syntax::parse_script;

    use super::*;

    #[test]
    fn what_agrees_passes_and_what_does_not_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let session = Session::start(folder.path()).unwrap();
        let run = |text: &str| session.run(&parse_script(text).unwrap());
        assert_eq!(run("show(1, Object.keys({ a: 1 }).length);"), Ok(()));
        // QuickJS-NG converts the new length of an array whose length is read-only.
        let message = run(
            "show(1, new Proxy({}, {}) instanceof Object); Object.defineProperty([], 'length', { writable: false }).length = { valueOf() { show(2); return 0; } };",
        );
        assert!(
            message.as_ref().is_err_and(|message| message.starts_with("quickjs-OrdinarySetWithOwnDescriptor-2.a")),
            "{message:?}"
        );
        assert_eq!(run("show(3);"), Ok(()), "the session goes on");
    }
}
