//! `with`: names that are found in objects and their chains. Sloppy code only.

use crate::Features;
use crate::row::{Row, row};

pub(super) const ROWS: &[Row] = &[
    row("with-read", 3, r#"var a = "outer"; with ($object) { show($n, a); a = $value; } show($n, a);"#).needs(Features::WITH).sloppy(),
    row("with-unscopables", 3, r#"var b = "outer"; with ({b: 1, get [Symbol.unscopables]() { show("unscopables #"); return $keyed; }}) show($n, b);"#).needs(Features::WITH).sloppy(),
    row("with-proxy", 1, r#"var c = "outer"; with (new Proxy($keyed, {has(t, k) { show("has #", k); return k === "c"; }, get(t, k) { show("get #", k); return t[k]; }, set(t, k, v, r) { show("set #", k); return Reflect.set(t, k, v, r); }})) { c = 1; c; }"#).needs(Features::WITH).sloppy(),
    row("with-write", 3, r#"var d = 1; with ($object_a) { d = $value; } show($n, d);"#).sloppy().needs(Features::WITH),
    row("with-inherited", 3, r#"with (Object.create({get e() { show("get #", this); return 1; }, set e(v) { show("set #", this, v); }})) { e = e + 1; }"#).sloppy().needs(Features::WITH),
    row("with-call", 3, r#"with ({f() { show("call #", this); return this; }}) show($n, f() === undefined);"#).sloppy().needs(Features::WITH),
    row("with-delete", 2, r#"var g = 1; with ({g: 2, h: 3}) { show($n, delete g, delete h, typeof h); } show($n, g);"#).sloppy().needs(Features::WITH),
    row("with-typeof", 2, r#"with ({$key: 1}) show($n, typeof a, typeof undeclared);"#).sloppy().needs(Features::WITH),
    row("with-unscopables-inherited", 2, r#"var b = "outer"; with (Object.create({b: 1, [Symbol.unscopables]: {b: $primitive}})) show($n, b);"#).sloppy().needs(Features::WITH),
    row("with-array", 1, r#"var values = "outer"; with ([1]) show($n, typeof values, typeof push, length);"#).sloppy().needs(Features::WITH),
    row("with-primitive", 2, r#"with ($primitive) show($n, typeof toString);"#).sloppy().needs(Features::WITH),
    row("with-assignment-order", 2, r#"const q = {w: 1}; with (q) { w = (delete q.w, 2); } dump($n, q);"#).sloppy().needs(Features::WITH),
    row("with-closure", 2, r#"let q; with ({r: 1}) { q = () => r++; } show($n, q(), q());"#).sloppy().needs(Features::WITH),
    row("with-const", 1, r#"with (Object.freeze({s: 1})) { s = 2; show($n, s); }"#).sloppy().needs(Features::WITH),
    row("with-var", 1, r#"const q = {t: 1}; with (q) { var t = 2; } show($n, q.t, t);"#).sloppy().needs(Features::WITH),
    row("with-compound", 1, r#"with ({get u() { show("get #"); return 1; }, set u(v) { show("set #", v); }}) { u += 1; u++; }"#).sloppy().needs(Features::WITH),
    row("with-proto", 1, r#"with ({__proto__: $object}) { show($n, typeof __proto__); __proto__ = null; show($n, typeof toString); }"#).sloppy().needs(Features::WITH),
    row("with-strict-function", 1, r#"with (new Proxy({}, {has(t, k) { show("has #", k); return k === "p" && t.x !== (t.x = 1); }})) (function () { "use strict"; p; })();"#).sloppy().needs(Features::WITH),
    row("with-this", 2, r#"with ($object) { show($n, this === undefined, typeof this); (() => show($n, typeof this))(); }"#).sloppy().needs(Features::WITH),
    row("with-vanishing", 2, r#"var i = "outer"; with (new Proxy({i: 1}, {has(t, k) { show("has #", k); if (k === "i") { delete t.i; return $boolean; } return false; }, get(t, k) { show("get #", k); }})) show($n, i, typeof i); show($n, i);"#).sloppy().needs(Features::WITH),
    row("with-vanishing-twice", 2, r#"var z = 0; with ({get [Symbol.unscopables]() { show("unscopables #"); delete this.z; return null; }, z: 1}) { show($n, z); z = 2; } show($n, z);"#).sloppy().needs(Features::WITH),
    row("with-function", 2, r#"with ($object) { var within = function () { return typeof a; }; function inside() { return typeof b; } } show($n, within(), inside());"#).sloppy().needs(Features::WITH),
    row("with-eval", 1, r#"with ({v: 1}) { eval("var v = 2; var w = 3"); show($n, v, w); }"#).sloppy().needs(Features::WITH.and(Features::EVAL)),
    row("with-call-this", 2, r#"with (new Proxy({f() { return this; }}, {has(t, k) { return k === "f"; }, get(t, k, r) { show("get #", k); return Reflect.get(t, k, r); }})) { const q = f(); chain($n, q); f`a`; }"#).sloppy().needs(Features::WITH),
    row("with-exotic", 2, r#"with ($like) { show($n, typeof length, typeof toString); length = $value; }"#).sloppy().needs(Features::WITH),
    row("with-unscopables-chain", 2, r#"var b = "outer"; with ({b: 1, [Symbol.unscopables]: Object.create({b: $primitive})}) { show($n, b, typeof b); b = 2; } show($n, b);"#).sloppy().needs(Features::WITH),
    row("with-write-unscopable", 3, r#"var b = 0; with ({b: 1, [Symbol.unscopables]: {b: $boolean}}) { b = 2; show($n, delete b, typeof b); } show($n, b);"#).sloppy().needs(Features::WITH),
];
