//! Scopes and protocols: names that are found in objects, and iterators that are read and closed.

use super::{Area, area};

/// Sloppy code only: `with` is an early error in strict code.
pub(super) const WITH: Area = area(
    "with",
    "names in objects: object × @@unscopables × operation",
    &[
        (
            "object",
            &[
                "{a: 1}",
                "{}",
                "Object.create({a: 1})",
                "Object.freeze({a: 1})",
                "{__proto__: null, a: 1}",
                r#"{get a() { show("get #", this === o); return 2; }, set a(v) { show("set #", this === o, v); }}"#,
                "{a() { return this === o; }}",
                r#"Object.defineProperty({}, "a", {value: 3})"#,
                r#"{get a() { delete o.a; return 4; }}"#,
                r#"new Proxy({a: 5}, {get(t, x, r) { show("get #", x); return Reflect.get(t, x, r); }})"#,
                r#"new Proxy({a: 6}, {set(t, x, v, r) { show("set #", x); return Reflect.set(t, x, v, r); }, deleteProperty(t, x) { show("delete #", x); return Reflect.deleteProperty(t, x); }})"#,
                "Object.assign(() => 1, {a: 7})",
                "Object.assign([], {a: 8})",
            ],
        ),
        (
            "unscopables",
            &[
                "",
                "o[Symbol.unscopables] = {a: true};",
                "o[Symbol.unscopables] = {a: 0};",
                "o[Symbol.unscopables] = {__proto__: {a: true}};",
                "o[Symbol.unscopables] = 1;",
                r#"Object.defineProperty(o, Symbol.unscopables, {get() { show("unscopables #"); return {get a() { show("blocked #"); return false; }}; }});"#,
                r#"Object.defineProperty(o, Symbol.unscopables, {get() { delete o.a; return null; }});"#,
                "Object.defineProperty(o, Symbol.unscopables, {get() { throw 1; }});",
            ],
        ),
        (
            "operation",
            &[
                "show(#, a)",
                "show(#, typeof a)",
                "a = 9",
                "a += 10",
                "a++",
                "a ??= 11",
                "show(#, delete a)",
                "show(#, a())",
                "show(#, a`x`)",
                "var a = 12",
                "[a] = [13]",
                "for (a of [14]);",
                "for (a in {b: 1});",
                "(() => show(#, a))()",
                "eval(\"a = 15\")",
                "a = (delete o.a, 16)",
                "show(#, typeof this, typeof toString)",
                "function g() { return a; } show(#, g())",
            ],
        ),
    ],
    r#"
var a = "outer";
const o = $object;
attempt(#, () => { $unscopables });
attempt(#, () => { with (o) { $operation } });
show(#, a); descriptor(#, o, "a");
"#,
);

/// The mode is none: nothing depends on it.
pub(super) const ITERATION: Area = area(
    "iteration",
    "iterators: who iterates × what next gives × what return is",
    &[
        (
            "user",
            &[
                "const [q] = it; show(#, q)",
                "const [] = it",
                "const [q, ...r] = it; show(#, r.length)",
                "const [q = (show(\"default #\"), 1), r] = it; show(#, q, r)",
                "[o.a, o.b] = it; show(#, o.a)",
                "[null.a] = it",
                "for (const q of it) show(\"item #\", q)",
                "for (const q of it) break",
                "for (const q of it) throw 2",
                "for (o.a of it) break",
                "out: for (let n = 0; n < 3; n++) for (const q of it) break out",
                "show(#, (() => { for (const q of it) return q; })())",
                "show(#, ...it)",
                "show(#, Math.max(...it))",
                "show(#, [...it].length)",
                "show(#, Array.from(it).length)",
                "show(#, Array.from(it, () => { throw 3; }))",
                "show(#, new Map(it).size)",
                "show(#, new Set(it).size)",
                "show(#, Object.fromEntries(it))",
                "show(#, ...(function* () { return yield* it; })())",
                "const g = (function* () { yield* it; })(); g.next(); show(#, g.return(4).value)",
                "const g = (function* () { yield* it; })(); g.next(); show(#, g.throw(5).value)",
                "new Promise(f => f(1)); show(#, new Uint8Array(it).length)",
                "show(#, Iterator.from(it).take(1).toArray().length)",
            ],
        ),
        (
            "next",
            &[
                "() => ({done: i++ > 1, value: i})",
                "() => ({done: i++ > 1, value: [i, i]})",
                r#"() => ({get done() { show("done #"); return i++ > 1; }, get value() { show("value #"); return i; }})"#,
                "() => ({__proto__: {done: i++ > 1}, value: i})",
                "() => Object.create({value: 1, done: true})",
                "() => 1",
                "() => { throw 6; }",
                "() => ({get done() { throw 7; }})",
                "() => ({done: i++ > 1, get value() { throw 8; }})",
                "undefined",
                "1",
            ],
        ),
        (
            "close",
            &[
                "",
                "return: undefined",
                "return: null",
                "return: 1",
                r#"return() { show("return #", arguments.length); return {}; }"#,
                r#"return() { show("return #"); return {done: true, value: 9}; }"#,
                r#"return() { show("return #"); return 1; }"#,
                r#"return() { show("return #"); throw 10; }"#,
                r#"get return() { show("get #"); throw 11; }"#,
                r#"throw(v) { show("throw #", v); return {done: true, value: v}; }"#,
                r#"__proto__: {return() { show("inherited #", this === own); return {}; }}"#,
            ],
        ),
        (
            "method",
            &["() => own", "function () { show(\"iterator #\", this === it); return own; }", "undefined", "() => 1"],
        ),
    ],
    r#"
let i = 0, o = {};
const own = {next: $next, $close}, it = {[Symbol.iterator]: $method};
attempt(#, () => { $user; });
show(#, i, o.b);
"#,
);
