//! Classes: heritage of every kind, what a class makes, and `super` when the chain changes under it.

use crate::row::{Row, row};
use crate::scope::Kind;

/// Classes made where they are used.
pub(super) const INLINE: &[Row] = &[
    row("inline-class", 2, "class { a() { return 1; } }"),
    row("inline-class-members", 4, "class { $base; $members; }").risky(),
    row("inline-derived", 4, "class extends $heritage { $derived; $members; }").risky(),
    row("inline-class-named", 1, r#"class D { static b() { return D; } }"#),
];

/// What a class extends, where no constructor of the scope will do.
pub(super) const HERITAGE: &[Row] = &[
    row("heritage-null", 3, "null"),
    row("heritage-function", 4, r#"function (p) { "use strict"; show("super #", this, new.target); return $result; }"#),
    row("heritage-class", 4, "class { $base; $members; }").risky(),
    row("heritage-object", 1, "Object"),
    row("heritage-array", 3, "Array"),
    row("heritage-wrapper", 2, "String"),
    row("heritage-error", 1, "TypeError"),
    row("heritage-bound", 1, r#"(function () { "use strict"; show("super #", new.target); }).bind($any)"#),
    row("heritage-bound-with-prototype", 2, r#"Object.defineProperty((function () { show("super #", new.target); }).bind(), "prototype", {value: $proto, configurable: true})"#),
    row("heritage-prototype-getter", 2, r#"Object.defineProperty((function () {}).bind(), "prototype", {get() { show("prototype #", this); return $proto; }})"#).risky(),
    row("heritage-proxy", 4, r#"new Proxy($class, $handler)"#).risky(),
    row("heritage-logged", 1, r#"(show("heritage #"), $class)"#),
    row("heritage-expression", 1, "$function").risky(),
    row("heritage-primitive", 1, "$primitive").risky(),
];

pub(super) const MAKERS: &[Row] = &[
    row("class", 2, r#"class $new { constructor() { show("construct #", new.target); } a() { return 1; } }"#).makes(Kind::CLASS).sure(),
    row("class-members", 8, "var $new = class { $base; $members; };").makes(Kind::CLASS),
    row("class-derived", 10, "var $new = class extends $heritage { $derived; $members; };").makes(Kind::CLASS).risky(),
    row("class-derived-declared", 4, r#"var $new = class extends $class { constructor(...q) { super(...q); show("derived #", this); } get $key() { show("get #", this); return super.$key; } };"#).makes(Kind::CLASS).risky(),
    row("class-empty-derived", 2, "var $new = class extends $heritage {};").makes(Kind::CLASS).risky(),
    row("class-extends-null", 2, "var $new = class extends null { constructor() { return Object.create(new.target.prototype); } $members; };").makes(Kind::CLASS),
    row("class-array", 3, "var $new = class extends Array { $members; };").makes(Kind::CLASS),
    row("class-named-inside", 1, r#"var $new = class D { static a() { return D; } $members; };"#).makes(Kind::CLASS),
    row("class-instance", 4, "var $new = new $class(...$values);").makes(Kind::SOMETHING).risky(),
    row("class-prototype", 2, "var $new = $class.prototype;").makes(Kind::SOMETHING).risky(),
];

pub(super) const ROWS: &[Row] = &[
    // What there is after the definition
    row("class-dump", 8, "const q = class extends $heritage { $members; }; dump($n, q.prototype);"),
    row("class-own-keys", 9, "dump($n, class { $members; });"),
    row(
        "class-order",
        2,
        r#"dump($n, class { [(show("1 #"), "b")] = show("field #"); static [(show("2 #"), "a")] = show("static #"); [(show("3 #"), 1)]() {} static [(show("4 #"), 0)]() {} get [(show("5 #"), "c")]() {} });"#,
    ),
    row(
        "class-name",
        2,
        r#"{ let q = class {}; let r = class { static name = $value; }; let t = {[$key]: class {}}; show($n, q.name, r.name, Object.getOwnPropertyDescriptor(q, "name").configurable, t[$key]); }"#,
    ),
    row(
        "class-attributes",
        2,
        "descriptor($n, $class_a, \"prototype\"); descriptor($n, $class_a.prototype, \"constructor\"); descriptor($n, $class_a, \"name\");",
    ),
    row("class-chain", 9, "chain($n, $class_a); chain($n, $class_a.prototype);"),
    row(
        "class-heritage-order",
        2,
        r#"dump($n, (class extends (show("heritage #"), $heritage) { static [(show("key #"), "a")] = (show("static #"), 1); }));"#,
    ),
    row("class-binding", 3, r#"{ let q = class D { static a() { D = 1; } }; q.a(); }"#),
    row(
        "class-heritage-self",
        2,
        r#"{ const q = class D extends (show("heritage #"), $function.bind(typeof D)) {}; show($n, q); }"#,
    ),
    // What it makes
    row("class-new", 15, "dump($n, new $class(...$values));"),
    row(
        "class-new-chain",
        6,
        "const q = new $class($argument); chain($n, q); show($n, q instanceof $constructor, q.constructor);",
    ),
    row(
        "class-fields-on-proxy",
        3,
        r#"const q = class extends (function () { return new Proxy({}, $handler); }) { $key = $value; $key = $value; }; show($n, new q);"#,
    ),
    row(
        "class-fields-on-frozen",
        4,
        r#"const q = class extends (function () { return $keyed; }) { $key = $value; }; show($n, new q);"#,
    ),
    row(
        "class-fields-define",
        3,
        r#"const q = class extends (class { set $key_k(v) { show("set #", v); } }) { $key_k = $value; }; dump($n, new q);"#,
    ),
    row(
        "class-default-constructor",
        3,
        r#"const q = Array.prototype[Symbol.iterator]; Array.prototype[Symbol.iterator] = function () { show("iterator #"); return {}; }; show($n, new (class extends (function (p) { show("super #", p); }) {})(1)); Array.prototype[Symbol.iterator] = q;"#,
    ),
    row("class-prototype-write", 6, "$class_a.prototype = $any; descriptor($n, $class_a, \"prototype\");"),
    row(
        "class-new-target-prototype",
        2,
        r#"const q = class { static prototypes = show("static #", this.prototype === Object(this.prototype)); }; chain($n, Reflect.construct(q, [], $constructor));"#,
    ),
    // super, and the chain that changes under it
    row(
        "super-new-parent",
        4,
        r#"const q = class extends $class { constructor(...r) { super(...r); show("made #", this); } }; Object.setPrototypeOf(q, function (p) { show("parent #", p, new.target === q); return $result; }); show($n, new q($value));"#,
    ),
    row(
        "super-not-constructor",
        2,
        r#"const q = class extends $class {}; Object.setPrototypeOf(q, $proto); show($n, new q((show("argument #"), 1)));"#,
    ),
    row(
        "super-new-home",
        4,
        r#"const q = {m() { return super.$key_k; }}; Object.setPrototypeOf(q, $object_o); show($n, q.m(), q.m.call($any)); Object.setPrototypeOf(q, null); show($n, q.m());"#,
    ),
    row(
        "super-write-receiver",
        4,
        r#"const q = {__proto__: $object_o, m() { super.$key_k = $value; }}; q.m(); descriptor($n, q, $key_k); descriptor($n, $object_o, $key_k); q.m.call($any);"#,
    ),
    row(
        "super-write-readonly",
        3,
        r#"const q = {__proto__: $object_o, m() { super.$key_k = $value; }}; Object.defineProperty(q, $key_k, $descriptor); q.m(); descriptor($n, q, $key_k);"#,
    ),
    row(
        "super-write-primitive",
        2,
        r#"const q = {__proto__: $object_o, m() { super.$key_k = 1; return super.$key_k; }}; show($n, q.m.call($primitive));"#,
    ),
    row(
        "super-proxy",
        4,
        r#"const q = {__proto__: new Proxy({}, {get(t, k, r) { show("get #", k, r === q); return 1; }, set(t, k, v, r) { show("set #", k, v, r === q); return $boolean; }}), m() { super.$key = super.$key; }}; q.m(); dump($n, q);"#,
    ),
    row(
        "super-compound",
        2,
        r#"const q = {__proto__: {get $key_k() { show("get #", this === q); return 1; }, set $key_k(v) { show("set #", this === q, v); }}, m() { super.$key_k += 2; super.$key_k++; return --super.$key_k; }}; show($n, q.m());"#,
    ),
    row(
        "super-key-order",
        4,
        r#"const q = {__proto__: $object_o, m() { return super[(show("key #"), $coerced)]; }, w() { super[(show("key #"), $coerced)] = (show("value #"), $value); }}; q.w(); show($n, q.m());"#,
    ),
    row(
        "super-key-changes-home",
        3,
        r#"const q = {__proto__: {a: 1}, m() { return super[{toString() { show("toString #"); Object.setPrototypeOf(q, {a: 2}); return "a"; }}]; }}; show($n, q.m());"#,
    ),
    row(
        "super-call-argument-changes-parent",
        2,
        r#"const q = class extends (class { constructor() { show("old #"); } }) { constructor() { super(Object.setPrototypeOf(q, function () { show("new #"); })); } }; show($n, new q);"#,
    ),
    row("super-delete", 4, r#"show($n, {m() { return delete super[(show("key #"), $key)]; }}.m());"#),
    row(
        "super-static-chain",
        3,
        r#"const q = class extends $class { static m() { return super.$key; } static w() { super.$key_k = $value; } }; show($n, q.m()); q.w(); descriptor($n, q, $key_k);"#,
    ),
    row(
        "super-method-call-this",
        3,
        r#"const q = {__proto__: {m(p) { show("call #", this === q, p); return $result; }}, m(p) { return super.m(p); }}; show($n, q.m($value));"#,
    ),
    row(
        "super-instance-write",
        3,
        r#"const q = class extends (class { set $key_k(v) { show("set #", this, v); } }) { w(p) { super.$key_k = p; super.b = p; } }; const r = new q; r.w($value); dump($n, r);"#,
    ),
    row(
        "super-in-arrow",
        4,
        r#"const q = {__proto__: $object_o, m() { return () => super.$key; }}; show($n, q.m()());"#,
    ),
    row(
        "super-in-accessor-define",
        2,
        r#"const q = {__proto__: $object_o, get $key_k() { return super.$key_k; }}; show($n, Object.defineProperty({}, $key_k, Object.getOwnPropertyDescriptor(q, $key_k)).$key_k);"#,
    ),
    row(
        "super-in-object-with-static",
        2,
        r#"class q { static m() { return super.toString === Function.prototype.toString; } } show($n, q.m());"#,
    ),
    // Accessors through the chain
    row(
        "accessor-receiver",
        3,
        r#"const q = class { get $key_k() { show("get #", this); return 1; } set $key_k(v) { show("set #", this, v); } }; show($n, Reflect.get(q.prototype, $key_k, $any), Reflect.set(q.prototype, $key_k, $value, $any));"#,
    ),
    row(
        "accessor-half",
        3,
        r#"const q = class extends (class { get $key_k() { return 1; } set $key_k(v) { show("set #", v); } }) { get $key_k() { return 2; } }; const r = new q; show($n, r.$key_k, Reflect.set(r, $key_k, 3)); r.$key_k = 4;"#,
    ),
    row("class-delete-method", 6, "delete $class_a.prototype.$key_k; show($n, new $class_a().$key_k);"),
    row(
        "class-late-constructor",
        3,
        r#"const q = class extends $heritage { $members; static { show("static #", this.prototype === Object(this.prototype)); } $derived; }; chain($n, new q);"#,
    ),
    row("class-two-members", 2, r#"dump($n, class { a() {} constructor() {} static b() {} });"#),
    row("class-empty-block", 1, r#"chain($n, class { static {} });"#),
    row(
        "class-symbol-names",
        2,
        r#"const q = Symbol(), r = Symbol(""), t = {[q]() {}, get [q + ""]() {}}; show($n, {[q]: class {}}[q].name);"#,
    ),
    row(
        "class-nameless-symbol",
        2,
        r#"const q = Symbol(), r = {[q]() {}, [Symbol("")]: () => 1}; show($n, r[q].name, class { static [q]() {} }[q].name, Object.getOwnPropertyDescriptor({get [q]() { return 1; }}, q).get.name);"#,
    ),
    row(
        "class-has-instance",
        3,
        r#"const q = class { static [Symbol.hasInstance](v) { show("hasInstance #", this === q, v); return $value; } }; show($n, $any instanceof q, $any instanceof (class extends q {}), Object.create(q) instanceof Object);"#,
    ),
    row(
        "class-prototype-property",
        2,
        r#"const q = $function; Object.defineProperty(q, "prototype", $descriptor); show($n, class extends q { $members; });"#,
    ),
    row(
        "class-super-no-constructor",
        3,
        r#"class q extends Object { constructor() { super(show("argument #")); } } Object.setPrototypeOf(q, $any); chain($n, new q);"#,
    ),
    row(
        "class-default-super-no-constructor",
        2,
        r#"class q extends Object {} Object.setPrototypeOf(q, $any); chain($n, new q(1, 2, 3));"#,
    ),
    row(
        "class-default-arguments",
        3,
        r#"class q { constructor(...r) { show("arguments #", new.target === q, ...r); } } class t extends q {} new t($value, 2, 3, $primitive); Reflect.construct(t, [1, , $value], $target);"#,
    ),
    row(
        "class-field-fails",
        4,
        r#"const q = class { [$key] = (show("field #", this), $value); $key = (() => { if ($boolean) throw $thrown; return 1; })(); constructor() { show("construct #", new.target === q); } }; $boolean ? dump($n, new q) : chain($n, Reflect.construct(q, [], $target));"#,
    ),
];
