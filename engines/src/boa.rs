//! Boa: the only user of `boa_engine`.
//!
//! It panics where it is wrong about itself, so it lives in processes that may die.

use std::{cell::RefCell, rc::Rc};

use boa_engine::{
    Context, JsError, JsObject, JsResult, JsString, JsValue, NativeFunction, Script, Source,
    error::{EngineError, RuntimeLimitError},
    js_string,
    object::FunctionObjectBuilder,
};

use crate::{End, Engine, Event, HARNESS, Halt, Limits, Observation};

/// Boa as an [`Engine`], a fresh context for every program.
pub struct Boa {
    limits: Limits,
}

/// What a program has printed so far.
#[derive(Default)]
struct Log {
    events: Vec<Event>,
    size: usize,
    limit: usize,
}

/// The log of a context, where its functions find it.
struct Record(Rc<RefCell<Log>>);

impl Boa {
    /// An engine within limits of the loops, the depth and the output of a program; its memory is not limited.
    pub fn new(limits: Limits) -> Boa {
        Boa { limits }
    }

    fn context(&self) -> JsResult<Context> {
        let mut context = Context::builder().build()?;
        let limits = context.runtime_limits_mut();
        limits.set_loop_iteration_limit(self.limits.fuel);
        limits.set_recursion_limit(self.limits.depth as usize);
        Ok(context)
    }

    fn run(&self, source: &str, log: &Rc<RefCell<Log>>) -> JsResult<End> {
        let context = &mut self.context()?;
        context.insert_data(Record(log.clone()));
        let harness = context.eval(Source::from_bytes(HARNESS))?;
        let emit = function(context, emit);
        let new_realm = function(context, new_realm);
        let host = call(context, &harness, &[emit, JsValue::undefined(), new_realm])?;
        let global = context.global_object().into();
        call_method(context, &host, "begin", &[global])?;
        let script = match Script::parse(Source::from_bytes(source), None, context) {
            Ok(script) => script,
            Err(error) => return Ok(End::Rejected(name(error, context)?)),
        };
        let end = match script.evaluate(context) {
            Ok(_) => End::Completed,
            Err(error) => match ended(&error) {
                Some(end) => end,
                None => {
                    let thrown = error.into_opaque(context)?;
                    End::Threw(text(&call_method(context, &host, "threw", &[thrown])?))
                }
            },
        };
        // What a job throws is nobody's concern, unless it is a limit.
        let jobs = context.run_jobs().err().and_then(|error| ended(&error));
        let exhausted = text(&call_method(context, &host, "exhausted", &[])?);
        Ok(match exhausted.as_str() {
            "depth" => End::Halted(Halt::Depth),
            "memory" => End::Halted(Halt::Memory),
            _ => jobs.unwrap_or(end),
        })
    }
}

impl Engine for Boa {
    fn name(&self) -> &str {
        "boa"
    }

    fn version(&self) -> &str {
        "Boa 0.22.0"
    }

    fn observe(&mut self, source: &str) -> Observation {
        if source.len() > self.limits.source {
            return Observation { events: Vec::new(), end: End::Halted(Halt::Source) };
        }
        let log = Rc::new(RefCell::new(Log { limit: self.limits.output, ..Log::default() }));
        let end = self.run(source, &log).unwrap_or_else(|error| {
            // The harness fails only where the engine does.
            ended(&error).unwrap_or_else(|| End::Crashed(format!("the harness failed: {error}")))
        });
        let Log { events, size, limit } = log.take();
        Observation { events, end: if size > limit { End::Halted(Halt::Output) } else { end } }
    }
}

/// How a run ended that the engine ended itself; nothing for what a program can catch.
fn ended(error: &JsError) -> Option<End> {
    Some(match error.as_engine()? {
        EngineError::RuntimeLimit(RuntimeLimitError::LoopIteration) => End::Halted(Halt::Fuel),
        EngineError::RuntimeLimit(_) => End::Halted(Halt::Depth),
        error => End::Crashed(error.to_string()),
    })
}

/// The name of an early error.
fn name(error: JsError, context: &mut Context) -> JsResult<String> {
    let error = error.into_opaque(context)?;
    let name = error.to_object(context)?.get(js_string!("name"), context)?;
    Ok(text(&name))
}

fn text(value: &JsValue) -> String {
    value.as_string().map(|text| text.to_std_string_lossy()).unwrap_or_default()
}

fn function(context: &mut Context, body: fn(&JsValue, &[JsValue], &mut Context) -> JsResult<JsValue>) -> JsValue {
    FunctionObjectBuilder::new(context.realm(), NativeFunction::from_fn_ptr(body)).build().into()
}

fn call(context: &mut Context, function: &JsValue, arguments: &[JsValue]) -> JsResult<JsValue> {
    function.to_object(context)?.call(&JsValue::undefined(), arguments, context)
}

fn call_method(context: &mut Context, object: &JsValue, name: &str, arguments: &[JsValue]) -> JsResult<JsValue> {
    let method = object.to_object(context)?.get(JsString::from(name), context)?;
    call(context, &method, arguments)
}

/// The harness's `emit(site, text)`.
fn emit(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let part = |at: usize| arguments.get(at).map(text).unwrap_or_default();
    if let Some(Record(log)) = context.get_data::<Record>() {
        let (site, text) = (part(0), part(1));
        let mut log = log.borrow_mut();
        log.size += site.len() + text.len() + 1;
        if log.size <= log.limit {
            log.events.push(Event { site, text });
        }
    }
    Ok(JsValue::undefined())
}

/// The harness's `newRealm()`: the global object of another realm.
fn new_realm(_: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let realm = context.create_realm()?;
    let home = context.enter_realm(realm);
    let global: JsObject = context.global_object();
    context.enter_realm(home);
    Ok(global.into())
}
