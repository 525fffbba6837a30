//! The engines that are commands, where they are there: each observes what QuickJS observes. Those that are not there are
//! skipped, with a word.

#![allow(clippy::print_stdout, reason = "a test that cannot run says so")]

mod programs;

use std::process::ExitCode;
use std::sync::Arc;

use dunder_engines::{End, Engine, Halt, Limits, Prelude, QuickJs, Unavailable, command::Catalogue};
use libtest_mimic::{Arguments, Trial};
use programs::{Case, ENDS, JOBS, OBJECTS, REALMS, SCRIPTS, VALUES};

/// An engine, and what it passes of the tables.
struct Row {
    name: &'static str,
    tables: &'static [&'static [Case]],
    /// Whether it has everything that the tables of programs use, and runs each in a realm of its own.
    whole: bool,
}

const ROWS: &[Row] = &[
    Row { name: "deno", tables: &[VALUES, OBJECTS, SCRIPTS, ENDS, JOBS, REALMS], whole: true },
    Row { name: "bun", tables: &[VALUES, OBJECTS, SCRIPTS, ENDS, JOBS, REALMS], whole: true },
    Row { name: "jsc", tables: &[VALUES, OBJECTS, SCRIPTS, ENDS, JOBS, REALMS], whole: true },
    Row { name: "engine262", tables: &[JOBS], whole: true },
    Row { name: "qjs", tables: &[VALUES, OBJECTS, SCRIPTS, JOBS], whole: false },
    Row { name: "gjs", tables: &[JOBS], whole: false },
    Row { name: "hermes", tables: &[], whole: false },
    Row { name: "xs", tables: &[JOBS], whole: false },
];

