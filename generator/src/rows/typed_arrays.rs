//! Typed arrays: integer-indexed exotic objects, whose numeric keys never reach the chain.

use crate::Features;
use crate::row::{Row, row};

pub(super) const ROWS: &[Row] = &[
    row("typed-get", 3, r#"const q = new Uint8Array([1, 2]); show($n, q[0], q[2], q[-1], q["-0"], q[1.5], q["01"], q.$key);"#).needs(Features::TYPED_ARRAYS),
    row("typed-has", 3, r#"const q = new Uint8Array(2); show($n, 1 in q, 2 in q, "-0" in q, 1.5 in q, $key in q, Reflect.has(Object.create(q), 5));"#).needs(Features::TYPED_ARRAYS),
    row("typed-set", 3, r#"const q = new Uint8Array(2); q[0] = $coerced; q[5] = $coerced; q["-0"] = 1; q.$key = $value; dump($n, q);"#).needs(Features::TYPED_ARRAYS),
    row("typed-reflect-set", 4, r#"const q = new Int8Array(2); show($n, Reflect.set(q, $number, 1), Reflect.set(q, 9, 1), Reflect.set(q, "1.5", 1), Reflect.set(q, 0, 1, $object_a));"#).needs(Features::TYPED_ARRAYS),
    row("typed-set-receiver", 4, r#"const q = new Uint8Array(2); show($n, Reflect.set($object, $number, 1, q), Reflect.set($object, 9, 1, q)); dump($n, q);"#).needs(Features::TYPED_ARRAYS),
    row("typed-heir-set", 4, r#"const q = Object.create(new Uint8Array(2)); q[0] = $coerced; q[9] = $coerced; q["-0"] = 1; q.$key = $value; dump($n, q);"#).needs(Features::TYPED_ARRAYS),
    row("typed-in-chain", 3, r#"const q = Object.setPrototypeOf([, 1], new Uint8Array(3)); q[0] = 5; q[9] = 6; show($n, q[2], 9 in q); dump($n, q);"#).needs(Features::TYPED_ARRAYS),
    row("typed-define", 4, r#"const q = new Uint8Array(2); show($n, Reflect.defineProperty(q, $number, $descriptor), Reflect.defineProperty(q, 0, {value: 7}), Reflect.defineProperty(q, 0, {value: 7, configurable: false}), Reflect.defineProperty(q, 9, {value: 1})); dump($n, q);"#).needs(Features::TYPED_ARRAYS),
    row("typed-define-accessor", 2, r#"show($n, Reflect.defineProperty(new Uint8Array(1), 0, {get() {}}), Reflect.defineProperty(new Uint8Array(1), "-0", {value: 1}));"#).needs(Features::TYPED_ARRAYS),
    row("typed-delete", 3, r#"const q = new Uint8Array(2); show($n, Reflect.deleteProperty(q, 0), Reflect.deleteProperty(q, 9), Reflect.deleteProperty(q, "-0"), Reflect.deleteProperty(q, $key)); delete q[0];"#).needs(Features::TYPED_ARRAYS),
    row("typed-keys", 2, r#"const q = new Uint8Array(2); q.b = 1; q[$symbol] = 2; q.$key = 3; show($n, ...Reflect.ownKeys(q));"#).needs(Features::TYPED_ARRAYS),
    row("typed-descriptor", 2, r#"descriptor($n, new Float64Array([1.5]), 0); descriptor($n, new Uint8Array(1), 1); descriptor($n, Object.create(new Uint8Array(1)), 0);"#).needs(Features::TYPED_ARRAYS),
    row("typed-freeze", 3, r#"const q = new Uint8Array(1); show($n, Object.isSealed(Object.seal(q)), Object.isFrozen(q)); Object.freeze(q);"#).needs(Features::TYPED_ARRAYS),
    row("typed-freeze-empty", 1, r#"show($n, Object.isFrozen(Object.freeze(new Uint8Array(0))));"#).needs(Features::TYPED_ARRAYS),
    row("typed-prevent-extensions", 2, r#"const q = new Uint8Array(1); show($n, Reflect.preventExtensions(q), Reflect.set(q, 0, 1), Reflect.set(q, $key, 1));"#).needs(Features::TYPED_ARRAYS),
    row("typed-detached", 3, r#"const q = new Uint8Array(4); q.buffer.transfer(); show($n, q.length, 0 in q, q[0], Reflect.set(q, 0, $coerced), Reflect.defineProperty(q, 0, {value: 1}), Reflect.deleteProperty(q, 0), ...Reflect.ownKeys(q));"#).needs(Features::TYPED_ARRAYS),
    row("typed-detached-in-coercion", 2, r#"const q = new Uint8Array(4); q[0] = {valueOf() { show("valueOf #"); q.buffer.transfer(); return 1; }}; show($n, q.length);"#).needs(Features::TYPED_ARRAYS),
    row("typed-resized", 3, r#"const q = new ArrayBuffer(4, {maxByteLength: 8}), r = new Uint8Array(q), t = new Uint8Array(q, 2, 2); q.resize(3); show($n, r.length, t.length, 3 in r, 0 in t); q.resize(8); show($n, r.length, t.length);"#).needs(Features::TYPED_ARRAYS),
    row("typed-resized-extensible", 2, r#"const q = new Uint8Array(new ArrayBuffer(1, {maxByteLength: 2})); show($n, Reflect.preventExtensions(q), Reflect.isExtensible(q));"#).needs(Features::TYPED_ARRAYS),
    row("typed-proxy", 2, r#"const q = new Proxy(new Uint8Array(2), $handler); q[0] = 1; show($n, q[0], 9 in q, ...Reflect.ownKeys(q));"#).needs(Features::TYPED_ARRAYS),
    row("typed-new-target", 3, r#"chain($n, Reflect.construct(Uint8Array, [1], $target));"#).needs(Features::TYPED_ARRAYS),
    row("typed-subclass", 2, r#"const q = new (class extends Int8Array { get $key() { return super.$key; } })(2); chain($n, q); show($n, q.$key);"#).needs(Features::TYPED_ARRAYS),
    row("typed-species", 3, r#"const q = new Uint8Array([1, 2, 3]); q.constructor = {get [Symbol.species]() { show("species #"); return $any; }}; chain($n, q.slice(1));"#).needs(Features::TYPED_ARRAYS),
    row("typed-species-short", 2, r#"const q = new Uint8Array(3); q.constructor = {[Symbol.species]: function (n) { show("species #", n); return new Uint8Array(1); }}; q.map(v => v);"#).needs(Features::TYPED_ARRAYS),
    row("typed-methods", 2, r#"const q = new Uint8Array([3, 1, 2]); show($n, Array.prototype.push.call({__proto__: q}, 1)); dump($n, q);"#).needs(Features::TYPED_ARRAYS),
    row("typed-assign", 2, r#"dump($n, Object.assign(new Uint8Array(2), {0: $coerced, 1: 2, 5: 3}));"#).needs(Features::TYPED_ARRAYS),
    row("typed-from", 2, r#"chain($n, Uint8Array.from($like)); dump($n, Uint8Array.of($coerced));"#).needs(Features::TYPED_ARRAYS),
    row("typed-prototype-key", 2, r#"Object.prototype[9] = 1; show($n, new Uint8Array(1)[9], 9 in new Uint8Array(1), Object.create(new Uint8Array(1))[9]); delete Object.prototype[9];"#).needs(Features::TYPED_ARRAYS),
    row("typed-tag", 1, r#"show($n, Object.prototype.toString.call(new Uint8Array(1)), Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Uint8Array.prototype), Symbol.toStringTag).get.call($any));"#).needs(Features::TYPED_ARRAYS),
    row("typed-of-constructor", 2, r#"chain($n, Object.getPrototypeOf(Uint8Array).from.call($constructor, [1]));"#).needs(Features::TYPED_ARRAYS),
];
