//! Prototypes: every way to set one, on every kind of object, to every kind of value; what instanceof and enumeration read.

use super::kinds::{KEYS, PLACES, PLAIN_KINDS, STATES};
use super::{Area, MODES, area};

/// What an object's prototype may be set to, or not.
const PARENTS: &[&str] = &[
    "null",
    "undefined",
    "true",
    "1",
    "1n",
    r#""ab""#,
    "Symbol.iterator",
    "{}",
    "{__proto__: null}",
    "[1]",
    "() => 1",
    "class {}",
    "function* () {}",
    "(function () {}).bind()",
    "new Proxy({}, {})",
    r#"new Proxy({}, {getPrototypeOf(t) { show("getPrototypeOf #"); return null; }})"#,
    "(function (p) { return arguments; })(1)",
    r#"new String("ab")"#,
    "new Uint8Array(1)",
    "Object.preventExtensions({})",
    "new ($262.createRealm().global.Object)",
    "Object.prototype",
    "Array.prototype",
    "Function.prototype",
    "o",
    "Object.create(o)",
    "Object.create(Object.create(o))",
    "Object.getPrototypeOf(o)",
];

/// The objects whose prototype is set, with those whose prototype is immutable or belongs to all.
const SUBJECTS: &[&str] = &[
    "{}",
    "{__proto__: null}",
    "{__proto__: {a: 1}}",
    "[1, 2]",
    "(function (p) { return arguments; })(1)",
    r#"new String("ab")"#,
    "new Number(1)",
    "new Uint8Array(2)",
    r#"function (p) { "use strict"; }"#,
    "() => 1",
    "class {}",
    "class extends Array {}",
    "(function (p) {}).bind()",
    "function* () {}",
    "(function* () {})()",
    "new Proxy({}, {})",
    "new Proxy(Object.preventExtensions({}), {})",
    r#"new Proxy({}, {setPrototypeOf(t, v) { show("setPrototypeOf #"); return false; }})"#,
    r#"new Proxy({}, {setPrototypeOf(t, v) { show("setPrototypeOf #"); return true; }})"#,
    r#"new Proxy({}, {getPrototypeOf(t) { show("getPrototypeOf #"); return Array.prototype; }})"#,
    "new (class { a = 1; })",
    "/a/",
    "new Map",
    "new ($262.createRealm().global.Object)",
    "$262.createRealm().global.Object.prototype",
    "Object.prototype",
    "Array.prototype",
    "Function.prototype",
    "Object",
];

