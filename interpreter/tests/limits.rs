//! Programs that would go on for ever, or too deep, or too large: every one of them halts, and soon.

use std::sync::Arc;
use std::time::{Duration, Instant};

use dunder_interpreter::abrupt::Halt;
use dunder_interpreter::agent::{Ending, Interpreter, Limits};
use dunder_syntax::parse::parse_script;

const HARNESS: &str = "(function (emit) { return { begin: function () {}, threw: function () { return 'threw'; } }; })";

/// Proxies of proxies, too many for any recursion.
const CHAIN: &str = "var p = function () {}; for (var i = 0; i < 4000; i++) p = new Proxy(p, {}); ";

/// Objects that inherit from each other, too many for any recursion.
const HEIRS: &str = "var p = {}; for (var i = 0; i < 4000; i++) p = Object.create(p); ";

/// Each proxy is the handler of the next: a look-up of a trap looks up twice as many traps.
const HANDLERS: &str = "var p = {}; for (var i = 0; i < 60; i++) p = new Proxy(p, p); ";

/// A program, behind one of the openings above, and the halt it comes to.
const CASES: &[(&str, &str, Halt)] = &[
    (CHAIN, "Object.getPrototypeOf(p)", Halt::Depth),
    (CHAIN, "Reflect.setPrototypeOf(p, null)", Halt::Depth),
    (CHAIN, "Object.isExtensible(p)", Halt::Depth),
    (CHAIN, "Object.preventExtensions(p)", Halt::Depth),
    (CHAIN, "Object.getOwnPropertyDescriptor(p, 'x')", Halt::Depth),
    (CHAIN, "Reflect.defineProperty(p, 'x', {})", Halt::Depth),
    (CHAIN, "'x' in p", Halt::Depth),
    (CHAIN, "p.x", Halt::Depth),
    (CHAIN, "p.x = 1", Halt::Depth),
    (CHAIN, "delete p.x", Halt::Depth),
    (CHAIN, "Reflect.ownKeys(p)", Halt::Depth),
    (CHAIN, "p()", Halt::Depth),
    (CHAIN, "new p", Halt::Depth),
    (CHAIN, "Array.isArray(p)", Halt::Depth),
    (HEIRS, "p.x", Halt::Depth),
    (HEIRS, "p.x = 1", Halt::Depth),
    (HEIRS, "'x' in p", Halt::Depth),
    (HANDLERS, "p.x", Halt::Fuel),
    (HANDLERS, "Object.keys(p)", Halt::Fuel),
    ("", "var b = function () {}; for (var i = 0; i < 4000; i++) { b = b.bind(); delete b.name; } b()", Halt::Depth),
    (
        "",
        "var b = function () {}; for (var i = 0; i < 4000; i++) { b = b.bind(); delete b.name; } ({}) instanceof b",
        Halt::Depth,
    ),
    (
        "",
        "var b = function () {}; for (var i = 0; i < 4000; i++) { b = b.bind(); delete b.name; } Reflect.construct(Object, [], b)",
        Halt::Depth,
    ),
    ("", "var p = new Proxy({}, {}); Object.setPrototypeOf(p, p); p.x", Halt::Depth),
    ("", "var p = new Proxy({}, { getPrototypeOf() { return p; } }); p instanceof Object", Halt::Memory),
    ("", "var o = { toString() { return '' + o; } }; '' + o", Halt::Depth),
    ("", "var p = new Proxy({}, { get() { return p.x; } }); p.x", Halt::Depth),
    ("", "Reflect.apply(Math.max, null, { length: 2 ** 53 })", Halt::Memory),
    ("", "var s = 'x'; while (true) s += s;", Halt::Memory),
    ("", "Reflect.ownKeys(new String('x'.repeat(2 ** 17)))", Halt::Fuel),
    ("", "var a = []; a[4294967294] = 1; a.reverse()", Halt::Memory),
    ("", "while (true) [];", Halt::Memory),
    ("", "while (true);", Halt::Fuel),
    ("", "var a = []; while (true) a.push(a.bind);", Halt::Memory),
    ("", "new ArrayBuffer(2 ** 40)", Halt::Memory),
    ("", "new ArrayBuffer(1, { maxByteLength: 2 ** 40 })", Halt::Memory),
    ("", "new Float64Array(2 ** 40)", Halt::Memory),
    ("", "var a = []; while (true) a.push(new ArrayBuffer(1000));", Halt::Memory),
    ("", "var b = new ArrayBuffer(2 ** 18); while (true) b = b.transfer();", Halt::Fuel),
    ("", "Reflect.ownKeys(new Uint8Array(2 ** 19))", Halt::Memory),
    ("", "Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)", Halt::Fuel),
    ("", "for (var x of { [Symbol.iterator]() { return { next() { return {}; } }; } });", Halt::Memory),
];

#[test]
fn every_program_halts_soon() {
    let limits = Limits { fuel: 100_000, objects: 30_000, memory: 1 << 20, stack: 1 << 18, ..Limits::default() };
    // The stack is as large as the limit asks for, and half as much again.
    let thread = std::thread::Builder::new().stack_size(limits.stack / 2 * 3).spawn(move || {
        let harness = parse_script(HARNESS).expect("the harness parses");
        let mut interpreter = Interpreter::new(harness, limits);
        let mut wrong = Vec::new();
        for (opening, rest, halt) in CASES {
            let text = format!("{opening}{rest}");
            let program = Arc::new(parse_script(&text).expect("the program parses"));
            let start = Instant::now();
            let ending = interpreter.run(program, &text, false).ending;
            let expected = Ending::Halted(halt.clone());
            if ending != expected || start.elapsed() > Duration::from_secs(30) {
                wrong.push(format!("{text}: {ending:?} after {:?}, not {expected:?}", start.elapsed()));
            }
        }
        wrong
    });
    let wrong = thread.expect("a thread starts").join().expect("no program overflows the stack");
    assert!(wrong.is_empty(), "{wrong:#?}");
}
