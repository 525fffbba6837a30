//! Code from text: eval in both ways, and functions that constructors make.

use crate::Features;
use crate::row::{Row, row};

pub(super) const ROWS: &[Row] = &[
    row("new-function", 2, r#"chain($n, Reflect.construct(Function, ["return 1"], $constructor));"#).needs(Features::EVAL),
    row("indirect-eval", 2, r#"show($n, (0, eval)("typeof this"), eval("1 + 1"));"#).needs(Features::EVAL),
    row("eval-direct-this", 2, r#"show($n, (function () { return eval("this"); }).call($primitive));"#).needs(Features::EVAL),
    row("eval-super", 2, r#"const q = {__proto__: $object, m() { return eval("super.$key"); }}; show($n, q.m());"#).needs(Features::EVAL),
    row("eval-new-target", 2, r#"show($n, new (function () { this.a = eval("new.target"); })().a === undefined);"#).needs(Features::EVAL),
    row("eval-var", 2, r#"show($n, (function () { eval("var q = 1"); return typeof q; })(), (function () { "use strict"; eval("var q = 1"); return typeof q; })());"#).needs(Features::EVAL),
    row("eval-delete", 1, r#"(function () { eval("var q = 1"); show($n, delete q, typeof q); })();"#).sloppy().needs(Features::EVAL),
    row("eval-literal", 2, r#"dump($n, eval("({__proto__: null, ['__proto__']: 1})"));"#).needs(Features::EVAL),
    row("eval-arguments", 1, r#"(function (p) { eval("arguments[0] = 2"); show($n, p); })(1);"#).needs(Features::EVAL),
    row("eval-indirect-var", 1, r#"(0, eval)("var indirect = 1"); show($n, typeof indirect, delete globalThis.indirect);"#).needs(Features::EVAL),
    row("eval-not-a-string", 1, r#"show($n, eval($object), eval($primitive));"#).needs(Features::EVAL),
    row("function-new-target", 3, r#"chain($n, Reflect.construct(Function, [], $target));"#).needs(Features::EVAL),
    row("function-constructor", 2, r#"dump($n, new Function("p", "q", "return p"));"#).needs(Features::EVAL),
    row("function-coerced", 2, r#"show($n, new Function($coerced, "show(0, 1)").length);"#).needs(Features::EVAL),
    row("generator-function", 2, r#"chain($n, Object.getPrototypeOf(function* () {}).constructor("yield 1"));"#).needs(Features::EVAL),
    row("generator-function-new-target", 2, r#"chain($n, Reflect.construct(Object.getPrototypeOf(function* () {}).constructor, [], $target));"#).needs(Features::EVAL),
    row("async-function", 1, r#"chain($n, Object.getPrototypeOf(async () => {}).constructor("1"));"#).needs(Features::EVAL),
    row("function-this", 2, r#"show($n, Function("return this").call($primitive), Function("'use strict'; return this").call($primitive));"#).needs(Features::EVAL),
    row("async-function-constructor", 2, r#"const q = Object.getPrototypeOf(async function () {}).constructor; dump($n, q("p", "await 1")); chain($n, Reflect.construct(q, [], $target));"#).needs(Features::EVAL),
    row("async-generator-constructor", 2, r#"const q = Object.getPrototypeOf(async function* () {}).constructor; chain($n, q()); dump($n, new q("yield 1")); chain($n, Reflect.construct(q, ["p", "return p"], $target));"#).needs(Features::EVAL),
    row("function-bad-parameters", 1, r#"show($n, typeof new Function($boolean ? "p =" : "p, p", $boolean ? "'use strict'" : "return 1"));"#).needs(Features::EVAL),
    row("function-bad-body", 1, r#"show($n, typeof Function("p", $boolean ? "super.a" : "}, {"));"#).needs(Features::EVAL),
    row("function-text-in-scope", 1, r#"show($n, (function (p) { return new Function("return typeof p")(); })(1), (function (p) { return eval("typeof p"); })(1));"#).needs(Features::EVAL),
    row("eval-assign-to-call", 1, r#"eval("(function () {})() = 1");"#).sloppy().needs(Features::EVAL),
    row("eval-super-outside", 1, r#"eval($boolean ? "super.a" : "new.target");"#).needs(Features::EVAL),
    row("eval-class", 2, r#"const q = eval("(class extends Array { get a() { return super.length; } static b = this; })"); show($n, new q(3).a, q.b === q);"#).needs(Features::EVAL),
    row("eval-in-method", 2, r#"const q = {__proto__: $object_o, m() { return (() => eval("super.$key_k = 1, this === q"))(); }}; show($n, q.m());"#).needs(Features::EVAL),
    row("eval-in-field", 1, r#"const q = class extends (class { a = 1; }) { b = eval("this.a"); c = eval("typeof new.target"); }; dump($n, new q);"#).needs(Features::EVAL),
    row("eval-function-declaration", 1, r#"(function () { eval("function f() { return this; }"); show($n, f.call($object) === undefined); chain($n, f); })();"#).sloppy().needs(Features::EVAL),
    row("eval-global-conflict", 1, r#"Object.defineProperty(globalThis, "fixed", {value: 1}); (0, eval)($boolean ? "var fixed" : "function fixed() {}"); show($n, typeof fixed);"#).needs(Features::EVAL),
    row("eval-other-realm", 1, r#"const q = $262.createRealm().global; show($n, q.eval("[]") instanceof q.Array, (0, q.eval)("this") === q, eval === q.eval);"#).needs(Features::EVAL.and(Features::REALMS)),
];
