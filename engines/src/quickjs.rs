//! QuickJS-NG in this process: a fresh realm for every program. The only place that knows rquickjs.
//!
//! A realm is fresh, a runtime need not be. What programs share in one runtime is out of their reach (the table of
//! atoms, the hidden classes, the harness in a realm of its own), and memory is collected between two of them, so that
//! a program observes the same after any others: that saves evaluating the harness each time. A runtime that met a
//! limit is thrown away. [`QuickJs::fresh`] shares nothing at all, and has the harness in the realm of the program: there
//! programs meet QuickJS as it is by itself, whereas in a second realm some of its shortcuts are off, and their faults with them
//! (`Array.prototype.push` past a setter in `Object.prototype`). [`QuickJs::rewound`] makes such a runtime once, and puts its
//! memory back to how it was behind every program.
//!
//! The harness is compiled once in a process: QuickJS takes longer to compile it than to do everything else for a
//! program in a fresh runtime, its bytecode is constant, and no program ever meets it as more than functions.
//!
//! Jobs (reactions of promises) run after the script, until none is left or a limit is met, also after a script that
//! threw; what they throw is not observed.
//!
//! What a program can do to this process in spite of the limits: some built-ins loop over `{length: 2 ** 53 - 1}`
//! without ever polling, and QuickJS-NG can crash when memory runs out while it compiles. Campaigns therefore run it in
//! another process, [`crate::isolated`].

#[allow(unsafe_code, reason = "the memory of a runtime is copied; its header says why that is sound")]
mod arena;
mod heap;
mod plain;

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
    sync::{Arc, LazyLock},
};

use rquickjs::{
    Context, Ctx, Error, Exception, Function, Module, Object, Persistent, Result, Runtime, Value,
    context::EvalOptions,
    loader::{Loader, bundle::Bundle},
    module::WriteOptions,
};

use arena::Frozen;

use crate::{End, Engine, Event, HARNESS, Halt, Limits, Observation, Prelude};

/// Bytes of new objects after which QuickJS collects cycles while a program runs.
const COLLECT_AFTER: usize = 8 << 20;

/// The least heap: below it, QuickJS-NG is known to crash while it compiles.
const LEAST_MEMORY: usize = 16 << 20;

/// The least stack: QuickJS takes zero for no limit at all.
const LEAST_STACK: usize = 64 << 10;

/// How many further realms a program may ask for: the binding cannot make one while a script runs.
const SPARE_REALMS: usize = 4;

/// What a program must contain to be able to ask for a realm.
const ASKING: &str = "createRealm";

/// Jobs that count as one poll: a chain of native jobs would never poll by itself.
const JOBS_PER_POLL: u32 = 1_000;

/// QuickJS-NG as an [`Engine`]. The calling thread needs twice [`Limits::stack`] of stack.
pub struct QuickJs {
    limits: Limits,
    way: Way,
}

/// How programs are kept from one another.
enum Way {
    /// Realms in one runtime, once there is one.
    Shared(Option<Stage>),
    /// Runtimes.
    Fresh,
    /// The state of one runtime, which is put back; another one for programs that may ask for a realm. Plain realms share
    /// a third one.
    Rewound([Option<Box<Frozen>>; 2], Option<Stage>),
}

impl QuickJs {
    /// A fresh realm for every program, in a runtime that programs share.
    pub fn new(limits: Limits) -> QuickJs {
        QuickJs { limits, way: Way::Shared(None) }
    }

    /// A fresh runtime for every program: several times slower, nothing shared.
    pub fn fresh(limits: Limits) -> QuickJs {
        QuickJs { limits, way: Way::Fresh }
    }

    /// A runtime that goes back to the same fresh state behind every program: several times faster. Plain realms are
    /// as those of [`QuickJs::new`].
    pub fn rewound(limits: Limits) -> QuickJs {
        QuickJs { limits, way: Way::Rewound([None, None], None) }
    }

    /// The runtime that programs share, or a fresh one.
    fn stage(&mut self) -> Result<Stage> {
        match &mut self.way {
            Way::Shared(stage) | Way::Rewound(_, stage) => stage.take().map_or_else(|| Stage::new(self.limits), Ok),
            Way::Fresh => Stage::new(self.limits),
        }
    }

    /// Keeps a runtime for the next program where it is to be shared and has met no limit.
    fn keep(&mut self, stage: Stage, end: &End) {
        if let (Way::Shared(kept) | Way::Rewound(_, kept), false) = (&mut self.way, matches!(end, End::Halted(_))) {
            *kept = Some(stage);
        }
    }

