//! for-in: what it visits of an object and its chain. Nothing is added or given another prototype while a loop runs:
//! whether that is visited is the engine's own choice.

use crate::Features;
use crate::row::{Row, row};

pub(super) const ROWS: &[Row] = &[
    row("for-in", 12, r#"for (const k in $object) show("key #", k);"#).needs(Features::FOR_IN),
    row("for-in-heir", 2, r#"const q = Object.create({a: 1, 2: 1, b: 1}); q.b = 1; q.$key = 2; for (const k in q) show("key #", k);"#).needs(Features::FOR_IN),
    row("for-in-own", 3, r#"for (const k in {b: 1, 2: 1, a: 1, 1: 1, [$symbol]: 1}) show("key #", k);"#).needs(Features::FOR_IN),
    row("for-in-shadowed", 3, r#"const q = Object.create({a: 1, b: 2, c: 3}, {b: {value: 1, enumerable: false}, a: {value: 1, enumerable: true}}); for (const k in q) show("key #", k);"#).needs(Features::FOR_IN),
    row("for-in-chain", 3, r#"const q = Object.setPrototypeOf({$key: 1, a: 1}, Object.create({b: 1, $key: 2}, {z: {value: 1}})); for (const k in q) show("key #", k, q[k]);"#).needs(Features::FOR_IN),
    row("for-in-nothing", 2, r#"for (const k in $primitive) show("key #", k);"#).needs(Features::FOR_IN),
    row("for-in-text", 2, r#"for (const k in new String("ab")) show("key #", k);"#).needs(Features::FOR_IN),
    row("for-in-array", 2, r#"for (const k in [1, , 3]) show("key #", k);"#).needs(Features::FOR_IN),
    row("for-in-class", 1, r#"for (const k in class { static a = 1; static b() {} }) show("key #", k);"#).needs(Features::FOR_IN),
    row("for-in-instance", 2, r#"for (const k in new (class { a = 1; get b() { return 1; } $key = 2; })) show("key #", k);"#).needs(Features::FOR_IN),
    row("for-in-arguments", 1, r#"(function (p) { for (const k in arguments) show("key #", k); })(1, 2);"#).needs(Features::FOR_IN),
    row("for-in-deleted", 2, r#"const q = {a: 1, b: 2, c: 3}; for (const k in q) { show("key #", k); delete q.c; }"#).needs(Features::FOR_IN),
    row("for-in-target", 2, r#"const q = {}; for (q.$key in {a: 1, b: 1}) show("target #", q.$key);"#).needs(Features::FOR_IN),
    row("for-in-break", 1, r#"out: for (const k in {a: 1, b: 2}) { for (const r in {c: 1}) { show("key #", k, r); continue out; } }"#).needs(Features::FOR_IN),
    row("for-in-null-prototype", 1, r#"for (const k in {__proto__: null, a: 1, __defineGetter__: 2}) show("key #", k);"#).needs(Features::FOR_IN),
];
