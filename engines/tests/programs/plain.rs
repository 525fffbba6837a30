//! What every engine has to do in a plain realm.

use std::sync::Arc;

use dunder_engines::{Engine, Prelude};

use super::{Case, lines};

const BEFORE: &[(&str, &str)] =
    &[("first.js", "var first = 1; let lexical = 2;"), ("second.js", "function second() { return first + lexical }")];

/// Scripts that run behind those of [`BEFORE`]; messages of errors are the program's own.
const PLAIN: &[Case] = &[
    ("", &["completed"]),
    ("print('a'); print(1, 2); print()", &["a", "1", "undefined", "completed"]),
    ("print(second()); first = 5; lexical = 6", &["3", "completed"]),
    ("'use strict'; print(typeof this + (function () { return typeof this })())", &["objectundefined", "completed"]),
    ("throw new TypeError('why')", &["threw TypeError: why"]),
    ("throw new RangeError", &["threw RangeError"]),
    ("throw 'text'", &["threw \"text\""]),
    ("throw null", &["threw null"]),
    ("function E(message) { this.message = message } throw new E('why')", &["threw E: why"]),
    ("throw { constructor: null, message: { toString() { return 'why' } } }", &["threw an object: why"]),
    ("print(1); throw Object.create(null)", &["1", "threw an object"]),
    ("throw new SyntaxError('late')", &["threw SyntaxError: late"]),
    ("print(Object.keys(globalThis).slice(-2) + typeof show + typeof caught)", &["first,secondundefinedundefined", "completed"]),
    ("print('' + function () { 1 })", &["function () { 1 }", "completed"]),
    ("print($262.global === globalThis)", &["true", "completed"]),
    ("print(Object.getOwnPropertyDescriptor(globalThis, '$262').enumerable)", &["false", "completed"]),
    (
        "var o = $262.createRealm(), p = $262.createRealm();
         print([o.global.Object, p.global.Object, Object].every((e, i, a) => a.indexOf(e) === i));
         print(o.global.$262 === o && typeof o.global.first);
         print(o.evalScript('let a = 1; this') === o.global && o.evalScript('typeof a'));
         try { o.evalScript('(') } catch (e) { print(e instanceof o.global.SyntaxError) }
         try { o.evalScript('throw new TypeError') } catch (e) { print(e instanceof o.global.TypeError) }",
        &["true", "undefined", "number", "true", "true", "completed"],
    ),
    (
        "$262.evalScript('var a = 1; let b = 2'); print(a + b + Object.getOwnPropertyDescriptor(this, 'a').configurable);
         try { $262.evalScript('let b') } catch (e) { print(e instanceof SyntaxError) }",
        &["3", "true", "completed"],
    ),
    ("print($262.gc())", &["undefined", "completed"]),
];

/// Jobs run when the last script has ended.
const PLAIN_JOBS: &[Case] = &[("Promise.resolve(1).then(print); print(0)", &["0", "1", "completed"])];

/// Runs the table of jobs.
pub(crate) fn check_plain_jobs(engine: &mut dyn Engine) {
    for (source, expected) in PLAIN_JOBS {
        assert_eq!(lines(&engine.observe_plain(&[], source)), *expected, "{source} on {}", engine.version());
    }
}

/// Runs the table, twice, so that nothing is left of the first time.
pub(crate) fn check_plain(engine: &mut dyn Engine) {
    let before: Vec<_> = BEFORE.iter().map(|(name, text)| Arc::new(Prelude::new(*name, *text))).collect();
    for _ in 0..2 {
        for (source, expected) in PLAIN {
            let found = lines(&engine.observe_plain(&before, source));
            assert_eq!(found, *expected, "{source} on {}", engine.version());
        }
        // The message of an early error is the engine's.
        let end = engine.observe_plain(&before, "print(1); let a; let a").end.to_string();
        assert!(end.starts_with("rejected with an early SyntaxError"), "{end} on {}", engine.version());
        assert_eq!(lines(&engine.observe_plain(&[], "print(typeof second)")), ["undefined", "completed"]);
        let wrong = [Arc::new(Prelude::new("wrong.js", "throw new TypeError('why')"))];
        let end = engine.observe_plain(&wrong, "throw new TypeError").end.to_string();
        assert!(end.contains("wrong.js") && end.ends_with("TypeError: why"), "{end} on {}", engine.version());
    }
    assert_eq!(lines(&engine.observe("show(1, typeof $262.evalScript)"))[0], "1: \"undefined\"");
}
