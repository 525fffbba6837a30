//! Plain realms in QuickJS, for tests of test262.

use std::sync::Arc;

use rquickjs::{ArrayBuffer, Context, Ctx, Error, Function, Object, Result, Value};

use super::{ASKING, Stage, has_early_error, sloppy};
use crate::{End, Halt, Observation, PLAIN, Prelude};

/// Runs scripts one after the other in a fresh realm.
pub(super) fn observe(stage: &Stage, before: &[Arc<Prelude>], source: &str) -> Observation {
    stage.run.start();
    let end = end_of(stage, before, source).unwrap_or(End::Halted(Halt::Memory));
    stage.runtime.run_gc();
    stage.run.finish(end).observation
}

fn end_of(stage: &Stage, before: &[Arc<Prelude>], source: &str) -> Result<End> {
    let asks = source.contains(ASKING) || before.iter().any(|prelude| prelude.text().contains(ASKING));
    let spare = stage.spare_realms(asks, |ctx| install(ctx, stage)?.get("$262"))?;
    let main = Context::full(&stage.runtime)?;
    let end = main.with(|ctx| {
        let describe: Function = install(&ctx, stage)?.get("describe")?;
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
    stage.run.realms.take();
    drop(spare);
    match end {
        End::Threw(what)
            if what.starts_with("SyntaxError")
                && stage.run.is_silent()
                && Context::full(&stage.runtime)?.with(|ctx| has_early_error(&ctx, source))? =>
        {
            Ok(End::Rejected(what))
        }
        end => Ok(end),
    }
}

/// Gives a realm its `print` and `$262`.
fn install<'js>(ctx: &Ctx<'js>, stage: &Stage) -> Result<Object<'js>> {
    let host = Object::new(ctx.clone())?;
    let run = stage.run.clone();
    host.set("print", Function::new(ctx.clone(), move |text: String| run.emit(String::new(), text))?)?;
    let run = stage.run.clone();
    host.set("createRealm", Function::new(ctx.clone(), move |ctx| run.next_realm(&ctx))?)?;
    let eval = |ctx: Ctx<'js>, text: String| ctx.eval_with_options::<Value, _>(text, sloppy());
    host.set("evalScript", Function::new(ctx.clone(), eval)?)?;
    let detach = |mut buffer: ArrayBuffer<'js>| buffer.detach();
    host.set("detachArrayBuffer", Function::new(ctx.clone(), detach)?)?;
    host.set("gc", Function::new(ctx.clone(), |ctx: Ctx<'js>| ctx.run_gc())?)?;
    let install: Function = ctx.eval(PLAIN)?;
    install.call((host,))
}
