//! What several areas combine: kinds of objects, places in a chain, keys, states of a property.

/// Objects of every kind, made anew where they are used.
pub(super) const KINDS: &[&str] = &[
    "{}",
    "{__proto__: null}",
    "{__proto__: {a: 1, 0: 2}}",
    "[1, 2]",
    "[, 1]",
    "(function (p, r) { return arguments; })(1, 2)",
    r#"(function () { "use strict"; return arguments; })(1, 2)"#,
    r#"new String("ab")"#,
    "new Number(1)",
    "Object(Symbol.iterator)",
    "new Uint8Array(2)",
    "new BigInt64Array(1)",
    "new Uint8Array(new ArrayBuffer(2, {maxByteLength: 4}))",
    "(() => { const b = new ArrayBuffer(4, {maxByteLength: 4}), t = new Uint8Array(b, 2); b.resize(1); return t; })()",
    "(() => { const t = new Uint8Array(2); t.buffer.transfer(); return t; })()",
    "(() => { const t = new Uint8Array(0); t.buffer.transfer(); return t; })()",
    r#"function (p) { "use strict"; }"#,
    "() => 1",
    "{m() {}}.m",
    "class {}",
    "class extends Array {}",
    "(function (p) {}).bind()",
    "function* () {}",
    "(function* () {})()",
    "async () => 1",
    "new Proxy({a: 1}, {})",
    "new Proxy([1, 2], {})",
    r#"new Proxy({a: 1}, new Proxy({}, {get: (t, x) => (...q) => (show(x + " #", q.length), Reflect[x](...q))}))"#,
    "new Proxy(Object.freeze({a: 1}), {})",
    "new Date(NaN)",
    "/a/",
    "new Map",
    "[].values()",
    "Object.create([1, 2])",
    "Object.create(new Uint8Array(2))",
    r#"Object.create(new String("ab"))"#,
    "new ($262.createRealm().global.Array)(1, 2)",
];

/// Of [`KINDS`] those whose own keys are fixed, in their order too, and whose chain leaves the order of for-in fixed.
pub(super) const PLAIN_KINDS: &[&str] = &[
    "{}",
    "{b: 1, 1: 2, a: 3, 0: 4}",
    "{__proto__: null, z: 1}",
    "{__proto__: {a: 1, 0: 2, z: 3}}",
    "[1, 2]",
    "[, 1]",
    "(function (p, r) { return arguments; })(1, 2)",
    r#"(function () { "use strict"; return arguments; })(1, 2)"#,
    r#"new String("ab")"#,
    "new Number(1)",
    "class { static z = 1; }",
    r#"Object.create(new String("ab"))"#,
    "Object.create([1, 2])",
    "new (class { z = 1; y() {} })",
];

/// Where the object `o` stands in the chain of what is operated on.
pub(super) const PLACES: &[&str] = &[
    "o",
    "Object.create(o)",
    "Object.create(Object.create(o, {y: {value: 1}}))",
    "Object.create(new Proxy(o, {}))",
    "Object.setPrototypeOf([, 1], o)",
    "Object.setPrototypeOf(() => 1, o)",
    "new Proxy(o, {})",
    "new Proxy(Object.create(o), {})",
];

/// Of [`PLACES`] those that the object's own properties are seen through, and a Proxy whose traps are watched.
pub(super) const COVERS: &[&str] = &[
    "o",
    "new Proxy(o, {})",
    r#"new Proxy(o, new Proxy({}, {get: (t, x) => (...q) => (show(x + " #", q.length), Reflect[x](...q))}))"#,
];

/// Keys.
pub(super) const KEYS: &[&str] = &[
    r#""a""#,
    "0",
    "1",
    "5",
    r#""-0""#,
    r#""01""#,
    r#""length""#,
    r#""name""#,
    r#""prototype""#,
    r#""constructor""#,
    r#""__proto__""#,
    r#""toString""#,
    "Symbol.iterator",
    "Symbol.toStringTag",
    r#"Symbol("s")"#,
];

/// Of [`KEYS`] one of each sort.
pub(super) const FEW_KEYS: &[&str] = &[r#""a""#, "0", "5", r#""length""#, "Symbol.iterator"];

/// What the property is before: as it is, or defined so.
pub(super) const STATES: &[&str] = &[
    "null",
    "{value: 1, writable: true, enumerable: true, configurable: true}",
    "{value: 1, configurable: true}",
    "{value: 1, writable: true, enumerable: true}",
    "{value: 1}",
    r#"{get() { show("get #", this); return 2; }, set(v) { show("set #", this, v); }, configurable: true}"#,
    r#"{get: function () { "use strict"; show("get #", this); return 2; }}"#,
    r#"{set: function (v) { "use strict"; show("set #", this, v); }, configurable: true}"#,
    "{get: undefined, set: undefined, enumerable: true}",
];
