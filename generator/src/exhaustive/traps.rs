//! Proxies: every trap with every result, on targets whose invariants allow it or not, by every operation that comes to it.

use super::kinds::STATES;
use super::{Area, MODES, area};

pub(super) const TRAPS: Area = area(
    "traps",
    "every operation on a Proxy with one trap: mode × trap × target × what the trap does × key",
    &[
        MODES,
        (
            "trap",
            &[
                "getPrototypeOf",
                "setPrototypeOf",
                "isExtensible",
                "preventExtensions",
                "getOwnPropertyDescriptor",
                "defineProperty",
                "has",
                "get",
                "set",
                "deleteProperty",
                "ownKeys",
                "apply",
                "construct",
            ],
        ),
        (
            "target",
            &[
                "{a: 1}",
                "Object.freeze({a: 1})",
                "Object.seal({a: 1})",
                "Object.preventExtensions({a: 1})",
                r#"Object.defineProperty({}, "a", {get: undefined, set: undefined})"#,
                r#"Object.defineProperty({}, "a", {value: 1, writable: true})"#,
                "{__proto__: null}",
                "[1]",
                "class { static a = 1; }",
                "new Proxy({a: 1}, {})",
                r#"new Proxy({a: 1}, new Proxy({}, {get: (t, x) => (...q) => (show(x + " #", q.length), Reflect[x](...q))}))"#,
                "Object.defineProperty(Object.preventExtensions({a: 1}), \"a\", {configurable: false})",
                "Object.preventExtensions(new Uint8Array(1))",
            ],
        ),
        (
            "does",
            &[
                "{ return Reflect.$trap(...q); }",
                "{ return undefined; }",
                "{ return null; }",
                "{ return true; }",
                "{ return 0; }",
                "{ return {}; }",
                "{ throw 1; }",
                "{ return q[0]; }",
                r#"{ return ["a"]; }"#,
                r#"{ return ["b", "a", Symbol.iterator]; }"#,
                r#"{ return ["a", "a"]; }"#,
                r#"{ return {length: 2, 0: "a", 1: 1}; }"#,
                "{ return {value: 2, writable: true, enumerable: true, configurable: true}; }",
                "{ return {value: 1}; }",
                "{ return {value: 1, configurable: true}; }",
                "{ return {enumerable: true, configurable: true}; }",
                "{ return []; }",
                "{ return \"s\"; }",
                "{ return {get: undefined, configurable: true}; }",
                "{ Object.freeze(q[0]); return true; }",
                "{ delete q[0].a; return Reflect.$trap(...q); }",
                "{ Object.setPrototypeOf(q[0], null); return Reflect.$trap(...q); }",
                "{ q[0].b = 3; return Reflect.$trap(...q); }",
                "{ r.revoke(); return Reflect.$trap(...q); }",
            ],
        ),
        ("key", &[r#""a""#, r#""b""#, "0"]),
    ],
    r#"
const k = $key;
function make() { const r = Proxy.revocable($target, {$trap(...q) { show("$trap #", q.length, typeof q[1]); $does }}); return r.proxy; }
attempt(#, () => show(#, make()[k], k in make(), delete make()[k]));
attempt(#, () => { const q = make(); q[k] = 5; show(#, Reflect.set(q, k, 6), Reflect.set({}, k, 7, q)); });
attempt(#, () => show(#, Reflect.defineProperty(make(), k, {value: 1}), Reflect.defineProperty(make(), k, {value: 2, configurable: true})));
attempt(#, () => { descriptor(#, make(), k); show(#, Object.hasOwn(make(), k)); });
attempt(#, () => show(#, ...Reflect.ownKeys(make())));
attempt(#, () => show(#, ...Object.keys(make())));
attempt(#, () => show(#, Object.getPrototypeOf(make()), make() instanceof Object));
attempt(#, () => show(#, Reflect.setPrototypeOf(make(), null), Reflect.setPrototypeOf(make(), Object.prototype)));
attempt(#, () => show(#, Reflect.isExtensible(make()), Reflect.preventExtensions(make()), Object.isFrozen(make())));
attempt(#, () => dump(#, {...make()}));
attempt(#, () => show(#, Object.freeze(make()) === 1, Object.create(make())[k]));
attempt(#, () => { const q = Object.create(make()); q[k] = 8; descriptor(#, q, k); });
attempt(#, () => show(#, typeof make(), new (make())));
attempt(#, () => show(#, make()()));
"#,
);

/// The mode is none: whatever a trap answers is refused in both.
pub(super) const INVARIANTS: Area = area(
    "invariants",
    "what a trap may say of a property: state × whether the target is closed × descriptor × what is asked for",
    &[
        ("state", STATES),
        ("closed", &["o", "Object.preventExtensions(o)"]),
        (
            "lie",
            &[
                "undefined",
                "{}",
                "{value: 1}",
                "{value: 2}",
                "{value: 1, writable: true}",
                "{value: 1, enumerable: true}",
                "{value: 1, configurable: true}",
                "{value: 1, writable: true, enumerable: true}",
                "{value: 1, writable: true, configurable: true}",
                "{value: 1, writable: true, enumerable: true, configurable: true}",
                "{value: 2, writable: false, enumerable: true, configurable: true}",
                "{writable: false}",
                "{enumerable: true}",
                "{configurable: true}",
                "{get: undefined, set: undefined, enumerable: true}",
                "{get: undefined, set: undefined, enumerable: true, configurable: true}",
                "{get: f}",
                "{get: f, set: f, configurable: true}",
                "{set: f}",
                "{get: f, value: 1}",
            ],
        ),
        (
            "asked",
            &[
                "{}",
                "{value: 1}",
                "{value: 2}",
                "{writable: false}",
                "{enumerable: true}",
                "{configurable: false}",
                "{configurable: true}",
                "{get: f}",
                "{value: 1, writable: true, enumerable: true, configurable: false}",
            ],
        ),
    ],
    r#"
const f = () => 1;
function make(h) { const o = {}, d = $state; if (d) Object.defineProperty(o, "a", d); return new Proxy($closed, h); }
attempt(#, () => { const d = Reflect.getOwnPropertyDescriptor(make({getOwnPropertyDescriptor: () => ($lie)}), "a"); show(#, typeof d); if (d) dump(#, d); });
attempt(#, () => show(#, Reflect.defineProperty(make({defineProperty(t, x, d) { dump(#, d); return true; }}), "a", $asked)));
attempt(#, () => show(#, Reflect.defineProperty(make({getOwnPropertyDescriptor: () => ($lie)}), "a", $asked)));
attempt(#, () => show(#, Reflect.set(make({getOwnPropertyDescriptor: () => ($lie)}), "a", 5)));
attempt(#, () => show(#, Reflect.set(make({set: () => true}), "a", ($asked).value), Reflect.get(make({get: () => ($lie ?? {}).value}), "a")));
attempt(#, () => show(#, Reflect.has(make({has: () => false}), "a")));
attempt(#, () => show(#, Reflect.deleteProperty(make({deleteProperty: () => true}), "a")));
attempt(#, () => show(#, ...Reflect.ownKeys(make({ownKeys: () => []}))));
attempt(#, () => show(#, Object.isFrozen(make({isExtensible: t => Object.isExtensible(t), getOwnPropertyDescriptor: () => ($lie)}))));
"#,
);