    fn run(&mut self, source: &str) -> Result<Outcome> {
        if let Way::Rewound(frozen, _) = &mut self.way {
            let asks = source.contains(ASKING);
            let place = &mut frozen[usize::from(asks)];
            let frozen = place.take().map_or_else(|| Frozen::new(self.limits, asks).map(Box::new), Ok)?;
            let outcome = frozen.run(source);
            *place = Some(frozen).filter(|frozen| frozen.is_lean());
            return Ok(outcome);
        }
        let shared = matches!(self.way, Way::Shared(_));
        let stage = self.stage()?;
        let outcome = stage.run(source, shared);
        self.keep(stage, &outcome.observation.end);
        Ok(outcome)
    }
}

impl Engine for QuickJs {
    fn name(&self) -> &str {
        "quickjs"
    }

    fn version(&self) -> &str {
        "QuickJS-NG 0.16.2"
    }

    fn observe(&mut self, source: &str) -> Observation {
        if let Some(halt) = refusal(source, &self.limits).or_else(|| shortcoming(source)) {
            return Observation { events: Vec::new(), end: End::Halted(halt) };
        }
        let Ok(Outcome { mut observation, doubtful, .. }) = self.run(source) else {
            return Observation { events: Vec::new(), end: End::Halted(Halt::Memory) };
        };
        if doubtful && !self.has_enough_memory(source) {
            observation.end = End::Halted(Halt::Memory);
        }
        observation
    }

    fn observe_plain(&mut self, before: &[Arc<Prelude>], source: &str) -> Observation {
        let texts = before.iter().map(|prelude| prelude.text()).chain([source]);
        if let Some(halt) = texts.filter_map(|text| refusal(text, &self.limits)).next() {
            return Observation { events: Vec::new(), end: End::Halted(halt) };
        }
        let Ok(stage) = self.stage() else {
            return Observation { events: Vec::new(), end: End::Halted(Halt::Memory) };
        };
        let observation = plain::observe(&stage, before, source);
        self.keep(stage, &observation.end);
        observation
    }
}

impl QuickJs {
    /// Whether a program that met null as an exception threw it itself: then it does the same with more memory, and
    /// works as long.
    fn has_enough_memory(&self, source: &str) -> bool {
        let least = self.limits.memory.max(LEAST_MEMORY);
        let outcome = |memory| Stage::new(Limits { memory, ..self.limits }).map(|stage| stage.run(source, false));
        match (outcome(least), outcome(least * 2)) {
            (Ok(some), Ok(more)) => some == more,
            _ => false,
        }
    }
}

/// What a run showed.
#[derive(PartialEq)]
struct Outcome {
    observation: Observation,
    polls: u32,
    /// Whether null was an exception, which may say that memory ran out.
    doubtful: bool,
}

/// Why a source text cannot be given to QuickJS at all.
fn refusal(source: &str, limits: &Limits) -> Option<Halt> {
    if source.len() > limits.source {
        return Some(Halt::Source);
    }
    // rquickjs hands source over as a C string.
    source.contains('\0').then(|| Halt::Unsupported("U+0000 in source text".to_string()))
}

/// What a program seems to ask for that this host of QuickJS does not have: nothing that it does then can be held against
/// the engine.
fn shortcoming(source: &str) -> Option<Halt> {
    // rquickjs sets no functions for shared memory, without which QuickJS makes none that grows.
    let grows = source.contains("SharedArrayBuffer") && source.contains("maxByteLength");
    grows.then(|| Halt::Unsupported("a SharedArrayBuffer that may grow".to_string()))
}

/// A runtime with the harness in it.
struct Stage {
    // The order matters: a runtime that is dropped before what it made aborts the process.
    host: Host,
    home: Context,
    runtime: Runtime,
    run: Rc<Run>,
}

/// The functions that the harness gives to its host.
struct Host {
    begin: Persistent<Function<'static>>,
    end: Persistent<Function<'static>>,
    threw: Persistent<Function<'static>>,
    exhausted: Persistent<Function<'static>>,
}

impl Host {
    fn new(ctx: &Ctx<'_>, run: Rc<Run>) -> Result<Host> {
        let emits = run.clone();
        let emit = Function::new(ctx.clone(), move |site: String, text: String| emits.emit(site, text))?;
        let new_realm = Function::new(ctx.clone(), move |ctx| run.next_realm(&ctx))?;
        let (harness, _) = Bundle(&COMPILED[..]).load(ctx, COMPILED[0].0, None)?.eval()?;
        let harness: Function = harness.get("default")?;
        let quote = Function::new(ctx.clone(), quote)?;
        let host: Object = harness.call((emit, quote, new_realm))?;
        let function = |name| host.get::<_, Function>(name).map(|function| Persistent::save(ctx, function));
        Ok(Host {
            begin: function("begin")?,
            end: function("end")?,
            threw: function("threw")?,
            exhausted: function("exhausted")?,
        })
    }
}

