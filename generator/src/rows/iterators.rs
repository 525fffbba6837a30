//! Iterators: who closes them and when, what iterator prototypes inherit, and methods that are taken from the chain.

use crate::Features;
use crate::row::{Row, row};

const NEEDS: Features = Features::GENERATORS;

pub(super) const ROWS: &[Row] = &[
    row("iterator-for-of-closed", 3, r#"for (const q of {[Symbol.iterator]: () => ({next: () => ({value: $value, done: false}), get return() { show("return #"); return $boolean ? () => $any : $any; }})}) { show("body #", q); if ($boolean) throw $thrown; break; }"#).needs(NEEDS),
    row("iterator-results", 3, r#"for (const q of {[Symbol.iterator]() { show("iterator #", this); let r = 0; return {get next() { show("next #"); return () => ({get done() { show("done #"); return r++ > 0; }, get value() { show("value #"); return $value; }}); }}; }}) show("body #", q);"#).needs(NEEDS),
    row("iterator-result-not-object", 2, r#"for (const q of {[Symbol.iterator]: () => ({next: () => $any, return() { show("return #"); }})}) { show("body #", q); break; }"#).needs(NEEDS),
    row("iterator-inherited", 2, r#"const q = Object.create({[Symbol.iterator]() { show("iterator #", this === q); return {__proto__: {next() { show("next #"); return {done: true, value: 1}; }}}; }}); show($n, ...q); const [r] = q; show($n, r);"#).needs(NEEDS),
    row("iterator-on-primitive", 2, r#"Object.defineProperty(Number.prototype, Symbol.iterator, {value: function () { show("iterator #", typeof this); return [1].values(); }, configurable: true}); show($n, ...5); const [q] = 7; show($n, q);"#).needs(NEEDS),
    row("iterator-array-next", 3, r#"const q = Object.getPrototypeOf([].values()), r = q.next; q.next = function () { show("next #", this === undefined); return r.call(this); }; show($n, ...[1, $value]); const [t] = [2]; show($n, t); q.next = r;"#).needs(NEEDS),
    row("iterator-prototype-chain", 2, r#"chain($n, [].values()); chain($n, ""[Symbol.iterator]()); chain($n, (function* () {})()); chain($n, [1].values().map(v => v)); chain($n, Iterator.from({next() {}}));"#).needs(NEEDS),
    row("iterator-return-throws", 2, r#"const [q] = {[Symbol.iterator]: () => ({next: () => ({value: 1, done: false}), return() { show("return #"); $body; return $primitive; }})}; show($n, q);"#).needs(NEEDS),
    row("iterator-next-throws", 2, r#"const [q, r = (show("default #"), 1)] = {[Symbol.iterator]: () => ({next() { show("next #"); throw $thrown; }, return() { show("return #"); }})};"#).needs(NEEDS),
    row("iterator-target-throws", 2, r#"[$object.$key, (show("target #"), null).a] = {[Symbol.iterator]: () => ({next: () => ({value: $value, done: $boolean}), return() { show("return #"); return {}; }})};"#).needs(NEEDS),
    row("iterator-delegate", 3, r#"const q = (function* () { return yield* {[Symbol.iterator]: () => ({next(v) { show("next #", v); return {done: $boolean, value: $value}; }, get return() { show("return #"); return $boolean ? v => ({done: $boolean, value: v}) : undefined; }, get throw() { show("throw #"); return $boolean ? v => $any : undefined; }})}; })(); dump($n, q.next(1)); dump($n, $boolean ? q.return(2) : q.throw($thrown));"#).needs(NEEDS),
    row("iterator-from-entries-closed", 2, r#"let r = 0; show($n, Object.fromEntries({[Symbol.iterator]: () => ({next: () => ({value: $boolean ? $any : [$coerced, 1], done: r++ > 1}), return() { show("return #"); return {}; }})}));"#).needs(NEEDS),
    row("iterator-spread-holes", 1, r#"Array.prototype[1] = "hole"; show($n, ...[1, , 3]); const [, q] = [1, ,]; show($n, q); delete Array.prototype[1];"#).needs(NEEDS),
    row("iterator-tag-setter", 2, r#"const q = Object.create(Iterator.prototype); q[Symbol.toStringTag] = $value; q.constructor = $value; dump($n, q); Iterator.prototype.constructor = 1;"#).needs(NEEDS),
    row("iterator-helpers", 2, r#"show($n, ...Iterator.from({__proto__: {get next() { show("next #", this); let r = 0; return () => ({done: r++ > 1, value: r}); }}}).map((v, i) => v + i).filter(v => v));"#).needs(NEEDS),
    row("iterator-with-prototype", 2, r#"const q = Object.setPrototypeOf([1, 2], $proto); show($n, q[Symbol.iterator]); show($n, ...q);"#).needs(NEEDS),
    row("iterator-proxy", 3, r#"const [q, ...r] = new Proxy($array, {get(t, k, p) { show("get #", k); return Reflect.get(t, k, p); }}); show($n, q, r.length);"#).needs(NEEDS),
    row("iterator-generator-prototype", 2, r#"function* g() { yield this; } Object.assign(g.prototype, {$key: $value}); const q = $boolean ? g.call($any) : Object.create(g.prototype); show($n, q.$key); show($n, ...q);"#).needs(NEEDS),
    row("iterator-generator-receiver", 2, r#"const q = (function* () { yield 1; })(); show($n, q.next === Object.getPrototypeOf(Object.getPrototypeOf(q)).next); Object.getPrototypeOf(Object.getPrototypeOf(q)).next.call($any);"#).needs(NEEDS),
    row("iterator-from-heir", 2, r#"const q = Object.create(Object.create(Iterator.prototype, {next: {value() { return {done: true}; }}})); show($n, Iterator.from(q) === q); chain($n, Iterator.from({__proto__: $proto, next() { return {done: true}; }}));"#).needs(NEEDS),
];
