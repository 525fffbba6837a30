//! QuickJS in process: the same observations shared or fresh, limits that hold, and nothing left behind.

mod programs;

use dunder_engines::{End, Engine, Halt, Limits, QuickJs};
use programs::*;

fn engines() -> [QuickJs; 2] {
    [QuickJs::new(Limits::default()), QuickJs::fresh(Limits::default())]
}

fn end(source: &str) -> End {
    let [mut shared, mut fresh] = engines();
    let end = shared.observe(source).end;
    assert_eq!(fresh.observe(source).end, end, "{source}");
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
    for mut engine in [QuickJs::new(limits), QuickJs::fresh(limits)] {
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
    let mut engine = QuickJs::new(Limits::default());
    let probe = "show(1, typeof left, Symbol.for('left') === s, {}.left, [].left, Symbol.for('left').left, show.left);
                 var s; chain(2, show); caught(3, TypeError('x')); show(4, {}, Map.prototype.get);
                 show(5, print.__proto__.left)";
    let clean = lines(&engine.observe(probe));
    for source in [
        "left = 1; var s = Symbol.for('left'); Object.prototype.left = 2; Array.prototype.left = 3",
        "Symbol.prototype.left = 4; Object.getPrototypeOf(TypeError.prototype).left = 5; TypeError.prototype.left = 6",
        "show.left = 5; show.__proto__.left = 6; show.constructor.prototype.left = 7; Function.prototype.left = 8",
        "const left = 1; let s = 2; Promise.resolve().then(() => { Object.prototype.left = 9 })",
        "Object.setPrototypeOf(TypeError.prototype, null); Map.prototype.get = null; show(1, {}, [])",
        "(function f() { Promise.resolve().then(f); Object.prototype.left = 1 })(); for (;;);",
        "Symbol.for('left'); print(1); left()",
        "(",
    ] {
        engine.observe(source);
        assert_eq!(lines(&engine.observe(probe)), clean, "{source}");
    }
}