pub(super) const PROTOTYPES: Area = area(
    "prototypes",
    "setting a prototype: mode × object × whether it is closed × prototype × way",
    &[
        MODES,
        ("object", SUBJECTS),
        ("closed", &["o", "Object.preventExtensions(o)"]),
        ("parent", PARENTS),
        (
            "way",
            &[
                "show(#, Object.setPrototypeOf(q, v) === q)",
                "show(#, Reflect.setPrototypeOf(q, v))",
                "q.__proto__ = v",
                r#"q["__proto__"] = v"#,
                r#"Object.getOwnPropertyDescriptor(Object.prototype, "__proto__").set.call(q, v)"#,
                r#"show(#, Reflect.set(q, "__proto__", v))"#,
                r#"show(#, Reflect.set({}, "__proto__", v, q))"#,
                "({a: q.__proto__} = {a: v})",
                "q.__proto__ ??= v",
                r#"Object.assign(q, {["__proto__"]: v})"#,
            ],
        ),
    ],
    r#"
const o = $object, q = $closed, v = $parent;
attempt(#, () => { $way; });
attempt(#, () => show(#, Object.getPrototypeOf(q) === v, Reflect.getPrototypeOf(q), q.__proto__));
attempt(#, () => show(#, Object.hasOwn(q, "__proto__"), Object.isExtensible(q)));
chain(#, q);
"#,
);

/// The mode is none: the forms mean the same in both, and what is assigned to fits.
pub(super) const LITERALS: Area = area(
    "literals",
    "literals, classes and functions that say __proto__: form × value × what Object.prototype has",
    &[
        (
            "form",
            &[
                "{__proto__: v}",
                r#"{"__proto__": v}"#,
                r#"{["__proto__"]: v}"#,
                "{a: 1, __proto__: v, b: 2}",
                "{__proto__() { return v; }}",
                "{get __proto__() { return v; }}",
                "{set __proto__(w) { show(\"set #\", w); }}",
                "{__proto__}",
                r#"{...{["__proto__"]: v}}"#,
                "{...v}",
                "{*__proto__() {}}",
                "{async __proto__() {}}",
                r#"{__proto__: v, ["__proto__"]: 1}"#,
                "{__proto__: v, __proto__() {}}",
                "{__proto__: v, m() { return super.toString; }}",
                "Object.create(v)",
                r#"Object.create(null, {["__proto__"]: {value: v, enumerable: true}})"#,
                r#"Object.fromEntries([["__proto__", v]])"#,
                r#"Object.defineProperty({}, "__proto__", {value: v})"#,
                r#"Object.defineProperties({}, {["__proto__"]: {value: v}})"#,
                r#"JSON.parse('{"__proto__": 1}')"#,
                "new (class { __proto__ = v; })",
                r#"new (class { ["__proto__"]() {} })"#,
                "class { static __proto__ = v; }",
                "class { static __proto__() {} }",
                "class { static { this.__proto__ = v; } }",
                "new (class { constructor() { this.__proto__ = v; } })",
                "new (function () { return {__proto__: v}; })",
                r#"Object.groupBy([v], () => "__proto__")"#,
                "structured({__proto__: v})",
            ],
        ),
        (
            "value",
            &[
                "null",
                "undefined",
                "1",
                r#""ab""#,
                "{a: 1}",
                "[1, 2]",
                "() => 1",
                "class { static a = 1; }",
                "new Proxy({a: 1}, {})",
                "(function (p) { return arguments; })(1)",
                r#"new String("ab")"#,
                "new Uint8Array(1)",
                "Object.prototype",
                "Symbol.iterator",
            ],
        ),
        (
            "world",
            &[
                "",
                "delete Object.prototype.__proto__;",
                r#"Object.defineProperty(Object.prototype, "__proto__", {get() { show("get #"); return 1; }, set(w) { show("set #", w); }});"#,
                r#"Object.defineProperty(Object.prototype, "__proto__", {value: 1, writable: true});"#,
                r#"Object.defineProperty(Object.prototype, "__proto__", {value: 1, writable: false});"#,
            ],
        ),
    ],
    r#"
const __proto__ = $value, v = __proto__, structured = ({...r}) => r;
$world
attempt(#, () => { const q = $form; chain(#, q); descriptor(#, q, "__proto__"); show(#, q.a, q.__proto__ === v, "__proto__" in q); });
"#,
);

/// The mode is none: nothing depends on it.
pub(super) const INSTANCES: Area = area(
    "instances",
    "instanceof and isPrototypeOf: value × constructor × its prototype × @@hasInstance",
    &[
        (
            "value",
            &[
                "1",
                "null",
                "{}",
                "{__proto__: null}",
                "{__proto__: p}",
                "Object.create({__proto__: p})",
                "new Proxy({__proto__: p}, {})",
                r#"new Proxy({}, {getPrototypeOf(t) { show("getPrototypeOf #"); return p; }})"#,
                "Object.create(new Proxy({}, {getPrototypeOf: () => p}))",
                "p",
                "[1]",
                "c",
                "(() => { const r = Proxy.revocable({}, {}); r.revoke(); return r.proxy; })()",
                "new ($262.createRealm().global.Array)",
            ],
        ),
        (
            "constructor",
            &[
                "function () {}",
                "() => 1",
                "class {}",
                "class extends Array {}",
                "(function () {}).bind()",
                "(class {}).bind()",
                "new Proxy(function () {}, {})",
                r#"new Proxy(function () {}, {get(t, x, r) { show("get #", x); return Reflect.get(t, x, r); }})"#,
                "new Proxy({}, {})",
                "{}",
                "1",
                "{m() {}}.m",
                "function* () {}",
                "Object.setPrototypeOf(function () {}, null)",
                "Array",
                "$262.createRealm().global.Array",
            ],
        ),
        (
            "prototype",
            &[
                "",
                "c.prototype = p;",
                "c.prototype = 1;",
                "c.prototype = null;",
                r#"Object.defineProperty(c, "prototype", {get() { show("prototype #"); return p; }});"#,
                "delete c.prototype;",
                "Object.freeze(c);",
            ],
        ),
        (
            "test",
            &[
                "",
                "Object.defineProperty(c, Symbol.hasInstance, {value: undefined});",
                "Object.defineProperty(c, Symbol.hasInstance, {value: null});",
                "Object.defineProperty(c, Symbol.hasInstance, {value: 1});",
                r#"Object.defineProperty(c, Symbol.hasInstance, {value(v) { show("hasInstance #", this === c, v); return 0; }});"#,
                r#"Object.defineProperty(c, Symbol.hasInstance, {get() { show("get #", this === c); return () => "s"; }});"#,
                "c[Symbol.hasInstance] = () => true;",
            ],
        ),
    ],
    r#"
const p = {}, c = $constructor;
attempt(#, () => { $prototype });
attempt(#, () => { $test });
const v = $value;
attempt(#, () => show(#, v instanceof c));
attempt(#, () => show(#, Function.prototype[Symbol.hasInstance].call(c, v)));
attempt(#, () => show(#, Object.prototype.isPrototypeOf.call(c.prototype, v), p.isPrototypeOf(v), Object.prototype.isPrototypeOf.call(v, c)));
"#,
);

/// The mode is none. Only kinds whose order the specification fixes; behind Proxies for-in is looked at without its order.
pub(super) const ENUMERATION: Area = area(
    "enumeration",
    "keys, their order and copies: kind × place × key × state",
    &[("kind", PLAIN_KINDS), ("place", PLACES), ("key", KEYS), ("state", STATES)],
    r#"
const k = $key, o = $kind, d = $state; if (d) Reflect.defineProperty(o, k, d);
const q = $place;
attempt(#, () => show(#, ...Object.keys(q), "entries", ...Object.entries(q).flat(), "own", ...Reflect.ownKeys(o)));
attempt(#, () => dump(#, {...q}));
attempt(#, () => dump(#, Object.assign({set a(v) { show("set #", v); }}, q)));
attempt(#, () => { const r = []; for (const x in q) r.push(x); show(#, ...r.sort()); });
attempt(#, () => { for (const x in o) show("key #", x); });
attempt(#, () => { const {[k]: x, ...r} = q; show(#, x); dump(#, r); });
attempt(#, () => { const r = Object.getOwnPropertyDescriptors(q); show(#, ...Reflect.ownKeys(r)); });
"#,
);
