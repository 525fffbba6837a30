//! Async functions and generators: their prototypes, what they make, and lookups that happen in jobs.

use crate::Features;
use crate::row::{Row, row};

const NEEDS: Features = Features::ASYNC;

pub(super) const ROWS: &[Row] = &[
    row("async-runs", 4, r#"(async () => { show("begin #", await $value); try { await Promise.reject($thrown); } catch (e) { caught($n, e); } show("end #", $object.$key); })();"#).needs(NEEDS),
    row("async-thenable", 3, r#"(async () => { show($n, await {get then() { show("then #", this !== undefined); return $boolean ? f => f($value) : $any; }}); })();"#).needs(NEEDS),
    row("async-promise-constructor", 3, r#"const q = Promise.resolve(1); Object.defineProperty(q, "constructor", {get() { show("constructor #"); return $any; }}); (async () => { try { show($n, await q); } catch (e) { caught($n, e); } })();"#).needs(NEEDS),
    row("async-inherited-then", 2, r#"const q = Object.create({then(f) { show("then #", this === q); f($value); }}); (async () => show($n, await q))();"#).needs(NEEDS),
    row("async-function-kinds", 3, r#"chain($n, async function () {}); chain($n, async function f() {}); chain($n, async () => 1); chain($n, {async m() {}}.m); chain($n, {async *m() {}}.m); chain($n, async function* f() {}); chain($n, async p => p); const q = async function* () {}; descriptor($n, q, "name"); chain($n, q.prototype);"#).needs(NEEDS),
    row("async-named", 2, r#"const q = async function f() { try { f = 1; } catch (e) { caught($n, e); } show($n, f === q, this === undefined); }; q.call($any);"#).needs(NEEDS),
    row("async-generator-named", 2, r#"const q = async function* f() { yield f === q; }, r = function* g() { yield g === r; }; show($n, ...r()); q().next().then(v => dump($n, v)); chain($n, q());"#).needs(NEEDS),
    row("async-this", 2, r#"(async function () { "use strict"; show($n, this); }).call($any); (async function () { show($n, typeof this); }).call($primitive);"#).needs(NEEDS),
    row("async-generator-prototype", 3, r#"async function* g() { yield 1; } g.prototype = $any; chain($n, g()); chain($n, Reflect.apply(new Proxy(g, {get(t, k, r) { show("get #", k); return Reflect.get(t, k, r); }}), undefined, []));"#).needs(NEEDS),
    row("async-generator-runs", 2, r#"(async () => { for await (const q of (async function* () { yield $value; yield* $iterable; })()) show("item #", q); })().catch(e => caught($n, e));"#).needs(NEEDS),
    row("async-for-await-null", 2, r#"(async () => { for await (const q of $boolean ? null : $iterable) show("item #", q); })().catch(e => caught($n, e));"#).needs(NEEDS),
    row("async-for-await-closed", 2, r#"(async () => { for await (const q of {[$boolean ? Symbol.asyncIterator : Symbol.iterator]: () => ({next: () => ({value: $value, done: false}), return() { show("return #"); return $boolean ? {} : 1; }})}) { show("item #", q); break; } })().catch(e => caught($n, e));"#).needs(NEEDS),
    row("async-method-super", 3, r#"const q = {__proto__: $object_o, async m() { show("super #", super.$key_k); await 1; Object.setPrototypeOf(q, null); return super.$key_k; }}; q.m().then(v => show($n, v), e => caught($n, e));"#).needs(NEEDS),
    row("async-class-members", 3, r#"const q = class { async m() { return this; } static async *$key() { yield super.$key; } async #p() { return 1; } r() { return this.#p(); } }; chain($n, q.prototype.m); new q().r().then(v => show($n, v));"#).needs(NEEDS),
    row("async-not-constructor", 2, r#"show($n, Object.hasOwn(async () => {}, "prototype"), new (async function () {}));"#).needs(NEEDS),
    row("async-result-subclass", 2, r#"const q = class extends Promise { $members; }; chain($n, q.resolve($value)); chain($n, new q(() => {}).then()); chain($n, (async () => new q(() => {}))());"#).needs(NEEDS),
    row("async-then-species", 2, r#"const q = new (class extends Promise { static get [Symbol.species]() { show("species #", this); return $boolean ? Promise : $any; } })(() => {}); chain($n, q.then()); chain($n, q.finally(1));"#).needs(NEEDS),
    row("async-declared", 1, r#"async function f() { return new.target; } async function* g() { yield arguments.length; } function* h() { yield new.target; } f().then(v => show($n, v)); g(1).next().then(v => dump($n, v)); show($n, ...h());"#).needs(NEEDS),
    row("async-parameters", 2, r#"(async (p = (show("default #"), $value), {$key: q} = $object) => show("body #", p, q))().catch(e => caught($n, e));"#).needs(NEEDS),
    row("async-from-array", 1, r#"Array.fromAsync.call($constructor, $iterable).then(v => show($n, typeof v), e => caught($n, e));"#).needs(NEEDS),
    row("async-executor", 4, r#"new Promise((f, r) => { show("executor #", f.length, r.name); if ($boolean) f($value); if ($boolean) r($value); throw $thrown; }).then(v => show($n, v), e => caught($n, e));"#).needs(NEEDS),
];
