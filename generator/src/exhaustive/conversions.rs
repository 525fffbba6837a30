//! Conversions: what runs when an operand or a key is converted, in which order, with which hint.

use super::{Area, area};

const OPERANDS: &[&str] = &[
    "1",
    r#""2""#,
    "null",
    "undefined",
    "true",
    "3n",
    "NaN",
    "-0",
    "Symbol.iterator",
    "{}",
    "{__proto__: null}",
    "[4]",
    "new Number(5)",
    r#"new String("6")"#,
    "Object(7n)",
    "new Date(NaN)",
    r#"{valueOf() { show("valueOf #"); return 8; }, toString() { show("toString #"); return "9"; }}"#,
    r#"{valueOf() { show("valueOf #"); return {}; }, toString() { show("toString #"); return "9"; }}"#,
    r#"{valueOf() { show("valueOf #"); return {}; }, toString() { show("toString #"); return {}; }}"#,
    r#"{valueOf: 1, toString() { show("toString #"); return true; }}"#,
    r#"{[Symbol.toPrimitive](h) { show("toPrimitive #", h); return 10; }}"#,
    r#"{[Symbol.toPrimitive](h) { show("toPrimitive #", h); return {}; }}"#,
    r#"{[Symbol.toPrimitive]: undefined, valueOf() { show("valueOf #"); return 1n; }}"#,
    r#"{get [Symbol.toPrimitive]() { show("get #"); return 1; }}"#,
    r#"{__proto__: {valueOf() { show("valueOf #", Object.hasOwn(this, "valueOf")); throw 1; }}}"#,
    r#"new Proxy({}, {get(t, x, r) { show("get #", x); return Reflect.get(t, x, r); }})"#,
];

/// The mode is none: no operator but those that assign depends on it, and what is assigned to here is a variable.
pub(super) const OPERATORS: Area = area(
    "operators",
    "operators: operator × left side × right side",
    &[
        (
            "operator",
            &[
                "l + r",
                "l - r",
                "l * r",
                "l ** r",
                "l % r",
                "l << r",
                "l >>> r",
                "l & r",
                "l < r",
                "l > r",
                "l <= r",
                "l >= r",
                "l == r",
                "l != r",
                "l === r",
                "l in r",
                "l instanceof r",
                "(l += r, l)",
                "(l -= r, l)",
                "`${l}${r}`",
                "[+l, -r]",
                "[l++, r--]",
                "[~l, !r]",
                "Object.is(l, r)",
                "(() => { let n = 0; for (const x in l) n++; for (const x of r) n++; return n; })()",
                "(([p] = [], {...q} = {}) => [p, typeof q])(l, r)",
            ],
        ),
        ("left", OPERANDS),
        ("right", OPERANDS),
    ],
    r#"
let l = $left, r = $right;
attempt(#, () => { const v = $operator; show(#, v, ...(Array.isArray(v) ? v : [])); });
"#,
);

/// Each program has both modes.
pub(super) const KEYS: Area = area(
    "order",
    "in which order bases, keys and values are looked at: operation × base × key × value",
    &[
        (
            "operation",
            &[
                "b()[k()]",
                "b()[k()] = v()",
                "b()[k()] += v()",
                "b()[k()] ??= v()",
                "b()[k()]++",
                "b()[k()](v())",
                "b()?.[k()]",
                "delete b()[k()]",
                "k() in b()",
                "([b()[k()]] = [v()])",
                "({[k()]: b()[k()] = v()} = b())",
                "({[k()]: v(), [k()]() {}})",
                "Reflect.get(b(), k(), v())",
                "Reflect.set(b(), k(), v())",
                "Reflect.defineProperty(b(), k(), v())",
                "Reflect.deleteProperty(b(), k())",
                "Object.hasOwn(b(), k())",
                "Object.prototype.hasOwnProperty.call(b(), k())",
                "Object.prototype.propertyIsEnumerable.call(b(), k())",
                "Object.prototype.__defineGetter__.call(b(), k(), v())",
                "Object.prototype.__lookupGetter__.call(b(), k())",
                "new (b()[k()])(v())",
                "for (b()[k()] of [1])",
                "(class extends (b()) { static [k()] = v(); })",
            ],
        ),
        (
            "base",
            &[
                "undefined",
                "null",
                "1",
                r#""ab""#,
                "{}",
                "Object.freeze({a: 1})",
                r#"{get a() { show("get #"); return 1; }, set a(v) { show("set #", v); }}"#,
                r#"new Proxy({a: 1}, new Proxy({}, {get: (t, x) => (...q) => (show(x + " #", q[1]), Reflect[x](...q))}))"#,
                "[1]",
                "function () {}",
            ],
        ),
        (
            "key",
            &[
                r#""a""#,
                "Symbol.iterator",
                r#"{toString() { show("toString #"); return "a"; }}"#,
                r#"{toString() { show("toString #"); return {}; }, valueOf() { show("valueOf #"); return 0; }}"#,
                r#"{toString() { show("toString #"); throw 1; }}"#,
                r#"{[Symbol.toPrimitive](h) { show("toPrimitive #", h); return Symbol.iterator; }}"#,
                "{__proto__: null}",
                "(() => { throw 2; })()",
            ],
        ),
        (
            "value",
            &[
                "5",
                "{value: 6}",
                "() => 7",
                r#"{valueOf() { show("valueOf #"); return 8; }}"#,
                "(() => { throw 3; })()",
            ],
        ),
    ],
    r#"
const b = () => (show("base #"), ($base)), k = () => (show("key #"), ($key)), v = () => (show("value #"), ($value));
attempt(#, () => { $operation; });
attempt(#, function () { "use strict"; $operation; });
"#,
);
