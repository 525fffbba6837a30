//! Property descriptors as objects: whole, partial, contradictory, inherited, and such as watch how they are read.

use crate::row::{Row, row};

pub(super) const ROWS: &[Row] = &[
    row("descriptor-empty", 1, "{}"),
    // Data
    row("data-full", 6, "{value: $value, writable: $boolean, enumerable: $boolean, configurable: $boolean}"),
    row("data-open", 3, "{value: $value, writable: true, enumerable: true, configurable: true}"),
    row("data-value", 4, "{value: $value}"),
    row("data-value-configurable", 4, "{value: $value, configurable: true}"),
    row("data-value-enumerable", 2, "{value: $value, enumerable: $boolean}"),
    row("data-writable", 3, "{writable: $boolean}"),
    row("data-writable-value", 2, "{writable: true, value: $value}"),
    row("data-undefined", 1, "{value: undefined, configurable: $boolean}"),
    // Generic
    row("generic-enumerable", 2, "{enumerable: $boolean}"),
    row("generic-configurable", 2, "{configurable: $boolean}"),
    row("generic-both", 1, "{configurable: true, enumerable: $boolean}"),
    // Accessors
    row(
        "accessor-both",
        4,
        r#"{get() { show("get #", this); $body; return $result; }, set(v) { show("set #", this, v); $body; }, configurable: $boolean}"#,
    ),
    row("accessor-getter", 4, r#"{get() { show("get #", this); return $result; }, configurable: true}"#),
    row("accessor-getter-fixed", 2, r#"{get() { show("get #", this); return $result; }, enumerable: $boolean}"#),
    row(
        "accessor-strict",
        3,
        r#"{get: function () { "use strict"; show("get #", this); return $result; }, configurable: $boolean}"#,
    ),
    row("accessor-setter", 3, r#"{set(v) { show("set #", this, v); $body; }, configurable: $boolean}"#),
    row(
        "accessor-strict-setter",
        2,
        r#"{set: function (v) { "use strict"; show("set #", this, v); }, configurable: true}"#,
    ),
    row("accessor-function", 2, "{get: $function, enumerable: $boolean, configurable: $boolean}"),
    row("accessor-none", 2, "{get: undefined, configurable: $boolean}"),
    row("accessor-setter-none", 1, "{set: undefined, enumerable: $boolean}"),
    row("accessor-getter-then-none", 1, "{get: () => 1, set: undefined, configurable: $boolean}"),
    row("accessor-throws", 1, r#"{get() { show("get #"); throw $thrown; }, configurable: true}"#),
    // Contradictions
    row("descriptor-both", 1, "{get: undefined, value: $value}"),
    row("descriptor-writable-accessor", 1, "{writable: $boolean, set() {}}"),
    row("descriptor-getter-not-callable", 1, "{get: $primitive}"),
    row("descriptor-setter-not-callable", 1, "{get() {}, set: $object}"),
    row("descriptor-primitive", 1, "$primitive"),
    // Read through the chain, coerced, watched
    row("descriptor-inherited", 2, "{__proto__: {value: $value, writable: $boolean, configurable: $boolean}}"),
    row(
        "descriptor-inherited-getter",
        1,
        "{__proto__: {get enumerable() { return $boolean; }}, value: $value, configurable: true}",
    ),
    row("descriptor-null-prototype", 1, "{__proto__: null, value: $value, enumerable: $boolean}"),
    row("descriptor-truthy", 1, r#"{value: $value, writable: "", enumerable: 1, configurable: {}}"#),
    row(
        "descriptor-watched",
        2,
        r#"{get configurable() { show("configurable #"); return true; }, get enumerable() { show("enumerable #"); return $boolean; }, get value() { show("value #"); return $value; }, get writable() { show("writable #"); return $boolean; }}"#,
    ),
    row(
        "descriptor-watched-accessor",
        1,
        r#"{get set() { show("set #"); return undefined; }, get get() { show("get #"); return $function; }, get enumerable() { show("enumerable #"); return 1; }}"#,
    ),
    row(
        "descriptor-watched-throws",
        1,
        r#"{get writable() { show("writable #"); throw $thrown; }, get enumerable() { show("enumerable #"); }}"#,
    ),
    row(
        "descriptor-proxy",
        2,
        r#"new Proxy({value: $value, configurable: true}, {has(t, k) { show("has #", k); return k in t; }, get(t, k) { show("get #", k); return t[k]; }})"#,
    ),
    row("descriptor-of", 2, "Object.getOwnPropertyDescriptor($object, $key)").risky(),
    row("descriptor-function", 1, "$function"),
];
