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
            use $interpreter::agent::{self, Ending, Interpreter, Run};

            use super::super::Windows;
            use super::{message, unsupported};
            use crate::{End, Event, HARNESS, Halt, Limits, Observation, Traced};

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
                        Err(end) => crate::interpreter::nothing(end),
                    }
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
