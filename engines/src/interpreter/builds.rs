//! The interpreter's two builds: the one that is lean, and the one that tells the order of its steps and takes faults. They are
//! one source, and two crates, whose types differ; so what an engine has to do with them is written once, for both.

use std::any::Any;

use dunder_syntax::Span;

use crate::Halt;

/// Declares a module for a build of the interpreter.
macro_rules! build {
    ($name:ident, $interpreter:ident) => {
        pub(super) mod $name {
            use std::panic::{AssertUnwindSafe, catch_unwind};
            use std::sync::Arc;

            use dunder_syntax::{Program, parse_script};
            use $interpreter::abrupt::Halt as Halted;
            use $interpreter::agent::{self, Ending, Interpreter, Run, Script};

            use super::super::Windows;
            use super::{PLAIN_REALMS, message, unsupported};
            use crate::interpreter::{end_of_parse, nothing};
            use crate::{End, Event, HARNESS, Halt, Limits, Observation, Prelude, Traced};

            /// Makes a realm with the harness.
            pub(in crate::interpreter) type Maker = fn(Program, agent::Limits) -> Interpreter;

            /// A realm with the harness, which outlives panics.
            pub(in crate::interpreter) struct Build {
                pub(in crate::interpreter) realm: Interpreter,
                limits: Limits,
                make: Maker,
            }

            impl Build {
                pub(in crate::interpreter) fn new(limits: Limits, make: Maker) -> Build {
                    Build { realm: fresh(limits, make), limits, make }
                }

                /// Runs a program whose text is `source`.
                pub(in crate::interpreter) fn run(
                    &mut self,
                    program: Arc<Program>,
                    source: &str,
                    tracing: bool,
                ) -> Result<Run, End> {
                    let realm = &mut self.realm;
                    catch_unwind(AssertUnwindSafe(|| realm.run(program, source, tracing))).map_err(|panic| {
                        // What the panic left behind is not to be trusted.
                        self.realm = fresh(self.limits, self.make);
                        End::Crashed(message(&*panic))
                    })
                }

                pub(in crate::interpreter) fn observe(&mut self, program: Arc<Program>, source: &str) -> Observation {
                    match self.run(program, source, false) {
                        Ok(run) => traced(run, source).observation,
                        Err(end) => nothing(end),
                    }
                }
            }

            /// Plain realms, by the names of the scripts that were evaluated in them; the last one was used last.
            #[derive(Default)]
            pub(in crate::interpreter) struct Plains(Vec<(Vec<String>, Interpreter)>);

            impl Plains {
                /// Runs something in a plain realm in which some scripts were evaluated.
                ///
                /// What a panic leaves behind is not to be trusted: the realm is taken out, and comes back if there is none.
                pub(in crate::interpreter) fn within<R>(
                    &mut self,
                    before: &[Arc<Prelude>],
                    limits: Limits,
                    run: impl FnOnce(&mut Interpreter) -> R,
                ) -> Result<R, End> {
                    let result = catch_unwind(AssertUnwindSafe(|| {
                        let (names, mut realm) = self.take(before, limits)?;
                        let result = run(&mut realm);
                        self.0.push((names, realm));
                        Ok(result)
                    }));
                    result.unwrap_or_else(|panic| Err(End::Crashed(message(&*panic))))
                }

                fn take(&mut self, before: &[Arc<Prelude>], limits: Limits) -> Result<(Vec<String>, Interpreter), End> {
                    let is_it = |names: &[String]| names.iter().eq(before.iter().map(|prelude| prelude.name()));
                    if let Some(at) = self.0.iter().position(|(names, _)| is_it(names)) {
                        return Ok(self.0.remove(at));
                    }
                    let names: Vec<String> = before.iter().map(|prelude| prelude.name().to_owned()).collect();
                    let script = |prelude: &Arc<Prelude>| match prelude.program() {
                        Ok(program) => Ok(Script::new(program, prelude.text())),
                        Err(error) => Err(end_of_parse(error, prelude.text())),
                    };
                    let scripts = before.iter().map(script).collect::<Result<Vec<_>, _>>();
                    let made = scripts.and_then(|scripts| {
                        Interpreter::plain(&scripts, self::limits(limits)).map_err(|ending| end_of(ending, ""))
                    });
                    // Only a limit or something missing is told as such: what else goes wrong must not pass for the
                    // program's exception.
                    let realm = made.map_err(|end| match end {
                        End::Halted(_) => end,
                        end => End::Threw(format!("one of {}: {end}", names.join(", "))),
                    })?;
                    if self.0.len() == PLAIN_REALMS {
                        self.0.remove(0);
                    }
                    Ok((names, realm))
                }
            }

            fn fresh(limits: Limits, make: Maker) -> Interpreter {
                make(parse_script(HARNESS).expect("the harness is a script"), self::limits(limits))
            }

            pub(in crate::interpreter) fn limits(limits: Limits) -> agent::Limits {
                let Limits { fuel, depth, objects, memory, stack, output, .. } = limits;
                agent::Limits { fuel, depth, objects, memory, stack, output }
            }

            /// A run as it is told; its windows are empty where it was not traced.
            pub(in crate::interpreter) fn traced(run: Run, source: &str) -> Traced {
                let windows = Windows::new(run.trace, run.lines.iter().map(|line| line.taken));
                let end = end_of(run.ending, source);
                let places = run.lines.iter().map(|line| line.place).collect();
                let events = run.lines.into_iter().map(|line| Event { site: line.site, text: line.text }).collect();
                Traced { observation: Observation { events, end }, windows, places }
            }

            pub(in crate::interpreter) fn end_of(ending: Ending, source: &str) -> End {
                match ending {
                    Ending::Completed => End::Completed,
                    Ending::Threw(what) => End::Threw(what),
                    Ending::Halted(halt) => End::Halted(match halt {
                        Halted::Fuel => Halt::Fuel,
                        Halted::Depth => Halt::Depth,
                        Halted::Memory => Halt::Memory,
                        Halted::Output => Halt::Output,
                        Halted::Unsupported(what, span) => unsupported(&what, span, source),
                    }),
                }
            }
        }
    };
}

/// How many plain realms are kept.
const PLAIN_REALMS: usize = 16;

build!(lean, dunder_interpreter);
build!(traced, dunder_interpreter_traced);

/// What is not supported, with its place in the text.
pub(super) fn unsupported(what: &str, span: Span, source: &str) -> Halt {
    match source.get(..span.start as usize) {
        Some(before) if span.is_known() => {
            let line = before.matches('\n').count() + 1;
            let column = before.chars().rev().take_while(|c| *c != '\n').count() + 1;
            Halt::Unsupported(format!("{what} at {line}:{column}"))
        }
        _ => Halt::Unsupported(what.to_owned()),
    }
}

/// What a panic says.
pub(super) fn message(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().copied();
    let text = text.or_else(|| panic.downcast_ref::<String>().map(String::as_str));
    format!("panic: {}", text.unwrap_or("without a message"))
}
