//! The interpreter's two builds observe the same, and what the lean one has marked is what the other has told in order.

#[allow(dead_code, reason = "other tests use the rest")]
mod programs;

use dunder_engines::{Engine, Interpreter, Limits, Tracer};
use programs::{ENDS, OBJECTS, SCRIPTS, VALUES};

/// Programs whose code and the harness's take turns.
const TURNS: &[&str] = &[
    "const p = new Proxy({ a: 1 }, { ownKeys(t) { show(1, t); return Reflect.ownKeys(t) } }); dump(2, p); chain(3, p)",
    "function* g() { show(1, yield Object.keys({ a: 1 })); yield Reflect.has({}, 'a') }
     const i = g(); show(2, i.next().value); show(3, i.next().value); const left = g(); left.next()",
    "Promise.resolve({ get then() { show(1); return null } }).then(v => dump(2, v)); (async () => { show(3, await 4) })()",
    "throw new Proxy({}, { getPrototypeOf(t) { print('trap'); return Reflect.getPrototypeOf(t) } })",
];

#[test]
fn they_observe_the_same_by_the_same_steps() {
    let (mut lean, mut tracer) = (Interpreter::new(Limits::default()), Tracer::new(Limits::default()));
    let all = [VALUES, OBJECTS, SCRIPTS, ENDS].into_iter().flatten().map(|(source, _)| source);
    for source in all.chain(TURNS) {
        let observation = lean.observe(source);
        let traced = tracer.observe(source);
        assert_eq!(observation, traced.observation, "{source}");
        assert!(lean.coverage() == traced.coverage(), "{source}");
    }
}
