//! Properties: every internal method on every kind of object, from every place of a chain, with every kind of receiver.

use super::kinds::{COVERS, FEW_KEYS, KEYS, KINDS, PLACES, STATES};
use super::{Area, MODES, area};

pub(super) const ACCESS: Area = area(
    "access",
    "reading, writing, deleting: mode × kind × place × key × state",
    &[MODES, ("kind", KINDS), ("place", PLACES), ("key", KEYS), ("state", STATES)],
    r#"
const k = $key;
function make() { const o = $kind, d = $state; if (d) Reflect.defineProperty(o, k, d); return $place; }
attempt(#, () => show(#, make()[k], k in make(), Object.hasOwn(make(), k)));
attempt(#, () => { const q = make(); q[k] = 5; descriptor(#, q, k); });
attempt(#, () => { const q = make(); show(#, Reflect.set(q, k, 6)); descriptor(#, q, k); });
attempt(#, () => { const q = make(); show(#, delete q[k]); descriptor(#, q, k); });
attempt(#, () => { const q = make(); q[k] ??= 7; show(#, q[k]); });
attempt(#, () => show(#, Reflect.get(make(), k, 1), Object.prototype.propertyIsEnumerable.call(make(), k)));
"#,
);

/// The mode is none: only built-in functions are called. Places above the object are none: it is looked at alone.
pub(super) const DEFINITIONS: Area = area(
    "definitions",
    "definitions by every descriptor: kind × cover × key × state",
    &[("kind", KINDS), ("place", COVERS), ("key", KEYS), ("state", STATES), ("half", &["0", "13"])],
    r#"
const k = $key, f = function () { show("call #", this); };
function make() { const o = $kind, d = $state; if (d) Reflect.defineProperty(o, k, d); return $place; }
const ds = [{}, {value: 1}, {value: 2}, {value: undefined}, {value: -0}, {writable: true}, {writable: false}, {enumerable: true},
  {enumerable: false}, {configurable: true}, {configurable: false}, {value: 1, writable: true, enumerable: true, configurable: true},
  {value: 3, writable: false, enumerable: false, configurable: false}, {value: 1, writable: true}, {value: 1, configurable: false},
  {get: f}, {get: undefined}, {set: f}, {get: f, set: f, enumerable: true, configurable: true}, {get: f, configurable: false},
  {get: f, value: 1}, {get: 1}, {set: null}, {__proto__: {value: 4, enumerable: true}}, 1];
for (let i = $half; i < $half + 13 && i < 25; i++) attempt("throws " + i, () => {
  const q = make(); show("defines " + i, Reflect.defineProperty(q, k, ds[i])); descriptor("is " + i, q, k);
});
"#,
);

/// The mode is none: only built-in functions are called.
pub(super) const RECEIVERS: Area = area(
    "receivers",
    "reading and writing with another receiver: target × its state × receiver × its state × key",
    &[
        (
            "kind",
            &[
                "{}",
                "Object.create({a: 1, 0: 1})",
                "[1, 2]",
                "(function (p) { return arguments; })(1)",
                r#"new String("ab")"#,
                "new Uint8Array(2)",
                "new Proxy({a: 1}, {})",
                "Object.preventExtensions({a: 1})",
            ],
        ),
        ("state", STATES),
        ("receiver", KINDS),
        ("its", STATES),
        ("key", FEW_KEYS),
    ],
    r#"
const k = $key;
const o = $kind, d = $state; if (d) Reflect.defineProperty(o, k, d);
function make() { const r = $receiver, d = $its; if (d) Reflect.defineProperty(r, k, d); return r; }
attempt(#, () => show(#, Reflect.get(o, k, make())));
attempt(#, () => { const r = make(); show(#, Reflect.set(o, k, 5, r)); descriptor(#, r, k); descriptor(#, o, k); });
attempt(#, () => { const r = Object.preventExtensions(make()); show(#, Reflect.set(o, k, 6, r)); descriptor(#, r, k); });
"#,
);

pub(super) const INTEGRITY: Area = area(
    "integrity",
    "objects that are closed, sealed, frozen: mode × level × kind × cover × key × state",
    &[
        MODES,
        ("level", &["preventExtensions", "seal", "freeze"]),
        ("kind", KINDS),
        ("place", COVERS),
        ("key", FEW_KEYS),
        ("state", STATES),
    ],
    r#"
const k = $key, o = $kind, d = $state; if (d) Reflect.defineProperty(o, k, d);
const q = $place;
attempt(#, () => show(#, Object.isExtensible(q), Object.isSealed(q), Object.isFrozen(q)));
attempt(#, () => show(#, Object.$level(q) === q));
attempt(#, () => show(#, Object.isExtensible(q), Object.isSealed(q), Object.isFrozen(q)));
attempt(#, () => { q[k] = 5; descriptor(#, q, k); });
attempt(#, () => { show(#, Reflect.defineProperty(q, "new", {value: 1}), Reflect.defineProperty(q, k, {value: 6})); descriptor(#, q, k); });
attempt(#, () => show(#, delete q[k], k in q));
attempt(#, () => show(#, Reflect.setPrototypeOf(q, Reflect.getPrototypeOf(q)), Reflect.setPrototypeOf(q, {})));
"#,
);

pub(super) const NUMERIC_KEYS: Area = area(
    "numeric-keys",
    "keys that are numbers or look like some: mode × kind × place × key",
    &[
        MODES,
        (
            "kind",
            &[
                "[1, 2]",
                "(function (p) { return arguments; })(1)",
                r#"new String("ab")"#,
                "new Uint8Array(2)",
                "new Float64Array(2)",
                "new BigInt64Array(2)",
                "new Uint8ClampedArray(new ArrayBuffer(2, {maxByteLength: 4}))",
                "(() => { const b = new ArrayBuffer(4, {maxByteLength: 4}), t = new Int8Array(b, 2, 2); b.resize(3); return t; })()",
                "(() => { const b = new ArrayBuffer(4, {maxByteLength: 4}), t = new Int16Array(b); b.resize(3); return t; })()",
                "(() => { const t = new Uint8Array(2); t.buffer.transfer(); return t; })()",
                "Object.preventExtensions(new Uint8Array(2))",
                "{}",
            ],
        ),
        ("place", PLACES),
        (
            "key",
            &[
                "0",
                "1",
                "2",
                "-1",
                "-0",
                r#""-0""#,
                "0.5",
                r#""1.0""#,
                r#""1e3""#,
                "1e21",
                "NaN",
                "Infinity",
                "-Infinity",
                r#""+1""#,
                r#""0x1""#,
                "4294967294",
                "4294967295",
                "9007199254740993",
            ],
        ),
    ],
    r#"
const k = $key;
function make() { const o = $kind; return $place; }
attempt(#, () => show(#, make()[k], k in make(), Object.hasOwn(make(), k)));
attempt(#, () => { const q = make(); q[k] = {valueOf() { show("valueOf #"); return 5; }}; descriptor(#, q, k); show(#, q.length); });
attempt(#, () => { const q = make(); show(#, Reflect.set(q, k, 6, {}), Reflect.set(q, k, 7, Object.create(q)), Reflect.set({}, k, 8, q)); descriptor(#, q, k); });
attempt(#, () => { const q = make(); show(#, delete q[k]); descriptor(#, q, k); });
attempt(#, () => { const q = make(); show(#, Reflect.defineProperty(q, k, {value: 1}), Reflect.defineProperty(q, k, {value: 2, writable: true, enumerable: true, configurable: true}), Reflect.defineProperty(q, k, {get() {}})); descriptor(#, q, k); });
"#,
);

pub(super) const LENGTHS: Area = area(
    "lengths",
    "the length of arrays: mode × array × new length × way",
    &[
        MODES,
        (
            "array",
            &[
                "[1, 2, 3]",
                "[1, , 3]",
                "Object.defineProperty([1, 2, 3], 1, {configurable: false})",
                r#"Object.defineProperty([1, 2, 3], "length", {writable: false})"#,
                "Object.preventExtensions([1, 2, 3])",
                "Object.seal([1, 2, 3])",
                "Object.freeze([1, 2, 3])",
                "new (class extends Array {})(1, 2, 3)",
                "new Proxy([1, 2, 3], {})",
                r#"new Proxy([1, 2, 3], {set(t, x, v, r) { show("set #", x, v); return Reflect.set(t, x, v, r); }, defineProperty(t, x, d) { dump("define #", d); return Reflect.defineProperty(t, x, d); }})"#,
                "Object.defineProperty([1, 2, 3], 2, {get() { return 1; }, configurable: true})",
                "Object.setPrototypeOf([1, , 3], {__proto__: Array.prototype, set 1(v) { show(\"set #\", v); }})",
            ],
        ),
        (
            "length",
            &[
                "0",
                "1",
                "2",
                "3",
                "5",
                "-1",
                "1.5",
                "-0",
                "NaN",
                r#""2""#,
                "true",
                "null",
                "4294967295",
                "4294967296",
                r#"{valueOf() { show("valueOf #"); return 1; }}"#,
                r#"{valueOf() { show("valueOf #"); Object.defineProperty(a, "length", {writable: false}); return 1; }}"#,
                "Symbol.iterator",
                "1n",
            ],
        ),
        (
            "way",
            &[
                "a.length = $length",
                r#"show(#, Reflect.set(a, "length", $length))"#,
                r#"show(#, Reflect.set(Object.create(a), "length", $length, a))"#,
                r#"show(#, Reflect.defineProperty(a, "length", {value: $length}))"#,
                r#"show(#, Reflect.defineProperty(a, "length", {value: $length, writable: false}))"#,
                r#"show(#, Reflect.defineProperty(a, "length", {value: $length, enumerable: true}))"#,
                r#"show(#, Reflect.defineProperty(a, "length", {value: $length, configurable: false}))"#,
                r#"show(#, Reflect.defineProperty(a, "length", {get: () => ($length)}))"#,
                "a[$length] = 9",
                "show(#, Reflect.defineProperty(a, $length, {value: 9}))",
                "delete a[$length]",
                "a.length = 1, a.push($length)",
            ],
        ),
    ],
    r#"
const a = $array;
attempt(#, () => { $way; });
show(#, a.length, Object.isFrozen(a));
dump(#, a);
attempt(#, () => { a[3] = 4; show(#, a.pop(), a.length); });
"#,
);

const STEPS: &[&str] = &[
    "p = 5",
    "arguments[0] = 6",
    "Object.defineProperty(arguments, 0, {value: 7})",
    "Object.defineProperty(arguments, 0, {value: undefined, enumerable: false})",
    "Object.defineProperty(arguments, 0, {writable: false})",
    "Object.defineProperty(arguments, 0, {value: 8, writable: false})",
    "Object.defineProperty(arguments, 0, {configurable: false})",
    r#"Object.defineProperty(arguments, 0, {get() { show("get #"); return 9; }, set(v) { show("set #", v); }, configurable: true})"#,
    "delete arguments[0]",
    "Object.preventExtensions(arguments)",
    "Object.freeze(arguments)",
    "show(#, Reflect.set(Object.create(arguments), 0, 1), Reflect.set({}, 0, 2, arguments), Reflect.set(arguments, 0, 3, {}))",
];

/// The mode is none: strict functions and those with other parameters have no mapping, and are two of the heads.
pub(super) const MAPPED_ARGUMENTS: Area = area(
    "mapped-arguments",
    "what happens to arguments and parameters: head × first × second × third operation",
    &[
        ("head", &["(p, r) {", r#"(p) { "use strict";"#, "(p = 1) {", "(p, ...r) {"]),
        ("first", STEPS),
        ("second", STEPS),
        ("third", STEPS),
    ],
    r#"
(function $head
  attempt(#, () => { $first; }); show(#, p, arguments[0]);
  attempt(#, () => { $second; }); show(#, p, arguments[0]);
  attempt(#, () => { $third; }); show(#, p, arguments[0]);
  dump(#, arguments);
})(1, 2);
"#,
);
