//! Plain realms in QuickJS, for tests of test262.

use std::{cell::RefCell, rc::Rc, sync::Arc};

use rquickjs::{ArrayBuffer, Context, Ctx, Error, Exception, Function, Object, Persistent, Result, Value};

use super::{Stage, sloppy};
use crate::{End, Halt, Observation, PLAIN, Prelude};

/// How many further realms a test may ask for: QuickJS's binding cannot make one while a script runs.
const REALMS: usize = 8;

/// What a script must contain to be able to ask for a realm.
const ASKING: &str = "createRealm";

/// The `$262` of the realms that stand ready, the next one last.
type Realms = Rc<RefCell<Vec<Persistent<Object<'static>>>>>;

/// Runs scripts one after the other in a fresh realm.
pub(super) fn observe(stage: &Stage, before: &[Arc<Prelude>], source: &str) -> Observation {
    stage.run.start();
    let realms = Realms::default();
    let end = end_of(stage, before, source, &realms).unwrap_or(End::Halted(Halt::Memory));
    // What is kept of a realm keeps its runtime.
    realms.take();
    stage.runtime.run_gc();
    stage.run.finish(end).observation
}

fn end_of(stage: &Stage, before: &[Arc<Prelude>], source: &str, realms: &Realms) -> Result<End> {
    let asks = source.contains(ASKING) || before.iter().any(|prelude| prelude.text().contains(ASKING));
    let mut contexts = Vec::new();
    for _ in 0..if asks { REALMS } else { 0 } {
        let context = Context::full(&stage.runtime)?;
        let host = context.with(|ctx| {
            let realm = install(&ctx, stage, realms)?;
            Ok::<_, Error>(Persistent::save(&ctx, realm.get::<_, Object>("$262")?))
        })?;
        realms.borrow_mut().push(host);
        contexts.push(context);
    }
    realms.borrow_mut().reverse();
    let main = Context::full(&stage.runtime)?;
    let end = main.with(|ctx| {
        let describe: Function = install(&ctx, stage, realms)?.get("describe")?;
        let mut end = End::Completed;
        for (name, text) in before.iter().map(|prelude| (prelude.name(), prelude.text())).chain([("", source)]) {
            match ctx.eval_with_options::<Value, _>(text, sloppy()) {
                Ok(_) => continue,
                Err(Error::Exception) => {
                    let what: String = describe.call((ctx.catch(),))?;
                    end = End::Threw(if name.is_empty() { what } else { format!("in {name}: {what}") });
                }
                Err(error) => return Err(error),
            }
            break;
        }
        stage.run_jobs(&ctx);
        Ok(end)
    })?;
    match end {
        End::Threw(what)
            if what.starts_with("SyntaxError") && stage.run.is_silent() && stage.has_early_error(source)? =>
        {
            Ok(End::Rejected(what))
        }
        end => Ok(end),
    }
}

/// Gives a realm its `print` and `$262`.
fn install<'js>(ctx: &Ctx<'js>, stage: &Stage, realms: &Realms) -> Result<Object<'js>> {
    let host = Object::new(ctx.clone())?;
    let run = stage.run.clone();
    host.set("print", Function::new(ctx.clone(), move |text: String| run.emit(String::new(), text))?)?;
    // Both outlive the run only where a collector cannot see it: they hold no value of the runtime afterwards.
    let (run, realms) = (stage.run.clone(), realms.clone());
    let create = move |ctx: Ctx<'js>| -> Result<Object<'js>> {
        let next = realms.borrow_mut().pop();
        match next {
            Some(host) => host.restore(&ctx),
            None => {
                let why = format!("more than {REALMS} further realms");
                run.halt.borrow_mut().get_or_insert(Halt::Unsupported(why.clone()));
                Err(Exception::throw_internal(&ctx, &why))
            }
        }
    };
    host.set("createRealm", Function::new(ctx.clone(), create)?)?;
    let eval = |ctx: Ctx<'js>, text: String| ctx.eval_with_options::<Value, _>(text, sloppy());
    host.set("evalScript", Function::new(ctx.clone(), eval)?)?;
    let detach = |mut buffer: ArrayBuffer<'js>| buffer.detach();
    host.set("detachArrayBuffer", Function::new(ctx.clone(), detach)?)?;
    host.set("gc", Function::new(ctx.clone(), |ctx: Ctx<'js>| ctx.run_gc())?)?;
    let install: Function = ctx.eval(PLAIN)?;
    install.call((host,))
}
