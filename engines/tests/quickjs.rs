//! QuickJS in process: the same observations shared or fresh, limits that hold, and nothing left behind.

mod programs;

use dunder_engines::{End, Engine, Halt, Limits, QuickJs};
use programs::*;

fn engines_with(limits: Limits) -> [QuickJs; 3] {
    [QuickJs::new(limits), QuickJs::fresh(limits), QuickJs::rewound(limits)]
}

fn engines() -> [QuickJs; 3] {
    engines_with(Limits::default())
}

fn end(source: &str) -> End {
    let [mut shared, mut fresh, mut rewound] = engines();
    let end = shared.observe(source).end;
    assert_eq!(fresh.observe(source).end, end, "{source}");
    assert_eq!(rewound.observe(source).end, end, "{source}");
    end
}

#[test]
fn values_and_objects_print_in_canonical_form() {
    for mut engine in engines() {
        check(&mut engine, VALUES);
        check(&mut engine, OBJECTS);
    }
}

#[test]
fn scripts_are_sloppy_scripts() {
    for mut engine in engines() {
        check(&mut engine, SCRIPTS);
    }
}

#[test]
fn early_errors_differ_from_exceptions() {
    for mut engine in engines() {
        check(&mut engine, ENDS);
    }
}

#[test]
fn jobs_run_after_the_script() {
    for mut engine in engines() {
        check(&mut engine, JOBS);
    }
}

#[test]
fn further_realms_have_marks() {
    for mut engine in engines() {
        for _ in 0..2 {
            check(&mut engine, REALMS);
        }
        let many = "for (let i = 0; i < 99; i++) try { $262.createRealm() } catch {}";
        assert!(matches!(engine.observe(many).end, End::Halted(Halt::Unsupported(_))));
        check(&mut engine, REALMS);
    }
}

#[test]
fn plain_realms_have_what_test262_asks_for() {
    for mut engine in engines() {
        plain::check_plain(&mut engine);
        plain::check_plain_jobs(&mut engine);
    }
}

#[test]
fn pollution_does_not_bend_the_harness() {
    for mut engine in engines() {
        pollution::check_pollution(&mut engine);
    }
}

#[test]
fn a_dump_ends_after_64_keys() {
    let source = "const o = {}; for (let i = 0; i < 66; i++) o['k' + i] = 0; dump(1, o)";
    for mut engine in engines() {
        let text = engine.observe(source).events.remove(0).text;
        assert!(text.ends_with("\"k63\": {value: 0, wec}, ...}"), "{text}");
    }
}

#[test]
fn limits_halt() {
    for (source, halt) in [
        ("for (;;);", Halt::Fuel),
        ("try { for (;;); } catch (e) {} finally { print(1) }", Halt::Fuel),
        ("(function f() { Promise.resolve().then(f) })()", Halt::Fuel),
        ("(function f() { f() })()", Halt::Depth),
        ("try { (function f() { f() })() } catch (e) { caught(1, e) }", Halt::Depth),
        ("let o = {}; for (let i = 0; i < 2e4; i++) o = new Proxy(o, {}); o.x", Halt::Depth),
    ] {
        assert_eq!(end(source), End::Halted(halt), "{source}");
    }
    assert_eq!(end(&"(".repeat(100_000)), End::Halted(Halt::Depth));
    assert_eq!(end(&" ".repeat((1 << 20) + 1)), End::Halted(Halt::Source));
    assert_eq!(end("print(1); '\0'"), End::Halted(Halt::Unsupported("U+0000 in source text".to_string())));
    assert_eq!(end(&" ".repeat(1 << 20)), End::Completed);
}

#[test]
fn memory_is_bounded() {
    for source in [
        "const a = []; for (;;) a.push(new Array(1000).fill(0))",
        "try { const a = []; for (;;) a.push({}, 'x'.repeat(1000) + a.length) } catch (e) { caught(1, e) }",
        "const a = []; for (;;) a.push([a.length])",
        "try { (() => { let l; for (;;) l = { l } })() } catch (e) { caught(1, e) }",
        "let s = 'x'; for (;;) s += s",
    ] {
        assert_eq!(end(source), End::Halted(Halt::Memory), "{source}");
    }
}

