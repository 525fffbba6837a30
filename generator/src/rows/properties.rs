//! Members of object literals, in every form that there is.

use crate::row::{Row, row};

pub(super) const ROWS: &[Row] = &[
    row("property-data", 8, "$key: $primitive"),
    row("property-value", 8, "$key: $value"),
    row("property-getter", 6, r#"get $key() { show("get #", this); $body; return $result; }"#),
    row("property-setter", 5, r#"set $key(v) { show("set #", this, v); $body; }"#),
    row(
        "property-accessor",
        5,
        r#"get $key_k() { show("get #", this); return $result; }, set $key_k(v) { show("set #", this, v); }"#,
    ),
    row("property-method", 4, r#"$key(p) { show("call #", this, p); $body; return $result; }"#),
    row("property-spread", 2, "...$keyed").risky(),
    row("property-computed", 2, r#"[(show("key #"), $key)]: $value"#),
    // Names that functions and classes get from their key
    row("property-named-function", 1, "$key: function () {}"),
    row("property-named-arrow", 1, "$key: () => 1"),
    row("property-named-class", 1, "$key: class { static b() {} }"),
    row("property-class-with-name", 1, "$key: class { static name() {} }"),
    // super
    row("property-super-read", 3, r#"get $key_k() { show("get #", this); return super.$key_k; }"#),
    row("property-super-write", 3, r#"set $key_k(v) { show("set #", this); super.$key_k = v; }"#),
    row("property-super-method", 3, r#"$key() { show("call #", this); super.$key = $value; return super.$key; }"#),
    row("property-super-computed", 2, r#"$key() { return super[(show("key #"), $key)]; }"#),
    row("property-super-arrow", 1, r#"$key() { return (() => super.$key)(); }"#),
    row("property-super-proto", 1, r#"$key() { show("proto #", super.__proto__); return super.__proto__ = {a: 2}; }"#),
    // The forms that only look like the prototype
    row("property-proto", 3, "__proto__: $proto"),
    row("property-proto-computed", 1, r#"["__proto__"]: $value"#),
    row("property-proto-method", 1, "__proto__() {}"),
    row("property-proto-getter", 1, r#"get __proto__() { show("get #", this); return $value; }"#),
    row("property-proto-setter", 1, r#"set __proto__(v) { show("set #", this, v); }"#),
    // Other flavours, as values
    row("property-generator", 1, "*$key() {}"),
    row("property-async", 1, "async $key() {}"),
    row("property-symbol-tag", 1, "[Symbol.toStringTag]: $primitive"),
    row("property-length", 1, "length: $number"),
    row("property-indices", 2, "2: $primitive, 0: $value, 1: $primitive"),
    row("property-twice", 1, "a: 1, get a() { return 2; }, a: $value"),
];
