//! Programs that every engine has to observe alike, with their lines; the last line is the end.

pub(crate) mod plain;
pub(crate) mod pollution;

use dunder_engines::{Engine, Observation};

/// A program and its lines.
pub(crate) type Case = (&'static str, &'static [&'static str]);

/// The lines of an observation, its end last.
pub(crate) fn lines(observation: &Observation) -> Vec<String> {
    let events = observation.events.iter().map(|event| event.to_string());
    events.chain([observation.end.to_string()]).collect()
}

/// Runs every program of a table and compares it with what the table says.
pub(crate) fn check(engine: &mut dyn Engine, table: &[Case]) {
    for (source, expected) in table {
        assert_eq!(lines(&engine.observe(source)), *expected, "{source} on {}", engine.version());
    }
}

/// Canonical values, by print and show.
pub(crate) const VALUES: &[Case] = &[
    ("", &["completed"]),
    ("print()", &["", "completed"]),
    ("print(undefined, null, true, false)", &["undefined null true false", "completed"]),
    ("print(0, -0, 1.5, 1e21, NaN, Infinity, -Infinity)", &["0 -0 1.5 1e+21 NaN Infinity -Infinity", "completed"]),
    ("print(10n, -1n)", &["10n -1n", "completed"]),
    (r#"print("bare text", "")"#, &["bare text ", "completed"]),
    (r#"console.log("bare", 1)"#, &["bare 1", "completed"]),
    (r#"print("a\nb\\c\t\"\0")"#, &[r#"a\nb\\c\u0009"\u0000"#, "completed"]),
    (r#"show(1, "a\nb\\c\"", "")"#, &[r#"1: "a\nb\\c\"" """#, "completed"]),
    (r#"show("here", "\xe9\u1234\u{1f600}\x7f~ ")"#, &[r#"here: "\u00e9\u1234\ud83d\ude00\u007f~ ""#, "completed"]),
    (r#"show(1, "\ud800", "\udc00x", "\udc00\ud800")"#, &[r#"1: "\ud800" "\udc00x" "\udc00\ud800""#, "completed"]),
    (r#"show("a\tb\n\u00e9", 1)"#, &[r#"a\u0009b\n\u00e9: 1"#, "completed"]),
    ("show(-0); show(null, 1); show(undefined, 2)", &["-0: ", "null: 1", "undefined: 2", "completed"]),
    ("show(1, Symbol.iterator, Symbol.hasInstance)", &["1: @@iterator @@hasInstance", "completed"]),
    (
        r#"const s = Symbol("x\xe9"); show(1, s, Symbol(), s, Symbol.for("k\""))"#,
        &[r#"1: Symbol(x\u00e9)#1 Symbol()#2 Symbol(x\u00e9)#1 Symbol.for("k\"")"#, "completed"],
    ),
    (
        "const o = {}, a = [], f = () => 1; show(1, a, o, f, a, class {}, function* () {}, new Date(0))",
        &["1: array#1 object#2 function#3 array#1 function#4 function#5 object#6", "completed"],
    ),
    (
        "show(1, new Proxy([], {}), new Proxy(function () {}, {}), new Proxy({}, {}))",
        &["1: array#1 function#2 object#3", "completed"],
    ),
    ("const r = Proxy.revocable([], {}); r.revoke(); show(1, r.proxy)", &["1: object#1", "completed"]),
    (
        "show(1, globalThis, this, Object, Object.prototype)",
        &["1: %globalThis% %globalThis% %Object% %Object.prototype%", "completed"],
    ),
    ("chain(1, globalThis)", &["1: %globalThis% > %Object.prototype% > null", "completed"]),
    (
        "show(1, Reflect, Reflect.get, Object.create); show(2, Function.prototype.call, TypeError.prototype)",
        &[
            "1: %Reflect% %Reflect.get% %Object.create%",
            "2: %Function.prototype.call% %TypeError.prototype%",
            "completed",
        ],
    ),
    (
        "const d = Object.getOwnPropertyDescriptor(Object.prototype, '__proto__'); show(1, d.get, d.set)",
        &["1: %get Object.prototype.__proto__% %set Object.prototype.__proto__%", "completed"],
    ),
    (
        "function f() { 'use strict'; return arguments } show(1, Object.getOwnPropertyDescriptor(f(), 'callee').get)",
        &["1: %ThrowTypeError%", "completed"],
    ),
    (
        "show(1, Object.getPrototypeOf([][Symbol.iterator]()), Object.getPrototypeOf(Int8Array))",
        &["1: %ArrayIteratorPrototype% %TypedArray%", "completed"],
    ),
    (
        "show(1, print(), show(2), caught(3, 1), descriptor(4, {}, 'x'))",
        &["", "2: ", "3: ! 1", "4: absent", "1: undefined undefined undefined undefined", "completed"],
    ),
];

/// Exceptions, descriptors, chains and whole objects.
pub(crate) const OBJECTS: &[Case] = &[
    ("try { null.x } catch (e) { caught(1, e) }", &["1: ! TypeError", "completed"]),
    ("try { x } catch (e) { caught('a', e) }", &["a: ! ReferenceError", "completed"]),
    (
        "caught(1, new Error('m')); caught(2, 'text'); caught(3)",
        &["1: ! Error", "2: ! \"text\"", "3: ! undefined", "completed"],
    ),
    ("class E extends TypeError {} caught(1, new E); caught(2, {})", &["1: ! object#1", "2: ! object#2", "completed"]),
    ("caught(1, new Proxy({}, { getPrototypeOf() { throw 1 } }))", &["1: ! object#1", "completed"]),
    ("caught(1, Object.create(RangeError.prototype))", &["1: ! RangeError", "completed"]),
    ("throw new TypeError('m')", &["threw TypeError"]),
    ("throw 'x'", &["threw \"x\""]),
    ("print(1); throw { a: 1 }", &["1", "threw object#1"]),
    (
        "const o = { a: 1, get b() { return 2 } }; descriptor(1, o, 'a'); descriptor(2, o, 'b'); descriptor(3, o, 'c')",
        &["1: {value: 1, wec}", "2: {get: function#1, set: undefined, ec}", "3: absent", "completed"],
    ),
    (
        "descriptor(1, Object.freeze([1]), 0); descriptor(2, 'abc', 'length')",
        &["1: {value: 1, -e-}", "2: ! TypeError", "completed"],
    ),
    ("descriptor(1, {}, { toString() { print('key'); throw 1 } })", &["key", "1: ! 1", "completed"]),
    (
        "descriptor(1, new Proxy({}, { getOwnPropertyDescriptor() { throw new RangeError } }), 'x')",
        &["1: ! RangeError", "completed"],
    ),
    (
        "descriptor(1, Object.defineProperty({}, 'x', { set(v) {} }), 'x')",
        &["1: {get: undefined, set: function#1, --}", "completed"],
    ),
    (
        "chain(1, []); chain(2, Object.create(null)); chain(3, 5); chain(4, null)",
        &[
            "1: array#1 > %Array.prototype% > %Object.prototype% > null",
            "2: object#2 > null",
            "3: 5",
            "4: null",
            "completed",
        ],
    ),
    (
        "class A {} class B extends A {} chain(1, new B); chain(2, B)",
        &[
            "1: object#1 > object#2 > object#3 > %Object.prototype% > null",
            "2: function#4 > function#5 > %Function.prototype% > %Object.prototype% > null",
            "completed",
        ],
    ),
    (
        "chain(1, { __proto__: new Proxy({}, { getPrototypeOf() { throw 1 } }) })",
        &["1: object#1 > object#2 > ! 1", "completed"],
    ),
    (
        "let o = null; for (let i = 0; i < 20; i++) o = { __proto__: o }; chain(1, o)",
        &[
            "1: object#1 > object#2 > object#3 > object#4 > object#5 > object#6 > object#7 > object#8 > object#9 > \
             object#10 > object#11 > object#12 > object#13 > object#14 > object#15 > object#16 > object#17 > ...",
            "completed",
        ],
    ),
    (
        "dump(1, { b: 1, a: [2], [Symbol.iterator]: 3, 1: 'x' })",
        &[
            "1: object#1 {extensible, prototype: %Object.prototype%, \"1\": {value: \"x\", wec}, \
             \"b\": {value: 1, wec}, \"a\": {value: array#2, wec}, @@iterator: {value: 3, wec}}",
            "completed",
        ],
    ),
    (
        "dump(1, Object.preventExtensions(Object.create(null))); dump(2, 7)",
        &["1: object#1 {non-extensible, prototype: null}", "2: 7", "completed"],
    ),
    (
        "dump(1, function f(a, b) {}); dump(2, () => 1)",
        &[
            "1: function#1 {extensible, prototype: %Function.prototype%, \"length\": {value: 2, --c}, \
             \"name\": {value: \"f\", --c}, \"prototype\": {value: object#2, w--}}",
            "2: function#3 {extensible, prototype: %Function.prototype%, \"length\": {value: 0, --c}, \
             \"name\": {value: \"\", --c}}",
            "completed",
        ],
    ),
    (
        "dump(1, new TypeError('m')); dump(2, Object.assign(new Error, { message: 1, x: 2 }))",
        &[
            "1: object#1 {extensible, prototype: %TypeError.prototype%, \"message\": {value: ..., w-c}}",
            "2: object#2 {extensible, prototype: %Error.prototype%, \"message\": {value: 1, wec}, \
             \"x\": {value: 2, wec}}",
            "completed",
        ],
    ),
    (
        "dump(1, { message: 'm', stack: 's', caller: 1 })",
        &[
            "1: object#1 {extensible, prototype: %Object.prototype%, \"message\": {value: \"m\", wec}, \
             \"stack\": {value: \"s\", wec}, \"caller\": {value: 1, wec}}",
            "completed",
        ],
    ),
    (
        "const t = n => () => { print(n); throw n };
         dump(1, new Proxy({}, { isExtensible: t(1), getPrototypeOf: t(2), ownKeys: t(3) }))",
        &["1", "2", "3", "1: object#1 {! 1, prototype: ! 2, keys: ! 3}", "completed"],
    ),
    (
        "const { getOwnPropertyDescriptor: own } = Object;
         const getOwnPropertyDescriptor = (t, k) => { if (k === 'a') throw null; return own(t, k) };
         dump(1, new Proxy({ a: 1, b: 2 }, { getOwnPropertyDescriptor }))",
        &[
            "1: object#1 {extensible, prototype: %Object.prototype%, \"a\": ! null, \"b\": {value: 2, wec}}",
            "completed",
        ],
    ),
];

/// Scripts are sloppy, and scripts: neither modules nor the bodies of functions.
pub(crate) const SCRIPTS: &[Case] = &[
    ("(function () { show(1, this) })(); show(2, this)", &["1: %globalThis%", "2: %globalThis%", "completed"]),
    ("undeclared = 1; descriptor(1, globalThis, 'undeclared')", &["1: {value: 1, wec}", "completed"]),
    ("var v = 1; descriptor(1, this, 'v'); show(2, delete v)", &["1: {value: 1, we-}", "2: false", "completed"]),
    ("let l = 1; descriptor(1, this, 'l'); show(2, l)", &["1: absent", "2: 1", "completed"]),
    ("with ({ x: 1 }) show(1, x)", &["1: 1", "completed"]),
    ("show(1, typeof f); { function f() {} } show(2, typeof f)", &["1: \"undefined\"", "2: \"function\"", "completed"]),
    ("(function (a) { arguments[0] = 2; show(1, a) })(1)", &["1: 2", "completed"]),
    ("show(1, 010, delete Object.prototype)", &["1: 8 false", "completed"]),
    ("'use strict'; (function () { show(1, this) })(); undeclared = 1", &["1: undefined", "threw ReferenceError"]),
    ("eval('var e = 1'); descriptor(1, this, 'e')", &["1: {value: 1, wec}", "completed"]),
    ("let print = 1; var show; function dump() {} caught(print, dump())", &["1: ! undefined", "completed"]),
    (
        "descriptor(1, this, 'print'); dump(2, show)",
        &[
            "1: {value: function#1, w-c}",
            "2: function#2 {extensible, prototype: %Function.prototype%, \"length\": {value: 1, --c}, \
             \"name\": {value: \"show\", --c}}",
            "completed",
        ],
    ),
    (
        "chain(1, show); chain(2, console); new show",
        &[
            "1: function#1 > %Function.prototype% > %Object.prototype% > null",
            "2: object#2 > %Object.prototype% > null",
            "threw TypeError",
        ],
    ),
];

/// How scripts end, and that nothing of a rejected one runs.
pub(crate) const ENDS: &[Case] = &[
    ("(", &["rejected with an early SyntaxError"]),
    ("print(1); (", &["rejected with an early SyntaxError"]),
    ("if (1)", &["rejected with an early SyntaxError"]),
    ("`", &["rejected with an early SyntaxError"]),
    ("/*", &["rejected with an early SyntaxError"]),
    ("let a; let a", &["rejected with an early SyntaxError"]),
    ("return", &["rejected with an early SyntaxError"]),
    ("import 'x'", &["rejected with an early SyntaxError"]),
    ("({ __proto__: null, __proto__: null })", &["rejected with an early SyntaxError"]),
    ("throw new SyntaxError", &["threw SyntaxError"]),
    ("throw new SyntaxError // guard", &["threw SyntaxError"]),
    ("throw new SyntaxError /* guard guard_ */ <!-- comment", &["threw SyntaxError"]),
    ("'use strict'; throw new SyntaxError", &["threw SyntaxError"]),
    ("eval('(')", &["threw SyntaxError"]),
    ("new Function('(')", &["threw SyntaxError"]),
    ("print(1); eval('(')", &["1", "threw SyntaxError"]),
    ("const e = new SyntaxError; e.message = 'redeclaration of'; throw e", &["threw SyntaxError"]),
    ("let show = 1, globalThis = 2; throw new SyntaxError", &["threw SyntaxError"]),
];

/// Jobs run after the script, in order, until none is left.
pub(crate) const JOBS: &[Case] = &[
    ("Promise.resolve(1).then(print).then(() => print(2)); print(0)", &["0", "1", "2", "completed"]),
    ("Promise.resolve().then(() => print(1)); throw new TypeError", &["1", "threw TypeError"]),
    (
        "Promise.reject(1); Promise.resolve().then(() => { throw 1 }).then(null, e => caught(1, e))",
        &["1: ! 1", "completed"],
    ),
    ("(async () => { show(1, await 2); throw 3 })(); show(0)", &["0: ", "1: 2", "completed"]),
];

/// Further realms have marks in the order in which they are made.
pub(crate) const REALMS: &[Case] = &[
    (
        "const q = $262.createRealm().global; show(1, q, q.Object, q.Array.prototype, q.Reflect.get, $262.global);
         chain(2, new q.Array); show(3, q.Object === Object, new q.Array instanceof Array, q.Array.isArray([]))",
        &[
            "1: %globalThis%@2 %Object%@2 %Array.prototype%@2 %Reflect.get%@2 %globalThis%",
            "2: array#1 > %Array.prototype%@2 > %Object.prototype%@2 > null",
            "3: false false true",
            "completed",
        ],
    ),
    (
        "const a = $262.createRealm().global, b = $262.createRealm().global, c = a.$262.createRealm().global;
         show(1, a, b, c, c.Function, a.Symbol.iterator); try { b.Object.defineProperty(1, 'a', {}) } catch (e) { caught(2, e) }",
        &[
            "1: %globalThis%@2 %globalThis%@3 %globalThis%@4 %Function%@4 @@iterator",
            "2: ! TypeError@3",
            "completed",
        ],
    ),
    (
        "const q = $262.createRealm().global, f = new q.Function(); f.prototype = 1;
         chain(1, Reflect.construct(Array, [], f)); q.show(2, q.Function.prototype.toString.call(f), this === q);
         chain(3, q.show); q.print('x', 1); q.dump(5, -0); q.caught(4, new RangeError); q.eval('throw new URIError')",
        &[
            "1: array#1 > %Array.prototype%@2 > %Object.prototype%@2 > null",
            "2: \"function () { [native code] }\" false",
            "3: function#2 > %Function.prototype%@2 > %Object.prototype%@2 > null",
            "x 1",
            "5: -0",
            "4: ! RangeError",
            "threw URIError@2",
        ],
    ),
    (
        "dump(1, $262.createRealm()); descriptor(2, globalThis, '$262'); show(3, Object.getOwnPropertyNames($262).join())",
        &[
            "1: object#1 {extensible, prototype: %Object.prototype%@2, \"createRealm\": {value: function#2, w-c}, \
             \"global\": {value: %globalThis%@2, w-c}}",
            "2: {value: object#3, w-c}",
            "3: \"createRealm,global\"",
            "completed",
        ],
    ),
    (
        "var left = 1; const q = $262.createRealm().global; show(1, q.left, typeof q.lexical); q.left = 2;
         q.eval('var left = 3; let lexical'); show(2, left, q.left)",
        &["1: undefined \"undefined\"", "2: 1 3", "completed"],
    ),
];
