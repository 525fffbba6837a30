//! Elements of class bodies.

use crate::Features;
use crate::row::{Row, row};

pub(super) const ROWS: &[Row] = &[
    // Methods and accessors of the prototype
    row("method-plain", 1, "a() { return 1; }"),
    row("method", 6, r#"$key(p) { show("call #", this, p); $body; return $result; }"#),
    row("getter", 5, r#"get $key() { show("get #", this); $body; return $result; }"#),
    row("setter", 4, r#"set $key(v) { show("set #", this, v); $body; }"#),
    row(
        "accessor",
        4,
        r#"get $key_k() { show("get #", this); return $result; } set $key_k(v) { show("set #", this, v); }"#,
    ),
    row("method-computed", 2, r#"[(show("key #"), $key)]() { return $result; }"#),
    // Static ones
    row("static-method", 5, r#"static $key(p) { show("call #", this, p); return $result; }"#).risky(),
    row("static-getter", 4, r#"static get $key() { show("get #", this); $body; return $result; }"#).risky(),
    row("static-setter", 3, r#"static set $key(v) { show("set #", this, v); $body; }"#).risky(),
    row("static-name-method", 1, "static name() { return 1; }"),
    row("static-name-getter", 1, r#"static get name() { show("get #", this); return "n"; }"#),
    row("static-length", 1, "static length = $primitive;").risky(),
    row(
        "static-has-instance",
        2,
        r#"static [Symbol.hasInstance](v) { show("hasInstance #", this, v); return $primitive; }"#,
    )
    .risky(),
    row("static-species", 2, r#"static get [Symbol.species]() { show("species #", this); return $any; }"#),
    row("static-proto", 1, "static __proto__ = $value;").risky(),
    row("static-proto-method", 1, "static __proto__() {}"),
    // Fields
    row("field", 5, "$key = $value;"),
    row("field-empty", 1, "$key;"),
    row("field-logged", 3, r#"$key = (show("field #", this), $value);"#),
    row("field-computed", 2, r#"[(show("key #"), $key)] = (show("field #"), $value);"#),
    row("field-function", 1, "$key = () => this;"),
    row("field-named", 1, "$key = function () {};"),
    row("field-proto", 1, "__proto__ = $value;"),
    row("static-field", 3, "static $key = $value;").risky(),
    row("static-field-this", 2, r#"static $key = (show("static #", this), this.$key);"#).risky(),
    row("static-block", 2, r#"static { show("static #", this); this.$key = $value; }"#)
        .needs(Features::STATIC_BLOCKS)
        .risky(),
    // super
    row("super-read", 4, r#"get $key_k() { show("get #", this); return super.$key_k; }"#),
    row("super-write", 4, r#"set $key_k(v) { show("set #", this, v); super.$key_k = v; }"#),
    row("super-method", 3, r#"$key(p) { show("call #", this); super.$key = $value; return super.$key; }"#),
    row("super-call", 3, r#"$key_k(...q) { show("call #", this, ...q); return super.$key_k(...q); }"#),
    row("super-computed", 2, r#"$key() { return super[(show("key #"), $key)]; }"#),
    row("super-compound", 1, r#"$key() { return super.$key *= $coerced; }"#),
    row("super-update", 1, r#"$key() { return super.$key++; }"#),
    row("super-delete", 1, r#"$key() { return delete super[(show("key #"), $key)]; }"#),
    row("super-field", 2, "$key = super.$key;"),
    row("super-static", 3, r#"static $key_k() { show("call #", this); return super.$key_k; }"#).risky(),
    row("super-static-write", 2, r#"static $key() { super.$key = $value; }"#).risky(),
    row("super-static-field", 1, r#"static $key = super.$key;"#).risky(),
    row("super-order", 2, r#"$key() { super[(show("key #"), $coerced)] = (show("value #"), $value); }"#),
    // Other flavours, as values
    row("generator-method", 1, "*$key() {}"),
    row("async-method", 1, "static async $key() {}").risky(),
    row("constructor-getter", 1, r#"get ["constructor"]() { show("get #", this); return $value; }"#),
    row("constructor-computed", 1, r#"["constructor"]() {}"#),
    row("static-prototype", 1, r#"static ["prototype"]() {}"#).risky(),
    // Private names
    row("private-field", 2, r#"#p = $value; $key() { return this.#p; }"#).needs(Features::PRIVATE_NAMES),
    row("private-in", 2, r#"#q; static $key(v) { return #q in v; }"#).needs(Features::PRIVATE_NAMES),
    row("private-method", 1, r#"#m() { return this; } $key() { return this.#m(); }"#).needs(Features::PRIVATE_NAMES),
    row("field-throws", 1, r#"$key = (() => { show("field #"); throw $thrown; })();"#),
];

pub(super) const BASE_CONSTRUCTORS: &[Row] = &[
    row("base-plain", 2, "constructor() {}"),
    row("base-logged", 5, r#"constructor(p) { show("construct #", this, new.target); $body; }"#),
    row("base-writes", 3, "constructor(p) { this.$key = p; }"),
    row("base-defines", 2, "constructor() { Object.defineProperty(this, $key, $descriptor); }"),
    row("base-returns", 3, "constructor() { return $any; }"),
    row("base-freezes", 1, "constructor() { Object.preventExtensions(this); }"),
    row("base-changes-prototype", 1, "constructor() { Object.setPrototypeOf(this, $proto); }"),
    row("base-proxy", 2, "constructor() { return new Proxy(this, $handler); }"),
];

pub(super) const DERIVED_CONSTRUCTORS: &[Row] = &[
    row("derived-plain", 2, "constructor() { super(); }"),
    row(
        "derived-logged",
        5,
        r#"constructor(...q) { show("construct #", new.target); super(...q); show("this #", this); }"#,
    ),
    row("derived-writes", 3, "constructor(p) { super(p); this.$key = p; }"),
    row("derived-super-property", 3, r#"constructor() { super(); show("super #", super.$key); super.$key = $value; }"#),
    row("derived-returns-object", 2, "constructor() { super(); return $keyed; }"),
    row("derived-returns-primitive", 1, "constructor() { super(); return $primitive; }"),
    row("derived-without-super", 1, "constructor() { return $any; }"),
    row("derived-this-early", 1, r#"constructor() { show("early #", this); super(); }"#),
    row("derived-super-twice", 1, r#"constructor() { super(); super(); }"#),
    row("derived-super-in-arrow", 2, r#"constructor() { const f = () => super(); show("result #", f() === this); }"#),
    row("derived-super-in-try", 1, r#"constructor() { try { return $any; } finally { super(); } }"#),
    row(
        "derived-changes-parent",
        1,
        r#"constructor() { Object.setPrototypeOf(new.target, function () { show("parent #", this); }); super(); }"#,
    ),
    row("derived-argument-order", 1, r#"constructor() { super((show("argument #"), $value)); }"#),
    row("derived-super-early", 1, r#"constructor() { super.$key = 1; super(); }"#),
];
