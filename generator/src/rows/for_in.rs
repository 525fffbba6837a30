//! for-in: what it visits of an object and its chain. Nothing is added or given another prototype while a loop runs:
//! whether that is visited is the engine's own choice.

use crate::Features;
use crate::row::{Row, row};

pub(super) const ROWS: &[Row] = &[
    // In an order that nothing leaves open: there is no chain
    row("for-in-alone", 1, r#"for (const k in {__proto__: null, b: 1, 2: 1, a: 1, 1: 1}) show("key #", k);"#).needs(Features::FOR_IN),
    // Over anything, with the keys but not their order
    row("for-in-sorted", 6, r#"const q = []; for (const k in Object.create(new Proxy({$properties}, {}), {a: $descriptor})) q.push(k); show($n, ...q.sort());"#).needs(Features::FOR_IN),
    row("for-in-proxy-sorted", 4, r#"const r = $key, q = []; for (const k in new Proxy({a: 1, b: 2, c: 3}, {ownKeys: () => ["c", r, "a"], getOwnPropertyDescriptor: (t, k) => ({value: 1, enumerable: k !== "a", configurable: true})})) q.push(k); show($n, ...q.sort());"#).needs(Features::FOR_IN),
    // In order, over what is ordinary
    row("for-in", 12, r#"for (const k in $object) show("key #", k);"#).needs(Features::FOR_IN).ordinary(),
    row("for-in-heir", 2, r#"const q = Object.create({a: 1, 2: 1, b: 1}); q.b = 1; q.$key = 2; for (const k in q) show("key #", k);"#).needs(Features::FOR_IN).ordinary(),
    row("for-in-own", 3, r#"for (const k in {b: 1, 2: 1, a: 1, 1: 1, [$symbol]: 1}) show("key #", k);"#).needs(Features::FOR_IN).ordinary(),
    row("for-in-shadowed", 3, r#"const q = Object.create({a: 1, b: 2, c: 3}, {b: {value: 1, enumerable: false}, a: {value: 1, enumerable: true}}); for (const k in q) show("key #", k);"#).needs(Features::FOR_IN).ordinary(),
    row("for-in-chain", 3, r#"const q = Object.setPrototypeOf({$key: 1, a: 1}, Object.create({b: 1, $key: 2}, {z: {value: 1}})); for (const k in q) show("key #", k, q[k]);"#).needs(Features::FOR_IN).ordinary(),
    row("for-in-nothing", 2, r#"for (const k in $primitive) show("key #", k);"#).needs(Features::FOR_IN).ordinary(),
    row("for-in-text", 2, r#"for (const k in new String("ab")) show("key #", k);"#).needs(Features::FOR_IN).ordinary(),
    row("for-in-array", 2, r#"for (const k in [1, , 3]) show("key #", k);"#).needs(Features::FOR_IN).ordinary(),
    row("for-in-class", 1, r#"for (const k in class { static a = 1; static b() {} }) show("key #", k);"#).needs(Features::FOR_IN).ordinary(),
    row("for-in-instance", 2, r#"for (const k in new (class { a = 1; get b() { return 1; } $key = 2; })) show("key #", k);"#).needs(Features::FOR_IN).ordinary(),
    row("for-in-arguments", 1, r#"(function (p) { for (const k in arguments) show("key #", k); })(1, 2);"#).needs(Features::FOR_IN).ordinary(),
    row("for-in-deleted", 2, r#"const q = {a: 1, b: 2, c: 3}; for (const k in q) { show("key #", k); delete q.c; }"#).needs(Features::FOR_IN).ordinary(),
    row("for-in-target", 2, r#"const q = {}; for (q.$key in {a: 1, b: 1}) show("target #", q.$key);"#).needs(Features::FOR_IN).ordinary(),
    row("for-in-break", 1, r#"out: for (const k in {a: 1, b: 2}) { for (const r in {c: 1}) { show("key #", k, r); continue out; } }"#).needs(Features::FOR_IN).ordinary(),
    row("for-in-null-prototype", 1, r#"for (const k in {__proto__: null, a: 1, __defineGetter__: 2}) show("key #", k);"#).needs(Features::FOR_IN).ordinary(),
    // Changes under way: only what is certain is printed
    row("for-in-added", 2, r#"const q = {a: 1, b: 2}; for (const k in q) { if (k === "a" || k === "b") show("key #", k); if (k === "a") q.$key = 1; }"#).needs(Features::FOR_IN).ordinary(),
    row("for-in-deleted-in-chain", 2, r#"const q = {a: 1, b: 2, c: 3}, r = Object.create(q, {z: {value: 1, enumerable: true}}); for (const k in r) { if (k > "x") show("key #", k); delete q.c; delete q.b; }"#).needs(Features::FOR_IN).ordinary(),
    row("for-in-body-changes", 1, r#"const q = {a: 1, b: 2}; for (const k in q) { show("key #", k); if (k === "a") { q.a = 2; q.b = $value; } }"#).needs(Features::FOR_IN).ordinary(),
    row("for-in-replaced", 1, r#"let q = {a: 1, b: 2}; for (const k in q) { show("key #", k); q = null; }"#).needs(Features::FOR_IN).ordinary(),
    row("for-in-function", 2, r#"const q = function () {}; q.$key = 1; Object.assign(q.prototype, {b: 1}); for (const k in new q) show("key #", k); for (const k in q) show("key #", k);"#).needs(Features::FOR_IN).ordinary(),
    row("for-in-let-closure", 1, r#"const q = []; for (let k in {a: 1, b: 2}) q.push(() => k); show($n, q[0](), q[1]());"#).needs(Features::FOR_IN).ordinary(),
    row("for-in-destructured", 1, r#"for (const {length: q, [0]: r} in {ab: 1, c: 2}) show("key #", q, r); for (var [t] in {ab: 1}) show("key #", t);"#).needs(Features::FOR_IN.and(Features::DESTRUCTURING)).ordinary(),
    row("for-in-polluted", 2, r#"Object.prototype.polluted = 1; Object.defineProperty(Array.prototype, "hidden", {value: 1, configurable: true}); for (const k in $boolean ? [1] : {a: 1}) show("key #", k);"#).needs(Features::FOR_IN).ordinary(),
    row("for-in-super-target", 1, r#"const q = {__proto__: {set a(v) { show("set #", v); }}, m() { for (super.a in {x: 1}); }}; q.m();"#).needs(Features::FOR_IN).ordinary(),
    row("for-in-own-name", 1, r#"const k = {a: 1}; for (const k in $boolean ? {b: k} : k) show("key #", k);"#).needs(Features::FOR_IN).ordinary(),
    row("for-of-own-name", 1, r#"let q = [1]; for (let q of q) show("item #", q);"#).needs(Features::FOR_IN).ordinary(),
    row("for-in-hidden-twice", 2, r#"const q = Object.defineProperty(Object.create({a: 1, b: 2, c: 3}), "a", {value: 0, enumerable: $boolean}), r = Object.defineProperty(Object.create(q), "b", {value: 0}); for (const k in r) show("key #", k);"#).needs(Features::FOR_IN).ordinary(),
];
