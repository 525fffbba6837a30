//! Coercions: keys, operands and arguments that run code when they are converted, and operators that convert them.

use crate::Features;
use crate::row::{Row, row};

/// Keys that are no property key yet.
pub(super) const KEYS: &[Row] = &[
    row("key-coerced-text", 1, r#"{toString() { show("toString #"); return "a"; }}"#),
    row("key-coerced", 5, r#"{toString() { show("toString #"); return $primitive; }}"#),
    row("key-to-primitive-own", 4, r#"{[Symbol.toPrimitive](h) { show("toPrimitive #", h); return $key; }}"#),
    row(
        "key-value-of-fallback",
        1,
        r#"{toString() { show("toString #"); return {}; }, valueOf() { show("valueOf #"); return "b"; }}"#,
    ),
    row("key-logged", 4, r#"(show("key #"), $key)"#),
    row("key-wrapped", 2, "Object($key)"),
    row("key-array", 2, "[$key]"),
    row("key-throws", 1, r#"{toString() { show("toString #"); throw $thrown; }}"#),
    row("key-not-convertible", 1, "{__proto__: null}"),
    row("key-changes-base", 2, r#"{toString() { show("toString #"); delete $object.$key; return "a"; }}"#),
    row("key-text-template", 1, "`${$primitive}`"),
];

/// Operands that watch their own conversion.
pub(super) const OPERANDS: &[Row] = &[
    row("coerced-one", 1, r#"{valueOf() { show("valueOf #"); return 1; }}"#),
    row("coerced-value-of", 4, r#"{valueOf() { show("valueOf #"); return $primitive; }}"#),
    row("coerced-to-string", 4, r#"{toString() { show("toString #"); return $primitive; }}"#),
    row(
        "coerced-both",
        3,
        r#"{toString() { show("toString #"); return $primitive; }, valueOf() { show("valueOf #"); return {}; }}"#,
    ),
    row("coerced-to-primitive", 4, r#"{[Symbol.toPrimitive](h) { show("toPrimitive #", h); return $primitive; }}"#),
    row("coerced-to-primitive-object", 1, r#"{[Symbol.toPrimitive](h) { show("toPrimitive #", h); return {}; }}"#),
    row(
        "coerced-to-primitive-getter",
        2,
        r#"{get [Symbol.toPrimitive]() { show("get toPrimitive #", this); return $any; }, toString() { show("toString #"); return "a"; }}"#,
    ),
    row(
        "coerced-to-primitive-absent",
        2,
        r#"{[Symbol.toPrimitive]: null, valueOf() { show("valueOf #"); return 2; }}"#,
    ),
    row(
        "coerced-getters",
        2,
        r#"{get toString() { show("get toString #"); return () => "a"; }, get valueOf() { show("get valueOf #"); return $any; }}"#,
    ),
    row("coerced-not-callable", 1, r#"{valueOf: $primitive, toString() { show("toString #"); return 3; }}"#),
    row("coerced-impossible", 1, "{__proto__: null}"),
    row(
        "coerced-throws",
        1,
        r#"{valueOf() { show("valueOf #"); throw $thrown; }, toString() { show("toString #"); throw $thrown; }}"#,
    ),
    row(
        "coerced-inherited",
        2,
        r#"{__proto__: {valueOf() { show("valueOf #", this); return 1; }, toString() { show("toString #", this); return "a"; }}}"#,
    ),
    row("coerced-proxy", 2, r#"new Proxy({}, {get(t, k, r) { show("get #", k); return Reflect.get(t, k, r); }})"#),
    row("coerced-meddling", 1, r#"{valueOf() { show("valueOf #"); $body; return 1; }}"#),
    row("coerced-scope", 2, "$plain"),
];

pub(super) const ROWS: &[Row] = &[
    // Operators: which side is converted first, with which hint
    row("add", 9, "show($n, $coerced + $coerced);"),
    row("add-text", 6, r#"show($n, $coerced + "s");"#),
    row("subtract", 6, "show($n, $coerced - $coerced);"),
    row("multiply-primitive", 3, "show($n, $primitive * $coerced);"),
    row("less", 6, "show($n, $coerced < $coerced);"),
    row("greater-or-equal", 6, "show($n, $coerced >= $coerced);"),
    row("equal", 9, "show($n, $coerced == $primitive);"),
    row("equal-objects", 3, "show($n, $object == $object, $plain != $primitive);"),
    row("shift", 3, "show($n, $coerced >>> $coerced);"),
    row("unary", 6, "show($n, +$coerced, -$coerced);"),
    row("bitwise-not", 3, "show($n, ~$coerced);"),
    row("template", 9, "show($n, `${$coerced}-${$coerced}`);"),
    row("compound", 6, "{ let q = $coerced; q += $coerced; show($n, q); }"),
    row("increment", 6, "{ let q = $coerced; show($n, q++, q); }"),
    // Conversions by functions
    row("to-string-function", 6, "show($n, String($coerced));"),
    row("to-number-function", 6, "show($n, Number($coerced));"),
    row("to-boolean-function", 3, "show($n, Boolean($coerced));"),
    row("to-object-function", 6, "chain($n, Object($primitive));"),
    row("symbol-description", 3, "show($n, Symbol($coerced).toString());"),
    row("to-string-method", 9, "show($n, Object.prototype.toString.call($any));"),
    row(
        "to-string-tag",
        4,
        "show($n, Object.prototype.toString.call({get [Symbol.toStringTag]() { show(\"tag #\", this); return $primitive; }}));",
    ),
    row(
        "to-string-tag-set",
        6,
        "$object_a[Symbol.toStringTag] = $primitive; show($n, Object.prototype.toString.call($object_a));",
    ),
    row("to-locale-string", 6, "show($n, Object.prototype.toLocaleString.call($argument));"),
    row("to-string-plain", 6, "show($n, `${$plain}`);"),
    row("value-of-method", 6, "show($n, $any.valueOf());"),
    row("value-of-call", 2, "show($n, Object.prototype.valueOf.call($primitive) === Object.prototype.valueOf);"),
    // Order of evaluation: base, key, right side, conversions
    row("order-member", 9, r#"show($n, (show("base #"), $object)[$coerced]);"#),
    row("order-assignment", 12, r#"(show("base #"), $object)[$coerced] = (show("value #"), $value);"#),
    row("order-compound", 9, r#"(show("base #"), $object)[$coerced] -= (show("value #"), $coerced);"#),
    row("order-increment", 6, "show($n, $object[$coerced]++);"),
    row("order-in", 6, "show($n, $coerced in (show(\"object #\"), $object));"),
    row("order-delete", 6, r#"show($n, delete (show("base #"), $object)[$coerced]);"#),
    row("order-call", 4, r#"show($n, (show("base #"), $object)[$coerced]((show("argument #"), 1)));"#),
    row("order-null-base", 6, r#"show($n, null[$coerced]);"#),
    row("order-null-base-assignment", 9, r#"(show("base #"), undefined)[$coerced] = (show("value #"), 1);"#),
    row("order-primitive-base", 6, "($primitive)[$coerced] = (show(\"value #\"), $value);"),
    row("order-literal", 6, "dump($n, {[$coerced]: (show(\"value #\"), $value), [$coerced]() {}});"),
    row("order-has-own", 3, "show($n, Object.hasOwn($any, $coerced));"),
    row("order-has-own-property", 6, "show($n, Object.prototype.hasOwnProperty.call($primitive, $coerced));"),
    row(
        "order-property-is-enumerable",
        4,
        "show($n, Object.prototype.propertyIsEnumerable.call($primitive, $coerced));",
    ),
    row("order-define", 6, "show($n, Reflect.defineProperty($object_a, $coerced, $descriptor));"),
    row("order-reflect-get", 3, "show($n, Reflect.get($any, $coerced, $any));"),
    row("order-reflect-set", 6, "show($n, Reflect.set($any, $coerced, $value));"),
    row("order-descriptor", 3, "show($n, Object.getOwnPropertyDescriptor($any, $coerced));"),
    row("order-define-getter", 6, "$object.__defineGetter__($coerced, $any);"),
    row("order-lookup-getter", 3, "show($n, Object.prototype.__lookupSetter__.call($any, $coerced));"),
    row("array-index-coerced", 3, "show($n, [1, 2, 3].at($coerced), [1, 2].includes($coerced, $coerced));"),
    row("array-length-coerced", 9, "$array_a.length = $coerced;").whole(),
    row("equal-loosely-boxed", 3, "show($n, new Number(1) == $coerced, $primitive == $coerced);"),
    row(
        "relational-not-a-number",
        4,
        "show($n, $coerced > NaN, NaN < $coerced, $coerced <= undefined, $primitive >= $primitive);",
    ),
    row("greater", 3, "show($n, $coerced > $coerced);"),
    row("less-or-equal", 3, "show($n, $coerced <= $coerced, 1 <= 2, $primitive <= 3n);"),
    row("big-mixed", 3, "show($n, 1n == $coerced, 2n < $coerced, typeof Object(1n)); show($n, 1n + $coerced);"),
    row("exponent", 2, "show($n, $coerced ** $coerced, $coerced % 2, $coerced & $coerced);"),
    row("to-primitive-polluted", 2, r#"Object.defineProperty($boolean ? Object.prototype : Number.prototype, Symbol.toPrimitive, {value: function (h) { "use strict"; show("toPrimitive #", h, typeof this); return $primitive; }, configurable: true}); show($n, `${$object}`, new Number(1) + 1, ({}) == 1); delete Object.prototype[Symbol.toPrimitive]; delete Number.prototype[Symbol.toPrimitive];"#),
    row("date-to-primitive", 2, r#"const q = new Date(NaN); q.valueOf = function () { show("valueOf #"); return 1; }; q.toString = () => (show("toString #"), "s"); show($n, q + 1, q * 1, `${q}`, q == 1, q < 2); delete q[Symbol.toPrimitive];"#).needs(Features::CONSTRUCTORS),
    row("symbol-coerced", 2, r#"const q = Object($symbol); show($n, q == $symbol, typeof q.valueOf(), {[q]: 1}[$symbol]); show($n, `${$symbol}`); "#),
];
