//! The interpreter prints by itself what the harness would have it print.

#[allow(dead_code, reason = "other tests use the rest")]
mod programs;

use dunder_engines::{End, Interpreter, Limits};
use dunder_interpreter::steps::Taken;
use programs::{ENDS, JOBS, OBJECTS, REALMS, SCRIPTS, VALUES};

/// Programs that have the harness look at what looks back.
const PROBES: &[&str] = &[
    // Every trap, in order, of everything that looks.
    "const log = new Proxy({}, { get(t, k) { return (...a) => { print('trap', k); return Reflect[k](...a) } } });
     const p = new Proxy({ a: 1, caller: 2, stack: 3, message: 'm', [Symbol.iterator]: 4 }, log);
     show(1, p); caught(2, p); descriptor(3, p, 'a'); chain(4, p); dump(5, p)",
    // Every trap throws.
    "const lie = new Proxy({}, { get(t, k) { return () => { throw new RangeError(k) } } });
     const p = new Proxy({ a: 1 }, lie);
     show(1, p); caught(2, p); descriptor(3, p, 'a'); chain(4, p); dump(5, p)",
    // Errors of all kinds, their heirs and their messages.
    "for (const E of [Error, TypeError, RangeError, SyntaxError, EvalError, URIError, ReferenceError]) {
       const e = new E('m'), heir = Object.create(e);
       caught(1, e); caught(2, heir); dump(3, e); dump(4, heir); chain(5, heir); dump(6, E.prototype);
     }
     class Own extends RangeError {} caught(7, new Own); dump(8, new Own('x')); caught(9, AggregateError([]))",
    "caught(1, new Proxy(new RangeError('m'), { getOwnPropertyDescriptor(t, k) { print('own', k); throw 1 } }))",
    // What is peculiar to functions and errors, on others.
    "const o = { caller: 1, arguments: 2, stack: 3, line: 4, message: 'text', column: 5 };
     dump(1, o); dump(2, Object.assign(function () {}, o)); dump(3, Object.assign(new Error, o));
     dump(4, Object.assign(Object.create(Error.prototype), { message: 1 }))",
    // More properties and links than are printed.
    "const o = {}; for (let i = 0; i < 70; i++) o['k' + i] = i; dump(1, o);
     const e = new Error; for (let i = 0; i < 70; i++) e['k' + i] = i; e.stack = 1; dump(2, e);
     let c = {}; for (let i = 0; i < 20; i++) c = Object.create(c); chain(3, c)",
    // Names by first sight, sites included.
    "const a = {}, b = Symbol('s'), f = () => {}; show(a, b); show(f, a, f, b); print(a, b, f, [], Symbol.for('a'))",
    "show(-0, -0); show('a\"\\n\\ud800', 'a\"\\n\\ud800\\u1234'); print('\"\\\\', 1e300, 1 / 3, -1, 12345678901, 2n ** 70n)",
    // The functions themselves, and what is concealed.
    "for (const f of [print, show, caught, descriptor, chain, dump, console.log, Function.prototype.toString]) {
       dump(1, f); chain(2, f); show(3, typeof f);
       try { new f } catch (e) { caught(4, e) }
     }
     dump(5, console); descriptor(6, globalThis, 'print'); show(7, Object.keys(globalThis), '' + Object, '' + (() => 1));
     try { Function.prototype.toString.call({}) } catch (e) { caught(8, e) }",
    "descriptor(1); descriptor(2, {}, { toString() { throw new TypeError } }); chain(3); dump(4); caught(); show(); print()",
    "const r = Proxy.revocable(function () {}, {}); r.revoke(); show(1, r.proxy); dump(2, r.proxy); chain(3, r.proxy)",
    "Object.prototype.value = 1; Array.prototype[0] = 2; Map.prototype.get = null; dump(1, { x: 1 }); dump(2, [3])",
    // Code of the program that is suspended while the harness looks, and goes on behind it or within.
    "const g = (function* () { for (;;) { print('in', Reflect.ownKeys({ a: 1 })); yield Reflect.getPrototypeOf([]); } })();
     g.next(); show(1, Reflect.has({}, 'b')); g.next();
     const p = new Proxy({}, { getPrototypeOf() { return g.next().value } }); chain(2, p); dump(3, p); g.next(); show(4, Object.create(p))",
    "const step = async n => { dump(n, { n }); await { get then() { show(n, 'then'); return print } } };
     (async () => { show(1, Object.isFrozen({})); await null; show(2, Object.isSealed({})); for await (const x of [1, 2]) dump(x, [x]) })();
     step(3); Promise.resolve(4).then(print).then(() => show(5, Reflect.ownKeys([]))); show(6)",
    "throw Symbol('end')",
    "throw new Proxy({}, { getPrototypeOf() { print('trap'); return RangeError.prototype }, getOwnPropertyDescriptor() { print('own') } })",
    "throw new Proxy({}, { getPrototypeOf() { throw 1 } })",
];

/// Compares both observations, and the steps that are not the harness's own.
fn both(source: &str, native: &mut Interpreter, scripted: &mut Interpreter) {
    let (native, scripted) = (native.observe_traced(source), scripted.observe_traced(source));
    assert_eq!(native.observation, scripted.observation, "{source}");
    if native.observation.end != End::Completed {
        // Steps of the call that told the harness of the exception.
        return;
    }
    for (index, (ours, theirs)) in native.windows.iter().zip(scripted.windows.iter()).enumerate() {
        let (ours, theirs) = (of_program(ours), of_program(theirs));
        let same = ours.iter().zip(&theirs).take_while(|(ours, theirs)| ours == theirs).count();
        let rest = |steps: &[String]| steps[same..].iter().take(5).cloned().collect::<Vec<_>>();
        assert_eq!(rest(&ours), rest(&theirs), "{source}\nevent {index}, step {same}");
    }
}

fn of_program(window: &[Taken]) -> Vec<String> {
    let steps = window.iter().filter(|taken| !taken.by_harness);
    steps.map(|taken| format!("{:?} {} {:?}", taken.mark.algorithm, taken.mark.label(), taken.outcome)).collect()
}

#[test]
fn what_is_printed_is_what_the_harness_prints() {
    let (mut native, mut scripted) = (Interpreter::new(Limits::default()), Interpreter::scripted(Limits::default()));
    for _ in 0..2 {
        programs::check(&mut native, REALMS);
    }
    for source in PROBES {
        both(source, &mut native, &mut scripted);
    }
    for (source, _) in [VALUES, OBJECTS, SCRIPTS, ENDS, JOBS, REALMS].into_iter().flatten() {
        both(source, &mut native, &mut scripted);
    }
}
