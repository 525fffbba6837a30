//! Dunder's own interpreter as an engine: the one that the others are held against.

mod builds;
mod planted;
mod tracer;
mod windows;

use std::sync::Arc;

use dunder_interpreter::agent::Interpreter as Realm;
use dunder_interpreter::steps::Coverage;
use dunder_syntax::{ParseError, Program, Span, parse_script};

use crate::{End, Engine, Halt, Limits, Observation, Prelude};
use builds::{lean, unsupported};
pub use planted::Planted;
pub use tracer::Tracer;
pub use windows::Windows;

/// The interpreter with the harness in place; whatever a program does to its realm is undone before the next.
pub struct Interpreter {
    inner: lean::Build,
    limits: Limits,
    scripted: bool,
    /// What tells of the order of steps, when somebody has asked for it.
    tracer: Option<Box<Tracer>>,
    plain: lean::Plains,
}

/// What the interpreter observed, and by which steps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Traced {
    /// The observation.
    pub observation: Observation,
    /// The steps that led to it.
    pub windows: Windows,
    /// Where the call stands in the text that printed an event: one for each event.
    pub places: Vec<Span>,
}

impl Traced {
    /// The steps and outcomes that were reached: by the program, and by the harness, which looks.
    pub fn coverage(&self) -> Coverage {
        let mut coverage = Coverage::default();
        for taken in self.windows.steps() {
            coverage.add(taken.mark, taken.outcome);
        }
        coverage
    }
}

impl Interpreter {
    /// Makes a realm and evaluates the harness in it.
    ///
    /// The thread needs half as much stack again as the limits allow.
    pub fn new(limits: Limits) -> Interpreter {
        Interpreter::made(limits, false)
    }

    /// An interpreter in which the harness itself prints: the same observations, several times slower.
    pub fn scripted(limits: Limits) -> Interpreter {
        Interpreter::made(limits, true)
    }

    fn made(limits: Limits, scripted: bool) -> Interpreter {
        let inner = lean::Build::new(limits, if scripted { Realm::new } else { Realm::native });
        Interpreter { inner, limits, scripted, tracer: None, plain: lean::Plains::default() }
    }

    /// Observes a program that is a tree already and holds no early error.
    ///
    /// The text of its functions is empty: only a program that reads it can tell.
    pub fn observe_program(&mut self, program: Arc<Program>) -> Observation {
        self.inner.observe(program, "")
    }

    /// Observes a program, and the steps that led to each event: with a [`Tracer`]. It costs several times as much as
    /// [`Engine::observe`].
    pub fn observe_traced(&mut self, source: &str) -> Traced {
        self.tracer().observe(source)
    }

    /// Observes a program that is a tree already, as [`Interpreter::observe_program`] does, and the steps that led to each event.
    pub fn observe_program_traced(&mut self, program: Arc<Program>) -> Traced {
        self.tracer().observe_program(program, "")
    }

    fn tracer(&mut self) -> &mut Tracer {
        let Interpreter { limits, scripted, tracer, .. } = self;
        let make = || Box::new(if *scripted { Tracer::scripted(*limits) } else { Tracer::new(*limits) });
        tracer.get_or_insert_with(make)
    }

    /// The steps and outcomes that were reached in the last run: by the program, and by the harness, which looks.
    pub fn coverage(&self) -> Coverage {
        self.inner.realm.marks().coverage()
    }
}

/// The tree of a source text, or how it ends without having run.
fn parse(source: &str, limits: Limits) -> Result<Arc<Program>, End> {
    if source.len() > limits.source {
        return Err(End::Halted(Halt::Source));
    }
    parse_script(source).map(Arc::new).map_err(|error| end_of_parse(&error, source))
}

impl Engine for Interpreter {
    fn name(&self) -> &str {
        "interpreter"
    }

    fn version(&self) -> &str {
        concat!("Dunder's interpreter ", env!("CARGO_PKG_VERSION"))
    }

    fn observe(&mut self, source: &str) -> Observation {
        match parse(source, self.limits) {
            Ok(program) => self.inner.observe(program, source),
            Err(end) => {
                self.inner.realm.forget();
                nothing(end)
            }
        }
    }

    fn observe_plain(&mut self, before: &[Arc<Prelude>], source: &str) -> Observation {
        let program = match parse_script(source) {
            Ok(program) => Arc::new(program),
            Err(ParseError::Syntax(error)) => {
                return nothing(End::Rejected(format!("SyntaxError: {}", error.message)));
            }
            Err(error) => return nothing(end_of_parse(&error, source)),
        };
        match self.plain.within(before, self.limits, |realm| realm.run(program, source, false)) {
            Ok(run) => lean::traced(run, source).observation,
            Err(end) => nothing(end),
        }
    }
}