/// Programs that every engine runs alike, however old it is.
const SIMPLE: &[(&str, &[&str])] = &[
    ("show(1, 0, -0, 'a\\u00e9', null, undefined)", &[r#"1: 0 -0 "a\u00e9" null undefined"#, "completed"]),
    (
        "chain(1, []); chain(2, Object.create(null))",
        &["1: array#1 > %Array.prototype% > %Object.prototype% > null", "2: object#2 > null", "completed"],
    ),
    ("try { null.x } catch (e) { caught(1, e) }", &["1: ! TypeError", "completed"]),
    ("show(1, (function () { return this === undefined })())", &["1: false", "completed"]),
    ("\"use strict\"; show(1, (function () { return this === undefined })())", &["1: true", "completed"]),
];

/// What no engine parses, and what is told of it by engines that evaluate texts, and by the others.
const MISTAKE: (&str, &str, &str) = (
    "show(1, 2 +)",
    "rejected with an early SyntaxError",
    "halted: unsupported: a program that the shell does not parse",
);

fn main() -> ExitCode {
    let mut trials = Vec::new();
    for row in ROWS {
        let name = row.name;
        if let Err(Unavailable::Missing { command }) = open(row, Limits::default()) {
            println!("skipped: no {command}");
            continue;
        }
        let mut trial = |what: &str, run: fn(&Row)| {
            trials.push(Trial::test(format!("{name} {what}"), move || {
                run(row);
                Ok(())
            }));
        };
        trial("runs programs", runs_programs);
        trial("meets limits", meets_limits);
        if !row.whole && row.name != "hermes" {
            trial("runs tests of a suite", runs_tests);
        }
        if row.whole {
            trial("keeps programs apart", keeps_programs_apart);
            trial("has plain realms", |row| {
                programs::plain::check_plain(&mut *engine(row));
                programs::plain::check_plain_jobs(&mut *engine(row));
            });
            trial("is not bent by pollution", |row| programs::pollution::check_pollution(&mut *engine(row)));
            trial("agrees with quickjs", agrees_with_quickjs);
        }
    }
    libtest_mimic::run(&Arguments::from_args(), trials).exit_code()
}

fn open(row: &Row, limits: Limits) -> Result<Box<dyn Engine + Send>, Unavailable> {
    Catalogue::presets().open(row.name, limits)
}

fn patient() -> Limits {
    Limits { wall: 60_000, ..Limits::default() }
}

fn engine(row: &Row) -> Box<dyn Engine + Send> {
    open(row, patient()).expect("it is there")
}

fn runs_programs(row: &Row) {
    let mut engine = engine(row);
    assert!(engine.version().contains(|c: char| c.is_ascii_digit()) || row.name == "jsc", "{}", engine.version());
    for (source, expected) in SIMPLE {
        assert_eq!(programs::lines(&engine.observe(source)), *expected, "{source}");
    }
    let (source, evaluated, parsed) = MISTAKE;
    let told = if row.name == "hermes" { parsed } else { evaluated };
    assert_eq!(programs::lines(&engine.observe(source)), [told]);
    for table in row.tables {
        programs::check(&mut *engine, table);
    }
}

/// What a shell can tell of scripts in a plain realm: all but other realms.
const TESTS: &[(&str, &str)] = &[
    ("print(second()); print('a\\nb')", "3|a b|completed"),
    ("'use strict'; throw new TypeError('why' + typeof show)", "threw TypeError: whyundefined"),
    ("print(1); let a; let a", "rejected with an early SyntaxError"),
    ("$262.createRealm()", "halted: unsupported: more than a shell can tell"),
    ("print($262.evalScript('1 + 1'))", "2|completed"),
];

fn runs_tests(row: &Row) {
    let mut engine = engine(row);
    let before = |text: &str| [Arc::new(Prelude::new("before.js", text))];
    let first = before("let first = 1; function second() { return first + 2 }");
    for (source, expected) in TESTS {
        assert_eq!(programs::lines(&engine.observe_plain(&first, source)).join("|"), *expected, "{source}");
    }
    let wrong = engine.observe_plain(&before("throw new TypeError"), "print(1)");
    assert!(matches!(wrong.end, End::Halted(Halt::Unsupported(_))), "{}", wrong.end);
}

fn keeps_programs_apart(row: &Row) {
    let mut engine = engine(row);
    let probe = "show(1, typeof process, typeof require, typeof module, typeof left, {}.left)";
    let clean = engine.observe(probe);
    assert_eq!(clean.events[0].text, r#""undefined" "undefined" "undefined" "undefined" undefined"#);
    for source in ["left = 1", "Object.prototype.left = 1", "Promise.reject(1)", "let left = 1; throw 1", "("] {
        engine.observe(source);
        assert_eq!(engine.observe(probe), clean, "after {source}");
    }
}

fn meets_limits(row: &Row) {
    let limits = Limits { wall: 3_000, output: 10_000, ..Limits::default() };
    let mut engine = open(row, limits).expect("it is there");
    let is_slow = row.name == "engine262";
    assert_eq!(engine.observe("for (;;);").end, if is_slow { End::Halted(Halt::Time) } else { End::TimedOut });
    let mut engine = open(row, Limits { output: 10_000, ..patient() }).expect("it is there");
    for (source, halts) in [
        ("for (var i = 0; i < 1e4; i++) print(i)", &[Halt::Output][..]),
        ("try { (function f() { f() })() } catch (e) { caught(1, e) }", &[Halt::Depth]),
    ] {
        let End::Halted(halt) = engine.observe(source).end else { panic!("{source}") };
        assert!(halts.contains(&halt), "{source}: {halt}");
        assert_eq!(programs::lines(&engine.observe("print(1)")), ["1", "completed"], "after {source}");
    }
}

fn agrees_with_quickjs(row: &Row) {
    let (mut engine, mut quickjs) = (engine(row), QuickJs::rewound(Limits::default()));
    for source in AGREED {
        assert_eq!(engine.observe(source), quickjs.observe(source), "{source}");
    }
}

const AGREED: &[&str] = &[
    "class A { static #x = 1; static has(o) { return #x in o } } show(1, A.has(A), A.has({}))",
    "const p = new Proxy(() => {}, {}); show(1, p, typeof p); chain(2, p); try { new p } catch (e) { caught(3, e) }",
    "try { Object.setPrototypeOf(Object.prototype, {}) } catch (e) { caught(1, e) }",
    "dump(1, Object.create({}, { x: { get() {} } })); dump(2, Object.create(null, { y: { value: 1 } }))",
    "const o = { __proto__: [], ['__proto__']: 1 }; chain(1, o); dump(2, o); show(3, o instanceof Array, o.length)",
    "with ({ get x() { show(1, 'x'); return this } }) show(2, x); for (const k in { a: 1 }) show(3, k)",
    "var v; function f() {} let l; descriptor(1, this, 'v'); descriptor(2, this, 'f'); descriptor(3, this, 'l'); show(4, delete this.v)",
    "const other = $262.createRealm().global; show(1, other.Array, other.Array === Array); chain(2, new other.Array)",
];
