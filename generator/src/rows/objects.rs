//! Ordinary objects and the functions of `Object`.

use crate::row::{Row, row};
use crate::scope::Kind;

/// Objects made where they are used.
pub(super) const INLINE: &[Row] = &[
    row("inline-object", 3, "{a: 1}"),
    row("inline-heir", 3, "{__proto__: $proto}"),
    row("inline-heir-create", 3, "Object.create($proto)"),
    row("inline-null-prototype", 1, "{__proto__: null, a: $primitive}"),
    row("inline-members", 3, "{$properties}"),
    row("inline-array", 1, "[1, 2]"),
    row("inline-wrapper", 1, "Object($primitive)"),
    row("inline-frozen", 1, "Object.freeze({b: $value})"),
    row("inline-deep", 1, r#"Object.create(Object.create(Object.create($proto)))"#),
    row("inline-closed-deep", 1, r#"Object.preventExtensions(Object.create(Object.create(Object.create($proto))))"#),
    row("inline-symbols", 1, r#"{[Symbol("p")]: 1, a: 2, [Symbol("q")]: $primitive, [$symbol]: 3}"#),
];

/// Intrinsics, and objects that hang on others.
pub(super) const INTRINSICS: &[Row] = &[
    row("inline-prototype-of-function", 3, "$class.prototype").risky(),
    row("inline-prototype-of-constructor", 2, "$constructor.prototype").risky(),
    row("inline-instance", 3, "new $constructor").risky(),
    row("inline-object-prototype", 1, "Object.prototype"),
    row("inline-array-prototype", 1, "Array.prototype"),
    row("inline-function-prototype", 1, "Function.prototype"),
    row("inline-string-prototype", 1, "String.prototype"),
    row("inline-symbol-prototype", 1, "Symbol.prototype"),
    row("inline-arrow", 1, "() => $primitive"),
    row("inline-error", 1, r#"new TypeError("m")"#),
];

/// Prototypes of new objects.
pub(super) const PROTOTYPES: &[Row] = &[
    row("prototype-null", 3, "null"),
    row("prototype-literal", 2, "{a: $primitive}"),
    row(
        "prototype-accessor",
        3,
        r#"{get $key() { show("get #", this); return $result; }, set $key(v) { show("set #", this, v); }}"#,
    ),
    row("prototype-readonly", 2, "Object.freeze({$key: $primitive})"),
    row("prototype-members", 3, "{$properties}"),
    row("prototype-proxy", 2, "new Proxy($keyed, $handler)"),
    row("prototype-array", 1, "[1, 2]"),
    row("prototype-array-prototype", 1, "Array.prototype"),
    row("prototype-function-prototype", 1, "Function.prototype"),
    row("prototype-function", 1, "$function"),
    row("prototype-text", 1, r#"new String("ab")"#),
    row("prototype-of-class", 2, "$class.prototype").risky(),
    row("prototype-arguments", 1, "(function () { return arguments; })(1, 2)"),
];

/// Prototypes of objects that exist: none that could already inherit from them.
pub(super) const PARENTS: &[Row] = &[
    row("parent-null", 5, "null"),
    row("parent-literal", 3, "{a: $primitive}"),
    row(
        "parent-accessor",
        2,
        r#"{get $key() { show("get #", this); return $primitive; }, set $key(v) { show("set #", this, v); }}"#,
    ),
    row("parent-readonly", 2, "Object.freeze({$key: $primitive})"),
    row("parent-object-prototype", 2, "Object.prototype"),
    row("parent-array-prototype", 1, "Array.prototype"),
    row("parent-function-prototype", 1, "Function.prototype"),
    row("parent-primitive", 1, "$primitive"),
    row(
        "parent-proxy",
        1,
        r#"new Proxy({}, {get(t, k, r) { show("get #", k, r); return Reflect.get(t, k, r); }, set(t, k, v, r) { show("set #", k, r); return Reflect.set(t, k, v, r); }, has(t, k) { show("has #", k); return k in t; }})"#,
    ),
];

/// What a program begins with.
pub(super) const MAKERS: &[Row] = &[
    row("object", 2, "var $new = {a: 1, b: 2};").makes(Kind::OBJECT).sure(),
    row("object-literal", 10, "var $new = {$properties};").makes(Kind::OBJECT),
    row("object-heir", 8, "var $new = {__proto__: $proto, $properties};").makes(Kind::OBJECT),
    row("object-create", 5, "var $new = Object.create($proto);").makes(Kind::OBJECT),
    row("object-create-properties", 3, "var $new = Object.create($proto, {$key: $descriptor, $key: $descriptor});")
        .makes(Kind::OBJECT)
        .risky(),
    row("object-null-prototype", 3, "var $new = {__proto__: null, $properties};").makes(Kind::OBJECT),
    row("object-empty-null-prototype", 2, "var $new = Object.create(null);").makes(Kind::OBJECT).sure(),
    row("object-frozen", 2, "var $new = Object.freeze({__proto__: $proto, $properties});").makes(Kind::OBJECT),
    row("object-sealed", 2, "var $new = Object.seal({$properties});").makes(Kind::OBJECT),
    row("object-non-extensible", 3, "var $new = Object.preventExtensions({__proto__: $proto, $properties});")
        .makes(Kind::OBJECT),
    row(
        "object-fixed-property",
        4,
        "var $new = Object.defineProperty({__proto__: $proto}, $key, {value: $value, writable: $boolean});",
    )
    .makes(Kind::OBJECT),
    row(
        "object-fixed-accessor",
        2,
        r#"var $new = Object.defineProperty({}, $key, {get() { show("get #", this); return $result; }});"#,
    )
    .makes(Kind::OBJECT),
    row("object-setter-only", 2, r#"var $new = {set $key(v) { show("set #", this, v); }};"#).makes(Kind::OBJECT).sure(),
    row("object-getter-only", 2, r#"var $new = {get $key() { show("get #", this); return $result; }};"#)
        .makes(Kind::OBJECT)
        .sure(),
    row("object-order", 1, r#"var $new = {b: 1, 2: 2, a: 3, 1: 4, "-1": 5, [$symbol]: 6, "01": 7};"#)
        .makes(Kind::OBJECT)
        .sure(),
    row("object-instance", 5, "var $new = new $constructor(...$values);").makes(Kind::SOMETHING).risky(),
    row("symbol", 3, r#"var $new = Symbol("s");"#).makes(Kind::SYMBOL).sure(),
    row("object-deep", 3, r#"var $new = Object.create(Object.create(Object.create(Object.create($proto))));"#).makes(Kind::OBJECT),
    row("object-closed-deep", 2, r#"var $new = Object.freeze({__proto__: Object.create(Object.create($proto)), $properties});"#).makes(Kind::OBJECT),
    row("object-symbols", 2, r#"var $new = {[Symbol("p")]: 1, [$symbol]: 2, $properties, [Symbol("q")]: 3, get [Symbol("r")]() { show("get #", this); return $result; }};"#).makes(Kind::OBJECT),
];

pub(super) const ROWS: &[Row] = &[
    // Prototypes
    row("get-prototype-of", 12, "show($n, Object.getPrototypeOf($any));"),
    row("set-prototype-of", 12, "show($n, Object.setPrototypeOf($object_a, $parent_a) === $object_a);").prototype(),
    row("set-prototype-of-primitive", 3, "show($n, Object.setPrototypeOf($primitive, $object));"),
    row("create", 9, "chain($n, Object.create($proto));"),
    row("create-properties", 6, "dump($n, Object.create(null, {$key: $descriptor}));"),
    row("create-bad-prototype", 3, "show($n, Object.create($primitive));"),
    // Copies
    row("assign", 10, "show($n, Object.assign($object_a, $keyed, $keyed) === $object_a);").whole(),
    row("assign-primitives", 6, r#"dump($n, Object.assign({}, "ab", null, $primitive, [1]));"#),
    row("assign-to-primitive", 3, "show($n, Object.assign($primitive, $keyed));"),
    row("spread-object", 12, "dump($n, {...$keyed, ...$keyed});"),
    row("spread-primitive", 3, "dump($n, {...$primitive, a: 1, ...$keyed});"),
    row("from-entries", 6, "dump($n, Object.fromEntries([[$key, $value], [$key, $value]]));"),
    row("from-entries-watched", 1, r#"dump($n, Object.fromEntries([{get 1() { show("value #"); return 1; }, get 0() { show("key #"); return $key; }}]));"#),
    // Keys
    row("keys", 12, "show($n, ...Object.keys($keyed));"),
    row("values", 9, "show($n, ...Object.values($keyed));"),
    row("entries", 9, "show($n, ...Object.entries($keyed).flat());"),
    row("own-property-names", 9, "show($n, ...Object.getOwnPropertyNames($keyed));"),
    row("own-property-symbols", 6, "show($n, ...Object.getOwnPropertySymbols($keyed));"),
    row("keys-of-primitive", 2, r#"show($n, ...Object.keys("ab"), ...Object.getOwnPropertyNames($primitive));"#),
    // Descriptors
    row("own-property-descriptor", 12, "dump($n, Object.getOwnPropertyDescriptor($object, $key));"),
    row("own-property-descriptors", 4, "const q = Object.getOwnPropertyDescriptors($keyed); for (const k of Reflect.ownKeys(q)) dump($n, q[k]);"),
    row("define-property", 12, "show($n, Object.defineProperty($object_a, $key_k, $descriptor) === $object_a);").property(),
    row("define-properties", 8, "Object.defineProperties($object_a, {$key_k: $descriptor, $key: $descriptor});").property(),
    row("define-properties-watched", 2, r#"Object.defineProperties($object_a, {get $key_k() { show("descriptor #"); return $descriptor; }, get $key() { show("descriptor #"); return $descriptor; }});"#).property(),
    row("define-properties-from", 3, "Object.defineProperties($object_a, $keyed);").whole(),
    // Integrity
    row("freeze", 9, "show($n, Object.freeze($keyed_a) === $object_a);").whole(),
    row("seal", 6, "show($n, Object.seal($keyed_a) === $object_a);").whole(),
    row("prevent-extensions", 9, "show($n, Object.preventExtensions($object_a) === $object_a);").whole(),
    row("integrity", 8, "show($n, Object.isExtensible($keyed_a), Object.isSealed($keyed_a), Object.isFrozen($keyed_a));"),
    row("integrity-of-primitive", 2, "show($n, Object.isFrozen($primitive), Object.isExtensible($primitive), Object.freeze($primitive));"),
    // Tests
    row("has-own", 9, "show($n, Object.hasOwn($object, $key));"),
    row("is", 3, "show($n, Object.is($any, $any), Object.is(-0, $primitive));"),
    row("property-is-enumerable", 6, "show($n, Object.prototype.propertyIsEnumerable.call($any, $key));"),
    // The constructor
    row("object-call", 6, "show($n, Object($any), new Object($any));"),
    row("object-construct", 6, "chain($n, Reflect.construct(Object, [$argument], $constructor));"),
    row("object-subclass", 2, "chain($n, new (class extends Object { constructor() { super($any); } }));"),
    row("group-by", 2, r#"const q = Object.groupBy($iterable, (v, i) => (show("group #", v, i), $key)); dump($n, q);"#),
    row("assign-alone", 1, "show($n, Object.assign($any));"),
    row("descriptors-of-proxy", 3, r#"const q = Object.getOwnPropertyDescriptors(new Proxy({a: 1, b: 2}, {ownKeys(t) { show("keys #"); return ["a", $key, "c"]; }, getOwnPropertyDescriptor(t, k) { show("own #", k); return k === "a" ? undefined : Reflect.getOwnPropertyDescriptor(t, k); }})); show($n, ...Reflect.ownKeys(q));"#),
    row("create-with-nothing", 2, r#"dump($n, Object.create($proto, $primitive));"#),
    row("values-vanish", 3, r#"const q = () => ({get a() { show("get #"); delete this.$key_k; delete this.c; return 1; }, $key_k: 2, get b() { Object.defineProperty(this, "d", {enumerable: $boolean}); return 2; }, c: 3, d: 4}); show($n, ...Object.values(q())); show($n, ...Object.entries(q()).flat()); dump($n, {...q()}); dump($n, Object.assign({}, q()));"#),
    row("set-prototype-deep-cycle", 2, r#"const q = {}; let r = q; for (let i = 0; i < 9; i += 1) { r = Object.create(r); show("deep #", Reflect.setPrototypeOf(q, r)); }"#),
];
