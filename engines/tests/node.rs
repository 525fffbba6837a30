//! Node.js as a command, where there is one: `DUNDER_NODE`, or `node` on the path. It observes what QuickJS observes.

#![allow(clippy::print_stdout, reason = "a test that cannot run says so")]

mod programs;

use std::process::ExitCode;

use dunder_engines::{End, Engine, Halt, Limits, QuickJs, Unavailable, command::Catalogue};
use libtest_mimic::{Arguments, Trial};

fn main() -> ExitCode {
    let missing = matches!(open(Limits::default()), Err(Unavailable::Missing { .. }));
    if missing {
        println!("skipped: no node");
    }
    let with_node = TESTS.iter().filter(|_| !missing);
    let trials = with_node.chain(WITHOUT_NODE).map(|(name, run)| {
        Trial::test(*name, || {
            run();
            Ok(())
        })
    });
    libtest_mimic::run(&Arguments::from_args(), trials.collect()).exit_code()
}

fn open(limits: Limits) -> Result<Box<dyn Engine + Send>, Unavailable> {
    Catalogue::presets().open("node", limits)
}

/// What comes of another command in the place of Node.js.
fn other(command: &str) -> String {
    let document = format!("[engine.other]\ncommand = '{command}'\nworker = 'node-vm'\narguments = ['-e']");
    let document: toml_edit::Document<String> = document.parse().expect("TOML");
    let mut catalogue = Catalogue::presets();
    catalogue.read(&document["engine"]).expect("a table of an engine");
    catalogue.open("other", Limits::default()).err().expect("it is none").to_string()
}

fn node(limits: Limits) -> Box<dyn Engine + Send> {
    open(limits).expect("node is there")
}

const TESTS: &[(&str, fn())] = &[
    ("node prints in the same canonical form", || {
        let mut node = node(Limits::default());
        programs::check(&mut *node, programs::VALUES);
        programs::check(&mut *node, programs::OBJECTS);
    }),
    ("node runs scripts as scripts", || {
        let mut node = node(Limits::default());
        programs::check(&mut *node, programs::SCRIPTS);
        programs::check(&mut *node, programs::ENDS);
        programs::check(&mut *node, programs::JOBS);
        programs::check(&mut *node, programs::REALMS);
    }),
    ("node has plain realms", || {
        programs::plain::check_plain(&mut *node(Limits::default()));
        programs::plain::check_plain_jobs(&mut *node(Limits::default()));
    }),
    ("pollution does not bend the harness in node", || {
        programs::pollution::check_pollution(&mut *node(Limits::default()));
    }),
    ("programs in node cannot reach each other, nor node", || {
        let mut node = node(Limits::default());
        let probe = "show(1, typeof process, typeof require, typeof module, typeof left, {}.left);
                     show(2, show.constructor('return typeof process')(), this.constructor === Object)";
        let clean = node.observe(probe);
        assert_eq!(clean.events[0].text, r#""undefined" "undefined" "undefined" "undefined" undefined"#);
        assert_eq!(clean.events[1].text, r#""undefined" true"#);
        for source in ["left = 1", "Object.prototype.left = 1", "Promise.reject(1)", "var left = 1; throw 1", "("] {
            node.observe(source);
            assert_eq!(node.observe(probe), clean, "after {source}");
        }
    }),
    ("node meets limits", || {
        let mut node = node(Limits { wall: 2_000, output: 10_000, ..Limits::default() });
        for (source, end) in [
            ("for (;;);", End::TimedOut),
            ("(function f() { Promise.resolve().then(f) })()", End::TimedOut),
            ("[].reverse.call({ length: 2 ** 53 - 1 })", End::TimedOut),
            ("(function f() { f() })()", End::Halted(Halt::Depth)),
            ("try { (function f() { f() })() } catch (e) { caught(1, e) }", End::Halted(Halt::Depth)),
            ("for (let i = 0; i < 1e4; i++) print(i)", End::Halted(Halt::Output)),
            ("let s = 'x'; for (;;) s += s", End::Halted(Halt::Memory)),
        ] {
            assert_eq!(node.observe(source).end, end, "{source}");
            assert_eq!(programs::lines(&node.observe("print(1)")), ["1", "completed"], "after {source}");
        }
        assert_eq!(node.observe(&"(".repeat(1 << 19)).end, End::Halted(Halt::Source));
        assert_eq!(programs::lines(&node.observe("show(1, '\0')")), [r#"1: "\u0000""#, "completed"]);
    }),
    ("memory that runs out in node is no crash", || {
        let mut node = node(Limits { wall: 60_000, ..Limits::default() });
        let end = node.observe("const a = []; for (;;) a.push({ a: [1] })").end;
        assert!(matches!(end, End::Exhausted(_)), "{end}");
        let end = node.observe("const a = []; for (;;) a.push(new Uint8Array(1 << 20).fill(1))").end;
        assert_eq!(
            end,
            End::Exhausted("more than 512 MiB of memory".to_owned()),
            "what is no part of V8's heap counts too"
        );
    }),
    ("node and quickjs agree on programs", || {
        let mut node = node(Limits::default());
        let mut quickjs = QuickJs::rewound(Limits::default());
        for source in AGREED {
            assert_eq!(node.observe(source), quickjs.observe(source), "{source}");
        }
    }),
];

const WITHOUT_NODE: &[(&str, fn())] = &[
    ("a command that is missing is named", || {
        assert_eq!(other("/no/such/node"), "/no/such/node: no such command");
    }),
    ("a command that is no engine is named, with what it did", || {
        assert_eq!(other(env!("CARGO")), concat!(env!("CARGO"), ": exit code 1"));
    }),
];

const AGREED: &[&str] = &[
    "function F() {} F.prototype = 3; chain(1, new F); dump(2, F); chain(3, F.bind()); dump(4, F.bind())",
    "class A { static #x = 1; static has(o) { return #x in o } } show(1, A.has(A), A.has({})); dump(2, A)",
    "const p = new Proxy(() => {}, {}); show(1, p, typeof p); chain(2, p); try { new p } catch (e) { caught(3, e) }",
    "try { Object.setPrototypeOf(Object.prototype, {}) } catch (e) { caught(1, e) }",
    "dump(1, Object.create({}, { x: { get() {} } })); dump(2, Object.create(null, { y: { value: 1 } }))",
    "dump(1, (function () { return arguments })(1, 2)); dump(2, (function () { 'use strict'; return arguments })(1))",
    "dump(1, new String('ab')); dump(2, Object(1n)); dump(3, [1, , 3]); dump(4, Object(Symbol.iterator))",
    "const o = { __proto__: [], ['__proto__']: 1 }; chain(1, o); dump(2, o); show(3, o instanceof Array, o.length)",
    "const e = new AggregateError([1], 'm', { cause: 2 }); dump(1, e); caught(2, e); chain(3, e)",
    "try { Reflect.construct(1) } catch (e) { caught(1, e) } try { new 1 } catch (e) { caught(2, e) }",
    "with ({ get x() { show(1, 'x'); return this } }) show(2, x); for (const k in { a: 1 }) show(3, k)",
];
