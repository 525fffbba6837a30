//! Objects with internal methods or slots of their own, in all of their states: typed arrays of every length, buffers that have
//! shrunk under them, dates, regular expressions, collections, promises, generators, iterators.

use crate::Features;
use crate::row::{Row, row};
use crate::scope::Kind;

const TYPED: Features = Features::TYPED_ARRAYS;
const BUILT: Features = Features::CONSTRUCTORS;

/// Made where they are used, as objects, prototypes and parents.
pub(super) const INLINE: &[Row] = &[
    row("inline-typed-array", 1, "new Uint8Array([1, 2])").needs(TYPED),
    row("inline-typed-tracking", 1, "new Uint8Array(new ArrayBuffer(2, {maxByteLength: 4}))").needs(TYPED),
    row("inline-typed-big", 1, "new BigInt64Array(1)").needs(TYPED),
    row(
        "inline-typed-out-of-bounds",
        1,
        "(() => { const q = new ArrayBuffer(4, {maxByteLength: 4}), r = new Uint8Array(q, 2); q.resize(1); return r; })()",
    )
    .needs(TYPED),
    row("inline-typed-detached", 1, "(() => { const q = new Uint8Array(2); q.buffer.transfer(); return q; })()").needs(TYPED),
    row("inline-date", 1, "new Date(NaN)").needs(BUILT),
    row("inline-regexp", 1, "/a/").needs(BUILT),
    row("inline-map", 1, "new Map").needs(BUILT),
    row("inline-promise", 1, "Promise.resolve(1)").needs(BUILT),
    row("inline-generator", 1, "(function* () {})()").needs(Features::GENERATORS),
    row("inline-array-iterator", 1, "[1].values()"),
    row("inline-arguments-mapped", 1, "(function (p, q) { return arguments; })(1, 2)"),
    row("inline-arguments-unmapped", 1, r#"(function (p) { "use strict"; return arguments; })(1)"#),
    row("inline-string-object", 1, r#"new String("ab")"#),
    row("inline-bound-function", 1, "(function (p) {}).bind()"),
    row("inline-null-function", 1, "Object.setPrototypeOf(() => 1, null)"),
    row("inline-sealed-array", 1, "Object.seal([1, , 2])"),
    row("inline-revoked-later", 1, r#"(() => { const q = Proxy.revocable({a: 1}, {get(t, k) { show("revokes #", k); q.revoke(); return 1; }}); return q.proxy; })()"#),
    row("inline-array-with-setter", 1, r#"Object.defineProperty([1, 2], 0, {get() { show("get #", this); return 3; }, set(v) { show("set #", this, v); }})"#),
    row("inline-other-realm", 2, "new ($262.createRealm().global.Object)").needs(Features::REALMS),
    row("inline-other-realm-array", 1, "new ($262.createRealm().global.Array)(1, 2)").needs(Features::REALMS),
];

pub(super) const MAKERS: &[Row] = &[
    row("typed-array", 3, "var $new = new Uint8Array(3);").makes(Kind::TYPED).sure().needs(TYPED),
    row("typed-array-floats", 1, "var $new = new Float64Array([1.5, -0, NaN]);").makes(Kind::TYPED).sure().needs(TYPED),
    row("typed-array-big", 2, "var $new = new BigInt64Array(2);").makes(Kind::TYPED).sure().needs(TYPED),
    row("typed-array-tracking", 3, "var $new = new Uint8Array(new ArrayBuffer(3, {maxByteLength: 6}));").makes(Kind::TYPED).sure().needs(TYPED),
    row("typed-array-fixed-of-resizable", 2, "var $new = new Uint8Array(new ArrayBuffer(4, {maxByteLength: 8}), 1, 2);").makes(Kind::TYPED).sure().needs(TYPED),
    row("typed-array-grown", 1, "var $new = new Int8Array(new ArrayBuffer(1, {maxByteLength: 8})); $new.buffer.resize(3);").makes(Kind::TYPED).sure().needs(TYPED),
    row("typed-array-shrunk", 1, "var $new = new Int16Array(new ArrayBuffer(8, {maxByteLength: 8}), 2); $new.buffer.resize(5);").makes(Kind::TYPED).sure().needs(TYPED),
    row("typed-array-out-of-bounds", 2, "var $new = new Uint8Array(new ArrayBuffer(4, {maxByteLength: 8}), 2, 2); $new.buffer.resize(3);").makes(Kind::TYPED).sure().needs(TYPED),
    row("typed-array-detached", 2, "var $new = new Uint8Array(2); $new.buffer.transfer();").makes(Kind::TYPED).sure().needs(TYPED),
    row("typed-array-construct", 2, "var $new = Reflect.construct(Int16Array, [2], $constructor);").makes(Kind::TYPED).needs(TYPED).risky(),
    row("typed-array-subclass", 2, "var $new = new (class extends Uint8Array { $members; })(2);").makes(Kind::TYPED).needs(TYPED).risky(),
    row("typed-array-with-prototype", 2, "var $new = Object.setPrototypeOf(new Uint8Array(2), $proto);").makes(Kind::TYPED).needs(TYPED),
    row("typed-array-heir", 3, "var $new = Object.create(new Uint8Array(2));").makes(Kind::ARRAY_LIKE).sure().needs(TYPED),
    row("typed-array-closed", 1, "var $new = Object.seal(new Uint8Array(0));").makes(Kind::TYPED).sure().needs(TYPED),
    row("library-instance", 3, "var $new = Reflect.construct([Map, Set, WeakMap, WeakSet][$number & 3], [], $constructor);").makes(Kind::OBJECT).needs(BUILT).risky(),
    row("library-map", 1, "var $new = new Map([[1, 2]]);").makes(Kind::OBJECT).sure().needs(BUILT),
    row("library-promise", 2, "var $new = Reflect.construct(Promise, [() => {}], $constructor);").makes(Kind::OBJECT).needs(BUILT).risky(),
    row("library-date", 1, "var $new = Reflect.construct(Date, [NaN], $constructor);").makes(Kind::OBJECT).needs(BUILT).risky(),
    row("library-regexp", 1, r#"var $new = new (class extends RegExp { $members; })("a");"#).makes(Kind::OBJECT).needs(BUILT).risky(),
    row("library-buffer", 1, "var $new = Reflect.construct(ArrayBuffer, [8], $constructor);").makes(Kind::OBJECT).needs(BUILT).risky(),
    row("library-iterator", 1, "var $new = [1, 2].entries();").makes(Kind::OBJECT).sure(),
    row("library-iterator-subclass", 1, "var $new = new (class extends Iterator { $members; });").makes(Kind::OBJECT).needs(BUILT).risky(),
    row("realm-instance", 3, "var $new = Reflect.construct($constructor, [], Object.assign(new ($262.createRealm().global.Function)(), {prototype: $primitive}));").makes(Kind::SOMETHING).needs(Features::REALMS.and(Features::EVAL)).risky(),
    row("realm-array", 2, "var $new = new ($262.createRealm().global.Array)(1, 2, 3);").makes(Kind::ARRAY).sure().needs(Features::REALMS),
    row("realm-object", 2, "var $new = Object.assign(new ($262.createRealm().global.Object), {$key: $value});").makes(Kind::OBJECT).needs(Features::REALMS).risky(),
    row("realm-function", 2, r#"var $new = new ($262.createRealm().global.Function)("p", "'use strict'; return this");"#).makes(Kind::STRICT_FUNCTION).sure().needs(Features::REALMS.and(Features::EVAL)),
    row("realm-proxy", 2, "var $new = new ($262.createRealm().global.Proxy)($keyed_t, {$traps});").makes(Kind::PROXY).needs(Features::REALMS).risky(),
];
