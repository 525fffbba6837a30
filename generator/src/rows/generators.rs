//! Generator functions that run: what they make inherits from their `prototype`.

use crate::Features;
use crate::row::{Row, row};

pub(super) const ROWS: &[Row] = &[
    row("generator-runs", 2, "const q = (function* () { show(\"yield #\", yield $value); return 2; })(); dump($n, q.next()); dump($n, q.next($value)); dump($n, q.next());").needs(Features::GENERATORS),
    row("generator-prototype", 4, "function* g() {} g.prototype = $any; chain($n, g());").needs(Features::GENERATORS),
    row("generator-chain", 2, r#"function* g() {} chain($n, g()); chain($n, new Proxy(g, {})()); show($n, g() instanceof g, g.prototype.constructor);"#).needs(Features::GENERATORS),
    row("generator-primitive-prototype", 2, r#"function* g() {} g.prototype = $primitive; chain($n, g());"#).needs(Features::GENERATORS),
    row("generator-no-constructor", 1, r#"show($n, new (function* () {}));"#).needs(Features::GENERATORS),
    row("generator-method", 2, r#"const q = {__proto__: {a: 1}, *m() { yield super.a; yield this; }}; show($n, ...q.m());"#).needs(Features::GENERATORS),
    row("generator-delegates", 2, r#"show($n, ...(function* () { yield* $iterable; return $value; })());"#).needs(Features::GENERATORS),
    row("generator-return", 2, r#"const q = (function* () { try { yield 1; } finally { show("finally #"); yield $value; } })(); q.next(); dump($n, q.return($value)); dump($n, q.next());"#).needs(Features::GENERATORS),
    row("generator-throw", 2, r#"const q = (function* () { try { yield 1; } catch (e) { yield (show("catch #", e), 2); } })(); q.next(); dump($n, q.throw($thrown)); dump($n, q.next());"#).needs(Features::GENERATORS),
    row("generator-spread", 2, r#"dump($n, [...(function* () { yield 1; yield $value; })()]);"#).needs(Features::GENERATORS),
    row("generator-parameter-order", 2, r#"const q = (function* (p = (show("default #"), 1)) { show("body #"); })(); show($n, typeof q.next); q.next();"#).needs(Features::GENERATORS),
    row("generator-prototype-getter", 2, r#"chain($n, Reflect.apply(new Proxy(function* () {}, {get(t, k, r) { show("get #", k); return Reflect.get(t, k, r); }}), undefined, []));"#).needs(Features::GENERATORS),
    row("generator-iterator", 1, r#"const q = (function* () { yield 1; })(); show($n, q[Symbol.iterator]() === q, Object.prototype.toString.call(q));"#).needs(Features::GENERATORS),
    row("generator-named", 2, r#"const q = function* f() { show("inside #", f === q, new.target); try { f = 1; } catch (e) { caught($n, e); } yield 1; }; show($n, ...q());"#).needs(Features::GENERATORS),
    row("generator-methods", 2, r#"const q = class { *$key_k() { yield super.$key_k; yield this; } static *s() { yield super.name; } }; show($n, ...new q().$key_k()); show($n, ...q.s());"#).needs(Features::GENERATORS),
    row("generator-running", 1, r#"const q = (function* () { try { q.next(); } catch (e) { caught($n, e); } yield 1; })(); show($n, ...q);"#).needs(Features::GENERATORS),
    row("generator-prototype-deleted", 2, r#"function* g() {} show($n, delete g.prototype); g.prototype = $any; Object.setPrototypeOf(g, $proto); chain($n, g()); chain($n, g);"#).needs(Features::GENERATORS),
    row("generator-super-changes", 2, r#"const q = {__proto__: {a: 1}, *m() { yield super.a; Object.setPrototypeOf(q, $proto); yield super.$key; }}; show($n, ...q.m());"#).needs(Features::GENERATORS),
    row("generator-return-first", 3, r#"function* g() { try { show("body #"); yield $value; } finally { show("finally #"); } } const q = g(), r = g(); dump($n, q.return($value)); dump($n, q.next()); try { r.throw($primitive); } finally { dump($n, r.next()); }"#).needs(Features::GENERATORS),
];
