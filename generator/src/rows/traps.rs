//! Traps: members of a handler.

use crate::row::{Row, row};

/// Traps that log and do what would be done without them.
pub(super) const FORWARDING: &[Row] = &[
    row("get", 9, r#"get(t, k, r) { show("get #", k, r); return Reflect.get(t, k, r); }"#),
    row("set", 9, r#"set(t, k, v, r) { show("set #", k, v, r); return Reflect.set(t, k, v, r); }"#),
    row("has", 6, r#"has(t, k) { show("has #", k); return Reflect.has(t, k); }"#),
    row(
        "delete-property",
        6,
        r#"deleteProperty(t, k) { show("deleteProperty #", k); return Reflect.deleteProperty(t, k); }"#,
    ),
    row(
        "define-property",
        8,
        r#"defineProperty(t, k, d) { dump("defineProperty #", d); return Reflect.defineProperty(t, k, d); }"#,
    ),
    row(
        "get-own-property-descriptor",
        8,
        r#"getOwnPropertyDescriptor(t, k) { show("getOwnPropertyDescriptor #", k); return Reflect.getOwnPropertyDescriptor(t, k); }"#,
    ),
    row("own-keys", 6, r#"ownKeys(t) { show("ownKeys #"); return Reflect.ownKeys(t); }"#),
    row("get-prototype-of", 6, r#"getPrototypeOf(t) { show("getPrototypeOf #"); return Reflect.getPrototypeOf(t); }"#),
    row(
        "set-prototype-of",
        6,
        r#"setPrototypeOf(t, v) { show("setPrototypeOf #", v); return Reflect.setPrototypeOf(t, v); }"#,
    ),
    row("is-extensible", 5, r#"isExtensible(t) { show("isExtensible #"); return Reflect.isExtensible(t); }"#),
    row(
        "prevent-extensions",
        5,
        r#"preventExtensions(t) { show("preventExtensions #"); return Reflect.preventExtensions(t); }"#,
    ),
    row("apply", 4, r#"apply(t, r, q) { show("apply #", r, ...q); return Reflect.apply(t, r, q); }"#),
    row("construct", 4, r#"construct(t, q, r) { show("construct #", ...q, r); return Reflect.construct(t, q, r); }"#),
];

/// Traps that answer something of their own.
pub(super) const LYING: &[Row] = &[
    row("get-without-receiver", 2, r#"get(t, k) { show("get #", k); return t[k]; }"#),
    row("get-value", 2, r#"get(t, k) { show("get #", k); return $value; }"#),
    row("get-absent", 1, "get: $boolean ? undefined : null"),
    row("set-without-receiver", 2, r#"set(t, k, v) { show("set #", k, v); return Reflect.set(t, k, v); }"#),
    row("set-other-receiver", 1, r#"set(t, k, v, r) { show("set #", k); return Reflect.set(t, k, v, $object); }"#),
    row("set-answer", 2, r#"set(t, k, v) { show("set #", k); return $boolean; }"#),
    row("set-falsy", 1, r#"set(t, k, v) { show("set #", k); return $primitive; }"#),
    row("has-answer", 2, r#"has(t, k) { show("has #", k); return $primitive; }"#),
    row("delete-answer", 2, r#"deleteProperty(t, k) { show("delete #", k); return $primitive; }"#),
    row("define-answer", 2, r#"defineProperty(t, k, d) { show("define #", k, d.value); return $primitive; }"#),
    row("own-descriptor", 3, r#"getOwnPropertyDescriptor(t, k) { show("own #", k); return $descriptor; }"#),
    row("own-absent", 1, r#"getOwnPropertyDescriptor(t, k) { show("own #", k); }"#),
    row("own-wrong-type", 1, r#"getOwnPropertyDescriptor(t, k) { show("own #", k); return $primitive; }"#),
    row("keys-answer", 2, r#"ownKeys(t) { show("ownKeys #"); return [$key, "a", $key]; }"#),
    row("keys-reversed", 1, r#"ownKeys(t) { show("ownKeys #"); return Reflect.ownKeys(t).reverse(); }"#),
    row("keys-twice", 1, r#"ownKeys(t) { show("ownKeys #"); return ["a", "a"]; }"#),
    row("keys-wrong-type", 1, r#"ownKeys(t) { show("ownKeys #"); return [1, $value]; }"#),
    row(
        "keys-like-array",
        2,
        r#"ownKeys(t) { return {get length() { show("length #"); return 2; }, get 0() { show("0 #"); return "a"; }, get 1() { show("1 #"); return $key; }}; }"#,
    ),
    row("keys-no-object", 1, r#"ownKeys(t) { show("ownKeys #"); return $primitive; }"#),
    row("prototype-answer", 2, r#"getPrototypeOf(t) { show("getPrototypeOf #"); return $proto; }"#),
    row("prototype-wrong-type", 1, r#"getPrototypeOf(t) { show("getPrototypeOf #"); return $primitive; }"#),
    row("set-prototype-answer", 2, r#"setPrototypeOf(t, v) { show("setPrototypeOf #", v); return $primitive; }"#),
    row("extensible-answer", 2, r#"isExtensible(t) { show("isExtensible #"); return $primitive; }"#),
    row("prevent-answer", 2, r#"preventExtensions(t) { show("preventExtensions #"); return $primitive; }"#),
    row("apply-answer", 1, r#"apply(t, r, q) { show("apply #", r); return $value; }"#),
    row("construct-answer", 2, r#"construct(t, q, r) { show("construct #", r); return $any; }"#),
    row(
        "construct-other-target",
        1,
        r#"construct(t, q, r) { show("construct #"); return Reflect.construct(t, q, $constructor); }"#,
    ),
];

/// Traps that throw, change the target or another object on the way, or are none.
pub(super) const MEDDLING: &[Row] = &[
    row("get-throws", 1, r#"get(t, k) { show("get #", k); throw $thrown; }"#),
    row("get-meddles", 2, r#"get(t, k, r) { show("get #", k); $body; return Reflect.get(t, k, r); }"#),
    row(
        "get-deletes",
        1,
        r#"get(t, k, r) { show("get #", k); const v = Reflect.get(t, k, r); delete t[k]; return v; }"#,
    ),
    row("set-meddles", 2, r#"set(t, k, v, r) { show("set #", k); $body; return Reflect.set(t, k, v, r); }"#),
    row("set-freezes", 1, r#"set(t, k, v, r) { show("set #", k); Object.freeze(t); return true; }"#),
    row("set-throws", 1, r#"set(t, k) { show("set #", k); throw $thrown; }"#),
    row("has-closes", 1, r#"has(t, k) { show("has #", k); Object.preventExtensions(t); return false; }"#),
    row("has-throws", 1, r#"has(t, k) { show("has #", k); throw $thrown; }"#),
    row(
        "delete-defines",
        1,
        r#"deleteProperty(t, k) { show("delete #", k); Reflect.defineProperty(t, k, {value: 1, configurable: $boolean}); return true; }"#,
    ),
    row(
        "delete-closes",
        1,
        r#"deleteProperty(t, k) { show("delete #", k); Object.preventExtensions(t); return true; }"#,
    ),
    row(
        "define-closes",
        1,
        r#"defineProperty(t, k, d) { show("define #", k); Object.preventExtensions(t); return true; }"#,
    ),
    row(
        "define-weakens",
        1,
        r#"defineProperty(t, k, d) { show("define #", k); return Reflect.defineProperty(t, k, {...d, configurable: true}); }"#,
    ),
    row(
        "define-other-value",
        1,
        r#"defineProperty(t, k, d) { show("define #", k); return Reflect.defineProperty(t, k, {...d, value: $value}); }"#,
    ),
    row("define-throws", 1, r#"defineProperty(t, k, d) { show("define #", k); throw $thrown; }"#),
    row(
        "own-changes",
        1,
        r#"getOwnPropertyDescriptor(t, k) { show("own #", k); Reflect.defineProperty(t, k, $descriptor); return Reflect.getOwnPropertyDescriptor(t, k); }"#,
    ),
    row(
        "own-deletes",
        1,
        r#"getOwnPropertyDescriptor(t, k) { show("own #", k); const d = Reflect.getOwnPropertyDescriptor(t, k); delete t[k]; return d; }"#,
    ),
    row(
        "own-strengthens",
        2,
        r#"getOwnPropertyDescriptor(t, k) { show("own #", k); const d = Reflect.getOwnPropertyDescriptor(t, k); if (d) d.$key = $boolean; return d; }"#,
    ),
    row(
        "own-fixes",
        1,
        r#"getOwnPropertyDescriptor(t, k) { show("own #", k); return {...Reflect.getOwnPropertyDescriptor(t, k), configurable: false, writable: $boolean}; }"#,
    ),
    row("keys-meddles", 1, r#"ownKeys(t) { show("ownKeys #"); const q = Reflect.ownKeys(t); $body; return q; }"#),
    row("keys-closes", 1, r#"ownKeys(t) { show("ownKeys #"); Object.preventExtensions(t); return ["a", $key]; }"#),
    row(
        "prototype-changes",
        1,
        r#"getPrototypeOf(t) { show("getPrototypeOf #"); Object.preventExtensions(t); return $proto; }"#,
    ),
    row("prototype-throws", 1, r#"getPrototypeOf(t) { show("getPrototypeOf #"); throw $thrown; }"#),
    row(
        "set-prototype-closes",
        1,
        r#"setPrototypeOf(t, v) { show("setPrototypeOf #", v); Object.preventExtensions(t); return true; }"#,
    ),
    row(
        "extensible-closes",
        1,
        r#"isExtensible(t) { show("isExtensible #"); Reflect.preventExtensions(t); return true; }"#,
    ),
    row(
        "prevent-closes-late",
        1,
        r#"preventExtensions(t) { show("preventExtensions #"); t.x = 1; return Reflect.preventExtensions(t); }"#,
    ),
    row("trap-not-callable", 1, "set: $primitive, getPrototypeOf: undefined"),
    row("trap-function", 1, "get: $function, has: $function"),
    row(
        "trap-strict-this",
        1,
        r#"isExtensible: function (t) { "use strict"; show("isExtensible #", arguments.length, typeof this); return Reflect.isExtensible(t); }"#,
    ),
];