/// The harness as a module that exports it: its name, and its bytecode in this version of QuickJS.
static COMPILED: LazyLock<[(&str, &[u8]); 1]> = LazyLock::new(|| {
    let name = "harness";
    // Text and line numbers would be there to be copied for each runtime, and for nothing else.
    let options = || WriteOptions { strip_source: true, strip_debug: true, ..WriteOptions::default() };
    let compile = || -> Result<Vec<u8>> {
        let realm = Context::full(&Runtime::new()?)?;
        realm.with(|ctx| Module::declare(ctx, name, format!("export default {HARNESS}"))?.write(options()))
    };
    [(name, compile().expect("the harness compiles").leak())]
});

impl Stage {
    fn new(limits: Limits) -> Result<Stage> {
        Stage::within(Runtime::new()?, limits)
    }

    fn within(runtime: Runtime, limits: Limits) -> Result<Stage> {
        runtime.set_memory_limit(limits.memory.max(LEAST_MEMORY));
        runtime.set_max_stack_size(limits.stack.max(LEAST_STACK));
        let run = Rc::new(Run::new(limits));
        let polled = run.clone();
        runtime.set_interrupt_handler(Some(Box::new(move || polled.poll())));
        let home = Context::full(&runtime)?;
        let host = home.with(|ctx| Host::new(&ctx, run.clone()))?;
        Ok(Stage { host, home, runtime, run })
    }

    fn run(&self, source: &str, shared: bool) -> Outcome {
        self.runtime.set_gc_threshold(COLLECT_AFTER);
        self.run.start();
        // The harness fails only where the engine does: for want of memory, or interrupted, which is noted elsewhere.
        let end = self.end_of(source, shared).unwrap_or(End::Halted(Halt::Memory));
        if shared {
            self.runtime.run_gc();
        }
        self.run.finish(end)
    }

    fn end_of(&self, source: &str, shared: bool) -> Result<End> {
        let realm = if shared { Context::full(&self.runtime)? } else { self.home.clone() };
        let spare = self.spare_realms(source.contains(ASKING), |ctx| Ok(ctx.globals()))?;
        let end = realm.with(|ctx| {
            self.begin(&ctx)?;
            let end = self.evaluate(&ctx, source)?;
            self.host.end.clone().restore(&ctx)?.call::<_, ()>(())?;
            Ok::<_, Error>(end)
        })?;
        self.run.realms.take();
        drop(spare);
        self.judged(end, || Context::full(&self.runtime)?.with(|ctx| has_early_error(&ctx, source)))
    }

    /// The end of a script, once it is known whether what it threw came before it ran.
    fn judged(&self, end: End, rejected: impl FnOnce() -> Result<bool>) -> Result<End> {
        match end {
            End::Threw(what) if what == "SyntaxError" && self.run.is_silent() && rejected()? => Ok(End::Rejected(what)),
            end => Ok(end),
        }
    }

    /// Makes the realms that a program may ask for while it runs, and keeps what stands for each until then.
    fn spare_realms(
        &self,
        wanted: bool,
        mut ready: impl for<'js> FnMut(&Ctx<'js>) -> Result<Object<'js>>,
    ) -> Result<Vec<Context>> {
        let mut contexts = Vec::new();
        for _ in 0..if wanted { SPARE_REALMS } else { 0 } {
            let context = Context::full(&self.runtime)?;
            let object = context.with(|ctx| Ok::<_, Error>(Persistent::save(&ctx, ready(&ctx)?)))?;
            self.run.realms.borrow_mut().push(object);
            contexts.push(context);
        }
        // They are taken from the end.
        self.run.realms.borrow_mut().reverse();
        Ok(contexts)
    }

    /// Gives a realm what programs find in it.
    fn begin(&self, ctx: &Ctx<'_>) -> Result<()> {
        self.host.begin.clone().restore(ctx)?.call((ctx.globals(),))
    }

    /// Runs a program in a realm that has it.
    fn evaluate(&self, ctx: &Ctx<'_>, source: &str) -> Result<End> {
        let end = match ctx.eval_with_options::<Value, _>(source, sloppy()) {
            Ok(_) => End::Completed,
            Err(Error::Exception) => End::Threw(self.host.threw.clone().restore(ctx)?.call((ctx.catch(),))?),
            Err(error) => return Err(error),
        };
        self.run_jobs(ctx);
        let exhausted: String = self.host.exhausted.clone().restore(ctx)?.call(())?;
        Ok(match exhausted.as_str() {
            "depth" => End::Halted(Halt::Depth),
            "memory" => End::Halted(Halt::Memory),
            "null" => {
                self.run.doubtful.set(true);
                end
            }
            _ => end,
        })
    }

    fn run_jobs(&self, ctx: &Ctx<'_>) {
        let mut jobs = 0;
        while !self.run.is_halted() && ctx.execute_pending_job() {
            jobs += 1;
            if jobs % JOBS_PER_POLL == 0 {
                self.run.poll();
            }
        }
    }
}