/// A run in which nothing happened.
fn nothing(end: End) -> Observation {
    Observation { events: Vec::new(), end }
}

fn end_of_parse(error: &ParseError, source: &str) -> End {
    match error {
        ParseError::Syntax(_) => End::Rejected("SyntaxError".to_owned()),
        ParseError::Unsupported { what, span } => End::Halted(unsupported(what, *span, source)),
        ParseError::TooDeep { .. } | ParseError::TooLong { .. } => End::Halted(Halt::Source),
    }
}

#[cfg(test)]
mod tests {
    use dunder_interpreter::steps::{Algorithm, Taken};

    use super::*;
    use crate::Event;

    fn interpreter() -> Interpreter {
        Interpreter::new(Limits::default())
    }

    #[test]
    fn events_come_in_order_with_their_sites() {
        let observation = interpreter().observe("show(1, -0); print('a', 1); caught('x', new TypeError());");
        let lines: Vec<String> = observation.events.iter().map(Event::to_string).collect();
        assert_eq!(lines, ["1: -0", "a 1", "x: ! TypeError"]);
        assert_eq!(observation.end, End::Completed);
    }

    #[test]
    fn every_end_is_told() {
        let end = |source: &str| interpreter().observe(source).end;
        assert_eq!(end(""), End::Completed);
        assert_eq!(end("throw null"), End::Threw("null".into()));
        assert_eq!(end("throw new RangeError()"), End::Threw("RangeError".into()));
        assert_eq!(end("let a; let a;"), End::Rejected("SyntaxError".into()));
        assert_eq!(end("for (;;);"), End::Halted(Halt::Fuel));
        assert_eq!(end("function f() { f() } f()"), End::Halted(Halt::Depth));
        let mut tight = Interpreter::new(Limits { output: 100, ..Limits::default() });
        assert_eq!(tight.observe("for (;;) print('0123456789')").end, End::Halted(Halt::Output));
        let long = " ".repeat(Limits::default().source + 1);
        assert_eq!(end(&long), End::Halted(Halt::Source));
    }

    #[test]
    fn what_is_not_supported_has_a_place() {
        match interpreter().observe("show(1, 2);\n  import('x')").end {
            End::Halted(Halt::Unsupported(what)) => assert!(what.ends_with(" at 2:3"), "{what}"),
            other => panic!("{other}"),
        }
    }

    #[test]
    fn a_program_leaves_nothing_to_the_next() {
        let mut interpreter = interpreter();
        interpreter.observe("Object.prototype.x = 1; var y = 2;");
        assert_eq!(interpreter.observe("show('', ({}).x, typeof y)").events[0].text, "undefined \"undefined\"");
    }

    #[test]
    fn a_tree_and_its_text_observe_the_same() {
        let source = "class A { constructor() { show(1, new.target === A) } }\nnew A();\nthrow A;\n";
        let program = parse_script(source).unwrap();
        assert_eq!(interpreter().observe_program(Arc::new(program)), interpreter().observe(source));
    }

    #[test]
    fn there_is_a_window_for_each_event_and_one_for_the_end() {
        let source = "Reflect.has({}, 'a'); show(1); show(2, 1); Reflect.ownKeys({});";
        let traced = interpreter().observe_traced(source);
        assert_eq!(traced.observation, interpreter().observe(source));
        let has = |window: &[Taken], algorithm| {
            window.iter().any(|taken| taken.mark.algorithm == algorithm && !taken.by_harness)
        };
        let windows: Vec<_> = traced.windows.iter().collect();
        let [first, second, end] = windows[..] else { panic!("{} windows", windows.len()) };
        let found = [first, second, end].map(|window| has(window, Algorithm::Reflect_has));
        assert_eq!(found, [true, false, false]);
        let found = [first, second, end].map(|window| has(window, Algorithm::Reflect_ownKeys));
        assert_eq!(found, [false, false, true]);
    }

    #[test]
    fn what_the_harness_does_is_told_apart_from_the_traps_that_it_sets_off() {
        let source =
            "var p = new Proxy({}, { getPrototypeOf() { return Reflect.get({ a: null }, 'a'); } }); chain(1, p);";
        let traced = interpreter().observe_traced(source);
        assert_eq!(traced.observation.events[0].text, "object#1 > null");
        let whose = |algorithm| {
            let steps = traced.windows[0].iter().filter(|taken| taken.mark.algorithm == algorithm);
            steps
                .map(|taken| taken.by_harness)
                .collect::<std::collections::BTreeSet<_>>()
                .into_iter()
                .collect::<Vec<_>>()
        };
        assert_eq!(whose(Algorithm::Proxy_GetPrototypeOf), [true]);
        assert_eq!(whose(Algorithm::Reflect_get), [false]);
        assert_eq!(whose(Algorithm::ProxyCreate), [false]);
    }
}