#[test]
fn output_is_bounded() {
    let limits = Limits { output: 100, ..Limits::default() };
    for mut engine in engines_with(limits) {
        let observation = engine.observe("for (;;) print('0123456789')");
        assert_eq!(observation.events.len(), 9);
        assert_eq!(observation.end, End::Halted(Halt::Output));
        let observation = engine.observe("print('x'.repeat(100)); throw 1");
        assert_eq!(lines(&observation), ["halted: too much output"]);
        assert_eq!(lines(&engine.observe("print('x'.repeat(99))")), ["x".repeat(99).as_str(), "completed"]);
    }
}

#[test]
fn a_thrown_range_error_is_no_overflow() {
    assert_eq!(end("throw new RangeError('deep')"), End::Threw("RangeError".to_string()));
    assert_eq!(end("new Array(-1)"), End::Threw("RangeError".to_string()));
}

#[test]
fn a_thrown_null_is_no_want_of_memory() {
    assert_eq!(end("throw null"), End::Threw("null".to_string()));
    assert_eq!(end("try { throw null } catch (e) { caught(1, e) }"), End::Completed);
    assert_eq!(end("const a = new Array(1e5).fill(1); throw null"), End::Threw("null".to_string()));
}

#[test]
fn a_limit_keeps_what_was_printed_before() {
    for mut engine in engines() {
        assert_eq!(lines(&engine.observe("print(1); for (;;);")), ["1", "halted: out of fuel"]);
    }
}

#[test]
fn nothing_is_left_for_the_next_program() {
    let probe = "show(1, typeof left, Symbol.for('left') === s, {}.left, [].left, Symbol.for('left').left, show.left);
                 var s; chain(2, show); caught(3, TypeError('x')); show(4, {}, Map.prototype.get);
                 show(5, print.__proto__.left)";
    let spoilers = [
        "left = 1; var s = Symbol.for('left'); Object.prototype.left = 2; Array.prototype.left = 3",
        "Symbol.prototype.left = 4; Object.getPrototypeOf(TypeError.prototype).left = 5; TypeError.prototype.left = 6",
        "show.left = 5; show.__proto__.left = 6; show.constructor.prototype.left = 7; Function.prototype.left = 8",
        "const left = 1; let s = 2; Promise.resolve().then(() => { Object.prototype.left = 9 })",
        "Object.setPrototypeOf(TypeError.prototype, null); Map.prototype.get = null; show(1, {}, [])",
        "(function f() { Promise.resolve().then(f); Object.prototype.left = 1 })(); for (;;);",
        "Symbol.for('left'); print(1); left()",
        "(",
    ];
    for mut engine in [QuickJs::new(Limits::default()), QuickJs::rewound(Limits::default())] {
        let clean = lines(&engine.observe(probe));
        for source in spoilers {
            engine.observe(source);
            assert_eq!(lines(&engine.observe(probe)), clean, "{source}");
        }
    }
}

