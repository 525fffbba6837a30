//! Wrappers of primitive values, and String exotic objects.

use crate::row::{Row, row};
use crate::scope::Kind;

pub(super) const INLINE: &[Row] = &[
    row("inline-wrapper-text", 4, r#"new String("ab")"#),
    row("inline-wrapper-any", 3, "Object($primitive)"),
    row("inline-wrapper-number", 1, "new Number(1)"),
    row("inline-wrapper-symbol", 3, "Object($symbol)"),
    row("inline-wrapper-subclass", 2, r#"new (class extends String { $members; })("ab")"#).risky(),
];

pub(super) const MAKERS: &[Row] = &[
    row("wrapper-text", 5, r#"var $new = new String("ab");"#).makes(Kind::WRAPPER).sure(),
    row("wrapper-any", 4, "var $new = Object($primitive);").makes(Kind::WRAPPER).sure(),
    row("wrapper-boolean", 1, "var $new = new Boolean(false);").makes(Kind::WRAPPER).sure(),
    row("wrapper-with-properties", 3, r#"var $new = Object.assign(new String("ab"), {$key: $value, 5: 1});"#)
        .makes(Kind::WRAPPER)
        .risky(),
    row("wrapper-subclass", 3, r#"var $new = new (class extends String { $members; })("ab");"#)
        .makes(Kind::WRAPPER)
        .risky(),
    row("wrapper-other-prototype", 2, r#"var $new = Object.setPrototypeOf(new String("ab"), $proto);"#)
        .makes(Kind::WRAPPER),
    row("error", 1, r#"var $new = new TypeError("m");"#).makes(Kind::ERROR).sure(),
    row("error-subclass", 1, r#"var $new = new (class extends Error { $members; })("m");"#).makes(Kind::ERROR).risky(),
];

pub(super) const ROWS: &[Row] = &[
    row("text-write", 4, "const q = $wrapper; show($n, Reflect.set(q, $number, $value), Reflect.set(q, \"length\", $number)); dump($n, q);"),
    row("text-write-strict", 6, r#"new String("ab")[0] = "c";"#),
    row("text-define-index", 4, r#"const q = new String("ab"); show($n, Reflect.defineProperty(q, $number_k, $descriptor)); descriptor($n, q, $number_k);"#),
    row("text-define-same", 2, r#"show($n, Reflect.defineProperty(new String("ab"), 0, {value: "a", writable: false, enumerable: true, configurable: false}), Reflect.defineProperty(new String("ab"), "length", {value: 2}));"#),
    row("text-delete", 3, r#"const q = new String("ab"); show($n, Reflect.deleteProperty(q, $key), Reflect.deleteProperty(q, 1), Reflect.deleteProperty(q, 2), Reflect.deleteProperty(q, "length"));"#),
    row("text-keys", 4, r#"const q = new String("ab"); q[5] = 1; q.$key = 2; q[$symbol] = 3; q["-1"] = 4; show($n, ...Reflect.ownKeys(q)); show($n, ...Object.entries(q).flat());"#),
    row("text-in", 2, r#"show($n, $key in new String("ab"), Object.hasOwn("ab", $number), "1.0" in new String("ab"), "-0" in new String("ab"));"#),
    row("text-freeze", 4, "show($n, Object.isFrozen(Object.freeze($wrapper_a)), Object.isSealed($wrapper_a));").whole(),
    row("text-receiver", 3, r#"show($n, Reflect.set($object, $number, $value, new String("ab")), Reflect.set(new String("ab"), $number, $value, $object_a));"#).whole(),
    row("text-prototype", 6, "Object.setPrototypeOf($wrapper_a, $parent_a); show($n, $wrapper_a.$key, $wrapper_a.length);").prototype(),
    row("text-method-borrowed", 4, "show($n, String.prototype.charAt.call($coerced, $coerced), String.prototype.toString.call($wrapper));"),
    row("text-of-primitive", 6, "show($n, ($primitive).$key, Object.getOwnPropertyDescriptor($primitive, $key));"),
    row("text-constructor", 9, "show($n, String($primitive), new String($primitive).length);"),
    row("text-subclass", 3, r#"const q = new (class extends String { get length() { return 9; } $key() { return super.$key; } })("ab"); show($n, q.length, q[0], q.$key, q.valueOf());"#),
    row("text-proxy", 3, r#"const q = new Proxy(new String("ab"), $handler); show($n, q[0], q.length, 0 in q, ...Reflect.ownKeys(q)); q[0] = 1;"#),
    row("text-proxy-value", 6, r#"show($n, new Proxy(new String("ab"), {}).toString());"#),
    row("number-method-polluted", 2, r#"Number.prototype.$key_k = function () { "use strict"; show("call #", typeof this); return this; }; show($n, (1).$key_k(), new Number(2).$key_k());"#),
    row("wrapper-compare", 4, r#"show($n, Object(1) === Object(1), Object("a") == "a", typeof Object($primitive));"#),
    row("wrapper-tag", 9, "show($n, Object.prototype.toString.call($wrapper));"),
    row("symbol-wrapper", 2, "const q = Object($symbol); show($n, typeof q, q.description, q == $symbol, Object.prototype.toString.call(q)); show($n, {[q]: 1}[$symbol]);"),
    row("symbol-to-primitive", 4, "show($n, Symbol.prototype[Symbol.toPrimitive].call($any)); show($n, `${$symbol}`);"),
    row("symbol-new", 3, "show($n, new Symbol);"),
    row("symbol-description-of", 2, "show($n, Symbol(undefined).description, Symbol(\"a\").toString(), Symbol.keyFor($symbol));"),
    row("error-chain", 2, r#"class q extends TypeError {} const r = new q("m"); chain($n, r); show($n, r instanceof Error, Object.prototype.toString.call(r), r.name, Object.hasOwn(r, "message"));"#),
    row("error-to-string", 2, r#"show($n, Error.prototype.toString.call({get name() { show("name #"); return $primitive; }, get message() { show("message #"); return $primitive; }}));"#),
    row("error-message", 2, r#"const q = new Error($coerced); descriptor($n, q, "message"); show($n, Object.hasOwn(new Error(undefined), "message"));"#),
    row("error-call", 3, "chain($n, TypeError.call($object, \"m\")); chain($n, Error());"),
    row("wrapper-in-chain", 3, r#"const q = Object.create(new String("ab")); q[0] = $value; q[5] = $value; q.length = 9; show($n, q[1], 1 in q, q.length, Reflect.set(q, 1, 1)); dump($n, q);"#),
    row("wrapper-as-receiver", 3, r#"const q = new String("ab"); show($n, Reflect.set($object, 0, $value, q), Reflect.set($object, 7, $value, q), Reflect.set($object, "length", 1, q), Reflect.set(Object.create(q), 1, 1, $object_a)); dump($n, q);"#),
    row("wrapper-define-same", 2, r#"const q = new String("ab"); show($n, Reflect.defineProperty(q, 0, {value: "a"}), Reflect.defineProperty(q, 0, $descriptor), Reflect.defineProperty(q, 0, {enumerable: true, writable: false, configurable: false}), Reflect.defineProperty(q, "-0", {value: 1}), Reflect.defineProperty(q, 2, $descriptor)); dump($n, q);"#),
    row("symbol-description-of-wrapper", 2, r#"show($n, Object(Symbol()).description, Object(Symbol("")).description, Symbol().description);"#),
    row("wrapper-tag-by-kind", 3, "show($n, Object.prototype.toString.call($boolean), Object.prototype.toString.call(new Boolean($boolean)), Object.prototype.toString.call($primitive));"),
];