/// Whether QuickJS rejects a source text, as opposed to a script that throws a SyntaxError, in a realm made for this question.
///
/// It has no way to compile a script and not run it. So a declaration is added that cannot be instantiated, since
/// a property of the global object that must not be redeclared has its name: when the script compiles, nothing of
/// it runs, and QuickJS complains of a redeclaration, which it never does while it compiles. `const` is a reserved
/// word, so adding it turns no text that is rejected into one that is not, nor the other way round.
fn has_early_error(ctx: &Ctx<'_>, source: &str) -> Result<bool> {
    let mut guard = String::from("guard");
    while source.contains(&guard) {
        guard.push('_');
    }
    ctx.eval::<(), _>(format!("Object.defineProperty(globalThis, '{guard}', {{}});"))?;
    let Err(Error::Exception) = ctx.eval_with_options::<Value, _>(format!("{source}\nconst {guard} = 0;"), sloppy())
    else {
        return Ok(false);
    };
    let message: String = ctx.catch().try_into_object().map_err(|_| Error::Unknown)?.get("message")?;
    Ok(!message.starts_with("redeclaration of "))
}

/// The harness's `quote`: a string that needs no escapes between double quotes, nothing for any other.
fn quote(text: rquickjs::String<'_>) -> Option<String> {
    // A lone surrogate is no UTF-8.
    let text = text.to_string().ok()?;
    let plain = |byte: u8| matches!(byte, b' '..=b'~') && byte != b'"' && byte != b'\\';
    text.bytes().all(plain).then(|| format!("\"{text}\""))
}

/// Options for a sloppy script: rquickjs would make it strict.
fn sloppy() -> EvalOptions {
    let mut options = EvalOptions::default();
    options.strict = false;
    options
}

/// What is known of the program that runs.
struct Run {
    limits: Limits,
    events: RefCell<Vec<Event>>,
    bytes: Cell<usize>,
    polls: Cell<u32>,
    halt: RefCell<Option<Halt>>,
    doubtful: Cell<bool>,
    /// What stands for each realm that stands ready, the next one last. Nothing of it is left when a run has ended: it
    /// would keep the runtime.
    realms: RefCell<Vec<Persistent<Object<'static>>>>,
}

impl Run {
    fn new(limits: Limits) -> Run {
        Run {
            limits,
            events: RefCell::default(),
            bytes: Cell::new(0),
            polls: Cell::new(0),
            halt: RefCell::default(),
            doubtful: Cell::new(false),
            realms: RefCell::default(),
        }
    }

    fn start(&self) {
        self.events.take();
        self.bytes.set(0);
        self.polls.set(0);
        self.halt.take();
        self.doubtful.set(false);
        self.realms.take();
    }

    /// The outcome of a program whose script ended so, if it did not meet a limit.
    fn finish(&self, end: End) -> Outcome {
        let end = self.halt.take().map_or(end, End::Halted);
        let observation = Observation { events: self.events.take(), end };
        Outcome { observation, polls: self.polls.get(), doubtful: self.doubtful.get() }
    }

    /// The next of the realms that stand ready; where none is left, the program ends at the next poll.
    fn next_realm<'js>(&self, ctx: &Ctx<'js>) -> Result<Object<'js>> {
        let next = self.realms.borrow_mut().pop();
        match next {
            Some(realm) => realm.restore(ctx),
            None => {
                let why = format!("more than {SPARE_REALMS} further realms");
                self.halt.borrow_mut().get_or_insert(Halt::Unsupported(why.clone()));
                Err(Exception::throw_internal(ctx, &why))
            }
        }
    }

    fn is_silent(&self) -> bool {
        self.events.borrow().is_empty()
    }

    fn is_halted(&self) -> bool {
        self.halt.borrow().is_some()
    }

    /// Keeps an event, until the output is over its limit: then the next poll ends the program.
    fn emit(&self, site: String, text: String) {
        let bytes = self.bytes.get() + site.len() + text.len() + 1;
        self.bytes.set(bytes);
        if bytes > self.limits.output {
            self.halt.borrow_mut().get_or_insert(Halt::Output);
        } else {
            self.events.borrow_mut().push(Event { site, text });
        }
    }

    /// Whether QuickJS must stop now.
    fn poll(&self) -> bool {
        self.polls.set(self.polls.get() + 1);
        if self.polls.get() > self.limits.polls {
            self.halt.borrow_mut().get_or_insert(Halt::Fuel);
        }
        self.is_halted()
    }
}