/// Programs that use whatever a runtime has, change what they can reach and end in every way.
const WILD: &[&str] = &[
    "for (const key of Reflect.ownKeys(globalThis)) { const v = globalThis[key];
       if (typeof v === 'function' && v.prototype) { v.prototype.left = key; Object.setPrototypeOf(v, null) } }
     dump(1, {}); dump(2, []); dump(3, Map.prototype); caught(4, new TypeError)",
    "for (const key of Reflect.ownKeys(globalThis)) delete globalThis[key]; print(1)",
    "const {show} = globalThis; for (const key of Reflect.ownKeys(Object.prototype)) delete Object.prototype[key];
     show(1, {}.toString, {}.__proto__)",
    "Object.freeze(Object.prototype); Object.freeze(Array.prototype); [].x = 1; show(1, [].x); dump(2, [1])",
    "Object.defineProperty(Object.prototype, 'value', { get() { show(0, 'read') } }); descriptor(1, {a: 1}, 'a')",
    "throw new class extends RangeError {}",
    "null.x",
    "throw { toString() { throw 1 } }",
    "let 1;",
    "const a = []; for (;;) a.push('x'.repeat(1000) + a.length, new Uint8Array(1000))",
    "const a = []; try { for (;;) a.push(new ArrayBuffer(1 << 20)) } catch (e) { a.length = 0; caught(1, e) }",
    "(function f(n) { return f(n + 1) + n })(0)",
    "let n = 0; const p = new Proxy({}, { get(t, k, r) { n++; return r[k] } }); p.x",
    "print(1); for (;;);",
    "/(a*)*b/.test('a'.repeat(50))",
    "new Promise(() => {}).then(show); (async () => { await new Promise(() => {}) })(); print('pending')",
    "Promise.reject(1); Promise.resolve(2).then(v => show(1, v)); (async () => { throw 3 })()",
    "(function f() { Promise.resolve().then(f) })()",
    "function* g() { try { yield 1; yield 2 } finally { print('never') } } const i = g(); show(1, i.next().value)",
    "const r = $262.createRealm(), g = r.global; show(1, g.Array, new g.Error); g.Object.prototype.left = 1;
     show(2, {}.left, new g.Object().left); caught(3, new g.TypeError)",
    "for (let i = 0; i < 9; i++) $262.createRealm()",
    "const other = $262.createRealm().global; Object.setPrototypeOf(Array.prototype, other.Array.prototype);
     show(1, [] instanceof other.Array, other.eval('this') === other); throw new other.Error",
    "const b = new ArrayBuffer(8, { maxByteLength: 1 << 20 }), t = new Uint8Array(b); t[7] = 9; b.resize(1 << 20);
     show(1, t.length, t[7]); b.resize(4); show(2, t.length, t[7]); show(3, b.transfer(64).byteLength, b.detached)",
    "const s = new SharedArrayBuffer(16), t = new Int32Array(s); show(1, Atomics.add(t, 0, 5), Atomics.load(t, 0));
     show(2, Atomics.notify(t, 0, 1)); try { Atomics.wait(t, 0, 5, 1) } catch (e) { caught(3, e) }",
    "let o = {}; const w = new WeakRef(o), f = new FinalizationRegistry(v => show(0, v)); f.register(o, 1); o = null;
     for (let i = 0; i < 1e5; i++) ({}).x = [i]; const m = new WeakMap([[w, 1]]); show(1, m.get(w), m.has({}))",
    "const w = []; for (let i = 0; i < 1000; i++) { const o = {}; o.o = o; w.push(new WeakRef(o)) } show(1, w.length)",
    "show(1, new Date(2020, 1, 1).getMonth(), new Date(NaN).getTime(), typeof Date.now()); Date.now = () => 1; show(2, Date.now())",
    "const n = Math.random(); show(1, n >= 0 && n < 1); Math.random = () => 2; show(2, Math.random())",
    "for (let i = 0; i < 3000; i++) globalThis['name' + i] = Symbol.for('key' + i); show(1, Symbol.keyFor(name7), name2999)",
    "for (let i = 0; i < 200; i++) eval('class C' + i + ' { #p = ' + i + '; get p() { return this.#p } } show(i, new C' + i + '().p)')",
    "new Function('a', 'b', 'show(1, a + b)')(1, 2); show(2, (0, eval)('this') === globalThis); var eval = 1",
    "show(1, '\\u{1f600}'.normalize('NFD').length, 'ß'.toUpperCase(), /\\p{Lu}/u.test('É'), 10n ** 300n > 0n, 1.1e300 + '')",
    "Error.prepareStackTrace = () => 1; Error.stackTraceLimit = 0; try { null.x } catch (e) { show(1, e.stack) }",
    "Object.defineProperty(Object.prototype, 1, { set(v) { show(0, v) } }); const q = [0]; q.push(1); dump(1, q)",
    "show(1, typeof queueMicrotask, typeof structuredClone, typeof performance); queueMicrotask?.(() => show(2, 3))",
];

#[test]
fn a_rewound_runtime_is_a_fresh_one() {
    let limits = Limits { polls: 50, ..Limits::default() };
    let (mut fresh, mut rewound) = (QuickJs::fresh(limits), QuickJs::rewound(limits));
    let expected: Vec<_> = WILD.iter().map(|source| fresh.observe(source)).collect();
    let forwards = WILD.iter().zip(&expected);
    for (source, expected) in forwards.clone().chain(forwards.rev()) {
        for _ in 0..2 {
            assert_eq!(lines(&rewound.observe(source)), lines(expected), "{source}");
        }
    }
}

#[test]
fn what_the_host_lacks_is_not_held_against_the_engine() {
    let why = "a SharedArrayBuffer that may grow".to_owned();
    assert_eq!(end("new SharedArrayBuffer(0, { maxByteLength: 1 });"), End::Halted(Halt::Unsupported(why)));
}
