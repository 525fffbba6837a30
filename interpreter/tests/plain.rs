//! Plain realms: what test262 asks of a host, and what is added to the edition there and nowhere else.

use std::sync::Arc;

use dunder_interpreter::abrupt::Halt;
use dunder_interpreter::agent::{Ending, Interpreter, Limits, Run, Script};
use dunder_syntax::parse_script;

fn interpreter(before: &[&str]) -> Interpreter {
    let script = |text: &&str| Script::new(Arc::new(parse_script(text).unwrap()), text);
    let before: Vec<_> = before.iter().map(script).collect();
    Interpreter::plain(&before, Limits::default()).unwrap_or_else(|ending| panic!("{ending:?}"))
}

fn run(interpreter: &mut Interpreter, text: &str) -> Run {
    interpreter.run(Arc::new(parse_script(text).unwrap()), text, false)
}

fn lines(interpreter: &mut Interpreter, text: &str) -> Vec<String> {
    let run = run(interpreter, text);
    assert_eq!(run.ending, Ending::Completed, "{text}");
    run.lines.into_iter().map(|line| line.text).collect()
}

#[test]
fn what_stands_before_is_there_for_each_program_as_it_was() {
    let mut interpreter = interpreter(&["var a = {}; let b = 1;", "function f() { return b++ }"]);
    for _ in 0..2 {
        assert_eq!(lines(&mut interpreter, "a.c = f(); print(a.c + b); var d; print(f + '')")[0], "3");
    }
    assert_eq!(lines(&mut interpreter, "print(typeof d + f)"), ["undefinedfunction f() { return b++ }"]);
}

#[test]
fn a_script_that_fails_before_is_told() {
    let text = "throw new RangeError('why')";
    let script = Script::new(Arc::new(parse_script(text).unwrap()), text);
    let ending = Interpreter::plain(&[script], Limits::default()).err().unwrap();
    assert_eq!(ending, Ending::Threw("RangeError: why".to_owned()));
}

#[test]
fn realms_beyond_those_that_stand_ready_are_made() {
    let text = "
        var seen = [this];
        for (var i = 0; i < 10; i++) {
            var world = $262.createRealm().global;
            if (seen.indexOf(world) >= 0 || world.left) throw 'seen before';
            world.left = seen.push(world);
        }
        var other = seen[9];
        print(other.Object.getPrototypeOf(new other.Array) === other.Array.prototype);
        var fallback = new other.Function; fallback.prototype = null;
        print(Object.getPrototypeOf(Reflect.construct(Array, [], fallback)) === other.Array.prototype);
        print(seen.length)";
    let mut interpreter = interpreter(&[]);
    for _ in 0..2 {
        assert_eq!(lines(&mut interpreter, text), ["true", "true", "11"]);
    }
}

#[test]
fn an_object_that_passes_for_undefined() {
    let text = "
        var all = $262.IsHTMLDDA;
        print([typeof all, !all, all == null, null == all, all == undefined, all === undefined, all ?? 1, all()]
            .map(x => x === all ? 'itself' : '' + x).join(' '))";
    let expected = "undefined true true true true false itself null";
    assert_eq!(lines(&mut interpreter(&[]), text), [expected]);
}

#[test]
fn what_is_absent_halts_with_its_name() {
    for name in ["$262.agent", "$262.AbstractModuleSource"] {
        match run(&mut interpreter(&[]), name).ending {
            Ending::Halted(halt) => assert!(format!("{halt:?}").contains(name), "{halt:?}"),
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn extensions_are_there_and_only_there() {
    let text = "
        function sloppy() {} function strict() { 'use strict' }
        print(Object.getOwnPropertyNames(sloppy)); print(Object.getOwnPropertyNames(strict));
        class Base { constructor(o) { return o } }
        class Field extends Base { #a } class Method extends Base { #a() {} }
        for (var C of [Field, Method]) {
            new C({}); new C(new Proxy({}, {}));
            try { new C(Object.freeze({})); print('added') } catch (e) { print(e.constructor.name) }
        }";
    let expected = ["length,name,prototype,caller", "length,name,prototype", "TypeError", "TypeError"];
    assert_eq!(lines(&mut interpreter(&[]), text), expected);
    let harness =
        "(function (emit) { return { threw: String, begin(world) { world.print = t => emit('', '' + t) } } })";
    let mut compared = Interpreter::new(parse_script(harness).unwrap(), Limits::default());
    let run = run(&mut compared, text);
    let told: Vec<_> = run.lines.iter().map(|line| line.text.as_str()).collect();
    assert_eq!(told, ["length,name,prototype"; 2], "and then it halts, since editions differ");
    assert!(matches!(run.ending, Ending::Halted(Halt::Unsupported(..))), "{:?}", run.ending);
}

#[test]
fn what_the_edition_leaves_to_implementations_has_a_result() {
    let text = "
        print(['b', 'a', 'B'].sort((a, b) => a.localeCompare(b)).join() + ' ' + 'A\\u030a'.localeCompare('\\u00c5'));
        print([(-0.5).toLocaleString(), Object(12n).toLocaleString(), [1, 2n].toLocaleString()].join(' '));
        print((() => {}).bind().toString().replace(/\\s+/g, ' ') + ' ' + Date.parse('some day'))";
    let expected = ["B,a,b 0", "-0.5 12 1,2", "function () { [native code] } NaN"];
    assert_eq!(lines(&mut interpreter(&[]), text), expected);
}

#[test]
fn an_object_with_many_properties_meets_the_limit_of_memory() {
    let text = "
        var keys = Array.from({ length: 5000 }, (_, n) => n);
        for (var kept = [];;) kept.push(Object.fromEntries(keys.map((key) => [key, 0])))";
    let limits = Limits { fuel: 50_000_000, ..Limits::default() };
    let mut interpreter = Interpreter::plain(&[], limits).unwrap_or_else(|ending| panic!("{ending:?}"));
    assert_eq!(run(&mut interpreter, text).ending, Ending::Halted(Halt::Memory));
    let text = "var o = {}; for (var n = 0; n < 1000000; n++) { o.a = n; delete o.a }";
    assert_eq!(run(&mut interpreter, text).ending, Ending::Completed);
}
